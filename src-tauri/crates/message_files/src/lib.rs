//! Reads a message file for those who make code of it: functions for Rust, types for TypeScript.
//!
//! The format is [Fluent](https://projectfluent.org/fluent/guide/)'s. What a message takes follows from its English
//! words: a value by which a plural is chosen, or that stands in `NUMBER`, is a number; any other is a text.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum Error {
    #[error("{path}: {error}")]
    Io { path: PathBuf, error: io::Error },
    #[error("{path}: {error}")]
    Syntax { path: PathBuf, error: parser::ParserError },
    /// A file that does not say what it is for, in a line that begins with `###`.
    #[error("{path}: no line begins with ### and says what it is for")]
    NoAbout { path: PathBuf },
    /// A file whose name is more than one word.
    #[error("{path}: a file of messages is named with small letters and underscores")]
    Name { path: PathBuf },
    /// A message whose name does not begin with that of its file.
    #[error("{path}: {id} does not begin with the name of its file and a hyphen")]
    Misplaced { path: PathBuf, id: String },
}

/// One file.
#[derive(Debug)]
pub struct MessageFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its name without the ending: what the names of its messages begin with.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// Its messages, in order.
    pub messages: Vec<Message>,
}

/// One message. An attribute is one as well, named `message.attribute`.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its whole name, such as `refusal-no-timer`.
    pub id: String,
    /// Its words as one line; of several forms the last.
    pub words: String,
    /// What it takes, by alphabet.
    pub arguments: BTreeMap<String, Kind>,
}

/// What an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Shown as it is, or told from others by its whole text.
    Text,
    /// Shown as the region writes numbers, or counted by.
    Number,
}

/// The files of a folder, by name.
///
/// # Errors
/// When one of them cannot be read.
pub fn read_folder(folder: &Path) -> Result<Vec<MessageFile>, Error> {
    let failed = |error| Error::Io { path: folder.to_owned(), error };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Result<MessageFile, Error> {
    let source = match fs::read_to_string(&path) {
        Ok(source) => source,
        Err(error) => return Err(Error::Io { path, error }),
    };
    let resource = match parser::parse(source.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            return match errors.into_iter().next() {
                Some(error) => Err(Error::Syntax { path, error }),
                None => Err(Error::NoAbout { path }),
            };
        }
    };
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    if !name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') {
        return Err(Error::Name { path });
    }
    let (mut about, mut messages) = (None, Vec::new());
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => about = Some(comment.content.join(" ")),
            Entry::Message(message) => {
                let id = message.id.name;
                if id.strip_prefix(name.as_str()).is_none_or(|rest| !rest.starts_with('-')) {
                    return Err(Error::Misplaced { id: id.to_owned(), path });
                }
                messages.extend(message.value.as_ref().map(|value| made(id.to_owned(), value)));
                messages.extend(message.attributes.iter().map(|attribute| attribute_of(id, attribute)));
            }
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => {}
        }
    }
    match about {
        Some(about) => Ok(MessageFile { path, name, about, messages }),
        None => Err(Error::NoAbout { path }),
    }
}

fn attribute_of(id: &str, attribute: &Attribute<&str>) -> Message {
    made(format!("{id}.{}", attribute.id.name), &attribute.value)
}

fn made(id: String, pattern: &Pattern<&str>) -> Message {
    let (mut words, mut arguments) = (String::new(), BTreeMap::new());
    gather(pattern, &mut words, &mut arguments);
    Message { id, words, arguments }
}

fn gather(pattern: &Pattern<&str>, words: &mut String, arguments: &mut BTreeMap<String, Kind>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression } => placeable(expression, words, arguments),
        }
    }
}

fn placeable(expression: &Expression<&str>, words: &mut String, arguments: &mut BTreeMap<String, Kind>) {
    match expression {
        Expression::Select { selector, variants } => {
            let counts = variants.iter().any(|variant| is_count(&variant.key));
            inline(selector, if counts { Kind::Number } else { Kind::Text }, &mut String::new(), arguments);
            for variant in variants {
                let mut form = String::new();
                gather(&variant.value, &mut form, arguments);
                if variant.default {
                    words.push_str(&form);
                }
            }
        }
        Expression::Inline(one) => inline(one, Kind::Text, words, arguments),
    }
}

fn inline(
    one: &InlineExpression<&str>,
    kind: Kind,
    words: &mut String,
    arguments: &mut BTreeMap<String, Kind>,
) {
    match one {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            words.push_str(value);
        }
        InlineExpression::VariableReference { id } => {
            let known = arguments.entry(id.name.to_owned()).or_insert(kind);
            *known = kind.max(*known);
            words.push_str(&format!("`{}`", id.name));
        }
        InlineExpression::FunctionReference { arguments: of, .. } => {
            of.positional.iter().for_each(|one| inline(one, Kind::Number, words, arguments));
        }
        InlineExpression::Placeable { expression } => placeable(expression, words, arguments),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => words.push('…'),
    }
}

/// Whether a variant is for a number: a numeral, or a plural category other than the one for the rest.
fn is_count(key: &VariantKey<&str>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => matches!(*name, "zero" | "one" | "two" | "few" | "many"),
    }
}
