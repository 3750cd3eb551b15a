//! Time spent on milestones.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use waymark_messages::{changes as said, duration, long_date};

use super::{Proposal, details::new_item_id};
use crate::{Change, Entry, Place, Refusal, Roadmap, Session};

/// The minutes of a day.
const DAY: u32 = 1_440;

/// Logs `minutes` spent on a milestone on `day`, beginning at `start`. A milestone not begun is left as it is.
pub fn log_time(
    roadmap: &Roadmap,
    id: &str,
    minutes: u32,
    start: DateTime<Utc>,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    check(minutes, day, today)?;
    let session = Session {
        id: new_item_id("t", entry.milestone().sessions.iter().map(|session| &session.id))?,
        start,
        day,
        minutes,
        extra: serde_json::Map::new(),
    };
    let label = said::logged(duration(minutes), &entry.milestone().title);
    let (created, warning) = (session.id.to_string(), over_a_day(roadmap, None, &session));
    let mut proposal = Proposal::new(add_session(entry, session), label);
    proposal.created.push(created);
    proposal.warnings.extend(warning);
    Ok(proposal)
}

/// Changes how long a session was or on which day; what is absent stays. It keeps its id and its place, and on another
/// day it begins at the same time of day.
pub fn edit_session(
    roadmap: &Roadmap,
    id: &str,
    session: &str,
    minutes: Option<u32>,
    day: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let old = find(entry, session)?;
    let (minutes, day) = (minutes.unwrap_or(old.minutes), day.unwrap_or(old.day));
    if (minutes, day) == (old.minutes, old.day) {
        return Ok(Proposal::nothing(said::session_says_that()));
    }
    check(minutes, day, today)?;
    let moved = TimeDelta::try_days((day - old.day).num_days());
    let start = moved.and_then(|days| old.start.checked_add_signed(days)).unwrap_or(old.start);
    let new = Session { start, day, minutes, ..old.clone() };
    let title = &entry.milestone().title;
    let label = match old.minutes == minutes {
        true => said::session_moved(long_date(day), duration(minutes), title),
        false => said::session_changed(duration(minutes), duration(old.minutes), title),
    };
    let warning = over_a_day(roadmap, Some(old), &new);
    let mut proposal =
        Proposal::new(Change::SetSession { milestone: entry.id().clone(), session: new }, label);
    proposal.warnings.extend(warning);
    Ok(proposal)
}

/// Removes a logged session.
pub fn remove_session(roadmap: &Roadmap, id: &str, session: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let session = find(entry, session)?;
    let label = said::session_removed(duration(session.minutes), &entry.milestone().title);
    Ok(Proposal::new(
        Change::RemoveSession { milestone: entry.id().clone(), session: session.id.clone() },
        label,
    ))
}

fn check(minutes: u32, day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if !(1..=DAY).contains(&minutes) {
        return Err(Refusal::SessionMinutes { minutes });
    }
    if day > today {
        return Err(Refusal::FutureDay { day, today });
    }
    Ok(())
}

fn find<'a>(entry: Entry<'a>, session: &str) -> Result<&'a Session, Refusal> {
    let sessions = &entry.milestone().sessions;
    sessions.iter().find(|candidate| candidate.id.as_str() == session).ok_or_else(|| {
        Refusal::no_item("session", session, sessions.iter().map(|session| session.id.as_str()))
    })
}

pub(super) fn add_session(entry: Entry<'_>, session: Session) -> Change {
    Change::AddSession { milestone: entry.id().clone(), session, place: Place::Last }
}

/// Says so when `new`, in the place of `old`, makes more time of a day than a day has.
pub(super) fn over_a_day(roadmap: &Roadmap, old: Option<&Session>, new: &Session) -> Option<String> {
    let others: u32 = roadmap.minutes_between(new.day, new.day).map(|(_, minutes)| minutes).sum();
    let replaced = old.filter(|old| old.day == new.day).map_or(0, |old| old.minutes);
    let total = others.saturating_sub(replaced).saturating_add(new.minutes);
    (total > DAY).then(|| said::over_a_day(long_date(new.day), duration(total)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Touched;
    use crate::roadmap::tests::{assert_consistent, portrait, roadmap};

    fn at() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000, 0).unwrap()
    }

    fn today() -> NaiveDate {
        at().date_naive()
    }

    fn apply(roadmap: &mut Roadmap, proposal: &Proposal) {
        let before = portrait(roadmap);
        let change = proposal.change.as_ref().unwrap();
        let inverse = roadmap.apply(change, &mut Touched::default()).unwrap();
        roadmap.apply(&inverse, &mut Touched::default()).unwrap();
        assert_eq!(portrait(roadmap), before);
        roadmap.apply(change, &mut Touched::default()).unwrap();
        assert_consistent(roadmap);
    }

    fn with_sessions(minutes: &[u32]) -> Roadmap {
        let mut roadmap = roadmap();
        for &minutes in minutes {
            let proposal = log_time(&roadmap, "m0", minutes, at(), today(), today()).unwrap();
            apply(&mut roadmap, &proposal);
        }
        roadmap
    }

    #[test]
    fn an_edited_session_keeps_its_id_its_place_and_its_time_of_day() {
        let mut roadmap = with_sessions(&[30, 45, 60]);
        let yesterday = today().pred_opt().unwrap();
        let proposal = edit_session(&roadmap, "m0", "t2", Some(50), Some(yesterday), today()).unwrap();
        assert_eq!(proposal.label, "Changed 45 min on \"m0\" to 50 min");
        apply(&mut roadmap, &proposal);
        let sessions = &roadmap.milestone("m0").unwrap().milestone().sessions;
        let ids: Vec<_> = sessions.iter().map(|session| session.id.as_str()).collect();
        assert_eq!(ids, ["t1", "t2", "t3"]);
        assert_eq!((sessions[1].minutes, sessions[1].day), (50, yesterday));
        assert_eq!(sessions[1].start, at() - TimeDelta::days(1));
        let same = edit_session(&roadmap, "m0", "t2", Some(50), None, today()).unwrap();
        assert_eq!(same.change, None);
    }

    #[test]
    fn an_edit_is_checked_like_a_new_session() {
        let roadmap = with_sessions(&[30]);
        let edit = |session, minutes, day| edit_session(&roadmap, "m0", session, minutes, day, today());
        assert_eq!(edit("t1", Some(0), None), Err(Refusal::SessionMinutes { minutes: 0 }));
        assert_eq!(edit("t1", Some(1_441), None), Err(Refusal::SessionMinutes { minutes: 1_441 }));
        let tomorrow = today().succ_opt().unwrap();
        assert_eq!(
            edit("t1", None, Some(tomorrow)),
            Err(Refusal::FutureDay { day: tomorrow, today: today() })
        );
        assert!(matches!(edit("t9", Some(5), None), Err(Refusal::NoItem { .. })));
    }

    #[test]
    fn more_than_a_day_has_is_told_and_taken() {
        let mut roadmap = with_sessions(&[1_000]);
        let proposal = log_time(&roadmap, "m3", 441, at(), today(), today()).unwrap();
        let told = |minutes: &str| {
            vec![format!("That makes {minutes} on 18 November 2026, which is more than a day has.")]
        };
        assert_eq!(proposal.warnings, told("24 h 1 min"));
        apply(&mut roadmap, &proposal);
        let edit =
            |minutes| edit_session(&roadmap, "m0", "t1", Some(minutes), None, today()).unwrap().warnings;
        assert_eq!(edit(1_001), told("24 h 2 min"));
        assert_eq!(edit(999), Vec::<String>::new());
    }
}
