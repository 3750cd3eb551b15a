//! What is learnt from the person: how long they take compared with the estimates, and how much of a planned week
//! becomes work.

mod accuracy;
mod adherence;
mod effort;
mod exponential;
mod normal;
mod speed;
#[cfg(test)]
mod tests;
mod weeks;

use chrono::{DateTime, NaiveDate, Utc, Weekday};

use crate::{Estimate, Milestone, Roadmap};

pub use accuracy::{Accuracy, accuracy};
pub(crate) use adherence::{Adherence, Urn};
pub(crate) use effort::Effort;
pub(crate) use exponential::exp;
pub use speed::SpeedFactor;
pub use weeks::PastWeek;

/// A person's pace.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    speed: SpeedFactor,
    weeks: Vec<PastWeek>,
    adherence: Adherence,
    first_weekday: Weekday,
}

impl Pace {
    /// What a roadmap says about the person's pace. Weeks begin on `first_weekday`; `day_of` says which of the person's
    /// days an instant belongs to.
    pub fn of(
        roadmap: &Roadmap,
        today: NaiveDate,
        first_weekday: Weekday,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    ) -> Self {
        let logged = |milestone: &Milestone| (milestone.estimate, milestone.logged());
        let finished: Vec<(Estimate, u32)> = accuracy::finished(roadmap).map(logged).collect();
        let in_progress: Vec<(Estimate, u32)> = accuracy::in_progress(roadmap).map(logged).collect();
        let speed = SpeedFactor::learnt(&finished, &in_progress);
        let weeks = weeks::past_weeks(roadmap, today, first_weekday, day_of, speed.median);
        Self::new(speed, weeks, first_weekday)
    }

    /// A pace made from its parts.
    pub fn new(speed: SpeedFactor, weeks: Vec<PastWeek>, first_weekday: Weekday) -> Self {
        let adherence = Adherence::of(&weeks);
        Self { speed, weeks, adherence, first_weekday }
    }

    /// The pace of someone who does every week what was planned, at the speed that was estimated.
    pub fn as_planned(first_weekday: Weekday) -> Self {
        let speed = SpeedFactor { median: 1.0, sigma: 0.0, evidence: 0, spread: 1.0 };
        Self { speed, weeks: Vec::new(), adherence: Adherence::as_planned(), first_weekday }
    }

    /// How many times longer than estimated the person takes.
    pub fn speed(&self) -> SpeedFactor {
        self.speed
    }

    /// The past weeks in which something was planned, the earliest first.
    pub fn weeks(&self) -> &[PastWeek] {
        &self.weeks
    }

    /// The share of their planned minutes that the person really used in the past weeks that count; none without any.
    pub fn used(&self) -> Option<f64> {
        let counted = self.weeks.iter().filter(|week| week.counts);
        let (logged, planned) = counted.fold((0.0, 0.0), |(logged, planned), week| {
            (logged + f64::from(week.logged), planned + f64::from(week.planned))
        });
        (planned > 0.0).then(|| logged / planned)
    }

    /// The day on which weeks begin.
    pub fn first_weekday(&self) -> Weekday {
        self.first_weekday
    }

    /// The minutes a milestone is expected to take from now on: the median, given what is logged on it. At least 1.
    pub fn remaining(&self, milestone: &Milestone) -> u32 {
        let mut effort = Effort::of(milestone.estimate).spread(self.speed.spread);
        effort.median *= self.speed.median;
        let minutes = effort.remaining(f64::from(milestone.logged()), 0.5).round();
        (minutes as u32).max(1)
    }

    pub(crate) fn adherence(&self) -> &Adherence {
        &self.adherence
    }
}
