//! What a copy of a roadmap file says that the roadmap does not, in a sentence.

use std::collections::HashSet;

use waymark_core::{Comparison, Roadmap, Status, Touched, difference};
use waymark_messages::doctor;

use super::Present;
use crate::doctor::finding::named;
use crate::error::StoreError;
use crate::files::{self, Source};

impl Present<'_> {
    /// Compares the file as the copy has it with the roadmap as it is.
    #[allow(clippy::wildcard_enum_match_arm, reason = "every other error is a whole sentence by itself")]
    pub(super) fn says_something_else(&self, of: &str, said: Vec<u8>) -> Option<String> {
        let (Some(files), Some(roadmap), true) = (&self.reading.roadmap, self.roadmap, self.reading.is_whole)
        else {
            return Some(doctor::copy_not_comparable());
        };
        if let Some(id) = of.strip_prefix("notes/") {
            let note = roadmap.notes().find(|(note, _)| id.strip_suffix(".md") == Some(note.as_str()));
            return note_differs(note.map_or("", |(_, text)| text), &String::from_utf8_lossy(&said));
        }
        let mut instead = self.gone.clone();
        instead.insert(of.to_owned(), Some(said));
        let copied = match files::read(&Source::instead(self.folder, instead)) {
            Ok(Some(read)) => read.roadmap,
            Ok(None) => return Some(doctor::copy_no_roadmap()),
            Err(StoreError::Unreadable { line, column, reason, .. }) => {
                return Some(doctor::copy_unreadable(column, line, reason));
            }
            Err(StoreError::Inconsistent { refusal }) => {
                return Some(doctor::copy_inconsistent(refusal));
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
            true => Some(doctor::copy_outdated()),
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
    let mut part = |entries: &[waymark_core::Entry<'_>], said: fn(String) -> String| {
        if !entries.is_empty() {
            parts.push(said(titles(entries)));
        }
    };
    part(&ticked, doctor::copy_ticks);
    part(&unticked, doctor::copy_unticks);
    part(&comparison.added, doctor::copy_holds);
    part(&comparison.removed, doctor::copy_lacks);
    match (others, told.is_empty()) {
        (0, _) => {}
        (others, true) => parts.push(doctor::copy_milestones(others)),
        (others, false) => parts.push(doctor::copy_other_milestones(others)),
    }
    if comparison.header {
        parts.push(doctor::copy_header());
    }
    let last = parts.pop().unwrap_or_else(doctor::copy_tracks);
    let before = parts.into_iter().reduce(|parts, next| doctor::copy_parts(next, parts));
    doctor::copy_says(match before {
        Some(before) => doctor::copy_last_part(last, before),
        None => last,
    })
}

/// What stands in a copy of a note and not in the note.
fn note_differs(note: &str, copy: &str) -> Option<String> {
    if note == copy {
        return None;
    }
    let known: HashSet<&str> = note.lines().collect();
    Some(doctor::copy_note(copy.lines().filter(|line| !known.contains(line)).count()))
}
