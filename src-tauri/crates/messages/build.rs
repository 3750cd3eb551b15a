//! Makes a function of every message that Rust says, so that one without words, or with an argument too few, does not
//! compile.

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use waymark_message_files::{Kind, Message, MessageFile, read_folder};

fn main() -> Result<(), Box<dyn Error>> {
    let english = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/messages/en");
    let mut files = Vec::new();
    for folder in ["both", "rust"] {
        let folder = english.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        files.extend(read_folder(&folder)?);
    }
    let mut code = String::new();
    let mut sources = String::new();
    for (index, file) in files.iter().enumerate() {
        module(&mut code, index, file)?;
        writeln!(sources, "    ({:?}, include_str!({:?})),", file.name, file.path)?;
    }
    write!(
        code,
        "/// Each file's name and words, as they are numbered.\npub(crate) const ENGLISH: &[(&str, &str)] = &[\n{sources}];\n"
    )?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("messages.rs"), code)?;
    Ok(())
}

/// `refusal-no-timer` in `refusal.ftl` becomes `refusal::no_timer`. Attributes are asked for by name.
fn module(code: &mut String, index: usize, file: &MessageFile) -> Result<(), Box<dyn Error>> {
    writeln!(code, "/// {}\npub mod {} {{", file.about, snake(&file.name))?;
    for message in file.messages.iter().filter(|message| !message.id.contains('.')) {
        function(code, index, file, message)?;
    }
    writeln!(code, "}}\n")?;
    Ok(())
}

fn function(
    code: &mut String,
    index: usize,
    file: &MessageFile,
    message: &Message,
) -> Result<(), Box<dyn Error>> {
    let name = snake(message.id.get(file.name.len() + 1..).unwrap_or_default());
    let (mut parameters, mut values) = (Vec::new(), Vec::new());
    for (argument, kind) in &message.arguments {
        let parameter = snake(argument);
        let (bound, made) = match kind {
            Kind::Text => ("::std::fmt::Display", "text"),
            Kind::Number => ("crate::Figure", "number"),
        };
        parameters.push(format!("{parameter}: impl {bound}"));
        values.push(format!("({argument:?}, crate::catalogue::{made}({parameter}))"));
    }
    writeln!(
        code,
        "    /// {}\n    #[must_use]\n    pub fn {name}({}) -> String {{\n        crate::say({index}, {:?}, [{}])\n    }}",
        // What would be a link, an address or an element in documentation.
        message.words.replace(['[', '<'], "(").replace([']', '>'], ")").replace("://", ":"),
        parameters.join(", "),
        message.id,
        values.join(", ")
    )?;
    Ok(())
}

/// A name as Rust writes it; one that is a word of the language itself gets a line under it.
fn snake(name: &str) -> String {
    const WORDS: &[&str] = &[
        "as", "async", "await", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "final",
        "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "override",
        "pub", "ref", "return", "static", "struct", "super", "trait", "true", "false", "try", "type",
        "unsafe", "use", "where", "while", "yield",
    ];
    let line = if WORDS.contains(&name) { "_" } else { "" };
    format!("{}{line}", name.replace('-', "_"))
}
