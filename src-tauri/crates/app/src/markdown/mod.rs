//! Markdown made into HTML that is safe to place in the page.
//!
//! What the page makes live is marked, not made here: a link to a milestone has an address inside the app, a box says
//! where it stands in the text, a picture says which file it is and loads nothing, code says its language.

mod bare;
mod links;
mod live;
mod safe;

#[cfg(test)]
mod tests;

use pulldown_cmark::{Parser, TextMergeWithOffset, html};
use waymark_core::note::MARKDOWN;

pub(crate) use links::Links;

/// Renders a note, with the milestones that its links lead to.
pub(crate) fn render(markdown: &str, links: &Links) -> String {
    let mut unsafe_html = String::with_capacity(markdown.len() * 3 / 2);
    // Merged, since an address may hold what could have begun something else.
    let events = TextMergeWithOffset::new(Parser::new_ext(markdown, MARKDOWN).into_offset_iter());
    html::push_html(&mut unsafe_html, bare::linked(live::marked(markdown, events, links)));
    safe::clean(&unsafe_html)
}
