//! The library: the curriculum that ships with Waymark, and the goals made of it.
//!
//! Its files are described by `assets/library/schema.json`. A roadmap copies what it takes from the library, so
//! that a later library changes nothing a person has.

mod builtin;
mod check;
mod select;
mod template;

pub use builtin::builtin;
pub use check::{Problem, check};
pub use select::{NewRoadmap, Selection, select};
pub use template::{Choice, Goal, MilestoneTemplate, Pick, ResourceTemplate, TrackTemplate};

use std::collections::HashMap;

use crate::refusal::nearest;
use crate::{Refusal, TrackId};

/// The version of the built-in library: rises whenever the text of a milestone changes.
pub const VERSION: u32 = 1;

/// Tracks and goals to make roadmaps from.
#[derive(Debug, Clone, Default)]
pub struct Library {
    tracks: HashMap<TrackId, TrackTemplate>,
    goals: Vec<Goal>,
}

impl Library {
    /// Makes a library of tracks and goals; what is wrong with them is found by [`check`].
    pub fn new(tracks: Vec<TrackTemplate>, mut goals: Vec<Goal>) -> Self {
        goals.sort_by_key(|goal| goal.rank);
        Self { tracks: tracks.into_iter().map(|track| (track.id.clone(), track)).collect(), goals }
    }

    /// The goals, the usual one first.
    pub fn goals(&self) -> &[Goal] {
        &self.goals
    }

    /// The goal with this id, or a refusal that names the nearest.
    pub fn goal(&self, id: &str) -> Result<&Goal, Refusal> {
        self.goals.iter().find(|goal| goal.id == id).ok_or_else(|| Refusal::NoGoal {
            id: id.to_owned(),
            near: match nearest(id, self.goals.iter().map(|goal| goal.id.as_str())) {
                near if near.is_empty() => self.goals.iter().map(|goal| goal.id.clone()).collect(),
                near => near,
            },
        })
    }

    /// The track with this id.
    pub fn track(&self, id: &str) -> Option<&TrackTemplate> {
        self.tracks.get(id)
    }

    /// Every track, in no order.
    pub fn tracks(&self) -> impl Iterator<Item = &TrackTemplate> {
        self.tracks.values()
    }
}
