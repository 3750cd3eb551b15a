//! The timer, time spent, and what a week has of it.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use waymark_core::{Entry, Planning, Roadmap, Timer, rules};

use super::Call;
use crate::errors::AppError;
use crate::host::Clock;
use crate::requests::{
    EditSession, LogTime, MilestoneRef, Nothing, SessionRef, SetCapacity, SetPlanning, SetTarget,
    SetWeeklyCapacity,
};
use crate::views::{Done, PlanningView, TimerView};

pub(super) fn timer_view((entry, timer): (Entry<'_>, &Timer)) -> TimerView {
    TimerView {
        id: entry.id().to_string(),
        title: entry.milestone().title.to_string(),
        start: timer.start,
        day: timer.day,
    }
}

pub(super) fn planning_view(planning: Planning) -> PlanningView {
    PlanningView {
        tracks_at_once: planning.tracks_at_once(),
        smallest_sitting: planning.smallest_sitting(),
        recall_minutes: planning.recall_minutes(),
    }
}

pub(crate) fn start_timer(call: &mut Call<'_>, request: MilestoneRef) -> Result<Done, AppError> {
    let (now, today) = (call.utc(), call.today());
    call.workspace.run(now, |roadmap| rules::start_timer(roadmap, &request.id, now, today))
}

pub(crate) fn stop_timer(call: &mut Call<'_>, _: Nothing) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::stop_timer(roadmap, now))
}

pub(crate) fn discard_timer(call: &mut Call<'_>, _: Nothing) -> Result<Done, AppError> {
    call.workspace.run(call.now.to_utc(), rules::discard_timer)
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

pub(crate) fn edit_session(call: &mut Call<'_>, request: EditSession) -> Result<Done, AppError> {
    let (now, today) = (call.utc(), call.today());
    let EditSession { id, session, minutes, on } = request;
    call.workspace.run(now, |roadmap| rules::edit_session(roadmap, &id, &session, minutes, on, today))
}

/// The person's own day on which the roadmap was made.
pub(super) fn made(roadmap: &Roadmap, clock: &dyn Clock) -> NaiveDate {
    clock.local(roadmap.header().created).date_naive()
}

pub(crate) fn set_capacity(call: &mut Call<'_>, request: SetCapacity) -> Result<Done, AppError> {
    let (now, today, clock) = (call.utc(), call.today(), call.clock);
    call.workspace
        .run(now, |roadmap| rules::set_capacity(roadmap, request.minutes, made(roadmap, clock), today))
}

pub(crate) fn set_weekly_capacity(call: &mut Call<'_>, request: SetWeeklyCapacity) -> Result<Done, AppError> {
    let (now, today, clock) = (call.utc(), call.today(), call.clock);
    call.workspace
        .run(now, |roadmap| rules::set_weekly_capacity(roadmap, request.minutes, made(roadmap, clock), today))
}

pub(crate) fn set_planning(call: &mut Call<'_>, request: SetPlanning) -> Result<Done, AppError> {
    let SetPlanning { tracks_at_once, smallest_sitting, recall_minutes } = request;
    let edit = rules::PlanningEdit { tracks_at_once, smallest_sitting, recall_minutes };
    call.workspace.run(call.now.to_utc(), |roadmap| rules::set_planning(roadmap, edit))
}

pub(crate) fn set_target(call: &mut Call<'_>, request: SetTarget) -> Result<Done, AppError> {
    let (now, today) = (call.utc(), call.today());
    call.workspace.run(now, |roadmap| rules::set_target(roadmap, request.date, today))
}
