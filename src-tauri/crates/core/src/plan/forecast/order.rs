//! The order in which the plan finishes what is left, and the tasks in it at which something is to be known.

use std::collections::HashMap;

use super::stream::Draw;
use super::timeline::Hours;
use crate::plan::pace::Effort;
use crate::plan::{Calendar, Sitting, Work};

/// How many tracks, and how many due dates, are looked at: each takes a histogram.
const MOST: usize = 1_000;

/// A task at which a run stops adding up.
#[derive(Debug, Clone, Default)]
pub(super) struct Stop {
    /// Its place in the order.
    pub(super) place: usize,
    /// The number of its histogram, if its day is asked for.
    pub(super) point: Option<usize>,
    /// Where in [`Order::beside`] the tasks are that are in progress when it is done.
    pub(super) beside: std::ops::Range<usize>,
    /// The day before which it is not begun.
    pub(super) not_before: Option<usize>,
    /// The day on which work goes on after everything that is left had to wait.
    pub(super) idle_until: Option<usize>,
}

/// A task with a due date.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    /// Its number in the [`Work`].
    pub(super) task: usize,
    /// The number of its histogram; none where the plan does not finish it within thirty years.
    pub(super) point: Option<usize>,
    /// The number of the day it is due; none where that has passed.
    pub(super) day: Option<usize>,
}

/// What every run goes through.
#[derive(Debug)]
pub(super) struct Order {
    /// The tasks in the order in which the plan finishes them, then those it does not.
    pub(super) tasks: Vec<Draw>,
    pub(super) stops: Vec<Stop>,
    /// Places of tasks in progress, and the share of each that is done.
    pub(super) beside: Vec<(usize, f64)>,
    /// Whether the plan finishes all of them.
    pub(super) is_finished: bool,
    /// The number of each track, and of the histogram of its last task, if the plan finishes it.
    pub(super) tracks: Vec<(usize, Option<usize>)>,
    pub(super) due: Vec<Due>,
    /// How many histograms the stops have.
    pub(super) points: usize,
}

impl Order {
    /// Reads the order off the sittings. The estimates' sigmas are multiplied by `spread`.
    pub(super) fn of(
        work: &Work,
        sittings: &[Sitting],
        calendar: &Calendar,
        hours: &Hours,
        spread: f64,
    ) -> Self {
        let finishing = Finishing::of(work, sittings);
        let draws = finishing.order.iter().map(|&task| {
            let task = &work.tasks()[task];
            Draw::new(&task.milestone, Effort::of(task.estimate).spread(spread), task.logged)
        });
        let mut order = Self {
            tasks: draws.collect(),
            stops: Vec::new(),
            beside: Vec::new(),
            is_finished: finishing.finished == work.tasks().len(),
            tracks: Vec::new(),
            due: Vec::new(),
            points: 0,
        };
        let mut stops = Stops::default();
        order.add_tracks(work, &finishing, &mut stops);
        order.add_due(work, calendar, &finishing, &mut stops);
        for (place, &task) in finishing.order[..finishing.finished].iter().enumerate() {
            if let Some(day) = work.tasks()[task].not_before.filter(|day| *day > calendar.first()) {
                stops.at(place).not_before = Some(calendar.index(day));
            }
        }
        for (place, day) in waits(work, sittings, calendar, hours, &finishing) {
            stops.at(place).idle_until = Some(day);
        }
        order.points = stops.points;
        order.stops = stops.in_order();
        order.add_beside(work, sittings, &finishing);
        order
    }

    /// Asks for the day of each track's last task.
    fn add_tracks(&mut self, work: &Work, finishing: &Finishing, stops: &mut Stops) {
        let mut last = vec![None; work.tracks().len()];
        for (place, &task) in finishing.order.iter().enumerate() {
            last[work.tasks()[task].track as usize] = Some(place);
        }
        let last = last.into_iter().enumerate().filter_map(|(track, place)| Some((track, place?)));
        self.tracks = last
            .take(MOST)
            .map(|(track, place)| (track, (place < finishing.finished).then(|| stops.point(place))))
            .collect();
    }

    /// Asks for the day of each task that is due.
    fn add_due(&mut self, work: &Work, calendar: &Calendar, finishing: &Finishing, stops: &mut Stops) {
        let due = work.tasks().iter().enumerate().filter_map(|(number, task)| Some((task.due?, number)));
        let mut due: Vec<_> = due.collect();
        due.sort_unstable();
        due.truncate(MOST);
        self.due = due
            .into_iter()
            .map(|(day, task)| {
                let place = finishing.place[task];
                let point = (place < finishing.finished).then(|| stops.point(place));
                Due { task, point, day: super::timeline::number_of(calendar, day) }
            })
            .collect();
    }

