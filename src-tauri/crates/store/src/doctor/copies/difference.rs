//! What a copy of a roadmap file says that the roadmap does not, in a sentence.

use std::collections::HashSet;

use waymark_core::{Comparison, Roadmap, Status, Touched, difference};

use super::Present;
use crate::doctor::finding::{count, named};
use crate::error::StoreError;
use crate::files::{self, Source};

impl Present<'_> {
    /// Compares the file as the copy has it with the roadmap as it is.
    #[allow(clippy::wildcard_enum_match_arm, reason = "every other error is a whole sentence by itself")]
    pub(super) fn says_something_else(&self, of: &str, said: Vec<u8>) -> Option<String> {
        let (Some(files), Some(roadmap), true) = (&self.reading.roadmap, self.roadmap, self.reading.is_whole)
        else {
            return Some("It cannot be compared until the other files can be read.".to_owned());
        };
        if let Some(id) = of.strip_prefix("notes/") {
            let note = roadmap.notes().find(|(note, _)| id.strip_suffix(".md") == Some(note.as_str()));
            return note_differs(note.map_or("", |(_, text)| text), &String::from_utf8_lossy(&said));
        }
        let mut instead = self.gone.clone();
        instead.insert(of.to_owned(), Some(said));
        let copied = match files::read(&Source::instead(self.folder, instead)) {
            Ok(Some(read)) => read.roadmap,
            Ok(None) => return Some("It holds no roadmap.".to_owned()),
            Err(StoreError::Unreadable { line, column, reason, .. }) => {
                return Some(format!("It cannot be read: {reason} (line {line}, column {column})."));
            }
            Err(StoreError::Inconsistent { refusal }) => {
                return Some(format!("It does not fit with the other files: {refusal}"));
            }
            Err(other) => return Some(other.to_string()),
        };
        // Only what the copy changes of its file; what is not in the files yet is no difference of the copy's.
        let mut taken = roadmap.clone();
        let mut is_whole = true;
        for change in difference(files, &copied) {
            is_whole &= taken.apply(&change, &mut Touched::default()).is_ok();
        }
        let comparison = Comparison::of(roadmap, &taken);
        match comparison.is_nothing() && difference(roadmap, &taken).is_empty() {
            true if is_whole => None,
            true => Some("It changes something that is not on the roadmap any more.".to_owned()),
            false => Some(sentence(roadmap, &taken, &comparison)),
        }
    }
}

fn sentence(roadmap: &Roadmap, taken: &Roadmap, comparison: &Comparison<'_>) -> String {
    let titles = |entries: &[waymark_core::Entry<'_>]| {
        named(&entries.iter().map(|entry| entry.milestone().title.to_string()).collect::<Vec<_>>())
    };
    let is_done = |entry: &waymark_core::Entry<'_>| entry.milestone().status == Status::Done;
    let was_done = |id: &str| roadmap.milestone(id).is_some_and(|entry| is_done(&entry));
    let ticked: Vec<_> =
        taken.milestones().filter(|entry| is_done(entry) && !was_done(entry.id().as_str())).collect();
    let unticked: Vec<_> = comparison
        .losses
        .ticks
        .iter()
        .filter(|entry| taken.milestone(entry.id().as_str()).is_some())
        .cloned()
        .collect();
    let told: HashSet<&str> = ticked.iter().chain(&unticked).map(|entry| entry.id().as_str()).collect();
    let others = comparison.changed.iter().filter(|one| !told.contains(one.is.id().as_str())).count();
    let mut parts = Vec::new();
    let mut part = |entries: &[waymark_core::Entry<'_>], words: &str| {
        if !entries.is_empty() {
            parts.push(format!("{words} {}", titles(entries)));
        }
    };
    part(&ticked, "has a tick at");
    part(&unticked, "has no tick at");
    part(&comparison.added, "holds");
    part(&comparison.removed, "lacks");
    if others > 0 {
        parts.push(format!(
            "says something else of {}",
            count(others, if told.is_empty() { "milestone" } else { "other milestone" })
        ));
    }
    if comparison.header {
        parts.push("has another title, hours or settings".to_owned());
    }
    if parts.is_empty() {
        parts.push("orders or names its tracks otherwise".to_owned());
    }
    let last = parts.pop().unwrap_or_default();
    match parts.as_slice() {
        [] => format!("It {last}."),
        parts => format!("It {}, and {last}.", parts.join(", ")),
    }
}

/// What stands in a copy of a note and not in the note.
fn note_differs(note: &str, copy: &str) -> Option<String> {
    if note == copy {
        return None;
    }
    let known: HashSet<&str> = note.lines().collect();
    Some(match copy.lines().filter(|line| !known.contains(line)).count() {
        0 => {
            "Every line in it stands in the note too, which says more or says it in another order.".to_owned()
        }
        1 => "One line in it is not in the note.".to_owned(),
        new => format!("{new} lines in it are not in the note."),
    })
}
