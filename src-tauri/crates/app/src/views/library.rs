//! The library: what can be taken from it, and what is new in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::{Level, LibraryField, ResourceKind, Status, TrackKind};

/// A milestone of the library, as far as a list shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryRow {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How deep it goes.
    pub level: Level,
    /// Likely minutes.
    pub minutes: u32,
    /// Where the person is with it, when it is on the roadmap.
    pub status: Option<Status>,
}

/// A track of the library.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryTrack {
    /// The track's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// What it is used for and how adverts ask for it.
    pub summary: String,
    /// Likely minutes of all its milestones.
    pub minutes: u32,
    /// How many milestones it has, shown or not.
    pub total: u32,
    /// How many of them are on the roadmap.
    pub on_roadmap: u32,
    /// The person's own file it comes from; none for the built-in library.
    pub own_file: Option<String>,
    /// Its milestones in order, as far as the filter lets them through.
    pub rows: Vec<LibraryRow>,
}

/// The library as a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryView {
    /// Its version.
    pub version: u32,
    /// Languages, then databases, then skills, each by title; with a filter, tracks without a match are left out.
    pub tracks: Vec<LibraryTrack>,
    /// How many milestones are shown.
    pub shown: u32,
    /// How many there are.
    pub total: u32,
    /// How many of all of them are on the roadmap.
    pub on_roadmap: u32,
    /// The folder where the person's own files go.
    pub own_folder: String,
    /// What is wrong with the person's own files, a sentence each.
    pub problems: Vec<String>,
}

/// A milestone that another one needs or brings along.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryLink {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its track's title.
    pub track_title: String,
    /// Likely minutes.
    pub minutes: u32,
    /// Where the person is with it, when it is on the roadmap.
    pub status: Option<Status>,
    /// Whether the milestone of the same name in another track does as well.
    pub or_another: bool,
}

/// A resource of a library milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryResource {
    /// What it is called.
    pub title: String,
    /// Its address.
    pub url: String,
    /// What sort of thing it is.
    pub kind: ResourceKind,
    /// Whether it costs nothing.
    pub free: bool,
}

/// A question worth remembering.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecallView {
    /// The question.
    pub ask: String,
    /// The answer.
    pub answer: String,
}

/// What taking something from the library would bring.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryNeeds {
    /// What was asked for and is not on the roadmap.
    pub wanted: Vec<LibraryLink>,
    /// Likely minutes of that.
    pub wanted_minutes: u32,
    /// What those need and is not on the roadmap either.
    pub needed: Vec<LibraryLink>,
    /// Likely minutes of that.
    pub needed_minutes: u32,
}

/// One milestone of the library, whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryMilestoneView {
    /// What the list shows of it.
    pub row: LibraryRow,
    /// Its track's id.
    pub track: String,
    /// Its track's title.
    pub track_title: String,
    /// What kind of thing the track teaches.
    pub track_kind: TrackKind,
    /// What the person will be able to do.
    pub outcome: String,
    /// Where it matters in real work.
    pub why: String,
    /// How long it may take: low, likely and high minutes.
    pub estimate: super::EstimateView,
    /// What should come before it.
    pub after: Vec<LibraryLink>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What to learn from.
    pub resources: Vec<LibraryResource>,
    /// What to keep as evidence.
    pub proof: String,
    /// What to remember.
    pub recall: Vec<RecallView>,
    /// How adverts spell it.
    pub aliases: Vec<String>,
}

/// Something wrong with a library file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProblemView {
    /// The file.
    pub file: Option<String>,
    /// The line, counted from 1.
    pub line: Option<u32>,
    /// The milestone, track or goal.
    pub place: String,
    /// What is wrong, in one sentence.
    pub what: String,
}

/// What a check of library files found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryCheckView {
    /// The files that were looked at.
    pub files: Vec<String>,
    /// What is wrong; empty when all is well.
    pub problems: Vec<ProblemView>,
}

/// What sort of news the library has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NewsKind {
    /// The goal has a track that it had not.
    AddedTrack,
    /// A track has a milestone that it had not.
    AddedMilestone,
    /// A milestone says something else now.
    Changed,
    /// A track has a milestone no longer.
    Removed,
}

/// One field of a milestone, as the person has it and as the library offers it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldUpdateView {
    /// Which field.
    pub field: LibraryField,
    /// What the person has; for a list what would go, a line each.
    pub yours: String,
    /// What the library offers; for a list what would come, a line each.
    pub offered: String,
    /// Whether the person changed it themselves, so that it stays unless they say otherwise.
    pub edited: bool,
}

/// One thing that a newer library has to say.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NewsView {
    /// The id that accepting it names.
    pub id: String,
    /// What sort of news it is.
    pub kind: NewsKind,
    /// The milestone's or track's title.
    pub title: String,
    /// The track's title, for a milestone.
    pub track_title: Option<String>,
    /// Likely minutes of what would be added.
    pub minutes: u32,
    /// How many milestones would be added.
    pub milestones: u32,
    /// Whether a removed milestone stays because the person has begun it.
    pub begun: bool,
    /// What differs, for a changed milestone.
    pub fields: Vec<FieldUpdateView>,
}

/// What is new in the library since the roadmap was made or last compared with it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LibraryNewsView {
    /// The library's version.
    pub version: u32,
    /// The news, in the order of the roadmap.
    pub news: Vec<NewsView>,
}
