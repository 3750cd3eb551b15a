//! What the searches once found, each as a person would have seen it.

use waymark_store::{Store, StoreError};
use waymark_tests::plain::{Plain, Step, create, instant};
use waymark_tests::sim::{Fault, SimDisk};

use crate::play::{Known, begun, folder, goes_on, open, opened, play};

const SEEDS: std::ops::Range<u64> = 0..30;

/// A disk on which some steps went well.
fn after(script: &[Step]) -> (SimDisk, Known) {
    let (disk, model) = begun();
    let mut known = Known::new(model);
    play(&disk, script, &mut known).unwrap();
    (disk, known)
}

/// Does a step as another program that is killed after so many calls; tells whether it was.
fn killed(disk: &SimDisk, known: &Known, step: &Step, calls: u64) -> bool {
    let program = disk.another_program();
    let mut store = open(&program).unwrap();
    program.kill_after(calls);
    let _ = step.perform(&mut store, &known.model.now, instant(known.steps + 1));
    program.is_dead()
}

/// Strikes at every call of a step, and looks at what is left each time.
fn after_each_kill(disk: &SimDisk, known: &Known, step: &Step, look: impl Fn(&SimDisk)) {
    for calls in 0.. {
        let disk = disk.copied();
        let is_over = !killed(&disk, known, step, calls);
        look(&disk);
        if is_over {
            return;
        }
    }
}

fn after_power_cuts(disk: &SimDisk, known: &Known) {
    for seed in SEEDS {
        let disk = disk.copied();
        disk.cut_power(seed);
        goes_on(&disk.another_program(), known.clone(), 3 * seed).unwrap();
    }
}

#[test]
fn a_tick_that_shows_after_a_crash_does_not_vanish_when_the_power_fails() {
    let (disk, known) = after(&[Step::Tick(0)]);
    after_each_kill(&disk, &known, &Step::Tick(1), |disk| {
        let next = disk.another_program();
        let shown = Plain::of(open(&next).unwrap().roadmap());
        let mut known = known.clone();
        known.in_doubt = known.model.after(&Step::Tick(1));
        known.settle(&shown).unwrap();
        after_power_cuts(disk, &known);
    });
}

#[test]
fn a_tick_that_another_window_shows_does_not_vanish_when_the_power_fails() {
    let (disk, known) = after(&[Step::Tick(0)]);
    for calls in 0..30 {
        let window = disk.copied();
        let mut store = open(&window).unwrap();
        killed(&window, &known, &Step::Tick(1), calls);
        store.catch_up().unwrap();
        let mut known = known.clone();
        known.in_doubt = known.model.after(&Step::Tick(1));
        known.settle(&Plain::of(store.roadmap())).unwrap();
        after_power_cuts(&window, &known);
    }
}

#[test]
fn a_tick_made_after_a_crash_in_a_checkpoint_is_not_taken_back_when_the_power_fails() {
    let (disk, known) = after(&[Step::Tick(0), Step::Note(1, 20)]);
    after_each_kill(&disk, &known, &Step::Checkpoint, |disk| {
        let next = disk.another_program();
        let mut known = known.clone();
        play(&next, &[Step::Tick(2)], &mut known).unwrap();
        after_power_cuts(disk, &known);
    });
}

#[test]
fn a_crash_in_a_checkpoint_and_then_a_power_cut_do_not_make_changes_twice() {
    let (disk, known) = after(&[Step::Add(1), Step::Remove(0)]);
    after_each_kill(&disk, &known, &Step::Checkpoint, |disk| {
        let disk = disk.copied();
        disk.kill_after(34);
        let _ = open(&disk);
        after_power_cuts(&disk, &known);
    });
}

#[test]
fn undo_still_works_when_the_disk_once_refused_to_keep_the_history() {
    let (disk, known) = after(&[Step::Tick(0), Step::Note(1, 20)]);
    for calls in 0..80 {
        let disk = disk.copied();
        let mut store = open(&disk).unwrap();
        disk.fail_after(calls, Fault::Broken, false);
        let _ = store.checkpoint();
        if !disk.heal() {
            return;
        }
        drop(store);
        open(&disk).unwrap();
        after_power_cuts(&disk, &known);
    }
}

#[test]
fn a_roadmap_whose_making_crashed_once_is_there_after_the_power_fails() {
    let model = begun().1;
    for calls in 0..80 {
        let disk = SimDisk::new();
        disk.kill_after(calls);
        let _ = create(&folder(&disk));
        let next = disk.another_program();
        if opened(&next).unwrap().is_none() {
            create(&folder(&next)).unwrap();
        }
        after_power_cuts(&next, &Known::new(model.clone()));
    }
}

#[test]
fn a_disk_that_cannot_tell_what_is_there_is_not_taken_for_an_empty_one() {
    let (disk, known) = after(&[Step::Tick(0), Step::Note(1, 20)]);
    assert!(killed(&disk, &known, &Step::Checkpoint, 40));
    for calls in 0..80 {
        let disk = disk.copied();
        disk.fail_after(calls, Fault::Broken, false);
        let shown = opened(&disk);
        disk.heal();
        if let Ok(shown) = shown {
            assert_eq!(shown.as_ref(), Some(&*known.model.now), "call {calls}");
        }
        after_power_cuts(&disk, &known);
    }
}

#[test]
fn a_note_of_which_the_disk_kept_only_the_end_does_not_keep_the_folder_from_opening() {
    let (disk, mut known) = after(&[Step::Tick(0)]);
    let note = Step::Note(1, 3_000);
    known.in_doubt = known.model.after(&note);
    for calls in 0..20 {
        let disk = disk.copied();
        let mut store = open(&disk).unwrap();
        disk.fail_after(calls, Fault::Short, false);
        disk.kill_after(calls + 2);
        let _ = note.perform(&mut store, &known.model.now, instant(9));
        after_power_cuts(&disk, &known);
    }
}

#[test]
fn undo_takes_back_the_latest_change_after_the_clock_was_set_back_a_month() {
    let (disk, known) = after(&[]);
    let mut store = open(&disk).unwrap();
    let mut models = vec![known.model];
    for (step, at) in
        [(Step::Tick(0), 500), (Step::Checkpoint, 500), (Step::Tick(1), 0), (Step::Checkpoint, 0)]
    {
        let model = models.last().unwrap();
        step.perform(&mut store, &model.now, instant(at)).unwrap();
        models.extend(model.after(&step));
    }
    drop(store);
    let mut store = open(&disk).unwrap();
    for model in models.iter().rev().skip(1) {
        Step::Undo.perform(&mut store, &model.now, instant(0)).unwrap();
        assert_eq!(Plain::of(store.roadmap()), *model.now);
    }
}

#[test]
fn a_change_that_could_not_be_taken_away_again_is_not_called_unsaved() {
    let (disk, known) = after(&[Step::Tick(0)]);
    let mut is_unsettled = false;
    for calls in 0..20 {
        let disk = disk.copied();
        let mut store: Store = open(&disk).unwrap();
        disk.fail_after(calls, Fault::Broken, true);
        let said = Step::Tick(1).perform(&mut store, &known.model.now, instant(2));
        if !disk.heal() {
            break;
        }
        let there = Plain::of(open(&disk.another_program()).unwrap().roadmap());
        match said.unwrap_err() {
            error @ StoreError::Unsettled { .. } => {
                assert!(error.kept().starts_with("Whether the change was saved"), "{}", error.kept());
                is_unsettled = true;
            }
            error => assert_eq!(there, *known.model.now, "{error}"),
        }
    }
    assert!(is_unsettled);
}
