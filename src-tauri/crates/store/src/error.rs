//! What went wrong on the disk, in sentences for the person.

use std::io;
use std::path::{Path, PathBuf};

use waymark_core::Refusal;

use crate::backup::BackupFault;
use crate::keep::KeepFault;

/// Why the folder could not be opened, read or written.
#[derive(Debug, Clone, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum StoreError {
    /// The system names no folder for a person's data.
    #[error("This computer names no folder for your data.")]
    NoHome,
    /// The path is a file.
    #[error("\"{path}\" is a file, not a folder.")]
    NotAFolder { path: String },
    /// A file cannot be understood.
    #[error("\"{file}\" cannot be read: line {line}, column {column}: {reason}")]
    Unreadable { file: String, line: usize, column: usize, reason: String },
    /// A file breaks a rule of the roadmap.
    #[error("The files do not fit together: {refusal}")]
    Inconsistent { refusal: Refusal },
    /// A file is gone that others name.
    #[error("\"{file}\" is missing, although {reason}.")]
    Missing { file: String, reason: String },
    /// The folder was written by a later version.
    #[error("This roadmap was written by a newer Waymark (format {found}; this one knows {known}).")]
    Newer { found: u32, known: u32 },
    /// The folder was written by an earlier version, and has not been brought up to date.
    #[error("This roadmap is in the form of an earlier Waymark (format {found}; this one writes {known}).")]
    Older { found: u32, known: u32 },
    /// The system refused something.
    #[error("Could not {doing} \"{path}\": {reason}.")]
    Io { doing: &'static str, path: String, reason: String, kind: io::ErrorKind },
    /// A change could neither be written nor wholly taken away again.
    #[error("{reason} What was written of the change could not be taken away again.")]
    Unsettled { reason: String },
    /// Another program holds the lock and does not let go.
    #[error("Another program has been writing to this roadmap for five seconds.")]
    Busy,
    /// The folder can be looked at only.
    #[error("This roadmap is open for looking only: {reason}")]
    ReadOnly { reason: String },
    /// There is no roadmap in the folder.
    #[error("There is no roadmap in \"{path}\" yet.")]
    NoRoadmap { path: String },
    /// There is a roadmap in the folder already.
    #[error("There is a roadmap in \"{path}\" already.")]
    RoadmapExists { path: String },
    /// A backup cannot be used, or could not be made.
    #[error("\"{file}\" cannot be used: {fault}.")]
    Backup { file: String, fault: BackupFault },
    /// There is no backup of that name.
    #[error("There is no backup \"{name}\".")]
    NoBackup { name: String, latest: Option<String> },
    /// A picture of a note that is not there, or is none.
    #[error("There is no picture \"{name}\" in \"notes/files\".")]
    NoPicture { name: String },
    /// A folder to unpack into that has something in it.
    #[error("\"{path}\" is not empty.")]
    NotEmpty { path: String },
    /// A file to be written that is there already.
    #[error("There is a file \"{path}\" already.")]
    FileExists { path: String },
    /// A folder to unpack into that is inside the data folder.
    #[error("\"{path}\" is inside the folder of your present roadmap.")]
    NotElsewhere { path: String },
    /// A file that is not copied in.
    #[error("\"{file}\" was not attached: {fault}.")]
    NotKept { file: String, fault: KeepFault },
    /// A file that was attached is not there any more.
    #[error("\"{file}\" is not there any more.")]
    EvidenceGone { file: String },
    /// What was attached lies behind a link.
    #[error("\"{file}\" is a link that leads out of your data folder, so it is not opened.")]
    EvidenceOutside { file: String },
    /// A rule refused the change.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// No edit of the files waits for an answer.
    #[error("No edit of the files is waiting.")]
    NoHeldEdit,
    /// Nothing is left to undo.
    #[error("There is nothing to undo.")]
    NothingToUndo,
    /// The change to undo is not the latest any more.
    #[error("Something else was changed after that.")]
    NotTheLatest,
    /// Nothing is left to redo.
    #[error("There is nothing to redo.")]
    NothingToRedo,
    /// A change that has not been made.
    #[error("There is no change {change}; the latest is {last}.")]
    NoChange { change: u32, last: u32 },
    /// A record of the history is gone, so that nothing before it can be told.
    #[error("The history does not reach back so far: change {change} is missing or cannot be undone.")]
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
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
            io::ErrorKind::PermissionDenied => "you have no permission to".to_owned(),
            io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
            io::ErrorKind::NotFound => "it does not exist".to_owned(),
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
    pub fn kept(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } | Self::Inconsistent { .. } => {
                "The file was left as it is, and nothing else was changed."
            }
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
            | Self::NotKept { .. } => "Nothing was changed.",
            Self::Io { .. } | Self::Busy | Self::ReadOnly { .. } => {
                "The change was not made; everything saved before is still there."
            }
            Self::Unsettled { .. } => {
                "Whether the change was saved shows when the folder is opened again; everything saved before is still there."
            }
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
            | Self::HistoryGap { .. } => "",
        }
    }

    /// What to do about it.
    pub fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::NoHome => "Name a folder with --data.",
            Self::NotAFolder { .. } => "Name another folder with --data, or move that file away.",
            Self::Unreadable { .. } => {
                "Mend that place in a text editor, or put an earlier copy of the file in its place; Waymark takes it in as soon as it reads."
            }
            Self::Inconsistent { refusal } => {
                let mut hints = refusal.hints();
                hints.push("Mend the file in a text editor, or put an earlier copy in its place.".to_owned());
                return hints;
            }
            Self::Missing { .. } => "Put the file back from a copy of the folder.",
            Self::Newer { .. } => "Install the newer Waymark to change it.",
            Self::Older { .. } => "Open it with Waymark in a place where you can write.",
            Self::Io { kind: io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, .. } => {
                "Free some space, then try again."
            }
            Self::Io {
                kind: io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem, ..
            } => "Give yourself the right to write there, or name another folder with --data.",
            Self::Unsettled { .. } | Self::Io { .. } => {
                "Check that the disk is connected and sound, then try again."
            }
            Self::Busy => "Close other programs that use this folder, then try again.",
            Self::ReadOnly { .. } => "Copy the folder to a place where you can write, and open that.",
            Self::NoRoadmap { .. } => "Make one: open the window, or run waymark init.",
            Self::RoadmapExists { .. } => "Name another folder with --data to make a second one.",
            Self::Backup { fault: BackupFault::Unverified, .. } => {
                "Check that the disk is sound, then make the backup again."
            }
            Self::Backup { .. } => "Choose another backup; waymark backup list shows them.",
            Self::NoBackup { latest: Some(latest), .. } => {
                return vec![format!("The latest is \"{latest}\"; waymark backup list shows all.")];
            }
            Self::NoPicture { .. } => "Put the file back, or paste the picture again.",
            Self::NoBackup { latest: None, .. } => "Name the path of a backup; this folder has none.",
            Self::NotEmpty { .. } => {
                "Name a folder that is new or empty; nothing is ever unpacked over files."
            }
            Self::FileExists { .. } => "Name another file; nothing is ever written over one.",
            Self::NotElsewhere { .. } => "Name a folder outside of it, or restore in place with --apply.",
            Self::EvidenceGone { .. } => {
                "Put it back where it was, such as from a backup, or remove it from the milestone."
            }
            Self::EvidenceOutside { .. } => "Put the file itself in the link's place.",
            Self::NotKept { fault, .. } => match fault {
                KeepFault::Gone => "Look whether it was moved or renamed, and choose it again.",
                KeepFault::Folder => "Leave it where it is and link it, or pack it into one file first.",
                KeepFault::TooLarge { .. } => {
                    "Leave it where it is and link it, or add a link to where it can be seen."
                }
                KeepFault::Elsewhere { .. } => "Put a folder in the link's place.",
                KeepFault::NoFile | KeepFault::Empty | KeepFault::Unreadable { .. } => "Choose another file.",
            },
            Self::Refused(refusal) => return refusal.hints(),
            Self::NotTheLatest => "Undo the later changes first, with Ctrl+Z or waymark undo.",
            Self::NoChange { .. } => "The history lists every change with its number.",
            Self::HistoryGap { change } => return vec![format!("Choose a change after {change}.")],
            Self::NothingToUndo | Self::NothingToRedo | Self::NoHeldEdit => return Vec::new(),
        };
        vec![hint.to_owned()]
    }
}
