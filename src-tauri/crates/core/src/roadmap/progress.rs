//! How far a track or a roadmap is.

use super::milestone::{Milestone, Status};

/// Counts and likely minutes, kept up to date with every change. Skipped milestones count nowhere but in `skipped`,
/// and optional ones nowhere but in `optional` until they are begun.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Milestones done.
    pub done: u32,
    /// Milestones that count: all but the skipped, and the optional that are not begun.
    pub total: u32,
    /// Milestones skipped.
    pub skipped: u32,
    /// Optional milestones that are not begun.
    pub optional: u32,
    /// Milestones in progress.
    pub doing: u32,
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

    /// What one milestone adds.
    fn of(milestone: &Milestone) -> Self {
        let minutes = u64::from(milestone.estimate.likely());
        let counted = Self { total: 1, minutes_total: minutes, ..Self::default() };
        match milestone.status {
            Status::Skipped => Self { skipped: 1, ..Self::default() },
            Status::Todo if milestone.optional => Self { optional: 1, ..Self::default() },
            Status::Todo => counted,
            Status::Doing => Self { doing: 1, ..counted },
            Status::Done => Self { done: 1, minutes_done: minutes, ..counted },
        }
    }

    pub(super) fn count(&mut self, milestone: &Milestone) {
        let one = Self::of(milestone);
        self.done += one.done;
        self.total += one.total;
        self.skipped += one.skipped;
        self.optional += one.optional;
        self.doing += one.doing;
        self.minutes_done += one.minutes_done;
        self.minutes_total += one.minutes_total;
    }

    pub(super) fn uncount(&mut self, milestone: &Milestone) {
        let one = Self::of(milestone);
        self.done -= one.done;
        self.total -= one.total;
        self.skipped -= one.skipped;
        self.optional -= one.optional;
        self.doing -= one.doing;
        self.minutes_done -= one.minutes_done;
        self.minutes_total -= one.minutes_total;
    }
}
