//! Boxes to tick in a note.

use std::ops::Range;

use pulldown_cmark::{Event, Parser};

use super::MARKDOWN;

/// Where the box is, brackets included, in bytes, that begins at a place counted in UTF-16 units, as a page counts.
pub(crate) fn task_at(note: &str, at: usize) -> Option<Range<usize>> {
    let mut units = 0;
    let start = note.char_indices().find_map(|(byte, character)| {
        let here = units;
        units += character.len_utf16();
        (here == at).then_some(byte)
    })?;
    Parser::new_ext(note, MARKDOWN)
        .into_offset_iter()
        .find(|(event, range)| matches!(event, Event::TaskListMarker(_)) && range.start == start)
        .map(|(_, range)| range)
}
