//! Looking without changing.

use std::collections::{BTreeSet, HashMap};

use chrono::{Days, NaiveDate};
use waymark_core::note::{LinkTargets, NoteLink, links};
use waymark_core::plan::Watch;
use waymark_core::report::week_start;
use waymark_core::{Entry, Filter, Match, MilestoneId, Roadmap, Sort, TrackId, sort};
use waymark_store::Folder;

use super::Call;
use super::history::{PANEL_HISTORY, PANEL_REACH, Wanted, read_page};
use super::proof::evidence_view;
use super::rows::{RowMaker, link, prerequisite};
use super::saved_views::criteria;
use crate::days::{days, ticks_by_day};
use crate::errors::AppError;
use crate::locale;
use crate::markdown::{self, Links};
use crate::requests::{Markdown, MilestoneRef, MilestoneRefs, Nothing, OutlineFilter, SearchRequest};
use crate::sentences;
use crate::views::{
    Found, HistoryLine, Html, MilestoneView, NextView, NoteLinkView, Outline, ResourceView, Rows, SearchView,
    SessionView, StepView, TodayView, TrackName, TrackProgress, TrackView, WeekView,
};

/// How many milestones Today offers beside the next one.
const ALSO_READY: usize = 8;
/// How many reasons are given for it; the strongest say enough.
const REASONS: usize = 3;

pub(crate) fn today(call: &mut Call<'_>, _: Nothing) -> Result<TodayView, AppError> {
    let (today, clock) = (call.today(), call.clock);
    let revision = call.workspace.revision();
    let roadmap = call.workspace.roadmap()?;
    let rows = RowMaker::new(roadmap, today);
    let mut workable = roadmap.workable(today);
    let next = workable.next().map(|entry| NextView {
        row: rows.row(entry),
        outcome: entry.milestone().outcome.to_string(),
        reasons: roadmap
            .reasons(entry, today)
            .iter()
            .take(REASONS)
            .map(|reason| sentences::reason(reason, today))
            .collect(),
        steps: steps(entry.milestone()),
    });
    let starts = week_start(today, locale::week_starts(roadmap));
    let first = starts - Days::new(7 * 11);
    let ticked = ticks_by_day(roadmap, clock, first, starts + Days::new(6));
    Ok(TodayView {
        revision,
        today,
        title: roadmap.header().title.to_string(),
        week: week(roadmap, starts, &ticked),
        next,
        ready: workable.take(ALSO_READY).map(|entry| rows.row(entry)).collect(),
        ready_total: u32::try_from(roadmap.workable_count()).unwrap_or(u32::MAX),
        progress: roadmap.progress().into(),
        recent: days(roadmap, first, today, &ticked),
    })
}

fn week(roadmap: &Roadmap, starts: NaiveDate, ticked: &HashMap<NaiveDate, u32>) -> WeekView {
    let mut days = [0; 7];
    for (day, minutes) in roadmap.minutes_between(starts, starts + Days::new(6)) {
        if let Some(slot) =
            usize::try_from((day - starts).num_days()).ok().and_then(|index| days.get_mut(index))
        {
            *slot = minutes;
        }
    }
    let mut planned_days = [0; 7];
    for (planned, day) in planned_days.iter_mut().zip(starts.iter_days()) {
        *planned = roadmap.header().minutes_meant_for(day);
    }
    WeekView {
        starts,
        planned: planned_days.iter().sum(),
        logged: days.iter().sum(),
        ticked: starts.iter_days().take(7).map(|day| ticked.get(&day).copied().unwrap_or(0)).sum(),
        days,
        planned_days,
    }
}

pub(crate) fn outline(call: &mut Call<'_>, request: OutlineFilter) -> Result<Outline, AppError> {
    let today = call.today();
    let revision = call.workspace.revision();
    let roadmap = call.workspace.roadmap()?;
    let criteria = criteria(roadmap, request)?;
    let by = criteria.sort;
    let filter = Filter::new(criteria, today);
    let rows = RowMaker::new(roadmap, today);
    let mut tracks = Vec::new();
    let mut all = Vec::new();
    for track in roadmap.tracks().filter(|track| filter.takes_track(*track)) {
        let taken: Vec<_> = track.milestones().filter(|entry| filter.takes(*entry)).collect();
        if taken.is_empty() && !filter.is_open() {
            continue;
        }
        tracks.push(TrackView {
            id: track.id().to_string(),
            title: track.track().title.to_string(),
            kind: track.track().kind,
            parked: track.track().parked,
            progress: track.progress().into(),
            rows: match by {
                Sort::Own => taken.iter().map(|entry| rows.row(*entry)).collect(),
                Sort::Due | Sort::Hours | Sort::Title | Sort::Recent => Vec::new(),
            },
        });
        all.extend(taken);
    }
    let shown = all.len();
    let sorted = (by != Sort::Own).then(|| {
        sort(&mut all, by);
        all.into_iter().map(|entry| rows.row(entry)).collect()
    });
    Ok(Outline {
        revision,
        headline: roadmap.headline(),
        progress: roadmap.progress().into(),
        today,
        tracks,
        all_tracks: roadmap
            .tracks()
            .map(|track| TrackName { id: track.id().to_string(), title: track.track().title.to_string() })
            .collect(),
        sorted,
        shown: u32::try_from(shown).unwrap_or(u32::MAX),
    })
}

