//! Sentences that hold for the picture of every roadmap.

use std::collections::{HashMap, HashSet};

use proptest::prelude::*;

use super::*;
use crate::roadmap::tests::{change, roadmap, title};
use crate::{
    Change, Header, Milestone, MilestoneField, Place, Roadmap, Status, Touched, Track, TrackKind, TrackParts,
};

/// Tracks of so many milestones, which wait for some of those that have smaller numbers.
fn made(lengths: &[usize], after: &[(usize, usize)]) -> Roadmap {
    let at = chrono::DateTime::from_timestamp(1_763_000_000, 0).unwrap();
    let mut number = 0;
    let mut parts: Vec<TrackParts> = Vec::new();
    for (track, length) in lengths.iter().enumerate() {
        let id = TrackId::new(&format!("t{track}")).unwrap();
        let mut milestones = Vec::new();
        for _ in 0..*length {
            let mut milestone = Milestone::new(id_of(number), title(&format!("m{number}")));
            let before = after.iter().filter(|(node, on)| *node == number && on < node);
            milestone.after.extend(before.map(|(_, on)| id_of(*on)));
            milestones.push(milestone);
            number += 1;
        }
        let track = Track::new(id.clone(), title(id.as_str()), TrackKind::Skill);
        parts.push(TrackParts { track, milestones });
    }
    Roadmap::assemble(Header::new(title("Backend developer"), at), parts, HashMap::new()).unwrap()
}

fn id_of(number: usize) -> MilestoneId {
    MilestoneId::new(&format!("m{number}")).unwrap()
}

/// Any roadmap: some tracks, any order within them, prerequisites anywhere.
fn any_roadmap() -> impl Strategy<Value = Roadmap> {
    let lengths = proptest::collection::vec(0..9_usize, 0..7);
    let after = proptest::collection::vec((0..50_usize, 0..50_usize), 0..60);
    let moves = proptest::collection::vec((0..50_usize, 0..50_usize), 0..12);
    (lengths, after, moves).prop_map(|(lengths, after, moves)| {
        let mut roadmap = made(&lengths, &after);
        let total: usize = lengths.iter().sum();
        for (one, other) in
            moves.into_iter().filter(|(one, other)| *one < total && *other < total && one != other)
        {
            let track = roadmap.find(id_of(other).as_str()).unwrap().track().id().clone();
            let change =
                Change::MoveMilestone { milestone: id_of(one), track, place: Place::After(id_of(other)) };
            roadmap.apply(&change, &mut Touched::default()).unwrap();
        }
        roadmap
    })
}

/// The columns of all waymarks.
fn columns(roadmap: &Roadmap) -> HashMap<MilestoneId, (u32, u32)> {
    let map = Map::of(roadmap);
    map.waymarks().iter().map(|one| (one.milestone.clone(), (one.lane, one.column))).collect()
}

/// Whether going through every track in order closes no circle with the prerequisites.
fn order_agrees(roadmap: &Roadmap) -> bool {
    let mut before: HashMap<&MilestoneId, HashSet<&MilestoneId>> = HashMap::new();
    for entry in roadmap.milestones() {
        let on = before.entry(entry.id()).or_default();
        on.extend(entry.prerequisites().map(|on| on.id()));
        on.extend(entry.previous().map(|on| on.id()));
    }
    while let Some(free) = before.iter().find(|(_, on)| on.is_empty()).map(|(id, _)| *id) {
        before.remove(free);
        before.values_mut().for_each(|on| {
            on.remove(free);
        });
    }
    before.is_empty()
}

