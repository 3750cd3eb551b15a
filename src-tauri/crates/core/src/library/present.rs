//! Which milestones there are, for finding what meets a need.

use std::collections::{HashMap, HashSet};

use super::needs::Need;
use crate::MilestoneId;

/// The milestones of a roadmap, or of one in the making, in its order.
#[derive(Debug, Clone, Default)]
pub(super) struct Present<'a> {
    ids: HashSet<&'a MilestoneId>,
    named: HashMap<&'a str, Vec<&'a MilestoneId>>,
}

impl<'a> Present<'a> {
    /// Takes the ids in the order of the roadmap: a need that several meet is met by the first.
    pub(super) fn new(ids: impl Iterator<Item = &'a MilestoneId>) -> Self {
        let mut present = Self::default();
        for id in ids {
            if let Some((_, name)) = id.as_str().split_once('.') {
                present.named.entry(name).or_default().push(id);
            }
            present.ids.insert(id);
        }
        present
    }

    /// Whether the milestone is there.
    pub(super) fn has(&self, id: &MilestoneId) -> bool {
        self.ids.contains(id)
    }

    /// What meets the need of `milestone`, if anything does. Nothing meets its own need.
    pub(super) fn meets(&self, need: &Need, milestone: &MilestoneId) -> Option<&'a MilestoneId> {
        let met = match need {
            Need::Milestone(id) => self.ids.get(id).copied(),
            Need::Named(name) => {
                self.named.get(name.as_str()).and_then(|ids| ids.iter().find(|id| **id != milestone)).copied()
            }
        };
        met.filter(|id| *id != milestone)
    }
}
