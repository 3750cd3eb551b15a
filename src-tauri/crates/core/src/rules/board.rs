//! Putting milestones into the columns of the board. What a milestone waits for decides between to do and ready;
//! nobody can choose that, so it is explained instead.

use chrono::{DateTime, Utc};
use waymark_messages::changes as said;

use super::status::{reopen, skip, some_of, start, tick};
use super::{Proposal, counted, entries};
use crate::{Column, Entry, Refusal, Roadmap, Status};

/// Gives milestones the status of a column. Into to do or ready, what was begun or closed is reopened and stands in
/// whichever of the two its prerequisites allow.
pub fn put_in_column(
    roadmap: &Roadmap,
    ids: &[String],
    column: Column,
    now: DateTime<Utc>,
) -> Result<Proposal, Refusal> {
    match column {
        Column::Doing => start(roadmap, ids, now),
        Column::Done => tick(roadmap, ids, now),
        Column::Skipped => skip(roadmap, ids, now),
        Column::Todo | Column::Ready => to_open(roadmap, ids, column, now),
    }
}

fn to_open(
    roadmap: &Roadmap,
    ids: &[String],
    column: Column,
    now: DateTime<Utc>,
) -> Result<Proposal, Refusal> {
    let entries = entries(roadmap, ids)?;
    let reopened: Vec<Entry<'_>> =
        entries.iter().copied().filter(|entry| entry.milestone().status != Status::Todo).collect();
    if reopened.is_empty() {
        return Ok(Proposal::nothing(stays(&entries, column)));
    }
    let ids: Vec<String> = reopened.iter().map(|entry| entry.id().to_string()).collect();
    let mut proposal = reopen(roadmap, &ids, now)?;
    let elsewhere: Vec<Entry<'_>> =
        reopened.into_iter().filter(|entry| column_when_open(*entry) != column).collect();
    proposal.warnings.extend(match elsewhere.as_slice() {
        [] => None,
        [one] => Some(why(*one, column)),
        several => Some(match column {
            Column::Ready => said::some_wait_for_others(several.len()),
            Column::Todo | Column::Doing | Column::Done | Column::Skipped => {
                said::some_wait_for_nothing(several.len())
            }
        }),
    });
    Ok(proposal)
}

/// Where it stands once it is to do again.
fn column_when_open(entry: Entry<'_>) -> Column {
    match entry.waits_for() == 0 && !entry.track().track().parked {
        true => Column::Ready,
        false => Column::Todo,
    }
}

/// Why milestones that are to do stay where they are.
fn stays(entries: &[Entry<'_>], column: Column) -> String {
    let (count, title) = counted(entries);
    match entries {
        _ if entries.iter().all(|entry| entry.column() == column) => said::there_already(count, title),
        [one] => why(*one, column),
        _ => match column {
            Column::Ready => said::ready_decided_by_others(),
            Column::Todo | Column::Doing | Column::Done | Column::Skipped => {
                said::wait_for_nothing(count, title)
            }
        },
    }
}

/// Why a milestone is not in `column`, to do or ready.
fn why(entry: Entry<'_>, column: Column) -> String {
    let title = &entry.milestone().title;
    if column == Column::Todo {
        return said::wait_for_nothing(1_usize, title);
    }
    let open: Vec<String> = entry
        .prerequisites()
        .filter(|before| !before.milestone().status.is_closed() && !entry.sets_aside(*before))
        .map(|before| said::quoted(&before.milestone().title))
        .collect();
    match open.len() {
        0 => said::ready_with_track(title, &entry.track().track().title),
        count => said::ready_after(count, title, some_of(&open)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roadmap::tests::{portrait, roadmap};
    use crate::{Change, Touched, TrackField};

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_763_000_000, 0).unwrap()
    }

    fn put(roadmap: &mut Roadmap, ids: &[&str], column: Column) -> (String, Vec<String>) {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        let proposal = put_in_column(roadmap, &ids, column, now()).unwrap();
        if let Some(change) = &proposal.change {
            roadmap.apply(change, &mut Touched::default()).unwrap();
        }
        (proposal.label, proposal.warnings)
    }

    fn column(roadmap: &Roadmap, id: &str) -> Column {
        roadmap.find(id).unwrap().column()
    }

    #[test]
    fn every_column_but_ready_takes_what_is_put_into_it() {
        let mut roadmap = roadmap();
        for to in [Column::Doing, Column::Done, Column::Skipped, Column::Doing] {
            put(&mut roadmap, &["m1"], to);
            assert_eq!(column(&roadmap, "m1"), to);
        }
        let (label, warnings) = put(&mut roadmap, &["m1"], Column::Ready);
        assert_eq!(label, "Reopened \"m1\"");
        assert_eq!(warnings, ["\"m1\" becomes ready when \"m0\" is done or skipped."]);
        assert_eq!(column(&roadmap, "m1"), Column::Todo);
    }

    #[test]
    fn what_is_blocked_stays_and_it_is_said_why() {
        let mut roadmap = roadmap();
        let before = portrait(&roadmap);
        let said = |roadmap: &mut Roadmap, ids: &[&str], to| put(roadmap, ids, to).0;
        assert_eq!(
            said(&mut roadmap, &["m4"], Column::Ready),
            "\"m4\" becomes ready when \"m1\" and \"m3\" are done or skipped."
        );
        assert_eq!(said(&mut roadmap, &["m0"], Column::Todo), "\"m0\" waits for nothing, so it is ready.");
        assert_eq!(said(&mut roadmap, &["m0"], Column::Ready), "\"m0\" is there already.");
        assert_eq!(
            said(&mut roadmap, &["m1", "m4"], Column::Ready),
            "What they wait for decides when they are ready."
        );
        assert_eq!(portrait(&roadmap), before, "nothing of it changes anything");
    }

    #[test]
    fn a_track_set_aside_is_named_as_the_reason() {
        let mut roadmap = roadmap();
        let track = roadmap.find("m0").unwrap().track().id().clone();
        let parking = Change::SetTrack { track, to: TrackField::Parked(true) };
        roadmap.apply(&parking, &mut Touched::default()).unwrap();
        assert_eq!(column(&roadmap, "m0"), Column::Todo);
        let (label, _) = put(&mut roadmap, &["m0"], Column::Ready);
        assert_eq!(label, "\"m0\" becomes ready when you take its track \"t0\" up again.");
    }

    #[test]
    fn several_are_one_change_and_only_the_closed_are_reopened() {
        let mut roadmap = roadmap();
        put(&mut roadmap, &["m0", "m2"], Column::Done);
        let (label, warnings) = put(&mut roadmap, &["m0", "m2", "m3"], Column::Ready);
        assert_eq!((label.as_str(), warnings.len()), ("Reopened 2 milestones", 0));
    }

    #[test]
    fn more_in_progress_than_meant_is_told_and_done() {
        let mut roadmap = roadmap();
        assert_eq!(put(&mut roadmap, &["m0", "m1", "m2"], Column::Doing).1, Vec::<String>::new());
        let (label, warnings) = put(&mut roadmap, &["m3"], Column::Doing);
        assert_eq!(label, "Started \"m3\"");
        assert_eq!(warnings, ["You have 4 milestones in progress now; you meant to have at most 3."]);
        assert_eq!(column(&roadmap, "m3"), Column::Doing);
    }
}
