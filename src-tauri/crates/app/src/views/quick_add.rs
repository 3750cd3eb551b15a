//! A milestone in one line, as it was understood.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::Level;

use super::{EstimateView, TextRange};

/// What a part of a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuickAddKind {
    /// Words of the title.
    Title,
    /// The track.
    Track,
    /// The effort.
    Effort,
    /// When it should be done.
    Due,
    /// The day before which it is not planned.
    NotBefore,
    /// A prerequisite.
    After,
    /// That it may be left out.
    Optional,
    /// How deep it goes.
    Level,
}

/// A part of a line that was understood.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuickAddPart {
    /// Where it is.
    pub range: TextRange,
    /// What it is about.
    pub kind: QuickAddKind,
    /// What it means, such as `Due Friday, 4 December 2026`; empty for the title.
    pub means: String,
}

/// A part of a line that cannot be taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuickAddProblem {
    /// Where it is.
    pub range: TextRange,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do, in one sentence.
    pub hint: String,
}

/// One way to go on with a word.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuickAddSuggestion {
    /// What stands in place of the word.
    pub insert: String,
    /// What it is called.
    pub title: String,
    /// The title of its track, for a milestone.
    pub track_title: Option<String>,
}

/// What the word at the cursor may become.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuickAddCompletion {
    /// What it stands in place of.
    pub range: TextRange,
    /// The ways to go on, the best first.
    pub suggestions: Vec<QuickAddSuggestion>,
}

/// The track that a milestone goes to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuickAddTrack {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Why it is that one, in one sentence; empty where the line names it.
    pub because: String,
}

/// A line as it was understood. Nothing is changed by reading it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuickAddView {
    /// The title; empty where the line has none yet.
    pub title: String,
    /// The track that gets it; none where there is no track.
    pub track: Option<QuickAddTrack>,
    /// How long it may take, where the line says so.
    pub estimate: Option<EstimateView>,
    /// When it should be done.
    pub due: Option<NaiveDate>,
    /// The day before which it is not planned.
    pub not_before: Option<NaiveDate>,
    /// The ids of its prerequisites.
    pub after: Vec<String>,
    /// Whether it may be left out.
    pub optional: bool,
    /// How deep it goes, where the line says so.
    pub level: Option<Level>,
    /// What each part means, in order.
    pub parts: Vec<QuickAddPart>,
    /// What cannot be taken; with one of these nothing is added.
    pub problems: Vec<QuickAddProblem>,
    /// What the word at the cursor may become.
    pub completion: Option<QuickAddCompletion>,
}
