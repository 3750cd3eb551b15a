//! A clock that jumps by up to a year, back and forth, between changes.

use chrono::{DateTime, TimeDelta, Utc};
use waymark_store::{BackupReason, Store, StoreError, backups, make_due_backup, open_backup};
use waymark_tests::plain::{Plain, Step, instant};
use waymark_tests::sim::{Dice, SimDisk};

use crate::measured::{Found, effort, measured};
use crate::play::{Known, any_script, begun, folder, open};

#[test]
fn a_clock_that_jumps_a_year_back_or_forth_puts_nothing_out_of_order() {
    measured("d-clock", "Changes made while the clock jumps by up to a year", || {
        (0..12 * effort()).try_fold(0, |tried, seed| Ok::<_, String>(tried + jumping(seed)?))
    });
}

/// How long a change stays without a backup.
const HOUR: TimeDelta = TimeDelta::hours(1);

fn jumping(seed: u64) -> Found {
    let (disk, model) = begun();
    let mut dice = Dice::new(seed);
    let mut known = Known::new(model);
    let mut store = open(&disk)?;
    let mut past = vec![known.model.now.clone()];
    for step in any_script(seed, 40, &known.model.clone()) {
        let failed = |error: String| format!("seed {seed}, \"{step}\": {error}");
        let now = instant(0) + TimeDelta::minutes(dice.below(2 * 365 * 24 * 60) as i64 - 365 * 24 * 60);
        if step == Step::Reopen {
            store = open(&disk).map_err(failed)?;
            continue;
        }
        let after = known.model.after(&step);
        match step.perform(&mut store, &known.model.now, now) {
            Ok(()) | Err(StoreError::NothingToUndo | StoreError::NothingToRedo) => {}
            Err(error) => return Err(failed(error.to_string())),
        }
        if let Some(after) = after {
            known.model = after;
            past.push(known.model.now.clone());
            backed_up(&disk, now, &known).map_err(failed)?;
        }
        known.clone().settle(&Plain::of(store.roadmap())).map_err(failed)?;
    }
    drop(store);
    let mut store = open(&disk)?;
    told(&mut store, &past).map_err(|error| format!("seed {seed}: {error}"))?;
    for before in known.model.undone() {
        Step::Undo
            .perform(&mut store, &known.model.now, instant(0))
            .map_err(|error| format!("seed {seed}: an undo is refused: {error}"))?;
        if Plain::of(store.roadmap()) != *before {
            return Err(format!("seed {seed}: an undo leads elsewhere than to what was before"));
        }
    }
    Ok(past.len() as u64)
}

/// The roadmap after each change is what it was.
fn told(store: &mut Store, past: &[std::sync::Arc<Plain>]) -> Result<(), String> {
    if store.revision() as usize + 1 != past.len() {
        return Err(format!("{} changes were made, {} are counted", past.len() - 1, store.revision()));
    }
    for (change, was) in past.iter().enumerate() {
        let then = store.as_of(change as u32).map_err(|error| error.to_string())?;
        if Plain::of(&then.roadmap) != **was {
            return Err(format!("after change {change} it was something else"));
        }
    }
    Ok(())
}

/// A change just made is in a backup, or one is less than an hour old.
fn backed_up(disk: &SimDisk, now: DateTime<Utc>, known: &Known) -> Result<(), String> {
    let folder = folder(disk);
    let all = backups(&folder).map_err(|error| error.to_string())?;
    let is_recent = all.iter().any(|backup| backup.at <= now && now - backup.at < HOUR);
    let made = make_due_backup(&folder, now, u64::MAX).map_err(|error| error.to_string())?;
    match made {
        Some(made) => {
            let stored = open_backup(&folder, &made.backup.name).map_err(|error| error.to_string())?;
            let roadmap = stored.roadmap().map_err(|error| error.to_string())?;
            if Plain::of(&roadmap) != *known.model.now {
                return Err("the backup holds something else".to_owned());
            }
            match made.backup.reason {
                Some(BackupReason::Hourly | BackupReason::Daily | BackupReason::Weekly) => Ok(()),
                other => Err(format!("a backup that was due says {other:?}")),
            }
        }
        None if is_recent => Ok(()),
        None => Err("no backup is made, and none is recent".to_owned()),
    }
}
