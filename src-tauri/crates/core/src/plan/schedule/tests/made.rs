//! Works and calendars of every kind, small enough to be checked by hand.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::super::super::{Calendar, Task, Work};
use super::super::Schedule;
use crate::roadmap::tests::{milestone_id, track_id};
use crate::{Estimate, Planning};

/// A milestone that is left to do. Days are counted from the first of the calendar.
#[derive(Debug, Clone)]
pub(super) struct Made {
    pub(super) id: u8,
    pub(super) track: u32,
    pub(super) minutes: u32,
    pub(super) begun: bool,
    pub(super) due: Option<i32>,
    pub(super) not_before: Option<i32>,
    /// Ids of what it waits for.
    pub(super) after: Vec<u8>,
    /// Where it stands on the roadmap.
    pub(super) standing: u32,
}

/// Something to plan.
#[derive(Debug, Clone)]
pub(super) struct Case {
    /// What is left, each after what it waits for.
    pub(super) made: Vec<Made>,
    pub(super) days: Vec<u32>,
    pub(super) planning: Planning,
}

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

pub(super) fn date(day: i32) -> NaiveDate {
    let days = Days::new(u64::from(day.unsigned_abs()));
    if day < 0 { today() - days } else { today() + days }
}

/// A milestone of some minutes.
pub(super) fn made(id: u8, track: u32, minutes: u32) -> Made {
    let standing = u32::from(id);
    Made { id, track, minutes, begun: false, due: None, not_before: None, after: Vec::new(), standing }
}

impl Made {
    pub(super) fn after(self, after: &[u8]) -> Self {
        Self { after: after.to_vec(), ..self }
    }

    pub(super) fn due(self, day: i32) -> Self {
        Self { due: Some(day), ..self }
    }

    pub(super) fn not_before(self, day: i32) -> Self {
        Self { not_before: Some(day), ..self }
    }
}

/// The work of milestones in this very order.
pub(super) fn work(made: &[Made]) -> Work {
    let number = |id: u8| made.iter().position(|made| made.id == id).map(|number| number as u32);
    let tasks = made.iter().map(|made| {
        let task = Task {
            milestone: milestone_id(made.id),
            track: made.track,
            estimate: Estimate::default(),
            logged: 0,
            remaining: made.minutes,
            begun: made.begun,
            optional: false,
            due: made.due.map(date),
            not_before: made.not_before.map(date),
        };
        (task, made.after.iter().filter_map(|&id| number(id)).collect())
    });
    let tracks = (0..10).map(track_id).collect();
    let standings = made.iter().map(|made| made.standing).collect();
    Work::from_tasks(tracks, tasks.collect()).with_standings(standings)
}

/// Milestones in the order of a work: what is in progress first, then by where they stand, each after what it waits
/// for.
pub(super) fn in_order(made: &[Made]) -> Vec<Made> {
    fn place(next: &Made, made: &[Made], placed: &mut Vec<Made>) {
        if placed.iter().any(|placed| placed.id == next.id) {
            return;
        }
        for before in ranked(made).iter().filter(|before| next.after.contains(&before.id)) {
            place(before, made, placed);
        }
        placed.push(next.clone());
    }
    fn ranked(made: &[Made]) -> Vec<Made> {
        let mut ranked = made.to_vec();
        ranked.sort_by_key(|made| (!made.begun, made.standing));
        ranked
    }
    let mut placed = Vec::new();
    for root in ranked(made) {
        place(&root, made, &mut placed);
    }
    placed
}

impl Case {
    pub(super) fn work(&self) -> Work {
        work(&self.made)
    }

    pub(super) fn calendar(&self) -> Calendar {
        Calendar::from_minutes(today(), self.days.clone())
    }

    pub(super) fn schedule(&self) -> Schedule {
        Schedule::of(&self.work(), &self.calendar(), self.planning)
    }

    /// The same without due dates.
    pub(super) fn without_due_dates(mut self) -> Self {
        self.made.iter_mut().for_each(|made| made.due = None);
        self
    }

    /// The same without first days.
    pub(super) fn without_first_days(mut self) -> Self {
        self.made.iter_mut().for_each(|made| made.not_before = None);
        self
    }

    /// The same with nothing in progress that waits for something.
    pub(super) fn with_nothing_begun_too_soon(mut self) -> Self {
        self.made.iter_mut().for_each(|made| made.begun &= made.after.is_empty());
        self.made = in_order(&self.made);
        self
    }

    /// The same with nothing in progress.
    pub(super) fn with_nothing_begun(mut self) -> Self {
        self.made.iter_mut().for_each(|made| made.begun = false);
        self.made = in_order(&self.made);
        self
    }
}

/// Days of 0 to 6 hours, half of them free; some calendars repeat a week, some are short, some have no hours.
fn days() -> impl Strategy<Value = Vec<u32>> {
    let minutes = || prop_oneof![3 => Just(0), 1 => 1..30_u32, 3 => 30..=360_u32];
    prop_oneof![
        4 => prop::collection::vec(minutes(), 7).prop_map(|week| week.repeat(20)),
        4 => prop::collection::vec(minutes(), 0..90),
        1 => Just(vec![0; 30]),
    ]
}

pub(super) fn planning() -> impl Strategy<Value = Planning> {
    (1..=5_u32, 5..=240_u32).prop_map(|(tracks, smallest)| {
        Planning::new(tracks, if smallest > 120 { 30 } else { smallest }, 0).unwrap()
    })
}

/// Up to fourteen milestones in up to five tracks, in any order that is one.
pub(super) fn case() -> impl Strategy<Value = Case> {
    let after = prop::collection::vec(any::<prop::sample::Index>(), 0..3);
    let minutes = prop_oneof![1..60_u32, 60..900_u32];
    let due = prop_oneof![2 => Just(None), 1 => (-3..80).prop_map(Some)];
    let not_before = prop_oneof![4 => Just(None), 1 => (-3..60).prop_map(Some)];
    let one = (0..5_u32, minutes, prop::bool::weighted(0.2), due, not_before, after, any::<u16>());
    (prop::collection::vec(one, 0..14), days(), planning()).prop_map(|(ones, days, planning)| {
        let mut made = Vec::new();
        for (id, (track, minutes, begun, due, not_before, after, standing)) in (0_u8..).zip(ones) {
            let after = after.iter().filter(|_| id > 0).map(|index| index.index(usize::from(id)) as u8);
            let mut after: Vec<u8> = after.collect();
            after.sort_unstable();
            after.dedup();
            let standing = u32::from(standing) << 8 | u32::from(id);
            made.push(Made { id, track, minutes, begun, due, not_before, after, standing });
        }
        Case { made: in_order(&made), days, planning }
    })
}
