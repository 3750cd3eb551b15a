//! A roadmap as a plain list, and what a person does to it: what the survival tests hold the store to.
//!
//! It knows nothing of journals and files, and works each step out for itself.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use waymark_core::library::{Library, Selection, select};
use waymark_core::rules::{self, NewMilestone, Proposal};
use waymark_core::{Place, Refusal, Roadmap, Status, TrackKind};
use waymark_store::{CatchUp, Folder, Store, StoreError};

use crate::sim::Dice;

/// One milestone, as far as the tests change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainMilestone {
    /// Its id.
    pub id: String,
    /// Whether it is ticked.
    pub done: bool,
    /// Its note.
    pub note: String,
}

/// A roadmap, as far as the tests change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    /// The milestones in order.
    pub milestones: Vec<PlainMilestone>,
    /// The minutes of a Monday.
    pub monday: u32,
}

impl Plain {
    /// What a roadmap holds.
    pub fn of(roadmap: &Roadmap) -> Self {
        let milestone = |entry: waymark_core::Entry<'_>| PlainMilestone {
            id: entry.id().to_string(),
            done: entry.milestone().status == Status::Done,
            note: roadmap.note(entry.id()).to_owned(),
        };
        Self {
            milestones: roadmap.milestones().map(milestone).collect(),
            monday: roadmap.header().capacity.minutes()[0],
        }
    }

    fn has(&self, id: &str) -> bool {
        self.milestones.iter().any(|milestone| milestone.id == id)
    }

    /// Every single thing it says.
    pub fn facts(&self) -> impl Iterator<Item = String> {
        let of_one = |milestone: &PlainMilestone| {
            let PlainMilestone { id, done, note } = milestone;
            [format!("{id} is there"), format!("{id} done {done}"), format!("{id} note {note}")]
        };
        self.milestones
            .iter()
            .flat_map(of_one)
            .chain([format!("monday {}", self.monday)])
            .collect::<Vec<_>>()
            .into_iter()
    }
}

/// One thing a person does; milestones are named by their place in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Ticks a milestone.
    Tick(usize),
    /// Takes a tick back.
    Untick(usize),
    /// Writes a note of so many letters; 0 removes it.
    Note(usize, usize),
    /// Adds `practice.part-<number>`, unless it is there.
    Add(u32),
    /// Removes a milestone and its note.
    Remove(usize),
    /// Sets the minutes of every weekday.
    Minutes(u32),
    /// Takes the latest change back.
    Undo,
    /// Brings back what was undone last.
    Redo,
    /// Folds the journal into the files.
    Checkpoint,
    /// Closes the roadmap and opens it again.
    Reopen,
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tick(place) => write!(formatter, "tick {place}"),
            Self::Untick(place) => write!(formatter, "untick {place}"),
            Self::Note(place, letters) => write!(formatter, "note {place} {letters}"),
            Self::Add(number) => write!(formatter, "add {number}"),
            Self::Remove(place) => write!(formatter, "remove {place}"),
            Self::Minutes(minutes) => write!(formatter, "minutes {minutes}"),
            Self::Undo => formatter.write_str("undo"),
            Self::Redo => formatter.write_str("redo"),
            Self::Checkpoint => formatter.write_str("checkpoint"),
            Self::Reopen => formatter.write_str("reopen"),
        }
    }
}

/// A line that is no step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoStep(String);

impl FromStr for Step {
    type Err = NoStep;

    fn from_str(line: &str) -> Result<Self, NoStep> {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |word: &str| word.parse::<u32>().map_err(|_| NoStep(line.to_owned()));
        let place = |word: &str| word.parse::<usize>().map_err(|_| NoStep(line.to_owned()));
        match words.as_slice() {
            ["tick", at] => Ok(Self::Tick(place(at)?)),
            ["untick", at] => Ok(Self::Untick(place(at)?)),
            ["note", at, letters] => Ok(Self::Note(place(at)?, place(letters)?)),
            ["add", it] => Ok(Self::Add(number(it)?)),
            ["remove", at] => Ok(Self::Remove(place(at)?)),
            ["minutes", it] => Ok(Self::Minutes(number(it)?)),
            ["undo"] => Ok(Self::Undo),
            ["redo"] => Ok(Self::Redo),
            ["checkpoint"] => Ok(Self::Checkpoint),
            ["reopen"] => Ok(Self::Reopen),
            _ => Err(NoStep(line.to_owned())),
        }
    }
}

impl Step {
    /// A step that may be of some use on a roadmap.
    pub fn any(dice: &mut Dice, on: &Plain) -> Self {
        let place = dice.below(on.milestones.len());
        let number = u32::try_from(dice.below(1_000)).unwrap_or_default();
        match dice.below(20) {
            0..=5 => Self::Tick(place),
            6..=7 => Self::Untick(place),
            8..=9 => Self::Note(place, dice.below(400)),
            10 => Self::Note(place, 0),
            11..=12 if on.milestones.len() < 40 => Self::Add(number),
            11..=13 if on.milestones.len() > 3 => Self::Remove(place),
            11..=13 => Self::Add(number),
            14 => Self::Minutes(number),
            15..=16 => Self::Undo,
            17 => Self::Redo,
            18 => Self::Reopen,
            _ => Self::Checkpoint,
        }
    }

