//! Each milestone by itself, and ids, titles and aliases across all of them.

use std::collections::HashMap;

use waymark_messages::library as said;

use super::super::template::{MilestoneTemplate, TrackTemplate};
use super::Report;
use crate::ResourceKind;

const TITLE: usize = 60;
/// What the outcome of every milestone begins with.
const OUTCOME: &str = "You can ";
const ANSWER: usize = 300;
/// Minutes a milestone likely takes: 3 to 16 hours.
const LIKELY: std::ops::RangeInclusive<u32> = 180..=960;

pub(super) fn check(report: &mut Report<'_>) {
    let mut names: HashMap<&str, usize> = HashMap::new();
    let (mut ids, mut titles) = (HashMap::new(), HashMap::new());
    let library = report.library;
    for (_, id) in library.milestones().filter_map(|milestone| milestone.id.as_str().split_once('.')) {
        *names.entry(id).or_default() += 1;
    }
    for track in library.tracks() {
        // The same word may ask for several tracks' milestones, but says nothing twice in one.
        let mut aliases = HashMap::new();
        for milestone in &track.milestones {
            let id = milestone.id.as_str();
            if ids.insert(id, ()).is_some() {
                report.say(id, said::twice());
            }
            if let Some(other) = titles.insert(milestone.title.as_str(), id) {
                for (one, twin) in [(id, other), (other, id)] {
                    report.say(one, said::same_title(twin));
                }
            }
            for alias in &milestone.aliases {
                if let Some(other) = aliases.insert(alias.to_lowercase(), id) {
                    report.say(id, said::same_alias(alias, other));
                }
            }
            check_one(report, track, milestone);
            milestone.after.iter().for_each(|need| report.check_need(&milestone.id, need, &names));
        }
    }
}

fn check_one(report: &mut Report<'_>, track: &TrackTemplate, milestone: &MilestoneTemplate) {
    let id = milestone.id.as_str();
    let mut say = |what: String| report.say(id, what);
    let beginning = format!("{}.", track.id);
    if !id.starts_with(&beginning) {
        say(said::id_begins_otherwise(beginning));
    }
    let title = milestone.title.as_str().chars().count();
    if title >= TITLE {
        say(said::title_too_long(title, TITLE));
    }
    if !milestone.outcome.as_str().starts_with(OUTCOME) {
        say(said::outcome_begins_otherwise(OUTCOME.trim_end()));
    }
    for (text, field) in [(&milestone.why, "why"), (&milestone.proof, "proof")] {
        if text.is_empty() {
            say(said::empty_field(field));
        }
    }
    if !(3..=6).contains(&milestone.steps.len()) {
        say(said::number_of_steps(milestone.steps.len()));
    }
    if !(2..=4).contains(&milestone.resources.len()) {
        say(said::number_of_resources(milestone.resources.len()));
    }
    if milestone.resources.iter().all(|resource| !resource.free) {
        say(said::none_is_free());
    }
    let is_official = |kind| kind == ResourceKind::Official;
    let has_official = milestone.resources.iter().any(|resource| is_official(resource.kind));
    if has_official && !milestone.resources.first().is_some_and(|resource| is_official(resource.kind)) {
        say(said::official_not_first());
    }
    for resource in
        milestone.resources.iter().filter(|resource| !resource.url.as_str().starts_with("https://"))
    {
        say(said::no_https(&resource.url));
    }
    if !(3..=6).contains(&milestone.recall.len()) {
        say(said::number_of_questions(milestone.recall.len()));
    }
    for question in &milestone.recall {
        let answer = question.answer.as_str().chars().count();
        if answer == 0 || answer >= ANSWER {
            say(said::length_of_answer(answer, ANSWER - 1, &question.ask));
        }
    }
    let likely = milestone.estimate.likely();
    if !LIKELY.contains(&likely) {
        say(said::likely_time(likely));
    }
}
