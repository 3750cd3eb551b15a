//! Each milestone by itself, and ids, titles and aliases across all of them.

use std::collections::HashMap;

use super::super::template::{MilestoneTemplate, TrackTemplate};
use super::Report;
use crate::ResourceKind;

const TITLE: usize = 60;
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
                report.say(id, "There is another milestone with this id.");
            }
            if let Some(other) = titles.insert(milestone.title.as_str(), id) {
                for (one, twin) in [(id, other), (other, id)] {
                    report.say(one, format!("\"{twin}\" has the same title."));
                }
            }
            for alias in &milestone.aliases {
                if let Some(other) = aliases.insert(alias.to_lowercase(), id) {
                    report.say(id, format!("\"{other}\" has the alias \"{alias}\" too."));
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
    if !id.starts_with(&format!("{}.", track.id)) {
        say(format!("The id does not begin with \"{}.\".", track.id));
    }
    let title = milestone.title.as_str().chars().count();
    if title >= TITLE {
        say(format!("The title has {title} characters; it must have fewer than {TITLE}."));
    }
    if !milestone.outcome.as_str().starts_with("You can ") {
        say("The outcome does not begin with \"You can\".".to_owned());
    }
    for (text, name) in [(&milestone.why, "why"), (&milestone.proof, "proof")] {
        if text.is_empty() {
            say(format!("There is no {name}."));
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
    let is_official = |kind| kind == ResourceKind::Official;
    let has_official = milestone.resources.iter().any(|resource| is_official(resource.kind));
    if has_official && !milestone.resources.first().is_some_and(|resource| is_official(resource.kind)) {
        say("The official documentation is not its first resource.".to_owned());
    }
    for resource in
        milestone.resources.iter().filter(|resource| !resource.url.as_str().starts_with("https://"))
    {
        say(format!("\"{}\" is not an https address.", resource.url));
    }
    if !(3..=6).contains(&milestone.recall.len()) {
        say(format!("It has {} recall questions; 3 to 6 are right.", milestone.recall.len()));
    }
    for question in &milestone.recall {
        let answer = question.answer.as_str().chars().count();
        if answer == 0 || answer >= ANSWER {
            say(format!(
                "The answer to \"{}\" has {answer} characters; 1 to {} are right.",
                question.ask,
                ANSWER - 1
            ));
        }
    }
    let likely = milestone.estimate.likely();
    if !LIKELY.contains(&likely) {
        say(format!("It likely takes {likely} minutes; 180 to 960 (3 to 16 hours) are right."));
    }
}
