//! Which task is worked on when: the plan itself.
//!
//! What is urgent for a due date comes first on a day, then the tracks that are worked on side by side share it. Nothing
//! is remembered from one day to the next but what is left and what is in progress, so that a plan made anew tomorrow
//! is the rest of today's. No minutes are left while something can be worked on.

mod causes;
mod course;
mod dependents;
mod due;
mod miss;
mod priority;
mod ready;
#[cfg(test)]
mod tests;
mod turns;

pub use miss::{Cause, Miss};

use causes::Causes;
use course::Course;
use due::Minutes;

use super::{Calendar, Sitting, Work};
use crate::Planning;

/// The days on which a task is worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The number of the first day.
    pub first: u32,
    /// The number of the last day that is planned.
    pub last: u32,
    /// Whether the task is finished on the last day; otherwise it goes on beyond the calendar.
    pub is_finished: bool,
}

/// What is done on which day, until everything is finished or the calendar ends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    sittings: Vec<Sitting>,
    spans: Vec<Option<Span>>,
    finished: Vec<u32>,
    misses: Vec<Miss>,
    has_no_hours: bool,
}

impl Schedule {
    /// Plans the work on the days of the calendar. Takes time in proportion to the tasks and the days.
    pub fn of(work: &Work, calendar: &Calendar, planning: Planning) -> Self {
        let minutes = Minutes::of(calendar);
        let mut course = Course::new(work, calendar, planning);
        course.run(&minutes);
        let Course { sittings, spans, finished, .. } = course;
        let has_no_hours = calendar.minutes().iter().all(|&minutes| minutes == 0);
        let misses = Causes::new(work, calendar, &minutes, &spans, has_no_hours).misses();
        Self { sittings, spans, finished, misses, has_no_hours }
    }

    /// What is done, by day, and within a day in order. A task has no two sittings of a day one after the other.
    pub fn sittings(&self) -> &[Sitting] {
        &self.sittings
    }

    /// The days on which a task is worked on; none when it is not begun before the calendar ends.
    pub fn span(&self, task: u32) -> Option<Span> {
        self.spans[task as usize]
    }

    /// The tasks that are finished, in the order in which they are.
    pub fn completion_order(&self) -> &[u32] {
        &self.finished
    }

    /// The number of the day on which everything is finished; none when something is left at the end of the calendar,
    /// or nothing was to be done.
    pub fn finish(&self) -> Option<u32> {
        let last = *self.finished.last().filter(|_| !self.is_cut())?;
        self.span(last).map(|span| span.last)
    }

    /// Whether something is left at the end of the calendar.
    pub fn is_cut(&self) -> bool {
        self.finished.len() < self.spans.len()
    }

    /// Whether the calendar has no minutes at all.
    pub fn has_no_hours(&self) -> bool {
        self.has_no_hours
    }

    /// The due dates that are not met, the earliest first. One that is beyond the end of the calendar is not judged.
    pub fn misses(&self) -> &[Miss] {
        &self.misses
    }
}
