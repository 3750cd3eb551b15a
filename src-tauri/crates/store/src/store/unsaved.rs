//! Changes that could not be written: kept here, told as unsaved, and written once that is possible again.
//!
//! They are the last of the pending records. What other programs write meanwhile comes before them, so they are taken
//! back for that moment and made again behind it, with new numbers.

use std::collections::HashMap;

use waymark_core::Touched;

use super::{CatchUp, Store};
use crate::error::StoreError;
use crate::journal::OpenJournal;
use crate::lock::Lock;
use crate::record::{Action, Record};

/// The changes that are not on the disk.
#[derive(Debug, Default)]
pub(super) struct Unsaved {
    /// How many of the pending records these are, the last ones.
    pub(super) count: usize,
    /// Why they could not be written.
    pub(super) reason: Option<StoreError>,
    /// Whether they are kept at all; else a change that cannot be written is refused.
    pub(super) is_kept: bool,
    /// Labels of changes that could not be made any more behind those of another program.
    pub(super) overtaken: Vec<String>,
}

impl Unsaved {
    pub(super) fn keeps(&self, error: &StoreError) -> bool {
        self.is_kept
            && matches!(error, StoreError::Io { .. } | StoreError::Unsettled { .. } | StoreError::Busy)
    }
}

impl Store {
    /// From now on keeps changes that cannot be written, until they can be. Without this they are refused.
    pub fn keep_unsaved(&mut self) {
        self.unsaved.is_kept = true;
    }

    /// How many changes are not on the disk.
    pub fn unsaved(&self) -> usize {
        self.unsaved.count
    }

    /// Why the unsaved changes could not be written; none when all are.
    pub fn unsaved_because(&self) -> Option<&StoreError> {
        self.unsaved.reason.as_ref().filter(|_| self.unsaved.count > 0)
    }

    /// Labels of unsaved changes that could not be made any more, since another program changed the same.
    pub fn overtaken(&self) -> &[String] {
        &self.unsaved.overtaken
    }

    /// Tries to write the unsaved changes.
    pub fn save(&mut self, others: &mut CatchUp) -> Result<(), StoreError> {
        if self.unsaved.count == 0 {
            return Ok(());
        }
        let tried = self.ready_to_write(others).map(drop);
        if let Err(error) = &tried {
            self.unsaved.reason = Some(error.clone());
        }
        tried
    }

    /// Takes the lock, takes in what other programs wrote, and writes what is unsaved, so that a change can follow.
    pub(super) fn ready_to_write(&mut self, others: &mut CatchUp) -> Result<(Lock, OpenJournal), StoreError> {
        let lock = self.lock_for_writing()?;
        let mut journal = OpenJournal::for_writing(&self.folder)?;
        if self.take_news(&mut journal, others)? {
            journal = OpenJournal::for_writing(&self.folder)?;
        }
        while self.unsaved.count > 0 {
            let first = self.pending.len() - self.unsaved.count;
            let Some(record) = self.pending.get(first).cloned() else { break };
            self.end = self.append(&mut journal, &record)?;
            self.unsaved.count -= 1;
        }
        self.unsaved.reason = None;
        Ok((lock, journal))
    }

    /// The number of the last change that is on the disk, as far as this program knows.
    pub(super) fn saved_seq(&self) -> u32 {
        self.seq - self.unsaved.count as u32
    }

    /// Takes the unsaved changes back, the last first; gives them in order.
    pub(super) fn lay_aside(&mut self) -> Vec<Record> {
        let unsaved = Vec::from(self.pending.split_off(self.pending.len() - self.unsaved.count));
        for record in unsaved.iter().rev() {
            self.take_back(&record.inverse);
        }
        self.seq = self.saved_seq();
        self.unsaved.count = 0;
        self.targets = None;
        unsaved
    }

    /// Makes changes that were laid aside again, behind what came meanwhile. What is among that was written after all.
    pub(super) fn make_again(&mut self, unsaved: Vec<Record>, others: &mut CatchUp) {
        let Some(first) = unsaved.first().map(|record| record.seq) else { return };
        let mut numbers = HashMap::new();
        for record in unsaved {
            if self.was_written(&record) {
                numbers.insert(record.seq, record.seq);
                continue;
            }
            let mut touched = Touched::default();
            let made = renumbered(record.action, first, &numbers)
                .and_then(|action| Some((action, self.roadmap.apply(&record.change, &mut touched).ok()?)));
            let Some((action, inverse)) = made else {
                self.unsaved.overtaken.push(record.label);
                continue;
            };
            let seq = self.seq + 1;
            numbers.insert(record.seq, seq);
            others.touched.merge(touched.clone());
            self.remember_unsaved(Record { seq, action, inverse, ..record }, &touched);
        }
    }

    pub(super) fn remember_unsaved(&mut self, record: Record, touched: &Touched) {
        let saved_at = self.saved_at;
        self.remember(record, touched);
        self.saved_at = saved_at;
        self.unsaved.count += 1;
    }

    /// Whether a change that failed to be written is on the disk all the same. Where that cannot be told it is made
    /// again, which changes nothing twice.
    fn was_written(&mut self, record: &Record) -> bool {
        let with_its_number = |known: &Record| (known.seq <= record.seq).then(|| known == record);
        matches!(self.look_back(with_its_number), Ok(Some(true)))
    }

    /// Puts a record that is in memory on the disk, or keeps it unsaved where that is wanted. Tells whether it is saved.
    pub(super) fn put(
        &mut self,
        ready: Option<&mut OpenJournal>,
        record: &Record,
    ) -> Result<bool, StoreError> {
        let Some(journal) = ready else { return Ok(false) };
        match self.append(journal, record) {
            Ok(end) => {
                self.end = end;
                Ok(true)
            }
            Err(error) if self.unsaved.keeps(&error) => {
                self.unsaved.reason = Some(error);
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }
}

/// An action behind other changes: what it takes or brings back may have a new number, or be gone.
fn renumbered(action: Action, first: u32, numbers: &HashMap<u32, u32>) -> Option<Action> {
    let number = |seq: u32| if seq < first { Some(seq) } else { numbers.get(&seq).copied() };
    match action {
        Action::Do => Some(Action::Do),
        Action::Undo(seq) => number(seq).map(Action::Undo),
        Action::Redo(seq) => number(seq).map(Action::Redo),
    }
}
