//! What a plan is made from beside the milestones: hours as they were, days off, how a week is mixed, the timer.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use waymark_messages::{long_date, refusal};

use super::header::Capacity;
use crate::{ItemId, MilestoneId, Title};

/// How a week is filled. Every number is within its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "PlanningFields", into = "PlanningFields")]
pub struct Planning {
    tracks_at_once: u32,
    smallest_sitting: u32,
    recall_minutes: u32,
}

/// Why numbers are no way to fill a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanningError {
    /// No track at all, or too many.
    #[error("{}", refusal::tracks_at_once(*.0))]
    TracksAtOnce(u32),
    /// A sitting too short to be one, or too long to be the smallest.
    #[error("{}", refusal::smallest_sitting(*.0))]
    SmallestSitting(u32),
    /// More than four hours of recall on a day.
    #[error("{}", refusal::recall_minutes(*.0))]
    RecallMinutes(u32),
}

impl Planning {
    /// Checks that `tracks_at_once` is 1 to 10, `smallest_sitting` 5 to 240 minutes, and `recall_minutes`, which are
    /// kept free on each day with hours, at most 240.
    pub fn new(
        tracks_at_once: u32,
        smallest_sitting: u32,
        recall_minutes: u32,
    ) -> Result<Self, PlanningError> {
        if !(1..=10).contains(&tracks_at_once) {
            return Err(PlanningError::TracksAtOnce(tracks_at_once));
        }
        if !(5..=240).contains(&smallest_sitting) {
            return Err(PlanningError::SmallestSitting(smallest_sitting));
        }
        if recall_minutes > 240 {
            return Err(PlanningError::RecallMinutes(recall_minutes));
        }
        Ok(Self { tracks_at_once, smallest_sitting, recall_minutes })
    }

    /// How many tracks are worked on side by side.
    pub fn tracks_at_once(self) -> u32 {
        self.tracks_at_once
    }

    /// The shortest stretch worth sitting down for, in minutes.
    pub fn smallest_sitting(self) -> u32 {
        self.smallest_sitting
    }

    /// Minutes of each day with hours that are kept for recall.
    pub fn recall_minutes(self) -> u32 {
        self.recall_minutes
    }

    /// Whether nothing was chosen, so that nothing need be written.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Three tracks at once, half an hour, nothing kept for recall.
impl Default for Planning {
    fn default() -> Self {
        Self { tracks_at_once: 3, smallest_sitting: 30, recall_minutes: 0 }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(default)]
struct PlanningFields {
    tracks_at_once: u32,
    smallest_sitting: u32,
    recall_minutes: u32,
}

impl Default for PlanningFields {
    fn default() -> Self {
        Planning::default().into()
    }
}

impl TryFrom<PlanningFields> for Planning {
    type Error = PlanningError;

    fn try_from(fields: PlanningFields) -> Result<Self, PlanningError> {
        Self::new(fields.tracks_at_once, fields.smallest_sitting, fields.recall_minutes)
    }
}

impl From<Planning> for PlanningFields {
    fn from(planning: Planning) -> Self {
        let Planning { tracks_at_once, smallest_sitting, recall_minutes } = planning;
        Self { tracks_at_once, smallest_sitting, recall_minutes }
    }
}

/// Days on which nothing is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "TimeOffFields", into = "TimeOffFields")]
pub struct TimeOff(TimeOffFields);

/// Why days are no time off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", refusal::time_off_reversed(long_date(*.first), long_date(*.last)))]
pub struct TimeOffError {
    /// The first day given.
    pub first: NaiveDate,
    /// The last day given.
    pub last: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct TimeOffFields {
    id: ItemId,
    first: NaiveDate,
    last: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<Title>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uid: Option<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

impl TimeOff {
    /// Checks that `first` is not after `last`; both are days off. `uid` is what a calendar calls it.
    pub fn new(
        id: ItemId,
        first: NaiveDate,
        last: NaiveDate,
        label: Option<Title>,
        uid: Option<String>,
    ) -> Result<Self, TimeOffError> {
        TimeOffFields { id, first, last, label, uid, extra: Map::new() }.try_into()
    }

    /// The same time off on other days or under another name.
    pub fn becoming(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        label: Option<Title>,
    ) -> Result<Self, TimeOffError> {
        TimeOffFields { first, last, label, ..self.0.clone() }.try_into()
    }

    /// How many days it has.
    pub fn days(&self) -> u32 {
        u32::try_from((self.0.last - self.0.first).num_days() + 1).unwrap_or(u32::MAX)
    }

    /// Its id, unique on the roadmap.
    pub fn id(&self) -> &ItemId {
        &self.0.id
    }

    /// Its first day.
    pub fn first(&self) -> NaiveDate {
        self.0.first
    }

    /// Its last day.
    pub fn last(&self) -> NaiveDate {
        self.0.last
    }

    /// What the person calls it.
    pub fn label(&self) -> Option<&Title> {
        self.0.label.as_ref()
    }

    /// What the calendar it came from calls it, so that importing it again brings it up to date.
    pub fn uid(&self) -> Option<&str> {
        self.0.uid.as_deref()
    }
}

impl TryFrom<TimeOffFields> for TimeOff {
    type Error = TimeOffError;

    fn try_from(fields: TimeOffFields) -> Result<Self, TimeOffError> {
        match fields.first <= fields.last {
            true => Ok(Self(fields)),
            false => Err(TimeOffError { first: fields.first, last: fields.last }),
        }
    }
}

impl From<TimeOff> for TimeOffFields {
    fn from(time_off: TimeOff) -> Self {
        time_off.0
    }
}

/// The hours that held up to a day, so that past weeks are measured by what was planned then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastCapacity {
    /// The last day on which they held.
    pub until: NaiveDate,
    /// The minutes of each weekday.
    pub minutes: Capacity,
}

/// A timer that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timer {
    /// What is being worked on.
    pub milestone: MilestoneId,
    /// Since when.
    pub start: DateTime<Utc>,
    /// The person's own day on which it was started, which the time will belong to.
    pub day: NaiveDate,
}
