//! A program that changes a roadmap as fast as it can, and says each time what it is about to do and when it is done,
//! so that another can kill it and ask whether it told the truth.
//!
//! `waymark-victim FOLDER SEED`
#![allow(clippy::print_stdout, reason = "printing is how it talks to the program that kills it")]

use std::path::PathBuf;
use std::process::ExitCode;

use waymark_store::{Folder, Opened, Store, StoreError};
use waymark_tests::plain::{Plain, Step, instant};
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
    loop {
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
        number += 1;
    }
}

fn open(folder: &Folder) -> Result<Store, StoreError> {
    match Store::open(folder)? {
        Opened::Roadmap(store) => Ok(*store),
        Opened::Empty => Err(StoreError::NoRoadmap { path: folder.path().display().to_string() }),
    }
}
