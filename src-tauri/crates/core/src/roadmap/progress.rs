//! How far a track or a roadmap is.

use super::milestone::{Milestone, Status};

/// Counts and likely minutes, kept up to date with every change. Skipped milestones count nowhere but in
/// `skipped`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Milestones done.
    pub done: u32,
    /// Milestones that count: all but the skipped.
    pub total: u32,
    /// Milestones skipped.
    pub skipped: u32,
    /// Likely minutes of the milestones done.
    pub minutes_done: u64,
    /// Likely minutes of the milestones that count.
    pub minutes_total: u64,
}

impl Progress {
    /// The share of the likely minutes done, 0 to 100, rounded down; 100 only when all is done.
    pub fn percent(self) -> u32 {
        match self.minutes_total {
            0 => 0,
            total => u32::try_from(self.minutes_done * 100 / total).unwrap_or(100),
        }
    }

    pub(super) fn count(&mut self, milestone: &Milestone) {
        let minutes = u64::from(milestone.estimate.likely());
        match milestone.status {
            Status::Skipped => self.skipped += 1,
            Status::Done => {
                self.done += 1;
                self.minutes_done += minutes;
                self.total += 1;
                self.minutes_total += minutes;
            }
            Status::Todo | Status::Doing => {
                self.total += 1;
                self.minutes_total += minutes;
            }
        }
    }

    pub(super) fn uncount(&mut self, milestone: &Milestone) {
        let minutes = u64::from(milestone.estimate.likely());
        match milestone.status {
            Status::Skipped => self.skipped -= 1,
            Status::Done => {
                self.done -= 1;
                self.minutes_done -= minutes;
                self.total -= 1;
                self.minutes_total -= minutes;
            }
            Status::Todo | Status::Doing => {
                self.total -= 1;
                self.minutes_total -= minutes;
            }
        }
    }
}
