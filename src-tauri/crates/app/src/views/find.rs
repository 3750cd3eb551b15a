//! What was found of everything there is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::Status;

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// A milestone of the roadmap.
    Milestone,
    /// A track of the roadmap.
    Track,
    /// Something to do.
    Action,
    /// A setting.
    Setting,
    /// A milestone or track of the library that is not on the roadmap.
    Library,
}

/// A range of a text in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextRange {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// One thing that was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Hit {
    /// What kind of thing it is.
    pub kind: HitKind,
    /// Names it among all kinds, for remembering that it was chosen.
    pub key: String,
    /// Its id, or the key of the offer.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The track of a milestone, else empty.
    pub detail: String,
    /// The status of a milestone.
    pub status: Option<Status>,
    /// The letters of the title that answer what was typed.
    pub marks: Vec<TextRange>,
}

/// What was found, best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FindView {
    /// The matches.
    pub hits: Vec<Hit>,
}
