//! A new roadmap made from a goal and what the person picked.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Utc};
use serde_json::Map;
use waymark_messages::library as said;

use super::needs::Need;
use super::present::Present;
use super::template::{Choice, Goal, MilestoneTemplate, Pick, TrackTemplate};
use super::{Library, copied};
use crate::refusal::nearest;
use crate::{
    Capacity, Header, ItemId, LibrarySeen, Milestone, MilestoneId, Refusal, Resource, Roadmap, Status, Step,
    Title, Track, TrackId, TrackOrigin, TrackParts,
};

/// What a person chose.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// The library goal, or none for an empty roadmap.
    pub goal: Option<String>,
    /// A title of their own.
    pub title: Option<String>,
    /// For each choice of the goal, the tracks picked.
    pub picks: BTreeMap<String, Vec<String>>,
    /// Minutes on each weekday, Monday first.
    pub capacity: [u32; 7],
    /// Milestones or whole tracks they know already.
    pub known: Vec<String>,
}

/// A roadmap about to be made.
#[derive(Debug, Clone)]
pub struct NewRoadmap {
    /// What belongs to it as a whole.
    pub header: Header,
    /// Its tracks in order.
    pub tracks: Vec<TrackParts>,
}

impl NewRoadmap {
    /// Makes the roadmap. Refused where the library's prerequisites make a circle.
    pub fn assemble(self) -> Result<Roadmap, Refusal> {
        let roadmap = Roadmap::assemble(self.header, self.tracks, HashMap::new())?;
        let circle = roadmap.circles().next().map(|circle| circle.refusal());
        circle.map_or(Ok(roadmap), Err)
    }
}

/// Makes a new roadmap of what a person chose. Milestones they know already are ticked as of `now`.
pub fn select(library: &Library, selection: &Selection, now: DateTime<Utc>) -> Result<NewRoadmap, Refusal> {
    let capacity = Capacity::new(selection.capacity)?;
    let own_title = selection.title.as_deref().map(Title::new).transpose()?;
    let header = |title: Title, goal: Option<String>, picks, library| Header {
        goal,
        picks,
        library,
        capacity,
        ..Header::new(own_title.clone().unwrap_or(title), now)
    };
    let Some(goal_id) = &selection.goal else {
        return Ok(NewRoadmap {
            header: header(Title::of_message(&said::own_title())?, None, BTreeMap::new(), None),
            tracks: Vec::new(),
        });
    };
    let goal = library.goal(goal_id)?;
    let picks = check_picks(goal, selection)?;
    let templates = tracks_of(library, goal, &picks);
    let known = known_milestones(goal, &templates, &selection.known)?;
    let present = Present::new(
        templates
            .iter()
            .flat_map(|track| &track.milestones)
            .filter(|milestone| goal.takes(milestone))
            .map(|milestone| &milestone.id),
    );
    let parts = |track: &TrackTemplate| -> Result<TrackParts, Refusal> {
        let milestones = track
            .milestones
            .iter()
            .filter(|milestone| goal.takes(milestone))
            .map(|milestone| {
                let needs = |needs: &[Need]| -> BTreeSet<MilestoneId> {
                    needs.iter().filter_map(|need| present.meets(need, &milestone.id)).cloned().collect()
                };
                let mut after = needs(&milestone.after);
                // What waits for something of its own track waits for the rest through that.
                if !after.iter().any(|on| track.milestones.iter().any(|other| other.id == *on)) {
                    after.extend(needs(&comes_after(goal, &picks, track)));
                }
                let mut copy = copy(milestone, library.version(), after)?;
                copy.optional = goal.optional.contains(&milestone.id);
                if known.contains(&milestone.id) {
                    copy.status = Status::Done;
                    copy.since = Some(now);
                }
                Ok(copy)
            })
            .collect::<Result<Vec<_>, Refusal>>()?;
        Ok(TrackParts { track: track_of(track, library.version()), milestones })
    };
    let mut tracks =
        templates.iter().map(|track| parts(track)).collect::<Result<Vec<TrackParts>, Refusal>>()?;
    tracks.retain(|parts| !parts.milestones.is_empty());
    let seen = LibrarySeen {
        version: library.version(),
        tracks: templates.iter().map(|track| track.id.clone()).collect(),
    };
    Ok(NewRoadmap { header: header(goal.title.clone(), Some(goal.id.clone()), picks, Some(seen)), tracks })
}

