//! Milestones that wait for one another in a circle.
//!
//! No rule closes one, but two people can: each adds a prerequisite that is right by itself, and the files are
//! merged. Both prerequisites stay. One of them is set aside until a person takes one away: it blocks nothing, and
//! what is ready and what comes next are as if it were not there. Which one follows from the prerequisites and the
//! order of the roadmap alone, so every program that opens the same files sets the same one aside.

use std::collections::HashMap;

use super::change::Touched;
use super::{Entry, Roadmap};
use crate::Refusal;
use crate::graph::Node;
use crate::order::Label;

/// A circle, and the one of its prerequisites that is set aside.
#[derive(Clone)]
pub struct Circle<'a> {
    /// The milestones in order: each is a prerequisite of the next, and the last of the first.
    milestones: Vec<Entry<'a>>,
}

impl<'a> Circle<'a> {
    /// The milestones in order: each is a prerequisite of the next. The last is a prerequisite of the first, too, and
    /// that is the one that is set aside.
    pub fn milestones(&self) -> &[Entry<'a>] {
        &self.milestones
    }

    /// What a rule says that does not take a circle.
    pub(crate) fn refusal(&self) -> Refusal {
        let named = |entry: &Entry<'_>| (entry.id().to_string(), entry.milestone().title.to_string());
        Refusal::Cycle { path: self.milestones.iter().map(named).collect() }
    }
}

impl Roadmap {
    /// The circles that prerequisites make, one for each that is set aside, in the order of the roadmap.
    ///
    /// Each is found when it is asked for, in time proportional to the roadmap.
    pub fn circles(&self) -> impl ExactSizeIterator<Item = Circle<'_>> {
        let mut aside: Vec<(Node, Node)> = self.graph.aside().collect();
        aside.sort_unstable_by_key(|&(node, on)| (self.position(node), self.position(on)));
        aside.into_iter().map(|(node, on)| {
            let milestones = self.way(node, on).into_iter().flatten();
            Circle { milestones: milestones.map(|node| Entry::new(self, node)).collect() }
        })
    }

    /// Where a milestone stands on the roadmap.
    fn position(&self, node: Node) -> (Label, Label) {
        let slot = self.slot(node);
        (self.track_slot(slot.track).label, slot.label)
    }

    /// The shortest way from a milestone to one that waits for it, whether what leads there is set aside or not; of
    /// several the one that comes first on the roadmap.
    fn way(&self, from: Node, to: Node) -> Option<Vec<Node>> {
        if !self.graph.has_aside() && self.graph.place(from) > self.graph.place(to) {
            return None;
        }
        let mut reached_from: HashMap<Node, Node> = HashMap::from([(from, from)]);
        let mut ahead = vec![from];
        let mut next = 0;
        while let Some(&node) = ahead.get(next) {
            if node == to {
                return Some(trail(&reached_from, to));
            }
            next += 1;
            let mut dependents: Vec<Node> = self.graph.after(node).to_vec();
            match self.graph.has_aside() {
                true => dependents.extend(self.graph.aside_after(node)),
                false => dependents.retain(|&other| self.graph.place(other) <= self.graph.place(to)),
            }
            dependents.retain(|&dependent| !reached_from.contains_key(&dependent));
            dependents.sort_unstable_by_key(|&dependent| self.position(dependent));
            reached_from.extend(dependents.iter().map(|&dependent| (dependent, node)));
            ahead.append(&mut dependents);
        }
        None
    }

    /// Sets aside what follows from the roadmap as it is now, after a change that may have made another circle of
    /// it, or one less.
    pub(super) fn settle_circles(&mut self, touched: &mut Touched) {
        if self.graph.is_settled() {
            return;
        }
        let order: Vec<Node> = self.milestones().map(Entry::node).collect();
        let changed = self.graph.settle(&order);
        self.touch_all(changed, touched);
    }
}

impl<'a> Entry<'a> {
    /// Whether it waits for `before` on paper only, because that would close a circle.
    pub fn sets_aside(self, before: Entry<'_>) -> bool {
        self.roadmap().graph.is_aside(self.node(), before.node())
    }

    /// The circle that its waiting for `before` closes, or would close if it did.
    pub fn circle_with(self, before: Entry<'a>) -> Option<Circle<'a>> {
        let milestones = self.roadmap().way(self.node(), before.node())?;
        let entry = |node| Entry::new(self.roadmap(), node);
        Some(Circle { milestones: milestones.into_iter().map(entry).collect() })
    }

    /// Refuses what no rule lets a person do: waiting for a milestone twice, and closing a circle.
    pub(crate) fn may_wait_for(self, before: Entry<'a>) -> Result<(), Refusal> {
        let (milestone, on) = (self.milestone(), before.milestone());
        if milestone.after.contains(&on.id) {
            return Err(Refusal::AlreadyWaits {
                title: milestone.title.to_string(),
                on: on.title.to_string(),
            });
        }
        self.circle_with(before).map_or(Ok(()), |circle| Err(circle.refusal()))
    }
}

fn trail(reached_from: &HashMap<Node, Node>, end: Node) -> Vec<Node> {
    let mut trail = vec![end];
    let mut current = end;
    while let Some(&before) = reached_from.get(&current).filter(|before| **before != current) {
        trail.push(before);
        current = before;
    }
    trail.reverse();
    trail
}
