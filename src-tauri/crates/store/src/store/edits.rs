//! Taking in what somebody changed in the files, as one undoable change.
//!
//! What the file said before, what it says now, and what the roadmap says are compared field by field. A field that
//! was changed on both sides keeps the roadmap's value; the other stands in the history as a change of its own that
//! undo brings out again. Lists keep what either side added, prerequisites too where they make a circle together:
//! that is for the person to mend.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, Utc};
use serde::Serialize;
use waymark_core::{Change, Place, Refusal, Roadmap, Touched, TrackId, difference};
use waymark_messages::store as said;

use super::{CatchUp, Store};
use crate::error::StoreError;
use crate::files::{self, Source};
use crate::outside::{self, Differing, Edited, EditedFile};
use crate::record::{Action, Record};
use crate::{atomic, checkpoint, damage};

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
        // As they were before the look: an edit made meanwhile is seen the next time.
        self.seen = Some(signature);
        let looked = self.look_at_edits(now, others, false);
        if looked.is_err() {
            self.seen = None;
        }
        looked
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
        let (_lock, _) = self.ready_to_write(others)?;
        let before = self.failing(outside::differing(&self.folder))?;
        (self.unreadable, self.held) = (None, None);
        if before.is_empty() {
            return Ok(());
        }
        let there = match self.read_edited(&before) {
            // A disk that fails is asked again; what does not read waits for the person.
            Err(error @ StoreError::Io { .. }) => return Err(error),
            Err(error) => {
                self.unreadable = Some(error);
                return Ok(());
            }
            Ok(there) => there,
        };
        // A file that is gone says nothing; it is written again from what is known.
        let now_or_before = |(name, was): (&String, &Option<Vec<u8>>)| {
            (name.clone(), there.get(name).or(was.as_ref()).cloned())
        };
        let is = before.iter().map(now_or_before).collect();
        let touched = files_as_touched(before.keys());
        let then = files::read(&Source::instead(&self.folder, before))?;
        let is = files::read(&Source::instead(&self.folder, is));
        let (then, is) = match (then, is) {
            (_, Err(error @ StoreError::Io { .. })) => return Err(error),
            (Some(then), Ok(Some(is))) => (then.roadmap, is.roadmap),
            (_, Err(error)) => {
                self.unreadable = Some(error);
                return Ok(());
            }
            (None, _) | (_, Ok(None)) => return Ok(()),
        };
        let held = weigh(&then, &is, there.keys());
        if !accepted && held.as_ref().is_some_and(|held| is_much(held, &then)) {
            self.held = held;
            return Ok(());
        }
        self.commit_edit(now, others, (&then, &is), there, touched)
    }

    /// The files that were edited, as they are now, without those that are gone.
    fn read_edited(&self, before: &Differing) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
        let mut there = BTreeMap::new();
        for name in before.keys() {
            let bytes = files::read_if_there(&self.folder, &self.folder.path().join(name))?;
            there.extend(bytes.map(|bytes| (name.clone(), bytes)));
        }
        Ok(there)
    }

    /// Puts an edit on the disk with everything before it, in one checkpoint: the changes that it comes to, and that
    /// the files say them. So after a crash either both are there or neither.
    fn commit_edit(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        (then, is): (&Roadmap, &Roadmap),
        there: BTreeMap<String, Vec<u8>>,
        mut touched: Touched,
    ) -> Result<(), StoreError> {
        let ours: HashSet<String> = difference(then, &self.roadmap).iter().flat_map(keys).collect();
        let mut theirs = self.roadmap.clone();
        let mut back = Vec::new();
        for change in &difference(then, is) {
            // What does not fit any more, such as a step of a milestone that was removed here, is left out.
            let Ok(inverse) = apply_or_place_last(&mut theirs, change) else { continue };
            if keys(change).iter().any(|key| ours.contains(key)) {
                back.push(inverse);
            }
        }
        let mut kept = theirs.clone();
        for inverse in back.into_iter().rev() {
            let undone = apply_or_place_last(&mut kept, &inverse);
            debug_assert!(undone.is_ok(), "an inverse applies in the reverse order: {undone:?}");
        }
        let label = match Vec::from_iter(there.keys()).as_slice() {
            [one] => said::edited(one),
            several => said::edited_several(several.len()),
        };
        let (mut roadmap, mut seq, mut reached) = (self.roadmap.clone(), self.seq, Touched::default());
        let mut records: Vec<Record> = self.pending.iter().cloned().collect();
        for (label, to) in [(label, &theirs), (said::kept_both(), &kept)] {
            let changes = difference(&roadmap, to);
            if !changes.is_empty() {
                let change = Change::Group(changes);
                let inverse = roadmap.apply(&change, &mut reached)?;
                seq += 1;
                records.push(Record { seq, at: now, action: Action::Do, label, change, inverse });
            }
        }
        touched.merge(self.unfolded.clone());
        touched.merge(reached.clone());
        let as_edited = |(name, bytes): (String, Vec<u8>)| {
            let stays =
                self.failing(files::text(is, &name))? == self.failing(files::text(&roadmap, &name))?;
            Ok((name, EditedFile { bytes, stays }))
        };
        let edited = there.into_iter().map(as_edited).collect::<Result<Edited, StoreError>>()?;
        let written = checkpoint::write(&self.folder, &roadmap, &touched, &edited, seq, &records);
        // Somebody who is writing just now is waited for: what they write is seen the next time.
        let written = written.map_err(|error| StoreError::io("write", self.folder.path(), &error));
        let Some(end) = written? else {
            self.seen = None;
            return Ok(());
        };
        if seq > self.seq {
            (self.roadmap, self.seq, self.saved_at, self.targets) = (roadmap, seq, Some(now), None);
        }
        self.is_folded(end);
        others.touched.merge(reached);
        Ok(())
    }

    fn put_back(&mut self) -> Result<(), StoreError> {
        let _lock = self.lock_for_writing()?;
        let before = self.failing(outside::differing(&self.folder))?;
        for (name, base) in before {
            let path = self.folder.path().join(&name);
            let edited = self.failing(outside::read_if_there(&self.folder, &path))?;
            let result = edited.map_or(Ok(()), |edited| damage::keep(&self.folder, &name, &edited));
            let result = result.and_then(|()| match base {
                Some(base) => atomic::replace(self.folder.disk(), &path, &base),
                None => atomic::remove(self.folder.disk(), &path),
            });
            result.map_err(|error| StoreError::io("write", &path, &error))?;
        }
        self.held = None;
        Ok(())
    }

    fn failing<T>(&self, result: std::io::Result<T>) -> Result<T, StoreError> {
        result.map_err(|error| StoreError::io("read", self.folder.path(), &error))
    }
}

