//! Where a person is with a milestone.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use waymark_messages::{changes as said, list};

use super::timer::stop_with;
use super::{Proposal, counted, entries};
use crate::{Change, Entry, MilestoneField, Refusal, Roadmap, Status};

/// Ticks milestones off. A prerequisite that is still open does not stop that; it is named in a warning. A timer that
/// runs on one of them is stopped and logged.
pub fn tick(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let proposal = set(&entries, Status::Done, now, said::ticked, said::done_already);
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
        let (count, title) = counted(&entries);
        return Ok(Proposal::nothing(said::not_ticked(count, title)));
    }
    Ok(set(&done, Status::Todo, now, said::unticked, said::to_do_already))
}

/// What is still open before milestones that are ticked: for one by their names, for several each with its own.
fn open_before(entries: &[Entry<'_>]) -> Vec<String> {
    /// How many are named; a toast that fills the window says less.
    const NAMED: usize = 3;
    let ticked: HashSet<_> = entries.iter().map(|entry| entry.id()).collect();
    let mut warnings: Vec<String> = Vec::new();
    let mut unnamed = 0_usize;
    for entry in entries.iter().filter(|entry| !entry.milestone().status.is_closed()) {
        let open: Vec<String> = entry
            .prerequisites()
            .filter(|before| !before.milestone().status.is_closed() && !ticked.contains(before.id()))
            .filter(|before| !entry.sets_aside(*before))
            .map(|before| said::quoted(&before.milestone().title))
            .collect();
        match (open.len(), entries) {
            (0, _) => {}
            _ if warnings.len() == NAMED => unnamed += 1,
            (count, [_]) => warnings.push(said::open_before_it(count, some_of(&open))),
            (count, _) => {
                warnings.push(said::open_before(count, &entry.milestone().title, some_of(&open)));
            }
        }
    }
    warnings.extend((unnamed > 0).then(|| said::more_open_before(unnamed)));
    warnings
}

/// Marks milestones as in progress. More of them than the person means to have is told, and done.
pub fn start(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let begun = entries.iter().filter(|entry| entry.milestone().status != Status::Doing).count();
    let mut proposal = set(&entries, Status::Doing, now, said::started, said::in_progress_already);
    proposal.warnings.extend(too_many_doing(roadmap, begun));
    Ok(proposal)
}

/// What to say when `begun` more milestones are in progress than before and that is more than the person means.
pub(super) fn too_many_doing(roadmap: &Roadmap, begun: usize) -> Option<String> {
    let limit = roadmap.header().settings.doing_limit;
    let doing = roadmap.progress().doing + u32::try_from(begun).unwrap_or(u32::MAX);
    (begun > 0 && limit.is_exceeded_by(doing)).then(|| said::too_many_in_progress(doing, limit.number()))
}

/// Leaves milestones out; what waits for them may go on. A timer that runs on one of them is stopped and logged.
pub fn skip(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let proposal = set(&entries, Status::Skipped, now, said::skipped, said::skipped_already);
    stop_with(proposal, roadmap, &entries, now)
}

/// Makes milestones to do again, whatever they were. A timer that runs on one of them is stopped and logged.
pub fn reopen(roadmap: &Roadmap, ids: &[String], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let proposal = set(&entries, Status::Todo, now, said::reopened, said::to_do_already);
    stop_with(proposal, roadmap, &entries, now)
}

/// A message about so many milestones, or about one of this title.
type AboutMilestones = fn(usize, String) -> String;

fn set(
    entries: &[Entry<'_>],
    status: Status,
    now: DateTime<Utc>,
    label: AboutMilestones,
    already: AboutMilestones,
) -> Proposal {
    let changed: Vec<Entry<'_>> =
        entries.iter().copied().filter(|entry| entry.milestone().status != status).collect();
    let changes = changed
        .iter()
        .map(|entry| Change::SetMilestone {
            milestone: entry.id().clone(),
            to: MilestoneField::Status(status, Some(now)),
        })
        .collect();
    let (count, title) = counted(&changed);
    Proposal::of(changes, label(count, title), || {
        let (count, title) = counted(entries);
        already(count, title)
    })
}

/// The first two titles, and how many more there are.
pub(super) fn some_of(titles: &[String]) -> String {
    match titles {
        [first, second, rest @ ..] if !rest.is_empty() => list([first, second, &said::more(rest.len())]),
        titles => list(titles),
    }
}
