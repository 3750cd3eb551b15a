//! Sentences that hold for every two roadmaps that one history leads through.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Map, json};

use super::{milestone_difference, waits_for};
use crate::roadmap::tests::{
    assert_consistent, change, entangling, milestone_id, portrait, roadmap, title, track_id,
};
use crate::{
    Change, HeaderField, ItemId, MilestoneField, MilestoneId, Place, Refusal, Roadmap, Step, Touched, rules,
};

fn play(roadmap: &mut Roadmap, changes: &[Change]) {
    for change in changes {
        let _ = roadmap.apply(change, &mut Touched::default());
    }
}

fn carry_out(roadmap: &mut Roadmap, changes: Vec<Change>) -> Change {
    roadmap.apply(&Change::Group(changes), &mut Touched::default()).expect("a difference always applies")
}

/// Whether a change reaches one milestone and nothing of any other.
fn is_only_of(change: &Change, id: &MilestoneId) -> bool {
    if let Change::Group(changes) = change {
        return changes.iter().all(|change| is_only_of(change, id));
    }
    let reaches_others = matches!(change, Change::RemoveMilestone { .. } | Change::AddMilestone { .. })
        || matches!(change, Change::AddPrerequisite { on, .. } | Change::RemovePrerequisite { on, .. } if on == id);
    change.concerns(id) && !reaches_others
}

fn changes(most: usize) -> impl Strategy<Value = Vec<Change>> {
    proptest::collection::vec(prop_oneof![3 => change(), 1 => entangling()], 0..most)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn applying_a_difference_gives_the_old_milestone_and_its_inverse_the_present(
        first in changes(15),
        later in changes(25),
    ) {
        let mut then = roadmap();
        play(&mut then, &first);
        let mut now = then.clone();
        play(&mut now, &later);
        for id in (0..8).map(milestone_id) {
            let before = portrait(&now);
            let difference = milestone_difference(&now, &then, &id);
            let inverse = carry_out(&mut now, difference);
            assert_consistent(&now);
            match (then.milestone(id.as_str()), now.milestone(id.as_str())) {
                (None, back) => prop_assert!(back.is_none()),
                (Some(wanted), None) => {
                    prop_assert!(now.track(wanted.track().id().as_str()).is_none(), "only a missing track stops it");
                }
                (Some(wanted), Some(back)) => {
                    let mut expected = wanted.milestone().clone();
                    expected.after.clone_from(&back.milestone().after);
                    prop_assert_eq!(back.milestone(), &expected);
                    prop_assert_eq!(now.note(&id), then.note(&id));
                    let track = wanted.track().id();
                    if now.track(track.as_str()).is_some() {
                        prop_assert_eq!(back.track().id(), track);
                    }
                    let kept = &back.milestone().after;
                    prop_assert!(kept.is_subset(&wanted.milestone().after));
                    for on in wanted.milestone().after.difference(kept) {
                        let lost = now.milestone(on.as_str());
                        prop_assert!(lost.is_none_or(|on| waits_for(on, &id)), "{on} could have been kept");
                    }
                }
            }
            prop_assert_eq!(milestone_difference(&now, &then, &id), Vec::new(), "once is enough");
            now.apply(&inverse, &mut Touched::default()).expect("an inverse always applies");
            prop_assert_eq!(portrait(&now), before);
        }
    }

    #[test]
    fn what_was_done_to_one_milestone_alone_is_taken_back_whole(first in changes(15), later in changes(60)) {
        let mut then = roadmap();
        play(&mut then, &first);
        for id in (0..8).map(milestone_id) {
            let mut now = then.clone();
            let own: Vec<Change> = later.iter().filter(|change| is_only_of(change, &id)).cloned().collect();
            play(&mut now, &own);
            let difference = milestone_difference(&now, &then, &id);
            carry_out(&mut now, difference);
            prop_assert_eq!(portrait(&now), portrait(&then));
        }
    }

    #[test]
    fn the_difference_of_a_milestone_touches_no_other(first in changes(10), later in changes(20)) {
        let mut then = roadmap();
        play(&mut then, &first);
        let mut now = then.clone();
        play(&mut now, &later);
        for id in (0..8).map(milestone_id) {
            for change in milestone_difference(&now, &then, &id) {
                prop_assert!(change.concerns(&id), "{change:?}");
            }
        }
    }

    #[test]
    fn whatever_was_removed_can_be_brought_back(first in changes(15), later in changes(25)) {
        let mut then = roadmap();
        play(&mut then, &first);
        let mut now = then.clone();
        play(&mut now, &later);
        let items = (0..8).map(|number| milestone_id(number).to_string());
        for id in items.chain((0..4).map(|number| track_id(number).to_string())) {
            let mut now = now.clone();
            let exists = |roadmap: &Roadmap| roadmap.milestone(&id).is_some() || roadmap.track(&id).is_some();
            let proposal = match rules::revert(&now, &then, &id, "on 12 November") {
                Ok(proposal) => proposal,
                Err(refusal) => {
                    prop_assert!(!exists(&then), "{refusal}");
                    continue;
                }
            };
            let before = portrait(&now);
            let inverse = carry_out(&mut now, proposal.change.into_iter().collect());
            assert_consistent(&now);
            prop_assert!(exists(&now));
            if let Some(wanted) = then.track(&id) {
                prop_assert_eq!(now.track(&id).unwrap().track(), wanted.track());
                for entry in wanted.milestones() {
                    prop_assert!(now.milestone(entry.id().as_str()).is_some(), "{} is still gone", entry.id());
                }
            }
            now.apply(&inverse, &mut Touched::default()).expect("an inverse always applies");
            prop_assert_eq!(portrait(&now), before);
        }
    }

    #[test]
    fn a_removal_is_taken_back_to_the_last_stroke(first in changes(25), number in 0..8_u8, track in 0..4_u8) {
        let mut then = roadmap();
        play(&mut then, &first);
        // A timer on what is removed is stopped, and bringing that back does not start it.
        carry_out(&mut then, vec![Change::SetHeader(HeaderField::Timer(None))]);
        let (milestone, track) = (milestone_id(number).to_string(), track_id(track).to_string());
        let removals = [
            rules::remove_milestones(&then, std::slice::from_ref(&milestone)).map(|proposal| (milestone, proposal)),
            rules::remove_track(&then, &track).map(|proposal| (track, proposal)),
        ];
        for (id, removal) in removals.into_iter().flatten() {
            let mut now = then.clone();
            carry_out(&mut now, removal.change.into_iter().collect());
            let proposal = rules::revert(&now, &then, &id, "on 12 November").unwrap();
            prop_assert_eq!(&proposal.warnings, &Vec::<String>::new());
            carry_out(&mut now, proposal.change.into_iter().collect());
            prop_assert_eq!(portrait(&now), portrait(&then));
        }
    }
}

