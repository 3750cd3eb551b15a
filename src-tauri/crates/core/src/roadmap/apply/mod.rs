//! Carrying a change out, and finding the change that undoes it.

mod milestones;
mod tracks;

use super::Roadmap;
use super::change::{Change, HeaderField, Place, StepField, Touched};
use super::items;
use super::milestone::{Milestone, Session};
use crate::graph::Node;
use crate::{ItemId, MilestoneId, Refusal, TrackId};

impl Roadmap {
    /// Carries `change` out and gives the change that undoes it. When it is refused, nothing has changed.
    ///
    /// What the change reached is added to `touched`. A prerequisite that closes a circle is no reason to refuse it:
    /// a rule has looked before, or two people closed it together.
    pub fn apply(&mut self, change: &Change, touched: &mut Touched) -> Result<Change, Refusal> {
        let applied = self.carry_out(change, touched);
        match applied {
            Ok(_) => self.settle_circles(touched),
            Err(_) => self.settle_circles(&mut Touched::default()),
        }
        applied
    }

    fn carry_out(&mut self, change: &Change, touched: &mut Touched) -> Result<Change, Refusal> {
        match change {
            Change::Group(changes) => self.apply_group(changes, touched),
            Change::SetHeader(field) => Ok(self.set_header(field, touched)),
            Change::AddTrack { track, place } => self.add_track(track, place, touched),
            Change::RemoveTrack { track } => self.remove_track(track, touched),
            Change::SetTrack { track, to } => self.set_track(track, to, touched),
            Change::MoveTrack { track, place } => self.move_track(track, place, touched),
            Change::AddMilestone { milestone, track, place } => {
                self.add_milestone(milestone, track, place, touched)
            }
            Change::RemoveMilestone { milestone } => self.remove_milestone(milestone, touched),
            Change::SetMilestone { milestone, to } => self.set_milestone(milestone, to, touched),
            Change::MoveMilestone { milestone, track, place } => {
                self.move_milestone(milestone, track, place, touched)
            }
            Change::AddPrerequisite { milestone, on } => self.add_prerequisite(milestone, on, touched),
            Change::RemovePrerequisite { milestone, on } => self.remove_prerequisite(milestone, on, touched),
            Change::AddStep { milestone, step, place } => {
                self.edit(milestone, touched, |edited| {
                    items::insert(&mut edited.steps, step.clone(), place)
                })?;
                Ok(Change::RemoveStep { milestone: milestone.clone(), step: step.id.clone() })
            }
            Change::RemoveStep { milestone, step } => {
                let (step, place) =
                    self.edit(milestone, touched, |edited| items::remove(&mut edited.steps, step))?;
                Ok(Change::AddStep { milestone: milestone.clone(), step, place })
            }
            Change::SetStep { milestone, step, to } => {
                let old = self.edit(milestone, touched, |edited| set_step(edited, step, to))?;
                Ok(Change::SetStep { milestone: milestone.clone(), step: step.clone(), to: old })
            }
            Change::MoveStep { milestone, step, place } => {
                let old = self.edit(milestone, touched, |edited| move_step(edited, step, place))?;
                Ok(Change::MoveStep { milestone: milestone.clone(), step: step.clone(), place: old })
            }
            Change::AddResource { milestone, resource, place } => {
                self.edit(milestone, touched, |edited| {
                    items::insert(&mut edited.resources, (**resource).clone(), place)
                })?;
                Ok(Change::RemoveResource { milestone: milestone.clone(), resource: resource.id.clone() })
            }
            Change::RemoveResource { milestone, resource } => {
                let (resource, place) =
                    self.edit(milestone, touched, |edited| items::remove(&mut edited.resources, resource))?;
                Ok(Change::AddResource { milestone: milestone.clone(), resource: Box::new(resource), place })
            }
            Change::SetResource { milestone, resource } => {
                let old = self.edit(milestone, touched, |edited| {
                    let index = items::position(&edited.resources, &resource.id)?;
                    Ok(std::mem::replace(&mut edited.resources[index], (**resource).clone()))
                })?;
                Ok(Change::SetResource { milestone: milestone.clone(), resource: Box::new(old) })
            }
            Change::AddEvidence { milestone, evidence, place } => {
                self.edit(milestone, touched, |edited| {
                    items::insert(&mut edited.evidence, (**evidence).clone(), place)
                })?;
                Ok(Change::RemoveEvidence { milestone: milestone.clone(), evidence: evidence.id.clone() })
            }
            Change::RemoveEvidence { milestone, evidence } => {
                let (evidence, place) =
                    self.edit(milestone, touched, |edited| items::remove(&mut edited.evidence, evidence))?;
                Ok(Change::AddEvidence { milestone: milestone.clone(), evidence: Box::new(evidence), place })
            }
            Change::SetEvidence { milestone, evidence } => {
                let old = self.edit(milestone, touched, |edited| {
                    let index = items::position(&edited.evidence, &evidence.id)?;
                    Ok(std::mem::replace(&mut edited.evidence[index], (**evidence).clone()))
                })?;
                Ok(Change::SetEvidence { milestone: milestone.clone(), evidence: Box::new(old) })
            }
            Change::AddSession { milestone, session, place } => {
                self.edit(milestone, touched, |edited| {
                    items::insert(&mut edited.sessions, session.clone(), place)
                })?;
                self.count_session(session, true);
                Ok(Change::RemoveSession { milestone: milestone.clone(), session: session.id.clone() })
            }
            Change::RemoveSession { milestone, session } => {
                let (session, place) =
                    self.edit(milestone, touched, |edited| items::remove(&mut edited.sessions, session))?;
                self.count_session(&session, false);
                Ok(Change::AddSession { milestone: milestone.clone(), session, place })
            }
            Change::SetSession { milestone, session } => {
                let old = self.edit(milestone, touched, |edited| {
                    let index = items::position(&edited.sessions, &session.id)?;
                    Ok(std::mem::replace(&mut edited.sessions[index], session.clone()))
                })?;
                self.count_session(&old, false);
                self.count_session(session, true);
                Ok(Change::SetSession { milestone: milestone.clone(), session: old })
            }
            Change::SetNote { milestone, note } => self.set_note(milestone, note, touched),
        }
    }

