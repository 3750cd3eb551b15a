//! What went wrong on the disk, in sentences for the person.

use std::io;
use std::path::{Path, PathBuf};

use waymark_core::Refusal;
use waymark_messages::store;

use crate::backup::BackupFault;
use crate::keep::KeepFault;

/// Why the folder could not be opened, read or written.
#[derive(Debug, Clone, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum StoreError {
    /// The system names no folder for a person's data.
    #[error("{}", store::no_home())]
    NoHome,
    /// The path is a file.
    #[error("{}", store::not_a_folder(.path))]
    NotAFolder { path: String },
    /// A file cannot be understood.
    #[error("{}", store::unreadable(.column, .file, .line, .reason))]
    Unreadable { file: String, line: usize, column: usize, reason: String },
    /// A file breaks a rule of the roadmap.
    #[error("{}", store::inconsistent(.refusal))]
    Inconsistent { refusal: Refusal },
    /// A file is gone that others name.
    #[error("{}", store::missing(.file, .reason))]
    Missing { file: String, reason: String },
    /// The folder was written by a later version.
    #[error("{}", store::newer(.found, .known))]
    Newer { found: u32, known: u32 },
    /// The folder was written by an earlier version, and has not been brought up to date.
    #[error("{}", store::older(.found, .known))]
    Older { found: u32, known: u32 },
    /// The system refused something.
    #[error("{}", store::io(.doing, .path, .reason))]
    Io { doing: &'static str, path: String, reason: String, kind: io::ErrorKind },
    /// A change could neither be written nor wholly taken away again.
    #[error("{}", store::unsettled(.reason))]
    Unsettled { reason: String },
    /// Another program holds the lock and does not let go.
    #[error("{}", store::busy())]
    Busy,
    /// The folder can be looked at only.
    #[error("{}", store::read_only(.reason))]
    ReadOnly { reason: String },
    /// There is no roadmap in the folder.
    #[error("{}", store::no_roadmap(.path))]
    NoRoadmap { path: String },
    /// There is a roadmap in the folder already.
    #[error("{}", store::roadmap_exists(.path))]
    RoadmapExists { path: String },
    /// A backup cannot be used, or could not be made.
    #[error("{}", store::backup(.fault, .file))]
    Backup { file: String, fault: BackupFault },
    /// There is no backup of that name.
    #[error("{}", store::no_backup(.name))]
    NoBackup { name: String, latest: Option<String> },
    /// A picture of a note that is not there, or is none.
    #[error("{}", store::no_picture(.name))]
    NoPicture { name: String },
    /// A folder to unpack into that has something in it.
    #[error("{}", store::not_empty(.path))]
    NotEmpty { path: String },
    /// A file to be written that is there already.
    #[error("{}", store::file_exists(.path))]
    FileExists { path: String },
    /// A folder to unpack into that is inside the data folder.
    #[error("{}", store::not_elsewhere(.path))]
    NotElsewhere { path: String },
    /// A file that is not copied in.
    #[error("{}", store::not_kept(.fault, .file))]
    NotKept { file: String, fault: KeepFault },
    /// A file that was attached is not there any more.
    #[error("{}", store::evidence_gone(.file))]
    EvidenceGone { file: String },
    /// What was attached lies behind a link.
    #[error("{}", store::evidence_outside(.file))]
    EvidenceOutside { file: String },
    /// A rule refused the change.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// No edit of the files waits for an answer.
    #[error("{}", store::no_held_edit())]
    NoHeldEdit,
    /// Nothing is left to undo.
    #[error("{}", store::nothing_to_undo())]
    NothingToUndo,
    /// The change to undo is not the latest any more.
    #[error("{}", store::not_the_latest())]
    NotTheLatest,
    /// Nothing is left to redo.
    #[error("{}", store::nothing_to_redo())]
    NothingToRedo,
    /// A change that has not been made.
    #[error("{}", store::no_change(.change, .last))]
    NoChange { change: u32, last: u32 },
    /// A record of the history is gone, so that nothing before it can be told.
    #[error("{}", store::history_gap(.change))]
    HistoryGap { change: u32 },
}

