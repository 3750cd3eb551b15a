//! Kills, power cuts and failing calls while an edit of the files is taken in, put back or written again, and while a
//! backup is made.

use waymark_store::{Answer, BackupReason, CatchUp, Store, StoreError, backups, make_backup, open_backup};
use waymark_tests::plain::{Plain, Step, instant};
use waymark_tests::sim::{Fault, SimDisk};

use crate::measured::{Found, effort, measured};
use crate::outside::{base, damaged, live, put};
use crate::play::{Known, begun, folder, open, play};

const TRACK: &str = "tracks/practice.json";

/// Something done to a folder that somebody has edited; done again, it changes nothing more.
struct Case {
    name: &'static str,
    disk: SimDisk,
    /// What somebody wrote.
    edits: Vec<Vec<u8>>,
    act: fn(&mut Store, &SimDisk) -> Result<(), StoreError>,
}

/// What strikes at a call.
#[derive(Debug, Clone, Copy)]
enum Blow {
    Kill,
    Fails { fault: Fault, is_lasting: bool, dies: bool },
}

#[test]
fn no_kill_or_power_cut_while_an_edit_is_taken_in_loses_it() {
    measured("e-edits-cuts", "Kills and power cuts while edits are taken in or put back", edits_cut);
}

#[test]
fn no_failing_call_while_an_edit_is_taken_in_loses_it() {
    measured("f-edits-faults", "Failing calls while edits are taken in or put back", || {
        over(&[taken_in(), written_again(), held()], &faults())
    });
}

#[test]
fn no_kill_or_power_cut_while_a_backup_is_made_leaves_half_of_one() {
    measured("g-backups-cuts", "Kills and power cuts while a backup is made", backups_cut);
}

pub(crate) fn edits_cut() -> Found {
    over(&[taken_in(), written_again(), held()], &[Blow::Kill])
}

pub(crate) fn backups_cut() -> Found {
    over(&[backed_up()], &[Blow::Kill])
}

/// Every fault once, and the worst of them lasting or with a kill right after.
fn faults() -> Vec<Blow> {
    let worst = [Fault::Broken, Fault::Full].into_iter().flat_map(|fault| {
        [(true, false), (false, true)].map(|(is_lasting, dies)| Blow::Fails { fault, is_lasting, dies })
    });
    Fault::ALL
        .map(|fault| Blow::Fails { fault, is_lasting: false, dies: false })
        .into_iter()
        .chain(worst)
        .collect()
}

/// A disk on which some steps went well, with changes in the journal and in the files.
fn prepared() -> SimDisk {
    let (disk, model) = begun();
    let script = [Step::Note(1, 20), Step::Tick(0), Step::Checkpoint, Step::Note(1, 30), Step::Tick(2)];
    play(&disk, &script, &mut Known::new(model)).unwrap();
    disk
}

fn edited(name: &'static str, edits: &[(&str, Option<Vec<u8>>)], act: Act) -> Case {
    let disk = prepared();
    for (name, bytes) in edits {
        put(&disk, name, bytes.as_deref()).unwrap();
    }
    Case { name, disk, edits: edits.iter().filter_map(|(_, bytes)| bytes.clone()).collect(), act }
}

type Act = fn(&mut Store, &SimDisk) -> Result<(), StoreError>;

fn track(edit: impl FnOnce(&mut Vec<serde_json::Value>)) -> Option<Vec<u8>> {
    let mut track: serde_json::Value = serde_json::from_slice(&live(&prepared())[TRACK]).unwrap();
    edit(track["milestones"].as_array_mut().unwrap());
    Some(track.to_string().into_bytes())
}

/// A note that was written here too, one that was not, a tick and a milestone.
fn taken_in() -> Case {
    let track = track(|milestones| {
        milestones[3]["status"] = "done".into();
        milestones.insert(1, serde_json::json!({ "id": "hand.one", "title": "One" }));
    });
    let note = |id: u32, text: &[u8]| (format!("notes/practice.part-{id}.md"), Some(text.to_vec()));
    let (ours, theirs) = (note(2_000, b"by hand"), note(4_000, b"by hand as well"));
    edited("taking in", &[(TRACK, track), (&ours.0, ours.1), (&theirs.0, theirs.1)], take_in)
}

/// Files that are gone.
fn written_again() -> Case {
    edited("writing again", &[(TRACK, None), ("roadmap.json", None)], take_in)
}

/// An edit that removes most milestones, and a new note.
fn held() -> Case {
    let few = track(|milestones| milestones.truncate(1));
    let note = ("notes/practice.part-1000.md", Some(b"by hand".to_vec()));
    edited("putting back", &[(TRACK, few), note], |store, _| {
        take_in(store, &SimDisk::new())?;
        match store.held_edit() {
            Some(_) => store.answer_edit(instant(61), &mut CatchUp::default(), Answer::PutBack),
            None => Ok(()),
        }
    })
}

