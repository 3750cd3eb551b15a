//! The hours a person has, how a week of them is filled, and the day by which they want to be ready.

use chrono::NaiveDate;
use waymark_messages::{changes as said, duration, long_date};

use super::Proposal;
use crate::{Capacity, Change, HeaderField, PastCapacity, Planning, Refusal, Roadmap};

/// Sets the minutes on each weekday, Monday first. Those that held on some day up to yesterday are remembered, so
/// that past weeks are measured by what was planned then. `made` is the person's own day on which the roadmap was.
pub fn set_capacity(
    roadmap: &Roadmap,
    minutes: [u32; 7],
    made: NaiveDate,
    today: NaiveDate,
) -> Result<Proposal, Refusal> {
    let (capacity, header) = (Capacity::new(minutes)?, roadmap.header());
    if capacity == header.capacity {
        return Ok(Proposal::nothing(said::hours_are_that()));
    }
    let label = said::hours_set(duration(capacity.weekly()));
    let past = past_capacity(&header.past_capacity, header.capacity, capacity, made, today);
    let changes = past
        .map(HeaderField::PastCapacity)
        .into_iter()
        .chain([HeaderField::Capacity(capacity)])
        .map(Change::SetHeader)
        .collect();
    Ok(Proposal::of(changes, label, String::new))
}

/// What to remember of earlier hours when `old` become `new` today; none where that stays as it is.
fn past_capacity(
    past: &[PastCapacity],
    old: Capacity,
    new: Capacity,
    made: NaiveDate,
    today: NaiveDate,
) -> Option<Vec<PastCapacity>> {
    let yesterday = today.pred_opt()?;
    let mut past = past.to_vec();
    match past.last() {
        Some(last) if last.until >= yesterday => {
            // The hours were changed today already, and only what held before that has held for a day.
            if last.until != yesterday || last.minutes != new {
                return None;
            }
            past.pop();
        }
        Some(_) | None if made < today => past.push(PastCapacity { until: yesterday, minutes: old }),
        Some(_) | None => return None,
    }
    Some(past)
}

/// Sets the minutes of a week; each weekday keeps its share. Refused where no day has any yet.
pub fn set_weekly_capacity(
    roadmap: &Roadmap,
    weekly: u32,
    made: NaiveDate,
    today: NaiveDate,
) -> Result<Proposal, Refusal> {
    let capacity = roadmap.header().capacity.scaled_to(weekly).ok_or(Refusal::NoShares)??;
    set_capacity(roadmap, capacity.minutes(), made, today)
}

/// What to change of how a week is filled; what is absent stays.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlanningEdit {
    /// How many tracks are worked on side by side.
    pub tracks_at_once: Option<u32>,
    /// The shortest stretch worth sitting down for, in minutes.
    pub smallest_sitting: Option<u32>,
    /// Minutes of each day with hours that are kept for recall.
    pub recall_minutes: Option<u32>,
}

/// Changes how a week is filled.
pub fn set_planning(roadmap: &Roadmap, edit: PlanningEdit) -> Result<Proposal, Refusal> {
    let old = roadmap.header().planning;
    let new = Planning::new(
        edit.tracks_at_once.unwrap_or(old.tracks_at_once()),
        edit.smallest_sitting.unwrap_or(old.smallest_sitting()),
        edit.recall_minutes.unwrap_or(old.recall_minutes()),
    )?;
    if new == old {
        return Ok(Proposal::nothing(said::week_is_filled_so()));
    }
    let changed = [
        (new.tracks_at_once() != old.tracks_at_once()).then(|| said::tracks_at_once(new.tracks_at_once())),
        (new.smallest_sitting() != old.smallest_sitting())
            .then(|| said::smallest_sitting(duration(new.smallest_sitting()))),
        (new.recall_minutes() != old.recall_minutes()).then(|| match new.recall_minutes() {
            0 => said::no_recall(),
            minutes => said::recall(duration(minutes)),
        }),
    ];
    let how = changed.into_iter().flatten().reduce(said::another_clause).unwrap_or_default();
    let label = said::week_filled(how);
    Ok(Proposal::new(Change::SetHeader(HeaderField::Planning(new)), label))
}

