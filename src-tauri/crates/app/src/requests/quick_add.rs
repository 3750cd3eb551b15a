//! What a face may ask for about a milestone in one line.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EstimateRequest, PlaceRequest};

/// A line to be read.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct QuickAddLine {
    /// The line, such as `Read chapter 7 #postgresql 3h due friday`.
    pub text: String,
    /// Where the cursor is, in UTF-16 units, for completing the word there.
    #[serde(default)]
    pub cursor: Option<u32>,
    /// The milestone that the person looks at: its track is meant where the line names none.
    #[serde(default)]
    pub in_sight: Option<String>,
}

/// A milestone to add from one line. What is given beside the line wins over what stands in it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct QuickAdd {
    /// The line, such as `Read chapter 7 #postgresql 3h due friday`.
    pub text: String,
    /// The milestone that the person looks at: its track is meant where the line names none.
    #[serde(default)]
    pub in_sight: Option<String>,
    /// The track that gets it.
    #[serde(default)]
    pub track: Option<String>,
    /// What the person will be able to do.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub outcome: String,
    /// How long it may take.
    #[serde(default)]
    pub estimate: Option<EstimateRequest>,
    /// When it should be done.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Its prerequisites, besides those in the line.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub after: Vec<String>,
    /// Where it goes in its track.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub place: PlaceRequest,
}