fn check_picks(goal: &Goal, selection: &Selection) -> Result<BTreeMap<String, Vec<TrackId>>, Refusal> {
    for id in selection.picks.keys() {
        if goal.choices.iter().all(|choice| choice.id != *id) {
            let choices = goal.choices.iter().map(|choice| choice.id.clone()).collect();
            return Err(Refusal::NoChoice { goal: goal.id.clone(), id: id.clone(), near: choices });
        }
    }
    let mut picks = BTreeMap::new();
    for choice in &goal.choices {
        let options = || choice.from.iter().map(TrackId::to_string).collect();
        let given = selection.picks.get(&choice.id).map_or(&[] as &[String], Vec::as_slice);
        match (given, choice.pick) {
            ([], Pick::One) => {
                return Err(Refusal::ChoiceOpen {
                    goal: goal.id.clone(),
                    choice: choice.id.clone(),
                    options: options(),
                });
            }
            ([], Pick::Optional) => {}
            ([pick], Pick::One | Pick::Optional) => {
                match choice.from.iter().find(|track| track.as_str() == pick) {
                    Some(track) => {
                        picks.insert(choice.id.clone(), vec![track.clone()]);
                    }
                    None => {
                        let (choice, pick) = (choice.id.clone(), pick.clone());
                        return Err(Refusal::NoOption { choice, pick, options: options() });
                    }
                }
            }
            (several, _) => {
                return Err(Refusal::TooManyPicks { choice: choice.id.clone(), count: several.len() });
            }
        }
    }
    Ok(picks)
}

/// The tracks of a goal in its order, each once, with what was picked in place of its choices.
pub(super) fn tracks_of<'a>(
    library: &'a Library,
    goal: &'a Goal,
    picks: &BTreeMap<String, Vec<TrackId>>,
) -> Vec<&'a TrackTemplate> {
    let mut seen = HashSet::new();
    let mut tracks = Vec::new();
    for entry in &goal.tracks {
        let picked = picks.get(entry).map_or(&[] as &[TrackId], Vec::as_slice);
        let is_choice = goal.choices.iter().any(|choice| choice.id == *entry);
        let named = if is_choice { None } else { library.track(entry) };
        for track in named.into_iter().chain(picked.iter().filter_map(|id| library.track(id.as_str()))) {
            if seen.insert(&track.id) {
                tracks.push(track);
            }
        }
    }
    tracks
}

fn known_milestones(
    goal: &Goal,
    tracks: &[&TrackTemplate],
    known: &[String],
) -> Result<HashSet<MilestoneId>, Refusal> {
    let mut ids = HashSet::new();
    for name in known {
        let track = tracks.iter().find(|track| track.id.as_str() == name);
        let milestones =
            || tracks.iter().flat_map(|track| &track.milestones).filter(|milestone| goal.takes(milestone));
        match (track, milestones().find(|milestone| milestone.id.as_str() == name)) {
            (Some(track), _) => ids.extend(track.milestones.iter().map(|milestone| milestone.id.clone())),
            (None, Some(milestone)) => {
                ids.insert(milestone.id.clone());
            }
            (None, None) => {
                let names = tracks.iter().map(|track| track.id.as_str());
                let names = names.chain(milestones().map(|milestone| milestone.id.as_str()));
                return Err(Refusal::UnknownKnown { id: name.clone(), near: nearest(name, names) });
            }
        }
    }
    Ok(ids)
}

/// What the choice by which a track was picked puts before it.
fn comes_after(goal: &Goal, picks: &BTreeMap<String, Vec<TrackId>>, track: &TrackTemplate) -> Vec<Need> {
    let by = |choice: &&Choice| picks.get(&choice.id).is_some_and(|picked| picked.contains(&track.id));
    goal.choices.iter().find(by).map(|choice| choice.after.clone()).unwrap_or_default()
}

/// Copies a track without its milestones, and remembers which the library offers.
pub(super) fn track_of(template: &TrackTemplate, version: u32) -> Track {
    let origin = TrackOrigin {
        id: template.id.clone(),
        version,
        offered: template.milestones.iter().map(|milestone| milestone.id.clone()).collect(),
    };
    let track = Track::new(template.id.clone(), template.title.clone(), template.kind);
    Track { library: Some(origin), ..track }
}

/// Copies a milestone, with the prerequisites that are on the roadmap too.
pub(super) fn copy(
    template: &MilestoneTemplate,
    version: u32,
    after: BTreeSet<MilestoneId>,
) -> Result<Milestone, Refusal> {
    let mut milestone = Milestone::new(template.id.clone(), template.title.clone());
    milestone.outcome = template.outcome.clone();
    milestone.why = template.why.clone();
    milestone.level = template.level;
    milestone.estimate = template.estimate;
    milestone.proof = template.proof.clone();
    milestone.recall = template.recall.clone();
    milestone.aliases = template.aliases.clone();
    milestone.after = after;
    for (index, text) in template.steps.iter().enumerate() {
        let id = ItemId::new(&format!("s{}", index + 1))?;
        milestone.steps.push(Step { id, text: text.clone(), done: false, extra: Map::new() });
    }
    for (index, resource) in template.resources.iter().enumerate() {
        milestone.resources.push(Resource {
            id: ItemId::new(&format!("r{}", index + 1))?,
            title: resource.title.clone(),
            url: resource.url.clone(),
            kind: resource.kind,
            free: resource.free,
            extra: Map::new(),
        });
    }
    milestone.library = Some(copied::origin(template, version));
    Ok(milestone)
}
