//! How far the person has come: what the Progress screen shows.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::TrackKind;

use super::{DayView, EstimateView, ProgressView, QuantilesView, SpeedView};

/// One week of the past, or the present one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekReport {
    /// Its first day.
    pub starts: NaiveDate,
    /// Minutes the person meant to spend, without days off.
    pub planned: u32,
    /// Minutes logged.
    pub logged: u32,
    /// Milestones ticked that still are.
    pub ticked: u32,
    /// Likely minutes of the milestones ticked in it.
    pub finished: u32,
    /// Minutes logged on each track, in the order of `tracks`.
    pub by_track: Vec<u32>,
}

/// One track's part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrackReport {
    /// The track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// Minutes logged on it in all.
    pub logged: u32,
    /// How far the person is with it.
    pub progress: ProgressView,
}

/// How far the person was at the end of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BurnPoint {
    /// The day.
    pub day: NaiveDate,
    /// Likely minutes of the milestones done.
    pub done: u32,
    /// Likely minutes of the milestones that counted.
    pub total: u32,
}

/// A finished milestone with logged time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AccuracyPoint {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What was estimated.
    pub estimate: EstimateView,
    /// Minutes it took.
    pub actual: u32,
    /// The day on which it was ticked.
    pub day: NaiveDate,
}

/// What each chart says, for those who do not see it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportWords {
    /// Of the burn-up.
    pub burn_up: String,
    /// Of the hours per week.
    pub weeks: String,
    /// Of the year.
    pub year: String,
    /// Of the estimates.
    pub accuracy: String,
    /// Of the velocity.
    pub velocity: String,
    /// Of the streak; never a reproach.
    pub streak: String,
}

/// How far the person has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReportView {
    /// The revision it shows.
    pub revision: u32,
    /// The person's own day.
    pub today: NaiveDate,
    /// The day on which the roadmap was made, or the first thing logged or ticked if that was earlier.
    pub since: NaiveDate,
    /// Minutes logged in all.
    pub logged: u32,
    /// Sessions logged in all.
    pub sessions: u32,
    /// How far the person is.
    pub progress: ProgressView,
    /// The tracks in order.
    pub tracks: Vec<TrackReport>,
    /// The weeks since the roadmap was made, oldest first, the present one last; at most 104.
    pub weeks: Vec<WeekReport>,
    /// How far the person was at the end of each week and is now, oldest first.
    pub burn_up: Vec<BurnPoint>,
    /// When everything may be done.
    pub finish: QuantilesView,
    /// Whole weeks up to today, a year at most, oldest first, day by day in the person's week order.
    pub year: Vec<DayView>,
    /// Finished milestones with logged time, oldest first.
    pub accuracy: Vec<AccuracyPoint>,
    /// How long the person takes.
    pub speed: SpeedView,
    /// Likely minutes of milestones finished a week, on average of the last four full weeks; none before the first.
    pub velocity_4: Option<u32>,
    /// The same of the last twelve full weeks.
    pub velocity_12: Option<u32>,
    /// Weeks in a row with something logged or ticked, up to now; the present week counts once there is.
    pub streak: u32,
    /// The longest such row.
    pub longest_streak: u32,
    /// What the charts say.
    pub says: ReportWords,
}
