//! What stands in a note: links between milestones, boxes to tick, and pictures.
//!
//! A note is Markdown, read here by the same parser and with the same extensions as where it is shown, so that what
//! counts as a link or a box is what the person sees as one. Nothing here makes HTML.

mod links;
mod mentions;
mod picture;
mod tasks;

#[cfg(test)]
mod tests;

use pulldown_cmark::Options;

pub use links::{LinkTargets, NoteLink, links, possible_links};
pub use picture::{MAX_PICTURE, Picture, PictureKind, picture_name, pictures};
pub(crate) use tasks::task_at;

/// The extensions of CommonMark that a note may use.
pub const MARKDOWN: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_WIKILINKS);
