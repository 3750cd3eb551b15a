//! Time spent on milestones.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Proposal, details::new_item_id};
use crate::{Change, Place, Refusal, Roadmap, Session};

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
    if !(1..=1_440).contains(&minutes) {
        return Err(Refusal::SessionMinutes { minutes });
    }
    if day > today {
        return Err(Refusal::FutureDay { day, today });
    }
    let session = Session {
        id: new_item_id("t", entry.milestone().sessions.iter().map(|session| &session.id))?,
        start,
        day,
        minutes,
        extra: serde_json::Map::new(),
    };
    let label = format!("Logged {} on \"{}\"", duration(minutes), entry.milestone().title);
    let created = session.id.to_string();
    let mut proposal = Proposal::new(
        Change::AddSession { milestone: entry.id().clone(), session, place: Place::Last },
        label,
    );
    proposal.created.push(created);
    Ok(proposal)
}

/// Removes a logged session.
pub fn remove_session(roadmap: &Roadmap, id: &str, session: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let sessions = &entry.milestone().sessions;
    let session = sessions.iter().find(|candidate| candidate.id.as_str() == session).ok_or_else(|| {
        Refusal::no_item("session", session, sessions.iter().map(|session| session.id.as_str()))
    })?;
    let label = format!("Removed {} from \"{}\"", duration(session.minutes), entry.milestone().title);
    Ok(Proposal::new(
        Change::RemoveSession { milestone: entry.id().clone(), session: session.id.clone() },
        label,
    ))
}

/// Minutes as people say them: `45 min`, `2 h`, `2 h 10 min`.
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
