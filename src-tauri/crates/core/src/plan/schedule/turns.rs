//! How a day is divided among the tracks that are worked on side by side.
//!
//! Each day is opened by the track whose task comes first, since that is what the app says is next. The others take
//! the rest of it, and which of them is first goes round from day to day. What is done on a day so depends on its date
//! and on what is left, and never on what was planned for the days before it.

use chrono::Datelike;

use super::super::Calendar;
use crate::Planning;

/// The longest sitting in minutes, where there is something else to turn to: attention rarely lasts longer.
const LONGEST: u32 = 120;

/// Sittings are cut to a multiple of so many minutes; nobody plans 33.
const GRAIN: u32 = 5;

/// How long sittings are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lengths {
    smallest: u32,
    longest: u32,
}

impl Lengths {
    pub(super) fn of(planning: Planning) -> Self {
        let smallest = planning.smallest_sitting();
        Self { smallest, longest: LONGEST.max(smallest) }
    }

    /// The shortest stretch worth sitting down for.
    pub(super) fn smallest(self) -> u32 {
        self.smallest
    }

    /// Minutes for the track that opens a day, of `left`, when `tracks` share them: an even part.
    pub(super) fn opening(self, left: u32, tracks: u32) -> u32 {
        self.cut(left, left / tracks)
    }

    /// Minutes for another track, of `left`, when `tracks` have not had a turn: as few sittings as will do.
    pub(super) fn following(self, left: u32, tracks: u32) -> u32 {
        let sittings = left.div_ceil(self.longest).min(tracks).min(left / self.smallest).max(1);
        self.cut(left, left / sittings)
    }

    /// A sitting of about `minutes` that leaves no stretch too short to be one.
    fn cut(self, left: u32, minutes: u32) -> u32 {
        let minutes = (minutes / GRAIN * GRAIN).clamp(self.smallest, self.longest);
        if left < minutes.saturating_add(self.smallest) { left } else { minutes }
    }

    /// Minutes of a sitting on a task: what `sitting` allows, and all of it where what would be left of the task is
    /// too short for a sitting and the day, which has `left` minutes, stays well divided.
    pub(super) fn on_task(self, remaining: u32, sitting: u32, left: u32) -> u32 {
        let is_rest_short = remaining.saturating_sub(sitting) < self.smallest;
        let fits = remaining == left || u64::from(remaining) + u64::from(self.smallest) <= u64::from(left);
        if remaining <= sitting || (is_rest_short && fits) { remaining } else { sitting }
    }
}

/// Which of the tracks that follow is first on a day: a number that goes up by one from week to week and down by one
/// from one day with hours to the next. It follows from dates and hours to come alone, and over some weeks each track
/// is first on each day of the week alike.
pub(super) fn round(calendar: &Calendar, day: usize) -> usize {
    let number = calendar.first().num_days_from_ce() as i64 - 1 + day as i64;
    let until_sunday = (6 - number.rem_euclid(7)) as usize;
    let to_come = calendar.minutes().iter().skip(day + 1).take(until_sunday);
    number.div_euclid(7).unsigned_abs() as usize + to_come.filter(|&&minutes| minutes > 0).count()
}
