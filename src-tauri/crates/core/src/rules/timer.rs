//! The timer: one thing at a time is being worked on, and the time it takes is logged when it stops.
//!
//! It is kept with the roadmap, so that it runs on while no program does. What has passed is the difference of two
//! instants, so that neither a change to summer time nor a journey takes or gives a minute; all of it belongs to the
//! person's own day on which the timer was started.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use waymark_messages::{changes as said, duration};

use super::status::too_many_doing;
use super::time::{add_session, over_a_day};
use super::{Proposal, details::new_item_id};
use crate::{
    Change, Entry, HeaderField, MilestoneField, MilestoneId, Refusal, Roadmap, Session, Status, Timer,
};

/// The longest session, in minutes: a day.
const LONGEST: i64 = 1_440;

/// Starts the timer on a milestone, which is in progress from then on. One that runs is stopped and logged.
pub fn start_timer(
    roadmap: &Roadmap,
    id: &str,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let title = entry.milestone().title.to_string();
    let status = entry.milestone().status;
    match status {
        Status::Todo | Status::Doing => {}
        Status::Done => return Err(Refusal::TimerOnClosed { title, state: "done" }),
        Status::Skipped => return Err(Refusal::TimerOnClosed { title, state: "skipped" }),
    }
    if roadmap.timer().is_some_and(|(running, _)| running.id() == entry.id()) {
        return Ok(Proposal::nothing(said::timer_runs(title)));
    }
    let mut changes = Vec::new();
    if status == Status::Todo {
        let to = MilestoneField::Status(Status::Doing, Some(now));
        changes.push(Change::SetMilestone { milestone: entry.id().clone(), to });
    }
    let mut label = said::timer_started(title);
    let mut warnings = Vec::new();
    if let Some(stopped) = stop(roadmap, now)? {
        if let Some(minutes) = stopped.minutes {
            label = said::and_logged(label, duration(minutes), stopped.title);
        }
        changes.extend(stopped.session);
        warnings = stopped.warnings;
    }
    warnings.extend(too_many_doing(roadmap, usize::from(status == Status::Todo)));
    let timer = Timer { milestone: entry.id().clone(), start: now, day: today };
    changes.push(Change::SetHeader(HeaderField::Timer(Some(timer))));
    let mut proposal = Proposal::of(changes, label, String::new);
    proposal.warnings = warnings;
    Ok(proposal)
}

/// Stops the timer and logs the whole minutes that have passed.
pub fn stop_timer(roadmap: &Roadmap, now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let stopped = stop(roadmap, now)?.ok_or(Refusal::NoTimer)?;
    let label = match stopped.minutes {
        Some(minutes) => said::logged(duration(minutes), stopped.title),
        None => said::timer_stopped(stopped.title),
    };
    let changes = stopped.session.into_iter().chain([cleared()]).collect();
    let mut proposal = Proposal::of(changes, label, String::new);
    proposal.warnings = stopped.warnings;
    Ok(proposal)
}

/// Stops the timer and logs nothing.
pub fn discard_timer(roadmap: &Roadmap) -> Result<Proposal, Refusal> {
    let (entry, _) = roadmap.timer().ok_or(Refusal::NoTimer)?;
    let label = said::timer_discarded(&entry.milestone().title);
    Ok(Proposal::new(cleared(), label))
}

/// A timer that comes to its end.
struct Stopped {
    title: String,
    /// What is logged; none where that is nothing.
    minutes: Option<u32>,
    session: Option<Change>,
    warnings: Vec<String>,
}

/// What stopping the timer that runs logs; none when none runs.
fn stop(roadmap: &Roadmap, now: DateTime<Utc>) -> Result<Option<Stopped>, Refusal> {
    let Some((entry, timer)) = roadmap.timer() else { return Ok(None) };
    let title = entry.milestone().title.to_string();
    let mut warnings = Vec::new();
    let Some(minutes) = elapsed(timer, now, &title, &mut warnings) else {
        return Ok(Some(Stopped { title, minutes: None, session: None, warnings }));
    };
    let session = Session {
        id: new_item_id("t", entry.milestone().sessions.iter().map(|session| &session.id))?,
        start: timer.start,
        day: timer.day,
        minutes,
        extra: serde_json::Map::new(),
    };
    warnings.extend(over_a_day(roadmap, None, &session));
    let session = add_session(entry, session);
    Ok(Some(Stopped { title, minutes: Some(minutes), session: Some(session), warnings }))
}

