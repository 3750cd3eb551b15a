//! Kills and power cuts after every single call, on the simulated disk.

use waymark_tests::plain::{Model, Plain, Step, create};
use waymark_tests::sim::SimDisk;

use crate::measured::{Found, effort, measured};
use crate::play::{Known, any_script, begun, careful_script, folder, goes_on, open, opened, play};

/// What happens after each call.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Blow {
    /// The program is killed.
    Kill,
    /// The power is cut, with so many seeds each.
    Cut(u64),
    /// The program is killed; another opens the folder and shows it; then the power is cut.
    KillThenCut(u64),
    /// The power is cut, and the program that opens the folder again is killed or cut off at any of its calls too.
    Twice,
}

#[test]
fn whatever_was_saved_survives_a_kill_after_every_call() {
    measured("2-kills", "Kills after every single call, simulated", || {
        over_scripts(2 * effort(), |script, base| after_every_call(base, script, Blow::Kill))
    });
}

#[test]
fn whatever_was_saved_survives_a_power_cut_after_every_call() {
    measured("1-cuts", "Power cuts after every single call", || {
        over_scripts(effort(), |script, base| after_every_call(base, script, Blow::Cut(8)))
    });
}

#[test]
fn what_is_shown_after_a_kill_survives_a_power_cut() {
    measured("3-kills-then-cuts", "Power cuts after a kill and a look", || {
        over_scripts(effort(), |script, base| after_every_call(base, script, Blow::KillThenCut(3)))
    });
}

#[test]
fn mending_after_a_power_cut_survives_a_kill_and_a_power_cut() {
    measured("4-twice", "Kills and power cuts while mending after a power cut", || {
        let (disk, model) = begun();
        after_every_call((&disk, &model), &careful_script()[..9], Blow::Twice)
    });
}

#[test]
fn making_a_roadmap_survives_a_kill_and_a_power_cut_after_every_call() {
    measured("5-making", "Kills and power cuts while a roadmap is made", making);
}

/// The careful script, and more of any kind.
fn over_scripts(count: u64, mut look: impl FnMut(&[Step], (&SimDisk, &Model)) -> Found) -> Found {
    let (disk, model) = begun();
    let mut tried = look(&careful_script(), (&disk, &model))?;
    for seed in 0..3 * count {
        tried += look(&any_script(seed, 16, &model), (&disk, &model))
            .map_err(|error| format!("script {seed}: {error}"))?;
    }
    Ok(tried)
}

/// Plays a script again and again, each time a call further, and strikes there.
pub(crate) fn after_every_call((base, model): (&SimDisk, &Model), script: &[Step], blow: Blow) -> Found {
    let mut tried = 0;
    for calls in 0.. {
        let disk = base.copied();
        disk.kill_after(calls);
        let mut known = Known::new(model.clone());
        play(&disk, script, &mut known)?;
        let is_over = !disk.is_dead();
        let step = script.get(known.steps.saturating_sub(1)).map(ToString::to_string).unwrap_or_default();
        tried += strike(&disk, &known, blow).map_err(|error| {
            format!("{blow:?} after call {calls}, in step {} \"{step}\": {error}", known.steps)
        })?;
        if is_over {
            break;
        }
    }
    Ok(tried)
}

fn strike(disk: &SimDisk, known: &Known, blow: Blow) -> Found {
    match blow {
        Blow::Kill => goes_on(&disk.copied(), known.clone(), disk.calls()).map(|()| 1),
        Blow::Cut(seeds) => {
            for seed in 0..seeds {
                let disk = disk.copied();
                disk.cut_power(disk_seed(known, seed));
                goes_on(&disk.another_program(), known.clone(), seed)
                    .map_err(|error| format!("seed {seed}: {error}"))?;
            }
            Ok(seeds)
        }
        Blow::KillThenCut(seeds) => {
            let next = disk.another_program();
            let mut known = known.clone();
            known.settle(&Plain::of(open(&next)?.roadmap()))?;
            strike(&next, &known, Blow::Cut(seeds))
        }
        Blow::Twice => {
            let disk = disk.copied();
            disk.cut_power(disk_seed(known, disk.calls()));
            strike_again(&disk, known)
        }
    }
}

/// Opens a folder again and again, each time a call further, and strikes there.
fn strike_again(base: &SimDisk, known: &Known) -> Found {
    let mut tried = 0;
    for calls in 0.. {
        let disk = base.copied();
        disk.kill_after(calls);
        let shown = open(&disk).map(|store| Plain::of(store.roadmap()));
        let is_over = !disk.is_dead();
        let mut known = known.clone();
        if is_over {
            known.settle(&shown?)?;
        }
        for blow in [Blow::Kill, Blow::Cut(1)] {
            tried += strike(&disk, &known, blow)
                .map_err(|error| format!("then {blow:?} after call {calls} of opening: {error}"))?;
        }
        if is_over {
            break;
        }
    }
    Ok(tried)
}

fn disk_seed(known: &Known, seed: u64) -> u64 {
    seed + 1_000 * known.steps as u64
}

/// A roadmap that is made is there, or was never begun; and once its making was acknowledged it is there.
pub(crate) fn making() -> Found {
    let (_, model) = begun();
    let mut tried = 0;
    for calls in 0.. {
        let disk = SimDisk::new();
        disk.kill_after(calls);
        let made = create(&folder(&disk)).is_ok() && !disk.is_dead();
        for seed in 0..24 {
            let disk = disk.copied();
            if seed > 0 {
                disk.cut_power(seed);
            }
            let after = disk.another_program();
            let there =
                opened(&after).map_err(|error| format!("making, call {calls}, seed {seed}: {error}"))?;
            match there {
                None if made => return Err(format!("making, call {calls}, seed {seed}: it is gone")),
                None => {
                    create(&folder(&after)).map_err(|error| format!("it cannot be made again: {error}"))?;
                }
                Some(_) => {}
            }
            after.cut_power(seed);
            goes_on(&after.another_program(), Known::new(model.clone()), seed)
                .map_err(|error| format!("making, call {calls}, seed {seed}: {error}"))?;
            tried += 1;
        }
        if made {
            break;
        }
    }
    Ok(tried)
}
