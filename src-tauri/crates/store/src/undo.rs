//! Which change undo takes back and redo brings back.
//!
//! Both follow from the records alone, read from the latest back, so they survive a restart and are the same for
//! every program that has the folder open.

use std::collections::HashSet;

use waymark_core::Change;

use crate::record::{Action, Record};

/// A change that can be taken or brought back, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// The number of the change.
    pub(crate) seq: u32,
    /// What people call it.
    pub(crate) label: String,
    /// What takes or brings it back.
    pub(crate) change: Change,
}

/// Reads records from the latest back until it knows both.
#[derive(Debug, Default)]
pub(crate) struct Unwinding {
    /// Changes whose latest being done or redone has been taken back.
    taken_back: HashSet<u32>,
    /// Changes whose latest being undone has been made good.
    brought_back: HashSet<u32>,
    pub(crate) undo: Option<Target>,
    pub(crate) redo: Option<Target>,
    redo_is_settled: bool,
}

impl Unwinding {
    /// Looks at the next older record, and tells whether nothing is left to find.
    pub(crate) fn look(&mut self, record: &Record) -> bool {
        match record.action {
            Action::Do if record.is_lost() => {}
            Action::Do => {
                self.redo_is_settled = true;
                self.pushed(record.seq, record);
            }
            Action::Redo(seq) => {
                if !self.redo_is_settled {
                    self.brought_back.insert(seq);
                }
                self.pushed(seq, record);
            }
            Action::Undo(seq) => {
                if self.undo.is_none() {
                    self.taken_back.insert(seq);
                }
                if !self.redo_is_settled && !self.brought_back.remove(&seq) {
                    self.redo = Some(target(seq, record));
                    self.redo_is_settled = true;
                }
            }
        }
        self.undo.is_some() && self.redo_is_settled
    }

    fn pushed(&mut self, seq: u32, record: &Record) {
        if self.undo.is_none() && !self.taken_back.remove(&seq) {
            self.undo = Some(target(seq, record));
        }
    }
}

fn target(seq: u32, record: &Record) -> Target {
    Target { seq, label: record.label.clone(), change: record.inverse.clone() }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use waymark_core::MilestoneId;

    use super::*;

    /// Plays letters (`d` do, `u` undo, `r` redo) on plain stacks, and keeps the records.
    fn play(actions: &str) -> (Vec<Record>, Option<u32>, Option<u32>) {
        let (mut undo, mut redo, mut records) = (Vec::new(), Vec::new(), Vec::new());
        for letter in actions.chars() {
            let seq = records.len() as u32 + 1;
            let action = match letter {
                'd' => {
                    undo.push(seq);
                    redo.clear();
                    Action::Do
                }
                'u' => {
                    let Some(top) = undo.pop() else { continue };
                    redo.push(top);
                    Action::Undo(top)
                }
                _ => {
                    let Some(top) = redo.pop() else { continue };
                    undo.push(top);
                    Action::Redo(top)
                }
            };
            let change = Change::RemoveMilestone { milestone: MilestoneId::new("m").unwrap() };
            let (label, at) = (letter.to_string(), DateTime::UNIX_EPOCH);
            records.push(Record { seq, at, action, label, change: change.clone(), inverse: change });
        }
        (records, undo.last().copied(), redo.last().copied())
    }

    #[test]
    fn the_records_alone_tell_what_two_stacks_would() {
        let letters = ['d', 'u', 'r'];
        for number in 0..3_usize.pow(8) {
            let actions: String = (0..8).map(|place| letters[number / 3_usize.pow(place) % 3]).collect();
            let (records, undo, redo) = play(&actions);
            let mut unwinding = Unwinding::default();
            records.iter().rev().any(|record| unwinding.look(record));
            assert_eq!(unwinding.undo.map(|target| target.seq), undo, "undo after {actions}");
            assert_eq!(unwinding.redo.map(|target| target.seq), redo, "redo after {actions}");
        }
    }
}
