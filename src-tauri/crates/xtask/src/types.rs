//! The TypeScript client.

use std::fs;
use std::path::PathBuf;

use crate::process::{Failed, Outcome, root, say};

fn path() -> PathBuf {
    root().join("ui/src/api/generated.ts")
}

/// Writes it.
pub(crate) fn write() -> Outcome {
    fs::write(path(), waymark_app::typescript())?;
    say("Wrote ui/src/api/generated.ts.");
    Ok(())
}

/// Checks that it is what the command table says.
pub(crate) fn check() -> Outcome {
    if fs::read_to_string(path())? == waymark_app::typescript() {
        return Ok(());
    }
    Err(Failed::because("ui/src/api/generated.ts is stale; run cargo xtask types."))
}