    /// Does it to a roadmap. `on` is what the roadmap holds. Does nothing where nothing is to be done.
    pub fn perform(&self, store: &mut Store, on: &Plain, now: DateTime<Utc>) -> Result<(), StoreError> {
        let id = |place: &usize| on.milestones.get(*place).map(|milestone| milestone.id.clone());
        let others = &mut CatchUp::default();
        match self {
            Self::Tick(place) => commit(store, now, |roadmap| rules::tick(roadmap, &list(id(place)), now)),
            Self::Untick(place) => {
                commit(store, now, |roadmap| rules::untick(roadmap, &list(id(place)), now))
            }
            Self::Note(place, letters) => commit(store, now, |roadmap| {
                rules::set_note(roadmap, &id(place).unwrap_or_default(), &note(*letters))
            }),
            Self::Add(number) if on.has(&part(*number)) => Ok(()),
            Self::Add(number) => commit(store, now, |roadmap| add(roadmap, *number)),
            Self::Remove(place) => {
                commit(store, now, |roadmap| rules::remove_milestones(roadmap, &list(id(place))))
            }
            Self::Minutes(minutes) => {
                let day = now.date_naive();
                commit(store, now, |roadmap| rules::set_capacity(roadmap, [*minutes; 7], day, day))
            }
            Self::Undo => store.undo(now, others, None).map(drop),
            Self::Redo => store.redo(now, others).map(drop),
            Self::Checkpoint => store.checkpoint().map(drop),
            Self::Reopen => Ok(()),
        }
    }
}

fn commit(
    store: &mut Store,
    now: DateTime<Utc>,
    rule: impl FnOnce(&Roadmap) -> Result<Proposal, Refusal>,
) -> Result<(), StoreError> {
    store.commit(now, &mut CatchUp::default(), rule).map(drop)
}

fn list(id: Option<String>) -> Vec<String> {
    id.into_iter().collect()
}

/// A note of so many letters, whose every part differs from the next.
pub fn note(letters: usize) -> String {
    (0..letters).map(|at| char::from(b'a' + ((at * 7 + at / 26 + letters) % 26) as u8)).collect()
}

/// The id of a milestone that was added.
fn part(number: u32) -> String {
    format!("practice.part-{number}")
}

fn add(roadmap: &Roadmap, number: u32) -> Result<Proposal, Refusal> {
    let new = NewMilestone {
        track: "practice".to_owned(),
        title: format!("Part {number}"),
        ..NewMilestone::default()
    };
    rules::add_milestone(roadmap, &new, &Place::Last)
}

/// What was acknowledged, with all that undo and redo lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// What the person sees.
    pub now: Arc<Plain>,
    undo: Vec<Arc<Plain>>,
    redo: Vec<Arc<Plain>>,
}

impl Model {
    /// A roadmap just opened, of which nothing is to be undone.
    pub fn new(plain: Plain) -> Self {
        Self { now: Arc::new(plain), undo: Vec::new(), redo: Vec::new() }
    }

    /// What undoing leads to, step by step.
    pub fn undone(&self) -> impl Iterator<Item = &Plain> {
        self.undo.iter().rev().map(|plain| &**plain)
    }

    /// The model after a step; none when the step changes nothing or is not possible.
    pub fn after(&self, step: &Step) -> Option<Self> {
        let mut plain = Plain::clone(&self.now);
        match step {
            Step::Tick(place) => plain.milestones.get_mut(*place)?.done = true,
            Step::Untick(place) => plain.milestones.get_mut(*place)?.done = false,
            Step::Note(place, letters) => plain.milestones.get_mut(*place)?.note = note(*letters),
            Step::Add(number) => {
                let id = part(*number);
                if plain.has(&id) {
                    return None;
                }
                plain.milestones.push(PlainMilestone { id, done: false, note: String::new() });
            }
            Step::Remove(place) if *place < plain.milestones.len() => {
                plain.milestones.remove(*place);
            }
            Step::Minutes(minutes) => plain.monday = *minutes,
            Step::Undo => {
                let mut model = self.clone();
                model.redo.push(std::mem::replace(&mut model.now, model.undo.pop()?));
                return Some(model);
            }
            Step::Redo => {
                let mut model = self.clone();
                model.undo.push(std::mem::replace(&mut model.now, model.redo.pop()?));
                return Some(model);
            }
            Step::Remove(_) | Step::Checkpoint | Step::Reopen => return None,
        }
        if plain == *self.now {
            return None;
        }
        let mut undo = self.undo.clone();
        undo.push(self.now.clone());
        Some(Self { now: Arc::new(plain), undo, redo: Vec::new() })
    }
}

/// The instant at which a test's step number is done. The first are in November, the later in December.
pub fn instant(number: usize) -> DateTime<Utc> {
    let before_midnight = DateTime::from_timestamp(1_796_083_000, 0).unwrap_or_default();
    before_midnight + TimeDelta::seconds(20 * i64::try_from(number).unwrap_or_default())
}

/// A roadmap of one track with a few milestones.
pub fn first_roadmap() -> Result<Roadmap, Refusal> {
    let mut roadmap = select(&Library::default(), &Selection::default(), instant(0))?.assemble()?;
    apply(&mut roadmap, |roadmap| rules::add_track(roadmap, "Practice", TrackKind::Skill, &Place::Last))?;
    for number in 1..=4 {
        apply(&mut roadmap, |roadmap| add(roadmap, number * 1_000))?;
    }
    Ok(roadmap)
}

fn apply(
    roadmap: &mut Roadmap,
    rule: impl FnOnce(&Roadmap) -> Result<Proposal, Refusal>,
) -> Result<(), Refusal> {
    if let Some(change) = rule(roadmap)?.change {
        roadmap.apply(&change, &mut Default::default())?;
    }
    Ok(())
}

/// Makes the first roadmap in a folder.
pub fn create(folder: &Folder) -> Result<Store, StoreError> {
    Store::create(folder, first_roadmap()?)
}
