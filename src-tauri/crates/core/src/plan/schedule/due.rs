//! Due dates, and on which days they are urgent.
//!
//! What something with a due date waits for is due with it. All that is due until a day is urgent on the last day on
//! which other work would still leave twice the minutes it needs, counted until a week before. So with due dates alone
//! everything is finished in time whenever that is possible, and there is room for what takes longer than thought.

use super::super::{Calendar, Work};

/// How many days before its due date everything should be finished; what is due sooner is urgent anyway, as in
/// [`crate::Roadmap::workable`].
const DAYS_TO_SPARE: i32 = 7;

/// How many times the minutes needed must be left, or it is urgent. Estimates of what is new to somebody are rarely
/// wrong by more.
const TIMES_NEEDED: u64 = 2;

/// Minutes of a calendar before each day, so that those of any stretch of days are a difference.
pub(super) struct Minutes(Vec<u64>);

impl Minutes {
    pub(super) fn of(calendar: &Calendar) -> Self {
        let mut sums = Vec::with_capacity(calendar.minutes().len() + 1);
        sums.push(0);
        let mut sum = 0;
        sums.extend(calendar.minutes().iter().map(|&minutes| {
            sum += u64::from(minutes);
            sum
        }));
        Self(sums)
    }

    /// The minutes from the day `first` to the day `last`, both included; `last` must be in the calendar.
    pub(super) fn between(&self, first: i32, last: i32) -> u64 {
        if last < first { 0 } else { self.0[last as usize + 1] - self.0[first as usize] }
    }
}

/// The due dates of a work, each with a number; the earliest has 0.
pub(super) struct DueDates {
    /// The days, counted from the first of the calendar; negative for those that have passed.
    days: Vec<i32>,
    /// For each task, the number of the date by which it is needed: its own or that of something that waits for it.
    needed_by: Vec<u32>,
    /// Minutes that are left to do for each date and for no earlier one.
    demand: Vec<u64>,
    left: u64,
}

impl DueDates {
    const NONE: u32 = u32::MAX;

    /// Finds by when everything is needed. Due dates beyond the calendar count as none.
    pub(super) fn of(work: &Work, calendar: &Calendar) -> Self {
        let mut by: Vec<Option<i32>> = work
            .tasks()
            .iter()
            .map(|task| day_of(task.due, calendar).filter(|&day| ends(day, calendar)))
            .collect();
        for task in (0..by.len()).rev() {
            let Some(day) = by[task] else { continue };
            for &before in work.after(task) {
                let earlier = by[before as usize].map_or(day, |other| other.min(day));
                by[before as usize] = Some(earlier);
            }
        }
        let mut days: Vec<i32> = by.iter().flatten().copied().collect();
        days.sort_unstable();
        days.dedup();
        let number = |day: Option<i32>| {
            day.and_then(|day| days.binary_search(&day).ok()).map_or(Self::NONE, |at| at as u32)
        };
        let needed_by: Vec<u32> = by.into_iter().map(number).collect();
        let mut demand = vec![0; days.len()];
        for (task, &date) in work.tasks().iter().zip(&needed_by).filter(|(_, date)| **date != Self::NONE) {
            demand[date as usize] += u64::from(task.remaining);
        }
        let left = demand.iter().sum();
        Self { days, needed_by, demand, left }
    }

    /// The number of the date by which a task is needed.
    pub(super) fn needed_by(&self, task: u32) -> Option<u32> {
        Some(self.needed_by[task as usize]).filter(|&date| date != Self::NONE)
    }

    /// Minutes that are left to do for dates before a day.
    pub(super) fn demand_before(&self, day: i32) -> u64 {
        self.demand[..self.days.partition_point(|&other| other < day)].iter().sum()
    }

    /// The day of a date.
    pub(super) fn day(&self, date: u32) -> i32 {
        self.days[date as usize]
    }

    /// Takes off what was done of a task.
    pub(super) fn done(&mut self, task: u32, minutes: u32) {
        if let Some(date) = self.needed_by(task) {
            self.demand[date as usize] -= u64::from(minutes);
            self.left -= u64::from(minutes);
        }
    }

    /// The last date for which work is urgent on a day; what is needed by then comes first, by its date.
    pub(super) fn urgent(&self, today: i32, minutes: &Minutes) -> Option<u32> {
        let mut needed = self.left;
        for (date, &day) in self.days.iter().enumerate().rev() {
            if needed == 0 {
                return None;
            }
            if minutes.between(today + 1, day - DAYS_TO_SPARE) < TIMES_NEEDED * needed {
                return Some(date as u32);
            }
            needed -= self.demand[date];
        }
        None
    }
}

/// A date as the number of a day, which is negative before the calendar and may be beyond its end.
pub(super) fn day_of(date: Option<chrono::NaiveDate>, calendar: &Calendar) -> Option<i32> {
    date.map(|date| (date - calendar.first()).num_days() as i32)
}

/// Whether the calendar reaches as far as a day.
pub(super) fn ends(day: i32, calendar: &Calendar) -> bool {
    i64::from(day) < calendar.minutes().len() as i64
}
