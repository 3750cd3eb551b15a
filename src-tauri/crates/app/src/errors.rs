//! What a face is told when a command is refused.

use std::path::Path;

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
    /// The address or the path that could not be opened, for the person to take to another program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub place: Option<String>,
}

/// What the system was asked to open.
#[derive(Debug)]
pub(crate) enum Place {
    /// A web address, or one to write to.
    Address(String),
    /// A file or a folder.
    Path(String),
}

impl Place {
    /// A file or a folder.
    pub(crate) fn path(path: &Path) -> Self {
        Self::Path(path.display().to_string())
    }
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
    #[error("{}", notices::cannot_open(.reason))]
    CannotOpen { reason: String, place: Option<Place> },
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

    /// What the system did not open, and why.
    pub(crate) fn cannot_open(place: Place) -> impl FnOnce(String) -> Self {
        |reason| Self::CannotOpen { reason, place: Some(place) }
    }

    /// A window of the system's, such as its dialog for files, that did not open.
    pub(crate) fn cannot_show(reason: String) -> Self {
        Self::CannotOpen { reason, place: None }
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
            Self::CannotOpen { .. } => ErrorCode::CannotOpen,
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
            Self::CannotOpen { place: Some(Place::Address(_)), .. } => {
                (notices::address_kept(), vec![notices::take_address()])
            }
            Self::CannotOpen { place: Some(Place::Path(path)), .. } => {
                (notices::file_kept(), vec![notices::take_path(path)])
            }
            Self::CannotOpen { place: None, .. } | Self::Cancelled(_) => (String::new(), Vec::new()),
            Self::CannotDraw(error) => (String::new(), error.hints()),
            Self::Store(error) => (error.kept(), error.hints()),
            Self::Broken => (notices::broken_kept(), vec![notices::broken_hint()]),
            Self::NoBackupMade(error) => (notices::no_backup_made_kept(), error.hints()),
        };
        let place = match self {
            Self::CannotOpen { place: Some(Place::Address(place) | Place::Path(place)), .. } => {
                Some(place.clone())
            }
            Self::CannotOpen { place: None, .. }
            | Self::Request { .. }
            | Self::Store(_)
            | Self::NoBackupMade(_)
            | Self::CannotDraw(_)
            | Self::Cancelled(_)
            | Self::Broken => None,
        };
        ErrorView { code: self.code(), message: self.to_string(), kept, hints, place }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_not_open_can_be_taken_elsewhere() {
        let place = Place::Address("https://example.org".to_owned());
        let view = AppError::cannot_open(place)("no program took it".to_owned()).view();
        assert_eq!(view.code, ErrorCode::CannotOpen);
        assert_eq!(view.message, "Could not open it: no program took it.");
        assert_eq!(view.kept, "The link is kept as it is.");
        assert_eq!(view.place.as_deref(), Some("https://example.org"));
        let view = AppError::cannot_open(Place::path(Path::new("/a/run.sh")))("no".to_owned()).view();
        assert_eq!(view.hints, ["Open it from your file manager: /a/run.sh"]);
        assert_eq!(AppError::cannot_show("no".to_owned()).view().place, None);
    }
}
