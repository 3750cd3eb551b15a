//! What each message of the window takes, as a TypeScript type.

use std::fmt::Write as _;

use waymark_message_files::{Kind, Message, read_folder};

use crate::process::{Failed, root};

/// The text of `ui/src/messages/generated.ts`.
pub(crate) fn typescript() -> Result<String, Failed> {
    let mut text = "// Generated from assets/messages by `cargo xtask types`. Changes here are lost.\n\n\
                    /** What each message takes; null where that is nothing. */\nexport interface Messages {\n"
        .to_owned();
    for folder in ["both", "ui"] {
        let files = read_folder(&root().join("assets/messages/en").join(folder))
            .map_err(|error| Failed::because(error.to_string()))?;
        for message in files.iter().flat_map(|file| &file.messages) {
            let _ = writeln!(
                text,
                "  /** {} */\n  \"{}\": {};",
                message.words.replace("*/", ""),
                message.id,
                arguments(message)
            );
        }
    }
    text.push_str("}\n");
    Ok(text)
}

fn arguments(message: &Message) -> String {
    if message.arguments.is_empty() {
        return "null".to_owned();
    }
    let fields: Vec<String> = message
        .arguments
        .iter()
        .map(|(name, kind)| {
            let of = match kind {
                Kind::Text => "string",
                Kind::Number => "number",
            };
            format!("{name}: {of}")
        })
        .collect();
    format!("{{ {} }}", fields.join("; "))
}
