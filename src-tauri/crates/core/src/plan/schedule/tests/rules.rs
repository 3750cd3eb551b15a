//! What a plan never does, and what it always does.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::checker::{Left, on_day};
use super::made::case;

proptest! {
    #[test]
    fn the_same_is_planned_the_same_way(case in case()) {
        prop_assert_eq!(case.schedule(), case.schedule());
    }

    #[test]
    fn a_plan_never_exceeds_the_minutes_of_a_day_or_a_week(case in case()) {
        let mut days = BTreeMap::<u32, u64>::new();
        let mut weeks = BTreeMap::<u32, u64>::new();
        for sitting in case.schedule().sittings() {
            *days.entry(sitting.day).or_default() += u64::from(sitting.minutes);
            *weeks.entry(sitting.day / 7).or_default() += u64::from(sitting.minutes);
        }
        for (day, used) in days {
            prop_assert!(used <= u64::from(case.days[day as usize]));
        }
        for (week, used) in weeks {
            let week = case.days.iter().skip(week as usize * 7).take(7);
            prop_assert!(used <= week.map(|&minutes| u64::from(minutes)).sum());
        }
    }

    #[test]
    fn nothing_is_worked_on_before_all_it_waits_for_is_finished_and_its_first_day_has_come(case in case()) {
        let mut left = Left::all(&case.made);
        for sitting in case.schedule().sittings() {
            prop_assert!(left.is_ready(sitting.task as usize, sitting.day), "{sitting:?}");
            prop_assert!(left.take(sitting).is_some(), "{sitting:?}");
        }
    }

    #[test]
    fn no_minutes_of_a_day_are_unused_while_something_is_ready(case in case()) {
        let schedule = case.schedule();
        let mut left = Left::all(&case.made);
        for (day, &minutes) in case.days.iter().enumerate() {
            let sittings = on_day(schedule.sittings(), day);
            sittings.iter().for_each(|sitting| { let _ = left.take(sitting); });
            let used: u32 = sittings.iter().map(|sitting| sitting.minutes).sum();
            prop_assert!(used == minutes || left.ready(day as u32).is_empty(), "day {day}: {sittings:?}");
        }
    }

    #[test]
    fn what_is_finished_gets_exactly_the_minutes_it_takes(case in case()) {
        let schedule = case.schedule();
        let mut left = Left::all(&case.made);
        for sitting in schedule.sittings() {
            prop_assert!(left.take(sitting).is_some());
        }
        for (task, &minutes) in left.minutes.iter().enumerate() {
            let is_finished = schedule.span(task as u32).is_some_and(|span| span.is_finished);
            prop_assert_eq!(is_finished, minutes == 0);
        }
    }

    #[test]
    fn spans_the_order_and_the_end_agree_with_the_sittings(case in case()) {
        let schedule = case.schedule();
        let sittings = schedule.sittings();
        let mut left = Left::all(&case.made);
        let mut order = Vec::new();
        for sitting in sittings {
            let _ = left.take(sitting);
            if left.minutes[sitting.task as usize] == 0 {
                order.push(sitting.task);
            }
        }
        prop_assert_eq!(schedule.completion_order(), &order[..]);
        for task in 0..case.made.len() as u32 {
            let days: Vec<u32> = sittings.iter().filter(|sitting| sitting.task == task).map(|sitting| sitting.day).collect();
            let span = schedule.span(task);
            prop_assert_eq!(span.map(|span| (span.first, span.last)), days.first().copied().zip(days.last().copied()));
        }
        let is_cut = left.minutes.iter().any(|&minutes| minutes > 0);
        prop_assert_eq!(schedule.is_cut(), is_cut);
        prop_assert_eq!(schedule.finish(), sittings.last().filter(|_| !is_cut).map(|last| last.day));
        prop_assert_eq!(schedule.has_no_hours(), case.days.iter().sum::<u32>() == 0);
    }

    #[test]
    fn sittings_go_forward_and_are_never_split_for_nothing(case in case()) {
        let schedule = case.schedule();
        for pair in schedule.sittings().windows(2) {
            prop_assert!(pair[0].day <= pair[1].day);
            prop_assert!((pair[0].day, pair[0].task) != (pair[1].day, pair[1].task));
        }
        prop_assert!(schedule.sittings().iter().all(|sitting| sitting.minutes > 0));
    }

    #[test]
    fn a_sitting_is_only_short_when_the_milestone_or_the_day_ends(case in case()) {
        let schedule = case.schedule();
        let mut left = Left::all(&case.made);
        for (at, sitting) in schedule.sittings().iter().enumerate() {
            let _ = left.take(sitting);
            let is_last = schedule.sittings().get(at + 1).is_none_or(|next| next.day > sitting.day);
            let ends = left.minutes[sitting.task as usize] == 0 || is_last;
            prop_assert!(ends || sitting.minutes >= case.planning.smallest_sitting(), "{sitting:?}");
        }
    }

    #[test]
    fn with_nothing_due_the_first_sitting_is_what_is_next_on_the_roadmap(case in case()) {
        let case = case.without_due_dates();
        let left = Left::all(&case.made);
        let schedule = case.schedule();
        for (day, _) in case.days.iter().enumerate().filter(|(_, minutes)| **minutes > 0).take(1) {
            let first = on_day(schedule.sittings(), day).first().map(|sitting| sitting.task as usize);
            prop_assert_eq!(first, left.ready(day as u32).first().copied());
        }
    }
}
