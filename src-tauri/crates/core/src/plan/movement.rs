//! What moved the likely finish since an earlier day, and why.
//!
//! What changed in between is put in place step by step: first the hours as they are now, then the scope as it is now,
//! then the days that have passed with what was done on them, then what was learnt from that. The forecast after each
//! step, with the same luck, tells how much that step moved it.

use chrono::NaiveDate;

use super::{Cancelled, Pace, Plan, Question, Viewpoint, Watch};
use crate::{Change, HeaderField, MilestoneField, Refusal, Roadmap, Status, Touched};

/// What can move a finish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mover {
    /// Other hours, or days off.
    Hours,
    /// More or less to do.
    Scope,
    /// The days that passed, and what was done on them.
    Work,
    /// What was learnt of the person's pace.
    Pace,
}

/// How the likely finish moved.
#[derive(Debug, Clone, PartialEq)]
pub struct Movement {
    /// The likely finish as it was.
    pub was: NaiveDate,
    /// The likely finish as it is.
    pub is: NaiveDate,
    /// By how many days each thing moved it, later is more; the order in which they were put in place.
    pub movers: [(Mover, i64); 4],
    /// Days between one finish in ten and nine in ten, as it was; none where one of them lies beyond thirty years.
    pub width_was: Option<i64>,
    /// The same, as it is.
    pub width_is: Option<i64>,
    /// How many times longer than estimated the person was likely to take.
    pub speed_was: f64,
    /// The same, as it is known now.
    pub speed_is: f64,
    /// Likely minutes of what was added, less what was taken away or left out.
    pub added: i64,
}

