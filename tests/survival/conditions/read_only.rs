//! A disk that takes no change: the folder opens to look at, says why, and stays as it is.

use std::io;

use waymark_store::{BackupReason, CatchUp, Finding, FindingKind, Severity};
use waymark_store::{StoreError, examine, make_backup};
use waymark_tests::plain::{Plain, Step, instant};
use waymark_tests::sim::SimDisk;

use crate::measured::{Found, measured};
use crate::play::{Known, begun, folder, goes_on, open, play};

#[test]
fn a_folder_that_takes_no_change_is_shown_and_left_as_it_is() {
    measured("d-read-only", "Changes tried in folders that take none, simulated", || {
        let mut tried = 0;
        for refusal in [io::ErrorKind::ReadOnlyFilesystem, io::ErrorKind::PermissionDenied] {
            for interrupted_after in [None, Some(20), Some(26), Some(32)] {
                tried += refused(refusal, interrupted_after)?;
            }
        }
        Ok(tried)
    });
}

/// Tries everything on a disk that refuses, where a checkpoint was perhaps killed in the middle before.
fn refused(refusal: io::ErrorKind, interrupted_after: Option<u64>) -> Found {
    let (disk, model) = begun();
    let mut known = Known::new(model);
    play(&disk, &[Step::Tick(0), Step::Checkpoint, Step::Note(1, 20), Step::Untick(0)], &mut known)?;
    if let Some(calls) = interrupted_after {
        let mut store = open(&disk)?;
        disk.kill_after(calls);
        let _ = store.checkpoint();
    }
    let disk = disk.copied();
    disk.refuse_changes(Some(refusal));
    let before = disk.used();
    let tried = match open(&disk) {
        Ok(store) => try_all(store, &disk, &known, refusal)?,
        // Where a checkpoint waits to be carried to its end, looking needs that first.
        Err(error) if interrupted_after.is_some() && error.contains(reason(refusal)) => 1,
        Err(error) => return Err(error),
    };
    if disk.used() != before {
        return Err("something was written".to_owned());
    }
    disk.refuse_changes(None);
    goes_on(&disk.copied(), known, 3)?;
    Ok(tried)
}

fn reason(refusal: io::ErrorKind) -> &'static str {
    if refusal == io::ErrorKind::PermissionDenied {
        "you have no permission to"
    } else {
        "the disk is read-only"
    }
}

fn try_all(mut store: waymark_store::Store, disk: &SimDisk, known: &Known, refusal: io::ErrorKind) -> Found {
    if Plain::of(store.roadmap()) != *known.model.now {
        return Err("something else is shown than was acknowledged".to_owned());
    }
    let steps = [Step::Tick(1), Step::Note(0, 9), Step::Remove(2), Step::Undo, Step::Redo];
    for step in &steps {
        match step.perform(&mut store, &known.model.now, instant(90)) {
            Err(StoreError::ReadOnly { reason: told }) if told.contains(reason(refusal)) => {}
            other => return Err(format!("\"{step}\" says {other:?}")),
        }
    }
    store.checkpoint().map_err(|error| format!("a checkpoint of nothing says: {error}"))?;
    store.catch_up().map_err(|error| format!("a look says: {error}"))?;
    store.take_in_edits(instant(90), &mut CatchUp::default()).map_err(|error| error.to_string())?;
    match make_backup(&folder(disk), instant(90), BackupReason::ByHand, u64::MAX) {
        Err(StoreError::Io { reason: told, .. }) if told == reason(refusal) => {}
        other => return Err(format!("a backup says {other:?}")),
    }
    let report = examine(&folder(disk), instant(90));
    let is_wrong =
        |finding: &Finding| finding.severity() == Severity::NeedsYou && finding.kind != FindingKind::ReadOnly;
    if let Some(finding) = report.findings.iter().find(|finding| is_wrong(finding)) {
        return Err(format!("the doctor says {finding:?}"));
    }
    if Plain::of(store.roadmap()) != *known.model.now {
        return Err("what was refused is shown".to_owned());
    }
    Ok(steps.len() as u64 + 4)
}
