//! The searches find what they are for: with a fault planted in the store, each gives a counterexample.

use std::panic::{AssertUnwindSafe, catch_unwind};

use waymark_store::planted::{Planted, with};
use waymark_tests::plain::Step;

use crate::cuts::{Blow, after_every_call};
use crate::measured::Found;
use crate::play::{begun, careful_script};
use crate::{faults, rot};

/// A fault is found when a search gives a counterexample, or when the store itself stumbles over it.
fn is_found(fault: Planted, search: impl FnOnce() -> Found) -> bool {
    with(fault, || catch_unwind(AssertUnwindSafe(search))).map_or(true, |found| found.is_err())
}

fn struck(blow: Blow) -> Found {
    let (disk, model) = begun();
    after_every_call((&disk, &model), &careful_script(), blow)
}

#[test]
fn acknowledging_a_change_before_it_is_on_the_disk_is_found_by_power_cuts_alone() {
    assert!(is_found(Planted::AcknowledgeBeforeSync, || struck(Blow::Cut(4))));
    assert!(!is_found(Planted::AcknowledgeBeforeSync, || struck(Blow::Kill).or(Ok(0))));
}

#[test]
fn emptying_the_journal_before_the_checkpoint_is_on_the_disk_is_found_by_kills_and_by_power_cuts() {
    assert!(is_found(Planted::EmptyJournalEarly, || struck(Blow::Cut(4))));
    assert!(is_found(Planted::EmptyJournalEarly, || struck(Blow::Kill)));
    assert!(is_found(Planted::EmptyJournalEarly, faults::every_call));
}

#[test]
fn never_waiting_for_a_folder_is_found_by_power_cuts() {
    assert!(is_found(Planted::SkipFolderSync, || struck(Blow::Cut(4))));
}

#[test]
fn replaying_changes_that_the_files_hold_already_is_found_by_kills() {
    assert!(is_found(Planted::ReplayTwice, || struck(Blow::Kill)));
    assert!(is_found(Planted::ReplayTwice, faults::every_call));
}

#[test]
fn taking_a_line_whose_checksum_does_not_fit_is_found_by_turning_bits() {
    assert!(is_found(Planted::IgnoreChecksum, rot::every_bit));
}

#[test]
fn nothing_is_found_where_nothing_is_planted() {
    let (disk, model) = begun();
    let script = [Step::Tick(0), Step::Checkpoint, Step::Undo];
    after_every_call((&disk, &model), &script, Blow::Cut(4)).unwrap();
}
