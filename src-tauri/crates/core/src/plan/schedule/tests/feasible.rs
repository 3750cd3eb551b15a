//! Due dates are met when they can be, and come forward no sooner than that needs.

use proptest::prelude::*;

use super::checker::{before, chain, earliest_due_first, minutes};
use super::made::case;

proptest! {
    #[test]
    fn every_due_date_is_met_when_all_of_them_can_be(case in case()) {
        let ends = earliest_due_first(&case, &vec![true; case.made.len()]);
        let can_be = case.made.iter().zip(ends).all(|(made, end)| match made.due {
            Some(due) if due < case.days.len() as i32 => end.is_some_and(|end| end as i32 <= due),
            Some(_) | None => true,
        });
        if can_be {
            prop_assert!(case.schedule().misses().is_empty(), "{:?}", case.schedule().misses());
        }
    }

    #[test]
    fn a_single_due_date_is_met_exactly_when_it_can_be(case in case(), at in any::<prop::sample::Index>(), due in 0..60) {
        let mut case = case.without_due_dates();
        if case.made.is_empty() || due >= case.days.len() as i32 {
            return Ok(());
        }
        let at = at.index(case.made.len());
        case.made[at].due = Some(due);
        let end = earliest_due_first(&case, &chain(&case.made, at))[at];
        prop_assert_eq!(case.schedule().misses().is_empty(), end.is_some_and(|end| end as i32 <= due));
    }

    #[test]
    fn a_due_date_moves_nothing_while_twice_the_time_it_takes_is_left_until_a_week_before(
        case in case(),
        at in any::<prop::sample::Index>(),
        due in 0..100,
    ) {
        let case = case.without_due_dates();
        if case.made.is_empty() || due >= case.days.len() as i32 {
            return Ok(());
        }
        let at = at.index(case.made.len());
        let chain = chain(&case.made, at);
        let needed: u64 = case.made.iter().zip(chain).filter(|(_, is_in)| *is_in).map(|(made, _)| u64::from(made.minutes)).sum();
        let mut with = case.clone();
        with.made[at].due = Some(due);
        let untouched = (0..due).take_while(|day| minutes(&case.days, day + 1, due - 7) >= 2 * needed).count() as u32;
        let (with_sittings, sittings) = (with.schedule(), case.schedule());
        prop_assert_eq!(
            before(&with, with_sittings.sittings(), untouched),
            before(&case, sittings.sittings(), untouched)
        );
    }

    #[test]
    fn what_is_due_within_a_week_comes_first(case in case()) {
        let needed = super::checker::needed_by(&case);
        let left = super::checker::Left::all(&case.made);
        let Some(day) = case.days.iter().position(|&minutes| minutes > 0) else { return Ok(()) };
        let ready = left.ready(day as u32).into_iter();
        let soon = ready.filter_map(|task| needed[task].filter(|&due| due <= day as i32 + 7));
        if let Some(earliest) = soon.min() {
            let schedule = case.schedule();
            prop_assert_eq!(needed[schedule.sittings()[0].task as usize], Some(earliest));
        }
    }
}
