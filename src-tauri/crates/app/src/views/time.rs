//! Time: the timer, how a week is filled, and what is off.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The timer that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimerView {
    /// The milestone that is being worked on.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Since when.
    pub start: DateTime<Utc>,
    /// The person's own day on which it was started, which the time will belong to.
    pub day: NaiveDate,
}

/// How a week is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanningView {
    /// How many tracks are worked on side by side.
    pub tracks_at_once: u32,
    /// The shortest stretch worth sitting down for, in minutes.
    pub smallest_sitting: u32,
    /// Minutes of each day with hours that are kept for recall.
    pub recall_minutes: u32,
}

/// One time off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DaysOffView {
    /// Its id.
    pub id: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// How many days it has.
    pub days: u32,
    /// What the person or their calendar calls it.
    pub label: Option<String>,
    /// The minutes that those days would have had.
    pub minutes: u32,
    /// Whether it is over.
    pub over: bool,
    /// Whether it came from a calendar.
    pub from_calendar: bool,
}

/// All time off, the earliest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TimeOffView {
    /// The revision it shows.
    pub revision: u32,
    /// The person's own day.
    pub today: NaiveDate,
    /// Each time off, what is over too.
    pub times: Vec<DaysOffView>,
}

/// Days that a calendar says are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OccasionView {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// What the calendar calls it.
    pub label: Option<String>,
    /// Whether it repeats, so that only its first time is taken.
    pub repeats: bool,
}

/// Time off that came from a calendar and is otherwise there now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedDaysOffView {
    /// As it is on the roadmap.
    pub old: OccasionView,
    /// As it is in the calendar.
    pub new: OccasionView,
}

/// Events of a calendar that are no time off, all for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOutView {
    /// How many and why, in one sentence.
    pub sentence: String,
    /// The titles of the first few.
    pub titles: Vec<String>,
}

/// What a calendar would bring.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TimeOffImportView {
    /// What is not there yet, the earliest first.
    pub new: Vec<OccasionView>,
    /// What has changed.
    pub changed: Vec<ChangedDaysOffView>,
    /// What is there already.
    pub same: Vec<OccasionView>,
    /// What is left out, and why.
    pub left_out: Vec<LeftOutView>,
    /// Whether there is nothing to take in.
    pub nothing: bool,
}
