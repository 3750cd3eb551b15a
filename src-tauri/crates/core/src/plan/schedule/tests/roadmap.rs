//! The plan of a real roadmap: it begins with what the app says is next, and outlives the day.

use std::collections::HashMap;

use proptest::prelude::*;

use super::super::super::{Calendar, Work};
use super::super::Schedule;
use super::made::{date, today};
use crate::roadmap::tests::{change, roadmap};
use crate::{Change, MilestoneField, MilestoneId, Planning, Roadmap, Status, Touched, TrackField};

type Minutes = HashMap<MilestoneId, u32>;

/// What is planned for each day, counted from a first one.
fn plan(roadmap: &Roadmap, minutes: &Minutes, days: &[u32], first: usize) -> Vec<(usize, MilestoneId, u32)> {
    let work = Work::of(roadmap, |milestone| minutes[&milestone.id]);
    let calendar = Calendar::from_minutes(date(first as i32), days[first..].to_vec());
    let schedule = Schedule::of(&work, &calendar, Planning::default());
    let sittings = schedule.sittings().iter();
    let milestone = |task: u32| work.tasks()[task as usize].milestone.clone();
    sittings.map(|sitting| (first + sitting.day as usize, milestone(sitting.task), sitting.minutes)).collect()
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec(change(), 0..60)
}

fn set(roadmap: &mut Roadmap, milestone: &MilestoneId, to: MilestoneField) {
    let change = Change::SetMilestone { milestone: milestone.clone(), to };
    roadmap.apply(&change, &mut Touched::default()).unwrap();
}

/// A small roadmap after some changes, and how long each milestone takes.
fn changed(changes: &[Change], minutes: &[u32]) -> (Roadmap, Minutes) {
    let mut roadmap = roadmap();
    for change in changes {
        let _ = roadmap.apply(change, &mut Touched::default());
    }
    // What is in progress before what it waits for is taken back.
    let blocked = roadmap
        .milestones()
        .filter(|entry| entry.milestone().status == Status::Doing && entry.waits_for() > 0);
    let blocked: Vec<MilestoneId> = blocked.map(|entry| entry.id().clone()).collect();
    for id in blocked {
        set(&mut roadmap, &id, MilestoneField::Status(Status::Todo, None));
    }
    let ids = roadmap.milestones().map(|entry| entry.id().clone());
    let minutes = ids.enumerate().map(|(at, id)| (id, minutes[at % minutes.len()])).collect();
    (roadmap, minutes)
}

proptest! {
    #[test]
    fn a_roadmap_whose_plan_was_followed_for_a_day_has_the_same_plan(
        changes in changes(),
        minutes in prop::collection::vec(1..400_u32, 16),
        week in prop::collection::vec(prop_oneof![Just(0), 20..300_u32], 7),
    ) {
        let (mut roadmap, mut minutes) = changed(&changes, &minutes);
        // Where prerequisites go round in a circle, what is set aside depends on what is finished.
        prop_assume!(roadmap.circles().next().is_none());
        let days = week.repeat(8);
        let mut expected = plan(&roadmap, &minutes, &days, 0);
        for today in 1..days.len() {
            for (_, id, done) in expected.iter().filter(|(day, ..)| *day < today) {
                let left = minutes.get_mut(id).unwrap();
                *left -= done;
                let status = if *left == 0 { Status::Done } else { Status::Doing };
                set(&mut roadmap, id, MilestoneField::Status(status, None));
            }
            expected.retain(|(day, ..)| *day >= today);
            prop_assert_eq!(&plan(&roadmap, &minutes, &days, today), &expected);
        }
    }

    #[test]
    fn with_nothing_due_a_plan_begins_with_what_the_roadmap_says_is_next(changes in changes()) {
        let (mut roadmap, minutes) = changed(&changes, &[100]);
        let ids: Vec<MilestoneId> = roadmap.milestones().map(|entry| entry.id().clone()).collect();
        for id in &ids {
            set(&mut roadmap, id, MilestoneField::Due(None));
            set(&mut roadmap, id, MilestoneField::NotBefore(None));
        }
        let tracks: Vec<_> = roadmap.tracks().map(|track| track.id().clone()).collect();
        for track in tracks {
            let change = Change::SetTrack { track, to: TrackField::Parked(false) };
            roadmap.apply(&change, &mut Touched::default()).unwrap();
        }
        let first = plan(&roadmap, &minutes, &[60], 0).into_iter().next().map(|(_, id, _)| id);
        prop_assert_eq!(first, roadmap.next(today()).map(|entry| entry.id().clone()));
    }
}
