//! Due dates that cannot be met, and why not.

use chrono::NaiveDate;

use crate::MilestoneId;

/// A due date that the plan does not meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// The milestone that is due.
    pub milestone: MilestoneId,
    /// When it is due.
    pub due: NaiveDate,
    /// The number of the day on which it is planned to be finished; none where that is beyond the calendar.
    pub end: Option<u32>,
    /// Why it is not met.
    pub cause: Cause,
}

/// Why a due date is not met. Of several causes that hold, the first of these is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// It is not planned, because its track is set aside, or that of something it waits for.
    SetAside {
        /// What it waits for, where that is why; none where its own track is set aside.
        waits_for: Option<MilestoneId>,
    },
    /// The due date has passed.
    Passed,
    /// There are no hours on any day.
    NoHours,
    /// Something it waits for, with a due date of its own, is planned to end after this due date, or not at all.
    Prerequisite {
        /// What it waits for.
        milestone: MilestoneId,
    },
    /// Its own first day, or that of something it waits for, is too late for what is to be done from then on.
    FirstDay {
        /// The milestone with the first day.
        milestone: MilestoneId,
    },
    /// There are too few minutes until the due date, however they are used.
    TooLittleTime {
        /// Minutes needed: for itself, for everything open it waits for, and for what is due even earlier.
        needed: u64,
        /// Minutes there are until the due date, that day included.
        available: u64,
    },
    /// Other work that is due no later takes the time.
    OtherWork,
}
