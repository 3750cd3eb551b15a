//! Making a roadmap from the library.

use waymark_core::library::{self, Goal, Library, MilestoneTemplate, Pick, Selection, TrackTemplate};
use waymark_core::plan::Watch;
use waymark_core::{Roadmap, Status};
use waymark_messages::{duration, views};

use super::Call;
use crate::errors::AppError;
use crate::planning::Basis;
use crate::requests::{NewRoadmap, Nothing};
use crate::views::{
    ChoiceView, Done, GoalView, GoalsView, OptionView, PreviewMilestone, PreviewTrack, RoadmapPreview,
};

pub(crate) fn goals(call: &mut Call<'_>, _: Nothing) -> Result<GoalsView, AppError> {
    let (library, _) = call.workspace.shelf()?;
    Ok(GoalsView { goals: library.goals().iter().map(|goal| goal_view(&library, goal)).collect() })
}

fn goal_view(library: &Library, goal: &Goal) -> GoalView {
    let choices = goal.choices.iter().map(|choice| ChoiceView {
        id: choice.id.clone(),
        ask: choice.ask.to_string(),
        hint: choice.hint.to_string(),
        optional: choice.pick == Pick::Optional,
        options: choice
            .from
            .iter()
            .filter_map(|id| library.track(id.as_str()))
            .map(|track| option_view(goal, track))
            .collect(),
    });
    GoalView {
        id: goal.id.clone(),
        title: goal.title.to_string(),
        summary: goal.summary.to_string(),
        hours: goal.hours,
        choices: choices.collect(),
    }
}

fn option_view(goal: &Goal, track: &TrackTemplate) -> OptionView {
    let counts =
        |milestone: &&MilestoneTemplate| goal.takes(milestone) && !goal.optional.contains(&milestone.id);
    let taken = track.milestones.iter().filter(counts);
    OptionView {
        track: track.id.to_string(),
        title: track.title.to_string(),
        summary: track.summary.to_string(),
        minutes: taken.map(|milestone| milestone.estimate.likely()).sum(),
    }
}

impl From<NewRoadmap> for Selection {
    fn from(request: NewRoadmap) -> Self {
        Self {
            goal: request.goal,
            title: request.title,
            picks: request.picks,
            capacity: request.capacity,
            known: request.known,
        }
    }
}

pub(crate) fn preview_roadmap(
    call: &mut Call<'_>,
    request: NewRoadmap,
) -> Result<impl FnOnce(&Watch) -> Result<RoadmapPreview, AppError> + Send + use<>, AppError> {
    let (library, _) = call.workspace.shelf()?;
    let roadmap = library::select(&library, &request.into(), call.utc())?.assemble()?;
    let preview = preview(&roadmap);
    let basis = Basis::of(call, roadmap);
    Ok(move |watch: &Watch| {
        let weeks = if preview.weekly > 0 { basis.likely_weeks(watch)? } else { None };
        Ok(RoadmapPreview { weeks, ..preview })
    })
}

/// What of a preview needs no forecast.
fn preview(roadmap: &Roadmap) -> RoadmapPreview {
    let tracks = roadmap.tracks().map(|track| PreviewTrack {
        id: track.id().to_string(),
        title: track.track().title.to_string(),
        kind: track.track().kind,
        milestones: track
            .milestones()
            .map(|entry| {
                let milestone = entry.milestone();
                PreviewMilestone {
                    id: milestone.id.to_string(),
                    title: milestone.title.to_string(),
                    outcome: milestone.outcome.to_string(),
                    level: milestone.level,
                    minutes: milestone.estimate.likely(),
                    known: milestone.status == Status::Done,
                }
            })
            .collect(),
    });
    let progress = roadmap.progress();
    let minutes = u32::try_from(progress.minutes_total - progress.minutes_done).unwrap_or(u32::MAX);
    let weekly = roadmap.header().capacity.weekly();
    RoadmapPreview {
        headline: roadmap.headline(),
        tracks: tracks.collect(),
        milestones: progress.total - progress.done,
        optional: progress.optional,
        minutes,
        weekly,
        weeks: None,
    }
}

pub(crate) fn create_roadmap(call: &mut Call<'_>, request: NewRoadmap) -> Result<Done, AppError> {
    let (library, _) = call.workspace.shelf()?;
    let roadmap = library::select(&library, &request.into(), call.utc())?.assemble()?;
    let progress = roadmap.progress();
    let message = views::made_roadmap(
        duration(u32::try_from(progress.minutes_total).unwrap_or(u32::MAX)),
        progress.total,
        progress.optional,
        roadmap.headline(),
    );
    call.workspace.create(roadmap)?;
    Ok(Done {
        revision: call.workspace.revision(),
        change: None,
        message,
        warnings: Vec::new(),
        created: Vec::new(),
    })
}
