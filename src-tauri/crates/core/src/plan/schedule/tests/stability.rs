//! A small change moves little: what exactly stays as it was.

use proptest::prelude::*;

use super::super::super::Calendar;
use super::super::Schedule;
use super::checker::{Left, before};
use super::made::{Case, case, date, in_order, made, work};
use crate::Planning;

/// What is left when the plan was followed for some days, and the days after them.
fn after_days(case: &Case, schedule: &Schedule, days: u32) -> Case {
    let mut left = Left::all(&case.made);
    for sitting in schedule.sittings().iter().filter(|sitting| sitting.day < days) {
        let _ = left.take(sitting);
    }
    let mut made = case.made.clone();
    for (made, &left) in made.iter_mut().zip(&left.minutes) {
        made.begun |= left < made.minutes;
        made.minutes = left;
    }
    made.retain(|made| made.minutes > 0);
    let ids: Vec<u8> = made.iter().map(|made| made.id).collect();
    made.iter_mut().for_each(|made| made.after.retain(|id| ids.contains(id)));
    Case { made: in_order(&made), days: case.days[days as usize..].to_vec(), planning: case.planning }
}

proptest! {
    #[test]
    fn who_follows_the_plan_for_some_days_and_plans_anew_finds_the_same_plan(
        case in case(),
        days in any::<prop::sample::Index>(),
    ) {
        let case = case.with_nothing_begun_too_soon();
        let days = days.index(case.days.len() + 1) as u32;
        let schedule = case.schedule();
        let rest = after_days(&case, &schedule, days);
        let calendar = Calendar::from_minutes(date(days as i32), rest.days.clone());
        let anew = Schedule::of(&work(&rest.made), &calendar, rest.planning);
        let expected: Vec<_> = before(&case, schedule.sittings(), u32::MAX)
            .into_iter()
            .filter(|(day, ..)| *day >= days)
            .map(|(day, id, minutes)| (day - days, id, minutes))
            .collect();
        prop_assert_eq!(before(&rest, anew.sittings(), u32::MAX), expected);
    }

    #[test]
    fn a_milestone_added_behind_what_it_waits_for_moves_nothing_before_the_day_it_can_begin(
        case in case(),
        after in prop::collection::vec(any::<prop::sample::Index>(), 0..3),
        at in any::<prop::sample::Index>(),
        (track, minutes, not_before) in (0..6_u32, 1..900_u32, prop::option::of(0..60)),
    ) {
        let mut with = case.clone();
        let after: Vec<usize> = after.iter().filter(|_| !case.made.is_empty()).map(|index| index.index(case.made.len())).collect();
        let mut added = made(99, track, minutes).after(&after.iter().map(|&task| case.made[task].id).collect::<Vec<_>>());
        (added.not_before, added.standing) = (not_before, 99);
        // Nothing in progress stands behind it, or it would be waited for by that.
        let behind = after.iter().map(|task| task + 1).max().unwrap_or(0);
        let begun = case.made.iter().rposition(|made| made.begun).map_or(0, |task| task + 1);
        let first = behind.max(begun);
        with.made.insert(first + at.index(case.made.len() + 1 - first), added);
        let (schedule, anew) = (case.schedule(), with.schedule());
        let ends = after.iter().map(|&task| schedule.span(task as u32).filter(|span| span.is_finished).map(|span| span.last));
        let ends = ends.map(|end| end.unwrap_or(u32::MAX)).max().unwrap_or(0);
        let begins = ends.max(not_before.unwrap_or(0) as u32);
        prop_assert_eq!(before(&with, anew.sittings(), begins), before(&case, schedule.sittings(), begins));
    }

    #[test]
    fn a_milestone_that_takes_longer_moves_nothing_before_the_day_it_would_have_ended(
        case in case(),
        at in any::<prop::sample::Index>(),
        more in 1..600_u32,
    ) {
        if case.made.is_empty() {
            return Ok(());
        }
        let task = at.index(case.made.len());
        let needed = super::checker::needed_by(&case);
        if needed[task].is_some() {
            return Ok(());
        }
        let mut with = case.clone();
        with.made[task].minutes += more;
        let (schedule, anew) = (case.schedule(), with.schedule());
        let end = schedule.span(task as u32).filter(|span| span.is_finished).map_or(u32::MAX, |span| span.last);
        prop_assert_eq!(before(&with, anew.sittings(), end), before(&case, schedule.sittings(), end));
    }

    #[test]
    fn without_first_days_the_end_moves_by_exactly_what_added_minutes_take(case in case(), more in 0..600_u32) {
        let mut case = case.without_first_days();
        case.made.push(made(99, 0, 1 + more));
        let mut left: u64 = case.made.iter().map(|made| u64::from(made.minutes)).sum();
        let end = case.days.iter().position(|&minutes| {
            left = left.saturating_sub(u64::from(minutes));
            left == 0
        });
        prop_assert_eq!(case.schedule().finish(), end.map(|end| end as u32));
    }

    #[test]
    fn with_one_track_at_a_time_a_milestone_added_at_the_end_moves_nothing(
        case in case(),
        track in 0..6_u32,
        minutes in 1..900_u32,
    ) {
        let mut case = case.without_first_days();
        case.planning = Planning::new(1, case.planning.smallest_sitting(), 0).unwrap();
        let mut with = case.clone();
        with.made.push(made(99, track, minutes));
        let (schedule, anew) = (case.schedule(), with.schedule());
        for task in 0..case.made.len() as u32 {
            prop_assert_eq!(schedule.span(task), anew.span(task));
        }
    }

    #[test]
    fn a_milestone_added_in_a_track_that_no_lane_is_free_for_moves_nothing_before_one_is(
        case in case(),
        minutes in 1..900_u32,
    ) {
        let case = case.without_due_dates();
        let mut with = case.clone();
        with.made.push(made(99, 9, minutes));
        let (schedule, anew) = (case.schedule(), with.schedule());
        // Until at some moment fewer tracks than are worked on at once have something ready.
        let mut left = Left::all(&case.made);
        let mut free = 0;
        'days: for (day, &minutes) in case.days.iter().enumerate() {
            let is_free = |left: &Left<'_>| {
                let tracks = left.ready(day as u32).into_iter().map(|task| case.made[task].track);
                tracks.collect::<std::collections::BTreeSet<_>>().len() < case.planning.tracks_at_once() as usize
            };
            free = day as u32;
            if minutes > 0 && is_free(&left) {
                break;
            }
            for sitting in super::checker::on_day(schedule.sittings(), day) {
                let _ = left.take(&sitting);
                if is_free(&left) {
                    break 'days;
                }
            }
        }
        prop_assert_eq!(before(&with, anew.sittings(), free), before(&case, schedule.sittings(), free));
    }
}
