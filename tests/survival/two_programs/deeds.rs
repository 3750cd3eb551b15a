//! What the programs do, to the store.

use chrono::{DateTime, Utc};
use waymark_core::rules::{self, NewMilestone, Proposal};
use waymark_core::{Place, Refusal, Roadmap, TrackKind};
use waymark_store::{Answer, BackupReason, CatchUp, Store, StoreError, make_backup};
use waymark_tests::plain::first_roadmap;
use waymark_tests::sim::SimDisk;

use super::script::Deed;
use crate::play::folder;

/// So few bytes that old backups give way.
const KEEP: u64 = 4_000;

/// A folder with a new roadmap of two tracks.
pub(super) fn begun() -> Result<SimDisk, String> {
    let disk = SimDisk::new();
    let mut roadmap = first_roadmap().map_err(|refusal| refusal.to_string())?;
    let track = rules::add_track(&roadmap, "Theory", TrackKind::Skill, &Place::Last);
    apply(&mut roadmap, track)?;
    for number in 1..=3 {
        let milestone = add(&roadmap, "theory", number);
        apply(&mut roadmap, milestone)?;
    }
    Store::create(&folder(&disk), roadmap).map_err(|error| error.to_string())?;
    Ok(disk)
}

fn apply(roadmap: &mut Roadmap, proposal: Result<Proposal, Refusal>) -> Result<(), String> {
    let change = proposal.map_err(|refusal| refusal.to_string())?.change;
    let done = change.map(|change| roadmap.apply(&change, &mut Default::default()));
    done.transpose().map(drop).map_err(|refusal| refusal.to_string())
}

fn add(roadmap: &Roadmap, track: &str, number: u32) -> Result<Proposal, Refusal> {
    let (track, title) = (track.to_owned(), format!("Part {number}"));
    rules::add_milestone(roadmap, &NewMilestone { track, title, ..NewMilestone::default() }, &Place::Last)
}

/// A deed with the milestone that it is about.
pub(super) enum Named {
    Tick(String),
    Untick(String),
    Note(String, String),
    Remove(String),
    Deed(Deed),
}

pub(super) fn part(number: u32) -> String {
    format!("practice.part-{number}")
}

/// Does it to a program's store, which lies on its disk.
pub(super) fn carry_out(
    disk: &SimDisk,
    store: &mut Store,
    named: &Named,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let others = &mut CatchUp::default();
    let one = std::slice::from_ref::<String>;
    match named {
        Named::Tick(id) => store.commit(now, others, |roadmap| rules::tick(roadmap, one(id), now)).map(drop),
        Named::Untick(id) => {
            store.commit(now, others, |roadmap| rules::untick(roadmap, one(id), now)).map(drop)
        }
        Named::Note(id, note) => {
            store.commit(now, others, |roadmap| rules::set_note(roadmap, id, note)).map(drop)
        }
        Named::Remove(id) => {
            store.commit(now, others, |roadmap| rules::remove_milestones(roadmap, one(id))).map(drop)
        }
        Named::Deed(deed) => match deed {
            Deed::Add(number) => {
                store.commit(now, others, |roadmap| add(roadmap, "practice", *number)).map(drop)
            }
            Deed::Minutes(minutes) => {
                let day = now.date_naive();
                let set = |roadmap: &Roadmap| rules::set_capacity(roadmap, [*minutes; 7], day, day);
                store.commit(now, others, set).map(drop)
            }
            Deed::Undo => store.undo(now, others, None).map(drop),
            Deed::Redo => store.redo(now, others).map(drop),
            Deed::Checkpoint => store.checkpoint().map(drop),
            Deed::CatchUp => store.catch_up().map(drop),
            // Where nothing was touched it does not look at the journal either.
            Deed::TakeIn => store.take_in_edits(now, others).and_then(|()| store.catch_up()).map(drop),
            Deed::Answer { take } => {
                store.answer_edit(now, others, if *take { Answer::Take } else { Answer::PutBack })
            }
            Deed::Backup => make_backup(&folder(disk), now, BackupReason::Hourly, KEEP).map(drop),
            Deed::Reopen | Deed::Tick(_) | Deed::Untick(_) | Deed::Note(..) | Deed::Remove(_) => Ok(()),
        },
    }
}
