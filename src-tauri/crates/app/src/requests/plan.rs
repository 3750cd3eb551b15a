//! What may be asked of the plan and the forecast.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something to try on the plan before it is done; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Scenario {
    /// Minutes on each weekday, Monday first.
    #[serde(default)]
    pub capacity: Option<[u32; 7]>,
    /// Minutes a week instead, spread over the days as the person's hours are.
    #[serde(default)]
    pub weekly: Option<u32>,
    /// The day by which to be ready.
    #[serde(default)]
    pub target: Option<NaiveDate>,
    /// Whether to have no such day any more.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub clear_target: bool,
    /// Tracks to set aside.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub park: Vec<String>,
    /// Tracks to take up again.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub unpark: Vec<String>,
    /// Tracks whose open milestones are all left out.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub drop: Vec<String>,
    /// Milestones to leave out.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub skip: Vec<String>,
}

/// The plan as it is, or as it would be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlanRequest {
    /// What to try.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub scenario: Scenario,
    /// How many weeks the agenda has; two when absent, at most 52.
    #[serde(default)]
    pub weeks: Option<u32>,
}

/// The forecast as it is, or as it would be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ForecastRequest {
    /// How many futures to play; 10,000 when absent, fewer for very large roadmaps, at most 1,000,000.
    #[serde(default)]
    pub runs: Option<u32>,
    /// What they are drawn from; the same seed gives the same futures.
    #[serde(default)]
    pub seed: Option<u32>,
    /// What to try.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub scenario: Scenario,
}

/// Where to write the plan as a calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportCalendar {
    /// The file, which is replaced; a new one among the person's downloads when absent.
    #[serde(default)]
    pub path: Option<String>,
}

/// What was tried and is to be done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ApplyScenario {
    /// What to do.
    pub scenario: Scenario,
    /// Whether this answers that the plan has slipped.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub answers_slip: bool,
}

/// What kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureKind {
    /// Lines and text; the content is the SVG itself.
    Svg,
    /// Pixels; the content is in base64.
    Png,
}

/// A picture of a chart, to be written to the person's downloads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Picture {
    /// What the chart is called; the file gets a name made from it.
    pub title: String,
    /// What kind of picture.
    pub kind: PictureKind,
    /// The picture.
    pub content: String,
}
