//! What a face may ask for about time: what was spent, what a week has, and what is off.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Time spent on a milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LogTime {
    /// The milestone's id.
    pub id: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// The day it was spent on; today when absent.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// One session of one milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SessionRef {
    /// The milestone's id.
    pub id: String,
    /// The session's id.
    pub session: String,
}

/// The minutes a person has on each weekday.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetCapacity {
    /// Minutes on each weekday, Monday first.
    pub minutes: [u32; 7],
}

/// What to change of a session; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSession {
    /// The milestone's id.
    pub id: String,
    /// The session's id.
    pub session: String,
    /// How long it was, in minutes.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// The day it was spent on.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// The minutes of a whole week.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetWeeklyCapacity {
    /// How many; each weekday keeps its share of them.
    pub minutes: u32,
}

/// What to change of how a week is filled; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetPlanning {
    /// How many tracks are worked on side by side, 1 to 10.
    #[serde(default)]
    pub tracks_at_once: Option<u32>,
    /// The shortest stretch worth sitting down for, in minutes, 5 to 240.
    #[serde(default)]
    pub smallest_sitting: Option<u32>,
    /// Minutes of each day with hours that are kept for recall, at most 240.
    #[serde(default)]
    pub recall_minutes: Option<u32>,
}

/// The day by which the person wants to be ready.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetTarget {
    /// The day; none takes it away.
    #[serde(default)]
    pub date: Option<NaiveDate>,
}

/// Time off to add.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddTimeOff {
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day; the first when absent.
    #[serde(default)]
    pub last: Option<NaiveDate>,
    /// What to call it.
    #[serde(default)]
    pub label: Option<String>,
}

/// One time off, named by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TimeOffRef {
    /// The id.
    pub id: String,
}

/// A calendar.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CalendarText {
    /// What an iCalendar file holds, at most 10 MB.
    pub text: String,
}