/// Compares a roadmap as it was with how it is. None where a likely finish lies beyond thirty years, or nothing is
/// left.
pub fn movement(
    then: (&Roadmap, Viewpoint<'_>),
    now: (&Roadmap, Viewpoint<'_>),
    question: &Question,
    watch: &Watch,
) -> Result<Option<Movement>, Cancelled> {
    let pace_of =
        |(roadmap, at): (&Roadmap, Viewpoint<'_>)| Pace::of(roadmap, at.today, at.first_weekday, at.day_of);
    let (pace_then, pace_now) = (pace_of(then), pace_of(now));
    let (day_then, day_now) = (then.1.today, now.1.today);
    // A step that does not apply, as no pair of roadmaps should make it, explains nothing.
    let Ok(hours) = with_hours_of(then.0, now.0) else { return Ok(None) };
    let Ok(scope) = without_progress_since(then.0, now.0) else { return Ok(None) };
    let finish = |roadmap: &Roadmap, today: NaiveDate, pace: &Pace| {
        Ok(Plan::with_pace(roadmap, today, pace.clone()).forecast(question, watch)?.finish)
    };
    let first = finish(then.0, day_then, &pace_then)?;
    let steps = [
        (Mover::Hours, finish(&hours, day_then, &pace_then)?),
        (Mover::Scope, finish(&scope, day_then, &pace_then)?),
        (Mover::Work, finish(now.0, day_now, &pace_then)?),
        (Mover::Pace, finish(now.0, day_now, &pace_now)?),
    ];
    let last = steps[3].1;
    let (Some(was), Some(is)) = (first.p50, last.p50) else { return Ok(None) };
    let mut before = was;
    let movers = steps.map(|(mover, finish)| {
        let after = finish.p50.unwrap_or(before);
        (mover, (after - std::mem::replace(&mut before, after)).num_days())
    });
    let width = |finish: super::Percentiles| Some((finish.p90? - finish.p10?).num_days());
    let added = open_minutes(&scope) - open_minutes(then.0);
    Ok(Some(Movement {
        was,
        is,
        movers,
        width_was: width(first),
        width_is: width(last),
        speed_was: pace_then.speed().median,
        speed_is: pace_now.speed().median,
        added,
    }))
}

/// Likely minutes of everything that is open and not set aside.
fn open_minutes(roadmap: &Roadmap) -> i64 {
    let entries = roadmap.milestones().filter(|entry| !entry.track().track().parked);
    let open = entries.filter(|entry| !entry.milestone().status.is_closed());
    open.map(|entry| i64::from(entry.milestone().estimate.likely())).sum()
}

/// The roadmap as it was, with the hours of now.
fn with_hours_of(then: &Roadmap, now: &Roadmap) -> Result<Roadmap, Refusal> {
    let mut roadmap = then.clone();
    let header = now.header();
    let fields = [
        HeaderField::Capacity(header.capacity),
        HeaderField::TimeOff(header.time_off.clone()),
        HeaderField::Planning(header.planning),
    ];
    for field in fields {
        roadmap.apply(&Change::SetHeader(field), &mut Touched::default())?;
    }
    Ok(roadmap)
}

/// The roadmap of now, as if nothing had been done on it since then.
fn without_progress_since(then: &Roadmap, now: &Roadmap) -> Result<Roadmap, Refusal> {
    let mut changes = Vec::new();
    for entry in now.milestones() {
        let (id, is) = (entry.id(), entry.milestone());
        let was = then.milestone(id.as_str()).map(|entry| entry.milestone());
        let status = was.map_or((Status::Todo, None), |was| (was.status, was.since));
        let is_progress = match is.status {
            Status::Done | Status::Doing => status.0 != is.status,
            Status::Todo | Status::Skipped => false,
        };
        if is_progress && status.0 != Status::Skipped {
            let to = MilestoneField::Status(status.0, status.1);
            changes.push(Change::SetMilestone { milestone: id.clone(), to });
        }
        for session in &is.sessions {
            let is_new = was.is_none_or(|was| was.sessions.iter().all(|old| old.id != session.id));
            if is_new {
                changes.push(Change::RemoveSession { milestone: id.clone(), session: session.id.clone() });
            }
        }
    }
    let mut roadmap = now.clone();
    for change in &changes {
        roadmap.apply(change, &mut Touched::default())?;
    }
    Ok(roadmap)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Days, Utc, Weekday};

    use super::*;
    use crate::{
        Capacity, Estimate, Header, Milestone, MilestoneId, Title, Track, TrackId, TrackKind, TrackParts,
    };

    fn day(number: u64) -> NaiveDate {
        // A Monday.
        NaiveDate::from_ymd_opt(2026, 11, 2).unwrap() + Days::new(number)
    }

    fn noon(number: u64) -> DateTime<Utc> {
        day(number).and_hms_opt(12, 0, 0).unwrap().and_utc()
    }

    fn milestone(number: usize) -> Milestone {
        let id = MilestoneId::new(&format!("m{number}")).unwrap();
        let mut milestone = Milestone::new(id, Title::new(&format!("Do thing {number}")).unwrap());
        milestone.estimate = Estimate::new(120, 180, 300).unwrap();
        milestone
    }

    /// Forty milestones of three hours, an hour on every day.
    fn roadmap() -> Roadmap {
        let mut header = Header::new(Title::new("Backend").unwrap(), noon(0));
        header.capacity = Capacity::new([60; 7]).unwrap();
        let track = Track::new(TrackId::new("t").unwrap(), Title::new("T").unwrap(), TrackKind::Skill);
        let parts = TrackParts { track, milestones: (0..40).map(milestone).collect() };
        Roadmap::assemble(header, vec![parts], Default::default()).unwrap()
    }

    fn apply(roadmap: &mut Roadmap, change: &Change) {
        roadmap.apply(change, &mut Touched::default()).unwrap();
    }

    /// Compares with the roadmap as it was two weeks after it was made; a week has passed since.
    fn moved(then: &Roadmap, now: &Roadmap) -> Movement {
        let day_of = |at: DateTime<Utc>| at.date_naive();
        let at = |today| Viewpoint { today, first_weekday: Weekday::Mon, day_of: &day_of };
        let question = Question { runs: 500, seed: 1, target: None };
        movement((then, at(day(14))), (now, at(day(21))), &question, &Watch::default()).unwrap().unwrap()
    }

    fn log(roadmap: &mut Roadmap, number: usize, on: u64, minutes: u32) {
        let id = format!("m{number}");
        let log = crate::rules::log_time(roadmap, &id, minutes, noon(on), day(on), day(99)).unwrap();
        apply(roadmap, &log.change.unwrap());
    }

    /// Everything as planned for two weeks, and for a third unless it is left empty.
    fn lived(days: u64) -> Roadmap {
        let mut roadmap = roadmap();
        for on in 0..days {
            let number = (on / 3) as usize;
            log(&mut roadmap, number, on, 60);
            if on % 3 == 2 {
                let tick = crate::rules::tick(&roadmap, &[format!("m{number}")], noon(on)).unwrap();
                apply(&mut roadmap, &tick.change.unwrap());
            }
        }
        roadmap
    }

    fn by(moved: &Movement, mover: Mover) -> i64 {
        moved.movers.iter().find(|(other, _)| *other == mover).map(|(_, days)| *days).unwrap()
    }

    #[test]
    fn what_moved_it_adds_up() {
        let then = lived(14);
        let mut now = lived(14);
        apply(&mut now, &Change::SetHeader(HeaderField::Capacity(Capacity::new([30; 7]).unwrap())));
        let moved = moved(&then, &now);
        let sum: i64 = moved.movers.iter().map(|(_, days)| days).sum();
        assert_eq!(sum, (moved.is - moved.was).num_days());
        assert!(by(&moved, Mover::Hours) > 60, "half the hours take twice as long: {moved:?}");
    }

    #[test]
    fn an_empty_week_is_work_that_was_not_done() {
        let moved = moved(&lived(14), &lived(14));
        assert!((5..=21).contains(&by(&moved, Mover::Work)), "{moved:?}");
        assert_eq!((by(&moved, Mover::Hours), by(&moved, Mover::Scope), moved.added), (0, 0, 0));
        assert!(by(&moved, Mover::Pace) > 0, "it also says something about the weeks to come: {moved:?}");
    }

    #[test]
    fn a_week_as_planned_moves_little() {
        let moved = moved(&lived(14), &lived(21));
        assert!((moved.is - moved.was).num_days().abs() <= 14, "{moved:?}");
        assert!(by(&moved, Mover::Work) <= 0, "{moved:?}");
    }

    #[test]
    fn what_came_in_is_scope() {
        let then = lived(14);
        let mut now = lived(21);
        for number in 40..50 {
            let milestone = Box::new(milestone(number));
            let track = TrackId::new("t").unwrap();
            apply(&mut now, &Change::AddMilestone { milestone, track, place: crate::Place::Last });
        }
        let moved = moved(&then, &now);
        assert_eq!(moved.added, 1_800);
        assert!(by(&moved, Mover::Scope) >= 30, "{moved:?}");
        assert_eq!(by(&moved, Mover::Hours), 0);
    }
}
