//! A milestone in one line: how it is understood, and adding it.

use chrono::NaiveDate;
use waymark_core::quick_add::{
    Completion, Meaning, Part, Problem, Reading, Surroundings, TrackReason, complete, parse,
};
use waymark_core::{Estimate, Refusal, Roadmap, rules};
use waymark_messages::{duration, full_date, views};

use super::Call;
use super::rows;
use crate::errors::AppError;
use crate::keywords;
use crate::locale;
use crate::requests::{QuickAdd, QuickAddLine};
use crate::text_range::{byte_at, utf16};
use crate::views::{
    Done, QuickAddCompletion, QuickAddKind, QuickAddPart, QuickAddProblem, QuickAddSuggestion, QuickAddTrack,
    QuickAddView,
};

pub(crate) fn parse_quick_add(call: &mut Call<'_>, request: QuickAddLine) -> Result<QuickAddView, AppError> {
    let today = call.today();
    let around = surroundings(call.workspace.roadmap()?, today);
    let line = request.text.as_str();
    let reading = parse(around, line);
    let track = reading.track_in(around, request.in_sight.as_deref());
    let cursor = request.cursor.map(|units| byte_at(line, units));
    Ok(QuickAddView {
        track: track.map(|(track, reason)| QuickAddTrack {
            id: track.id().to_string(),
            title: track.track().title.to_string(),
            because: because(reason),
        }),
        estimate: reading.estimate.map(rows::estimate),
        due: reading.due,
        not_before: reading.not_before,
        after: reading.after.iter().map(ToString::to_string).collect(),
        optional: reading.optional,
        level: reading.level,
        parts: reading.parts.iter().map(|part| part_view(around.roadmap, line, part)).collect(),
        problems: reading.problems.iter().map(|problem| problem_view(line, problem)).collect(),
        completion: cursor
            .and_then(|cursor| complete(around, line, cursor))
            .map(|completion| completion_view(line, completion)),
        title: reading.title,
    })
}

pub(crate) fn quick_add(call: &mut Call<'_>, request: QuickAdd) -> Result<Done, AppError> {
    let (now, today) = (call.utc(), call.today());
    let given = request.estimate.map(Estimate::try_from).transpose()?;
    let place = request.place.into();
    call.workspace.run(now, |roadmap| {
        let around = surroundings(roadmap, today);
        let reading = parse(around, &request.text);
        if let Some(problem) = reading.problems.first() {
            return Err(Refusal::QuickAdd(Box::new(problem.clone())));
        }
        let track = request
            .track
            .clone()
            .or_else(|| Some(reading.track_in(around, request.in_sight.as_deref())?.0.id().to_string()))
            .ok_or(Refusal::NoTrackYet)?;
        let Reading { title, estimate, due, not_before, after, optional, level, .. } = reading;
        let new = rules::NewMilestone {
            track,
            title,
            outcome: request.outcome.clone(),
            estimate: given.or(estimate).unwrap_or_default(),
            due: request.due.or(due),
            after: after.iter().map(ToString::to_string).chain(request.after.iter().cloned()).collect(),
            not_before,
            level: level.unwrap_or_default(),
            optional,
        };
        rules::add_milestone(roadmap, &new, &place)
    })
}

fn surroundings(roadmap: &Roadmap, today: NaiveDate) -> Surroundings<'_> {
    Surroundings { roadmap, today, week_starts: locale::week_starts(roadmap) }
}

/// Why a milestone goes to a track that its line does not name.
fn because(reason: TrackReason) -> String {
    match reason {
        TrackReason::Named => String::new(),
        TrackReason::InSight => views::track_in_sight(),
        TrackReason::Next => views::track_next(),
        TrackReason::First => views::track_first(),
    }
}

fn part_view(roadmap: &Roadmap, line: &str, part: &Part) -> QuickAddPart {
    let (kind, means) = match &part.meaning {
        Meaning::Title => (QuickAddKind::Title, String::new()),
        Meaning::Track(id) => {
            let title = roadmap.track(id.as_str()).map(|track| track.track().title.to_string());
            (QuickAddKind::Track, views::means_track(title.unwrap_or_default()))
        }
        Meaning::Effort(estimate) => (QuickAddKind::Effort, effort(*estimate)),
        Meaning::Due(day) => (QuickAddKind::Due, views::means_due(full_date(*day))),
        Meaning::NotBefore(day) => (QuickAddKind::NotBefore, views::means_not_before(full_date(*day))),
        Meaning::After(id) => {
            let title = roadmap.milestone(id.as_str()).map(|entry| entry.milestone().title.to_string());
            (QuickAddKind::After, views::means_after(title.unwrap_or_default()))
        }
        Meaning::Optional => (QuickAddKind::Optional, views::means_optional()),
        Meaning::Level(level) => (QuickAddKind::Level, views::means_level(keywords::level(*level))),
    };
    QuickAddPart { range: utf16(line, &part.span), kind, means }
}

fn effort(estimate: Estimate) -> String {
    let [low, likely, high] = [estimate.low(), estimate.likely(), estimate.high()].map(duration);
    views::means_effort(high, likely, low)
}

fn problem_view(line: &str, problem: &Problem) -> QuickAddProblem {
    QuickAddProblem {
        range: utf16(line, &problem.span),
        message: problem.trouble.to_string(),
        hint: problem.trouble.hint(),
    }
}

fn completion_view(line: &str, completion: Completion) -> QuickAddCompletion {
    let suggestions = completion.suggestions.into_iter().map(|one| QuickAddSuggestion {
        insert: one.insert,
        title: one.title,
        track_title: one.track,
    });
    QuickAddCompletion { range: utf16(line, &completion.span), suggestions: suggestions.collect() }
}
