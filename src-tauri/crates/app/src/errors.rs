//! What a face is told when a command is refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use waymark_core::Refusal;
use waymark_core::plan::Cancelled;
use waymark_messages::notices;
use waymark_store::StoreError;

use crate::map::CannotDraw;
use crate::sentences::commas;

/// Why a command was refused, as far as a face acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The request is not of the command's form, or there is no such command.
    BadRequest,
    /// A value breaks a rule of the roadmap.
    Refused,
    /// Something named in the request does not exist.
    NotFound,
    /// The prerequisite would make milestones wait for themselves.
    Cycle,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// There is no roadmap in the folder yet.
    NoRoadmap,
    /// There is a roadmap in the folder already.
    RoadmapExists,
    /// The folder can be looked at but not changed.
    ReadOnly,
    /// The folder cannot be used at all.
    FolderUnusable,
    /// The change could not be written; nothing was changed.
    NotSaved,
    /// What was to be changed says something else by now.
    ChangedMeanwhile,
    /// The system would not open a browser or a file manager.
    CannotOpen,
    /// The person stopped what was being computed.
    Cancelled,
    /// The program itself made a mistake. Nothing of the command is left half done.
    Broken,
}

/// A refusal, for people and for faces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErrorView {
    /// What a face may act on.
    pub code: ErrorCode,
    /// What happened, in one sentence.
    pub message: String,
    /// What was kept, in one sentence; empty where nothing was at stake.
    pub kept: String,
    /// What to do, or the nearest valid choices.
    pub hints: Vec<String>,
}

/// Why a command was refused, before it is put into words for a face.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    #[error("{message}")]
    Request { message: String, hints: Vec<String> },
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{}", notices::no_backup_made(.0))]
    NoBackupMade(StoreError),
    #[error("{}", notices::cannot_open(.0))]
    CannotOpen(String),
    #[error(transparent)]
    CannotDraw(#[from] CannotDraw),
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    #[error("{}", notices::broken())]
    Broken,
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        Self::Store(StoreError::Refused(refusal))
    }
}

impl AppError {
    /// A request that is not of the command's form.
    pub(crate) fn request(name: &str, error: &serde_json::Error) -> Self {
        Self::malformed(name, &error.to_string())
    }

    /// A request of the command's form that makes no sense all the same.
    pub(crate) fn malformed(name: &str, reason: &str) -> Self {
        Self::Request { message: notices::bad_request(name, reason), hints: Vec::new() }
    }

