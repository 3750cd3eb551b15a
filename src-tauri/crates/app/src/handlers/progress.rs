//! Where the person is with milestones, and time spent.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use waymark_core::{Refusal, Roadmap, rules};

use super::Call;
use crate::errors::AppError;
use crate::requests::{LogTime, MilestoneRefs, SessionRef};
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

pub(crate) fn log_time(call: &mut Call<'_>, request: LogTime) -> Result<Done, AppError> {
    let (now, today) = (call.utc(), call.today());
    let day = request.on.unwrap_or(today);
    let start = start_of(call.now, day, request.minutes);
    call.workspace
        .run(now, |roadmap| rules::log_time(roadmap, &request.id, request.minutes, start, day, today))
}

/// A session logged today ended just now; one logged for another day is put at its noon, for want of better.
fn start_of(now: DateTime<FixedOffset>, day: NaiveDate, minutes: u32) -> DateTime<Utc> {
    if day == now.date_naive() {
        return now.to_utc() - chrono::TimeDelta::minutes(i64::from(minutes));
    }
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let local = day.and_time(noon).and_local_timezone(*now.offset()).earliest();
    local.map_or_else(|| day.and_time(noon).and_utc(), |local| local.to_utc())
}

pub(crate) fn remove_session(call: &mut Call<'_>, request: SessionRef) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::remove_session(roadmap, &request.id, &request.session))
}
