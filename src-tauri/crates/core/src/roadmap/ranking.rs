//! What to do next.
//!
//! Everything open stands in one order: in progress first, then by the order of the roadmap, what is advanced after
//! the rest, and what is optional last. What a person can work on is found by walking that order and going back from
//! what is blocked to what it waits for. So a prerequisite comes when something needs it, whatever track it is in,
//! and nothing is learnt long before its use. What is due soon comes before all of that when asked. Of a track that is
//! set aside only what is in progress can be worked on, and the rest of it leads nowhere.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::entry::Entry;
use super::milestone::{Level, Status};
use super::{Roadmap, Slot};
use crate::graph::Node;
use crate::order::Label;

/// How many days ahead a due date moves a milestone to the front.
const SOON: Days = Days::new(7);

/// How many milestones are looked at on the way from one that is due soon to what it waits for.
const SEARCH_LIMIT: usize = 1_000;

/// Among how many of the first that can be worked on it is said what they lead to.
const NEAR: usize = 50;

/// Where a milestone stands among those that are open; smaller is sooner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    in_progress: Reverse<bool>,
    optional: bool,
    advanced: bool,
    track: Label,
    position: Label,
    node: Node,
}

/// Under which keys a milestone is filed, to take it out again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Indexed {
    open: Option<Rank>,
    workable: bool,
    /// Whether its track is set aside and it is not in progress.
    is_parked: bool,
    due: Option<NaiveDate>,
    ticked: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Ranking {
    open: BTreeSet<Rank>,
    workable: usize,
    due: BTreeSet<(NaiveDate, Node)>,
    ticked: BTreeSet<(DateTime<Utc>, Node)>,
}

impl Ranking {
    fn file(&mut self, node: Node, old: Indexed, new: Indexed) {
        if old.open != new.open {
            old.open.map(|rank| self.open.remove(&rank));
            new.open.map(|rank| self.open.insert(rank));
        }
        self.workable += usize::from(new.workable);
        self.workable -= usize::from(old.workable);
        if old.due != new.due {
            old.due.map(|due| self.due.remove(&(due, node)));
            new.due.map(|due| self.due.insert((due, node)));
        }
        if old.ticked != new.ticked {
            old.ticked.map(|at| self.ticked.remove(&(at, node)));
            new.ticked.map(|at| self.ticked.insert((at, node)));
        }
    }
}

impl Roadmap {
    /// Files a milestone anew after anything that its ranking depends on has changed.
    pub(super) fn reindex(&mut self, node: Node) {
        let new = self.index_of(node);
        let old = std::mem::replace(&mut self.slot_mut(node).indexed, new);
        self.ranking.file(node, old, new);
    }

    /// Takes a milestone out of the ranking.
    pub(super) fn unindex(&mut self, node: Node) {
        let old = std::mem::take(&mut self.slot_mut(node).indexed);
        self.ranking.file(node, old, Indexed::default());
    }

    fn index_of(&self, node: Node) -> Indexed {
        let Slot { milestone, track, label, .. } = self.slot(node);
        let open = !milestone.status.is_closed();
        let is_parked = self.track_slot(*track).track.parked && milestone.status != Status::Doing;
        Indexed {
            open: open.then(|| Rank {
                in_progress: Reverse(milestone.status == Status::Doing),
                optional: milestone.optional,
                advanced: milestone.level == Level::Advanced,
                track: self.track_slot(*track).label,
                position: *label,
                node,
            }),
            workable: !is_parked && self.is_workable(node),
            is_parked,
            due: milestone.due.filter(|_| open),
            ticked: milestone.since.filter(|_| milestone.status == Status::Done),
        }
    }

    fn is_workable(&self, node: Node) -> bool {
        match self.slot(node).milestone.status {
            Status::Doing => true,
            Status::Todo => self.graph.open_before(node) == 0,
            Status::Done | Status::Skipped => false,
        }
    }

    /// How many milestones can be worked on: in progress, or ready and in no track that is set aside.
    pub fn workable_count(&self) -> usize {
        self.ranking.workable
    }

