//! Small plans, day by day.

use super::super::super::Calendar;
use super::super::{Cause, Miss, Schedule, Span};
use super::made::{Case, Made, date, made, today};
use crate::roadmap::tests::{milestone_id, roadmap, track_id};
use crate::{Change, MilestoneField, Planning, Touched, TrackField};

fn case(made: Vec<Made>, days: Vec<u32>) -> Case {
    Case { made, days, planning: Planning::default() }
}

/// What is done on each day, as "id:minutes".
fn days(case: &Case) -> Vec<String> {
    let schedule = case.schedule();
    let text = |day: usize| {
        let sittings = super::checker::on_day(schedule.sittings(), day).into_iter();
        let texts =
            sittings.map(|sitting| format!("{}:{}", case.made[sitting.task as usize].id, sitting.minutes));
        texts.collect::<Vec<_>>().join(" ")
    };
    (0..case.days.len()).map(text).collect()
}

fn only_miss(case: &Case) -> Miss {
    let schedule = case.schedule();
    assert_eq!(schedule.misses().len(), 1, "{:?}", schedule.misses());
    schedule.misses()[0].clone()
}

#[test]
fn each_day_goes_on_with_the_first_and_turns_to_the_others_one_by_one() {
    // Tuesday, Thursday and Saturday, two hours each.
    let week = [120, 0, 120, 0, 120, 0, 0];
    let case = case(vec![made(0, 0, 900), made(1, 1, 900), made(2, 2, 900)], week.repeat(2));
    assert_eq!(
        days(&case),
        [
            "0:40 1:80",
            "",
            "0:40 2:80",
            "",
            "0:40 1:80",
            "",
            "",
            "0:40 2:80",
            "",
            "0:40 1:80",
            "",
            "0:40 2:80",
            "",
            "",
        ]
    );
}

#[test]
fn an_hour_is_two_halves_and_less_than_that_is_one_sitting() {
    let case = case(vec![made(0, 0, 900), made(1, 1, 900)], vec![60, 59, 20, 300]);
    assert_eq!(days(&case), ["0:30 1:30", "0:59", "0:20", "0:120 1:120 0:30 1:30"]);
}

#[test]
fn who_finishes_early_goes_on_in_the_same_track() {
    let case = case(vec![made(0, 0, 20), made(1, 0, 300), made(2, 1, 300)], vec![120, 120]);
    assert_eq!(days(&case), ["0:20 1:40 2:60", "1:60 2:60"]);
}

#[test]
fn what_is_due_takes_over_when_it_gets_tight() {
    let made = vec![made(0, 0, 3_000), made(1, 1, 240).due(14)];
    let plain = case(vec![made[0].clone(), Made { due: None, ..made[1].clone() }], vec![60; 20]);
    assert_eq!(days(&plain)[..2], ["0:30 1:30", "0:30 1:30"]);
    let case = case(made, vec![60; 20]);
    // Eight hours until a week before, of which it needs four: tight at once, so every other day is its own.
    assert!(days(&case)[0].starts_with("1:60"), "{:?}", days(&case));
    assert!(case.schedule().misses().is_empty());
}

#[test]
fn a_due_date_that_has_passed_is_missed_for_that() {
    assert_eq!(only_miss(&case(vec![made(0, 0, 30).due(-1)], vec![60])).cause, Cause::Passed);
}

#[test]
fn without_hours_every_due_date_is_missed_for_that() {
    let miss = only_miss(&case(vec![made(0, 0, 30).due(1)], vec![0; 9]));
    assert_eq!((miss.cause, miss.end), (Cause::NoHours, None));
}

#[test]
fn a_due_date_before_that_of_a_prerequisite_names_it() {
    let first = made(0, 0, 30).not_before(5).due(6);
    let miss = only_miss(&case(vec![first, made(1, 0, 30).after(&[0]).due(4)], vec![60; 9]));
    assert_eq!(miss.cause, Cause::Prerequisite { milestone: milestone_id(0) });
    assert_eq!((miss.milestone, miss.due, miss.end), (milestone_id(1), date(4), Some(5)));
}

#[test]
fn a_first_day_that_is_too_late_is_named_with_the_milestone_that_has_it() {
    let first = |day| made(0, 0, 30).not_before(day);
    let then = || made(1, 0, 100).after(&[0]).due(6);
    let cause = Cause::FirstDay { milestone: milestone_id(0) };
    assert_eq!(only_miss(&case(vec![first(8), then()], vec![60; 9])).cause, cause);
    // The 130 minutes do not fit into two days.
    assert_eq!(only_miss(&case(vec![first(5), then()], vec![60; 9])).cause, cause);
    assert!(case(vec![first(4), then()], vec![60; 9]).schedule().misses().is_empty());
}

#[test]
fn too_little_time_is_told_with_both_figures() {
    let made = vec![made(0, 0, 100).due(1), made(1, 1, 50), made(2, 1, 40).after(&[1]).due(2)];
    let miss = only_miss(&case(made, vec![60; 9]));
    assert_eq!(miss.cause, Cause::TooLittleTime { needed: 190, available: 180 });
    assert_eq!((miss.milestone, miss.end), (milestone_id(2), Some(3)));
}

#[test]
fn of_two_that_are_due_together_the_later_gives_way() {
    let miss = only_miss(&case(vec![made(0, 0, 100).due(1), made(1, 1, 100).due(1)], vec![60; 9]));
    assert_eq!((miss.milestone, miss.cause), (milestone_id(1), Cause::OtherWork));
}

#[test]
fn a_due_date_in_a_track_set_aside_is_missed_and_so_is_what_waits_for_it() {
    let mut roadmap = roadmap();
    let changes = [
        Change::SetTrack { track: track_id(0), to: TrackField::Parked(true) },
        Change::SetMilestone { milestone: milestone_id(2), to: MilestoneField::Due(Some(date(90))) },
        Change::SetMilestone { milestone: milestone_id(4), to: MilestoneField::Due(Some(date(80))) },
    ];
    for change in changes {
        roadmap.apply(&change, &mut Touched::default()).unwrap();
    }
    let work = super::super::super::Work::of(&roadmap, |_| 60);
    let calendar = Calendar::from_minutes(today(), vec![60; 100]);
    let schedule = Schedule::of(&work, &calendar, Planning::default());
    let misses: Vec<_> =
        schedule.misses().iter().map(|miss| (miss.milestone.clone(), miss.cause.clone())).collect();
    let aside = |waits_for| Cause::SetAside { waits_for };
    assert_eq!(misses, [(milestone_id(4), aside(Some(milestone_id(1)))), (milestone_id(2), aside(None))]);
}

#[test]
fn what_is_begun_and_not_finished_is_told_from_what_is_never_begun() {
    let case = Case {
        planning: Planning::new(1, 30, 0).unwrap(),
        ..case(vec![made(0, 0, 500), made(1, 0, 30)], vec![0, 60, 60])
    };
    let schedule = case.schedule();
    assert_eq!(schedule.span(0), Some(Span { first: 1, last: 2, is_finished: false }));
    assert_eq!((schedule.span(1), schedule.is_cut(), schedule.finish()), (None, true, None));
}

#[test]
fn what_is_in_progress_and_has_to_wait_comes_before_what_was_begun_meanwhile() {
    let begun = Made { begun: true, ..made(0, 0, 60).not_before(1) };
    let planning = Planning::new(1, 30, 0).unwrap();
    let case = Case { planning, ..case(vec![begun, made(1, 1, 120)], vec![60; 3]) };
    assert_eq!(days(&case), ["1:60", "0:60", "1:60"]);
}
