//! What is wrong with a library, each problem with its place.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::DateTime;

use super::Library;
use super::select::{Selection, select};
use super::template::{Choice, Goal, MilestoneTemplate, Pick, TrackTemplate};
use crate::{MilestoneId, ResourceKind, TrackId};

/// Something wrong with a library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, milestone or goal.
    pub place: String,
    /// What is wrong, in one sentence.
    pub what: String,
}

/// Looks at every track, milestone and goal, and at every combination of picks.
pub fn check(library: &Library) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut ids: HashMap<&MilestoneId, ()> = HashMap::new();
    let mut titles: HashMap<&str, &MilestoneId> = HashMap::new();
    let mut tracks: Vec<&TrackTemplate> = library.tracks().collect();
    tracks.sort_by(|one, other| one.id.cmp(&other.id));
    for milestone in tracks.iter().flat_map(|track| &track.milestones) {
        if ids.insert(&milestone.id, ()).is_some() {
            problems.push(problem(milestone.id.as_str(), "There is another milestone with this id."));
        }
        if let Some(other) = titles.insert(milestone.title.as_str(), &milestone.id) {
            problems.push(problem(milestone.id.as_str(), format!("\"{other}\" has the same title.")));
        }
    }
    let is_of_known_track =
        |id: &MilestoneId| id.as_str().split('.').next().is_some_and(|track| library.track(track).is_some());
    for track in &tracks {
        for milestone in &track.milestones {
            check_milestone(track, milestone, is_of_known_track, |id| ids.contains_key(id), &mut problems);
        }
    }
    for goal in library.goals() {
        check_goal(library, goal, |id| ids.contains_key(id), &mut problems);
    }
    problems
}

fn problem(place: impl Into<String>, what: impl Into<String>) -> Problem {
    Problem { place: place.into(), what: what.into() }
}

fn check_milestone(
    track: &TrackTemplate,
    milestone: &MilestoneTemplate,
    is_of_known_track: impl Fn(&MilestoneId) -> bool,
    exists: impl Fn(&MilestoneId) -> bool,
    problems: &mut Vec<Problem>,
) {
    let mut say = |what: String| problems.push(problem(milestone.id.as_str(), what));
    if !milestone.id.as_str().starts_with(&format!("{}.", track.id)) {
        say(format!("The id does not begin with \"{}.\".", track.id));
    }
    let title = milestone.title.as_str().chars().count();
    if title >= 60 {
        say(format!("The title has {title} characters; it must have fewer than 60."));
    }
    if !milestone.outcome.as_str().starts_with("You can ") {
        say("The outcome does not begin with \"You can\".".to_owned());
    }
    for (text, name) in [(&milestone.why, "why"), (&milestone.proof, "proof")] {
        if text.is_empty() {
            say(format!("There is no {name}."));
        }
    }
    for on in milestone.after.iter().chain(&milestone.after_any) {
        // One in a track that this library does not have is left out when a roadmap is made.
        if is_of_known_track(on) && !exists(on) {
            say(format!("It waits for \"{on}\", which does not exist."));
        }
    }
    if !(3..=6).contains(&milestone.steps.len()) {
        say(format!("It has {} steps; 3 to 6 are right.", milestone.steps.len()));
    }
    if !(2..=4).contains(&milestone.resources.len()) {
        say(format!("It has {} resources; 2 to 4 are right.", milestone.resources.len()));
    }
    if milestone.resources.iter().all(|resource| !resource.free) {
        say("None of its resources is free.".to_owned());
    }
    let official = |kind| kind == ResourceKind::Official;
    let has_official = milestone.resources.iter().any(|resource| official(resource.kind));
    if has_official && !milestone.resources.first().is_some_and(|resource| official(resource.kind)) {
        say("The official documentation is not its first resource.".to_owned());
    }
    for resource in &milestone.resources {
        if !resource.url.as_str().starts_with("https://") {
            say(format!("\"{}\" is not an https address.", resource.url));
        }
    }
    if !(3..=6).contains(&milestone.recall.len()) {
        say(format!("It has {} recall questions; 3 to 6 are right.", milestone.recall.len()));
    }
    for question in &milestone.recall {
        let answer = question.answer.as_str().chars().count();
        if answer == 0 || answer >= 300 {
            say(format!("The answer to \"{}\" has {answer} characters; 1 to 299 are right.", question.ask));
        }
    }
    let likely = milestone.estimate.likely();
    if !(180..=960).contains(&likely) {
        say(format!("It likely takes {likely} minutes; 180 to 960 (3 to 16 hours) are right."));
    }
}

