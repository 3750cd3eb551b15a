//! The plan, the forecast and the report: each takes a copy of what it needs, and is computed without the workspace.

use waymark_core::plan::Watch;
use waymark_core::rules::{self, Scenario as Tried, When};

use super::Call;
use crate::errors::AppError;
use crate::planning::{Basis, Earlier};
use crate::requests::{ApplyScenario, ForecastRequest, Nothing, PlanRequest, Scenario};
use crate::views::{
    BurnPoint, Done, ForecastView, OutlookView, PlanView, ProgressView, ReportView, ShareView,
};

/// How many weeks an agenda has when nobody says, and at most.
const WEEKS: (u32, u32) = (2, 52);

impl From<Scenario> for Tried {
    fn from(scenario: Scenario) -> Self {
        let Scenario { capacity, weekly, target, clear_target, park, unpark, drop, skip } = scenario;
        let target = if clear_target { Some(None) } else { target.map(Some) };
        Self { capacity, weekly, target, park, unpark, drop, skip }
    }
}

pub(crate) fn plan(
    call: &mut Call<'_>,
    request: PlanRequest,
) -> Result<impl FnOnce(&Watch) -> Result<PlanView, AppError> + Send + use<>, AppError> {
    let basis = Basis::trying(call, &request.scenario.into())?;
    let earlier = Earlier::of(call, &basis)?;
    let weeks = request.weeks.unwrap_or(WEEKS.0).clamp(1, WEEKS.1);
    Ok(move |watch: &Watch| basis.plan_view(&earlier, weeks, watch))
}

pub(crate) fn forecast(
    call: &mut Call<'_>,
    request: ForecastRequest,
) -> Result<impl FnOnce(&Watch) -> Result<ForecastView, AppError> + Send + use<>, AppError> {
    let basis = Basis::trying(call, &request.scenario.into())?;
    let earlier = Earlier::of(call, &basis)?;
    let runs = request.runs.map(|runs| runs.clamp(100, 1_000_000));
    Ok(move |watch: &Watch| basis.forecast_view(&earlier, runs, request.seed, watch))
}

pub(crate) fn outlook(
    call: &mut Call<'_>,
    _: Nothing,
) -> Result<impl FnOnce(&Watch) -> Result<OutlookView, AppError> + Send + use<>, AppError> {
    let basis = Basis::now(call)?;
    let earlier = Earlier::of(call, &basis)?;
    Ok(move |watch: &Watch| basis.outlook_view(&earlier, watch))
}

pub(crate) fn report(
    call: &mut Call<'_>,
    _: Nothing,
) -> Result<impl FnOnce(&Watch) -> Result<ReportView, AppError> + Send + use<>, AppError> {
    let basis = Basis::now(call)?;
    let past = burn_up(call, &basis)?;
    Ok(move |watch: &Watch| basis.report_view(&past, watch))
}

/// How far the person was at the end of earlier weeks, oldest first, as far as the history tells.
fn burn_up(call: &mut Call<'_>, basis: &Basis) -> Result<Vec<BurnPoint>, AppError> {
    let days = basis.burn_up_days();
    let ends: Vec<_> = days.iter().filter_map(|day| call.end_of(*day)).collect();
    let mut points = Vec::new();
    let mut days = days.iter();
    call.workspace.store()?.show_past(ends, |_, roadmap| {
        let progress: ProgressView = roadmap.progress().into();
        points.extend(days.next().map(|day| BurnPoint {
            day: *day,
            done: progress.minutes_done,
            total: progress.minutes_total,
        }));
    })?;
    points.reverse();
    Ok(points)
}

pub(crate) fn forecast_share(call: &mut Call<'_>, _: Nothing) -> Result<ShareView, AppError> {
    Ok(ShareView { percent: call.watches.slowest() })
}

pub(crate) fn cancel_forecast(call: &mut Call<'_>, _: Nothing) -> Result<Nothing, AppError> {
    call.watches.cancel_all();
    Ok(Nothing {})
}

pub(crate) fn apply_scenario(call: &mut Call<'_>, request: ApplyScenario) -> Result<Done, AppError> {
    let when = when(call)?;
    let scenario = request.scenario.into();
    call.workspace
        .run(when.now, |roadmap| rules::apply_scenario(roadmap, &scenario, request.answers_slip, when))
}

pub(crate) fn answer_slip(call: &mut Call<'_>, _: Nothing) -> Result<Done, AppError> {
    let when = when(call)?;
    call.workspace.run(when.now, |roadmap| rules::apply_scenario(roadmap, &Tried::default(), true, when))
}

fn when(call: &mut Call<'_>) -> Result<When, AppError> {
    let (now, today) = (call.utc(), call.today());
    let created = call.workspace.roadmap()?.header().created;
    Ok(When { now, today, made: call.clock.local(created).date_naive() })
}
