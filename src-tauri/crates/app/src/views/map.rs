//! The roadmap as a picture.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::TrackKind;

use super::{ProgressView, QuantilesView, Row};

/// A milestone on its trail. Places are in pixels at full size.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MapWaymark {
    /// The milestone.
    pub row: Row,
    /// Its middle, from the left.
    pub x: i32,
    /// Its middle, from the top.
    pub y: i32,
    /// The number of its column, from the left.
    pub column: u32,
    /// Its title as it is written below it.
    pub lines: Vec<String>,
}

/// A track as a trail.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MapTrack {
    /// The track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// Whether it is set aside for now.
    pub parked: bool,
    /// How far the person is with it.
    pub progress: ProgressView,
    /// Its title as it is written left of the first waymark.
    pub lines: Vec<String>,
    /// The middle of the place for its title, from the left.
    pub x: i32,
    /// The trail, from the top.
    pub y: i32,
    /// Where its band begins, from the left.
    pub left: i32,
    /// Where its band ends, from the left.
    pub right: i32,
    /// Its waymarks from left to right.
    pub waymarks: Vec<MapWaymark>,
}

/// What a milestone waits for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MapLink {
    /// The number of the waymark that comes first, counted over all tracks.
    pub from: u32,
    /// The number of the waymark that waits for it.
    pub to: u32,
    /// Whether it leads from one trail to another.
    pub across: bool,
    /// The way it takes, as the data of an SVG path.
    pub path: String,
}

/// The whole picture.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MapView {
    /// The revision it shows.
    pub revision: u32,
    /// The person's own day.
    pub today: NaiveDate,
    /// The roadmap's title with its picks.
    pub headline: String,
    /// How far the person is with all of it.
    pub progress: ProgressView,
    /// How wide it is, in pixels at full size.
    pub width: i32,
    /// How high it is.
    pub height: i32,
    /// The trails from top to bottom.
    pub tracks: Vec<MapTrack>,
    /// All prerequisites.
    pub links: Vec<MapLink>,
}

/// The way to one milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PathView {
    /// The revision it shows.
    pub revision: u32,
    /// The milestone it leads to.
    pub to: Row,
    /// What is needed for it and open, itself last, each after all it waits for; nothing where it is closed.
    pub steps: Vec<Row>,
    /// How many of them can be started now or are in progress.
    pub ready: u32,
    /// Minutes that all of them are estimated to take, without what is logged.
    pub minutes: u32,
    /// When it may be done if nothing else is worked on until then.
    pub done: QuantilesView,
    /// When the plan as it is has it done; none where it is not planned, or later than thirty years from now.
    pub planned: Option<NaiveDate>,
    /// What it comes to, in sentences.
    pub says: Vec<String>,
}
