//! What the files say of each other: ids that stand twice, and prerequisites that do not exist.
//!
//! Reads only ids and prerequisites, so that one wrong milestone does not hide the others.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde_json::Value;
use waymark_messages::doctor;

use super::finding::{Finding, FindingKind};

/// A track file that reads.
pub(super) struct TrackText {
    /// Its name in the folder.
    pub(super) name: String,
    pub(super) text: Vec<u8>,
}

#[derive(Deserialize)]
struct Outline {
    #[serde(default)]
    milestones: Vec<MilestoneOutline>,
}

#[derive(Deserialize)]
struct MilestoneOutline {
    id: String,
    #[serde(default)]
    after: Vec<String>,
}

/// Names every milestone that stands twice and, unless a file is missing in which it could be, every prerequisite that
/// does not exist. Takes both out of the texts, so that what is left may fit together.
pub(super) fn examine(tracks: &mut [TrackText], is_whole: bool) -> Vec<Finding> {
    let outlines: Vec<Outline> = tracks
        .iter()
        .map(|track| serde_json::from_slice(&track.text).unwrap_or(Outline { milestones: Vec::new() }))
        .collect();
    let mut places: HashMap<&str, &str> = HashMap::new();
    let mut findings = Vec::new();
    let mut twice: HashSet<(usize, usize)> = HashSet::new();
    for (file, (track, outline)) in tracks.iter().zip(&outlines).enumerate() {
        for (index, milestone) in outline.milestones.iter().enumerate() {
            if let Some(other) = places.insert(&milestone.id, &track.name) {
                twice.insert((file, index));
                findings.push(
                    Finding::new(
                        FindingKind::RuleBroken,
                        &track.name,
                        doctor::milestone_twice(other, &milestone.id),
                        doctor::milestone_twice_remedy(),
                    )
                    .at(milestone_line(&track.text, &milestone.id, other == track.name)),
                );
            }
        }
    }
    if is_whole {
        findings.extend(missing(tracks, &outlines, &places));
    }
    let known: HashSet<String> = places.into_keys().map(str::to_owned).collect();
    for (file, track) in tracks.iter_mut().enumerate() {
        if let Some(text) = pruned(&track.text, &known, |index| twice.contains(&(file, index))) {
            track.text = text;
        }
    }
    findings
}

/// One finding for each prerequisite that does not exist, where the first milestone waits for it.
fn missing(tracks: &[TrackText], outlines: &[Outline], places: &HashMap<&str, &str>) -> Vec<Finding> {
    let mut waiting: Vec<(&str, &TrackText, Vec<&str>)> = Vec::new();
    for (track, outline) in tracks.iter().zip(outlines) {
        for milestone in &outline.milestones {
            for on in milestone.after.iter().filter(|on| !places.contains_key(on.as_str())) {
                match waiting.iter_mut().find(|(known, ..)| known == on) {
                    Some((.., milestones)) => milestones.push(&milestone.id),
                    None => waiting.push((on, track, vec![&milestone.id])),
                }
            }
        }
    }
    let finding = |(on, track, milestones): (&str, &TrackText, Vec<&str>)| {
        let first = milestones[0];
        let problem = match milestones.len() {
            1 => doctor::no_prerequisite(first, on),
            2 => doctor::no_prerequisite_of_two(first, on, milestones[1]),
            all => doctor::no_prerequisite_of_many(all - 1, first, on),
        };
        Finding::new(
            FindingKind::MissingPrerequisite,
            &track.name,
            problem,
            doctor::no_prerequisite_remedy(on),
        )
        .at(prerequisite_line(&track.text, first, on))
    };
    waiting.into_iter().map(finding).collect()
}

/// The text without some milestones, and without prerequisites that are not known; none where it is the same.
fn pruned(text: &[u8], known: &HashSet<String>, is_gone: impl Fn(usize) -> bool) -> Option<Vec<u8>> {
    let mut track: Value = serde_json::from_slice(text).ok()?;
    let whole = track.clone();
    let milestones = track.get_mut("milestones")?.as_array_mut()?;
    for after in milestones.iter_mut().filter_map(|milestone| milestone.get_mut("after")?.as_array_mut()) {
        after.retain(|on| on.as_str().is_some_and(|on| known.contains(on)));
    }
    let mut index = 0;
    milestones.retain(|_| {
        index += 1;
        !is_gone(index - 1)
    });
    (track != whole).then(|| track.to_string().into_bytes())
}

/// The line on which a milestone's id stands, for the second time if asked.
fn milestone_line(text: &[u8], id: &str, second: bool) -> Option<usize> {
    let text = std::str::from_utf8(text).ok()?;
    let quoted = format!("\"{id}\"");
    let mut lines =
        text.lines().enumerate().filter(|(_, line)| line.contains("\"id\"") && line.contains(&quoted));
    let first = lines.next();
    let line = if second { lines.next() } else { first };
    line.map(|(index, _)| index + 1)
}

/// The line on which a prerequisite of a milestone stands.
fn prerequisite_line(text: &[u8], milestone: &str, on: &str) -> Option<usize> {
    let start = milestone_line(text, milestone, false)?;
    let text = std::str::from_utf8(text).ok()?;
    let quoted = format!("\"{on}\"");
    let found = text.lines().enumerate().skip(start - 1).find(|(_, line)| line.contains(&quoted));
    Some(found.map_or(start, |(index, _)| index + 1))
}
