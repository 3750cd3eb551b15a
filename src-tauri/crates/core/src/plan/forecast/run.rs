//! One run: the rest of the way, lived through once.

use super::order::{Order, Stop};
use super::stream::{Streams, total};
use super::tally::Tally;
use super::timeline::{BEYOND, Hours, Timeline};
use crate::plan::Pace;

/// Lives through runs, one after the other, in memory that is allocated once.
#[derive(Debug)]
pub(super) struct Runner<'a> {
    order: &'a Order,
    pace: &'a Pace,
    seed: u64,
    target: Option<usize>,
    timeline: Timeline<'a>,
    /// The day on which each point is reached.
    days: Vec<usize>,
    /// Work that cannot be done before a day: the day, and the minutes.
    held: Vec<(usize, Held)>,
}

/// How much cannot be done before a day.
#[derive(Debug, Clone, Copy)]
enum Held {
    /// Everything but this much.
    AllBut(f64),
    /// This much.
    This(f64),
}

impl<'a> Runner<'a> {
    /// `target` is the number of the day by which the person wants to be ready, if it is still to come.
    pub(super) fn new(
        order: &'a Order,
        hours: &'a Hours,
        pace: &'a Pace,
        seed: u64,
        target: Option<usize>,
    ) -> Self {
        Self {
            order,
            pace,
            seed,
            target,
            timeline: Timeline::new(hours, pace.adherence()),
            days: vec![0; order.points],
            held: Vec::with_capacity(2 * order.stops.len()),
        }
    }

    /// Lives through the run with this number, and counts what comes of it.
    pub(super) fn live(&mut self, number: u32, tally: &mut Tally) {
        let streams = Streams::of(self.seed, number);
        let speed = self.pace.speed().at(streams.speed());
        self.timeline.restart(streams);
        self.held.clear();
        // `clock` is work with the waits in it: the minutes that were available when something is done.
        let (mut work, mut clock, mut latest, mut next) = (0.0, 0.0, 0.0_f64, 0);
        for stop in &self.order.stops {
            let before = self.sum(next, stop.place, streams, speed);
            work += before;
            clock += before;
            if let Some(day) = stop.idle_until {
                clock = self.timeline.done_before(day).max(clock);
                self.held.push((day, Held::AllBut(work)));
            }
            let own = self.order.tasks[stop.place].minutes(streams, speed);
            work += own;
            clock += own;
            let mut done = clock + self.beside(stop, streams, speed);
            if let Some(day) = stop.not_before {
                done = done.max(self.timeline.done_before(day) + own);
                latest = latest.max(done);
                self.held.push((day, Held::This(own)));
            }
            if let Some(point) = stop.point {
                let day = self.timeline.day_of(done);
                self.days[point] = day;
                tally.points[point].count(day);
            }
            next = stop.place + 1;
        }
        let rest = self.sum(next, self.order.tasks.len(), streams, speed);
        let finish = match self.order.is_finished {
            true => self.timeline.day_of(latest.max(clock + rest)),
            false => BEYOND,
        };
        self.count(finish, work + rest, tally);
    }

    /// The minutes of the tasks from one place up to another.
    fn sum(&self, from: usize, to: usize, streams: Streams, speed: f64) -> f64 {
        total(&self.order.tasks[from..to], streams, speed)
    }

    /// The minutes spent on what is in progress when a stop's task is done.
    fn beside(&self, stop: &Stop, streams: Streams, speed: f64) -> f64 {
        let beside = self.order.beside[stop.beside.clone()].iter();
        beside.map(|(place, share)| share * self.order.tasks[*place].minutes(streams, speed)).sum()
    }

    fn count(&mut self, finish: usize, work: f64, tally: &mut Tally) {
        tally.finish.count(finish);
        for (due, made) in self.order.due.iter().zip(&mut tally.made) {
            let is_made = matches!((due.point, due.day), (Some(point), Some(day)) if self.days[point] <= day);
            *made += u32::from(is_made);
        }
        if let Some(target) = self.target {
            tally.target_made += u32::from(finish <= target);
            tally.factors.count(self.factor(target, work));
        }
    }

    /// By what the hours would have to be multiplied so that everything is done by the end of the target's day.
    fn factor(&mut self, target: usize, work: f64) -> f64 {
        let available = self.timeline.done_before(target + 1);
        let mut factor = ratio(work, available);
        for (day, held) in &self.held {
            let held = match held {
                Held::AllBut(before) => work - before,
                Held::This(minutes) => *minutes,
            };
            let from = self.timeline.done_before(*day);
            factor = factor.max(ratio(held, available - from));
        }
        factor
    }
}

fn ratio(work: f64, available: f64) -> f64 {
    if work <= 0.0 {
        0.0
    } else if available <= 0.0 {
        f64::INFINITY
    } else {
        work / available
    }
}