/// The minutes to log; none, with the reason among the warnings, where that is nothing.
fn elapsed(timer: &Timer, now: DateTime<Utc>, title: &str, warnings: &mut Vec<String>) -> Option<u32> {
    let passed = now - timer.start;
    if passed < TimeDelta::zero() {
        warnings.push(said::timer_from_the_future(title));
        return None;
    }
    match passed.num_minutes() {
        0 => {
            warnings.push(said::timer_under_a_minute());
            None
        }
        minutes => {
            if minutes > LONGEST {
                warnings.push(said::timer_over_a_day(minutes / 60, title));
            }
            u32::try_from(minutes.min(LONGEST)).ok()
        }
    }
}

fn cleared() -> Change {
    Change::SetHeader(HeaderField::Timer(None))
}

/// Lets `proposal`, after which some milestones are no longer worked on, stop the timer that runs on one of them.
pub(super) fn stop_with(
    mut proposal: Proposal,
    roadmap: &Roadmap,
    entries: &[Entry<'_>],
    now: DateTime<Utc>,
) -> Result<Proposal, Refusal> {
    let runs_on = roadmap.timer().map(|(entry, _)| entry.id());
    if !entries.iter().any(|entry| runs_on == Some(entry.id())) {
        return Ok(proposal);
    }
    let (Some(change), Some(stopped)) = (proposal.change.take(), stop(roadmap, now)?) else {
        return Ok(proposal);
    };
    let mut changes = if let Change::Group(changes) = change { changes } else { vec![change] };
    changes.extend(stopped.session);
    changes.push(cleared());
    if let Some(minutes) = stopped.minutes {
        proposal.label = match entries {
            [_] => said::and_logged_on_it(proposal.label, duration(minutes)),
            _ => said::and_logged(proposal.label, duration(minutes), stopped.title),
        };
    }
    proposal.change = Some(Change::Group(changes));
    proposal.warnings.extend(stopped.warnings);
    Ok(proposal)
}

/// What takes the timer away from a milestone that is about to be removed, with the sentence that says so.
pub(super) fn clear_for<'a>(
    roadmap: &Roadmap,
    mut removed: impl Iterator<Item = &'a MilestoneId>,
) -> Option<(Change, String)> {
    let (entry, _) = roadmap.timer()?;
    removed.any(|id| id == entry.id()).then(|| (cleared(), said::timer_removed(&entry.milestone().title)))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, FixedOffset};
    use proptest::prelude::*;

    use super::*;
    use crate::Touched;
    use crate::roadmap::tests::{assert_consistent, portrait, roadmap};
    use crate::rules::{discard_timer, remove_milestones, remove_track, reopen, skip, tick};

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000 + seconds, 0).unwrap()
    }

    fn day() -> NaiveDate {
        at(0).date_naive()
    }

    /// Does what a rule proposes, sees that undoing and redoing it is exact, and tells what it said.
    fn done(roadmap: &mut Roadmap, proposal: Result<Proposal, Refusal>) -> (String, Vec<String>) {
        let proposal = proposal.unwrap();
        let before = portrait(roadmap);
        let touched = &mut Touched::default();
        if let Some(change) = &proposal.change {
            let inverse = roadmap.apply(change, touched).unwrap();
            let after = portrait(roadmap);
            let redo = roadmap.apply(&inverse, touched).unwrap();
            assert_eq!(portrait(roadmap), before);
            roadmap.apply(&redo, touched).unwrap();
            assert_eq!(portrait(roadmap), after);
        }
        assert_consistent(roadmap);
        (proposal.label, proposal.warnings)
    }

    fn start(roadmap: &mut Roadmap, id: &str, seconds: i64) -> String {
        let proposal = start_timer(roadmap, id, at(seconds), day());
        done(roadmap, proposal).0
    }

    fn stopped(roadmap: &mut Roadmap, seconds: i64) -> (String, Vec<String>) {
        let proposal = stop_timer(roadmap, at(seconds));
        done(roadmap, proposal)
    }

    fn running(roadmap: &Roadmap) -> Option<&str> {
        roadmap.timer().map(|(entry, _)| entry.id().as_str())
    }

    fn logged(roadmap: &Roadmap, id: &str) -> Vec<u32> {
        roadmap.milestone(id).unwrap().milestone().sessions.iter().map(|one| one.minutes).collect()
    }

    #[test]
    fn starting_begins_a_milestone_and_stopping_logs_whole_minutes() {
        let mut roadmap = roadmap();
        assert_eq!(start(&mut roadmap, "m0", 0), "Started the timer on \"m0\"");
        assert_eq!(roadmap.milestone("m0").unwrap().milestone().status, Status::Doing);
        assert_eq!(stopped(&mut roadmap, 3_839).0, "Logged 1 h 3 min on \"m0\"");
        assert_eq!((running(&roadmap), logged(&roadmap, "m0")), (None, vec![63]));
        assert_eq!(roadmap.milestone("m0").unwrap().milestone().sessions[0].day, day());
        assert_eq!(stop_timer(&roadmap, at(4_000)), Err(Refusal::NoTimer));
        assert_eq!(discard_timer(&roadmap), Err(Refusal::NoTimer));
    }

    #[test]
    fn one_timer_runs_at_a_time() {
        let mut roadmap = roadmap();
        start(&mut roadmap, "m0", 0);
        let again = start_timer(&roadmap, "m0", at(60), day()).unwrap();
        assert_eq!((again.change, again.label.as_str()), (None, "The timer on \"m0\" is running already."));
        assert_eq!(start(&mut roadmap, "m3", 600), "Started the timer on \"m3\" and logged 10 min on \"m0\"");
        assert_eq!((running(&roadmap), logged(&roadmap, "m0")), (Some("m3"), vec![10]));
    }

    #[test]
    fn what_is_closed_has_no_timer() {
        let mut roadmap = roadmap();
        let ids = ["m0".to_owned()];
        let ticking = tick(&roadmap, &ids, at(0));
        done(&mut roadmap, ticking);
        let refusal = start_timer(&roadmap, "m0", at(0), day()).unwrap_err();
        assert_eq!(refusal.to_string(), "\"m0\" is done, so no timer can run on it.");
        let skipping = skip(&roadmap, &ids, at(0));
        done(&mut roadmap, skipping);
        let refusal = start_timer(&roadmap, "m0", at(0), day()).unwrap_err();
        assert_eq!(refusal.to_string(), "\"m0\" is skipped, so no timer can run on it.");
    }

    #[test]
    fn nothing_is_logged_under_a_minute_or_when_the_clock_went_back() {
        for (seconds, why) in
            [(59, "Less than a minute had passed, so nothing was logged."), (-1, "The clock says")]
        {
            let mut roadmap = roadmap();
            start(&mut roadmap, "m0", 0);
            let (label, warnings) = stopped(&mut roadmap, seconds);
            assert_eq!(label, "Stopped the timer on \"m0\"");
            assert!(warnings[0].starts_with(why), "{warnings:?}");
            assert_eq!((running(&roadmap), logged(&roadmap, "m0").len()), (None, 0));
        }
    }

    #[test]
    fn a_forgotten_timer_logs_a_day_and_says_so() {
        let mut roadmap = roadmap();
        start(&mut roadmap, "m0", 0);
        let (label, warnings) = stopped(&mut roadmap, 30 * 3_600);
        assert_eq!(label, "Logged 24 h on \"m0\"");
        assert!(warnings[0].contains("ran for 30 h; 24 h of it were logged"), "{warnings:?}");
        assert_eq!(logged(&roadmap, "m0"), [1_440]);
    }

    #[test]
    fn discarding_logs_nothing() {
        let mut roadmap = roadmap();
        start(&mut roadmap, "m0", 0);
        let discarding = discard_timer(&roadmap);
        assert_eq!(done(&mut roadmap, discarding).0, "Discarded the timer on \"m0\"");
        assert_eq!((running(&roadmap), logged(&roadmap, "m0").len()), (None, 0));
    }

    #[test]
    fn ticking_skipping_and_reopening_stop_the_timer_in_the_same_change() {
        type Rule = fn(&Roadmap, &[String], DateTime<Utc>) -> Result<Proposal, Refusal>;
        let rules: [(Rule, &str); 3] = [(tick, "Ticked"), (skip, "Skipped"), (reopen, "Reopened")];
        for (rule, verb) in rules {
            let mut one = roadmap();
            start(&mut one, "m0", 0);
            let others = rule(&one, &["m3".to_owned()], at(600)).unwrap();
            assert!(!others.label.contains("logged"), "{}", others.label);
            let proposal = rule(&one, &["m0".to_owned()], at(600));
            assert_eq!(done(&mut one, proposal).0, format!("{verb} \"m0\" and logged 10 min on it"));
            assert_eq!((running(&one), logged(&one, "m0")), (None, vec![10]));
        }
        let mut several = roadmap();
        start(&mut several, "m0", 0);
        let proposal = tick(&several, &["m0".to_owned(), "m2".to_owned()], at(600));
        assert_eq!(done(&mut several, proposal).0, "Ticked 2 milestones and logged 10 min on \"m0\"");
    }

    #[test]
    fn removing_a_milestone_takes_its_timer_along() {
        for rule in [
            (|roadmap: &Roadmap| remove_milestones(roadmap, &["m0".to_owned(), "m1".to_owned()]))
                as fn(&_) -> _,
            |roadmap: &Roadmap| remove_track(roadmap, "t0"),
        ] {
            let mut roadmap = roadmap();
            start(&mut roadmap, "m0", 0);
            let proposal = rule(&roadmap);
            let (_, warnings) = done(&mut roadmap, proposal);
            assert_eq!(warnings, ["The timer that ran on \"m0\" was stopped."]);
            assert_eq!(roadmap.header().timer, None);
        }
        let mut roadmap = roadmap();
        start(&mut roadmap, "m3", 0);
        let proposal = remove_track(&roadmap, "t0");
        assert_eq!(done(&mut roadmap, proposal).1, Vec::<String>::new());
        assert_eq!(running(&roadmap), Some("m3"));
    }

    #[test]
    fn a_timer_on_what_is_not_there_counts_as_none() {
        let mut roadmap = roadmap();
        start(&mut roadmap, "m0", 0);
        let gone = Change::RemoveMilestone { milestone: crate::MilestoneId::new("m0").unwrap() };
        roadmap.apply(&gone, &mut Touched::default()).unwrap();
        assert!(roadmap.header().timer.is_some() && roadmap.timer().is_none());
        assert_eq!(stop_timer(&roadmap, at(600)), Err(Refusal::NoTimer));
        assert_eq!(start(&mut roadmap, "m3", 600), "Started the timer on \"m3\"");
    }

    proptest! {
        /// However often the clocks change and wherever the person flies.
        #[test]
        fn no_minute_is_lost_or_counted_twice(
            stretches in proptest::collection::vec((0..200_000_i64, 0..100_000_i64, -14..=14_i32), 1..12),
        ) {
            let mut roadmap = roadmap();
            let mut now = 0;
            let (mut elapsed, mut days) = (0, std::collections::BTreeMap::<NaiveDate, u32>::new());
            for (pause, work, hours) in stretches {
                now += pause;
                let offset = FixedOffset::east_opt(hours * 3_600).unwrap();
                let today = at(now).with_timezone(&offset).date_naive();
                let starting = start_timer(&roadmap, "m0", at(now), today);
                done(&mut roadmap, starting);
                now += work;
                stopped(&mut roadmap, now);
                let minutes = u32::try_from(work / 60).unwrap().min(1_440);
                elapsed += minutes;
                if minutes > 0 {
                    *days.entry(today).or_default() += minutes;
                }
            }
            prop_assert_eq!(logged(&roadmap, "m0").iter().sum::<u32>(), elapsed);
            let counted: std::collections::BTreeMap<_, _> =
                roadmap.minutes_between(NaiveDate::MIN, NaiveDate::MAX).collect();
            prop_assert_eq!(counted, days);
        }
    }

    #[test]
    fn a_night_in_which_the_clocks_change_has_the_minutes_it_has() {
        // Berlin: at 01:00 UTC the clocks go from 03:00 back to 02:00, or from 02:00 on to 03:00.
        for (night, before, after, shown) in [("2026-10-25", 2, 1, 0), ("2027-03-28", 1, 2, 120)] {
            let utc =
                |time: &str| DateTime::parse_from_rfc3339(&format!("{night}T{time}:00Z")).unwrap().to_utc();
            let (start, end) = (utc("00:30"), utc("01:30"));
            let local = |at: DateTime<Utc>, hours: i32| at + TimeDelta::hours(i64::from(hours));
            assert_eq!(
                (local(end, after) - local(start, before)).num_minutes(),
                shown,
                "what the clocks show"
            );
            let mut roadmap = roadmap();
            let starting = start_timer(&roadmap, "m0", start, local(start, before).date_naive());
            done(&mut roadmap, starting);
            let stopping = stop_timer(&roadmap, end);
            done(&mut roadmap, stopping);
            assert_eq!(logged(&roadmap, "m0"), [60]);
        }
    }
}
