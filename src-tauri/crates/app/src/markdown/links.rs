//! The milestones that the links of one text lead to, found while the roadmap is at hand.

use std::collections::HashMap;

use waymark_core::note::{LinkTargets, NoteLink, possible_links};
use waymark_core::{Entry, Roadmap};

/// A milestone that a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkedMilestone {
    pub(crate) id: String,
    pub(crate) title: String,
}

/// Where the links of one text lead, by what they name and what they say.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links(HashMap<(String, Option<String>), LinkedMilestone>);

impl Links {
    /// Looks up everything in a text that may be a link; the text is that of a milestone's note, if of any.
    pub(crate) fn find(roadmap: &Roadmap, markdown: &str, of: Option<Entry<'_>>) -> Self {
        let targets = LinkTargets::of(roadmap, of);
        let found = possible_links(markdown).filter_map(|link| {
            let entry = targets.find(&link)?;
            let milestone = entry.milestone();
            let linked = LinkedMilestone { id: milestone.id.to_string(), title: milestone.title.to_string() };
            Some((key(&link), linked))
        });
        Self(found.collect())
    }

    /// The milestone that a link leads to.
    pub(crate) fn get(&self, link: &NoteLink<'_>) -> Option<&LinkedMilestone> {
        self.0.get(&key(link))
    }
}

fn key(link: &NoteLink<'_>) -> (String, Option<String>) {
    (link.target.to_owned(), link.text.map(str::to_owned))
}
