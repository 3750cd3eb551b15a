//! The roadmap as tracks and rows.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::{Column, Level, Status, TrackKind};

/// How far a track or a roadmap is. Skipped milestones count nowhere but in `skipped`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgressView {
    /// Milestones done.
    pub done: u32,
    /// Milestones that count: all but the skipped, and the optional that are not begun.
    pub total: u32,
    /// Milestones skipped.
    pub skipped: u32,
    /// Optional milestones that are not begun.
    pub optional: u32,
    /// Likely minutes of the milestones done.
    pub minutes_done: u32,
    /// Likely minutes of the milestones that count.
    pub minutes_total: u32,
    /// Share of the likely minutes done, 0 to 100, rounded down.
    pub percent: u32,
}

/// An estimate in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EstimateView {
    /// One time in ten it takes less.
    pub low: u32,
    /// Half the time it takes less.
    pub likely: u32,
    /// Nine times in ten it takes less.
    pub high: u32,
}

/// One milestone as a line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Row {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The track's id.
    pub track: String,
    /// The track's title.
    pub track_title: String,
    /// Where the person is with it.
    pub status: Status,
    /// The column of the board it stands in.
    pub column: Column,
    /// Whether it can be started now: it is open, none of its prerequisites is, and its track is not set aside.
    pub ready: bool,
    /// Whether it is the one next milestone.
    pub next: bool,
    /// How many prerequisites are still open.
    pub waits_for: u32,
    /// How many open milestones wait for it.
    pub unlocks: u32,
    /// How long it may take.
    pub estimate: EstimateView,
    /// Minutes spent so far.
    pub logged: u32,
    /// When it should be done.
    pub due: Option<NaiveDate>,
    /// Days from the due date to today when it is open and late, else 0.
    pub days_late: u32,
    /// How deep it goes.
    pub level: Level,
    /// Whether it may be left out without being missed.
    pub optional: bool,
    /// Steps done.
    pub steps_done: u32,
    /// Steps in all.
    pub steps: u32,
    /// Whether it has a note.
    pub has_note: bool,
}

/// One track and its rows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TrackView {
    /// The track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// Whether it is set aside for now.
    pub parked: bool,
    /// How far the person is with all of it, whatever the filter.
    pub progress: ProgressView,
    /// Its milestones in order, as far as the filter lets them through; none where the outline is sorted.
    pub rows: Vec<Row>,
}

/// What a track is called.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TrackName {
    /// The track's id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// The roadmap as an outline.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Outline {
    /// The revision it shows.
    pub revision: u32,
    /// The roadmap's title with its picks, such as "Backend developer with Python and PostgreSQL".
    pub headline: String,
    /// How far the person is with all of it.
    pub progress: ProgressView,
    /// The day it is shown for.
    pub today: NaiveDate,
    /// The tracks in order. With a filter, tracks without a match are left out.
    pub tracks: Vec<TrackView>,
    /// Every track's name, whatever the filter, for choosing one.
    pub all_tracks: Vec<TrackName>,
    /// All rows in the order asked for, where that is not the roadmap's own.
    pub sorted: Option<Vec<Row>>,
    /// How many rows there are in all tracks, filtered or not.
    pub shown: u32,
}

/// Some rows, and the tracks they belong to without theirs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Rows {
    /// The revision they show.
    pub revision: u32,
    /// How far the person is with the whole roadmap.
    pub progress: ProgressView,
    /// The rows that were asked for and exist.
    pub rows: Vec<Row>,
    /// The id of the next milestone, which may have become another.
    pub next: Option<String>,
    /// Each track that has one of the rows.
    pub tracks: Vec<TrackProgress>,
}

/// How far one track is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TrackProgress {
    /// The track's id.
    pub id: String,
    /// How far the person is with it.
    pub progress: ProgressView,
}

/// One thing found by a search.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Found {
    /// The milestone's or track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The track's title, for a milestone.
    pub track_title: Option<String>,
    /// The status, for a milestone.
    pub status: Option<Status>,
}

/// What a search found, best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchView {
    /// The matches.
    pub found: Vec<Found>,
}