#[test]
fn unknown_fields_of_steps_come_back_with_them() {
    let step = |later: &str| Step {
        id: ItemId::new("s1").unwrap(),
        text: title("Load a table"),
        done: true,
        extra: Map::from_iter([("later".to_owned(), json!(later))]),
    };
    let with = |step: Step| {
        let mut roadmap = roadmap();
        let change = Change::AddStep { milestone: milestone_id(0), step, place: Place::Last };
        carry_out(&mut roadmap, vec![change]);
        roadmap
    };
    let (then, mut now) = (with(step("a")), with(step("b")));
    let changes = milestone_difference(&now, &then, &milestone_id(0));
    carry_out(&mut now, changes);
    assert_eq!(now.milestone("m0").unwrap().milestone().steps, [step("a")]);
}

#[test]
fn one_element_moved_is_one_change() {
    let mut then = roadmap();
    for number in 1..=5 {
        let step = Step {
            id: ItemId::new(&format!("s{number}")).unwrap(),
            text: title("Load a table"),
            done: false,
            extra: Map::new(),
        };
        play(&mut then, &[Change::AddStep { milestone: milestone_id(0), step, place: Place::Last }]);
    }
    let mut now = then.clone();
    let step = ItemId::new("s1").unwrap();
    play(&mut now, &[Change::MoveStep { milestone: milestone_id(0), step, place: Place::Last }]);
    assert_eq!(milestone_difference(&now, &then, &milestone_id(0)).len(), 1);
}

#[test]
fn a_milestone_whose_neighbours_moved_stays_where_it_is() {
    let then = roadmap();
    let mut now = then.clone();
    let away = Change::MoveMilestone { milestone: milestone_id(0), track: track_id(0), place: Place::Last };
    play(&mut now, &[away]);
    assert_eq!(milestone_difference(&now, &then, &milestone_id(1)), Vec::new());
}

#[test]
fn what_cannot_come_back_is_said() {
    let then = roadmap();
    let mut now = then.clone();
    // m4 waited for m1 and m3; m3 is gone, and m1 waits for m4 now.
    play(
        &mut now,
        &[
            Change::RemoveMilestone { milestone: milestone_id(3) },
            Change::RemovePrerequisite { milestone: milestone_id(4), on: milestone_id(1) },
            Change::AddPrerequisite { milestone: milestone_id(1), on: milestone_id(4) },
            Change::SetMilestone { milestone: milestone_id(4), to: MilestoneField::Title(title("New")) },
        ],
    );
    let proposal = rules::revert(&now, &then, "m4", "on 12 November").unwrap();
    assert_eq!(proposal.label, "Brought \"New\" back to how it was on 12 November");
    assert_eq!(
        proposal.warnings,
        [
            "\"m1\" waits for \"m4\" now, so \"m4\" does not wait for it.",
            "\"m3\" is gone from the roadmap, so \"m4\" does not wait for it.",
        ]
    );
    carry_out(&mut now, proposal.change.into_iter().collect());
    assert_eq!(now.milestone("m4").unwrap().milestone().after, BTreeSet::new());
    let again = rules::revert(&now, &then, "m4", "on 12 November").unwrap();
    assert_eq!((again.change, again.label.as_str()), (None, "\"m4\" is now as it was on 12 November."));
}

#[test]
fn a_milestone_whose_track_is_gone_brings_it_along() {
    let then = roadmap();
    let mut now = then.clone();
    let removal = rules::remove_track(&now, "t1").unwrap().change.unwrap();
    play(&mut now, &[removal]);
    let proposal = rules::revert(&now, &then, "m4", "on 12 November").unwrap();
    assert_eq!(
        proposal.warnings,
        [
            "The track \"t1\" was removed since; it comes back with this milestone alone.",
            "\"m3\" is gone from the roadmap, so \"m4\" does not wait for it.",
        ]
    );
    carry_out(&mut now, proposal.change.into_iter().collect());
    assert_eq!(now.track("t1").unwrap().len(), 1);
    assert_eq!(now.milestone("m4").unwrap().milestone().after, BTreeSet::from([milestone_id(1)]));
    let refusal = rules::revert(&then, &roadmap_without("m4"), "m4", "on 12 November").unwrap_err();
    assert_eq!(refusal.to_string(), "\"m4\" was not on the roadmap on 12 November.");
    assert!(matches!(rules::revert(&then, &then, "m44", "").unwrap_err(), Refusal::NoMilestone { .. }));
}

fn roadmap_without(id: &str) -> Roadmap {
    let mut roadmap = roadmap();
    play(&mut roadmap, &[Change::RemoveMilestone { milestone: MilestoneId::new(id).unwrap() }]);
    roadmap
}
