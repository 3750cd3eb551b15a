//! What a newer library would change on a person's roadmap, and changing what they accept of it.
//!
//! A copy remembers what the library said (see [`super::copied`]), so three texts can be compared: the library's
//! then, the library's now, and the person's. Where the person changed a field it stays theirs and the new text is
//! only offered. Lists are compared element by element, so what a person added to them stays.

use std::collections::{HashMap, HashSet};

use waymark_messages::library as said;

use super::copied;
use super::lists::{ListUpdate, steps_and_resources};
use super::present::Present;
use super::select::{track_of, tracks_of};
use super::take::{Wanted, add_from_library};
use super::template::MilestoneTemplate;
use super::{Library, lists};
use crate::rules::Proposal;
use crate::{
    Change, Entry, HeaderField, LibraryField, LibrarySeen, MilestoneField, MilestoneId, Refusal, Roadmap,
    Status, Title, Touched, TrackField, TrackId,
};

/// One thing that a newer library has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// A track that the goal did not have when the roadmap was made.
    AddedTrack {
        /// The track's id.
        track: TrackId,
        /// What it is called.
        title: Title,
        /// How many milestones it has.
        milestones: usize,
        /// Their likely minutes.
        minutes: u32,
    },
    /// A milestone that its track did not have.
    AddedMilestone {
        /// The milestone's id.
        milestone: MilestoneId,
        /// What it is called.
        title: Title,
        /// Its likely minutes.
        minutes: u32,
    },
    /// A milestone that says something else now.
    Changed {
        /// The milestone's id on the roadmap.
        milestone: MilestoneId,
        /// What the person calls it.
        title: Title,
        /// The fields that differ.
        fields: Vec<FieldUpdate>,
    },
    /// A milestone that its track has no longer.
    Removed {
        /// The milestone's id on the roadmap.
        milestone: MilestoneId,
        /// What the person calls it.
        title: Title,
        /// Whether the person has begun it, so that it stays.
        begun: bool,
    },
}

impl News {
    /// The id that accepting it names.
    pub fn id(&self) -> &str {
        match self {
            Self::AddedTrack { track, .. } => track.as_str(),
            Self::AddedMilestone { milestone, .. }
            | Self::Changed { milestone, .. }
            | Self::Removed { milestone, .. } => milestone.as_str(),
        }
    }
}

/// One field of a milestone, as the person has it and as the library offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldUpdate {
    /// Which field.
    pub field: LibraryField,
    /// What the person has; for a list only what would go, a line each.
    pub yours: String,
    /// What the library offers; for a list only what would come, a line each.
    pub offered: String,
    /// Whether the person changed it themselves, so that it stays unless they say otherwise.
    pub edited: bool,
    /// What accepting it does.
    changes: Vec<Change>,
}

/// What a person accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The id of the news.
    pub id: String,
    /// For a changed milestone, the fields; all that the person did not change themselves when absent.
    pub fields: Option<Vec<LibraryField>>,
}

/// Everything that the library says differently from the roadmap's copies.
///
/// Milestones of tracks that the library does not have at all are left alone: absence of a whole file says nothing.
pub fn news(library: &Library, roadmap: &Roadmap) -> Vec<News> {
    let ids: Vec<&MilestoneId> = roadmap.milestones().map(|entry| entry.id()).collect();
    let present = Present::new(ids.iter().copied());
    let copies: HashMap<&MilestoneId, Entry<'_>> = roadmap
        .milestones()
        .filter_map(|entry| Some((&entry.milestone().library.as_ref()?.id, entry)))
        .collect();
    let mut news = added_tracks(library, roadmap);
    let goal = roadmap.header().goal.as_deref().and_then(|id| library.goal(id).ok());
    for track in roadmap.tracks() {
        let Some(origin) = &track.track().library else { continue };
        let Some(template) = library.track(origin.id.as_str()) else { continue };
        let unseen = template.milestones.iter().filter(|milestone| {
            !origin.offered.contains(&milestone.id)
                && !copies.contains_key(&milestone.id)
                && !present.has(&milestone.id)
                && goal.is_none_or(|goal| goal.takes(milestone))
        });
        news.extend(unseen.map(|milestone| News::AddedMilestone {
            milestone: milestone.id.clone(),
            title: milestone.title.clone(),
            minutes: milestone.estimate.likely(),
        }));
    }
    for entry in roadmap.milestones() {
        let milestone = entry.milestone();
        let Some(origin) = &milestone.library else { continue };
        match library.milestone(origin.id.as_str()) {
            Some(template) => {
                let fields = fields(&present, entry, template, &origin.copied);
                if !fields.is_empty() {
                    let (milestone, title) = (milestone.id.clone(), milestone.title.clone());
                    news.push(News::Changed { milestone, title, fields });
                }
            }
            None if library.track_of(&origin.id).is_some() => news.push(News::Removed {
                milestone: milestone.id.clone(),
                title: milestone.title.clone(),
                begun: is_begun(roadmap, entry),
            }),
            None => {}
        }
    }
    news
}

