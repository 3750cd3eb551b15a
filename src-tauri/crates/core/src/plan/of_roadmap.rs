//! The plan of a roadmap, and everything it was made from.

use chrono::{DateTime, NaiveDate, Utc, Weekday};

use super::{Calendar, Cancelled, Forecast, Pace, Question, Schedule, Watch, Work};
use crate::{Level, Milestone, Roadmap};

/// From where in time a person looks at their roadmap.
#[derive(Clone, Copy)]
pub struct Viewpoint<'a> {
    /// The person's own day.
    pub today: NaiveDate,
    /// The day on which their weeks begin.
    pub first_weekday: Weekday,
    /// The person's own day of an instant.
    pub day_of: &'a dyn Fn(DateTime<Utc>) -> NaiveDate,
}

/// A plan, and everything it was made from.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What is known of how the person works.
    pub pace: Pace,
    /// What is left to do.
    pub work: Work,
    /// When it can be done.
    pub calendar: Calendar,
    /// What is done when.
    pub schedule: Schedule,
}

impl Plan {
    /// Plans what is left of a roadmap. Takes time proportional to it.
    pub fn of(roadmap: &Roadmap, at: Viewpoint<'_>) -> Self {
        let pace = Pace::of(roadmap, at.today, at.first_weekday, at.day_of);
        Self::with_pace(roadmap, at.today, pace)
    }

    /// Plans as if the person worked at this pace.
    pub fn with_pace(roadmap: &Roadmap, today: NaiveDate, pace: Pace) -> Self {
        let work = Work::of(roadmap, |milestone: &Milestone| pace.remaining(milestone));
        let spent = roadmap.minutes_between(today, today).map(|(_, minutes)| minutes).sum();
        let calendar = Calendar::of(roadmap.header(), today, spent);
        let schedule = Schedule::of(&work, &calendar, roadmap.header().planning);
        Self { pace, work, calendar, schedule }
    }

    /// Plays what is left many times.
    pub fn forecast(&self, question: &Question, watch: &Watch) -> Result<Forecast, Cancelled> {
        let sittings = self.schedule.sittings();
        Forecast::simulate(&self.work, sittings, &self.calendar, &self.pace, question, watch)
    }

    /// The numbers of the tasks that could be left out where time is short: optional or advanced, neither begun nor
    /// due, and with nothing but others of these waiting for them.
    pub fn dispensable(&self, roadmap: &Roadmap) -> Vec<usize> {
        self.work.dispensable(|task| {
            let level = roadmap.milestone(task.milestone.as_str()).map(|entry| entry.milestone().level);
            task.due.is_none() && !task.begun && (task.optional || level == Some(Level::Advanced))
        })
    }

    /// Minutes that everything left is expected to take.
    pub fn minutes_left(&self) -> u64 {
        self.work.tasks().iter().map(|task| u64::from(task.remaining)).sum()
    }
}
