//! Much more of everything than a person has: a hundred thousand milestones, and a note of 50 MB.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use waymark_core::library::{Library, Selection, select};
use waymark_core::{
    Comparison, Entry, Milestone, MilestoneId, Refusal, Roadmap, Status, Title, Track, TrackId, TrackKind,
    TrackParts, rules,
};
use waymark_store::{
    BackupReason, CatchUp, Committed, Folder, Opened, Store, StoreError, make_backup, open_backup,
};
use waymark_tests::plain::{create, instant};

use crate::measured::measured;

const TRACKS: usize = 100;
const IN_EACH: usize = 1_000;
/// What a note may have is 64 MiB.
const NOTE: usize = 50_000_000;

#[test]
fn a_hundred_thousand_milestones_are_kept_like_four() {
    measured("d-many", "Milestones on one roadmap, changed, undone, backed up and compared", || {
        many().map_err(|error| error.to_string())?;
        Ok((TRACKS * IN_EACH) as u64)
    });
}

#[test]
fn a_note_of_fifty_megabytes_is_kept_like_a_short_one() {
    measured("d-note", "Megabytes of one note, written, edited outside, undone and backed up", || {
        long_note().map_err(|error| error.to_string())?;
        Ok(NOTE as u64 / 1_000_000)
    });
}

fn many() -> Result<(), StoreError> {
    let root = TempDir::new().unwrap();
    let folder = Folder::locate(Some(root.path().join("data")))?;
    let mut store = Store::create(&folder, roadmap()?)?;
    let id = "t99.m999".to_owned();
    let done = |store: &Store| {
        assert_eq!(store.roadmap().len(), TRACKS * IN_EACH);
        assert_eq!(store.roadmap().progress().done, u32::from(status(store, &id) == Status::Done));
        status(store, &id) == Status::Done
    };
    commit(&mut store, |roadmap| rules::tick(roadmap, std::slice::from_ref(&id), instant(1)))?;
    store.checkpoint()?;
    let text = fs::read_to_string(folder.path().join("tracks/t99.json")).unwrap();
    assert_eq!(text.matches("\"done\"").count(), 1);
    let mut store = open(&folder)?;
    assert!(done(&store));
    let made = make_backup(&folder, instant(2), BackupReason::ByHand, u64::MAX)?;
    store.undo(instant(3), &mut CatchUp::default(), None)?;
    assert!(!done(&store));
    assert!(done_in(&store.as_of(1)?.roadmap, &id));
    let stored = open_backup(&folder, &made.backup.name)?.roadmap()?;
    let comparison = Comparison::of(store.roadmap(), &stored);
    let changed: Vec<&str> = comparison.changed.iter().map(|changed| changed.is.id().as_str()).collect();
    assert_eq!((changed, comparison.added.len(), comparison.removed.len()), (vec![id.as_str()], 0, 0));
    commit(&mut store, |roadmap| rules::restore(roadmap, &stored, "the backup"))?;
    assert!(done(&store));
    Ok(())
}

fn long_note() -> Result<(), StoreError> {
    let root = TempDir::new().unwrap();
    let folder = Folder::locate(Some(root.path().join("data")))?;
    let mut store = create(&folder)?;
    let id = MilestoneId::new("practice.part-1000").unwrap();
    let (first, second) = (text("One line of a note, and \"quoted\" words.\n"), text("Другая строка.\n"));
    commit(&mut store, |roadmap| rules::set_note(roadmap, id.as_str(), &first))?;
    assert!(open(&folder)?.roadmap().note(&id) == first, "from the journal");
    store.take_in_edits(instant(1), &mut CatchUp::default())?;
    store.checkpoint()?;
    let file = folder.path().join("notes/practice.part-1000.md");
    assert!(read(&file) == first, "as a file");
    fs::write(&file, &second).unwrap();
    store.take_in_edits(instant(2), &mut CatchUp::default())?;
    assert!(store.roadmap().note(&id) == second, "as it was edited");
    let made = make_backup(&folder, instant(3), BackupReason::ByHand, u64::MAX)?;
    store.undo(instant(4), &mut CatchUp::default(), None)?;
    drop(store);
    assert!(open(&folder)?.roadmap().note(&id) == first, "as it was before the edit");
    assert!(open_backup(&folder, &made.backup.name)?.roadmap()?.note(&id) == second, "from the backup");
    Ok(())
}

fn text(line: &str) -> String {
    line.repeat(NOTE / line.len())
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap()
}

fn open(folder: &Folder) -> Result<Store, StoreError> {
    match Store::open(folder)? {
        Opened::Roadmap(store) => Ok(*store),
        Opened::Empty => Err(StoreError::NoRoadmap { path: folder.path().display().to_string() }),
    }
}

fn commit(
    store: &mut Store,
    rule: impl FnOnce(&Roadmap) -> Result<rules::Proposal, Refusal>,
) -> Result<Committed, StoreError> {
    store.commit(instant(1), &mut CatchUp::default(), rule)
}

fn status(store: &Store, id: &str) -> Status {
    store.roadmap().milestone(id).map(Entry::milestone).unwrap().status
}

fn done_in(roadmap: &Roadmap, id: &str) -> bool {
    roadmap.milestone(id).map(Entry::milestone).unwrap().status == Status::Done
}

/// Each milestone waits for the one before it in its track.
fn roadmap() -> Result<Roadmap, Refusal> {
    let empty = select(&Library::default(), &Selection::default(), instant(0))?;
    let id = |track, number| MilestoneId::new(&format!("t{track}.m{number}"));
    let parts = |track: usize| -> Result<TrackParts, Refusal> {
        let milestones = (0..IN_EACH).map(|number| {
            let mut milestone =
                Milestone::new(id(track, number)?, Title::new(&format!("Do thing {number}"))?);
            if number > 0 {
                milestone.after.insert(id(track, number - 1)?);
            }
            Ok(milestone)
        });
        let milestones = milestones.collect::<Result<_, Refusal>>()?;
        let (id, title) = (TrackId::new(&format!("t{track}"))?, Title::new(&format!("Track {track}"))?);
        let track = Track::new(id, title, TrackKind::Skill);
        Ok(TrackParts { track, milestones })
    };
    Roadmap::assemble(empty.header, (0..TRACKS).map(parts).collect::<Result<_, _>>()?, Default::default())
}
