//! Milestones that say nearly the same: a sign that one was copied and forgotten.
//!
//! Two texts are as like as the part of their three-word shingles that they share: A. Z. Broder, "On the resemblance
//! and containment of documents" (1997).

use std::collections::BTreeSet;

use waymark_messages::library as said;

use super::super::template::MilestoneTemplate;
use super::Report;

/// From here on two milestones are too much alike.
const TOO_LIKE: f64 = 0.35;

pub(super) fn check(report: &mut Report<'_>) {
    let texts: Vec<(&MilestoneTemplate, BTreeSet<u32>)> =
        report.library.milestones().map(|milestone| (milestone, shingles(milestone))).collect();
    for (index, (milestone, text)) in texts.iter().enumerate() {
        for (other, other_text) in &texts[..index] {
            let likeness = resemblance(text, other_text);
            if likeness >= TOO_LIKE {
                let percent = (likeness * 100.0).round();
                for (one, twin) in [(milestone, other), (other, milestone)] {
                    report.say(one.id.as_str(), said::stands_in_another(&twin.id, percent));
                }
            }
        }
    }
}

fn shingles(milestone: &MilestoneTemplate) -> BTreeSet<u32> {
    let texts = [&milestone.outcome, &milestone.why, &milestone.proof].map(|text| text.as_str());
    let texts = texts.into_iter().chain(milestone.steps.iter().map(|step| step.as_str()));
    texts
        .flat_map(|text| {
            let words: Vec<String> = text
                .split(|character: char| !character.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect();
            words.windows(3).map(|three| crc32c::crc32c(three.join(" ").as_bytes())).collect::<Vec<_>>()
        })
        .collect()
}

fn resemblance(one: &BTreeSet<u32>, other: &BTreeSet<u32>) -> f64 {
    let shared = one.intersection(other).count();
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { shared as f64 / all as f64 }
}
