//! Where a person is with a milestone.

use std::collections::HashSet;

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
    proposal.warnings.extend(open_before(&entries));
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

/// What is still open before milestones that are ticked: for one by their names, for several each with its own.
fn open_before(entries: &[Entry<'_>]) -> Vec<String> {
    /// How many are named; a toast that fills the window says less.
    const NAMED: usize = 3;
    let ticked: HashSet<_> = entries.iter().map(|entry| entry.id()).collect();
    let mut warnings: Vec<String> = Vec::new();
    let mut unnamed = 0;
    for entry in entries.iter().filter(|entry| !entry.milestone().status.is_closed()) {
        let open: Vec<String> = entry
            .prerequisites()
            .filter(|before| !before.milestone().status.is_closed() && !ticked.contains(before.id()))
            .filter(|before| !entry.sets_aside(*before))
            .map(|before| format!("\"{}\"", before.milestone().title))
            .collect();
        let verb = if open.len() == 1 { "is" } else { "are" };
        let named = match entries {
            [_] => "it".to_owned(),
            _ => format!("\"{}\"", entry.milestone().title),
        };
        match open.len() {
            0 => {}
            _ if warnings.len() == NAMED => unnamed += 1,
            _ => warnings.push(format!("{} {verb} still open before {named}.", and_list(&open))),
        }
    }
    warnings.extend(match unnamed {
        0 => None,
        1 => Some("One more has something open before it.".to_owned()),
        more => Some(format!("{more} more have something open before them.")),
    });
    warnings
}

/// Marks milestones as in progress. More of them than the person means to have is told, and done.
pub fn start(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let begun = entries.iter().filter(|entry| entry.milestone().status != Status::Doing).count();
    let mut proposal = set(&entries, Status::Doing, now, "Started", "in progress already");
    proposal.warnings.extend(too_many_doing(roadmap, begun));
    Ok(proposal)
}

/// What to say when `begun` more milestones are in progress than before and that is more than the person means.
pub(super) fn too_many_doing(roadmap: &Roadmap, begun: usize) -> Option<String> {
    let limit = roadmap.header().settings.doing_limit;
    let doing = roadmap.progress().doing + u32::try_from(begun).unwrap_or(u32::MAX);
    (begun > 0 && limit.is_exceeded_by(doing)).then(|| {
        format!("You have {doing} milestones in progress now; you meant to have at most {}.", limit.number())
    })
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

pub(super) fn and_list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first} and {second}"),
        [first, second, rest @ ..] => format!("{first}, {second} and {} more", rest.len()),
    }
}
