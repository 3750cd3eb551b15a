//! What the searches once found, each as a person would have seen it.

use std::path::Path;

use waymark_store::{Answer, BackupReason, CatchUp, Disk, Store, StoreError, make_backup, open_backup};
use waymark_tests::plain::{Plain, Step, create, instant};
use waymark_tests::sim::{Fault, SimDisk};

use crate::outside::{base, damaged, live, put};
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
    let decided = decided(&disk, &known);
    for calls in 0..60 {
        let disk = decided.copied();
        disk.kill_after(calls);
        let _ = open(&disk);
        after_power_cuts(&disk, &known);
    }
}

/// The disk at the moment when a checkpoint was decided, and the program killed.
fn decided(disk: &SimDisk, known: &Known) -> SimDisk {
    let plan = Path::new("/home/data/.checkpoint/plan.json");
    let at_each = (0..80).map(|calls| {
        let disk = disk.copied();
        killed(&disk, known, &Step::Checkpoint, calls);
        disk.another_program()
    });
    at_each.into_iter().find(|disk| disk.stat(plan).is_ok()).unwrap()
}

#[test]
fn undo_still_works_when_the_disk_once_refused_to_keep_the_history() {
    let (disk, known) = after(&[Step::Tick(0), Step::Note(1, 20)]);
    for luck in 0..4 {
        // What a failed sync leaves is chosen by how much has happened on the disk.
        assert!(disk.lock(Path::new("/home/data/.lock"), true).unwrap().is_some(), "luck {luck}");
        for calls in 0..80 {
            let disk = disk.copied();
            let mut store = open(&disk).unwrap();
            disk.fail_after(calls, Fault::Broken, false);
            let _ = store.checkpoint();
            if !disk.heal() {
                break;
            }
            drop(store);
            open(&disk).unwrap();
            for seed in 0..4 {
                let disk = disk.copied();
                disk.cut_power(seed);
                goes_on(&disk.another_program(), known.clone(), 0).unwrap();
            }
        }
    }
}

