//! Which notes link to a milestone.

use std::collections::HashSet;

use super::links::{LinkTargets, folded, links, possible_links};
use crate::{Entry, MilestoneId, Roadmap};

impl Roadmap {
    /// The milestones in whose notes there is a link to this one, in the order of the roadmap; itself is left out.
    ///
    /// Looks once at the text of every note; only one that seems to name the milestone is read as Markdown.
    pub fn mentions(&self, of: &MilestoneId) -> Vec<Entry<'_>> {
        let Some(wanted) = self.milestone(of.as_str()) else { return Vec::new() };
        let title = folded(wanted.milestone().title.as_str());
        let seems_meant = |target: &str| target == of.as_str() || folded(target) == title;
        let mentions = |note: &str, by: &Entry<'_>| {
            let seems_to = possible_links(note)
                .any(|link| seems_meant(link.target) || link.text.is_some_and(seems_meant));
            seems_to && {
                let targets = LinkTargets::of(self, Some(*by));
                links(note).iter().any(|link| targets.find(link).is_some_and(|found| found.id() == of))
            }
        };
        let found: HashSet<&MilestoneId> = self
            .notes()
            .filter(|(id, _)| *id != of)
            .filter(|(id, note)| self.milestone(id.as_str()).is_some_and(|by| mentions(note, &by)))
            .map(|(id, _)| id)
            .collect();
        if found.is_empty() {
            return Vec::new();
        }
        self.milestones().filter(|entry| found.contains(entry.id())).collect()
    }
}
