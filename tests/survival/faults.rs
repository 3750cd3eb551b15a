//! Every call of a tick, a checkpoint and an opening made to fail in turn, with every kind of fault, alone and with
//! a kill right after.

use waymark_store::{Store, StoreError};
use waymark_tests::plain::{Model, Plain, Step, create, instant};
use waymark_tests::sim::{Fault, SimDisk};

use crate::measured::{Found, effort, measured};
use crate::play::{Known, begun, folder, goes_on, open, opened, play};

/// What is tried with each fault: steps that go well, and then the step whose calls fail.
fn acts() -> Vec<(&'static str, Vec<Step>, Step)> {
    use Step::{Add, Checkpoint, Minutes, Note, Redo, Remove, Tick, Undo};
    let some = vec![Tick(0), Note(1, 200), Minutes(60)];
    let folded = vec![Tick(0), Note(1, 200), Checkpoint];
    let many =
        vec![Note(2, 30), Tick(0), Checkpoint, Note(1, 200), Note(2, 0), Add(1), Remove(3), Minutes(60)];
    vec![
        ("the first tick", Vec::new(), Tick(0)),
        ("a tick after others", some.clone(), Tick(1)),
        ("a long note", some.clone(), Note(0, 5_000)),
        ("a tick after a checkpoint", folded.clone(), Tick(1)),
        ("an undo that reads the history", folded, Undo),
        ("a redo", vec![Tick(0), Undo], Redo),
        ("a first checkpoint", some, Checkpoint),
        ("a checkpoint of files of every kind", many, Checkpoint),
    ]
}

/// What comes after the fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// The program goes on.
    GoesOn,
    /// Calls go on failing until the step is over.
    KeepsFailing,
    /// The program is killed before it can make another call.
    Dies,
}

#[test]
fn no_failing_call_of_a_change_or_a_checkpoint_loses_anything() {
    measured("6-faults", "Failing calls of changes and checkpoints", every_call);
}

#[test]
fn no_two_failing_calls_of_a_checkpoint_and_the_tick_after_it_lose_anything() {
    measured("7-two-faults", "Failing calls of a checkpoint and then of the tick after it", two_faults);
}

#[test]
fn no_failing_call_of_opening_or_looking_loses_anything() {
    measured("8-opening", "Failing calls of opening and of looking at another program's changes", opening);
}

#[test]
fn no_failing_call_of_making_a_roadmap_leaves_half_of_one() {
    measured("9-making-faults", "Failing calls of making a roadmap", making);
}

pub(crate) fn every_call() -> Found {
    let mut tried = 0;
    for (name, before, step) in acts() {
        let (base, known) = prepared(&before);
        let calls_of_step = calls_of(&base, |store| {
            let _ = step.perform(store, &known.model.now, instant(known.steps + 1));
        })?;
        for (then, fault, calls) in in_turn(calls_of_step) {
            let struck = strike(&base, &known, &step, (calls, fault, then))
                .map_err(|error| format!("{name}, call {calls}: {fault:?}, then it {then:?}: {error}"))?;
            tried += struck.unwrap_or_default();
        }
    }
    Ok(tried)
}

/// How many calls something makes on an open roadmap.
fn calls_of(base: &SimDisk, act: impl FnOnce(&mut Store)) -> Found {
    let disk = base.copied();
    let mut store = open(&disk)?;
    let before = disk.calls();
    act(&mut store);
    Ok(disk.calls() - before)
}

/// Every one of so many calls, with every fault.
fn in_turn(calls: u64) -> impl Iterator<Item = (Then, Fault, u64)> {
    let thens = [Then::GoesOn, Then::KeepsFailing, Then::Dies];
    let faults = thens.into_iter().flat_map(|then| Fault::ALL.map(|fault| (then, fault)));
    // A call that is interrupted is made again; for ever would be no fault but a standstill.
    let faults = faults.filter(|pair| *pair != (Then::KeepsFailing, Fault::Interrupted));
    faults.flat_map(move |(then, fault)| (0..calls).map(move |call| (then, fault, call)))
}

