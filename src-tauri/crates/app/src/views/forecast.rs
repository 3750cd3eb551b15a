//! When it may be done, and how sure that is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days before which something is done in so many of a hundred futures; none where that lies beyond thirty years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuantilesView {
    /// In 10 of 100.
    pub p10: Option<NaiveDate>,
    /// In 50 of 100: the likely day.
    pub p50: Option<NaiveDate>,
    /// In 80 of 100.
    pub p80: Option<NaiveDate>,
    /// In 90 of 100.
    pub p90: Option<NaiveDate>,
}

/// How many of all futures end around a day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct CurvePoint {
    /// The day.
    pub day: NaiveDate,
    /// The share of all futures that end between the point before and this one, 0 to 1.
    pub share: f64,
}

/// The day by which the person wants to be ready.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TargetView {
    /// The day.
    pub date: NaiveDate,
    /// The chance to make it, 0 to 100.
    pub chance: u32,
    /// Minutes a week that would make it 80 % likely; none when it would take more than 60
    /// hours, or nothing is left to do.
    pub weekly_80: Option<u32>,
    /// Minutes a week that would make it 90 % likely.
    pub weekly_90: Option<u32>,
}

/// How long the person takes, measured by their estimates.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct SpeedView {
    /// The likely factor: 1.2 is a fifth longer than estimated.
    pub factor: f64,
    /// One time in ten it is less.
    pub low: f64,
    /// Nine times in ten it is less.
    pub high: f64,
    /// From how many finished milestones with logged time it is learnt.
    pub evidence: u32,
}

/// The forecast of one track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrackForecast {
    /// The track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When the last of what is left of it may be done.
    pub done: QuantilesView,
}

/// The forecast of one due date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueForecast {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it should be done.
    pub due: NaiveDate,
    /// When it may be done.
    pub done: QuantilesView,
    /// The chance to make the due date, 0 to 100.
    pub chance: u32,
}

/// When everything may be done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ForecastView {
    /// The revision it shows.
    pub revision: u32,
    /// The person's own day.
    pub today: NaiveDate,
    /// How many futures were played.
    pub runs: u32,
    /// What they were drawn from.
    pub seed: u32,
    /// Minutes a week the person means to spend.
    pub weekly: u32,
    /// Minutes the open milestones are expected to take from now on.
    pub minutes_left: u32,
    /// How many open milestones are planned.
    pub milestones_left: u32,
    /// When everything may be done.
    pub finish: QuantilesView,
    /// The share of all futures that end beyond thirty years, 0 to 100.
    pub beyond: u32,
    /// How the futures' ends are spread, the earliest first.
    pub curve: Vec<CurvePoint>,
    /// What is left of each track, in order; those with nothing left are not there.
    pub tracks: Vec<TrackForecast>,
    /// Each due date, the earliest first.
    pub dues: Vec<DueForecast>,
    /// The person's own target, if there is one.
    pub target: Option<TargetView>,
    /// How long the person takes.
    pub speed: SpeedView,
    /// The share of their planned minutes that the person really used, 0 to 100 and more; none before the first full
    /// week.
    pub used: Option<u32>,
    /// From how many past weeks that is learnt.
    pub weeks: u32,
    /// What it comes to, in sentences.
    pub says: Vec<String>,
    /// What moved it since a week ago and why, in one sentence; none when nothing did or it is not known.
    pub moved: Option<String>,
}

/// One of three ways to meet a plan that has slipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeverView {
    /// What would be done: "8 h a week instead of 6 h".
    pub does: String,
    /// What it would come to: "likely 14 June, 62 % for 30 June".
    pub effect: String,
    /// What to give `apply_scenario` to do it.
    pub scenario: crate::requests::Scenario,
}

/// A plan that has slipped, told once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlipView {
    /// What happened, in one plain sentence.
    pub says: String,
    /// The likely day as it was.
    pub was: NaiveDate,
    /// The likely day as it is; none where that lies beyond thirty years.
    pub is: Option<NaiveDate>,
    /// What can be done about it, each with its effect: more hours, leaving out, a later date.
    pub levers: Vec<LeverView>,
}

/// The forecast for Today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OutlookView {
    /// The forecast.
    pub forecast: ForecastView,
    /// How the plan has slipped, unless the person has answered that already.
    pub slip: Option<SlipView>,
}

/// How far a forecast is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShareView {
    /// 0 to 100; none when no forecast is under way.
    pub percent: Option<u32>,
}

/// A file that was written for other programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportView {
    /// Where it is.
    pub path: String,
    /// What was done, in one sentence.
    pub message: String,
}
