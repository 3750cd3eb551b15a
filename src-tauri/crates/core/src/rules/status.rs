//! Where a person is with a milestone.

use chrono::{DateTime, Utc};

use super::timer::stop_with;
use super::{Proposal, entries, named};
use crate::{Change, Entry, MilestoneField, Refusal, Roadmap, Status};

/// Ticks milestones off. A prerequisite that is still open does not stop that; it is named in a warning. A timer that
/// runs on one of them is stopped and logged.
pub fn tick(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let proposal = set(&entries, Status::Done, now, "Ticked", "done already");
    let mut proposal = stop_with(proposal, roadmap, &entries, now)?;
    let ticked: std::collections::HashSet<_> = entries.iter().map(|entry| entry.id()).collect();
    for entry in &entries {
        let open: Vec<String> = entry
            .prerequisites()
            .filter(|before| !before.milestone().status.is_closed() && !ticked.contains(before.id()))
            .filter(|before| !entry.sets_aside(*before))
            .map(|before| format!("\"{}\"", before.milestone().title))
            .collect();
        if !open.is_empty() && !entry.milestone().status.is_closed() {
            let verb = if open.len() == 1 { "is" } else { "are" };
            proposal.warnings.push(format!("{} {verb} still open before it.", and_list(&open)));
        }
    }
    Ok(proposal)
}

/// Takes ticks back: milestones that are done are to do again.
pub fn untick(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let done: Vec<Entry<'_>> =
        entries.iter().copied().filter(|entry| entry.milestone().status == Status::Done).collect();
    if done.is_empty() {
        return Ok(Proposal::nothing(format!(
            "{} {} not ticked.",
            capital(&named(&entries)),
            is_are(&entries)
        )));
    }
    Ok(set(&done, Status::Todo, now, "Unticked", "to do already"))
}

/// Marks milestones as in progress.
pub fn start(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    Ok(set(&entries(roadmap, ids)?, Status::Doing, now, "Started", "in progress already"))
}

/// Leaves milestones out; what waits for them may go on. A timer that runs on one of them is stopped and logged.
pub fn skip(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let proposal = set(&entries, Status::Skipped, now, "Skipped", "skipped already");
    stop_with(proposal, roadmap, &entries, now)
}

/// Makes milestones to do again, whatever they were. A timer that runs on one of them is stopped and logged.
pub fn reopen(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let proposal = set(&entries, Status::Todo, now, "Reopened", "to do already");
    stop_with(proposal, roadmap, &entries, now)
}

fn set(entries: &[Entry<'_>], status: Status, now: DateTime<Utc>, verb: &str, already: &str) -> Proposal {
    let changed: Vec<Entry<'_>> =
        entries.iter().copied().filter(|entry| entry.milestone().status != status).collect();
    let changes = changed
        .iter()
        .map(|entry| Change::SetMilestone {
            milestone: entry.id().clone(),
            to: MilestoneField::Status(status, Some(now)),
        })
        .collect();
    Proposal::of(changes, format!("{verb} {}", named(&changed)), || {
        format!("{} {} {already}.", capital(&named(entries)), is_are(entries))
    })
}

fn is_are(entries: &[Entry<'_>]) -> &'static str {
    if entries.len() == 1 { "is" } else { "are" }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn and_list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first} and {second}"),
        [first, second, rest @ ..] => format!("{first}, {second} and {} more", rest.len()),
    }
}