fn check_goal(
    library: &Library,
    goal: &Goal,
    exists: impl Fn(&MilestoneId) -> bool,
    problems: &mut Vec<Problem>,
) {
    let mut say = |what: String| problems.push(problem(goal.id.as_str(), what));
    for entry in &goal.tracks {
        if library.track(entry).is_none() && goal.choices.iter().all(|choice| choice.id != *entry) {
            say(format!("\"{entry}\" is neither a track nor a choice."));
        }
    }
    for choice in &goal.choices {
        if !goal.tracks.contains(&choice.id) {
            say(format!("The choice \"{}\" has no place among the tracks.", choice.id));
        }
        for track in choice.from.iter().filter(|track| library.track(track.as_str()).is_none()) {
            say(format!("The choice \"{}\" offers \"{track}\", which does not exist.", choice.id));
        }
    }
    for id in goal.optional.iter().chain(&goal.leave_out).filter(|id| !exists(id)) {
        say(format!("\"{id}\" does not exist."));
    }
    for picks in combinations(&goal.choices) {
        let described = || picks.values().flatten().map(String::as_str).collect::<Vec<_>>().join(" and ");
        let selection =
            Selection { goal: Some(goal.id.clone()), picks: picks.clone(), ..Selection::default() };
        let roadmap = match select(library, &selection, DateTime::UNIX_EPOCH).and_then(|new| new.assemble()) {
            Ok(roadmap) => roadmap,
            Err(refusal) => {
                say(format!("With {}: {refusal}", described()));
                continue;
            }
        };
        let minutes: u32 = roadmap
            .milestones()
            .filter(|entry| !entry.milestone().optional)
            .map(|entry| entry.milestone().estimate.likely())
            .sum();
        let [least, most] = goal.hours;
        if !(least * 60..=most * 60).contains(&minutes) {
            say(format!(
                "With {} it takes {} h; {least} to {most} h are promised.",
                described(),
                minutes / 60
            ));
        }
    }
}

/// Every way to answer the choices of a goal, two choices never with the same track.
pub(super) fn combinations(choices: &[Choice]) -> Vec<BTreeMap<String, Vec<String>>> {
    let mut all = vec![BTreeMap::new()];
    for choice in choices {
        let none = (choice.pick == Pick::Optional).then_some(None);
        let options: Vec<Option<&TrackId>> = choice.from.iter().map(Some).chain(none).collect();
        all = all
            .into_iter()
            .flat_map(|picks: BTreeMap<String, Vec<String>>| {
                options
                    .iter()
                    .filter_map(move |option| {
                        let taken: HashSet<&String> = picks.values().flatten().collect();
                        let mut picks = picks.clone();
                        if let Some(track) = option {
                            let track = track.to_string();
                            if taken.contains(&track) {
                                return None;
                            }
                            picks.insert(choice.id.clone(), vec![track]);
                        }
                        Some(picks)
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::builtin;

    #[test]
    fn the_built_in_library_has_no_problem() {
        let (library, mut problems) = crate::library::builtin::read();
        problems.extend(check(&library));
        let report: Vec<String> =
            problems.iter().map(|problem| format!("{}: {}", problem.place, problem.what)).collect();
        assert!(report.is_empty(), "{} problems:\n{}", report.len(), report.join("\n"));
        assert!(!library.goals().is_empty() && library.tracks().count() > 0);
        assert!(builtin().goal("backend-developer").is_ok());
    }
}
