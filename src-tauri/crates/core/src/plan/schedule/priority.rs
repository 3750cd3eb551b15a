//! Which of two tasks is taken up first.
//!
//! What is in progress comes first, in the order of the roadmap, and everything else in the order of the work. Taking
//! a task up changes its priority as it changes its place in the work of the next day, so that tomorrow's plan goes on
//! where today's left off.

use super::super::Work;

/// When a task is taken up: smaller is sooner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Priority(u64);

impl Priority {
    /// Of what cannot be worked on.
    pub(super) const NONE: Self = Self(u64::MAX);

    const NOT_BEGUN: u64 = 1 << 63;

    /// Of a task that is in progress and stands at a place in the order of the roadmap.
    pub(super) fn begun(place: u32, task: u32) -> Self {
        Self(u64::from(place & (u32::MAX >> 1)) << 32 | u64::from(task))
    }

    fn not_begun(task: u32) -> Self {
        Self(Self::NOT_BEGUN | u64::from(task))
    }

    /// The task's number.
    pub(super) fn task(self) -> u32 {
        self.0 as u32
    }

    /// The priorities of all tasks before the first day. What comes before something in progress in the work is
    /// waited for by it, and has its place.
    pub(super) fn of_all(work: &Work) -> Vec<Self> {
        let mut place = None;
        let mut priorities = vec![Self::NONE; work.tasks().len()];
        for (index, task) in work.tasks().iter().enumerate().rev() {
            if task.begun {
                let standing = work.standing(index);
                place = Some(place.map_or(standing, |place: u32| place.min(standing)));
            }
            let number = index as u32;
            priorities[index] = place.map_or(Self::not_begun(number), |place| Self::begun(place, number));
        }
        priorities
    }
}
