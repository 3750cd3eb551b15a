//! Which days which milestones are worked on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::TrackKind;

use super::ForecastView;

/// What a bar of the timeline stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BarKind {
    /// What is done of a track, as one bar.
    Done,
    /// A milestone in progress.
    Now,
    /// A milestone to come.
    Planned,
}

/// A bar of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bar {
    /// The milestone's id; none for what is done.
    pub id: Option<String>,
    /// What it is called: the milestone's title, or "8 done".
    pub title: String,
    /// What it stands for.
    pub kind: BarKind,
    /// Its first day: when it is planned to be worked on first, or was.
    pub first: NaiveDate,
    /// Its last day; the last of thirty years where it ends later.
    pub last: NaiveDate,
    /// Minutes planned, or spent.
    pub minutes: u32,
    /// When it should be done.
    pub due: Option<NaiveDate>,
    /// Whether it is planned to end after that.
    pub late: bool,
    /// The day before which the person does not want it planned.
    pub not_before: Option<NaiveDate>,
    /// Whether it may be left out without being missed.
    pub optional: bool,
}

/// One track of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanTrack {
    /// The track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// Whether it is set aside.
    pub parked: bool,
    /// Its bars: what is done, then what is in progress or planned by first day.
    pub bars: Vec<Bar>,
    /// When the last of it is likely done; none when nothing is left or it lies beyond thirty years.
    pub p50: Option<NaiveDate>,
    /// When the last of it is done in 80 of 100 futures.
    pub p80: Option<NaiveDate>,
}

/// A due date that the plan cannot meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MissView {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it should be done.
    pub due: NaiveDate,
    /// When it is planned to be done; none where that lies beyond thirty years.
    pub end: Option<NaiveDate>,
    /// Why, in one sentence.
    pub cause: String,
}

/// Some minutes for one milestone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SittingView {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its track's title.
    pub track_title: String,
    /// Minutes.
    pub minutes: u32,
    /// Whether the plan has it finished with this sitting.
    pub finishes: bool,
}

/// A day of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaDay {
    /// The day.
    pub day: NaiveDate,
    /// Minutes that can be planned.
    pub minutes: u32,
    /// What the person calls the time off, where it is a day off; empty where it has no name.
    pub off: Option<String>,
    /// What to work on, in order.
    pub sittings: Vec<SittingView>,
    /// Titles of what is due on it.
    pub due: Vec<String>,
}

/// A track or milestone left out of the plan, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotPlannedView {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Why, in one sentence.
    pub because: String,
}

/// The plan, as it is or as it would be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlanView {
    /// The revision it shows.
    pub revision: u32,
    /// The person's own day.
    pub today: NaiveDate,
    /// Minutes on each weekday, Monday first.
    pub capacity: [u32; 7],
    /// When the plan would be carried out to the day; none when nothing is left or it lies beyond thirty years.
    pub end: Option<NaiveDate>,
    /// The tracks in order, those without a bar too.
    pub tracks: Vec<PlanTrack>,
    /// Due dates that cannot be met, the earliest first.
    pub misses: Vec<MissView>,
    /// What is open and not planned.
    pub left_out: Vec<NotPlannedView>,
    /// The next fourteen days, or as many weeks as were asked for.
    pub agenda: Vec<AgendaDay>,
    /// What the person should know about the plan, in sentences: no hours, cut at thirty years, nothing left.
    pub notes: Vec<String>,
    /// When it may really be done.
    pub forecast: ForecastView,
    /// What was tried and would be applied, in sentences; empty for the plan as it is.
    pub tries: Vec<String>,
}