/// A disk on which some steps went well.
fn prepared(before: &[Step]) -> (SimDisk, Known) {
    let (disk, model) = begun();
    let mut known = Known::new(model);
    play(&disk, before, &mut known).unwrap();
    (disk, known)
}

/// Fails a call of a step, and looks at what is said and what is left. None when no call was there to fail.
fn strike(
    base: &SimDisk,
    known: &Known,
    step: &Step,
    (calls, fault, then): (u64, Fault, Then),
) -> Result<Option<u64>, String> {
    let (disk, mut known) = (base.copied(), known.clone());
    let mut store = open(&disk)?;
    disk.fail_after(calls, fault, then == Then::KeepsFailing);
    if then == Then::Dies {
        disk.kill_after(calls + 1);
    }
    known.steps += 1;
    let done = step.perform(&mut store, &known.model.now, instant(known.steps));
    if !disk.heal() {
        return Ok(None);
    }
    let after = known.model.after(step);
    if disk.is_dead() {
        known.in_doubt = after;
        return look_again(&disk, &known, calls).map(Some);
    }
    match done {
        Ok(()) => known.model = after.unwrap_or(known.model),
        // It is said that nobody knows, so either is true.
        Err(StoreError::Unsettled { .. }) => {
            known.in_doubt = after;
            return goes_on_after_cuts(&disk, &known, calls).map(|()| Some(1));
        }
        Err(_) => {}
    }
    if Plain::of(store.roadmap()) != *known.model.now {
        return Err("something else is shown than what was told".to_owned());
    }
    let tried = look_again(&disk, &known, calls)?;
    if then == Then::GoesOn {
        for next in [Step::Note(0, 7), Step::Checkpoint] {
            known.steps += 1;
            next.perform(&mut store, &known.model.now, instant(known.steps))
                .map_err(|error| format!("\"{next}\" after the fault is refused: {error}"))?;
            known.model = known.model.after(&next).unwrap_or(known.model);
            look_again(&disk, &known, calls)?;
        }
    }
    Ok(Some(tried))
}

/// Another program opens the folder, at once and after power cuts; and what it shows at once survives those too.
fn look_again(disk: &SimDisk, known: &Known, seed: u64) -> Found {
    goes_on(&disk.copied(), known.clone(), seed)?;
    goes_on_after_cuts(disk, known, seed)?;
    let mut shown = known.clone();
    let next = disk.copied();
    shown.settle(&Plain::of(open(&next)?.roadmap()))?;
    goes_on_after_cuts(&next, &shown, seed)?;
    Ok(1)
}

fn goes_on_after_cuts(disk: &SimDisk, known: &Known, seed: u64) -> Result<(), String> {
    for seed in seed..seed + 2 * effort() {
        let disk = disk.copied();
        disk.cut_power(seed);
        goes_on(&disk.another_program(), known.clone(), seed)
            .map_err(|error| format!("after a power cut with seed {seed}: {error}"))?;
    }
    Ok(())
}

pub(crate) fn two_faults() -> Found {
    let before = [Step::Note(2, 30), Step::Tick(0), Step::Checkpoint, Step::Note(1, 200), Step::Note(2, 0)];
    let (base, known) = prepared(&before);
    let mut tried = 0;
    for first in 0..150 {
        let disk = base.copied();
        let mut store = open(&disk)?;
        disk.fail_after(first, Fault::Broken, false);
        let _ = store.checkpoint();
        if !disk.heal() {
            break;
        }
        drop(store);
        for then in [Then::GoesOn, Then::Dies] {
            for second in 0..150 {
                let struck = strike(&disk, &known, &Step::Tick(3), (second, Fault::Broken, then))
                    .map_err(|error| format!("calls {first} and {second}, then it {then:?}: {error}"))?;
                match struck {
                    Some(struck) => tried += struck,
                    None => break,
                }
            }
        }
    }
    Ok(tried)
}

