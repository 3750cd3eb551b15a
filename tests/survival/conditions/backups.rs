//! Every call of making a backup made to fail in turn, and a disk that fills up at any point of it.

use chrono::{DateTime, TimeDelta, Utc};
use waymark_store::{Backup, BackupReason, StoreError, backups, make_backup, open_backup};
use waymark_tests::plain::{Plain, Step, instant};
use waymark_tests::sim::{Fault, SimDisk};

use crate::measured::{Found, measured};
use crate::play::{Known, begun, folder, goes_on, open, play};

#[test]
fn no_failing_call_of_a_backup_leaves_half_of_one_or_takes_another_away() {
    measured("d-backups", "Failing calls of making a backup", every_call);
}

#[test]
fn a_disk_that_fills_up_under_a_backup_at_any_point_leaves_the_others_whole() {
    measured("d-backups-full", "Disks filled up at every byte of a backup, simulated", every_byte);
}

/// Room for one backup, so that making the next removes the one before the last.
const KEEP: u64 = 900;

fn at(hour: i64) -> DateTime<Utc> {
    instant(0) + TimeDelta::hours(hour)
}

fn make(disk: &SimDisk, hour: i64) -> Result<(), StoreError> {
    make_backup(&folder(disk), at(hour), BackupReason::Hourly, KEEP).map(drop)
}

fn listed(disk: &SimDisk) -> Result<Vec<Backup>, String> {
    backups(&folder(disk)).map_err(|error| error.to_string())
}

/// A disk with a backup, and changes after it.
fn prepared() -> Result<(SimDisk, Known), String> {
    let (disk, model) = begun();
    let mut known = Known::new(model);
    play(&disk, &[Step::Tick(0), Step::Checkpoint], &mut known)?;
    make(&disk, 1).map_err(|error| error.to_string())?;
    play(&disk, &[Step::Note(1, 40), Step::Checkpoint, Step::Tick(2)], &mut known)?;
    Ok((disk, known))
}

fn every_call() -> Found {
    let (base, known) = prepared()?;
    let disk = base.copied();
    make(&disk, 2).map_err(|error| error.to_string())?;
    let mut tried = 0;
    for call in 0..disk.calls() {
        for fault in Fault::ALL {
            for (is_lasting, dies) in [(false, false), (true, false), (false, true)] {
                // A call that is interrupted for ever is no fault but a standstill.
                if is_lasting && fault == Fault::Interrupted {
                    continue;
                }
                let disk = base.copied();
                disk.fail_after(call, fault, is_lasting);
                if dies {
                    disk.kill_after(call + 1);
                }
                let made = make(&disk, 2);
                if !disk.heal() {
                    continue;
                }
                let made = made.is_ok() && !disk.is_dead();
                let failed =
                    |error| format!("call {call}: {fault:?}, lasting {is_lasting}, dies {dies}: {error}");
                check(&base, &disk.another_program(), &known, made).map_err(failed)?;
                tried += 1;
            }
        }
    }
    Ok(tried)
}

fn every_byte() -> Found {
    let (base, known) = prepared()?;
    for room in 0.. {
        let disk = base.copied();
        disk.limit_room(Some(disk.used() + room));
        let made = make(&disk, 2);
        if let Err(error) = &made
            && !error.to_string().contains("the disk is full")
        {
            return Err(format!("with room for {room} bytes it says: {error}"));
        }
        disk.limit_room(None);
        check(&base, &disk, &known, made.is_ok())
            .map_err(|error| format!("with room for {room}: {error}"))?;
        if made.is_ok() {
            return Ok(room as u64 + 1);
        }
    }
    Ok(0)
}

/// What is listed opens and holds what it should, the folder is as it was, and the next backup is made.
fn check(base: &SimDisk, disk: &SimDisk, known: &Known, made: bool) -> Result<(), String> {
    let before = listed(base)?;
    let there = listed(disk)?;
    let is_new = |backup: &&Backup| !before.contains(backup);
    if made && !there.iter().any(|backup| is_new(&backup)) {
        return Err("it is told as made and is not there".to_owned());
    }
    // The old one gives way to a new one, and to nothing else.
    if !there.iter().any(|backup| is_new(&backup)) && there != before {
        return Err(format!("{before:?} were there, and now {there:?}"));
    }
    for backup in there.iter().filter(is_new) {
        holds(disk, backup, &known.model.now)?;
    }
    if Plain::of(open(disk)?.roadmap()) != *known.model.now {
        return Err("the folder holds something else".to_owned());
    }
    make(disk, 3).map_err(|error| format!("the next is refused: {error}"))?;
    let newest = listed(disk)?.into_iter().next().ok_or("the next is not there")?;
    holds(disk, &newest, &known.model.now)?;
    goes_on(&disk.copied(), known.clone(), 1)
}

fn holds(disk: &SimDisk, backup: &Backup, plain: &Plain) -> Result<(), String> {
    let stored = open_backup(&folder(disk), &backup.name).map_err(|error| error.to_string())?;
    let roadmap = stored.roadmap().map_err(|error| error.to_string())?;
    if Plain::of(&roadmap) == *plain { Ok(()) } else { Err(format!("{} holds something else", backup.name)) }
}
