//! The tasks that can be worked on, so that the best of each track and the most urgent are at hand.
//!
//! A task whose priority changes, or that is finished, is only forgotten when its old entry comes up.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use super::priority::Priority;

/// Tasks that can be worked on.
pub(super) struct Ready {
    /// For each task its priority; none of it is ready with [`Priority::NONE`].
    current: Vec<Priority>,
    tracks: Vec<BinaryHeap<Reverse<Priority>>>,
    /// The first of each track.
    heads: Vec<Priority>,
    first: BTreeSet<Priority>,
    /// What is due or waited for by such, by the number of its due date.
    due: BinaryHeap<Reverse<(u32, Priority)>>,
}

impl Ready {
    /// None of `tasks` tasks in `tracks` tracks.
    pub(super) fn new(tasks: usize, tracks: usize) -> Self {
        Self {
            current: vec![Priority::NONE; tasks],
            tracks: vec![BinaryHeap::new(); tracks],
            heads: vec![Priority::NONE; tracks],
            first: BTreeSet::new(),
            due: BinaryHeap::new(),
        }
    }

    /// Adds a task, or changes its priority to a smaller one.
    pub(super) fn put(&mut self, track: u32, due: Option<u32>, priority: Priority) {
        self.current[priority.task() as usize] = priority;
        self.tracks[track as usize].push(Reverse(priority));
        if let Some(due) = due {
            self.due.push(Reverse((due, priority)));
        }
        if priority < self.heads[track as usize] {
            self.set_head(track, priority);
        }
    }

    /// Takes a task out.
    pub(super) fn remove(&mut self, track: u32, task: u32) {
        let removed = std::mem::replace(&mut self.current[task as usize], Priority::NONE);
        if removed == self.heads[track as usize] {
            let heap = &mut self.tracks[track as usize];
            while heap.peek().is_some_and(|Reverse(top)| self.current[top.task() as usize] != *top) {
                heap.pop();
            }
            let head = heap.peek().map_or(Priority::NONE, |Reverse(top)| *top);
            self.set_head(track, head);
        }
    }

    fn set_head(&mut self, track: u32, head: Priority) {
        let old = std::mem::replace(&mut self.heads[track as usize], head);
        if old != Priority::NONE {
            self.first.remove(&old);
        }
        if head != Priority::NONE {
            self.first.insert(head);
        }
    }

    /// The priority of a task; [`Priority::NONE`] when it cannot be worked on.
    pub(super) fn priority(&self, task: u32) -> Priority {
        self.current[task as usize]
    }

    /// The first of each track, the best first.
    pub(super) fn first_of_tracks(&self) -> impl Iterator<Item = u32> {
        self.first.iter().map(|priority| priority.task())
    }

    /// The first task for a due date whose number is at most `last`.
    pub(super) fn first_due(&mut self, last: u32) -> Option<u32> {
        while let Some(&Reverse((due, priority))) = self.due.peek()
            && due <= last
        {
            if self.current[priority.task() as usize] == priority {
                return Some(priority.task());
            }
            self.due.pop();
        }
        None
    }
}