    fn apply_group(&mut self, changes: &[Change], touched: &mut Touched) -> Result<Change, Refusal> {
        let mut inverses = Vec::with_capacity(changes.len());
        let mut reached = Touched::default();
        for change in changes {
            match self.carry_out(change, &mut reached) {
                Ok(inverse) => inverses.push(inverse),
                Err(refusal) => {
                    for inverse in inverses.iter().rev() {
                        let undone = self.carry_out(inverse, &mut Touched::default());
                        debug_assert!(undone.is_ok(), "an inverse always applies: {undone:?}");
                    }
                    return Err(refusal);
                }
            }
        }
        touched.merge(reached);
        inverses.reverse();
        Ok(Change::Group(inverses))
    }

    fn set_header(&mut self, field: &HeaderField, touched: &mut Touched) -> Change {
        touched.header = true;
        let header = &mut self.header;
        Change::SetHeader(match field {
            HeaderField::Title(title) => {
                HeaderField::Title(std::mem::replace(&mut header.title, title.clone()))
            }
            HeaderField::Goal(goal) => HeaderField::Goal(std::mem::replace(&mut header.goal, goal.clone())),
            HeaderField::Picks(picks) => {
                HeaderField::Picks(std::mem::replace(&mut header.picks, picks.clone()))
            }
            HeaderField::Created(created) => {
                HeaderField::Created(std::mem::replace(&mut header.created, *created))
            }
            HeaderField::Capacity(capacity) => {
                HeaderField::Capacity(std::mem::replace(&mut header.capacity, *capacity))
            }
            HeaderField::PastCapacity(past) => {
                HeaderField::PastCapacity(std::mem::replace(&mut header.past_capacity, past.clone()))
            }
            HeaderField::TimeOff(days) => {
                HeaderField::TimeOff(std::mem::replace(&mut header.time_off, days.clone()))
            }
            HeaderField::Planning(planning) => {
                HeaderField::Planning(std::mem::replace(&mut header.planning, *planning))
            }
            HeaderField::Target(target) => {
                HeaderField::Target(std::mem::replace(&mut header.target, *target))
            }
            HeaderField::SlipAnswered(day) => {
                HeaderField::SlipAnswered(std::mem::replace(&mut header.slip_answered, *day))
            }
            HeaderField::Timer(timer) => {
                HeaderField::Timer(std::mem::replace(&mut header.timer, timer.clone()))
            }
            HeaderField::Theme(theme) => {
                HeaderField::Theme(std::mem::replace(&mut header.settings.theme, *theme))
            }
            HeaderField::FirstWeekday(weekday) => {
                HeaderField::FirstWeekday(std::mem::replace(&mut header.settings.first_weekday, *weekday))
            }
            HeaderField::BackupMegabytes(size) => {
                HeaderField::BackupMegabytes(std::mem::replace(&mut header.settings.backup_megabytes, *size))
            }
            HeaderField::Density(density) => {
                HeaderField::Density(std::mem::replace(&mut header.settings.density, *density))
            }
            HeaderField::TextSize(size) => {
                HeaderField::TextSize(std::mem::replace(&mut header.settings.text_size, *size))
            }
            HeaderField::DoingLimit(limit) => {
                HeaderField::DoingLimit(std::mem::replace(&mut header.settings.doing_limit, *limit))
            }
            HeaderField::Views(views) => {
                HeaderField::Views(std::mem::replace(&mut header.settings.views, views.clone()))
            }
            HeaderField::Keys(keys) => {
                HeaderField::Keys(std::mem::replace(&mut header.settings.keys, keys.clone()))
            }
            HeaderField::Library(seen) => {
                HeaderField::Library(std::mem::replace(&mut header.library, seen.clone()))
            }
            HeaderField::SettingsExtra(extra) => {
                HeaderField::SettingsExtra(std::mem::replace(&mut header.settings.extra, extra.clone()))
            }
            HeaderField::Extra(extra) => {
                HeaderField::Extra(std::mem::replace(&mut header.extra, extra.clone()))
            }
        })
    }

