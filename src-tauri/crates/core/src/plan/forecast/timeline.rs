//! From minutes of work to days, through one run's weeks: each week's hours times what is made of them.

use chrono::{Datelike, NaiveDate, Weekday};
use rand::RngExt;
use rand_xoshiro::SplitMix64;

use super::stream::Streams;
use crate::plan::pace::{Adherence, Urn};
use crate::plan::{Calendar, HORIZON};

/// The number of a day that is further away than a plan looks.
pub(super) const BEYOND: usize = HORIZON;

/// Half a thousandth of a second, so that sums that should be equal are.
const ROUNDING: f64 = 1e-5;

/// The hours of the calendar, added up, and where its weeks begin.
#[derive(Debug)]
pub(super) struct Hours {
    /// The minutes before each day, and before the day after the last.
    before: Vec<f64>,
    /// How many days of the first week are left.
    first_week: usize,
}

impl Hours {
    pub(super) fn of(calendar: &Calendar, first_weekday: Weekday) -> Self {
        let mut before = Vec::with_capacity(calendar.minutes().len() + 1);
        let mut sum = 0.0;
        before.push(sum);
        before.extend(calendar.minutes().iter().map(|minutes| {
            sum += f64::from(*minutes);
            sum
        }));
        let gone = calendar.first().weekday().days_since(first_weekday) as usize;
        Self { before, first_week: 7 - gone }
    }

    pub(super) fn days(&self) -> usize {
        self.before.len() - 1
    }

    /// The minutes of the fullest seven days in a row: the person's usual week, without days off.
    pub(super) fn usual_week(&self) -> f64 {
        let weeks = self.before.iter().zip(self.before.iter().skip(7));
        weeks.map(|(from, to)| to - from).fold(0.0, f64::max)
    }

    /// The minutes planned from one day up to another, not included.
    pub(super) fn between(&self, from: usize, to: usize) -> f64 {
        let last = self.days();
        self.before[to.min(last)] - self.before[from.min(last)]
    }

    fn week_of(&self, day: usize) -> usize {
        if day < self.first_week { 0 } else { 1 + (day - self.first_week) / 7 }
    }

    /// The first day of a week, and the day after its last.
    fn days_of(&self, week: usize) -> (usize, usize) {
        let end = self.first_week + 7 * week;
        (end.saturating_sub(7).min(self.days()), end.min(self.days()))
    }

    fn weeks(&self) -> usize {
        if self.days() == 0 { 0 } else { self.week_of(self.days() - 1) + 1 }
    }
}

/// One run's weeks, drawn as far as they are asked for.
#[derive(Debug)]
pub(super) struct Timeline<'a> {
    hours: &'a Hours,
    urn: Urn,
    stream: SplitMix64,
    /// The share of each week drawn.
    shares: Vec<f64>,
    /// The minutes of work done before each week drawn, and before the one after.
    done: Vec<f64>,
}

impl<'a> Timeline<'a> {
    pub(super) fn new(hours: &'a Hours, adherence: &Adherence) -> Self {
        let weeks = hours.weeks();
        let mut done = Vec::with_capacity(weeks + 1);
        done.push(0.0);
        Self {
            hours,
            urn: Urn::new(adherence, weeks),
            stream: Streams::of(0, 0).weeks(),
            shares: Vec::with_capacity(weeks),
            done,
        }
    }

    /// Begins another run.
    pub(super) fn restart(&mut self, streams: Streams) {
        self.urn.reset();
        self.stream = streams.weeks();
        self.shares.clear();
        self.done.truncate(1);
    }

    /// The day on which this many minutes of work are done; [`BEYOND`] if that never comes.
    pub(super) fn day_of(&mut self, minutes: f64) -> usize {
        let minutes = minutes - ROUNDING;
        if minutes <= 0.0 {
            return 0;
        }
        while self.total() < minutes {
            if !self.draw() {
                return BEYOND;
            }
        }
        let week = self.done.partition_point(|done| *done < minutes) - 1;
        let (first, end) = self.hours.days_of(week);
        let planned = (minutes - self.done[week]) / self.shares[week];
        (first..end).find(|day| self.hours.between(first, day + 1) >= planned).unwrap_or(end - 1)
    }

    /// The minutes of work that are done before a day begins.
    pub(super) fn done_before(&mut self, day: usize) -> f64 {
        let day = day.min(self.hours.days());
        let week = self.hours.week_of(day);
        while self.shares.len() <= week && self.draw() {}
        match self.shares.get(week) {
            Some(share) => self.done[week] + share * self.hours.between(self.hours.days_of(week).0, day),
            None => self.total(),
        }
    }

    fn total(&self) -> f64 {
        self.done.last().copied().unwrap_or(0.0)
    }

    /// Draws the next week, if there is one. One without hours takes nothing out of the urn.
    fn draw(&mut self) -> bool {
        let (first, end) = self.hours.days_of(self.shares.len());
        if first == end {
            return false;
        }
        let luck = self.stream.random();
        let planned = self.hours.between(first, end);
        let share = if planned > 0.0 { self.urn.draw(luck) } else { 0.0 };
        self.done.push(self.total() + share * planned);
        self.shares.push(share);
        true
    }
}

/// The number of a day in the calendar, for one that is not before its first.
pub(super) fn number_of(calendar: &Calendar, day: NaiveDate) -> Option<usize> {
    usize::try_from((day - calendar.first()).num_days()).ok()
}
