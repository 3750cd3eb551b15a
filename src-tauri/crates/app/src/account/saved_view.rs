//! What a saved view shows, in a line.

use waymark_core::{Criteria, DueWindow, SavedView, Shape, Sort};
use waymark_messages::{account, words};

use crate::keywords;
use crate::sentences::commas;

/// `board, ready, by due date`; empty for an outline of everything.
pub(super) fn shows(view: &SavedView) -> String {
    let Criteria { track, kind: of, statuses, ready, due, levels, optional, has_note, search, sort } =
        &view.criteria;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(match view.shape {
        Shape::Outline => None,
        Shape::Board => Some(account::view_board()),
        Shape::Map => Some(account::view_map()),
    });
    parts.extend(statuses.iter().map(|one| words::status(keywords::status(*one))));
    parts.extend(ready.then(words::ready));
    parts.extend(due.map(|window| match window {
        DueWindow::Late => account::view_late(),
        DueWindow::Soon => account::view_soon(),
        DueWindow::Any => account::view_dated(),
    }));
    parts.extend(of.map(|of| account::view_kind(keywords::kind(of))));
    parts.extend(track.iter().map(account::view_track));
    parts.extend(levels.iter().map(|level| account::level_value(keywords::level(*level))));
    parts.extend(optional.map(|optional| if optional { words::optional() } else { account::required() }));
    parts.extend(has_note.then(account::view_noted));
    parts.extend((!search.is_empty()).then(|| account::view_search(search)));
    parts.extend(match sort {
        Sort::Own => None,
        Sort::Due => Some(account::view_by_due()),
        Sort::Hours => Some(account::view_by_hours()),
        Sort::Title => Some(account::view_by_title()),
        Sort::Recent => Some(account::view_by_recent()),
    });
    commas(parts)
}
