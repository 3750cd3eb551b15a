//! Works and calendars at the edge of what there is.

use super::super::super::{Calendar, HORIZON};
use super::super::Schedule;
use super::made::{Case, Made, made, today, work};
use crate::{MAX_EFFORT, Planning};

fn case(made: Vec<Made>, days: Vec<u32>) -> Case {
    Case { made, days, planning: Planning::default() }
}

#[test]
fn nothing_to_do_is_finished_without_a_day() {
    let schedule = case(Vec::new(), vec![60; 3]).schedule();
    assert!(schedule.sittings().is_empty() && !schedule.is_cut() && !schedule.has_no_hours());
    assert_eq!(schedule.finish(), None);
}

#[test]
fn without_a_day_or_an_hour_nothing_is_planned() {
    for days in [Vec::new(), vec![0; HORIZON]] {
        let schedule = case(vec![made(0, 0, 1), made(1, 1, 1).due(2)], days).schedule();
        assert!(schedule.sittings().is_empty() && schedule.is_cut() && schedule.has_no_hours());
        assert_eq!((schedule.span(0), schedule.finish()), (None, None));
    }
}

#[test]
fn ten_thousand_hours_go_on_as_long_as_they_take() {
    let schedule = case(vec![made(0, 0, 600_000)], vec![60; HORIZON]).schedule();
    assert_eq!((schedule.finish(), schedule.sittings().len()), (Some(9_999), 10_000));
    let schedule = case(vec![made(0, 0, 60_000)], vec![u32::MAX; HORIZON]).schedule();
    assert_eq!((schedule.finish(), schedule.sittings().len()), (Some(0), 1));
}

#[test]
fn one_minute_a_week_is_used_for_thirty_years() {
    let week = [0, 0, 0, 1, 0, 0, 0];
    let days: Vec<u32> = week.into_iter().cycle().take(HORIZON).collect();
    let schedule = case(vec![made(0, 0, 1_000), made(1, 1, 1_000)], days).schedule();
    assert_eq!((schedule.sittings().len(), schedule.is_cut()), (HORIZON / 7, true));
    assert!(schedule.span(0).is_some_and(|span| span.is_finished));
    assert!(schedule.span(1).is_some_and(|span| !span.is_finished));
}

#[test]
fn a_first_day_beyond_the_calendar_never_comes() {
    let days = vec![60; 10];
    let schedule =
        case(vec![made(0, 0, 10).not_before(20_000), made(1, 1, 10).after(&[0]).due(5)], days).schedule();
    assert!(schedule.sittings().is_empty() && schedule.is_cut() && !schedule.has_no_hours());
    assert_eq!(schedule.misses().len(), 1);
}

#[test]
fn a_due_date_beyond_the_calendar_is_not_judged() {
    let schedule = case(vec![made(0, 0, 1_000).due(10)], vec![60; 10]).schedule();
    assert!(schedule.is_cut() && schedule.misses().is_empty());
}

#[test]
fn minutes_beyond_counting_are_counted() {
    let tasks: Vec<_> = (0..200).map(|id| made(id, u32::from(id % 5), u32::MAX).due(99)).collect();
    let calendar = Calendar::from_minutes(today(), vec![u32::MAX; 100]);
    let schedule = Schedule::of(&work(&tasks), &calendar, Planning::new(10, 240, 0).unwrap());
    assert_eq!(schedule.completion_order().len(), 100);
    let efforts: Vec<_> = (0..200).map(|id| made(id, 0, MAX_EFFORT).due(3)).collect();
    let calendar = Calendar::from_minutes(today(), vec![1_440; HORIZON]);
    let schedule = Schedule::of(&work(&efforts), &calendar, Planning::default());
    assert_eq!((schedule.completion_order().len(), schedule.misses().len()), (26, 200));
}
