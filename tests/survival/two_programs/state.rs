//! What a roadmap holds, read from an open one or straight from its files, without the store.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::Value;
use waymark_core::{Entry, Roadmap, Status};

use crate::outside::Files;

/// One milestone, as far as it is changed here or outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) track: String,
    /// Whether it is ticked, and since when it is what it is.
    pub(super) status: (bool, Option<DateTime<Utc>>),
    pub(super) note: String,
}

/// A roadmap, as far as it is changed here or outside; of the order of milestones it knows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct State {
    pub(super) items: BTreeMap<String, Item>,
    pub(super) monday: u32,
}

impl State {
    pub(super) fn of(roadmap: &Roadmap) -> Self {
        let item = |entry: Entry<'_>| {
            let milestone = entry.milestone();
            let status = (milestone.status == Status::Done, milestone.since);
            let note = roadmap.note(entry.id()).to_owned();
            (entry.id().to_string(), Item { track: entry.track().id().to_string(), status, note })
        };
        let monday = roadmap.header().capacity.minutes()[0];
        Self { items: roadmap.milestones().map(item).collect(), monday }
    }

    /// What files say; none when one of them does not read, or a milestone stands there twice.
    pub(super) fn in_files(files: &Files) -> Option<Self> {
        let mut state = Self::default();
        for (name, bytes) in files {
            if name == "roadmap.json" {
                let header: Value = serde_json::from_slice(bytes).ok()?;
                state.monday = u32::try_from(header["capacity"][0].as_u64()?).ok()?;
            } else if name.starts_with("tracks/") {
                let track: Value = serde_json::from_slice(bytes).ok()?;
                for milestone in track["milestones"].as_array()? {
                    let since = milestone["since"].as_str().map(str::parse).transpose().ok()?;
                    let status = (milestone["status"] == "done", since);
                    let item = Item { track: track["id"].as_str()?.to_owned(), status, note: String::new() };
                    if state.items.insert(milestone["id"].as_str()?.to_owned(), item).is_some() {
                        return None;
                    }
                }
            }
        }
        for (id, item) in &mut state.items {
            if let Some(note) = files.get(&format!("notes/{id}.md")) {
                item.note = String::from_utf8(note.clone()).ok()?;
            }
        }
        Some(state)
    }
}
