//! What a forecast says.

use chrono::NaiveDate;

use crate::{MilestoneId, TrackId};

/// What is asked of a forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// How many times the rest is lived through; 10,000 give percentiles that are right to a day or so in a year.
    pub runs: u32,
    /// What the randomness starts from. The same seed gives the same forecast, and two forecasts with the same seed
    /// are told the same luck for whatever is in both, so that their difference is not noise.
    pub seed: u64,
    /// The day by which the person wants to be ready.
    pub target: Option<NaiveDate>,
}

/// The days by which something is done in a share of the runs; none where that is more than thirty years away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Percentiles {
    /// In one run in ten it is done by then.
    pub p10: Option<NaiveDate>,
    /// In half of the runs.
    pub p50: Option<NaiveDate>,
    /// In four of five.
    pub p80: Option<NaiveDate>,
    /// In nine of ten.
    pub p90: Option<NaiveDate>,
}

/// When a track is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackForecast {
    /// The track.
    pub track: TrackId,
    /// When its last task is done.
    pub done: Percentiles,
}

/// Whether a due date is made.
#[derive(Debug, Clone, PartialEq)]
pub struct DueForecast {
    /// The milestone.
    pub milestone: MilestoneId,
    /// When it is due.
    pub due: NaiveDate,
    /// When it is done.
    pub done: Percentiles,
    /// The share of the runs in which it is done on or before the day it is due.
    pub chance: f64,
}

/// Whether the target is made, and what it would take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TargetForecast {
    /// The day.
    pub day: NaiveDate,
    /// The share of the runs in which everything is done on or before it.
    pub chance: f64,
    /// The minutes a week, without those for recall, that would make it in every second run; none where the day has
    /// passed, where there are no hours to begin with, or where no week is long enough.
    pub weekly_for_50: Option<u32>,
    /// The minutes a week that would make it in four of five runs.
    pub weekly_for_80: Option<u32>,
    /// The minutes a week that would make it in nine of ten runs.
    pub weekly_for_90: Option<u32>,
}

/// A point of the curve of finish days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurvePoint {
    /// The last day of the stretch.
    pub day: NaiveDate,
    /// The share of the runs that end within the stretch.
    pub share: f64,
}