    /// The milestones that can be worked on, best first.
    ///
    /// First what is late or due within seven days, or is waited for by such a one, by due date; then what is in
    /// progress; then what the order of the roadmap leads to.
    pub fn workable(&self, today: NaiveDate) -> impl Iterator<Item = Entry<'_>> {
        let urgent: Vec<Node> = self.urgent(today).into_iter().map(|(node, _)| node).collect();
        let first: HashSet<Node> = urgent.iter().copied().collect();
        let rest = self.path().map(|(node, _)| node).filter(move |node| !first.contains(node));
        urgent.into_iter().chain(rest).map(|node| Entry::new(self, node))
    }

    /// What can be worked on in the order of the roadmap, each with the open milestone that led to it.
    fn path(&self) -> Path<'_> {
        Path {
            roadmap: self,
            open: self.ranking.open.iter(),
            root: 0,
            waiting: Vec::new(),
            seen: HashSet::new(),
        }
    }

    /// The milestone that `entry` is to be done for now: the first in the order of the roadmap that waits for it,
    /// directly or not. None when that is itself, or is not among the first that can be worked on.
    pub fn leads_to(&self, entry: Entry<'_>) -> Option<Entry<'_>> {
        let (node, root) = self.path().take(NEAR).find(|(node, _)| *node == entry.node())?;
        (node != root).then(|| Entry::new(self, root))
    }

    /// Everything open in the order in which it would be done one after the other: each after all it waits for.
    pub(crate) fn order_of_work(&self) -> Vec<Entry<'_>> {
        let mut order = Vec::with_capacity(self.ranking.open.len());
        let mut is_placed = vec![false; self.slots.len()];
        let mut is_entered = vec![false; self.slots.len()];
        let mut waiting = Vec::new();
        for root in &self.ranking.open {
            waiting.push(root.node);
            while let Some(&node) = waiting.last() {
                let index = node as usize;
                if is_entered[index] {
                    waiting.pop();
                    if !std::mem::replace(&mut is_placed[index], true) {
                        order.push(Entry::new(self, node));
                    }
                    continue;
                }
                is_entered[index] = true;
                let before = self.graph.before(node).iter().filter(|&&node| !is_entered[node as usize]);
                let mut before: Vec<Rank> = before.filter_map(|&node| self.slot(node).indexed.open).collect();
                before.sort_unstable_by(|one, other| other.cmp(one));
                waiting.extend(before.into_iter().map(|rank| rank.node));
            }
        }
        order
    }

    /// For each node, where its milestone stands among those that are open, in progress or not; `u32::MAX` for one
    /// that is closed.
    pub(crate) fn standings(&self) -> Vec<u32> {
        let alike = |rank: &Rank| Rank { in_progress: Reverse(false), ..*rank };
        let mut open: Vec<Rank> = self.ranking.open.iter().map(alike).collect();
        open.sort();
        let mut standings = vec![u32::MAX; self.slots.len()];
        for (rank, standing) in open.iter().zip(0..) {
            standings[rank.node as usize] = standing;
        }
        standings
    }

    /// The one next milestone; none when nothing is open.
    pub fn next(&self, today: NaiveDate) -> Option<Entry<'_>> {
        self.workable(today).next()
    }

    /// The milestone whose due date puts `entry` to the front today, if one does: itself, or one that waits for it.
    pub fn urgent_for(&self, entry: Entry<'_>, today: NaiveDate) -> Option<Entry<'_>> {
        let (_, reason) = self.urgent(today).into_iter().find(|(node, _)| *node == entry.node())?;
        Some(Entry::new(self, reason))
    }

    /// Open milestones that are due on or before `last`, the earliest first.
    pub fn due_until(&self, last: NaiveDate) -> impl Iterator<Item = Entry<'_>> {
        self.ranking.due.range(..=(last, Node::MAX)).map(|(_, node)| Entry::new(self, *node))
    }

    /// When milestones were ticked off that still are, from `first` to `last`, both included.
    pub fn ticked_between(
        &self,
        first: DateTime<Utc>,
        last: DateTime<Utc>,
    ) -> impl Iterator<Item = DateTime<Utc>> + '_ {
        let ticks = (first <= last).then(|| self.ranking.ticked.range((first, 0)..=(last, Node::MAX)));
        ticks.into_iter().flatten().map(|(at, _)| *at)
    }

    /// What can be worked on because something is due soon, each with the milestone that is.
    fn urgent(&self, today: NaiveDate) -> Vec<(Node, Node)> {
        let horizon = today.checked_add_days(SOON).unwrap_or(today);
        let mut due: Vec<Entry<'_>> = self.due_until(horizon).collect();
        due.sort_by_key(|entry| (entry.milestone().due, entry.id()));
        let mut seen = HashSet::new();
        let mut urgent = Vec::new();
        for reason in due {
            let mut waiting = vec![reason.node()];
            while let Some(node) = waiting.pop() {
                let slot = self.slot(node);
                let leads_nowhere = slot.milestone.status.is_closed() || slot.indexed.is_parked;
                if leads_nowhere || seen.len() >= SEARCH_LIMIT || !seen.insert(node) {
                    continue;
                }
                match slot.indexed.open {
                    Some(rank) if slot.indexed.workable => {
                        urgent.push((reason.milestone().due, rank, reason.node()));
                    }
                    Some(_) | None => waiting.extend(self.graph.before(node)),
                }
            }
        }
        urgent.sort_unstable();
        urgent.into_iter().map(|(_, rank, reason)| (rank.node, reason)).collect()
    }
}

/// Walks everything open in its order; from what is blocked it goes back to what can be worked on. Each milestone is
/// looked at once.
struct Path<'a> {
    roadmap: &'a Roadmap,
    open: std::collections::btree_set::Iter<'a, Rank>,
    root: Node,
    waiting: Vec<Node>,
    seen: HashSet<Node>,
}

impl Iterator for Path<'_> {
    type Item = (Node, Node);

    fn next(&mut self) -> Option<(Node, Node)> {
        loop {
            let Some(node) = self.waiting.pop() else {
                self.root = self.open.next()?.node;
                self.waiting.push(self.root);
                continue;
            };
            if !self.seen.insert(node) {
                continue;
            }
            let indexed = self.roadmap.slot(node).indexed;
            if indexed.workable {
                return Some((node, self.root));
            }
            if indexed.is_parked {
                continue;
            }
            let before = self.roadmap.graph.before(node).iter().copied();
            let mut before: Vec<(Rank, Node)> =
                before.filter_map(|node| Some((self.roadmap.slot(node).indexed.open?, node))).collect();
            before.sort_unstable_by(|one, other| other.cmp(one));
            let before = before.into_iter().map(|(_, node)| node);
            self.waiting.extend(before.filter(|node| !self.seen.contains(node)));
        }
    }
}
