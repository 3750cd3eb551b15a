//! What is generated for the window: the client of the command table, and the types of the messages.

use std::fs;

use crate::messages;
use crate::process::{Failed, Outcome, root, say};

fn generated() -> Result<[(&'static str, String); 2], Failed> {
    Ok([
        ("ui/src/api/generated.ts", waymark_app::typescript()),
        ("ui/src/messages/generated.ts", messages::typescript()?),
    ])
}

/// Writes it.
pub(crate) fn write() -> Outcome {
    for (path, text) in generated()? {
        fs::write(root().join(path), text)?;
        say(&format!("Wrote {path}."));
    }
    Ok(())
}

/// Checks that it is what it would be if it were written now.
pub(crate) fn check() -> Outcome {
    for (path, text) in generated()? {
        if fs::read_to_string(root().join(path))? != text {
            return Err(Failed::because(format!("{path} is stale; run cargo xtask types.")));
        }
    }
    Ok(())
}
