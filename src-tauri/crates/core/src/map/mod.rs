//! The roadmap as a picture: tracks are trails side by side, milestones are waymarks along them, and what a milestone
//! waits for in another track is a link.
//!
//! Only places are decided here, in whole pixels at full size; what a waymark looks like is for whoever draws it. The
//! same roadmap always gives the same picture, whatever is done, doing or skipped, so that a tick moves nothing.

mod arrange;
mod path;
mod place;

#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::{MilestoneId, Roadmap, TrackId};

pub use path::{left_with_only, path_to};
pub use place::{BAND, COLUMN, LABEL, LANE, LINE, LINES, MARK, Point, Size};

/// A track as a trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// The track.
    pub track: TrackId,
    /// Where in [`Map::waymarks`] its waymarks are, from left to right.
    pub waymarks: Range<usize>,
}

/// A milestone on its trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waymark {
    /// The milestone.
    pub milestone: MilestoneId,
    /// The number of its lane, from the top.
    pub lane: u32,
    /// The number of its column, from the left.
    pub column: u32,
}

/// What a milestone waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The number of the waymark that comes first.
    pub from: usize,
    /// The number of the waymark that waits for it.
    pub to: usize,
}

/// Where everything is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    lanes: Vec<Lane>,
    waymarks: Vec<Waymark>,
    links: Vec<Link>,
    columns: u32,
}

impl Map {
    /// Lays a roadmap out.
    ///
    /// Each track has a lane, in the order of the roadmap. A waymark stands in the first column that is right of all it
    /// waits for and of what is before it in its track. The order within a track is that of the roadmap, except where
    /// prerequisites say otherwise: they win, so that every link goes forward. A prerequisite that is set aside because
    /// it closes a circle is no link. Takes time in proportion to milestones and prerequisites.
    pub fn of(roadmap: &Roadmap) -> Self {
        arrange::arrange(roadmap)
    }

    /// The trails from top to bottom, those without a waymark too.
    pub fn lanes(&self) -> &[Lane] {
        &self.lanes
    }

    /// The waymarks, trail by trail, each from left to right.
    pub fn waymarks(&self) -> &[Waymark] {
        &self.waymarks
    }

    /// All prerequisites, along a trail and across.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// How many columns there are.
    pub fn columns(&self) -> u32 {
        self.columns
    }

    /// Whether a link leads from one trail to another.
    pub fn is_across(&self, link: Link) -> bool {
        self.waymarks[link.from].lane != self.waymarks[link.to].lane
    }
}