fn is_begun(roadmap: &Roadmap, entry: Entry<'_>) -> bool {
    let milestone = entry.milestone();
    milestone.status != Status::Todo
        || !milestone.sessions.is_empty()
        || milestone.steps.iter().any(|step| step.done)
        || !roadmap.note(&milestone.id).is_empty()
}

fn added_tracks(library: &Library, roadmap: &Roadmap) -> Vec<News> {
    let header = roadmap.header();
    let Some(goal) = header.goal.as_deref().and_then(|id| library.goal(id).ok()) else { return Vec::new() };
    let Some(seen) = &header.library else { return Vec::new() };
    tracks_of(library, goal, &header.picks)
        .into_iter()
        .filter(|track| !seen.tracks.contains(&track.id) && roadmap.track(track.id.as_str()).is_none())
        .map(|track| {
            let taken = || track.milestones.iter().filter(|milestone| goal.takes(milestone));
            News::AddedTrack {
                track: track.id.clone(),
                title: track.title.clone(),
                milestones: taken().count(),
                minutes: taken().map(|milestone| milestone.estimate.likely()).sum(),
            }
        })
        .collect()
}

fn fields(
    present: &Present<'_>,
    entry: Entry<'_>,
    template: &MilestoneTemplate,
    base: &std::collections::BTreeMap<LibraryField, String>,
) -> Vec<FieldUpdate> {
    let mine = entry.milestone();
    let update = |field: LibraryField| {
        let then = base.get(&field)?;
        let now = copied::of_template(template, field);
        if *then == now {
            return None;
        }
        let text = |yours: String, hash: String, offered: String, to: MilestoneField| {
            (hash != now).then(|| FieldUpdate {
                field,
                edited: hash != *then,
                yours,
                offered,
                changes: vec![Change::SetMilestone { milestone: mine.id.clone(), to }],
            })
        };
        let paragraph = |yours: &crate::Paragraph, offered: &crate::Paragraph, to| {
            text(yours.to_string(), copied::hash(yours.as_str()), offered.to_string(), to)
        };
        let list = |list: ListUpdate| {
            (!list.changes.is_empty()).then(|| FieldUpdate {
                field,
                edited: false,
                yours: list.goes.join("\n"),
                offered: list.comes.join("\n"),
                changes: list.changes,
            })
        };
        match field {
            LibraryField::Title => text(
                mine.title.to_string(),
                copied::hash(mine.title.as_str()),
                template.title.to_string(),
                MilestoneField::Title(template.title.clone()),
            ),
            LibraryField::Outcome => {
                paragraph(&mine.outcome, &template.outcome, MilestoneField::Outcome(template.outcome.clone()))
            }
            LibraryField::Why => {
                paragraph(&mine.why, &template.why, MilestoneField::Why(template.why.clone()))
            }
            LibraryField::Proof => {
                paragraph(&mine.proof, &template.proof, MilestoneField::Proof(template.proof.clone()))
            }
            LibraryField::Level => text(
                said::level(copied::level(mine.level)),
                copied::level(mine.level).to_owned(),
                said::level(copied::level(template.level)),
                MilestoneField::Level(template.level),
            ),
            LibraryField::Estimate => text(
                lists::efforts(mine.estimate),
                copied::estimate(mine.estimate),
                lists::efforts(template.estimate),
                MilestoneField::Estimate(template.estimate),
            ),
            LibraryField::After => list(lists::prerequisites(present, entry, template, then)),
            LibraryField::Steps | LibraryField::Resources => {
                list(steps_and_resources(mine, template, field, then))
            }
            LibraryField::Recall => list(lists::recall(mine, template, then)),
            LibraryField::Aliases => list(lists::aliases(mine, template, then)),
        }
    };
    LibraryField::ALL.into_iter().filter_map(update).collect()
}

