//! Taking in what somebody changed in the files, as one undoable change.
//!
//! What the file said before, what it says now, and what the roadmap says are compared field by field. A field that
//! was changed on both sides keeps the roadmap's value; the other stands in the history as a change of its own that
//! undo brings out again.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde::Serialize;
use waymark_core::{Change, Roadmap, Touched, TrackId, difference};

use super::{CatchUp, Store};
use crate::error::StoreError;
use crate::files::{self, Source};
use crate::journal::OpenJournal;
use crate::outside::{self, Differing};
use crate::record::{Action, Record};

/// From how many milestones on an edit is held until the person says yes; half of all is the other limit.
const MANY: usize = 25;

/// An edit of the files that waits for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldEdit {
    /// The files, relative to the folder.
    pub files: Vec<String>,
    /// Titles of milestones that it would remove.
    pub removed: Vec<String>,
    /// How many milestones it would change besides.
    pub changed: usize,
}

/// What the person says of a held edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Take it in.
    Take,
    /// Put the files back as they were; the edited ones are kept in `damaged/`.
    PutBack,
}

impl Store {
    /// What stops the files from being taken in, if something does: one that does not read, or breaks a rule.
    pub fn unreadable_edit(&self) -> Option<&StoreError> {
        self.unreadable.as_ref()
    }

    /// An edit that waits for the person, if one does.
    pub fn held_edit(&self) -> Option<&HeldEdit> {
        self.held.as_ref()
    }

    /// Takes in what was changed in the files since Waymark last wrote them, unless nothing was touched.
    pub fn take_in_edits(&mut self, now: DateTime<Utc>, others: &mut CatchUp) -> Result<(), StoreError> {
        let signature = self.failing(outside::signature(&self.folder))?;
        if self.read_only.is_some() || self.seen.as_ref() == Some(&signature) {
            return Ok(());
        }
        self.look_at_edits(now, others, false)?;
        // As they were before the look: an edit made meanwhile is seen the next time.
        self.seen = Some(signature);
        Ok(())
    }

    /// Does with a held edit what the person says.
    pub fn answer_edit(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        answer: Answer,
    ) -> Result<(), StoreError> {
        if self.held.is_none() {
            return Err(StoreError::NoHeldEdit);
        }
        match answer {
            Answer::Take => self.look_at_edits(now, others, true)?,
            Answer::PutBack => self.put_back()?,
        }
        self.seen = None;
        self.take_in_edits(now, others)
    }

    fn look_at_edits(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        accepted: bool,
    ) -> Result<(), StoreError> {
        let _lock = self.lock_for_writing()?;
        let mut journal = OpenJournal::for_writing(&self.folder)?;
        if self.take_news(&mut journal, others)? {
            journal = OpenJournal::for_writing(&self.folder)?;
        }
        let before = self.failing(outside::differing(&self.folder))?;
        (self.unreadable, self.held) = (None, None);
        if before.is_empty() {
            return Ok(());
        }
        let (missing, edited) = self.split_missing(&before)?;
        let then = files::read(&Source::instead(&self.folder, before))?;
        let is = files::read(&Source::instead(&self.folder, missing.clone()));
        let (then, is) = match (then, is) {
            (Some(then), Ok(Some(is))) => (then.roadmap, is.roadmap),
            (_, Err(error)) => {
                self.unreadable = Some(error);
                return Ok(());
            }
            (None, _) | (_, Ok(None)) => return Ok(()),
        };
        let changes = difference(&then, &is);
        let ours: HashSet<String> = difference(&then, &self.roadmap).iter().flat_map(keys).collect();
        let held = weigh(&then, &is, &edited);
        if !accepted && held.as_ref().is_some_and(|held| is_much(held, &then)) {
            self.held = held;
            return Ok(());
        }
        self.commit_edit(now, others, &mut journal, (&changes, &ours), &edited)?;
        if !changes.is_empty() {
            // The journal's older changes need not fit files that hold this edit, so both change at once.
            self.fold()?;
        }
        // What is left to remember is how the text looks, which stays as they like it.
        self.failing(outside::remember(&self.folder, edited.iter()))?;
        // A file that is gone says nothing; it is written again from what is known.
        self.unfolded.merge(files_as_touched(missing.keys()));
        self.rewrite |= !missing.is_empty();
        Ok(())
    }

    /// The files that are gone, with what they said, and the names of the others.
    fn split_missing(&self, before: &Differing) -> Result<(Differing, Vec<String>), StoreError> {
        let mut missing = Differing::new();
        let mut edited = Vec::new();
        for (name, base) in before {
            let gone =
                !self.failing(crate::disk::exists(self.folder.disk(), &self.folder.path().join(name)))?;
            match base {
                Some(_) if gone => drop(missing.insert(name.clone(), base.clone())),
                Some(_) | None => edited.push(name.clone()),
            }
        }
        Ok((missing, edited))
    }

    fn commit_edit(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        journal: &mut OpenJournal,
        (changes, ours): (&[Change], &HashSet<String>),
        edited: &[String],
    ) -> Result<(), StoreError> {
        let mut theirs = self.roadmap.clone();
        let mut back = Vec::new();
        for change in changes {
            // What does not fit any more, such as a step of a milestone that was removed here, is left out.
            let Ok(inverse) = theirs.apply(change, &mut Touched::default()) else { continue };
            if keys(change).iter().any(|key| ours.contains(key)) {
                back.push(inverse);
            }
        }
        let files = match edited {
            [one] => one.clone(),
            several => format!("{} files", several.len()),
        };
        self.commit_difference(now, others, journal, &theirs, format!("Edited outside: {files}"))?;
        let mut kept = theirs;
        for inverse in back.into_iter().rev() {
            let undone = kept.apply(&inverse, &mut Touched::default());
            debug_assert!(undone.is_ok(), "an inverse applies in the reverse order: {undone:?}");
        }
        let label = "Kept what you had changed here too".to_owned();
        self.commit_difference(now, others, journal, &kept, label)
    }

