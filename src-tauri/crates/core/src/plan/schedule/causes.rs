//! Finds the due dates that are not met, and the cause of each.

use super::super::{Calendar, Work};
use super::due::{DueDates, Minutes, day_of, ends};
use super::{Cause, Miss, Span};

/// What causes follow from.
pub(super) struct Causes<'a> {
    work: &'a Work,
    calendar: &'a Calendar,
    spans: &'a [Option<Span>],
    has_no_hours: bool,
    minutes: &'a Minutes,
    due: DueDates,
    /// For each task, which of those with a due date among itself and what it waits for ends last.
    last_due: Vec<Option<u32>>,
    /// For each task, which of those with a first day among itself and what it waits for has the latest.
    last_begun: Vec<Option<u32>>,
    /// For each task, on which search it was last found.
    found: Vec<u32>,
    searches: u32,
}

impl<'a> Causes<'a> {
    /// Looks once at everything.
    pub(super) fn new(
        work: &'a Work,
        calendar: &'a Calendar,
        minutes: &'a Minutes,
        spans: &'a [Option<Span>],
        has_no_hours: bool,
    ) -> Self {
        let tasks = work.tasks();
        let mut causes = Self {
            work,
            calendar,
            spans,
            has_no_hours,
            minutes,
            due: DueDates::of(work, calendar),
            last_due: Vec::with_capacity(tasks.len()),
            last_begun: Vec::with_capacity(tasks.len()),
            found: vec![0; tasks.len()],
            searches: 0,
        };
        for (index, task) in tasks.iter().enumerate() {
            let own = Some(index as u32);
            let due = own.filter(|_| task.due.is_some()).or_else(|| causes.last_due_before(index));
            causes.last_due.push(due);
            let before = work.after(index).iter().filter_map(|&before| causes.last_begun[before as usize]);
            let begun = before.chain(own.filter(|_| causes.first_day(index as u32) > 0));
            let begun = begun.max_by_key(|&task| causes.first_day(task));
            causes.last_begun.push(begun);
        }
        causes
    }

    /// The due dates that are not met, the earliest first.
    pub(super) fn misses(mut self) -> Vec<Miss> {
        let mut misses = Vec::new();
        for (index, task) in self.work.tasks().iter().enumerate() {
            let Some((due, day)) = task.due.zip(day_of(task.due, self.calendar)) else { continue };
            if ends(day, self.calendar) && self.is_after(index as u32, day) {
                let cause = self.cause(index as u32, day);
                misses.push(Miss {
                    milestone: task.milestone.clone(),
                    due,
                    end: self.end(index as u32),
                    cause,
                });
            }
        }
        for left_out in self.work.left_out() {
            if let Some(due) = left_out.due {
                let cause = Cause::SetAside { waits_for: left_out.waits_for.clone() };
                misses.push(Miss { milestone: left_out.milestone.clone(), due, end: None, cause });
            }
        }
        misses.sort_by_key(|miss| miss.due);
        misses
    }

    fn cause(&mut self, task: u32, due: i32) -> Cause {
        if due < 0 {
            return Cause::Passed;
        }
        if self.has_no_hours {
            return Cause::NoHours;
        }
        if let Some(before) = self.last_due_before(task as usize).filter(|&before| self.is_after(before, due))
        {
            return Cause::Prerequisite { milestone: self.work.tasks()[before as usize].milestone.clone() };
        }
        if let Some(begun) = self.begun_too_late(task, due) {
            return Cause::FirstDay { milestone: self.work.tasks()[begun as usize].milestone.clone() };
        }
        let (needed, available) = (self.needed(task, due), self.minutes.between(0, due));
        match needed > available {
            true => Cause::TooLittleTime { needed, available },
            false => Cause::OtherWork,
        }
    }

    /// The day on which a task is finished.
    fn end(&self, task: u32) -> Option<u32> {
        self.spans[task as usize].filter(|span| span.is_finished).map(|span| span.last)
    }

    /// Whether a task ends after a day, or not at all.
    fn is_after(&self, task: u32, day: i32) -> bool {
        self.end(task).is_none_or(|end| i64::from(end) > i64::from(day))
    }

    fn last_due_before(&self, task: usize) -> Option<u32> {
        let before = self.work.after(task).iter().filter_map(|&before| self.last_due[before as usize]);
        before.max_by_key(|&before| self.end(before).unwrap_or(u32::MAX))
    }

    /// The number of the first day that a task has of its own; 0 for none.
    fn first_day(&self, task: u32) -> i32 {
        day_of(self.work.tasks()[task as usize].not_before, self.calendar).unwrap_or(0).max(0)
    }

    /// The first day before which a task cannot be begun, its own or that of something it waits for.
    fn released(&self, task: u32) -> i32 {
        self.last_begun[task as usize].map_or(0, |begun| self.first_day(begun))
    }

    /// A task whose first day leaves too few minutes for what is to be done from then on, itself and what it waits
    /// for.
    fn begun_too_late(&mut self, task: u32, due: i32) -> Option<u32> {
        let last = self.last_begun[task as usize]?;
        if self.first_day(last) > due {
            return Some(last);
        }
        let mut chain = self.search(task, |_, _| true);
        chain.sort_unstable_by_key(|&task| std::cmp::Reverse(self.released(task)));
        let mut needed = 0;
        for together in chain.chunk_by(|&one, &other| self.released(one) == self.released(other)) {
            needed += together.iter().map(|&task| self.remaining(task)).sum::<u64>();
            let first = self.released(together[0]);
            if first > 0 && needed > self.minutes.between(first, due) {
                return self.last_begun[together[0] as usize];
            }
        }
        None
    }

    /// Minutes for a task, for everything it waits for, and for what is due before it.
    fn needed(&mut self, task: u32, due: i32) -> u64 {
        let earlier = self.due.demand_before(due);
        let is_counted =
            |causes: &Self, task| causes.due.needed_by(task).is_some_and(|date| causes.due.day(date) < due);
        if is_counted(self, task) {
            return earlier;
        }
        let rest: Vec<u32> = self.search(task, |causes, task| !is_counted(causes, task));
        earlier + rest.iter().map(|&task| self.remaining(task)).sum::<u64>()
    }

    fn remaining(&self, task: u32) -> u64 {
        u64::from(self.work.tasks()[task as usize].remaining)
    }

    /// A task and everything it waits for, as far as `goes_on` allows.
    fn search(&mut self, task: u32, goes_on: impl Fn(&Self, u32) -> bool) -> Vec<u32> {
        self.searches += 1;
        self.found[task as usize] = self.searches;
        let mut found = vec![task];
        let mut next = 0;
        while let Some(&task) = found.get(next) {
            next += 1;
            for &before in self.work.after(task as usize) {
                if self.found[before as usize] != self.searches && goes_on(self, before) {
                    self.found[before as usize] = self.searches;
                    found.push(before);
                }
            }
        }
        found
    }
}
