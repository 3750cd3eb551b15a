//! The person's past weeks: what was planned in each, and what was done of it.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};

use crate::report::week_start;
use crate::{Header, Milestone, Roadmap, Status};

/// How many weeks back are looked at: what was before a year ago says little about now.
const LOOK_BACK: u64 = 52;

/// The most that a week can say. Three times the plan in one week is a holiday spent studying; what is above it is
/// likely to be a mistake in the log.
const MOST: f64 = 3.0;

/// A past week with hours in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PastWeek {
    /// Its first day.
    pub first: NaiveDate,
    /// The minutes that were planned: the hours as they were, without the days off.
    pub planned: u32,
    /// The minutes that were logged, or that what was ticked without a log stands for.
    pub logged: u32,
    /// Whether the forecast learns from it: at least half of the week's usual hours were there to be used.
    pub counts: bool,
}

impl PastWeek {
    /// What was done of what was planned, at most 3.
    pub fn ratio(&self) -> f64 {
        (f64::from(self.logged) / f64::from(self.planned.max(1))).min(MOST)
    }
}

/// Lists the full weeks from the one in which the roadmap was made to the one before `today`, at most 52, the earliest
/// first. Weeks in which nothing was planned are left out.
///
/// A milestone that was ticked without any time logged stands for its likely minutes times `speed`: in the week in
/// which it was ticked as far as that week's plan has room for it, and the rest in the weeks before. What was ticked
/// at the instant the roadmap was made was known already.
pub(super) fn past_weeks(
    roadmap: &Roadmap,
    today: NaiveDate,
    first_weekday: Weekday,
    day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    speed: f64,
) -> Vec<PastWeek> {
    let header = roadmap.header();
    let created = day_of(header.created);
    let this_week = week_start(today, first_weekday);
    let earliest = this_week.checked_sub_days(Days::new(7 * LOOK_BACK)).unwrap_or(this_week);
    let begin = week_start(created, first_weekday).max(earliest);
    let mut weeks: Vec<Week> = begin
        .iter_days()
        .step_by(7)
        .take_while(|first| *first < this_week)
        .map(|first| Week::planned(header, first, created))
        .collect();
    let number_of = |day: NaiveDate| usize::try_from((day - begin).num_days().div_euclid(7)).ok();
    for milestone in roadmap.milestones().map(|entry| entry.milestone()) {
        for session in milestone.sessions.iter().filter(|session| session.day >= created) {
            if let Some(week) = number_of(session.day).and_then(|number| weeks.get_mut(number)) {
                week.logged = week.logged.saturating_add(session.minutes);
            }
        }
        let Some(since) = ticked_without_a_log(milestone, header) else { continue };
        if let Some(week) = number_of(day_of(since)).and_then(|number| weeks.get_mut(number)) {
            week.ticked += f64::from(milestone.estimate.likely()) * speed;
        }
    }
    carry_back(&mut weeks);
    weeks.iter().filter(|week| week.planned > 0).map(Week::past).collect()
}

/// Moves what was ticked beyond a week's plan to the weeks before: who never logs works for weeks on what they tick
/// in one of them. What has no room in any is dropped, since nobody did it in this time.
fn carry_back(weeks: &mut [Week]) {
    let mut rest = 0.0;
    for week in weeks.iter_mut().rev() {
        let ticked = week.ticked + rest;
        week.ticked = ticked.min(f64::from(week.room()));
        rest = ticked - week.ticked;
    }
}

fn ticked_without_a_log(milestone: &Milestone, header: &Header) -> Option<DateTime<Utc>> {
    let is_ticked = milestone.status == Status::Done && milestone.sessions.is_empty();
    milestone.since.filter(|since| is_ticked && *since != header.created)
}

/// A week while it is put together.
struct Week {
    first: NaiveDate,
    usual: u32,
    planned: u32,
    logged: u32,
    /// Minutes that ticks without a log stand for.
    ticked: f64,
}

impl Week {
    /// What was planned in the week that begins on `first`, from the day on which the roadmap was made.
    fn planned(header: &Header, first: NaiveDate, created: NaiveDate) -> Self {
        let mut week = Self { first, usual: 0, planned: 0, logged: 0, ticked: 0.0 };
        for day in first.iter_days().take(7) {
            let minutes = minutes_on(header, day);
            week.usual += minutes;
            let is_off = header.time_off_on(day).is_some();
            if day >= created && !is_off {
                week.planned += minutes;
            }
        }
        week
    }

    /// The planned minutes in which nothing was logged.
    fn room(&self) -> u32 {
        self.planned.saturating_sub(self.logged)
    }

    fn past(&self) -> PastWeek {
        let logged = self.logged.saturating_add(self.ticked as u32);
        let counts = 2 * self.planned >= self.usual;
        PastWeek { first: self.first, planned: self.planned, logged, counts }
    }
}

/// The minutes that could be planned on a past day, without what is kept for recall, which is as it is now.
fn minutes_on(header: &Header, day: NaiveDate) -> u32 {
    let minutes = header.capacity_on(day).minutes()[day.weekday().num_days_from_monday() as usize];
    minutes.saturating_sub(header.planning.recall_minutes())
}