    fn track_index(&self, id: &TrackId) -> Result<u32, Refusal> {
        match self.track_ids.get(id) {
            Some(&index) => Ok(index),
            None => Err(Refusal::no_track(id.as_str(), self.track_ids.keys().map(TrackId::as_str))),
        }
    }

    fn node(&self, id: &MilestoneId) -> Result<Node, Refusal> {
        match self.ids.get(id) {
            Some(&node) => Ok(node),
            None => Err(Refusal::no_milestone(id.as_str(), self.ids.keys().map(MilestoneId::as_str))),
        }
    }

    fn add_prerequisite(
        &mut self,
        id: &MilestoneId,
        on: &MilestoneId,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        let (node, before) = (self.node(id)?, self.node(on)?);
        if self.slot(node).milestone.after.contains(on) {
            return Err(Refusal::AlreadyWaits { title: self.title(node), on: self.title(before) });
        }
        self.graph.connect(node, before);
        self.slot_mut(node).milestone.after.insert(on.clone());
        self.touch_all(vec![node, before], touched);
        Ok(Change::RemovePrerequisite { milestone: id.clone(), on: on.clone() })
    }

    fn remove_prerequisite(
        &mut self,
        id: &MilestoneId,
        on: &MilestoneId,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        let (node, before) = (self.node(id)?, self.node(on)?);
        if !self.slot(node).milestone.after.contains(on) {
            return Err(Refusal::DoesNotWait { title: self.title(node), on: self.title(before) });
        }
        self.graph.disconnect(node, before);
        self.slot_mut(node).milestone.after.remove(on);
        self.touch_all(vec![node, before], touched);
        Ok(Change::AddPrerequisite { milestone: id.clone(), on: on.clone() })
    }

