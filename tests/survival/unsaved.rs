//! A window on a disk that cannot be written for a while: what it keeps is never shown as saved, and is saved once
//! the disk can be written again, also when another program was there meanwhile.

use waymark_store::{CatchUp, Store};
use waymark_tests::plain::{Model, Plain, Step, instant};
use waymark_tests::sim::{Fault, SimDisk};

use crate::measured::{Found, measured};
use crate::play::{begun, open};

/// What another program does while the disk fails for the window.
const MEANWHILE: [&[Step]; 3] =
    [&[], &[Step::Minutes(77)], &[Step::Minutes(77), Step::Checkpoint, Step::Note(3, 20)]];

fn script() -> [Step; 9] {
    use Step::{Add, Note, Redo, Remove, Tick, Undo, Untick};
    [Tick(0), Note(1, 200), Undo, Redo, Add(7), Tick(2), Untick(2), Remove(4), Note(0, 30)]
}

#[test]
fn what_could_not_be_written_is_told_kept_and_saved_later() {
    measured("d-unsaved", "Disks that failed from any call on and could be written again later", || {
        let mut tried = 0;
        for meanwhile in MEANWHILE {
            for fault in Fault::ALL.into_iter().filter(|fault| *fault != Fault::Interrupted) {
                tried += from_every_call(fault, meanwhile)?;
            }
        }
        Ok(tried)
    });
}

fn from_every_call(fault: Fault, meanwhile: &[Step]) -> Found {
    let mut tried = 0;
    for call in 0.. {
        let (disk, model) = begun();
        let failed = |error: String| format!("{fault:?} from call {call} on, then {meanwhile:?}: {error}");
        if !one_outage((&disk, model), (call, fault), meanwhile).map_err(failed)? {
            return Ok(tried);
        }
        tried += 1;
    }
    Ok(tried)
}

/// Plays the script with all calls failing from one on. Tells whether any call was there to fail.
fn one_outage(
    (disk, model): (&SimDisk, Model),
    (call, fault): (u64, Fault),
    meanwhile: &[Step],
) -> Result<bool, String> {
    let mut store = open(disk)?;
    store.keep_unsaved();
    let mut models = vec![model];
    disk.fail_after(call, fault, true);
    for (number, step) in script().iter().enumerate() {
        let model = models.last().ok_or("there is a model")?.clone();
        let before = store.unsaved();
        let performed = step.perform(&mut store, &model.now, instant(number + 1));
        match (performed, model.after(step)) {
            (Ok(()), Some(after)) => models.push(after),
            (Ok(()), None) => {}
            (Err(error), _) => return Err(format!("\"{step}\" was refused: {error}")),
        }
        shows(&store, &models)?;
        if store.unsaved() > 0 && store.unsaved_because().is_none() {
            return Err("it is not told why nothing is saved".to_owned());
        }
        if store.unsaved() > before + 1 {
            return Err("more is unsaved than was done".to_owned());
        }
        what_is_shown_as_saved_is_there(disk, &models, store.unsaved())?;
    }
    let unsaved = store.unsaved();
    if !disk.heal() {
        return Ok(false);
    }
    let other = disk.another_program();
    let mut others = open(&other)?;
    let on_disk = Plain::of(others.roadmap());
    for (number, step) in meanwhile.iter().enumerate() {
        let plain = Plain::of(others.roadmap());
        step.perform(&mut others, &plain, instant(100 + number))
            .map_err(|error| format!("the other program: {error}"))?;
    }
    store.save(&mut CatchUp::default()).map_err(|error| format!("it is not saved later: {error}"))?;
    store.catch_up().map_err(|error| error.to_string())?;
    if store.unsaved() > 0 || !store.overtaken().is_empty() {
        return Err(format!("of {unsaved} changes not all are saved: {:?}", store.overtaken()));
    }
    if meanwhile.is_empty() {
        shows(&store, &models)?;
    } else if Plain::of(store.roadmap()).monday != 77 {
        return Err(format!("what the other program did on {on_disk:?} is gone"));
    }
    let shown = Plain::of(store.roadmap());
    disk.cut_power(call);
    let after = open(&disk.another_program())?;
    if Plain::of(after.roadmap()) != shown {
        return Err("what was saved later did not survive a power cut".to_owned());
    }
    Ok(true)
}

fn shows(store: &Store, models: &[Model]) -> Result<(), String> {
    let expected = models.last().map(|model| &*model.now);
    let shown = Plain::of(store.roadmap());
    if expected == Some(&shown) { Ok(()) } else { Err(format!("it shows {shown:?}, not {expected:?}")) }
}

/// After a power cut there is what was shown as saved, perhaps with some of what was in doubt, in order.
fn what_is_shown_as_saved_is_there(disk: &SimDisk, models: &[Model], unsaved: usize) -> Result<(), String> {
    let copy = disk.copied();
    copy.cut_power(models.len() as u64);
    let there = Plain::of(open(&copy.another_program())?.roadmap());
    let saved = models.len() - 1 - unsaved;
    match models[saved..].iter().any(|model| *model.now == there) {
        true => Ok(()),
        false => Err(format!("{unsaved} changes are told as unsaved, but {there:?} is there")),
    }
}

#[test]
fn what_another_program_removed_meanwhile_is_told_as_overtaken() {
    let (disk, model) = begun();
    let mut store = open(&disk).unwrap();
    store.keep_unsaved();
    disk.fail_after(0, Fault::Full, true);
    Step::Note(1, 20).perform(&mut store, &model.now, instant(1)).unwrap();
    Step::Undo.perform(&mut store, &model.now, instant(2)).unwrap();
    Step::Tick(0).perform(&mut store, &model.now, instant(3)).unwrap();
    let other = disk.another_program();
    Step::Remove(1).perform(&mut open(&other).unwrap(), &model.now, instant(4)).unwrap();
    disk.heal();
    store.save(&mut CatchUp::default()).unwrap();
    assert_eq!(store.overtaken().len(), 2, "the note and its undo: {:?}", store.overtaken());
    let there = Plain::of(open(&disk.another_program()).unwrap().roadmap());
    assert_eq!(there, Plain::of(store.roadmap()));
    assert_eq!((there.milestones.len(), there.milestones[0].done), (3, true));
}