proptest! {
    #[test]
    fn everything_is_there_once_and_nothing_overlaps(roadmap in any_roadmap()) {
        let map = Map::of(&roadmap);
        prop_assert_eq!(map.waymarks().len(), roadmap.len());
        prop_assert_eq!(map.lanes().len(), roadmap.tracks().count());
        let places: HashSet<_> = map.waymarks().iter().map(|one| (one.lane, one.column)).collect();
        prop_assert_eq!(places.len(), roadmap.len());
        let size = map.size();
        for number in 0..map.waymarks().len() {
            let Point { x, y } = map.place(number);
            prop_assert!(x - LABEL / 2 > 0 && x + LABEL / 2 < size.width && y > 0 && y + BAND.1 < size.height);
        }
    }

    #[test]
    fn links_only_go_forward_and_all_of_them_are_there(roadmap in any_roadmap()) {
        let map = Map::of(&roadmap);
        for link in map.links() {
            prop_assert!(map.waymarks()[link.from].column < map.waymarks()[link.to].column);
            let route = map.route(*link);
            prop_assert!(route.windows(2).all(|two| two[0].x == two[1].x || two[0].y == two[1].y), "{:?}", route);
        }
        let wanted = roadmap.milestones().map(|entry| entry.prerequisites().count()).sum::<usize>();
        prop_assert_eq!(map.links().len(), wanted);
    }

    #[test]
    fn each_track_goes_from_left_to_right_in_its_own_order(roadmap in any_roadmap()) {
        let map = Map::of(&roadmap);
        for (lane, track) in map.lanes().iter().zip(roadmap.tracks()) {
            let trail = &map.waymarks()[lane.waymarks.clone()];
            prop_assert!(trail.windows(2).all(|two| two[0].column < two[1].column));
            if order_agrees(&roadmap) {
                prop_assert!(trail.iter().map(|one| &one.milestone).eq(track.milestones().map(|entry| entry.id())));
            }
        }
    }

    #[test]
    fn what_is_done_moves_nothing(roadmap in any_roadmap(), number in 0..50_usize) {
        let before = Map::of(&roadmap);
        let mut after = roadmap.clone();
        if roadmap.milestone(id_of(number).as_str()).is_some() {
            let to = MilestoneField::Status(Status::Done, None);
            after.apply(&Change::SetMilestone { milestone: id_of(number), to }, &mut Touched::default()).unwrap();
        }
        prop_assert_eq!(Map::of(&after), before);
    }

    #[test]
    fn a_milestone_added_at_the_end_of_a_track_moves_no_other(roadmap in any_roadmap(), track in 0..7_usize, on in 0..50_usize) {
        let before = columns(&roadmap);
        let Some(track) = roadmap.tracks().nth(track).map(|track| track.id().clone()) else { return Ok(()) };
        let mut milestone = Milestone::new(MilestoneId::new("added").unwrap(), title("Added"));
        milestone.after.extend(roadmap.milestone(id_of(on).as_str()).map(|entry| entry.id().clone()));
        let mut more = roadmap;
        let change = Change::AddMilestone {
            milestone: Box::new(milestone), track, place: Place::Last,
        };
        more.apply(&change, &mut Touched::default()).unwrap();
        let after = columns(&more);
        for (id, place) in before {
            prop_assert_eq!(after[&id], place);
        }
    }

    #[test]
    fn a_path_is_closed_has_no_more_than_it_needs_and_is_in_order(roadmap in any_roadmap(), changes in proptest::collection::vec(change(), 0..6), to in 0..50_usize) {
        let mut roadmap = roadmap;
        for change in changes {
            let _ = roadmap.apply(&change, &mut Touched::default());
        }
        let Some(entry) = roadmap.milestone(id_of(to).as_str()) else { return Ok(()) };
        let path: Vec<_> = path_to(entry).into_iter().map(|step| step.id().clone()).collect();
        prop_assert_eq!(path.last(), (!entry.milestone().status.is_closed()).then(|| entry.id()));
        for (index, id) in path.iter().enumerate() {
            let step = roadmap.find(id.as_str()).unwrap();
            let open = step.prerequisites().filter(|on| !on.milestone().status.is_closed() && !step.sets_aside(*on));
            for on in open {
                prop_assert!(path[..index].contains(on.id()), "{} comes before {}", on.id(), id);
            }
            let needed = step.dependents().any(|after| path[index + 1..].contains(after.id()));
            prop_assert!(needed || index + 1 == path.len(), "nothing on the way waits for {}", id);
        }
        let left = left_with_only(&roadmap, &path).unwrap();
        let work = crate::plan::Work::of(&left, |milestone| milestone.estimate.likely());
        let planned: HashSet<_> = work.tasks().iter().map(|task| task.milestone.clone()).collect();
        prop_assert_eq!(planned, path.into_iter().collect::<HashSet<_>>());
    }
}

#[test]
fn a_waymark_stands_right_of_all_it_waits_for() {
    let places = columns(&roadmap());
    let column = |id: &str| places[&MilestoneId::new(id).unwrap()].1;
    // m1 waits for m0, m4 for m1 and m3.
    assert_eq!(["m0", "m1", "m2", "m3", "m4", "m5"].map(column), [0, 1, 2, 0, 2, 3]);
}

#[test]
fn an_order_that_prerequisites_contradict_gives_way_to_them() {
    let mut roadmap = made(&[3], &[(1, 0)]);
    let to_the_front = Change::MoveMilestone {
        milestone: id_of(1),
        track: TrackId::new("t0").unwrap(),
        place: Place::First,
    };
    roadmap.apply(&to_the_front, &mut Touched::default()).unwrap();
    let map = Map::of(&roadmap);
    let ids: Vec<_> = map.waymarks().iter().map(|one| one.milestone.as_str()).collect();
    assert_eq!(ids, ["m0", "m1", "m2"]);
}

#[test]
fn nothing_at_all_has_a_picture_too() {
    let empty = Map::of(&made(&[], &[]));
    assert!(empty.waymarks().is_empty() && empty.size().height > 0);
    let bare = Map::of(&made(&[0, 2], &[]));
    assert!(bare.band(0).0 < bare.band(0).1);
}