#[test]
fn a_tick_made_after_the_journal_was_removed_does_not_vanish_when_the_power_fails() {
    let (disk, known) = after(&[Step::Tick(0), Step::Checkpoint]);
    disk.remove(Path::new("/home/data/journal.jsonl")).unwrap();
    disk.sync_folder(Path::new("/home/data")).unwrap();
    for calls in 0..40 {
        let disk = disk.copied();
        disk.kill_after(calls);
        let _ = open(&disk);
        let mut known = known.clone();
        play(&disk.another_program(), &[Step::Tick(1)], &mut known).unwrap();
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
    let (disk, known) = after(&[Step::Add(1), Step::Remove(0)]);
    for killed_after in 0..60 {
        for calls in 0..12 {
            let disk = disk.copied();
            let mut store = open(&disk).unwrap();
            killed(&disk, &known, &Step::Checkpoint, killed_after);
            disk.fail_after(calls, Fault::Broken, false);
            let mut known = known.clone();
            let ticked = Step::Tick(2).perform(&mut store, &known.model.now, instant(9));
            disk.heal();
            if ticked.is_ok() {
                known.model = known.model.after(&Step::Tick(2)).unwrap();
            }
            goes_on(&disk.another_program(), known, 0).unwrap();
        }
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
        let error = said.unwrap_err();
        if matches!(error, StoreError::Unsettled { .. }) {
            assert!(error.kept().starts_with("Whether the change was saved"), "{}", error.kept());
            is_unsettled = true;
        } else {
            assert_eq!(there, *known.model.now, "{error}");
        }
    }
    assert!(is_unsettled);
}

const TRACK: &str = "tracks/practice.json";

/// The track with some of its text replaced.
fn track_with(disk: &SimDisk, old: &str, new: &str) -> Vec<u8> {
    let text = String::from_utf8(live(disk)[TRACK].clone()).unwrap();
    assert!(text.contains(old));
    text.replacen(old, new, 1).into_bytes()
}

fn take_in(store: &mut Store) -> Result<(), StoreError> {
    store.take_in_edits(instant(50), &mut CatchUp::default())
}

#[test]
fn a_milestone_added_by_hand_is_not_called_lost_after_a_restart() {
    let (disk, known) = after(&[Step::Tick(0), Step::Checkpoint]);
    let added = "\"milestones\": [{\"id\": \"hand.one\", \"title\": \"One\"},";
    put(&disk, TRACK, Some(&track_with(&disk, "\"milestones\": [", added))).unwrap();
    take_in(&mut open(&disk).unwrap()).unwrap();
    let mut store = open(&disk).unwrap();
    assert_eq!(store.damage(), None);
    assert!(store.roadmap().milestone("hand.one").is_some());
    Step::Undo.perform(&mut store, &known.model.now, instant(51)).unwrap();
    assert_eq!(Plain::of(store.roadmap()), *known.model.now);
}

#[test]
fn a_note_of_mine_stands_when_a_crash_interrupts_taking_in_another_of_the_same_milestone() {
    let (disk, known) = after(&[Step::Note(1, 20), Step::Checkpoint, Step::Note(1, 30)]);
    let note = live(&disk).into_keys().find(|name| name.starts_with("notes/")).unwrap();
    put(&disk, &note, Some(b"by hand")).unwrap();
    for calls in 0..120 {
        let disk = disk.copied();
        let mut store = open(&disk).unwrap();
        disk.kill_after(calls);
        let _ = take_in(&mut store);
        let store = open(&disk.another_program()).unwrap();
        assert_eq!(Plain::of(store.roadmap()), *known.model.now, "killed after {calls} calls");
    }
}

#[test]
fn a_milestone_added_by_hand_stays_when_the_one_before_it_was_removed_here() {
    let (disk, _) = after(&[Step::Remove(3)]);
    let last = "\"title\": \"Part 4000\",";
    let text = track_with(&disk, last, last);
    let mut track: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let milestones = track["milestones"].as_array_mut().unwrap();
    milestones.push(serde_json::json!({ "id": "hand.one", "title": "One" }));
    put(&disk, TRACK, Some(track.to_string().as_bytes())).unwrap();
    let mut store = open(&disk).unwrap();
    take_in(&mut store).unwrap();
    assert!(store.roadmap().milestone("hand.one").is_some());
    assert_eq!(store.roadmap().milestones().count(), 4);
}

#[test]
fn what_was_written_by_hand_after_a_crash_in_a_checkpoint_is_kept_aside() {
    let (disk, known) = after(&[Step::Tick(0), Step::Note(1, 20)]);
    let decided = decided(&disk, &known);
    let edit = track_with(&decided, "Part 2000", "Called otherwise");
    put(&decided, TRACK, Some(&edit)).unwrap();
    open(&decided).unwrap();
    assert!(live(&decided)[TRACK] == edit || damaged(&decided).contains(&edit));
}

#[test]
fn a_backup_of_a_folder_with_a_file_removed_or_against_the_rules_opens() {
    let (disk, known) = after(&[Step::Tick(0), Step::Checkpoint, Step::Tick(1)]);
    let twice = track_with(&disk, "practice.part-2000", "practice.part-1000");
    for (name, edit) in [(TRACK, None), (TRACK, Some(twice)), ("roadmap.json", None)] {
        let disk = disk.copied();
        put(&disk, name, edit.as_deref()).unwrap();
        let folder = folder(&disk);
        let made = make_backup(&folder, instant(60), BackupReason::ByHand, u64::MAX).unwrap();
        let stored = open_backup(&folder, &made.backup.name).unwrap();
        assert_eq!(Plain::of(&stored.roadmap().unwrap()), *known.model.now);
    }
}

#[test]
fn files_that_were_put_back_stay_so_when_the_power_fails() {
    let (disk, known) = after(&[Step::Tick(0), Step::Checkpoint]);
    let mut track: serde_json::Value = serde_json::from_slice(&live(&disk)[TRACK]).unwrap();
    track["milestones"].as_array_mut().unwrap().truncate(1);
    put(&disk, TRACK, Some(track.to_string().as_bytes())).unwrap();
    put(&disk, "notes/practice.part-1000.md", Some(b"by hand")).unwrap();
    let mut store = open(&disk).unwrap();
    take_in(&mut store).unwrap();
    store.answer_edit(instant(51), &mut CatchUp::default(), Answer::PutBack).unwrap();
    for seed in SEEDS {
        let disk = disk.copied();
        disk.cut_power(seed);
        let disk = disk.another_program();
        assert_eq!(live(&disk), base(&disk));
        assert_eq!(damaged(&disk).len(), 2);
        assert_eq!(Plain::of(open(&disk).unwrap().roadmap()), *known.model.now);
    }
}
