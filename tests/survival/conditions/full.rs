//! A disk with room for every number of bytes, from none to what a few changes and a checkpoint take.

use waymark_store::StoreError;
use waymark_tests::plain::{Plain, Step, instant};
use waymark_tests::sim::SimDisk;

use crate::measured::{Found, measured};
use crate::play::{Known, begun, goes_on, open, play};

#[test]
fn a_disk_that_is_full_at_any_byte_loses_nothing() {
    measured(
        "d-full",
        "Disks filled up at every byte of some changes and a checkpoint, simulated",
        every_byte,
    );
}

/// Changes of every length, a checkpoint, and a change after it.
fn script() -> Vec<Step> {
    use Step::{Checkpoint, Note, Tick, Undo};
    vec![Tick(1), Note(0, 30), Undo, Checkpoint, Tick(2)]
}

fn every_byte() -> Found {
    let (disk, model) = begun();
    let mut known = Known::new(model);
    play(&disk, &[Step::Tick(0), Step::Checkpoint, Step::Note(1, 20)], &mut known)?;
    for room in 0.. {
        let failed = |error: String| format!("with room for {room} bytes: {error}");
        if fill(&disk.copied(), known.clone(), room).map_err(failed)? {
            return Ok(room as u64 + 1);
        }
    }
    Ok(0)
}

/// Works on a disk with so much room left until it is full and beyond; tells whether all of it fitted.
fn fill(disk: &SimDisk, mut known: Known, room: usize) -> Result<bool, String> {
    disk.limit_room(Some(disk.used() + room));
    let mut store = open(disk)?;
    let mut all_fits = true;
    for step in script() {
        known.steps += 1;
        let after = known.model.after(&step);
        match step.perform(&mut store, &known.model.now, instant(known.steps)) {
            Ok(()) => known.model = after.unwrap_or(known.model),
            Err(StoreError::Io { reason, .. }) if reason == "the disk is full" => all_fits = false,
            // What could not be written cannot be undone.
            Err(StoreError::NothingToUndo) if !all_fits => {}
            Err(error) => return Err(format!("\"{step}\" says: {error}")),
        }
        if Plain::of(store.roadmap()) != *known.model.now {
            return Err(format!("after \"{step}\" something else is shown than was told"));
        }
    }
    // Another program opens it, full as it is.
    let full = open(&disk.copied())?;
    known.clone().settle(&Plain::of(full.roadmap()))?;
    if let Some(damage) = full.damage() {
        return Err(format!("it is told as damage: {damage:?}"));
    }
    disk.limit_room(None);
    known.clone().settle(&Plain::of(open(&disk.copied())?.roadmap()))?;
    if room.is_multiple_of(8) {
        goes_on(&disk.copied(), known.clone(), room as u64)?;
    }
    // The program that met the full disk goes on as well.
    let next = [Step::Tick(3), Step::Checkpoint];
    for step in next {
        known.steps += 1;
        step.perform(&mut store, &known.model.now, instant(known.steps))
            .map_err(|error| format!("with room again \"{step}\" says: {error}"))?;
        known.model = known.model.after(&step).unwrap_or(known.model);
    }
    known.settle(&Plain::of(open(&disk.another_program())?.roadmap()))?;
    Ok(all_fits)
}