/// Sets the day by which the person wants to be ready, or takes it away.
pub fn set_target(
    roadmap: &Roadmap,
    target: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Proposal, Refusal> {
    if target == roadmap.header().target {
        return Ok(Proposal::nothing(match target {
            Some(_) => said::target_is_that_day(),
            None => said::no_target(),
        }));
    }
    let label = match target {
        Some(day) if day < today => return Err(Refusal::TargetPassed { day, today }),
        Some(day) => said::target_set(long_date(day)),
        None => said::target_taken_away(),
    };
    Ok(Proposal::new(Change::SetHeader(HeaderField::Target(target)), label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Touched;
    use crate::roadmap::tests::{portrait, roadmap};

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
    }

    fn hours(roadmap: &mut Roadmap, minutes: [u32; 7], today: NaiveDate) {
        let proposal = set_capacity(roadmap, minutes, day(2), today).unwrap();
        let Some(change) = proposal.change else { return };
        let before = portrait(roadmap);
        let inverse = roadmap.apply(&change, &mut Touched::default()).unwrap();
        roadmap.apply(&inverse, &mut Touched::default()).unwrap();
        assert_eq!(portrait(roadmap), before, "one change, one undo");
        roadmap.apply(&change, &mut Touched::default()).unwrap();
    }

    fn past(roadmap: &Roadmap) -> Vec<(NaiveDate, u32)> {
        roadmap.header().past_capacity.iter().map(|past| (past.until, past.minutes.weekly())).collect()
    }

    #[test]
    fn hours_that_held_for_a_day_are_remembered() {
        let mut roadmap = roadmap();
        hours(&mut roadmap, [10; 7], day(2));
        assert_eq!(past(&roadmap), [], "the roadmap was made that day");
        hours(&mut roadmap, [20; 7], day(9));
        assert_eq!(past(&roadmap), [(day(8), 70)]);
        hours(&mut roadmap, [30; 7], day(9));
        assert_eq!(past(&roadmap), [(day(8), 70)], "what was tried out for a moment never held");
        hours(&mut roadmap, [10; 7], day(9));
        assert_eq!(past(&roadmap), [], "as it was yesterday");
        hours(&mut roadmap, [20; 7], day(16));
        hours(&mut roadmap, [40; 7], day(23));
        assert_eq!(past(&roadmap), [(day(15), 70), (day(22), 140)]);
        let on = |number| roadmap.header().capacity_on(day(number)).weekly();
        assert_eq!([on(2), on(15), on(16), on(22), on(23)], [70, 70, 140, 140, 280]);
        assert_eq!(roadmap.header().planned_between(day(14), day(24)), 2 * 10 + 7 * 20 + 2 * 40);
        assert_eq!(roadmap.header().planned_between(day(24), day(14)), 0);
    }

    #[test]
    fn a_clock_that_went_back_adds_nothing() {
        let mut roadmap = roadmap();
        hours(&mut roadmap, [20; 7], day(20));
        hours(&mut roadmap, [30; 7], day(10));
        assert_eq!(past(&roadmap), [(day(19), 0)]);
    }

    #[test]
    fn the_hours_of_a_week_are_shared_out_as_they_were() {
        let of = |minutes, weekly| Capacity::new(minutes).unwrap().scaled_to(weekly);
        let week = |minutes, weekly| of(minutes, weekly).unwrap().unwrap().minutes();
        assert_eq!(week([120, 0, 120, 0, 0, 120, 0], 450), [150, 0, 150, 0, 0, 150, 0]);
        assert_eq!(week([120, 0, 60, 0, 0, 60, 0], 245), [125, 0, 60, 0, 0, 60, 0]);
        assert_eq!(week([1, 1, 1, 0, 0, 0, 0], 100), [35, 35, 30, 0, 0, 0, 0]);
        assert_eq!(week([30, 0, 0, 0, 0, 0, 0], 61), [61, 0, 0, 0, 0, 0, 0]);
        assert_eq!(week([30; 7], 0), [0; 7]);
        assert_eq!(of([0; 7], 100), None);
        assert!(of([30, 0, 0, 0, 0, 0, 0], 2_000).unwrap().is_err(), "a day has 1,440 minutes");
        assert_eq!(set_weekly_capacity(&roadmap(), 60, day(2), day(2)), Err(Refusal::NoShares));
    }

    #[test]
    fn how_a_week_is_filled_is_said_in_words() {
        let roadmap = roadmap();
        let edit =
            PlanningEdit { tracks_at_once: Some(1), recall_minutes: Some(10), ..PlanningEdit::default() };
        let label = set_planning(&roadmap, edit).unwrap().label;
        assert_eq!(label, "Set how a week is filled: one track at a time, 10 min a day kept for recall");
        let same = PlanningEdit { tracks_at_once: Some(3), ..PlanningEdit::default() };
        assert_eq!(set_planning(&roadmap, same).unwrap().change, None);
        let wrong = PlanningEdit { smallest_sitting: Some(4), ..PlanningEdit::default() };
        assert!(set_planning(&roadmap, wrong).is_err());
    }

    #[test]
    fn a_target_is_not_in_the_past() {
        let roadmap = roadmap();
        let refusal = set_target(&roadmap, Some(day(22)), day(23)).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "A target is today, 23 November 2026, or later; 22 November 2026 has passed."
        );
        assert_eq!(
            set_target(&roadmap, Some(day(23)), day(23)).unwrap().label,
            "Set your target to 23 November 2026"
        );
        assert_eq!(set_target(&roadmap, None, day(23)).unwrap().change, None);
    }
}
