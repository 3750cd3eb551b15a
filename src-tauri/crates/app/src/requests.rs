//! What a face may ask for, as plain serde types; the commands turn them into domain types at once.
//!
//! Ids are strings here and are checked on arrival. Efforts are whole minutes. Dates are `YYYY-MM-DD`.

mod find;
mod look;
mod map;
mod plan;
mod proof;
mod quick_add;
mod time;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::{Column, Density, Level, LibraryField, ResourceKind, Theme, TrackKind, Weekday};

pub use find::*;
pub use look::*;
pub use map::*;
pub use plan::*;
pub use proof::*;
pub use quick_add::*;
pub use time::*;

/// A request that needs no input.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Nothing {}

/// One milestone, named by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MilestoneRef {
    /// The milestone's id.
    pub id: String,
}

/// Some milestones, named by their ids.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MilestoneRefs {
    /// The milestones' ids.
    pub ids: Vec<String>,
}

/// One track, named by its id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TrackRef {
    /// The track's id.
    pub id: String,
}

/// What a new roadmap is made from.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewRoadmap {
    /// The library goal, or none for an empty roadmap.
    #[serde(default)]
    pub goal: Option<String>,
    /// A title of the person's own; the goal's title when absent.
    #[serde(default)]
    pub title: Option<String>,
    /// For each choice of the goal, the tracks picked.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub picks: BTreeMap<String, Vec<String>>,
    /// Minutes on each weekday, Monday first.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub capacity: [u32; 7],
    /// Milestones (`postgresql.indexes`) or whole tracks (`postgresql`) the person knows already.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub known: Vec<String>,
}

/// Milestones and the day by which they should be done.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetDue {
    /// The milestones' ids.
    pub ids: Vec<String>,
    /// The day; none takes the due dates away.
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

/// Milestones and the column of the board they are put into.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PutInColumn {
    /// The milestones' ids.
    pub ids: Vec<String>,
    /// The column.
    pub column: Column,
}

/// Where among its siblings something goes.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlaceRequest {
    /// Before all others.
    First,
    /// After all others.
    #[default]
    Last,
    /// Right after the sibling with this id.
    After(String),
}

/// A track to add.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddTrack {
    /// What to call it.
    pub title: String,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// Where it goes among the tracks.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub place: PlaceRequest,
}

/// What to change of a track; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditTrack {
    /// The track's id.
    pub id: String,
    /// A new title.
    #[serde(default)]
    pub title: Option<String>,
    /// A new kind.
    #[serde(default)]
    pub kind: Option<TrackKind>,
    /// Whether it is set aside for now.
    #[serde(default)]
    pub parked: Option<bool>,
}

/// Where to move a track.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MoveTrack {
    /// The track's id.
    pub id: String,
    /// Its new place among the tracks.
    pub place: PlaceRequest,
}

/// Three efforts in minutes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EstimateRequest {
    /// One time in ten it takes less.
    pub low: u32,
    /// Half the time it takes less.
    pub likely: u32,
    /// Nine times in ten it takes less.
    pub high: u32,
}

/// A milestone to add.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddMilestone {
    /// The track that gets it.
    pub track: String,
    /// What to call it.
    pub title: String,
    /// What the person will be able to do.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub outcome: String,
    /// How long it may take; three hours when absent.
    #[serde(default)]
    pub estimate: Option<EstimateRequest>,
    /// When it should be done.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Its prerequisites.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub after: Vec<String>,
    /// Where it goes in its track.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub place: PlaceRequest,
}

/// What to change of a milestone; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditMilestone {
    /// The milestone's id.
    pub id: String,
    /// A new title.
    #[serde(default)]
    pub title: Option<String>,
    /// A new outcome.
    #[serde(default)]
    pub outcome: Option<String>,
    /// A new reason.
    #[serde(default)]
    pub why: Option<String>,
    /// A new description of what to show.
    #[serde(default)]
    pub proof: Option<String>,
    /// A new estimate.
    #[serde(default)]
    pub estimate: Option<EstimateRequest>,
    /// A new due date.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Takes the due date away.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub clear_due: bool,
    /// A new day before which it is not planned.
    #[serde(default)]
    pub not_before: Option<NaiveDate>,
    /// Lets it be planned from any day on.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub clear_not_before: bool,
    /// A new level.
    #[serde(default)]
    pub level: Option<Level>,
    /// Whether it may be left out without being missed.
    #[serde(default)]
    pub optional: Option<bool>,
}

