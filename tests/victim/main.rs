//! A program that changes a roadmap as fast as it can, and says each time what it is about to do and when it is done,
//! so that another can kill it and ask whether it told the truth.
//!
//! `waymark-victim FOLDER SEED`
#![allow(clippy::print_stdout, reason = "printing is how it talks to the program that kills it")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use chrono::{DateTime, Utc};
use waymark_store::{BackupReason, CatchUp, Folder, Opened, Store, StoreError, make_backup};
use waymark_tests::plain::{Plain, Step, instant, note};
use waymark_tests::sim::Dice;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [folder, seed] = words.as_slice() else { return ExitCode::from(2) };
    let Ok(seed) = seed.parse() else { return ExitCode::from(2) };
    match run(PathBuf::from(folder), seed) {
        Ok(never) => match never {},
        Err(error) => {
            println!("failed {error}");
            ExitCode::FAILURE
        }
    }
}

/// Never comes to an end by itself.
enum Never {}

fn run(folder: PathBuf, seed: u64) -> Result<Never, StoreError> {
    let folder = Folder::locate(Some(folder))?;
    let mut dice = Dice::new(seed);
    let mut store = open(&folder)?;
    let mut number = 0;
    // What somebody wrote before the last kill may still wait.
    store.take_in_edits(instant(number), &mut CatchUp::default())?;
    loop {
        let plain = Plain::of(store.roadmap());
        number += 1;
        match dice.below(16) {
            0 => back_up(&folder, instant(number))?,
            1 => edit(&folder, &mut store, &plain, (&mut dice, instant(number)))?,
            _ => {}
        }
        let plain = Plain::of(store.roadmap());
        let step = Step::any(&mut dice, &plain);
        println!("begin {step}");
        let done = if step == Step::Reopen {
            store = open(&folder)?;
            Ok(())
        } else {
            step.perform(&mut store, &plain, instant(number))
        };
        match done {
            Ok(()) | Err(StoreError::NothingToUndo | StoreError::NothingToRedo | StoreError::Refused(_)) => {}
            Err(error) => return Err(error),
        }
        println!("done");
    }
}

/// Makes a backup, of which few are kept, so that the oldest give way.
fn back_up(folder: &Folder, now: DateTime<Utc>) -> Result<(), StoreError> {
    println!("begin backup");
    make_backup(folder, now, BackupReason::Hourly, 10_000)?;
    println!("done");
    Ok(())
}

/// Writes a note into its file, as an editor does, and takes that in.
fn edit(
    folder: &Folder,
    store: &mut Store,
    plain: &Plain,
    (dice, now): (&mut Dice, DateTime<Utc>),
) -> Result<(), StoreError> {
    // What is changed here since the files were written would stand, so nothing is.
    println!("begin checkpoint");
    store.checkpoint()?;
    println!("done");
    let (place, letters) = (dice.below(plain.milestones.len()), 1 + dice.below(300));
    println!("begin edit {place} {letters}");
    write_note(folder.path(), &plain.milestones[place].id, &note(letters)).map_err(|error| {
        StoreError::Io {
            doing: "edit",
            path: "notes".to_owned(),
            reason: error.to_string(),
            kind: error.kind(),
        }
    })?;
    store.take_in_edits(now, &mut CatchUp::default())?;
    println!("done");
    Ok(())
}

fn write_note(data: &Path, id: &str, text: &str) -> io::Result<()> {
    fs::create_dir_all(data.join("notes"))?;
    let unfinished = data.join("unfinished note");
    fs::write(&unfinished, text)?;
    fs::rename(unfinished, data.join("notes").join(format!("{id}.md")))
}

fn open(folder: &Folder) -> Result<Store, StoreError> {
    match Store::open(folder)? {
        Opened::Roadmap(store) => Ok(*store),
        Opened::Empty => Err(StoreError::NoRoadmap { path: folder.path().display().to_string() }),
    }
}
