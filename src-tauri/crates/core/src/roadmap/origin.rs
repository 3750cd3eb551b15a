//! Where in the library parts of a roadmap came from, and what the library said then.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{MilestoneId, TrackId};

/// The library that a person has last looked through for what is new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LibrarySeen {
    /// Its version.
    pub version: u32,
    /// The tracks that the goal had in it.
    pub tracks: Vec<TrackId>,
}

/// Where in the library a track came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackOrigin {
    /// Its id in the library.
    pub id: TrackId,
    /// The version of the library that was last compared with it.
    pub version: u32,
    /// The milestones that library had in it, taken or not: what is not among them is new.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<MilestoneId>,
}

/// Where in the library a milestone came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MilestoneOrigin {
    /// Its id in the library.
    pub id: MilestoneId,
    /// The version of the library that was last compared with it.
    pub version: u32,
    /// What that library said, field by field, as fingerprints: so a later library can tell which words are the
    /// person's own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub copied: BTreeMap<LibraryField, String>,
}

/// A part of a milestone that a later library may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LibraryField {
    /// What it is called.
    Title,
    /// What the person will be able to do.
    Outcome,
    /// Where it matters.
    Why,
    /// How deep it goes.
    Level,
    /// How long it may take.
    Estimate,
    /// What should come before it.
    After,
    /// What to do.
    Steps,
    /// What to learn from.
    Resources,
    /// What to keep as evidence.
    Proof,
    /// What to remember.
    Recall,
    /// How adverts spell it.
    Aliases,
}

impl LibraryField {
    /// Every field, in the order in which people read them.
    pub const ALL: [Self; 11] = [
        Self::Title,
        Self::Outcome,
        Self::Why,
        Self::Level,
        Self::Estimate,
        Self::After,
        Self::Steps,
        Self::Resources,
        Self::Proof,
        Self::Recall,
        Self::Aliases,
    ];
}