    /// A command that is not in the table.
    pub(crate) fn unknown_command<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Self {
        Self::Request {
            message: notices::unknown_command(name),
            hints: vec![notices::known_commands(commas(known))],
        }
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Request { .. } => ErrorCode::BadRequest,
            Self::CannotOpen(_) => ErrorCode::CannotOpen,
            Self::CannotDraw(_) => ErrorCode::Refused,
            Self::Cancelled(_) => ErrorCode::Cancelled,
            Self::Broken => ErrorCode::Broken,
            Self::Store(error) | Self::NoBackupMade(error) => match error {
                StoreError::Refused(refusal) => match refusal {
                    Refusal::NoMilestone { .. }
                    | Refusal::NoTrack { .. }
                    | Refusal::NoItem { .. }
                    | Refusal::NoGoal { .. }
                    | Refusal::NotInLibrary { .. }
                    | Refusal::NotThere { .. }
                    | Refusal::NoNews { .. }
                    | Refusal::NoChoice { .. }
                    | Refusal::NoOption { .. }
                    | Refusal::NoTimeOff { .. }
                    | Refusal::NoView { .. }
                    | Refusal::UnknownKnown { .. } => ErrorCode::NotFound,
                    Refusal::Cycle { .. } => ErrorCode::Cycle,
                    Refusal::NoteChanged { .. } | Refusal::NoTask { .. } => ErrorCode::ChangedMeanwhile,
                    Refusal::ChoiceOpen { .. }
                    | Refusal::TooManyPicks { .. }
                    | Refusal::DuplicateMilestone { .. }
                    | Refusal::DuplicateTrack { .. }
                    | Refusal::DuplicateItem { .. }
                    | Refusal::NoSibling { .. }
                    | Refusal::AfterItself { .. }
                    | Refusal::TrackNotEmpty { .. }
                    | Refusal::MissingPrerequisite { .. }
                    | Refusal::AlreadyWaits { .. }
                    | Refusal::DoesNotWait { .. }
                    | Refusal::SessionMinutes { .. }
                    | Refusal::FutureDay { .. }
                    | Refusal::TimerOnClosed { .. }
                    | Refusal::NoTimer
                    | Refusal::TargetPassed { .. }
                    | Refusal::NoShares
                    | Refusal::TimeOffTooLong { .. }
                    | Refusal::DuplicateView { .. }
                    | Refusal::TooManyViews { .. }
                    | Refusal::NoCalendar
                    | Refusal::CalendarTooLarge { .. }
                    | Refusal::NothingNamed
                    | Refusal::NoAddress { .. }
                    | Refusal::Evidence(_)
                    | Refusal::NoTrackYet
                    | Refusal::NoteTooLong { .. }
                    | Refusal::NoPicture
                    | Refusal::PictureTooLarge { .. }
                    | Refusal::Text(_)
                    | Refusal::Id(_)
                    | Refusal::Estimate(_)
                    | Refusal::Capacity(_)
                    | Refusal::Planning(_)
                    | Refusal::TimeOff(_)
                    | Refusal::BackupSize(_)
                    | Refusal::TextSize(_)
                    | Refusal::DoingLimit(_)
                    | Refusal::Keys(_)
                    | Refusal::QuickAdd(_) => ErrorCode::Refused,
                },
                StoreError::NoHeldEdit => ErrorCode::Refused,
                StoreError::NothingToUndo | StoreError::NothingToRedo | StoreError::NotTheLatest => {
                    ErrorCode::NothingToUndo
                }
                StoreError::Backup { .. }
                | StoreError::NotEmpty { .. }
                | StoreError::FileExists { .. }
                | StoreError::NotElsewhere { .. }
                | StoreError::EvidenceOutside { .. }
                | StoreError::NotKept { .. } => ErrorCode::Refused,
                StoreError::NoBackup { .. }
                | StoreError::EvidenceGone { .. }
                | StoreError::NoPicture { .. } => ErrorCode::NotFound,
                StoreError::NoChange { .. } | StoreError::HistoryGap { .. } => ErrorCode::NotFound,
                StoreError::NoRoadmap { .. } => ErrorCode::NoRoadmap,
                StoreError::RoadmapExists { .. } => ErrorCode::RoadmapExists,
                StoreError::ReadOnly { .. } => ErrorCode::ReadOnly,
                StoreError::Io { doing: "write" | "finish", .. }
                | StoreError::Unsettled { .. }
                | StoreError::Busy => ErrorCode::NotSaved,
                StoreError::Io { .. }
                | StoreError::NoHome
                | StoreError::NotAFolder { .. }
                | StoreError::Unreadable { .. }
                | StoreError::Inconsistent { .. }
                | StoreError::Missing { .. }
                | StoreError::Newer { .. }
                | StoreError::Older { .. } => ErrorCode::FolderUnusable,
            },
        }
    }

    /// The refusal in words.
    pub(crate) fn view(&self) -> ErrorView {
        let (kept, hints) = match self {
            Self::Request { hints, .. } => (String::new(), hints.clone()),
            Self::CannotOpen(_) | Self::Cancelled(_) => (String::new(), Vec::new()),
            Self::CannotDraw(error) => (String::new(), error.hints()),
            Self::Store(error) => (error.kept(), error.hints()),
            Self::Broken => (notices::broken_kept(), vec![notices::broken_hint()]),
            Self::NoBackupMade(error) => (notices::no_backup_made_kept(), error.hints()),
        };
        ErrorView { code: self.code(), message: self.to_string(), kept, hints }
    }
}