/// The third of a few backups, so that the first gives way.
fn backed_up() -> Case {
    let back_up: Act = |store, disk| {
        let keep = backups(store.folder())?.last().map_or(0, |backup| 2 * backup.bytes + 100);
        make_backup(&folder(disk), instant(60), BackupReason::Hourly, keep).map(drop)
    };
    let case = edited("backing up", &[], back_up);
    for number in [10, 20] {
        make_backup(&folder(&case.disk), instant(number), BackupReason::Hourly, u64::MAX).unwrap();
    }
    case
}

fn take_in(store: &mut Store, _: &SimDisk) -> Result<(), StoreError> {
    store.take_in_edits(instant(60), &mut CatchUp::default())?;
    store.checkpoint().map(drop)
}

fn over(cases: &[Case], blows: &[Blow]) -> Found {
    let mut tried = 0;
    for case in cases {
        let before = Plain::of(open(&case.disk.copied())?.roadmap());
        let whole = case.disk.copied();
        let mut store = open(&whole)?;
        (case.act)(&mut store, &whole).map_err(|error| format!("{}: {error}", case.name))?;
        let after = Plain::of(store.roadmap());
        for blow in blows {
            for calls in 0.. {
                let struck = strike(case, (&before, &after), *blow, calls)
                    .map_err(|error| format!("{}, call {calls}, {blow:?}: {error}", case.name))?;
                tried += struck.unwrap_or_default();
                // A fault that strikes only some calls is past its last one when all are over.
                if struck.is_none() && calls > whole.calls() {
                    break;
                }
            }
        }
    }
    Ok(tried)
}

/// None when nothing was struck.
fn strike(case: &Case, shown: (&Plain, &Plain), blow: Blow, calls: u64) -> Result<Option<u64>, String> {
    let disk = case.disk.copied();
    let mut store = open(&disk)?;
    match blow {
        Blow::Kill => disk.kill_after(calls),
        Blow::Fails { fault, is_lasting, dies } => {
            disk.fail_after(calls, fault, is_lasting);
            if dies {
                disk.kill_after(calls + 1);
            }
        }
    }
    let done = (case.act)(&mut store, &disk).is_ok() && !disk.is_dead();
    if !disk.heal() && !disk.is_dead() {
        return Ok(None);
    }
    if matches!(blow, Blow::Kill | Blow::Fails { dies: true, .. }) {
        disk.kill();
    }
    let mut tried = 1;
    look(case, &disk.copied(), shown, done)?;
    let seeds = if matches!(blow, Blow::Kill) { 4 } else { 1 };
    for seed in 0..seeds * effort() {
        let cut = disk.copied();
        cut.cut_power(calls + 1_000 * seed);
        look(case, &cut.another_program(), shown, done).map_err(|error| format!("seed {seed}: {error}"))?;
        tried += 1;
    }
    if !disk.is_dead() {
        (case.act)(&mut store, &disk).map_err(|error| format!("after the fault it is refused: {error}"))?;
        is_over(case, &store, &disk, shown.1)?;
    }
    Ok(Some(tried))
}

/// Another program opens the folder: nothing is damaged, an edit waits or was taken in, and it can be.
fn look(case: &Case, disk: &SimDisk, (before, after): (&Plain, &Plain), done: bool) -> Result<(), String> {
    let mut store = open(disk)?;
    let shown = Plain::of(store.roadmap());
    if let Some(damage) = store.damage() {
        return Err(format!("it is told as damage: {damage:?}"));
    }
    if shown != *after && (done || shown != *before) {
        return Err(format!("{before:?} became {shown:?}"));
    }
    let (files, aside) = (live(disk), damaged(disk));
    let is_there = |edit: &&Vec<u8>| files.values().any(|bytes| bytes == *edit) || aside.contains(edit);
    if (shown != *after || before == after) && !case.edits.iter().all(|edit| is_there(&edit)) {
        return Err("what somebody wrote is nowhere any more".to_owned());
    }
    hold_backups_to_open(disk, before)?;
    (case.act)(&mut store, disk).map_err(|error| format!("then it is refused: {error}"))?;
    is_over(case, &store, disk, after)
}

fn is_over(case: &Case, store: &Store, disk: &SimDisk, after: &Plain) -> Result<(), String> {
    if Plain::of(store.roadmap()) != *after {
        return Err(format!("{} leads to something else once it is done", case.name));
    }
    if live(disk) != base(disk) {
        return Err("files are not what they are remembered as".to_owned());
    }
    hold_backups_to_open(disk, after)
}

/// Every backup that is listed opens whole.
fn hold_backups_to_open(disk: &SimDisk, holds: &Plain) -> Result<(), String> {
    let folder = folder(disk);
    for backup in backups(&folder).map_err(|error| error.to_string())? {
        let opened = open_backup(&folder, &backup.name).and_then(|stored| stored.roadmap());
        let roadmap = opened.map_err(|error| format!("\"{}\" does not open: {error}", backup.name))?;
        if Plain::of(&roadmap) != *holds {
            return Err(format!("\"{}\" holds something else than there was", backup.name));
        }
    }
    Ok(())
}
