//! Where the person is with milestones.

use chrono::{DateTime, Utc};
use waymark_core::{Refusal, Roadmap, rules};

use super::Call;
use crate::errors::AppError;
use crate::requests::{MilestoneRefs, PutInColumn};
use crate::views::Done;

type StatusRule = fn(&Roadmap, &[String], DateTime<Utc>) -> Result<rules::Proposal, Refusal>;

fn set(call: &mut Call<'_>, request: &MilestoneRefs, rule: StatusRule) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rule(roadmap, &request.ids, now))
}

pub(crate) fn tick(call: &mut Call<'_>, request: MilestoneRefs) -> Result<Done, AppError> {
    set(call, &request, rules::tick)
}

pub(crate) fn untick(call: &mut Call<'_>, request: MilestoneRefs) -> Result<Done, AppError> {
    set(call, &request, rules::untick)
}

pub(crate) fn start(call: &mut Call<'_>, request: MilestoneRefs) -> Result<Done, AppError> {
    set(call, &request, rules::start)
}

pub(crate) fn skip(call: &mut Call<'_>, request: MilestoneRefs) -> Result<Done, AppError> {
    set(call, &request, rules::skip)
}

pub(crate) fn reopen(call: &mut Call<'_>, request: MilestoneRefs) -> Result<Done, AppError> {
    set(call, &request, rules::reopen)
}

pub(crate) fn put_in_column(call: &mut Call<'_>, request: PutInColumn) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::put_in_column(roadmap, &request.ids, request.column, now))
}