pub(crate) fn rows(call: &mut Call<'_>, request: MilestoneRefs) -> Result<Rows, AppError> {
    let today = call.today();
    let revision = call.workspace.revision();
    let roadmap = call.workspace.roadmap()?;
    let maker = RowMaker::new(roadmap, today);
    let entries: Vec<_> = request.ids.iter().filter_map(|id| roadmap.milestone(id)).collect();
    let tracks: BTreeSet<&TrackId> = entries.iter().map(|entry| entry.track().id()).collect();
    Ok(Rows {
        revision,
        progress: roadmap.progress().into(),
        rows: entries.iter().map(|entry| maker.row(*entry)).collect(),
        next: maker.next(),
        tracks: tracks
            .into_iter()
            .filter_map(|id| roadmap.track(id.as_str()))
            .map(|track| TrackProgress { id: track.id().to_string(), progress: track.progress().into() })
            .collect(),
    })
}

fn steps(milestone: &waymark_core::Milestone) -> Vec<StepView> {
    let view = |step: &waymark_core::Step| StepView {
        id: step.id.to_string(),
        text: step.text.to_string(),
        done: step.done,
    };
    milestone.steps.iter().map(view).collect()
}

pub(crate) fn milestone(call: &mut Call<'_>, request: MilestoneRef) -> Result<MilestoneView, AppError> {
    let today = call.today();
    let store = call.workspace.store()?;
    let id = store.roadmap().find(&request.id)?.id().clone();
    let wanted = Wanted { milestone: Some(&id), ..Wanted::default() };
    let page = read_page(store, &wanted, PANEL_HISTORY, PANEL_REACH)?;
    milestone_view(store.roadmap(), store.revision(), &id, today, page.lines, Some(store.folder()))
}

/// A milestone whole, on a roadmap of now or of the past. `folder` is where copied files are looked for, where they are.
pub(super) fn milestone_view(
    roadmap: &Roadmap,
    revision: u32,
    id: &MilestoneId,
    today: NaiveDate,
    history: Vec<HistoryLine>,
    folder: Option<&Folder>,
) -> Result<MilestoneView, AppError> {
    let entry = roadmap.find(id.as_str())?;
    let milestone = entry.milestone();
    let note = roadmap.note(entry.id());
    let reflection = milestone.reflection.as_str();
    Ok(MilestoneView {
        revision,
        today,
        row: RowMaker::new(roadmap, today).row(entry),
        track_kind: entry.track().track().kind,
        track_parked: entry.track().track().parked,
        not_before: milestone.not_before,
        outcome: milestone.outcome.to_string(),
        why: milestone.why.to_string(),
        proof: milestone.proof.to_string(),
        evidence: milestone.evidence.iter().map(|one| evidence_view(folder, one)).collect(),
        reflection: milestone.reflection.to_string(),
        reflection_html: markdown::render(reflection, &Links::find(roadmap, reflection, Some(entry))),
        after: entry.prerequisites().map(|before| prerequisite(entry, before)).collect(),
        unlocks: entry.dependents().filter(|after| !after.sets_aside(entry)).map(link).collect(),
        steps: steps(milestone),
        resources: milestone
            .resources
            .iter()
            .map(|resource| ResourceView {
                id: resource.id.to_string(),
                title: resource.title.to_string(),
                url: resource.url.to_string(),
                kind: resource.kind,
                free: resource.free,
            })
            .collect(),
        note: note.to_owned(),
        note_html: markdown::render(note, &Links::find(roadmap, note, Some(entry))),
        note_links: note_links(entry, note, roadmap),
        mentioned_in: roadmap.mentions(entry.id()).into_iter().map(link).collect(),
        sessions: milestone
            .sessions
            .iter()
            .rev()
            .map(|session| SessionView {
                id: session.id.to_string(),
                start: session.start,
                day: session.day,
                minutes: session.minutes,
            })
            .collect(),
        since: milestone.since,
        from_library: milestone.library.is_some(),
        history,
    })
}

pub(crate) fn search(call: &mut Call<'_>, request: SearchRequest) -> Result<SearchView, AppError> {
    let limit = request.limit.unwrap_or(20).min(200) as usize;
    let roadmap = call.workspace.roadmap()?;
    let found = roadmap.search(&request.query, limit).into_iter().map(|found| match found {
        Match::Track(track) => Found {
            id: track.id().to_string(),
            title: track.track().title.to_string(),
            track_title: None,
            status: None,
        },
        Match::Milestone(entry) => Found {
            id: entry.id().to_string(),
            title: entry.milestone().title.to_string(),
            track_title: Some(entry.track().track().title.to_string()),
            status: Some(entry.milestone().status),
        },
    });
    Ok(SearchView { found: found.collect() })
}

fn note_links(entry: Entry<'_>, note: &str, roadmap: &Roadmap) -> Vec<NoteLinkView> {
    let targets = LinkTargets::of(roadmap, Some(entry));
    let view = |link: NoteLink<'_>| {
        let found = targets.find(&link);
        let title = found.map_or(link.target, |found| found.milestone().title.as_str());
        let said = link.text.filter(|text| !text.is_empty());
        NoteLinkView {
            written: note[link.range.clone()].to_owned(),
            shown: said.unwrap_or(title).to_owned(),
            id: found.map(|found| found.id().to_string()),
        }
    };
    links(note).into_iter().map(view).collect()
}

/// A long text takes a while: only the links are looked up while the workspace is held.
pub(crate) fn render_markdown(
    call: &mut Call<'_>,
    request: Markdown,
) -> Result<impl FnOnce(&Watch) -> Result<Html, AppError> + Send + use<>, AppError> {
    let Markdown { markdown, id } = request;
    let roadmap = call.workspace.roadmap()?;
    let links = Links::find(roadmap, &markdown, id.as_deref().and_then(|id| roadmap.milestone(id)));
    Ok(move |_: &Watch| Ok(Html { html: markdown::render(&markdown, &links) }))
}
