//! The searches find what they are for: with a fault planted in the store, each gives a counterexample.

use std::panic::{AssertUnwindSafe, catch_unwind};

use waymark_store::planted::{Planted, with};
use waymark_tests::plain::Step;

use crate::cuts::{Blow, after_every_call, making};
use crate::measured::{Found, measured};
use crate::play::{begun, careful_script};
use crate::{faults, rot, two_programs};

/// A fault is found when a search gives a counterexample, or when the store itself stumbles over it.
fn is_found(fault: Planted, search: impl FnOnce() -> Found) -> bool {
    with(fault, || catch_unwind(AssertUnwindSafe(search))).map_or(true, |found| found.is_err())
}

/// Holds every one of some searches to finding a fault.
fn found_by(row: &str, fault: Planted, what: &str, searches: &[&dyn Fn() -> Found]) {
    measured(row, &format!("Searches that found a planted fault: {what}"), || {
        let blind = searches.iter().filter(|search| !is_found(fault, search)).count();
        if blind > 0 {
            return Err(format!("{blind} searches did not find {fault:?}"));
        }
        Ok(searches.len() as u64)
    });
}

fn struck(blow: Blow) -> Found {
    let (disk, model) = begun();
    after_every_call((&disk, &model), &careful_script(), blow)
}

fn kills() -> Found {
    struck(Blow::Kill)
}

fn cuts() -> Found {
    struck(Blow::Cut(4))
}

#[test]
fn acknowledging_a_change_before_it_is_on_the_disk_is_found_by_power_cuts() {
    let fault = Planted::AcknowledgeBeforeSync;
    found_by("c-planted-1", fault, "acknowledge before sync", &[&cuts]);
}

#[test]
fn emptying_the_journal_before_the_checkpoint_is_on_the_disk_is_found_by_kills_and_power_cuts() {
    let fault = Planted::EmptyJournalEarly;
    let searches: [&dyn Fn() -> Found; 3] = [&kills, &cuts, &faults::every_call];
    found_by("c-planted-2", fault, "empty the journal before the checkpoint is durable", &searches);
}

#[test]
fn never_waiting_for_a_folder_is_found_by_power_cuts() {
    found_by("c-planted-3", Planted::SkipFolderSync, "skip the folder sync", &[&cuts, &making]);
}

#[test]
fn replaying_changes_that_the_files_hold_already_is_found_by_kills() {
    let searches: [&dyn Fn() -> Found; 3] = [&kills, &cuts, &faults::every_call];
    found_by("c-planted-4", Planted::ReplayTwice, "replay twice", &searches);
}

#[test]
fn taking_a_line_whose_checksum_does_not_fit_is_found_by_turning_bits() {
    found_by("c-planted-5", Planted::IgnoreChecksum, "ignore a checksum", &[&rot::every_bit]);
}

#[test]
fn remembering_an_edit_before_its_change_is_on_the_disk_is_found_by_playing_two_programs() {
    let searches: [&dyn Fn() -> Found; 1] = [&|| two_programs::any_sequences(500)];
    found_by("c-planted-6", Planted::RememberEarly, "remember an edit too early", &searches);
}

#[test]
fn naming_a_backup_before_it_is_on_the_disk_is_found_by_playing_two_programs() {
    let searches: [&dyn Fn() -> Found; 1] = [&|| two_programs::any_sequences(1_000)];
    found_by("c-planted-7", Planted::NameBackupEarly, "name a backup before it is synced", &searches);
}

#[test]
fn nothing_is_found_where_nothing_is_planted() {
    let (disk, model) = begun();
    let script = [Step::Tick(0), Step::Checkpoint, Step::Undo];
    after_every_call((&disk, &model), &script, Blow::Cut(4)).unwrap();
}