pub(crate) fn opening() -> Found {
    let before = [Step::Tick(0), Step::Checkpoint, Step::Note(1, 200), Step::Note(2, 10)];
    let (base, known) = prepared(&before);
    // A checkpoint that was killed in the middle, so that opening has to carry it to its end.
    let interrupted = base.copied();
    let mut store = open(&interrupted)?;
    interrupted.kill_after(24);
    let _ = store.checkpoint();
    let mut tried = 0;
    let to_open = |disk: SimDisk| open(&disk).map(|_| disk.calls());
    let calls_of_opening = to_open(base.copied())?.max(to_open(interrupted.copied())?);
    for (then, fault, calls) in in_turn(calls_of_opening) {
        let failed = |error: String| format!("call {calls}: {fault:?}, then it {then:?}: {error}");
        for base in [&base, &interrupted] {
            tried += open_failing(base, &known, (calls, fault, then)).map_err(failed)?;
        }
        tried += look_failing(&base, &known, (calls, fault, then)).map_err(failed)?;
    }
    Ok(tried)
}

/// Opens a folder with a failing call: what it shows is true, or it does not open.
fn open_failing(base: &SimDisk, known: &Known, (calls, fault, then): (u64, Fault, Then)) -> Found {
    let disk = base.copied();
    disk.fail_after(calls, fault, then == Then::KeepsFailing);
    if then == Then::Dies {
        disk.kill_after(calls + 1);
    }
    let shown = opened(&disk);
    if !disk.heal() {
        return Ok(0);
    }
    match shown {
        Ok(_) | Err(_) if disk.is_dead() => {}
        Ok(None) => return Err("the folder opens as if nothing had ever been in it".to_owned()),
        Ok(Some(plain)) => known.clone().settle(&plain)?,
        Err(_) => {}
    }
    look_again(&disk, known, calls)
}

/// Takes in another program's changes with a failing call.
fn look_failing(base: &SimDisk, known: &Known, (calls, fault, then): (u64, Fault, Then)) -> Found {
    let disk = base.copied();
    let mut store = open(&disk)?;
    let mut after = known.clone();
    let steps = [Step::Tick(2), Step::Note(2, 0), Step::Checkpoint, Step::Tick(3)];
    play(&disk.another_program(), &steps[..1 + (calls % 4) as usize], &mut after)?;
    disk.fail_after(calls, fault, then == Then::KeepsFailing);
    if then == Then::Dies {
        disk.kill_after(calls + 1);
    }
    let looked = store.catch_up();
    if !disk.heal() {
        return Ok(0);
    }
    if then != Then::Dies {
        let model = if looked.is_ok() { &after.model } else { &known.model };
        if looked.is_ok() && Plain::of(store.roadmap()) != *model.now {
            return Err("something else is shown than there is".to_owned());
        }
        store.catch_up().map_err(|error| format!("a second look is refused: {error}"))?;
        if Plain::of(store.roadmap()) != *after.model.now {
            return Err("after a second look something else is shown than there is".to_owned());
        }
    }
    look_again(&disk, &after, calls)
}

pub(crate) fn making() -> Found {
    let (_, model): (SimDisk, Model) = begun();
    let mut tried = 0;
    let disk = SimDisk::new();
    create(&folder(&disk)).map_err(|error| error.to_string())?;
    for (then, fault, calls) in in_turn(disk.calls()) {
        let failed = |error: String| format!("call {calls}: {fault:?}, then it {then:?}: {error}");
        let disk = SimDisk::new();
        disk.fail_after(calls, fault, then == Then::KeepsFailing);
        if then == Then::Dies {
            disk.kill_after(calls + 1);
        }
        let made = create(&folder(&disk));
        if !disk.heal() {
            continue;
        }
        let made = made.is_ok() && !disk.is_dead();
        for cut in [None, Some(calls), Some(calls + 1)] {
            let disk = disk.copied();
            if let Some(seed) = cut {
                disk.cut_power(seed);
            }
            let after = disk.another_program();
            match opened(&after).map_err(failed)? {
                None if made => return Err(failed("it is gone".to_owned())),
                None => drop(create(&folder(&after)).map_err(|error| failed(error.to_string()))?),
                Some(_) => {}
            }
            goes_on(&after, Known::new(model.clone()), calls).map_err(failed)?;
        }
        tried += 1;
    }
    Ok(tried)
}