/// Carries out what the person accepted, and remembers all of it as seen: what they left is theirs from now on and
/// is offered again only when the library changes it once more.
pub fn accept(library: &Library, roadmap: &Roadmap, accepted: &[Accepted]) -> Result<Proposal, Refusal> {
    let all = news(library, roadmap);
    let known: HashSet<&str> = all.iter().map(News::id).collect();
    if let Some(unknown) = accepted.iter().find(|one| !known.contains(one.id.as_str())) {
        return Err(Refusal::no_news(&unknown.id, known.into_iter()));
    }
    let chosen: HashMap<&str, &Accepted> = accepted.iter().map(|one| (one.id.as_str(), one)).collect();
    let mut accepting = Accepting { scratch: roadmap.clone(), changes: Vec::new(), warnings: Vec::new() };
    let mut added = Vec::new();
    for one in &all {
        let Some(choice) = chosen.get(one.id()) else { continue };
        match one {
            News::AddedTrack { track, .. } => added.push(track.to_string()),
            News::AddedMilestone { milestone, .. } => added.push(milestone.to_string()),
            News::Changed { fields, .. } => {
                let wanted = |update: &&FieldUpdate| match &choice.fields {
                    Some(fields) => fields.contains(&update.field),
                    None => !update.edited,
                };
                for update in fields.iter().filter(wanted) {
                    update.changes.iter().try_for_each(|change| accepting.change(change.clone()))?;
                }
            }
            News::Removed { begun: true, title, .. } => {
                accepting.warnings.push(said::stays(title));
            }
            News::Removed { milestone, .. } => {
                accepting.change(Change::RemoveMilestone { milestone: milestone.clone() })?;
            }
        }
    }
    if !added.is_empty() {
        let wanted = Wanted { ids: added, with_needed: false };
        let proposal = add_from_library(library, &accepting.scratch, &wanted)?;
        accepting.warnings.extend(proposal.warnings);
        if let Some(change) = proposal.change {
            accepting.change(change)?;
        }
    }
    let done = accepting.changes.len();
    accepting.remember(library)?;
    let label = match (accepted.len(), done) {
        (0, _) | (_, 0) => said::left_as_it_was(library.version()),
        (count, _) => said::took_changes(count, library.version()),
    };
    let mut proposal = Proposal::of(accepting.changes, label, said::nothing_new);
    proposal.warnings = accepting.warnings;
    Ok(proposal)
}

struct Accepting {
    scratch: Roadmap,
    changes: Vec<Change>,
    warnings: Vec<String>,
}

impl Accepting {
    /// Tries a change; a prerequisite that would close a circle with the person's own is left out and told.
    fn change(&mut self, change: Change) -> Result<(), Refusal> {
        if let Change::AddPrerequisite { milestone, on } = &change {
            let (waiting, before) = (self.scratch.find(milestone.as_str())?, self.scratch.find(on.as_str())?);
            if let Err(refusal @ Refusal::Cycle { .. }) = waiting.may_wait_for(before) {
                self.warnings.push(said::prerequisite_left_out(refusal));
                return Ok(());
            }
        }
        self.scratch.apply(&change, &mut Touched::default())?;
        self.changes.push(change);
        Ok(())
    }

    /// Notes for every copy what the library says now.
    fn remember(&mut self, library: &Library) -> Result<(), Refusal> {
        let mut changes = Vec::new();
        for entry in self.scratch.milestones() {
            let Some(origin) = &entry.milestone().library else { continue };
            let Some(template) = library.milestone(origin.id.as_str()) else { continue };
            let new = copied::origin(template, library.version());
            if *origin != new {
                let to = MilestoneField::Library(Some(Box::new(new)));
                changes.push(Change::SetMilestone { milestone: entry.id().clone(), to });
            }
        }
        for track in self.scratch.tracks() {
            let Some(origin) = &track.track().library else { continue };
            let Some(template) = library.track(origin.id.as_str()) else { continue };
            let new = track_of(template, library.version()).library;
            if track.track().library != new {
                changes.push(Change::SetTrack { track: track.id().clone(), to: TrackField::Library(new) });
            }
        }
        let header = self.scratch.header();
        let goal = header.goal.as_deref().and_then(|id| library.goal(id).ok());
        let tracks = goal.map(|goal| tracks_of(library, goal, &header.picks)).unwrap_or_default();
        let seen = LibrarySeen {
            version: library.version(),
            tracks: tracks.iter().map(|track| track.id.clone()).collect(),
        };
        if header.library.as_ref() != Some(&seen) {
            changes.push(Change::SetHeader(HeaderField::Library(Some(seen))));
        }
        changes.into_iter().try_for_each(|change| self.change(change))
    }
}
