//! In which order and column the waymarks of each trail stand.

use std::collections::BTreeSet;

use super::{Lane, Link, Map, Waymark};
use crate::{Entry, Roadmap};

/// One milestone while the picture is made. Its number is where it stands in the order of the roadmap.
struct Spot<'a> {
    entry: Entry<'a>,
    lane: usize,
    /// The numbers of what it waits for.
    before: Vec<usize>,
    /// The numbers of what waits for it.
    after: Vec<usize>,
    /// How much of what it waits for has no place yet.
    waits_for: usize,
    /// Whether what is before it in its track has no place yet.
    waits_its_turn: bool,
    column: u32,
}

fn spots(roadmap: &Roadmap) -> Vec<Spot<'_>> {
    let mut spots: Vec<Spot<'_>> = Vec::with_capacity(roadmap.len());
    let mut numbers = Vec::new();
    for (lane, track) in roadmap.tracks().enumerate() {
        for (position, entry) in track.milestones().enumerate() {
            let node = entry.node() as usize;
            if numbers.len() <= node {
                numbers.resize(node + 1, usize::MAX);
            }
            numbers[node] = spots.len();
            spots.push(Spot {
                entry,
                lane,
                before: Vec::new(),
                after: Vec::new(),
                waits_for: 0,
                waits_its_turn: position > 0,
                column: 0,
            });
        }
    }
    for number in 0..spots.len() {
        let entry = spots[number].entry;
        let before = entry.prerequisites().filter(|on| !entry.sets_aside(*on));
        let mut before: Vec<usize> = before.map(|on| numbers[on.node() as usize]).collect();
        before.sort_unstable();
        before.iter().for_each(|&on| spots[on].after.push(number));
        spots[number].waits_for = before.len();
        spots[number].before = before;
    }
    spots
}

/// Which milestones can be given a place next.
#[derive(Default)]
struct Waiting {
    /// Those that wait for nothing and whose turn it is.
    free: BTreeSet<usize>,
    /// Those that wait for nothing, before their turn.
    early: BTreeSet<usize>,
}

impl Waiting {
    fn file(&mut self, number: usize, spot: &Spot<'_>) {
        if spot.waits_for > 0 {
            return;
        }
        if spot.waits_its_turn {
            self.early.insert(number);
        } else {
            self.early.remove(&number);
            self.free.insert(number);
        }
    }

    /// One goes before its turn only where nothing else can go on: then something before it in its track waits for it.
    fn next(&mut self) -> Option<usize> {
        self.free.pop_first().or_else(|| self.early.pop_first())
    }
}

pub(super) fn arrange(roadmap: &Roadmap) -> Map {
    let mut spots = spots(roadmap);
    let lanes = roadmap.tracks().count();
    let mut trails: Vec<Vec<usize>> = vec![Vec::new(); lanes];
    let mut is_placed = vec![false; spots.len()];
    let mut waiting = Waiting::default();
    (0..spots.len()).for_each(|number| waiting.file(number, &spots[number]));
    while let Some(number) = waiting.next() {
        is_placed[number] = true;
        let lane = spots[number].lane;
        let right_of = spots[number].before.iter().chain(trails[lane].last());
        spots[number].column = right_of.map(|&left| spots[left].column + 1).max().unwrap_or(0);
        trails[lane].push(number);
        for after in std::mem::take(&mut spots[number].after) {
            spots[after].waits_for -= 1;
            waiting.file(after, &spots[after]);
        }
        let follower = number + 1;
        if spots.get(follower).is_some_and(|spot| spot.lane == lane) && !is_placed[follower] {
            spots[follower].waits_its_turn = false;
            waiting.file(follower, &spots[follower]);
        }
    }
    gather(roadmap, &spots, &trails)
}

fn gather(roadmap: &Roadmap, spots: &[Spot<'_>], trails: &[Vec<usize>]) -> Map {
    let mut map = Map::default();
    let mut numbers = vec![0; spots.len()];
    for ((lane, trail), track) in trails.iter().enumerate().zip(roadmap.tracks()) {
        let first = map.waymarks.len();
        for &number in trail {
            numbers[number] = map.waymarks.len();
            map.waymarks.push(Waymark {
                milestone: spots[number].entry.id().clone(),
                lane: lane as u32,
                column: spots[number].column,
            });
        }
        map.lanes.push(Lane { track: track.id().clone(), waymarks: first..map.waymarks.len() });
    }
    for (number, spot) in spots.iter().enumerate() {
        map.links.extend(spot.before.iter().map(|&on| Link { from: numbers[on], to: numbers[number] }));
    }
    map.links.sort_unstable();
    map.columns = map.waymarks.iter().map(|waymark| waymark.column + 1).max().unwrap_or(0);
    map
}
