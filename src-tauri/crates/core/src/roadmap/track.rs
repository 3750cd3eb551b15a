//! One track: something to learn, without its milestones.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::milestone::{Milestone, is_false};
use super::origin::TrackOrigin;
use crate::{Title, TrackId};

/// What kind of thing a track teaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TrackKind {
    /// A programming language.
    Language,
    /// A database.
    Database,
    /// Anything else the job asks for.
    Skill,
}

/// Something to learn; its milestones are held by the roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// Its id, unique on the roadmap, the same for ever.
    pub id: TrackId,
    /// What it is called.
    pub title: Title,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// Whether it is set aside for now: nothing of it is planned.
    #[serde(default, skip_serializing_if = "is_false")]
    pub parked: bool,
    /// Where in the library it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library: Option<TrackOrigin>,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Track {
    /// A track with nothing but a name.
    pub fn new(id: TrackId, title: Title, kind: TrackKind) -> Self {
        Self { id, title, kind, parked: false, library: None, extra: Map::new() }
    }
}

/// A track with its milestones in order: what one file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackParts {
    /// The track.
    pub track: Track,
    /// Its milestones in order.
    pub milestones: Vec<Milestone>,
}
