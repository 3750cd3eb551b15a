//! What a saved view shows, in a line.

use waymark_core::{Criteria, DueWindow, Level, SavedView, Shape, Sort};

use super::values::{kind, status};

/// `board, ready, by due date`; empty for an outline of everything.
pub(super) fn shows(view: &SavedView) -> String {
    let Criteria { track, kind: of, statuses, ready, due, levels, optional, has_note, search, sort } =
        &view.criteria;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(match view.shape {
        Shape::Outline => None,
        Shape::Board => Some("board".to_owned()),
        Shape::Map => Some("map".to_owned()),
    });
    parts.extend(statuses.iter().map(|one| status(*one).to_owned()));
    parts.extend(ready.then(|| "ready".to_owned()));
    parts.extend(due.map(|window| match window {
        DueWindow::Late => "late".to_owned(),
        DueWindow::Soon => "late or due within seven days".to_owned(),
        DueWindow::Any => "with a due date".to_owned(),
    }));
    parts.extend(of.map(|of| format!("tracks of kind {}", kind(of))));
    parts.extend(track.iter().map(|id| format!("track {id}")));
    parts.extend(levels.iter().map(|level| match level {
        Level::Foundation => "foundation".to_owned(),
        Level::Core => "core".to_owned(),
        Level::Advanced => "advanced".to_owned(),
    }));
    parts.extend(optional.map(|optional| if optional { "optional" } else { "required" }.to_owned()));
    parts.extend(has_note.then(|| "with a note".to_owned()));
    parts.extend((!search.is_empty()).then(|| format!("\"{search}\"")));
    parts.extend(match sort {
        Sort::Own => None,
        Sort::Due => Some("by due date".to_owned()),
        Sort::Hours => Some("shortest first".to_owned()),
        Sort::Title => Some("by title".to_owned()),
        Sort::Recent => Some("last worked on first".to_owned()),
    });
    parts.join(", ")
}
