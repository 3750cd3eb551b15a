//! Looks at a plan the slow way, by nothing but its sittings.

use super::super::super::Sitting;
use super::made::{Case, Made};

/// What is left at some moment of a plan.
pub(super) struct Left<'a> {
    made: &'a [Made],
    pub(super) minutes: Vec<u32>,
}

impl<'a> Left<'a> {
    pub(super) fn all(made: &'a [Made]) -> Self {
        Self { made, minutes: made.iter().map(|made| made.minutes).collect() }
    }

    /// Takes off what a sitting does; none when it is more than is left.
    pub(super) fn take(&mut self, sitting: &Sitting) -> Option<()> {
        let left = &mut self.minutes[sitting.task as usize];
        *left = left.checked_sub(sitting.minutes)?;
        Some(())
    }

    fn is_finished(&self, id: u8) -> bool {
        self.made.iter().zip(&self.minutes).all(|(made, &left)| made.id != id || left == 0)
    }

    /// Whether a task is left, everything before it is finished, and its first day is there.
    pub(super) fn is_ready(&self, task: usize, day: u32) -> bool {
        let made = &self.made[task];
        self.minutes[task] > 0
            && made.after.iter().all(|&id| self.is_finished(id))
            && made.not_before.is_none_or(|first| first <= day as i32)
    }

    /// Everything that can be worked on, in order.
    pub(super) fn ready(&self, day: u32) -> Vec<usize> {
        (0..self.minutes.len()).filter(|&task| self.is_ready(task, day)).collect()
    }
}

/// The sittings of one day.
pub(super) fn on_day(sittings: &[Sitting], day: usize) -> Vec<Sitting> {
    sittings.iter().copied().filter(|sitting| sitting.day as usize == day).collect()
}

/// The sittings of the days before one, with the ids of the milestones.
pub(super) fn before(case: &Case, sittings: &[Sitting], day: u32) -> Vec<(u32, u8, u32)> {
    let sittings = sittings.iter().filter(|sitting| sitting.day < day);
    sittings.map(|sitting| (sitting.day, case.made[sitting.task as usize].id, sitting.minutes)).collect()
}

/// Which tasks a task waits for, and itself.
pub(super) fn chain(made: &[Made], task: usize) -> Vec<bool> {
    let mut chain = vec![false; made.len()];
    chain[task] = true;
    for task in (0..made.len()).rev() {
        if chain[task] {
            for (before, one) in made.iter().enumerate() {
                chain[before] |= made[task].after.contains(&one.id);
            }
        }
    }
    chain
}

/// By when each task is needed: the earliest due date in the calendar of all it belongs to.
pub(super) fn needed_by(case: &Case) -> Vec<Option<i32>> {
    let mut needed = vec![None; case.made.len()];
    for (task, made) in case.made.iter().enumerate() {
        let Some(due) = made.due.filter(|&due| due < case.days.len() as i32) else { continue };
        for (before, is_in) in chain(&case.made, task).into_iter().enumerate() {
            if is_in && needed[before].is_none_or(|other| due < other) {
                needed[before] = Some(due);
            }
        }
    }
    needed
}

/// Minutes from one day to another, both included.
pub(super) fn minutes(days: &[u32], first: i32, last: i32) -> u64 {
    (first..=last).filter_map(|day| days.get(day as usize)).map(|&minutes| u64::from(minutes)).sum()
}

/// When every task ends if what is needed first is always done first, and of the tasks only those are done for which
/// `counts` says so.
pub(super) fn earliest_due_first(case: &Case, counts: &[bool]) -> Vec<Option<u32>> {
    let needed = needed_by(case);
    let mut left = Left::all(&case.made);
    let mut ends = vec![None; case.made.len()];
    for (&minutes, day) in case.days.iter().zip(0..) {
        for _ in 0..minutes {
            let ready = left.ready(day).into_iter().filter(|&task| counts[task]);
            let Some(task) = ready.min_by_key(|&task| (needed[task].unwrap_or(i32::MAX), task)) else {
                break;
            };
            left.minutes[task] -= 1;
            if left.minutes[task] == 0 {
                ends[task] = Some(day);
            }
        }
    }
    ends
}
