//! What a person can do, as pure rules: each looks at the roadmap and proposes a change, or refuses.
//!
//! A proposal also carries its words: the line for the history and what the person may want to know.

mod board;
mod details;
mod due;
mod edit;
mod proof;
mod restore;
mod revert;
mod scenario;
mod settings;
mod status;
mod structure;
mod time;
mod time_off;
mod timer;
mod views;
mod week;

pub use board::*;
pub(crate) use details::new_item_id;
pub use details::*;
pub use due::*;
pub use edit::*;
pub use proof::*;
pub use restore::*;
pub use revert::*;
pub use scenario::*;
pub use settings::*;
pub use status::*;
pub use structure::*;
pub use time::*;
pub use time_off::*;
pub use timer::*;
pub use views::*;
pub use week::*;

use crate::{Change, Entry, Refusal, Roadmap};

/// A change a rule proposes, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What to change; none when everything is that way already.
    pub change: Option<Change>,
    /// What it does, for the history and the toast: `Ticked "Write tests"`.
    pub label: String,
    /// What the person may want to know, one sentence each.
    pub warnings: Vec<String>,
    /// The ids of what it makes.
    pub created: Vec<String>,
}

impl Proposal {
    fn new(change: Change, label: String) -> Self {
        Self { change: Some(change), label, warnings: Vec::new(), created: Vec::new() }
    }

    /// For when everything is that way already.
    pub(crate) fn nothing(label: String) -> Self {
        Self { change: None, label, warnings: Vec::new(), created: Vec::new() }
    }

    /// One change as itself, several as a group, none as nothing to do.
    pub(crate) fn of(mut changes: Vec<Change>, label: String, otherwise: impl FnOnce() -> String) -> Self {
        match changes.len() {
            0 => Self::nothing(otherwise()),
            1 => Self::new(changes.remove(0), label),
            _ => Self::new(Change::Group(changes), label),
        }
    }
}

/// The milestones with these ids, each once, in the order given.
fn entries<'a>(roadmap: &'a Roadmap, ids: &[String]) -> Result<Vec<Entry<'a>>, Refusal> {
    if ids.is_empty() {
        return Err(Refusal::NothingNamed);
    }
    let mut entries: Vec<Entry<'a>> = Vec::with_capacity(ids.len());
    let mut seen = std::collections::HashSet::new();
    for id in ids {
        let entry = roadmap.find(id)?;
        if seen.insert(entry.node()) {
            entries.push(entry);
        }
    }
    Ok(entries)
}

/// How many there are and, for a message about one, the title of the first.
fn counted(entries: &[Entry<'_>]) -> (usize, String) {
    let title = entries.first().map_or_else(String::new, |entry| entry.milestone().title.to_string());
    (entries.len(), title)
}

/// A text cut to what fits a line of the history.
fn short(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    let start: String = text.chars().take(57).collect();
    format!("{}…", start.trim_end())
}
