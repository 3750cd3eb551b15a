//! Steps played on a simulated disk, beside a plain model of what was acknowledged.

use std::path::PathBuf;
use std::sync::Arc;

use waymark_store::{Folder, Opened, Store, StoreError};
use waymark_tests::plain::{Model, Plain, Step, create, first_roadmap, instant};
use waymark_tests::sim::{Dice, SimDisk};

/// The data folder on a disk.
pub(crate) fn folder(disk: &SimDisk) -> Folder {
    Folder::on(Arc::new(disk.clone()), PathBuf::from("/home/data"))
}

/// Opens the roadmap there.
pub(crate) fn open(disk: &SimDisk) -> Result<Store, String> {
    match Store::open(&folder(disk)) {
        Ok(Opened::Roadmap(store)) => Ok(*store),
        Ok(Opened::Empty) => Err("the folder opens as if nothing had ever been in it".to_owned()),
        Err(error) => Err(format!("the folder needs a person: {error}")),
    }
}

/// What the folder holds; none for a roadmap that was never begun.
pub(crate) fn opened(disk: &SimDisk) -> Result<Option<Plain>, String> {
    match Store::open(&folder(disk)) {
        Ok(Opened::Roadmap(store)) => Ok(Some(Plain::of(store.roadmap()))),
        Ok(Opened::Empty) => Ok(None),
        Err(error) => Err(format!("the folder needs a person: {error}")),
    }
}

/// A disk with a new roadmap that is wholly on it, and the model of it.
pub(crate) fn begun() -> (SimDisk, Model) {
    let disk = SimDisk::new();
    create(&folder(&disk)).unwrap();
    disk.cut_power(0);
    (disk.copied(), Model::new(Plain::of(&first_roadmap().unwrap())))
}

/// What is known while steps are played.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// What was acknowledged.
    pub(crate) model: Model,
    /// What it is if the step under way has happened.
    pub(crate) in_doubt: Option<Model>,
    /// How many steps were begun.
    pub(crate) steps: usize,
}

impl Known {
    pub(crate) fn new(model: Model) -> Self {
        Self { model, in_doubt: None, steps: 0 }
    }

    /// Which of what may be is there: what was acknowledged, perhaps with the last step, and nothing else.
    pub(crate) fn settle(&mut self, plain: &Plain) -> Result<(), String> {
        let in_doubt = self.in_doubt.take();
        if let Some(model) = in_doubt.filter(|model| *model.now == *plain) {
            self.model = model;
        }
        if *self.model.now == *plain {
            return Ok(());
        }
        let model = &self.model.now;
        Err(format!("acknowledged was\n  {model:?}\nbut the folder holds\n  {plain:?}"))
    }
}

/// Plays steps until they are done or the program is killed. An error while it lives is a counterexample.
pub(crate) fn play(disk: &SimDisk, script: &[Step], known: &mut Known) -> Result<(), String> {
    let mut store = open(disk);
    for step in script {
        if disk.is_dead() {
            return Ok(());
        }
        let opened = store.as_mut().map_err(|error| error.clone())?;
        if Plain::of(opened.roadmap()) != *known.model.now {
            return Err(format!("before \"{step}\" something else is shown than was acknowledged"));
        }
        known.steps += 1;
        if *step == Step::Reopen {
            store = open(disk);
            continue;
        }
        known.in_doubt = known.model.after(step);
        let done = step.perform(opened, &known.model.now, instant(known.steps));
        if disk.is_dead() {
            return Ok(());
        }
        acknowledge(known, step, done)?;
    }
    Ok(())
}

/// Takes in that a step returned while nothing was made to fail.
fn acknowledge(known: &mut Known, step: &Step, done: Result<(), StoreError>) -> Result<(), String> {
    match (done, known.in_doubt.take()) {
        (Ok(()), Some(model)) => known.model = model,
        (
            Ok(()) | Err(StoreError::NothingToUndo | StoreError::NothingToRedo | StoreError::Refused(_)),
            None,
        ) => {}
        (Err(error), _) => return Err(format!("\"{step}\" was refused: {error}")),
    }
    Ok(())
}

/// The folder opens, holds what it may, can be worked with, and (a third of the times) every change can be undone.
pub(crate) fn goes_on(disk: &SimDisk, mut known: Known, seed: u64) -> Result<(), String> {
    let store = open(disk)?;
    known.settle(&Plain::of(store.roadmap()))?;
    drop(store);
    let script = [Step::Note(0, 61), Step::Checkpoint, Step::Reopen, Step::Tick(1), Step::Untick(1)];
    play(disk, &script[..1 + (seed % 5) as usize], &mut known)?;
    let after = disk.copied();
    after.cut_power(seed);
    let after = after.another_program();
    let mut store = open(&after)?;
    if Plain::of(store.roadmap()) != *known.model.now {
        return Err("after a second power cut something else is there than was acknowledged".to_owned());
    }
    if !seed.is_multiple_of(3) {
        return Ok(());
    }
    let expected: Vec<Plain> = known.model.undone().cloned().collect();
    for (number, before) in expected.iter().enumerate() {
        Step::Undo
            .perform(&mut store, &known.model.now, instant(known.steps + number))
            .map_err(|error| format!("undo {number} is refused: {error}"))?;
        if Plain::of(store.roadmap()) != *before {
            return Err(format!("undo {number} leads elsewhere than to what was before"));
        }
    }
    Ok(())
}

/// Steps that reach every part of the store: notes come and go, files of every kind change, and undo reads the
/// history of two months.
pub(crate) fn careful_script() -> Vec<Step> {
    use Step::{Add, Checkpoint, Minutes, Note, Redo, Remove, Reopen, Tick, Undo, Untick};
    vec![
        Tick(0),
        Note(1, 40),
        Checkpoint,
        Undo,
        Note(1, 0),
        Add(1),
        Checkpoint,
        Reopen,
        Minutes(90),
        Remove(2),
        Note(0, 300),
        Undo,
        Redo,
        Checkpoint,
        Undo,
        Undo,
        Redo,
        Tick(3),
        Reopen,
        Untick(0),
        Checkpoint,
        Checkpoint,
        Tick(0),
    ]
}

/// Steps chosen by a seed.
pub(crate) fn any_script(seed: u64, length: usize, model: &Model) -> Vec<Step> {
    let mut dice = Dice::new(seed);
    let mut model = model.clone();
    let mut step = || {
        let step = Step::any(&mut dice, &model.now);
        model = model.after(&step).unwrap_or_else(|| model.clone());
        step
    };
    (0..length).map(|_| step()).collect()
}
