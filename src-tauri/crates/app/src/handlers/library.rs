//! The library: looking at it, taking from it, and taking in what is new.

use std::path::Path;

use waymark_core::library::{
    self, Accepted, Library, MilestoneTemplate, Need, News, Problem, Taking, TrackTemplate, Wanted,
};
use waymark_core::{MilestoneId, Roadmap, Status, TrackKind};
use waymark_store::{BackupReason, LibraryFile, library_file};

use super::Call;
use super::rows::{count, estimate};
use crate::errors::AppError;
use crate::requests::{
    AcceptLibraryNews, AddFromLibrary, CheckLibrary, LibraryFilter, LibraryIds, MilestoneRef, Nothing,
};
use crate::shelf::beside;
use crate::views::{
    Done, FieldUpdateView, LibraryCheckView, LibraryLink, LibraryMilestoneView, LibraryNeeds,
    LibraryNewsView, LibraryResource, LibraryRow, LibraryTrack, LibraryView, NewsKind, NewsView, ProblemView,
    RecallView,
};

/// What the person's roadmap says of the library's milestones; there may be no roadmap yet.
struct Standing<'a> {
    library: &'a Library,
    roadmap: Option<&'a Roadmap>,
}

impl Standing<'_> {
    fn status(&self, id: &MilestoneId) -> Option<Status> {
        self.roadmap?.milestone(id.as_str()).map(|entry| entry.milestone().status)
    }

    fn row(&self, milestone: &MilestoneTemplate) -> LibraryRow {
        LibraryRow {
            id: milestone.id.to_string(),
            title: milestone.title.to_string(),
            level: milestone.level,
            minutes: milestone.estimate.likely(),
            status: self.status(&milestone.id),
        }
    }

    fn track(&self, track: &TrackTemplate, search: &str) -> LibraryTrack {
        let origin = self.library.origin(track.id.as_str()).map(|origin| origin.file.clone());
        LibraryTrack {
            id: track.id.to_string(),
            title: track.title.to_string(),
            kind: track.kind,
            summary: track.summary.to_string(),
            minutes: track.milestones.iter().map(|milestone| milestone.estimate.likely()).sum(),
            total: count(track.milestones.iter()),
            on_roadmap: count(
                track.milestones.iter().filter(|milestone| self.status(&milestone.id).is_some()),
            ),
            own_file: origin.filter(|file| {
                library::builtin().origin(track.id.as_str()).is_none_or(|built_in| built_in.file != *file)
            }),
            rows: track
                .milestones
                .iter()
                .filter(|milestone| self.library.matches(milestone, search))
                .map(|milestone| self.row(milestone))
                .collect(),
        }
    }

    fn link(&self, milestone: &MilestoneTemplate, or_another: bool) -> LibraryLink {
        LibraryLink {
            id: milestone.id.to_string(),
            title: milestone.title.to_string(),
            track_title: self
                .library
                .track_of(&milestone.id)
                .map_or_else(String::new, |track| track.title.to_string()),
            minutes: milestone.estimate.likely(),
            status: self.status(&milestone.id),
            or_another,
        }
    }

    /// A need as a link; one that several can meet names the one on the roadmap, else the first.
    fn need(&self, need: &Need, of: &MilestoneTemplate) -> Option<LibraryLink> {
        match need {
            Need::Milestone(id) => {
                self.library.milestone(id.as_str()).map(|milestone| self.link(milestone, false))
            }
            Need::Named(_) => {
                let met = |id: &&MilestoneId| need.is_met_by(id) && **id != of.id;
                let here =
                    self.roadmap.and_then(|roadmap| roadmap.milestones().map(|entry| entry.id()).find(met));
                let id = here.or_else(|| self.library.milestones().map(|other| &other.id).find(met))?;
                self.library.milestone(id.as_str()).map(|milestone| self.link(milestone, true))
            }
        }
    }

    fn needs(&self, taking: &Taking<'_>) -> LibraryNeeds {
        let links = |templates: &[&MilestoneTemplate]| {
            templates.iter().map(|milestone| self.link(milestone, false)).collect()
        };
        let (wanted_minutes, needed_minutes) = taking.minutes();
        LibraryNeeds {
            wanted: links(&taking.wanted),
            wanted_minutes,
            needed: links(&taking.needed),
            needed_minutes,
        }
    }
}

fn standing<'a>(call: &'a mut Call<'_>, library: &'a Library) -> Standing<'a> {
    Standing { library, roadmap: call.workspace.roadmap().ok() }
}

pub(crate) fn library(call: &mut Call<'_>, request: LibraryFilter) -> Result<LibraryView, AppError> {
    let (library, problems) = call.workspace.shelf()?;
    let own_folder = call.workspace.folder.clone()?.library().display().to_string();
    let standing = standing(call, &library);
    let mut tracks: Vec<LibraryTrack> = library
        .tracks()
        .filter(|track| request.kind.is_none_or(|kind| kind == track.kind))
        .map(|track| standing.track(track, &request.search))
        .filter(|track| !track.rows.is_empty() || request.search.trim().is_empty())
        .collect();
    tracks.sort_by_key(|track| (kind_order(track.kind), track.title.to_lowercase()));
    Ok(LibraryView {
        version: library.version(),
        shown: tracks.iter().map(|track| count(track.rows.iter())).sum(),
        total: count(library.milestones()),
        on_roadmap: count(library.milestones().filter(|milestone| standing.status(&milestone.id).is_some())),
        tracks,
        own_folder,
        problems: problems.iter().map(ToString::to_string).collect(),
    })
}

