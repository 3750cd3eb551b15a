//! Walks through the days and says what is done on each.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::super::{Calendar, Sitting, Work};
use super::Span;
use super::dependents::Dependents;
use super::due::{DueDates, Minutes, day_of};
use super::priority::Priority;
use super::ready::Ready;
use super::turns::{Lengths, round};
use crate::Planning;

/// What is left at some moment, and what was planned until then.
pub(super) struct Course<'a> {
    work: &'a Work,
    calendar: &'a Calendar,
    lengths: Lengths,
    lanes: usize,
    remaining: Vec<u32>,
    /// For each task, how many of those it waits for are not finished.
    open_before: Vec<u32>,
    dependents: Dependents,
    priorities: Vec<Priority>,
    ready: Ready,
    /// What waits for its first day alone.
    later: BinaryHeap<Reverse<(i32, u32)>>,
    due: DueDates,
    day: u32,
    /// Minutes of the day that are not planned.
    left: u32,
    pub(super) sittings: Vec<Sitting>,
    pub(super) spans: Vec<Option<Span>>,
    pub(super) finished: Vec<u32>,
}

impl<'a> Course<'a> {
    /// Everything is left.
    pub(super) fn new(work: &'a Work, calendar: &'a Calendar, planning: Planning) -> Self {
        let tasks = work.tasks();
        let tracks = tasks.iter().map(|task| task.track as usize + 1).max().unwrap_or(0);
        Self {
            work,
            calendar,
            lengths: Lengths::of(planning),
            lanes: planning.tracks_at_once() as usize,
            remaining: tasks.iter().map(|task| task.remaining).collect(),
            open_before: (0..tasks.len()).map(|task| work.after(task).len() as u32).collect(),
            dependents: Dependents::of(work),
            priorities: Priority::of_all(work),
            ready: Ready::new(tasks.len(), tracks),
            later: BinaryHeap::new(),
            due: DueDates::of(work, calendar),
            day: 0,
            left: 0,
            sittings: Vec::new(),
            spans: vec![None; tasks.len()],
            finished: Vec::with_capacity(tasks.len()),
        }
    }

    /// Goes on until everything is finished or the calendar ends.
    pub(super) fn run(&mut self, minutes: &Minutes) {
        for task in 0..self.remaining.len() as u32 {
            if self.open_before[task as usize] == 0 {
                self.release(task);
            }
        }
        for day in 0..self.calendar.minutes().len() {
            if self.finished.len() == self.remaining.len() {
                break;
            }
            (self.day, self.left) = (day as u32, self.calendar.minutes()[day]);
            if self.left > 0 {
                self.welcome();
                self.do_what_is_urgent(minutes);
                self.take_turns();
            }
        }
    }

    /// Takes in whatever has its first day by now.
    fn welcome(&mut self) {
        while let Some(&Reverse((day, task))) = self.later.peek()
            && day <= self.day as i32
        {
            self.later.pop();
            self.make_ready(task);
        }
    }

    fn do_what_is_urgent(&mut self, minutes: &Minutes) {
        let Some(last) = self.due.urgent(self.day as i32, minutes) else { return };
        while self.left > 0
            && let Some(task) = self.ready.first_due(last)
        {
            self.work_on(task, self.remaining[task as usize].min(self.left));
        }
    }

    /// Divides what is left of the day among the tracks that are worked on side by side.
    fn take_turns(&mut self) {
        let round = round(self.calendar, self.day as usize);
        let mut lanes: Vec<u32> = Vec::with_capacity(self.lanes);
        let mut served: Vec<u32> = Vec::with_capacity(self.lanes);
        let mut last = None;
        while self.left > 0 {
            self.fill(&mut lanes);
            if lanes.iter().all(|&task| served.contains(&self.track(task))) {
                served.clear();
            }
            let waiting = lanes.iter().filter(|&&task| !served.contains(&self.track(task))).count() as u32;
            let (task, sitting) = match served.first() {
                None => match self.opener(&lanes, last) {
                    Some(first) => (first, self.lengths.opening(self.left, waiting)),
                    None => return,
                },
                Some(&opener) => {
                    lanes.retain(|&task| self.track(task) != opener);
                    lanes.sort_unstable_by_key(|&task| self.work.standing(task as usize));
                    let others = lanes.len();
                    lanes.rotate_left(round % others);
                    let next = lanes.iter().find(|&&task| !served.contains(&self.track(task)));
                    let Some(&next) = next else { return };
                    (next, self.lengths.following(self.left, waiting))
                }
            };
            served.push(self.track(task));
            last = Some(self.track(task));
            self.sit(task, sitting, &mut lanes);
        }
    }

    /// Whose turn it is when a day or another round of it begins: the first, or the next after the `last` track.
    fn opener(&self, lanes: &[u32], last: Option<u32>) -> Option<u32> {
        let other = lanes.iter().find(|&&task| Some(self.track(task)) != last);
        other.or(lanes.first()).copied()
    }

    /// The tasks that are worked on side by side, the first first.
    fn fill(&self, lanes: &mut Vec<u32>) {
        lanes.clear();
        lanes.extend(self.ready.first_of_tracks().take(self.lanes));
    }

    /// One sitting of a track, on its next task too when the first is finished early.
    fn sit(&mut self, mut task: u32, mut sitting: u32, lanes: &mut Vec<u32>) {
        loop {
            let remaining = self.remaining[task as usize];
            let minutes = self.lengths.on_task(remaining, sitting, self.left);
            self.work_on(task, minutes);
            sitting = sitting.saturating_sub(minutes);
            if minutes < remaining || sitting < self.lengths.smallest() {
                return;
            }
            self.fill(lanes);
            let track = self.track(task);
            match lanes.iter().find(|&&next| self.track(next) == track) {
                Some(&next) => task = next,
                None => return,
            }
        }
    }

    /// Plans some minutes of today for a task.
    fn work_on(&mut self, task: u32, minutes: u32) {
        let index = task as usize;
        self.left -= minutes;
        self.remaining[index] -= minutes;
        self.due.done(task, minutes);
        match self.sittings.last_mut() {
            Some(last) if (last.day, last.task) == (self.day, task) => last.minutes += minutes,
            Some(_) | None => self.sittings.push(Sitting { day: self.day, task, minutes }),
        }
        let first = self.spans[index].map_or(self.day, |span| span.first);
        let is_finished = self.remaining[index] == 0;
        self.spans[index] = Some(Span { first, last: self.day, is_finished });
        if is_finished {
            self.finish(task);
            return;
        }
        let begun = Priority::begun(self.work.standing(index), task);
        if begun < self.ready.priority(task) {
            self.ready.put(self.track(task), self.due.needed_by(task), begun);
        }
    }

    fn finish(&mut self, task: u32) {
        self.ready.remove(self.track(task), task);
        self.finished.push(task);
        for at in self.dependents.places(task) {
            let next = self.dependents.at(at);
            self.open_before[next as usize] -= 1;
            if self.open_before[next as usize] == 0 {
                self.release(next);
            }
        }
    }

    /// Lets a task begin that waits for nothing but perhaps its first day.
    fn release(&mut self, task: u32) {
        match day_of(self.work.tasks()[task as usize].not_before, self.calendar) {
            Some(first) if first > self.day as i32 => self.later.push(Reverse((first, task))),
            Some(_) | None => self.make_ready(task),
        }
    }

    fn make_ready(&mut self, task: u32) {
        self.ready.put(self.track(task), self.due.needed_by(task), self.priorities[task as usize]);
    }

    fn track(&self, task: u32) -> u32 {
        self.work.tasks()[task as usize].track
    }
}
