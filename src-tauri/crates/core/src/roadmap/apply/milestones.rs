//! Changes of milestones: what there is, where, and what it says.

use super::super::change::{Change, MilestoneField, Place, Touched};
use super::super::milestone::Milestone;
use super::super::ranking::Indexed;
use super::super::{Roadmap, Slot};
use crate::graph::Node;
use crate::order::Label;
use crate::{MilestoneId, Refusal, TrackId};

impl Roadmap {
    pub(super) fn add_milestone(
        &mut self,
        milestone: &Milestone,
        track: &TrackId,
        place: &Place<MilestoneId>,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        if self.ids.contains_key(&milestone.id) {
            return Err(Refusal::DuplicateMilestone { id: milestone.id.to_string() });
        }
        let index = self.track_index(track)?;
        let after = self.label_before(index, place)?;
        let others = milestone.after.iter().filter(|on| **on != milestone.id);
        let prerequisites: Vec<Node> = others.map(|id| self.node(id)).collect::<Result<_, _>>()?;
        let node = self.free.pop().unwrap_or(self.slots.len() as Node);
        if node as usize == self.slots.len() {
            self.slots.push(None);
        }
        self.slots[node as usize] =
            Some(Slot { milestone: milestone.clone(), track: index, label: 0, indexed: Indexed::default() });
        self.ids.insert(milestone.id.clone(), node);
        self.graph.add(node, milestone.status.is_closed());
        prerequisites.iter().for_each(|&on| self.graph.connect(node, on));
        if milestone.after.contains(&milestone.id) {
            self.graph.connect(node, node);
        }
        self.place_milestone(node, index, after);
        self.count(node);
        milestone.sessions.iter().for_each(|session| self.count_session(session, true));
        self.touch_all(prerequisites, touched);
        self.touch(node, touched);
        touched.structure = true;
        Ok(Change::RemoveMilestone { milestone: milestone.id.clone() })
    }

    pub(super) fn remove_milestone(
        &mut self,
        id: &MilestoneId,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        let node = self.node(id)?;
        let place = self.place_of(node);
        let track = self.slot(node).track;
        let dependents = self.graph.after(node).iter().copied().chain(self.graph.aside_after(node));
        let dependents: Vec<Node> = dependents.filter(|&dependent| dependent != node).collect();
        for &dependent in &dependents {
            self.slot_mut(dependent).milestone.after.remove(id);
        }
        self.touch(node, touched);
        touched.structure = true;
        self.uncount(node);
        self.unindex(node);
        let neighbours = self.graph.remove(node);
        self.touch_all(neighbours, touched);
        let Some(slot) = self.slots[node as usize].take() else {
            unreachable!("nodes in the indexes have slots")
        };
        self.track_slot_mut(track).order.remove(slot.label);
        self.ids.remove(id);
        self.free.push(node);
        slot.milestone.sessions.iter().for_each(|session| self.count_session(session, false));
        let mut inverse = vec![Change::AddMilestone {
            milestone: Box::new(slot.milestone),
            track: self.track_slot(track).track.id.clone(),
            place,
        }];
        inverse.extend(dependents.into_iter().map(|dependent| Change::AddPrerequisite {
            milestone: self.slot(dependent).milestone.id.clone(),
            on: id.clone(),
        }));
        if let Some(note) = self.notes.remove(id) {
            touched.notes.insert(id.clone());
            inverse.push(Change::SetNote { milestone: id.clone(), note });
        }
        Ok(if inverse.len() == 1 { inverse.remove(0) } else { Change::Group(inverse) })
    }

    pub(super) fn set_milestone(
        &mut self,
        id: &MilestoneId,
        to: &MilestoneField,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        let node = self.node(id)?;
        self.uncount(node);
        let milestone = &mut self.slot_mut(node).milestone;
        let old = replace_field(milestone, to);
        let closed = milestone.status.is_closed();
        self.count(node);
        let neighbours = self.graph.set_closed(node, closed);
        self.reindex(node);
        self.touch_all(neighbours, touched);
        self.touch(node, touched);
        Ok(Change::SetMilestone { milestone: id.clone(), to: old })
    }

