//! How many tracks are worked on side by side, and how evenly.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::checker::Left;
use super::made::{Case, case, made};
use crate::Planning;

proptest! {
    #[test]
    fn only_so_many_milestones_are_in_progress_each_of_its_own_track(case in case()) {
        let case = case.without_due_dates().without_first_days().with_nothing_begun();
        let mut left = Left::all(&case.made);
        for sitting in case.schedule().sittings() {
            let _ = left.take(sitting);
            let begun = case.made.iter().zip(&left.minutes).filter(|(made, left)| **left > 0 && **left < made.minutes);
            let tracks: Vec<u32> = begun.map(|(made, _)| made.track).collect();
            prop_assert!(tracks.len() <= case.planning.tracks_at_once() as usize);
            prop_assert_eq!(tracks.iter().collect::<BTreeSet<_>>().len(), tracks.len());
        }
    }

    #[test]
    fn a_milestone_in_progress_is_finished_before_another_of_its_track_is_begun(case in case()) {
        let case = case.without_due_dates().without_first_days().with_nothing_begun();
        let mut left = Left::all(&case.made);
        for sitting in case.schedule().sittings() {
            let track = case.made[sitting.task as usize].track;
            let others = case.made.iter().zip(&left.minutes).enumerate().filter(|(task, _)| *task != sitting.task as usize);
            let is_other_begun = |made: &super::made::Made, left: u32| made.track == track && left > 0 && left < made.minutes;
            prop_assert!(others.into_iter().all(|(_, (made, &left))| !is_other_begun(made, left)));
            let _ = left.take(sitting);
        }
    }

    #[test]
    fn a_sitting_is_no_longer_than_two_hours_and_a_short_rest_while_another_track_could_have_the_time(case in case()) {
        let case = case.without_due_dates();
        let smallest = case.planning.smallest_sitting();
        let mut left = Left::all(&case.made);
        for sitting in case.schedule().sittings() {
            let track = case.made[sitting.task as usize].track;
            let mut ready = left.ready(sitting.day).into_iter();
            let is_alone = case.planning.tracks_at_once() == 1 || ready.all(|task| case.made[task].track == track);
            prop_assert!(is_alone || sitting.minutes < 120_u32.max(smallest) + smallest, "{sitting:?}");
            let _ = left.take(sitting);
        }
    }

    /// Over as many weeks as there are tracks that follow, these get the same time to the minute, and the track that
    /// opens each day gets as much but for what is rounded.
    #[test]
    fn tracks_get_even_time(
        tracks in 2..=5_u32,
        smallest in 5..=60_u32,
        week in prop::collection::vec((any::<bool>(), 0..=300_u32), 7),
    ) {
        // Each day with hours has room for everybody and needs no second round.
        let minutes = |extra: u32| (tracks * smallest).saturating_add(extra).min(tracks * 120);
        let week: Vec<u32> = week.into_iter().map(|(works, extra)| if works { minutes(extra) } else { 0 }).collect();
        let weeks = tracks as usize - 1;
        // All are in progress, so that their order stays.
        let endless = (0..tracks).map(|track| {
            let mut endless = made(track as u8, track, 600_000);
            endless.begun = true;
            endless
        });
        let planning = Planning::new(tracks, smallest, 0).unwrap();
        // The first day is a Tuesday; the week of it is left free, and one is added after the last.
        let mut days = vec![0; 6];
        days.extend(week.repeat(weeks + 1));
        let case = Case { made: endless.collect(), days, planning };
        let mut received = vec![0_i64; tracks as usize];
        for sitting in case.schedule().sittings().iter().filter(|sitting| (sitting.day as usize) < 6 + 7 * weeks) {
            received[sitting.task as usize] += i64::from(sitting.minutes);
        }
        prop_assert!(received[1..].iter().all(|&minutes| minutes == received[1]), "{received:?}");
        let working = week.iter().filter(|&&minutes| minutes > 0).count() * weeks;
        let apart = received[1] - received[0];
        prop_assert!((0..=working as i64 * 10).contains(&apart), "{received:?}");
    }
}
