//! The library's goals, for making a roadmap.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::{Level, TrackKind};

/// One track that can be picked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OptionView {
    /// The track's id.
    pub track: String,
    /// What it is called.
    pub title: String,
    /// What it is used for and how adverts ask for it.
    pub summary: String,
    /// Likely minutes of its milestones in this goal, without the optional ones.
    pub minutes: u32,
}

/// Something a goal leaves open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChoiceView {
    /// The choice's id, such as `language`.
    pub id: String,
    /// The question, such as "Which language first?".
    pub ask: String,
    /// What helps to decide.
    pub hint: String,
    /// Whether it may be left unpicked.
    pub optional: bool,
    /// What can be picked.
    pub options: Vec<OptionView>,
}

/// A goal of the library.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GoalView {
    /// The goal's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it leads to.
    pub summary: String,
    /// The likely hours of its milestones, without the optional ones: at least and at most, by what is picked.
    pub hours: [u32; 2],
    /// What it leaves open.
    pub choices: Vec<ChoiceView>,
}

/// The library's goals.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GoalsView {
    /// The goals, the usual one first.
    pub goals: Vec<GoalView>,
}

/// A milestone that a new roadmap would have.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PreviewMilestone {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What the person will be able to do.
    pub outcome: String,
    /// How deep it goes.
    pub level: Level,
    /// Likely minutes.
    pub minutes: u32,
    /// Whether it would be taken as known.
    pub known: bool,
}

/// A track that a new roadmap would have.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PreviewTrack {
    /// The track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// Its milestones in order.
    pub milestones: Vec<PreviewMilestone>,
}

/// What a new roadmap would look like; nothing is written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoadmapPreview {
    /// Its headline, such as "Backend developer with Python and PostgreSQL".
    pub headline: String,
    /// Its tracks in order.
    pub tracks: Vec<PreviewTrack>,
    /// Milestones still to do, without the optional ones.
    pub milestones: u32,
    /// Optional milestones besides.
    pub optional: u32,
    /// Likely minutes still to do, without the optional ones.
    pub minutes: u32,
    /// Minutes a week.
    pub weekly: u32,
    /// Weeks until all that is most likely done, by the forecast; none without any capacity, and beyond thirty years.
    pub weeks: Option<u32>,
}
