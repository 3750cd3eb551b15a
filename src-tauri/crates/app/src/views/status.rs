//! The state of the whole workspace, for the frame around every screen.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::{Density, Shape, Theme, Weekday};

use super::{PlanningView, ProgressView, TimerView};
use crate::requests::OutlineFilter;

/// What state the data folder is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FolderState {
    /// There is no roadmap yet.
    Empty,
    /// Open, and changes can be saved.
    Ready,
    /// Open for looking only; `notice` says why.
    ReadOnly,
    /// Cannot be opened; `notice` says why.
    Unusable,
}

/// Something the person should know about their folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// What happened, in one sentence.
    pub message: String,
    /// What was kept, in one sentence.
    pub kept: String,
    /// What to do about it.
    pub hints: Vec<String>,
}

/// The workspace at a glance.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StatusView {
    /// Rises with every change.
    pub revision: u32,
    /// The person's day.
    pub today: NaiveDate,
    /// What state the folder is in.
    pub state: FolderState,
    /// What the person should know about the folder, if anything.
    pub notice: Option<Notice>,
    /// Whether the notice is an edit of the files that waits for `answer_edit`.
    pub asks: bool,
    /// Where the data lives.
    pub folder: String,
    /// What is not saved, if anything.
    pub unsaved: Option<UnsavedView>,
    /// The open roadmap.
    pub roadmap: Option<RoadmapSummary>,
    /// The timer, while it runs.
    pub timer: Option<TimerView>,
    /// The person's settings.
    pub settings: SettingsView,
    /// When the latest change was saved.
    pub saved_at: Option<DateTime<Utc>>,
    /// What undo would take back, as a label such as `Ticked "Write tests"`.
    pub undo: Option<String>,
    /// What redo would bring back.
    pub redo: Option<String>,
    /// The program's version.
    pub version: String,
}

/// Changes that could not be written yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnsavedView {
    /// How many.
    pub changes: u32,
    /// Why, in one sentence.
    pub reason: String,
    /// Whether the person wants to close the program, so that they must decide.
    pub closing: bool,
    /// Where a copy with these changes may be put, for `save_elsewhere`; empty where the system names no place.
    pub elsewhere: String,
}

/// The roadmap at a glance.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoadmapSummary {
    /// The roadmap's title.
    pub title: String,
    /// The library goal it was made from.
    pub goal: Option<String>,
    /// How far the person is.
    pub progress: ProgressView,
    /// How many milestones can be started now, those in progress included.
    pub ready: u32,
    /// Minutes on each weekday, Monday first.
    pub capacity: [u32; 7],
    /// How a week is filled.
    pub planning: PlanningView,
    /// The day by which the person wants to be ready.
    pub target: Option<NaiveDate>,
    /// Whether the library is newer than the one the person has last looked through.
    pub library_news: bool,
}

/// The person's settings.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SettingsView {
    /// Light, dark or as the system.
    pub theme: Theme,
    /// The day a week starts on; the locale decides when absent.
    pub first_weekday: Option<Weekday>,
    /// The day weeks start on, whoever decided it.
    pub week_starts: Weekday,
    /// How much room the window leaves between things.
    pub density: Density,
    /// How large texts are, in percent of the usual.
    pub text_size: u32,
    /// How many milestones the person means to have in progress at once; 0 for as many as they like.
    pub doing_limit: u32,
    /// Ways of looking at the roadmap that the person gave a name.
    pub views: Vec<SavedViewView>,
    /// The keys of each action that has not its own.
    pub keys: BTreeMap<String, Vec<String>>,
}

/// A way of looking at the roadmap under a name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SavedViewView {
    /// What it is called.
    pub name: String,
    /// How the roadmap is drawn.
    pub shape: Shape,
    /// Which milestones, in which order.
    pub filter: OutlineFilter,
}

/// What a change did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Done {
    /// The revision after the change; unchanged when there was nothing to do.
    pub revision: u32,
    /// The change's number, for undoing just this one; none when there was nothing to do.
    pub change: Option<u32>,
    /// What was done, in one sentence for the person.
    pub message: String,
    /// What the person may want to know, such as a prerequisite that is still open.
    pub warnings: Vec<String>,
    /// The ids of what was made, if anything was.
    pub created: Vec<String>,
}

/// Sanitised HTML made from Markdown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Html {
    /// Safe to place in the page.
    pub html: String,
}
