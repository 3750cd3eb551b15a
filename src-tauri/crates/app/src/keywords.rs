//! The words by which a message tells cases apart. Nobody reads them.

use waymark_core::{Level, Status, TrackKind};

pub(crate) fn status(status: Status) -> &'static str {
    match status {
        Status::Todo => "todo",
        Status::Doing => "doing",
        Status::Done => "done",
        Status::Skipped => "skipped",
    }
}

pub(crate) fn kind(kind: TrackKind) -> &'static str {
    match kind {
        TrackKind::Language => "language",
        TrackKind::Database => "database",
        TrackKind::Skill => "skill",
    }
}

pub(crate) fn level(level: Level) -> &'static str {
    match level {
        Level::Foundation => "foundation",
        Level::Core => "core",
        Level::Advanced => "advanced",
    }
}