/// Where to move milestones.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MoveMilestones {
    /// The milestones, in the order they should end up in.
    pub ids: Vec<String>,
    /// The track that gets them.
    pub track: String,
    /// The place of the first; the others follow it.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub place: PlaceRequest,
}

/// A prerequisite to add or remove.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Prerequisite {
    /// The milestone that waits.
    pub id: String,
    /// The milestone that comes first.
    pub on: String,
}

/// A step to add to a milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddStep {
    /// The milestone's id.
    pub id: String,
    /// What to do.
    pub text: String,
    /// Where it goes among the steps; siblings are named by step id.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub place: PlaceRequest,
}

/// What to change of a step; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditStep {
    /// The milestone's id.
    pub id: String,
    /// The step's id.
    pub step: String,
    /// A new text.
    #[serde(default)]
    pub text: Option<String>,
    /// Whether it is done.
    #[serde(default)]
    pub done: Option<bool>,
    /// A new place among the steps; siblings are named by step id.
    #[serde(default)]
    pub place: Option<PlaceRequest>,
}

/// One step of one milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StepRef {
    /// The milestone's id.
    pub id: String,
    /// The step's id.
    pub step: String,
}

/// A resource to add to a milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddResource {
    /// The milestone's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its address, http or https.
    pub url: String,
    /// What sort of thing it is.
    pub kind: ResourceKind,
    /// Whether it costs nothing.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub free: bool,
}

/// What to change of a resource; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditResource {
    /// The milestone's id.
    pub id: String,
    /// The resource's id.
    pub resource: String,
    /// A new title.
    #[serde(default)]
    pub title: Option<String>,
    /// A new address, http or https.
    #[serde(default)]
    pub url: Option<String>,
    /// A new kind.
    #[serde(default)]
    pub kind: Option<ResourceKind>,
    /// Whether it costs nothing.
    #[serde(default)]
    pub free: Option<bool>,
}

/// One resource of one milestone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ResourceRef {
    /// The milestone's id.
    pub id: String,
    /// The resource's id.
    pub resource: String,
}

/// An address found in a note, to open in the system browser or where the person writes mail.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OpenLink {
    /// The address: http, https or mailto.
    pub url: String,
}

/// A milestone's note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetNote {
    /// The milestone's id.
    pub id: String,
    /// The whole note, as Markdown; empty removes it.
    pub markdown: String,
    /// What the note said when the person began; refused when it says something else by now.
    #[serde(default)]
    pub base: Option<String>,
}

/// A box in a milestone's note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TickTask {
    /// The milestone's id.
    pub id: String,
    /// Where the box begins in the note, in UTF-16 units.
    pub at: u32,
    /// Whether it is ticked from now on.
    pub done: bool,
}

/// Markdown to render.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Markdown {
    /// The text.
    pub markdown: String,
    /// The milestone whose note it is.
    #[serde(default)]
    pub id: Option<String>,
}

/// A picture to be put into a note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct KeepPicture {
    /// The milestone's id.
    pub id: String,
    /// PNG, JPEG, GIF or WebP, in base64.
    pub content: String,
}

/// A picture for a note, in a file of the person's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PictureFile {
    /// The milestone's id.
    pub id: String,
    /// The whole path of a PNG, JPEG, GIF or WebP file.
    pub path: String,
}

/// A picture of a note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PictureRef {
    /// The name of its file in `notes/files/`.
    pub name: String,
}

