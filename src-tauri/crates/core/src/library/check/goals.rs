//! Each goal under every combination of its picks.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::DateTime;
use waymark_messages::{library as said, list};

use super::super::select::{Selection, select};
use super::super::template::{Choice, Goal, Pick};
use super::Report;
use crate::{MilestoneId, Roadmap, TrackId};

/// The most milestones in a row that each wait for the one before: a longer chain leaves a person nothing to choose.
const LONGEST_CHAIN: usize = 30;

/// The most combinations of picks that are looked at.
const MOST_COMBINATIONS: usize = 4_000;

pub(super) fn check(report: &mut Report<'_>) {
    for goal in report.library.goals() {
        if !report.concerns_place(&goal.id) {
            continue;
        }
        check_names(report, goal);
        let options = goal.choices.iter().map(|choice| choice.from.len() + 1);
        if options.fold(1, usize::saturating_mul) > MOST_COMBINATIONS {
            report.say(&goal.id, said::too_many_combinations());
            continue;
        }
        let mut said = BTreeSet::new();
        for picks in combinations(&goal.choices) {
            for what in problems_with(report, goal, &picks) {
                // A problem that every combination has is told once.
                if said.insert(what.clone()) {
                    report.say(&goal.id, what);
                }
            }
        }
    }
}

fn check_names(report: &mut Report<'_>, goal: &Goal) {
    let library = report.library;
    for entry in &goal.tracks {
        if library.track(entry).is_none() && goal.choices.iter().all(|choice| choice.id != *entry) {
            report.say(&goal.id, said::no_track_or_choice(entry));
        }
    }
    for choice in &goal.choices {
        if !goal.tracks.contains(&choice.id) {
            report.say(&goal.id, said::choice_without_place(&choice.id));
        }
        for track in choice.from.iter().filter(|track| library.track(track.as_str()).is_none()) {
            report.say(&goal.id, said::choice_without_track(&choice.id, track));
        }
    }
    for id in goal.optional.iter().chain(&goal.leave_out) {
        if library.milestone(id.as_str()).is_none() {
            report.say(&goal.id, said::no_milestone(id));
        }
    }
}

fn problems_with(report: &Report<'_>, goal: &Goal, picks: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let picked = || list(picks.values().flatten());
    let selection = Selection { goal: Some(goal.id.clone()), picks: picks.clone(), ..Selection::default() };
    let made = select(report.library, &selection, DateTime::UNIX_EPOCH).and_then(|new| new.assemble());
    let roadmap = match made {
        Ok(roadmap) => roadmap,
        Err(refusal) => return vec![said::no_roadmap(picks.len(), picked(), refusal)],
    };
    let mut problems = Vec::new();
    let minutes: u32 = roadmap
        .milestones()
        .filter(|entry| !entry.milestone().optional)
        .map(|entry| entry.milestone().estimate.likely())
        .sum();
    let [least, most] = goal.hours;
    if !(least * 60..=most * 60).contains(&minutes) {
        problems.push(said::other_hours(picks.len(), minutes / 60, least, most, picked()));
    }
    problems.extend(apart(&roadmap).into_iter().map(said::apart));
    let chain = longest_chain(&roadmap);
    if chain.len() > LONGEST_CHAIN {
        let (first, last) = (&chain[0], &chain[chain.len() - 1]);
        problems.push(said::long_chain(chain.len(), first, last, LONGEST_CHAIN));
    }
    problems
}

/// One milestone of each part of the graph that hangs together with nothing of the largest part.
fn apart(roadmap: &Roadmap) -> Vec<MilestoneId> {
    let mut seen: HashSet<MilestoneId> = HashSet::new();
    let mut parts: Vec<(usize, MilestoneId)> = Vec::new();
    for start in roadmap.milestones() {
        if !seen.insert(start.id().clone()) {
            continue;
        }
        let (mut open, mut size) = (vec![start], 0);
        while let Some(entry) = open.pop() {
            size += 1;
            let neighbours = entry.prerequisites().chain(entry.dependents());
            open.extend(neighbours.filter(|other| seen.insert(other.id().clone())));
        }
        parts.push((size, start.id().clone()));
    }
    let largest = parts.iter().map(|(size, _)| *size).max().unwrap_or(0);
    let mut spared = false;
    parts.retain(|(size, _)| {
        let is_main = !spared && *size == largest;
        spared |= is_main;
        !is_main
    });
    parts.into_iter().map(|(_, id)| id).collect()
}

/// The longest chain of milestones of which each waits for the one before.
pub(super) fn longest_chain(roadmap: &Roadmap) -> Vec<MilestoneId> {
    let mut lengths: HashMap<&MilestoneId, (usize, Option<&MilestoneId>)> = HashMap::new();
    for entry in roadmap.topological_order() {
        let before = entry.prerequisites().map(|before| before.id()).max_by_key(|id| lengths[id].0);
        lengths.insert(entry.id(), (before.map_or(1, |id| lengths[id].0 + 1), before));
    }
    let mut at = lengths.iter().max_by_key(|(id, (length, _))| (*length, *id)).map(|(id, _)| *id);
    let mut chain = Vec::new();
    while let Some(id) = at {
        chain.push(id.clone());
        at = lengths[id].1;
    }
    chain.reverse();
    chain
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