fn kind_order(kind: TrackKind) -> u8 {
    match kind {
        TrackKind::Language => 0,
        TrackKind::Database => 1,
        TrackKind::Skill => 2,
    }
}

pub(crate) fn library_milestone(
    call: &mut Call<'_>,
    request: MilestoneRef,
) -> Result<LibraryMilestoneView, AppError> {
    let (library, _) = call.workspace.shelf()?;
    let milestone = library.find_milestone(&request.id)?;
    let track = library.track_of(&milestone.id);
    let standing = standing(call, &library);
    Ok(LibraryMilestoneView {
        row: standing.row(milestone),
        track: track.map_or_else(String::new, |track| track.id.to_string()),
        track_title: track.map_or_else(String::new, |track| track.title.to_string()),
        track_kind: track.map_or(TrackKind::Skill, |track| track.kind),
        outcome: milestone.outcome.to_string(),
        why: milestone.why.to_string(),
        estimate: estimate(milestone.estimate),
        after: milestone.after.iter().filter_map(|need| standing.need(need, milestone)).collect(),
        steps: milestone.steps.iter().map(ToString::to_string).collect(),
        resources: milestone
            .resources
            .iter()
            .map(|resource| LibraryResource {
                title: resource.title.to_string(),
                url: resource.url.to_string(),
                kind: resource.kind,
                free: resource.free,
            })
            .collect(),
        proof: milestone.proof.to_string(),
        recall: milestone
            .recall
            .iter()
            .map(|question| RecallView { ask: question.ask.to_string(), answer: question.answer.to_string() })
            .collect(),
        aliases: milestone.aliases.clone(),
    })
}

pub(crate) fn library_needs(call: &mut Call<'_>, request: LibraryIds) -> Result<LibraryNeeds, AppError> {
    let (library, _) = call.workspace.shelf()?;
    let roadmap = call.workspace.roadmap()?;
    let taking = library::taking(&library, roadmap, &request.ids)?;
    Ok(Standing { library: &library, roadmap: Some(roadmap) }.needs(&taking))
}

pub(crate) fn add_from_library(call: &mut Call<'_>, request: AddFromLibrary) -> Result<Done, AppError> {
    let (library, _) = call.workspace.shelf()?;
    let wanted = Wanted { ids: request.ids, with_needed: request.with_needed };
    let now = call.utc();
    call.workspace.run(now, |roadmap| library::add_from_library(&library, roadmap, &wanted))
}

pub(crate) fn check_library(_: &mut Call<'_>, request: CheckLibrary) -> Result<LibraryCheckView, AppError> {
    let files: Vec<LibraryFile> = request.files.iter().map(|file| library_file(Path::new(file))).collect();
    let (_, problems) = beside(&files);
    let problem = |problem: &Problem| ProblemView {
        file: problem.file.clone(),
        line: problem.line,
        place: problem.place.clone(),
        what: problem.what.clone(),
    };
    Ok(LibraryCheckView { files: request.files, problems: problems.iter().map(problem).collect() })
}

pub(crate) fn library_news(call: &mut Call<'_>, _: Nothing) -> Result<LibraryNewsView, AppError> {
    let (library, _) = call.workspace.shelf()?;
    let roadmap = call.workspace.roadmap()?;
    let news = library::news(&library, roadmap);
    let view = |news: News| news_view(&library, roadmap, news);
    Ok(LibraryNewsView { version: library.version(), news: news.into_iter().map(view).collect() })
}

fn news_view(library: &Library, roadmap: &Roadmap, news: News) -> NewsView {
    let id = news.id().to_owned();
    let track_of_library = |id: &MilestoneId| library.track_of(id).map(|track| track.title.to_string());
    let track_here = |id: &MilestoneId| {
        roadmap.milestone(id.as_str()).map(|entry| entry.track().track().title.to_string())
    };
    let view = |kind, title: String, track_title| NewsView {
        id,
        kind,
        title,
        track_title,
        minutes: 0,
        milestones: 0,
        begun: false,
        fields: Vec::new(),
    };
    match news {
        News::AddedTrack { title, milestones, minutes, .. } => NewsView {
            minutes,
            milestones: u32::try_from(milestones).unwrap_or(u32::MAX),
            ..view(NewsKind::AddedTrack, title.to_string(), None)
        },
        News::AddedMilestone { milestone, title, minutes } => NewsView {
            minutes,
            milestones: 1,
            ..view(NewsKind::AddedMilestone, title.to_string(), track_of_library(&milestone))
        },
        News::Changed { milestone, title, fields } => NewsView {
            fields: fields
                .into_iter()
                .map(|update| FieldUpdateView {
                    field: update.field,
                    yours: update.yours,
                    offered: update.offered,
                    edited: update.edited,
                })
                .collect(),
            ..view(NewsKind::Changed, title.to_string(), track_here(&milestone))
        },
        News::Removed { milestone, title, begun } => {
            NewsView { begun, ..view(NewsKind::Removed, title.to_string(), track_here(&milestone)) }
        }
    }
}

pub(crate) fn accept_library_news(call: &mut Call<'_>, request: AcceptLibraryNews) -> Result<Done, AppError> {
    let (library, _) = call.workspace.shelf()?;
    let accepted: Vec<Accepted> =
        request.accept.into_iter().map(|one| Accepted { id: one.id, fields: one.fields }).collect();
    let now = call.utc();
    let rule = |roadmap: &Roadmap| library::accept(&library, roadmap, &accepted);
    match accepted.is_empty() {
        true => call.workspace.run(now, rule),
        false => call.workspace.run_backed_up(now, BackupReason::BeforeLibraryUpdate, rule),
    }
}