/// What to change of the settings; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditSettings {
    /// The roadmap's title.
    #[serde(default)]
    pub title: Option<String>,
    /// Light, dark or as the system.
    #[serde(default)]
    pub theme: Option<Theme>,
    /// The day a week starts on.
    #[serde(default)]
    pub first_weekday: Option<Weekday>,
    /// Leaves the first weekday to the person's locale.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub clear_first_weekday: bool,
    /// The room that backups may take, in megabytes.
    #[serde(default)]
    pub backup_megabytes: Option<u32>,
    /// How much room the window leaves between things.
    #[serde(default)]
    pub density: Option<Density>,
    /// How large texts are, in percent: 90, 100, 115, 130 or 150.
    #[serde(default)]
    pub text_size: Option<u32>,
    /// How many milestones the person means to have in progress at once, at most 99; 0 for as many as they like.
    #[serde(default)]
    pub doing_limit: Option<u32>,
    /// The keys of some actions; null gives an action its own keys back.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub keys: BTreeMap<String, Option<Vec<String>>>,
    /// Gives every action its own keys back, before `keys`.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub clear_keys: bool,
}

/// Something that went wrong in a face, for the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ProblemReport {
    /// Where it went wrong, such as the name of a screen.
    pub place: String,
    /// What went wrong; its first 4,000 characters are kept.
    pub what: String,
}

/// One backup: one of the list by its name, or any file by its path.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BackupRef {
    /// The name or the path.
    pub file: String,
}

/// Which way everything in the window changes its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Zoom {
    /// A step larger.
    In,
    /// A step smaller.
    Out,
    /// As large as it is meant to be.
    Usual,
}

/// A wish for another size of everything in the window.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ZoomRequest {
    /// Which way.
    pub zoom: Zoom,
}

/// A place outside of the data folder.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Elsewhere {
    /// The name of a new file, or a folder that gets one.
    pub path: String,
}

/// A backup to unpack.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UnpackBackup {
    /// The name or the path of the backup.
    pub file: String,
    /// The folder to unpack into, new or empty.
    pub to: String,
}

/// What the person says of an edit of the files that waits for them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AnswerEdit {
    /// Whether it is taken in; otherwise the files are put back, and the edited ones kept in `damaged/`.
    pub take: bool,
}

/// Which part of the history to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct HistoryRequest {
    /// Only changes of this milestone.
    #[serde(default)]
    pub milestone: Option<String>,
    /// Only changes whose line holds all these words.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub search: String,
    /// Only changes before this one.
    #[serde(default)]
    pub before: Option<u32>,
    /// How many at most; 50 when absent.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// One change, named by its number.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangeRef {
    /// The change's number.
    pub change: u32,
}

/// One milestone at one time of the past.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MilestoneThen {
    /// The milestone's id.
    pub id: String,
    /// The number of the change right after which it is shown; 0 is before the first.
    pub after: u32,
}

/// What to bring back to how it was, and when that was.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Revert {
    /// The id of a milestone or a track, removed since or not.
    pub id: String,
    /// The number of the change right after which it was so; 0 is before the first.
    pub to: u32,
}

/// Which change to undo.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UndoRequest {
    /// Undo only if this is still the latest change.
    #[serde(default)]
    pub only: Option<u32>,
}

/// What to look for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SearchRequest {
    /// Words, or the beginnings of words.
    pub query: String,
    /// How many at most; 20 when absent.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// Which part of the library to list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LibraryFilter {
    /// Words that must all occur in a milestone's title, outcome, track or aliases.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub search: String,
    /// Only tracks of this kind.
    #[serde(default)]
    pub kind: Option<TrackKind>,
}

/// Tracks and milestones of the library.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LibraryIds {
    /// Their ids.
    pub ids: Vec<String>,
}

/// What to take from the library.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddFromLibrary {
    /// Ids of tracks and milestones.
    pub ids: Vec<String>,
    /// Whether what they need comes along.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub with_needed: bool,
}

/// Library files to check.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CheckLibrary {
    /// Their paths.
    pub files: Vec<String>,
}

/// One piece of the library's news that the person accepts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AcceptedNews {
    /// The id of the news.
    pub id: String,
    /// For a changed milestone the fields; all that the person did not change themselves when absent.
    #[serde(default)]
    pub fields: Option<Vec<LibraryField>>,
}

/// What of the library's news the person accepts; the rest is left and not offered again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AcceptLibraryNews {
    /// What is accepted.
    pub accept: Vec<AcceptedNews>,
}
