//! Due dates that are not met: all of them, and each for a reason that is true.

use proptest::prelude::*;

use super::super::{Cause, Miss, Schedule};
use super::checker::{chain, earliest_due_first, minutes, needed_by};
use super::made::{Case, case, date};
use crate::MilestoneId;
use crate::roadmap::tests::milestone_id;

fn task_of(case: &Case, milestone: &MilestoneId) -> usize {
    case.made.iter().position(|made| milestone_id(made.id) == *milestone).unwrap()
}

fn end(schedule: &Schedule, task: usize) -> Option<u32> {
    schedule.span(task as u32).filter(|span| span.is_finished).map(|span| span.last)
}

/// The chain of `task` from `first` on: what cannot be begun before that day.
fn minutes_from(case: &Case, task: usize, first: i32) -> u64 {
    let is_later = |task: usize| {
        let chain = chain(&case.made, task);
        case.made
            .iter()
            .zip(chain)
            .any(|(made, is_in)| is_in && made.not_before.is_some_and(|day| day >= first))
    };
    let chain = chain(&case.made, task);
    let later = (0..case.made.len()).filter(|&task| chain[task] && is_later(task));
    later.map(|task| u64::from(case.made[task].minutes)).sum()
}

/// What is needed before a due date and what there is, by the sentence that a person reads.
fn needed_and_available(case: &Case, task: usize, due: i32) -> (u64, u64) {
    let own = chain(&case.made, task);
    let needed = needed_by(case);
    let counted = (0..case.made.len()).filter(|&task| own[task] || needed[task].is_some_and(|day| day < due));
    (counted.map(|task| u64::from(case.made[task].minutes)).sum(), minutes(&case.days, 0, due))
}

/// The first day in the chain of `task` that is too late, and whose it is.
fn too_late(case: &Case, task: usize, due: i32) -> Vec<usize> {
    let own = chain(&case.made, task);
    let is_too_late =
        |first: i32| first > 0 && minutes_from(case, task, first) > minutes(&case.days, first, due);
    let is = |&other: &usize| own[other] && case.made[other].not_before.is_some_and(is_too_late);
    (0..case.made.len()).filter(is).collect()
}

/// Which of those with a due date that `task` waits for end after `due`.
fn late_before(case: &Case, schedule: &Schedule, task: usize, due: i32) -> Vec<usize> {
    let own = chain(&case.made, task);
    let is_late = |task: usize| end(schedule, task).is_none_or(|end| end as i32 > due);
    let is = |&other: &usize| other != task && own[other] && case.made[other].due.is_some() && is_late(other);
    (0..case.made.len()).filter(is).collect()
}

fn assert_is_true(case: &Case, schedule: &Schedule, miss: &Miss) {
    let task = task_of(case, &miss.milestone);
    let due = case.made[task].due.unwrap();
    let has_hours = case.days.iter().any(|&minutes| minutes > 0);
    let late = late_before(case, schedule, task, due);
    let too_late = too_late(case, task, due);
    let (needed, available) = needed_and_available(case, task, due);
    match &miss.cause {
        Cause::SetAside { .. } => panic!("nothing is set aside"),
        Cause::Passed => assert!(due < 0),
        Cause::NoHours => assert!(due >= 0 && !has_hours),
        Cause::Prerequisite { milestone } => {
            assert!(due >= 0 && has_hours && late.contains(&task_of(case, milestone)));
        }
        Cause::FirstDay { milestone } => {
            assert!(due >= 0 && has_hours && late.is_empty() && too_late.contains(&task_of(case, milestone)));
        }
        Cause::TooLittleTime { needed: said, available: there } => {
            assert!(due >= 0 && has_hours && late.is_empty() && too_late.is_empty());
            assert_eq!((*said, *there), (needed, available));
            assert!(needed > available);
        }
        Cause::OtherWork => {
            assert!(due >= 0 && has_hours && late.is_empty() && too_late.is_empty() && needed <= available);
            // By itself it would be finished in time, and something else that is needed no later is done before then.
            let own = chain(&case.made, task);
            assert!(earliest_due_first(case, &own)[task].is_some_and(|end| end as i32 <= due));
            let needed = needed_by(case);
            let is_other = |task: usize| !own[task] && needed[task].is_some_and(|day| day <= due);
            let mut before = schedule.sittings().iter().filter(|sitting| sitting.day as i32 <= due);
            assert!(before.any(|sitting| is_other(sitting.task as usize)));
        }
    }
}

proptest! {
    #[test]
    fn misses_are_exactly_the_due_dates_after_which_something_ends_or_never(case in case()) {
        let schedule = case.schedule();
        let mut expected = Vec::new();
        for (task, made) in case.made.iter().enumerate() {
            let Some(due) = made.due.filter(|&due| due < case.days.len() as i32) else { continue };
            let end = end(&schedule, task);
            if end.is_none_or(|end| end as i32 > due) {
                expected.push((date(due), milestone_id(made.id), end));
            }
        }
        let misses = schedule.misses().iter();
        let mut found: Vec<_> = misses.map(|miss| (miss.due, miss.milestone.clone(), miss.end)).collect();
        prop_assert!(found.is_sorted_by_key(|(due, ..)| *due));
        found.sort();
        expected.sort();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn every_cause_is_true_and_none_before_it_is(case in case()) {
        let schedule = case.schedule();
        for miss in schedule.misses() {
            assert_is_true(&case, &schedule, miss);
        }
    }
}