    /// Finds what is in progress whenever a task is done whose day is asked for.
    fn add_beside(&mut self, work: &Work, sittings: &[Sitting], finishing: &Finishing) {
        let mut asked = self.stops.iter_mut().filter(|stop| stop.point.is_some()).peekable();
        let mut sat = vec![0_u32; work.tasks().len()];
        let mut begun: Vec<usize> = Vec::new();
        for (number, sitting) in sittings.iter().enumerate() {
            let task = sitting.task as usize;
            if sat[task] == 0 {
                begun.push(task);
            }
            sat[task] += sitting.minutes;
            if finishing.last_sitting[task] != number || finishing.place[task] >= finishing.finished {
                continue;
            }
            begun.retain(|other| *other != task);
            let Some(stop) = asked.next_if(|stop| stop.place == finishing.place[task]) else { continue };
            let first = self.beside.len();
            self.beside.extend(begun.iter().map(|&other| {
                let planned = work.tasks()[other].remaining.max(sat[other]).max(1);
                (finishing.place[other], f64::from(sat[other]) / f64::from(planned))
            }));
            stop.beside = first..self.beside.len();
        }
    }
}

/// When the plan finishes what.
struct Finishing {
    /// The tasks in the order in which they are finished, then those that are not.
    order: Vec<usize>,
    /// For each task, its place in that order.
    place: Vec<usize>,
    /// How many are finished.
    finished: usize,
    /// For each task, the number of its last sitting.
    last_sitting: Vec<usize>,
}

impl Finishing {
    fn of(work: &Work, sittings: &[Sitting]) -> Self {
        let tasks = work.tasks();
        let mut sat = vec![0_u32; tasks.len()];
        let mut last_sitting = vec![usize::MAX; tasks.len()];
        for (number, sitting) in sittings.iter().enumerate() {
            sat[sitting.task as usize] += sitting.minutes;
            last_sitting[sitting.task as usize] = number;
        }
        let is_finished = |task: &usize| sat[*task] >= tasks[*task].remaining;
        let (mut order, unfinished): (Vec<usize>, Vec<usize>) = (0..tasks.len()).partition(is_finished);
        order.sort_by_key(|task| last_sitting[*task]);
        let finished = order.len();
        order.extend(unfinished);
        let mut place = vec![0; tasks.len()];
        for (number, task) in order.iter().enumerate() {
            place[*task] = number;
        }
        Self { order, place, finished, last_sitting }
    }
}

/// The stops while they are gathered.
#[derive(Default)]
struct Stops {
    by_place: HashMap<usize, Stop>,
    points: usize,
}

impl Stops {
    fn at(&mut self, place: usize) -> &mut Stop {
        self.by_place.entry(place).or_insert_with(|| Stop { place, ..Stop::default() })
    }

    /// Gives the task at this place a histogram, and says which.
    fn point(&mut self, place: usize) -> usize {
        let next = self.points;
        let point = *self.at(place).point.get_or_insert(next);
        self.points = self.points.max(point + 1);
        point
    }

    fn in_order(self) -> Vec<Stop> {
        let mut stops: Vec<Stop> = self.by_place.into_values().collect();
        stops.sort_unstable_by_key(|stop| stop.place);
        stops
    }
}

/// Where the plan leaves hours unused because everything that is left is not to be begun yet: the place of the first
/// task that is finished afterwards, and the day on which work goes on.
fn waits(
    work: &Work,
    sittings: &[Sitting],
    calendar: &Calendar,
    hours: &Hours,
    finishing: &Finishing,
) -> Vec<(usize, usize)> {
    let mut waits = Vec::new();
    let (mut place, mut next_day) = (0, 0);
    for (number, sitting) in sittings.iter().enumerate() {
        let (task, day) = (sitting.task as usize, sitting.day as usize);
        let waits_until = work.tasks()[task].not_before.map_or(0, |day| calendar.index(day));
        let is_idle = hours.between(next_day, day) > 0.0 && waits_until > next_day;
        if is_idle && place < finishing.finished {
            waits.push((place, day));
        }
        if finishing.last_sitting[task] == number && finishing.place[task] < finishing.finished {
            place += 1;
        }
        next_day = day + 1;
    }
    waits
}