    fn set_note(&mut self, id: &MilestoneId, note: &str, touched: &mut Touched) -> Result<Change, Refusal> {
        let node = self.node(id)?;
        let old = match note {
            "" => self.notes.remove(id),
            note => self.notes.insert(id.clone(), note.to_owned()),
        };
        touched.notes.insert(id.clone());
        touched.milestones.insert(self.slot(node).milestone.id.clone());
        Ok(Change::SetNote { milestone: id.clone(), note: old.unwrap_or_default() })
    }

    /// Edits what no index depends on.
    fn edit<R>(
        &mut self,
        id: &MilestoneId,
        touched: &mut Touched,
        edit: impl FnOnce(&mut Milestone) -> Result<R, Refusal>,
    ) -> Result<R, Refusal> {
        let node = self.node(id)?;
        let result = edit(&mut self.slot_mut(node).milestone)?;
        self.touch(node, touched);
        Ok(result)
    }

    fn title(&self, node: Node) -> String {
        self.slot(node).milestone.title.to_string()
    }

    pub(super) fn count(&mut self, node: Node) {
        let slot = self.slots[node as usize].as_ref();
        let Some(slot) = slot else { unreachable!("nodes in the indexes have slots") };
        self.progress.count(&slot.milestone);
        if let Some(track) = &mut self.tracks[slot.track as usize] {
            track.progress.count(&slot.milestone);
        }
    }

    fn uncount(&mut self, node: Node) {
        let slot = self.slots[node as usize].as_ref();
        let Some(slot) = slot else { unreachable!("nodes in the indexes have slots") };
        self.progress.uncount(&slot.milestone);
        if let Some(track) = &mut self.tracks[slot.track as usize] {
            track.progress.uncount(&slot.milestone);
        }
    }

    pub(super) fn count_session(&mut self, session: &Session, add: bool) {
        let minutes = self.minutes_on.entry(session.day).or_default();
        *minutes = if add {
            minutes.saturating_add(session.minutes)
        } else {
            minutes.saturating_sub(session.minutes)
        };
        if *minutes == 0 {
            self.minutes_on.remove(&session.day);
        }
    }

    fn touch(&self, node: Node, touched: &mut Touched) {
        let slot = self.slot(node);
        touched.milestones.insert(slot.milestone.id.clone());
        touched.tracks.insert(self.track_slot(slot.track).track.id.clone());
    }

    /// Files milestones anew whose readiness or rank may have changed, and marks them as changed.
    pub(super) fn touch_all(&mut self, nodes: Vec<Node>, touched: &mut Touched) {
        for node in nodes {
            self.reindex(node);
            self.touch(node, touched);
        }
    }
}

fn set_step(milestone: &mut Milestone, step: &ItemId, to: &StepField) -> Result<StepField, Refusal> {
    let index = items::position(&milestone.steps, step)?;
    let step = &mut milestone.steps[index];
    Ok(match to {
        StepField::Text(text) => StepField::Text(std::mem::replace(&mut step.text, text.clone())),
        StepField::Done(done) => StepField::Done(std::mem::replace(&mut step.done, *done)),
    })
}

fn move_step(
    milestone: &mut Milestone,
    step: &ItemId,
    place: &Place<ItemId>,
) -> Result<Place<ItemId>, Refusal> {
    if *place == Place::After(step.clone()) {
        return Err(Refusal::AfterItself { id: step.to_string() });
    }
    if let Place::After(sibling) = place {
        items::position(&milestone.steps, sibling)?;
    }
    let (step, old) = items::remove(&mut milestone.steps, step)?;
    items::insert(&mut milestone.steps, step, place)?;
    Ok(old)
}