    /// Makes the roadmap what `to` is, as one change; nothing where it is that already.
    fn commit_difference(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        journal: &mut OpenJournal,
        to: &Roadmap,
        label: String,
    ) -> Result<(), StoreError> {
        let changes = difference(&self.roadmap, to);
        if changes.is_empty() {
            return Ok(());
        }
        let change = Change::Group(changes);
        let mut touched = Touched::default();
        let inverse = self.roadmap.apply(&change, &mut touched)?;
        let record = Record { seq: self.seq + 1, at: now, action: Action::Do, label, change, inverse };
        self.end = match self.append(journal, &record) {
            Ok(end) => end,
            Err(error) => {
                self.take_back(&record.inverse);
                return Err(error);
            }
        };
        others.touched.merge(touched.clone());
        self.remember(record, &touched);
        Ok(())
    }

    fn put_back(&mut self) -> Result<(), StoreError> {
        let _lock = self.lock_for_writing()?;
        let before = self.failing(outside::differing(&self.folder))?;
        for (name, base) in before {
            let path = self.folder.path().join(&name);
            let result = match (crate::disk::read(self.folder.disk(), &path), base) {
                (Ok(edited), Some(base)) => {
                    crate::damage::keep(&self.folder, &name, &edited)?;
                    crate::atomic::replace(self.folder.disk(), &path, &base)
                }
                (Ok(edited), None) => {
                    crate::damage::keep(&self.folder, &name, &edited)?;
                    self.folder.disk().remove(&path)
                }
                (Err(_), Some(base)) => crate::atomic::replace(self.folder.disk(), &path, &base),
                (Err(_), None) => Ok(()),
            };
            self.failing(result)?;
        }
        self.held = None;
        Ok(())
    }

    fn failing<T>(&self, result: std::io::Result<T>) -> Result<T, StoreError> {
        result.map_err(|error| StoreError::io("read", self.folder.path(), &error))
    }
}

/// What an edit would do to milestones.
fn weigh(then: &Roadmap, is: &Roadmap, files: &[String]) -> Option<HeldEdit> {
    let removed: Vec<String> = then
        .milestones()
        .filter(|entry| is.milestone(entry.id().as_str()).is_none())
        .map(|entry| entry.milestone().title.to_string())
        .collect();
    let changed = is
        .milestones()
        .filter(|entry| {
            then.milestone(entry.id().as_str()).is_some_and(|was| was.milestone() != entry.milestone())
        })
        .count();
    (!removed.is_empty() || changed > 0).then(|| HeldEdit { files: files.to_vec(), removed, changed })
}

fn is_much(edit: &HeldEdit, then: &Roadmap) -> bool {
    let reached = edit.removed.len() + edit.changed;
    reached > MANY || (reached > 1 && reached * 2 > then.len())
}

/// The files that these names stand for, as what a checkpoint writes anew.
fn files_as_touched<'a>(names: impl Iterator<Item = &'a String>) -> Touched {
    let mut touched = Touched::default();
    for name in names {
        if name == "roadmap.json" {
            touched.header = true;
        } else if let Some(id) = name.strip_prefix("tracks/").and_then(|name| name.strip_suffix(".json")) {
            touched.tracks.extend(TrackId::new(id));
        } else if let Some(id) = name.strip_prefix("notes/").and_then(|name| name.strip_suffix(".md")) {
            touched.notes.extend(waymark_core::MilestoneId::new(id));
        }
    }
    touched
}

/// What a change sets, as words that are the same for two changes of the same thing.
fn keys(change: &Change) -> Vec<String> {
    match change {
        Change::Group(changes) => changes.iter().flat_map(keys).collect(),
        Change::SetHeader(field) => vec![format!("header {}", variant(field))],
        Change::SetTrack { track, to } => vec![format!("{track} {}", variant(to))],
        Change::MoveTrack { track, .. } => vec![format!("{track} place")],
        Change::SetMilestone { milestone, to } => vec![format!("{milestone} {}", variant(to))],
        Change::MoveMilestone { milestone, .. } => vec![format!("{milestone} place")],
        Change::SetStep { milestone, step, to } => vec![format!("{milestone} {step} {}", variant(to))],
        Change::MoveStep { milestone, step, .. } => vec![format!("{milestone} {step} place")],
        Change::SetResource { milestone, resource } => vec![format!("{milestone} {}", resource.id)],
        Change::SetNote { milestone, .. } => vec![format!("{milestone} note")],
        Change::RemoveMilestone { .. }
        | Change::AddTrack { .. }
        | Change::RemoveTrack { .. }
        | Change::AddMilestone { .. }
        | Change::AddPrerequisite { .. }
        | Change::RemovePrerequisite { .. }
        | Change::AddStep { .. }
        | Change::RemoveStep { .. }
        | Change::AddResource { .. }
        | Change::RemoveResource { .. }
        | Change::AddSession { .. }
        | Change::RemoveSession { .. } => Vec::new(),
    }
}

/// The name of a field, as it stands in the journal.
fn variant(field: &impl Serialize) -> String {
    match serde_json::to_value(field) {
        Ok(serde_json::Value::Object(fields)) => fields.keys().next().cloned().unwrap_or_default(),
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}
