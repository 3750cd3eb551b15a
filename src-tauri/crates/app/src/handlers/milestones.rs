//! Milestones: what there is, where, and what it says.

use waymark_core::{Estimate, Roadmap, rules};
use waymark_store::BackupReason;

use super::Call;
use crate::errors::AppError;
use crate::requests::{
    AddMilestone, EditMilestone, MilestoneRefs, MoveMilestones, Prerequisite, SetDue, SetNote, TickTask,
};
use crate::views::Done;

/// How many milestones may be removed at once without a backup before it.
const MANY: usize = 10;

pub(crate) fn add_milestone(call: &mut Call<'_>, request: AddMilestone) -> Result<Done, AppError> {
    let now = call.utc();
    let new = rules::NewMilestone {
        track: request.track,
        title: request.title,
        outcome: request.outcome,
        estimate: request.estimate.map(Estimate::try_from).transpose()?.unwrap_or_default(),
        due: request.due,
        after: request.after,
        ..rules::NewMilestone::default()
    };
    let place = request.place.into();
    call.workspace.run(now, |roadmap| rules::add_milestone(roadmap, &new, &place))
}

pub(crate) fn edit_milestone(call: &mut Call<'_>, request: EditMilestone) -> Result<Done, AppError> {
    let now = call.utc();
    let edit = rules::MilestoneEdit {
        title: request.title,
        outcome: request.outcome,
        why: request.why,
        proof: request.proof,
        estimate: request.estimate.map(Estimate::try_from).transpose()?,
        due: if request.clear_due { Some(None) } else { request.due.map(Some) },
        not_before: if request.clear_not_before { Some(None) } else { request.not_before.map(Some) },
        level: request.level,
        optional: request.optional,
    };
    call.workspace.run(now, |roadmap| rules::edit_milestone(roadmap, &request.id, &edit))
}

pub(crate) fn set_due(call: &mut Call<'_>, request: SetDue) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::set_due(roadmap, &request.ids, request.due))
}

pub(crate) fn move_milestones(call: &mut Call<'_>, request: MoveMilestones) -> Result<Done, AppError> {
    let (now, place) = (call.utc(), request.place.into());
    call.workspace.run(now, |roadmap| rules::move_milestones(roadmap, &request.ids, &request.track, &place))
}

pub(crate) fn remove_milestones(call: &mut Call<'_>, request: MilestoneRefs) -> Result<Done, AppError> {
    let now = call.utc();
    let rule = |roadmap: &Roadmap| rules::remove_milestones(roadmap, &request.ids);
    match request.ids.len() > MANY {
        true => call.workspace.run_backed_up(now, BackupReason::BeforeRemoval, rule),
        false => call.workspace.run(now, rule),
    }
}

pub(crate) fn add_prerequisite(call: &mut Call<'_>, request: Prerequisite) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::add_prerequisite(roadmap, &request.id, &request.on))
}

pub(crate) fn remove_prerequisite(call: &mut Call<'_>, request: Prerequisite) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::remove_prerequisite(roadmap, &request.id, &request.on))
}

pub(crate) fn set_note(call: &mut Call<'_>, request: SetNote) -> Result<Done, AppError> {
    let now = call.utc();
    let SetNote { id, markdown, base } = request;
    call.workspace.run(now, |roadmap| match &base {
        Some(base) => rules::rewrite_note(roadmap, &id, base, &markdown),
        None => rules::set_note(roadmap, &id, &markdown),
    })
}

pub(crate) fn tick_task(call: &mut Call<'_>, request: TickTask) -> Result<Done, AppError> {
    let now = call.utc();
    let TickTask { id, at, done } = request;
    call.workspace.run(now, |roadmap| rules::tick_task(roadmap, &id, at as usize, done))
}
