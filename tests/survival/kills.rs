//! Real programs on the real disk, killed at random moments.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;
use waymark_store::{CatchUp, Folder, Opened, Store, backups, open_backup};
use waymark_tests::plain::{Model, Plain, Step, create, instant};
use waymark_tests::sim::Dice;

use crate::measured::{Found, measured};

/// Kills of one folder before the next is begun.
const PER_FOLDER: u64 = 50;

#[test]
fn no_kill_at_any_moment_loses_an_acknowledged_change() {
    let kills: u64 =
        std::env::var("WAYMARK_KILLS").ok().and_then(|number| number.parse().ok()).unwrap_or(2_000);
    let told = Told::default();
    measured("b-kills", "Programs killed at random moments, on the real disk", || {
        let folders = kills.div_ceil(PER_FOLDER);
        let half = |parity: u64| {
            (0..folders)
                .filter(|number| number % 2 == parity)
                .try_fold(0, |tried, number| Ok::<_, String>(tried + one_folder(number, &told)?))
        };
        thread::scope(|scope| {
            let other = scope.spawn(|| half(1));
            Ok(half(0)? + other.join().map_err(|_| "the other half stopped".to_owned())??)
        })
    });
    measured("b-kills-acknowledged", "Changes that those programs had acknowledged", || {
        // Programs that were killed before they did anything would prove nothing.
        Some(told.changes.into_inner()).filter(|changes| *changes > kills).ok_or("too few".to_owned())
    });
    measured("b-kills-backups", "Backups opened after those kills, each whole", || {
        Some(told.backups.into_inner()).filter(|backups| *backups > kills).ok_or("too few".to_owned())
    });
}

/// What the programs did before they were killed.
#[derive(Default)]
struct Told {
    changes: AtomicU64,
    backups: AtomicU64,
}

/// Kills one program after the other on one folder.
fn one_folder(number: u64, told: &Told) -> Found {
    let root = TempDir::new().map_err(|error| error.to_string())?;
    let data = root.path().join("data");
    let store = create(&locate(&data)?).map_err(|error| error.to_string())?;
    let mut model = Model::new(Plain::of(store.roadmap()));
    drop(store);
    let mut dice = Dice::new(number);
    for kill in 0..PER_FOLDER {
        let seed = dice.roll();
        let said = run_and_kill(&data, seed, Duration::from_micros(4_000 + dice.below(45_000) as u64))?;
        let failed = |error: String| format!("folder {number}, kill {kill}: {error}");
        let in_doubt = follow(&said, &mut model, &told.changes).map_err(failed)?;
        // The copy is looked at, so that the next program finds the folder as the kill left it.
        let copy = root.path().join("copy");
        let _ = fs::remove_dir_all(&copy);
        copy_folder(&data, &copy).map_err(|error| failed(error.to_string()))?;
        let there = look(&copy).map_err(failed)?;
        if let Some(after) = in_doubt.filter(|after| *after.now == there) {
            model = after;
        }
        if *model.now != there {
            return Err(failed(format!("{:?} was acknowledged, but {there:?} is there", model.now)));
        }
        told.backups.fetch_add(open_backups(&copy).map_err(failed)?, Ordering::Relaxed);
        if kill % 10 == 9 {
            undo_some(&copy, &model).map_err(failed)?;
        }
    }
    Ok(PER_FOLDER)
}

/// Starts the victim, lets it work for a while, kills it, and gives what it said.
fn run_and_kill(data: &Path, seed: u64, after: Duration) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("the victim: {error}");
    let mut victim = Command::new(env!("CARGO_BIN_EXE_waymark-victim"))
        .arg(data)
        .arg(seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let output = victim.stdout.take();
    let reader = thread::spawn(move || {
        let mut said = String::new();
        output.map(|mut output| output.read_to_string(&mut said));
        said
    });
    thread::sleep(after);
    victim.kill().map_err(failed)?;
    victim.wait().map_err(failed)?;
    reader.join().map_err(|_| "the victim could not be heard".to_owned())
}

/// Brings the model to what the victim acknowledged; gives what it is with the step under way.
pub(crate) fn follow(
    said: &str,
    model: &mut Model,
    acknowledged: &AtomicU64,
) -> Result<Option<Model>, String> {
    let whole = said.rfind('\n').map_or("", |end| &said[..end]);
    let mut under_way = None;
    for line in whole.lines() {
        match line.strip_prefix("begin ") {
            Some("backup") => under_way = Some(Step::Checkpoint),
            Some(step) => {
                // A note written into its file is, once it was taken in, a note like any other.
                let step = step.replacen("edit", "note", 1);
                under_way = Some(step.parse::<Step>().map_err(|error| format!("{error:?}"))?);
            }
            None if line == "done" => {
                if let Some(after) = under_way.take().and_then(|step| model.after(&step)) {
                    acknowledged.fetch_add(1, Ordering::Relaxed);
                    *model = after;
                }
            }
            None => return Err(line.to_owned()),
        }
    }
    Ok(under_way.and_then(|step| model.after(&step)))
}

pub(crate) fn locate(data: &Path) -> Result<Folder, String> {
    Folder::locate(Some(PathBuf::from(data))).map_err(|error| error.to_string())
}

fn open(data: &Path) -> Result<Store, String> {
    match Store::open(&locate(data)?) {
        Ok(Opened::Roadmap(store)) => Ok(*store),
        Ok(Opened::Empty) => Err("the folder opens as if nothing had ever been in it".to_owned()),
        Err(error) => Err(format!("the folder needs a person: {error}")),
    }
}

/// What the folder holds, with what somebody wrote into its files.
pub(crate) fn look(data: &Path) -> Result<Plain, String> {
    let mut store = open(data)?;
    store.take_in_edits(instant(0), &mut CatchUp::default()).map_err(|error| error.to_string())?;
    match store.damage() {
        Some(damage) => Err(format!("it is told as damage: {damage:?}")),
        None => Ok(Plain::of(store.roadmap())),
    }
}

/// Every backup that is listed opens whole. Gives how many there are.
fn open_backups(data: &Path) -> Found {
    let folder = locate(data)?;
    let listed = backups(&folder).map_err(|error| error.to_string())?;
    for backup in &listed {
        let opened = open_backup(&folder, &backup.name).and_then(|stored| stored.roadmap());
        opened.map_err(|error| format!("\"{}\" does not open: {error}", backup.name))?;
    }
    Ok(listed.len() as u64)
}

/// Undo leads back through what was acknowledged, over all the kills.
pub(crate) fn undo_some(data: &Path, model: &Model) -> Result<(), String> {
    let mut store = open(data)?;
    for (number, before) in model.undone().take(20).enumerate() {
        Step::Undo
            .perform(&mut store, before, instant(0))
            .map_err(|error| format!("undo {number} is refused: {error}"))?;
        if Plain::of(store.roadmap()) != *before {
            return Err(format!("undo {number} leads elsewhere than to what was before"));
        }
    }
    Ok(())
}

pub(crate) fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
