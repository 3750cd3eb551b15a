//! Which tasks wait for a task: the prerequisites turned around, in two arrays.

use super::super::Work;

/// For each task, those that wait for it.
pub(super) struct Dependents {
    /// For each task, where in `tasks` those begin that wait for it; last where all end.
    first: Vec<u32>,
    tasks: Vec<u32>,
}

impl Dependents {
    /// Turns around what each task waits for.
    pub(super) fn of(work: &Work) -> Self {
        let count = work.tasks().len();
        let mut first = vec![0; count + 1];
        for task in 0..count {
            for &before in work.after(task) {
                first[before as usize + 1] += 1;
            }
        }
        for task in 0..count {
            first[task + 1] += first[task];
        }
        let mut free = first.clone();
        let mut tasks = vec![0; first[count] as usize];
        for task in 0..count {
            for &before in work.after(task) {
                let at = &mut free[before as usize];
                tasks[*at as usize] = task as u32;
                *at += 1;
            }
        }
        Self { first, tasks }
    }

    /// At which places those that wait for a task are.
    pub(super) fn places(&self, task: u32) -> std::ops::Range<u32> {
        self.first[task as usize]..self.first[task as usize + 1]
    }

    /// The task at a place.
    pub(super) fn at(&self, place: u32) -> u32 {
        self.tasks[place as usize]
    }
}