impl StoreError {
    pub(crate) fn io(doing: &'static str, path: &Path, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotADirectory {
            let file: PathBuf =
                path.ancestors().find(|ancestor| ancestor.is_file()).unwrap_or(path).to_path_buf();
            return Self::NotAFolder { path: file.display().to_string() };
        }
        #[allow(clippy::wildcard_enum_match_arm, reason = "the system's list of errors is open-ended")]
        let reason = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => store::disk_full(),
            io::ErrorKind::PermissionDenied => store::no_permission(),
            io::ErrorKind::ReadOnlyFilesystem => store::disk_read_only(),
            io::ErrorKind::NotFound => store::not_found(),
            _ => error.to_string(),
        };
        Self::Io { doing, path: path.display().to_string(), reason, kind: error.kind() }
    }

    /// A file that is not the JSON it should be.
    pub(crate) fn json(file: &str, error: &serde_json::Error) -> Self {
        let whole = error.to_string();
        let reason = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(reason, _)| reason).to_owned();
        Self::Unreadable { file: file.to_owned(), line: error.line(), column: error.column(), reason }
    }

    /// What was kept, in one sentence; empty where nothing was at stake.
    pub fn kept(&self) -> String {
        match self {
            Self::Unreadable { .. } | Self::Inconsistent { .. } => store::left_as_it_was(),
            Self::Missing { .. }
            | Self::Newer { .. }
            | Self::Older { .. }
            | Self::NotAFolder { .. }
            | Self::Backup { .. }
            | Self::NoBackup { .. }
            | Self::NotEmpty { .. }
            | Self::FileExists { .. }
            | Self::NotElsewhere { .. }
            | Self::EvidenceGone { .. }
            | Self::EvidenceOutside { .. }
            | Self::NotKept { .. } => store::nothing_changed(),
            Self::Io { .. } | Self::Busy | Self::ReadOnly { .. } => store::not_made(),
            Self::Unsettled { .. } => store::perhaps_made(),
            Self::NoHome
            | Self::NoRoadmap { .. }
            | Self::RoadmapExists { .. }
            | Self::Refused(_)
            | Self::NoHeldEdit
            | Self::NoPicture { .. }
            | Self::NothingToUndo
            | Self::NotTheLatest
            | Self::NothingToRedo
            | Self::NoChange { .. }
            | Self::HistoryGap { .. } => String::new(),
        }
    }

    /// What to do about it.
    pub fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::NoHome => store::no_home_hint(),
            Self::NotAFolder { .. } => store::not_a_folder_hint(),
            Self::Unreadable { .. } => store::unreadable_hint(),
            Self::Inconsistent { refusal } => {
                let mut hints = refusal.hints();
                hints.push(store::inconsistent_hint());
                return hints;
            }
            Self::Missing { .. } => store::missing_hint(),
            Self::Newer { .. } => store::newer_hint(),
            Self::Older { .. } => store::older_hint(),
            Self::Io { kind: io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, .. } => {
                store::disk_full_hint()
            }
            Self::Io {
                kind: io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem, ..
            } => store::no_permission_hint(),
            Self::Unsettled { .. } | Self::Io { .. } => store::io_hint(),
            Self::Busy => store::busy_hint(),
            Self::ReadOnly { .. } => store::read_only_hint(),
            Self::NoRoadmap { .. } => store::no_roadmap_hint(),
            Self::RoadmapExists { .. } => store::roadmap_exists_hint(),
            Self::Backup { fault: BackupFault::Unverified, .. } => store::backup_unverified_hint(),
            Self::Backup { .. } => store::backup_hint(),
            Self::NoBackup { latest: Some(latest), .. } => store::no_backup_hint(latest),
            Self::NoPicture { .. } => store::no_picture_hint(),
            Self::NoBackup { latest: None, .. } => store::no_backups_hint(),
            Self::NotEmpty { .. } => store::not_empty_hint(),
            Self::FileExists { .. } => store::file_exists_hint(),
            Self::NotElsewhere { .. } => store::not_elsewhere_hint(),
            Self::EvidenceGone { .. } => store::evidence_gone_hint(),
            Self::EvidenceOutside { .. } => store::evidence_outside_hint(),
            Self::NotKept { fault, .. } => match fault {
                KeepFault::Gone => store::kept_gone_hint(),
                KeepFault::Folder => store::kept_folder_hint(),
                KeepFault::TooLarge { .. } => store::kept_too_large_hint(),
                KeepFault::Elsewhere { .. } => store::kept_elsewhere_hint(),
                KeepFault::NoFile | KeepFault::Empty | KeepFault::Unreadable { .. } => store::kept_hint(),
            },
            Self::Refused(refusal) => return refusal.hints(),
            Self::NotTheLatest => store::not_the_latest_hint(),
            Self::NoChange { .. } => store::no_change_hint(),
            Self::HistoryGap { change } => store::history_gap_hint(change),
            Self::NothingToUndo | Self::NothingToRedo | Self::NoHeldEdit => return Vec::new(),
        };
        vec![hint]
    }
}
