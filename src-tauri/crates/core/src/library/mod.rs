//! The library: the curriculum that ships with Waymark, what people put beside it, and the goals made of both.
//!
//! Its files are described by `assets/library/schema.json`. A roadmap copies what it takes from the library, so
//! that a later library changes nothing a person has until they say so.

mod builtin;
mod check;
mod copied;
mod lists;
mod needs;
mod present;
mod problem;
mod read;
mod select;
mod take;
mod template;
mod update;

#[cfg(test)]
mod tests;

pub use builtin::builtin;
pub use check::{check, check_files};
pub use needs::Need;
pub use problem::Problem;
pub use read::{Origin, ReadFile, Template, read_file};
pub use select::{NewRoadmap, Selection, select};
pub use take::{Taking, Wanted, add_from_library, taking};
pub use template::{Choice, Goal, MilestoneTemplate, Pick, ResourceTemplate, TrackTemplate};
pub use update::{Accepted, FieldUpdate, News, accept, news};

use std::collections::{BTreeMap, HashMap};

use crate::refusal::nearest;
use crate::{MilestoneId, Refusal, TrackId};

/// The version of the built-in library: rises with every release that changes the text of a milestone.
pub const VERSION: u32 = 1;

/// Tracks and goals to make roadmaps from.
#[derive(Debug, Clone, Default)]
pub struct Library {
    version: u32,
    tracks: BTreeMap<TrackId, TrackTemplate>,
    goals: Vec<Goal>,
    /// Where each milestone is: its track, and its index there.
    places: HashMap<MilestoneId, (TrackId, usize)>,
    origins: HashMap<String, Origin>,
    problems: Vec<Problem>,
}

impl Library {
    /// Reads a library of files, each a name and its text. What cannot be read is left out and told by
    /// [`Library::problems`]; what is wrong otherwise is found by [`check`].
    pub fn read<'a>(version: u32, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut library = Self { version, ..Self::default() };
        library.extend(files);
        library
    }

    /// This library with more files. A track or goal of an id that exists takes its place.
    pub fn with<'a>(&self, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut library = self.clone();
        library.extend(files);
        library
    }

    fn extend<'a>(&mut self, files: impl IntoIterator<Item = (&'a str, &'a str)>) {
        for (name, text) in files {
            let read = read_file(name, text);
            self.problems.extend(read.problems);
            self.origins.extend(read.origins);
            match read.template {
                Some(Template::Track(track)) => self.put_track(track),
                Some(Template::Goal(goal)) => {
                    self.goals.retain(|other| other.id != goal.id);
                    self.goals.push(goal);
                }
                None => {}
            }
        }
        self.goals.sort_by(|one, other| one.rank.cmp(&other.rank).then_with(|| one.id.cmp(&other.id)));
    }

    fn put_track(&mut self, track: TrackTemplate) {
        self.places.retain(|_, (of, _)| *of != track.id);
        for (index, milestone) in track.milestones.iter().enumerate() {
            self.places.insert(milestone.id.clone(), (track.id.clone(), index));
        }
        self.tracks.insert(track.id.clone(), track);
    }

    /// Which library this is; rises from one release to the next.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// What could not be read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Where a track, milestone or goal stands.
    pub fn origin(&self, id: &str) -> Option<&Origin> {
        self.origins.get(id)
    }

    /// The goals, the usual one first.
    pub fn goals(&self) -> &[Goal] {
        &self.goals
    }

    /// The goal with this id, or a refusal that names the nearest.
    pub fn goal(&self, id: &str) -> Result<&Goal, Refusal> {
        self.goals.iter().find(|goal| goal.id == id).ok_or_else(|| Refusal::NoGoal {
            id: id.to_owned(),
            near: match nearest(id, self.goals.iter().map(|goal| goal.id.as_str())) {
                near if near.is_empty() => self.goals.iter().map(|goal| goal.id.clone()).collect(),
                near => near,
            },
        })
    }

    /// The track with this id.
    pub fn track(&self, id: &str) -> Option<&TrackTemplate> {
        self.tracks.get(id)
    }

    /// Every track, by id.
    pub fn tracks(&self) -> impl Iterator<Item = &TrackTemplate> {
        self.tracks.values()
    }

    /// The milestone with this id.
    pub fn milestone(&self, id: &str) -> Option<&MilestoneTemplate> {
        let (track, index) = self.places.get(id)?;
        self.tracks.get(track)?.milestones.get(*index)
    }

    /// The milestone with this id, or a refusal that names the nearest.
    pub fn find_milestone(&self, id: &str) -> Result<&MilestoneTemplate, Refusal> {
        self.milestone(id).ok_or_else(|| {
            let tracks = self.tracks.keys().map(TrackId::as_str);
            Refusal::NotInLibrary {
                id: id.to_owned(),
                near: nearest(id, self.places.keys().map(MilestoneId::as_str).chain(tracks)),
            }
        })
    }

    /// Every milestone, track by track.
    pub fn milestones(&self) -> impl Iterator<Item = &MilestoneTemplate> {
        self.tracks().flat_map(|track| &track.milestones)
    }

    /// The track that a milestone's id belongs to, whether or not that still holds it.
    pub fn track_of(&self, id: &MilestoneId) -> Option<&TrackTemplate> {
        self.track(id.as_str().split('.').next().unwrap_or_default())
    }

    /// Whether every word of `text` occurs in the milestone's title, outcome, id, aliases or track.
    pub fn matches(&self, milestone: &MilestoneTemplate, text: &str) -> bool {
        let track = self.track_of(&milestone.id).map_or("", |track| track.title.as_str());
        let whole = [milestone.title.as_str(), milestone.outcome.as_str(), milestone.id.as_str(), track]
            .into_iter()
            .chain(milestone.aliases.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join("\n")
            .to_lowercase();
        text.split_whitespace().all(|word| whole.contains(&word.to_lowercase()))
    }

    /// Sorts milestones by track and by their place there.
    fn place_of(&self, id: &MilestoneId) -> (Option<&TrackId>, usize) {
        self.places.get(id).map_or((None, 0), |(track, index)| (Some(track), *index))
    }
}