/// Applies a change; what is to stand after something that is not there any more comes last.
fn apply_or_place_last(roadmap: &mut Roadmap, change: &Change) -> Result<Change, Refusal> {
    let touched = &mut Touched::default();
    roadmap.apply(change, touched).or_else(|refusal| match placed_last(change) {
        Some(last) => roadmap.apply(&last, touched),
        None => Err(refusal),
    })
}

/// The same change with its place at the end; none where it has no place.
fn placed_last(change: &Change) -> Option<Change> {
    let mut change = change.clone();
    match &mut change {
        Change::AddTrack { place, .. } | Change::MoveTrack { place, .. } => *place = Place::Last,
        Change::AddMilestone { place, .. } | Change::MoveMilestone { place, .. } => *place = Place::Last,
        Change::AddStep { place, .. }
        | Change::MoveStep { place, .. }
        | Change::AddResource { place, .. }
        | Change::AddEvidence { place, .. }
        | Change::AddSession { place, .. } => *place = Place::Last,
        Change::Group(_)
        | Change::SetHeader(_)
        | Change::RemoveTrack { .. }
        | Change::SetTrack { .. }
        | Change::RemoveMilestone { .. }
        | Change::SetMilestone { .. }
        | Change::AddPrerequisite { .. }
        | Change::RemovePrerequisite { .. }
        | Change::RemoveStep { .. }
        | Change::SetStep { .. }
        | Change::RemoveResource { .. }
        | Change::SetResource { .. }
        | Change::RemoveEvidence { .. }
        | Change::SetEvidence { .. }
        | Change::RemoveSession { .. }
        | Change::SetSession { .. }
        | Change::SetNote { .. } => return None,
    }
    Some(change)
}

/// What an edit would do to milestones.
fn weigh<'a>(then: &Roadmap, is: &Roadmap, files: impl Iterator<Item = &'a String>) -> Option<HeldEdit> {
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
    (!removed.is_empty() || changed > 0).then(|| HeldEdit {
        files: files.cloned().collect(),
        removed,
        changed,
    })
}

/// Whether an edit waits for the person.
pub(crate) fn would_be_held(then: &Roadmap, is: &Roadmap, files: &[String]) -> bool {
    weigh(then, is, files.iter()).is_some_and(|held| is_much(&held, then))
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
        Change::SetEvidence { milestone, evidence } => vec![format!("{milestone} {}", evidence.id)],
        Change::SetSession { milestone, session } => vec![format!("{milestone} {}", session.id)],
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
        | Change::AddEvidence { .. }
        | Change::RemoveEvidence { .. }
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
