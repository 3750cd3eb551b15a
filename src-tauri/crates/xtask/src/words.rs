//! Finds what people read where it stands in Rust code: it belongs into `assets/messages`.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::process::{Failed, Outcome, root, say};

/// The crates that say something to the people who use Waymark.
const SPEAKING: &[&str] = &[
    "src-tauri/src",
    "src-tauri/crates/core/src",
    "src-tauri/crates/store/src",
    "src-tauri/crates/app/src",
    "src-tauri/crates/cli/src",
];

/// Whose arguments nobody reads but who mends the program, or another program.
const UNREAD: &[&str] = &[
    "expect",
    "unreachable",
    "panic",
    "assert",
    "assert_eq",
    "debug_assert",
    "custom",
    "log",
    "info",
    "warn",
];

/// What looks like something that people read, and is a name, another program's word, or only compared with.
const UNREAD_TEXTS: &[&str] = &[
    " at line ",
    "Copy of ",
    "Read",
    "Typeface",
    "Waymark",
    "You can ",
    "case conflict",
    "conflicted copy",
    "noopener noreferrer",
];

/// Looks at every file of the speaking crates, or at those whose path contains one of `parts`.
pub(crate) fn check(parts: &[&str]) -> Outcome {
    let mut found = Vec::new();
    for folder in SPEAKING {
        let mut files = Vec::new();
        gather(&root().join(folder), &mut files)?;
        for file in files {
            let path = file.strip_prefix(root()).unwrap_or(&file).display().to_string();
            if parts.is_empty() || parts.iter().any(|part| path.contains(part)) {
                let tokens: TokenStream = fs::read_to_string(&file)?
                    .parse()
                    .map_err(|error| Failed::because(format!("{path}: {error}")))?;
                look(tokens, &path, &mut found);
            }
        }
    }
    if found.is_empty() {
        say("Nothing that people read stands in the Rust code.");
        return Ok(());
    }
    Err(Failed::because(format!(
        "{}\n{} texts stand in the code; they belong into assets/messages.",
        found.join("\n"),
        found.len()
    )))
}

/// Source files, without those of tests and of what is only made for tests.
fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if matches!(name.as_str(), "tests" | "planted" | "typescript") {
            continue;
        }
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn look(tokens: TokenStream, path: &str, found: &mut Vec<String>) {
    let (mut before, mut is_test) = (String::new(), false);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                // An attribute is for the compiler, but for the sentence of an error.
                if matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!') {
                    tokens.next();
                }
                if let Some(TokenTree::Group(group)) = tokens.next() {
                    let text = group.stream().to_string();
                    is_test |= text.starts_with("cfg (test)") || text.starts_with("cfg(test)");
                    if text.starts_with("error") {
                        look(group.stream(), path, found);
                    }
                }
            }
            TokenTree::Ident(name) => before = name.to_string(),
            TokenTree::Punct(mark) => {
                if !matches!(mark.as_char(), '!' | '.') {
                    before.clear();
                }
                if mark.as_char() == ';' {
                    is_test = false;
                }
            }
            TokenTree::Group(group) => {
                inside(&group, is_test || UNREAD.contains(&before.as_str()), path, found);
                if group.delimiter() == Delimiter::Brace {
                    is_test = false;
                }
                before.clear();
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.starts_with(['"', 'r']) && is_read(&text) {
                    found.push(format!("{path}:{}: {text}", literal.span().start().line));
                }
            }
        }
    }
}

fn inside(group: &Group, is_unread: bool, path: &str, found: &mut Vec<String>) {
    if !is_unread {
        look(group.stream(), path, found);
    }
}

/// Whether a literal looks like something that people read: two words beside each other, or one with a capital.
fn is_read(literal: &str) -> bool {
    let text = literal.trim_start_matches(['r', '#']).trim_matches(['"', '#']);
    if UNREAD_TEXTS.contains(&text) {
        return false;
    }
    let is_word = |word: &str| {
        let word = word.trim_matches(|letter: char| ",;:.()\\\"n".contains(letter));
        word.len() > 1 && word.chars().all(char::is_alphabetic)
    };
    let words: Vec<&str> = text.split(' ').collect();
    let two = words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)));
    let single = words.len() == 1
        && is_word(text)
        && text.starts_with(char::is_uppercase)
        && text.chars().skip(1).all(char::is_lowercase);
    two || single
}
