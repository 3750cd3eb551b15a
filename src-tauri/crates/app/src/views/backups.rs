//! Backups, and what restoring one would change.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::Aspect;
use waymark_store::BackupReason;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupCause {
    /// An hour of changes had passed.
    Hourly,
    /// A day had passed.
    Daily,
    /// A week had passed.
    Weekly,
    /// You asked for it.
    ByHand,
    /// News of the library were taken in.
    BeforeLibraryUpdate,
    /// A track or many milestones were removed.
    BeforeRemoval,
    /// Another backup was restored.
    BeforeRestore,
    /// The files were about to be brought up to a later format.
    BeforeMigration,
    /// Files were mended.
    BeforeMending,
}

impl From<BackupReason> for BackupCause {
    fn from(reason: BackupReason) -> Self {
        match reason {
            BackupReason::Hourly => Self::Hourly,
            BackupReason::Daily => Self::Daily,
            BackupReason::Weekly => Self::Weekly,
            BackupReason::ByHand => Self::ByHand,
            BackupReason::BeforeLibraryUpdate => Self::BeforeLibraryUpdate,
            BackupReason::BeforeRemoval => Self::BeforeRemoval,
            BackupReason::BeforeRestore => Self::BeforeRestore,
            BackupReason::BeforeMigration => Self::BeforeMigration,
            BackupReason::BeforeMending => Self::BeforeMending,
        }
    }
}

/// One backup.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupView {
    /// What the file is called; restoring takes this name.
    pub name: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why; none when a person or a later version named the file. Such a one is never removed by itself.
    pub cause: Option<BackupCause>,
    /// How long it is.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// The backups of the folder.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupsView {
    /// Where they are.
    pub folder: String,
    /// The latest first.
    pub backups: Vec<BackupView>,
    /// How long they are together.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The room they may take, in megabytes.
    pub keep_megabytes: u32,
    /// Why the last automatic backup could not be made, if so.
    pub problem: Option<String>,
}

/// A backup that has just been made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MadeBackupView {
    /// It, as the list shows it.
    pub backup: BackupView,
    /// Where it is.
    pub path: String,
    /// How many files are in it.
    pub files: u32,
    /// Files of your own that could not be read, and so are not in it.
    pub left_out: Vec<String>,
    /// Files of your proof and pictures that are not in it for want of room.
    pub too_large: Vec<String>,
}

/// Something of a roadmap, by name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NamedView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// A milestone that would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangedMilestoneView {
    /// Its id.
    pub id: String,
    /// What it would be called.
    pub title: String,
    /// What of it would change.
    pub aspects: Vec<Aspect>,
}

/// What restoring a backup would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RestorePreview {
    /// What the file is called.
    pub name: String,
    /// When it was made, where its name tells.
    pub at: Option<DateTime<Utc>>,
    /// How many milestones are in it.
    pub milestones: u32,
    /// How many of them are done.
    pub done: u32,
    /// Whether your roadmap is the same already.
    pub same: bool,
    /// Milestones that would come.
    pub milestones_added: Vec<NamedView>,
    /// Milestones that would go.
    pub milestones_removed: Vec<NamedView>,
    /// Milestones that would change.
    pub milestones_changed: Vec<ChangedMilestoneView>,
    /// Tracks that would come.
    pub tracks_added: Vec<NamedView>,
    /// Tracks that would go.
    pub tracks_removed: Vec<NamedView>,
    /// Tracks that would be called otherwise or stand elsewhere.
    pub tracks_changed: Vec<NamedView>,
    /// How many files of proof and notes would be put back that are not in your data folder.
    pub files_back: u32,
    /// Whether the title, your hours or your settings would change.
    pub settings_changed: bool,
    /// What you did and would have no more, one sentence each.
    pub lost: Vec<String>,
}

/// A backup unpacked into a folder of its own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnpackedView {
    /// The folder.
    pub folder: String,
    /// How many files were unpacked.
    pub files: u32,
}