    pub(super) fn move_milestone(
        &mut self,
        id: &MilestoneId,
        track: &TrackId,
        place: &Place<MilestoneId>,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        let node = self.node(id)?;
        let to = self.track_index(track)?;
        if *place == Place::After(id.clone()) {
            return Err(Refusal::AfterItself { id: id.to_string() });
        }
        self.label_before(to, place)?;
        self.graph.unsettle();
        let from = self.slot(node).track;
        let old = Change::MoveMilestone {
            milestone: id.clone(),
            track: self.track_slot(from).track.id.clone(),
            place: self.place_of(node),
        };
        self.touch(node, touched);
        self.uncount(node);
        let label = self.slot(node).label;
        self.track_slot_mut(from).order.remove(label);
        let after = self.label_before(to, place)?;
        self.slot_mut(node).track = to;
        self.place_milestone(node, to, after);
        self.count(node);
        self.touch(node, touched);
        touched.structure = true;
        Ok(old)
    }

    fn label_before(&self, track: u32, place: &Place<MilestoneId>) -> Result<Option<Label>, Refusal> {
        Ok(match place {
            Place::First => None,
            Place::Last => self.track_slot(track).order.last(),
            Place::After(sibling) => {
                let slot = self.slot(self.node(sibling)?);
                if slot.track != track {
                    let track = self.track_slot(track).track.title.to_string();
                    return Err(Refusal::NoSibling { id: sibling.to_string(), track });
                }
                Some(slot.label)
            }
        })
    }

    fn place_of(&self, node: Node) -> Place<MilestoneId> {
        let slot = self.slot(node);
        match self.track_slot(slot.track).order.before(slot.label) {
            Some(before) => Place::After(self.slot(before).milestone.id.clone()),
            None => Place::First,
        }
    }

    /// Puts a milestone into its track's order and files it, and any neighbour that had to move, anew.
    fn place_milestone(&mut self, node: Node, track: u32, after: Option<Label>) {
        let inserted = self.track_slot_mut(track).order.insert_after(after, node);
        for (moved, label) in inserted.relabelled.into_iter().chain([(node, inserted.label)]) {
            self.slot_mut(moved).label = label;
            self.reindex(moved);
        }
    }
}

fn replace_field(milestone: &mut Milestone, to: &MilestoneField) -> MilestoneField {
    use std::mem::replace;
    match to {
        MilestoneField::Title(title) => MilestoneField::Title(replace(&mut milestone.title, title.clone())),
        MilestoneField::Outcome(text) => {
            MilestoneField::Outcome(replace(&mut milestone.outcome, text.clone()))
        }
        MilestoneField::Why(text) => MilestoneField::Why(replace(&mut milestone.why, text.clone())),
        MilestoneField::Status(status, since) => MilestoneField::Status(
            replace(&mut milestone.status, *status),
            replace(&mut milestone.since, *since),
        ),
        MilestoneField::Level(level) => MilestoneField::Level(replace(&mut milestone.level, *level)),
        MilestoneField::Optional(optional) => {
            MilestoneField::Optional(replace(&mut milestone.optional, *optional))
        }
        MilestoneField::Estimate(estimate) => {
            MilestoneField::Estimate(replace(&mut milestone.estimate, *estimate))
        }
        MilestoneField::Due(due) => MilestoneField::Due(replace(&mut milestone.due, *due)),
        MilestoneField::NotBefore(day) => MilestoneField::NotBefore(replace(&mut milestone.not_before, *day)),
        MilestoneField::Proof(text) => MilestoneField::Proof(replace(&mut milestone.proof, text.clone())),
        MilestoneField::Reflection(text) => {
            MilestoneField::Reflection(replace(&mut milestone.reflection, text.clone()))
        }
        MilestoneField::Recall(recall) => {
            MilestoneField::Recall(replace(&mut milestone.recall, recall.clone()))
        }
        MilestoneField::Aliases(aliases) => {
            MilestoneField::Aliases(replace(&mut milestone.aliases, aliases.clone()))
        }
        MilestoneField::Library(origin) => {
            let old = std::mem::replace(&mut milestone.library, origin.as_deref().cloned());
            MilestoneField::Library(old.map(Box::new))
        }
        MilestoneField::Extra(extra) => MilestoneField::Extra(replace(&mut milestone.extra, extra.clone())),
    }
}
