//! One folder, two programs that have it open, somebody outside, and the model of what must be there.

use std::collections::BTreeMap;

use waymark_core::rules::{self, NewMilestone, Proposal};
use waymark_core::{Place, Refusal, Roadmap, TrackKind};
use waymark_store::{
    Answer, BackupReason, CatchUp, Disk, Store, StoreError, backups, make_backup, open_backup,
};
use waymark_tests::plain::{first_roadmap, instant};
use waymark_tests::sim::SimDisk;

use super::edit::{self, Versions};
use super::model::{Model, Told};
use super::script::{Act, Deed};
use super::state::State;
use crate::outside::{self, Files};
use crate::play::{folder, open};

/// A backup takes about 1,200 bytes, so that a few are kept.
const KEEP: u64 = 4_000;

pub(super) struct World {
    /// Looks at the disk and edits it; never killed.
    outside: SimDisk,
    programs: [Program; 2],
    model: Model,
    versions: Versions,
    acts: usize,
}

struct Program {
    disk: SimDisk,
    /// None until it opens the folder, after it was killed too.
    store: Option<Store>,
}

/// What the files are at one moment.
struct Seen {
    base: Files,
    live: Files,
}

impl Seen {
    fn on(disk: &SimDisk) -> Self {
        Self { base: outside::base(disk), live: outside::live(disk) }
    }

    /// Files that say something else than when Waymark last wrote them or took them in.
    fn waiting(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.live.iter().filter(|(name, bytes)| self.base.get(*name) != Some(bytes))
    }

    /// What the files said before they were edited, and what they say; none where that does not read.
    fn then_and_is(&self) -> Option<(State, State)> {
        let mut is = self.base.clone();
        is.extend(self.live.clone());
        Some((State::in_files(&self.base)?, State::in_files(&is)?))
    }
}

/// A folder with a new roadmap of two tracks.
pub(super) fn begun() -> Result<SimDisk, String> {
    let disk = SimDisk::new();
    let mut roadmap = first_roadmap().map_err(|refusal| refusal.to_string())?;
    let track = rules::add_track(&roadmap, "Theory", TrackKind::Skill, &Place::Last);
    apply(&mut roadmap, track)?;
    for number in 1..=3 {
        let milestone = add(&roadmap, "theory", number);
        apply(&mut roadmap, milestone)?;
    }
    Store::create(&folder(&disk), roadmap).map_err(|error| error.to_string())?;
    Ok(disk)
}

fn apply(roadmap: &mut Roadmap, proposal: Result<Proposal, Refusal>) -> Result<(), String> {
    let change = proposal.map_err(|refusal| refusal.to_string())?.change;
    let done = change.map(|change| roadmap.apply(&change, &mut Default::default()));
    done.transpose().map(drop).map_err(|refusal| refusal.to_string())
}

fn add(roadmap: &Roadmap, track: &str, number: u32) -> Result<Proposal, Refusal> {
    let (track, title) = (track.to_owned(), format!("Part {number}"));
    rules::add_milestone(roadmap, &NewMilestone { track, title, ..NewMilestone::default() }, &Place::Last)
}

impl World {
    pub(super) fn new(begun: &SimDisk) -> Result<Self, String> {
        let outside = begun.copied();
        let model = Model::new(State::of(open(&outside)?.roadmap()));
        let program = || Program { disk: outside.another_program(), store: None };
        let programs = [program(), program()];
        let mut world = Self { outside, programs, model, versions: BTreeMap::new(), acts: 0 };
        world.keep_versions();
        Ok(world)
    }

    /// Plays acts to their end, and holds what is left to the model.
    pub(super) fn play(&mut self, acts: &[Act]) -> Result<(), String> {
        for act in acts {
            self.acts += 1;
            self.act(*act).map_err(|error| format!("at {act:?}: {error}"))?;
            self.keep_versions();
        }
        self.come_to_rest().map_err(|error| format!("in the end: {error}"))
    }

    fn act(&mut self, act: Act) -> Result<(), String> {
        let before = Seen::on(&self.outside);
        match act {
            Act::Outside(made) => {
                return edit::make(&self.outside, made, &self.versions).map_err(|error| error.to_string());
            }
            Act::Does { program, deed } => self.perform(program, deed)?,
            Act::Killed { program, deed, calls } => self.struck(program, deed, calls, None)?,
            Act::CutOff { program, deed, calls, seed } => self.struck(program, deed, calls, Some(seed))?,
        }
        self.hold_edits_to_be_kept(&before)
    }

    /// An edit waits in its file, was taken in, or lies in `damaged/`.
    fn hold_edits_to_be_kept(&self, before: &Seen) -> Result<(), String> {
        let (after, damaged) = (Seen::on(&self.outside), outside::damaged(&self.outside));
        let is_gone = |(name, bytes): &(&String, &Vec<u8>)| {
            after.live.get(*name) != Some(*bytes) && !damaged.contains(*bytes)
        };
        match before.waiting().find(is_gone) {
            Some((name, _)) if !self.has_taken_in(before) => {
                Err(format!("what somebody wrote into \"{name}\" is nowhere any more"))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Whether nothing is left to take in of what the files said.
    fn has_taken_in(&self, before: &Seen) -> bool {
        let edit = before.then_and_is();
        edit.is_some_and(|edit| self.model.taken_in(&edit, Told::default()).now == self.model.now)
    }

    fn keep_versions(&mut self) {
        for (name, bytes) in outside::live(&self.outside) {
            let versions = self.versions.entry(name).or_default();
            if versions.last() != Some(&bytes) {
                versions.push(bytes);
            }
        }
    }

    /// The program's store, opened unless it is open, in which case it may not show the latest.
    fn store(&mut self, program: usize) -> Result<&mut Store, String> {
        let Program { disk, store } = &mut self.programs[program];
        match store {
            Some(store) => Ok(store),
            None => {
                let opened = store.insert(open(disk)?);
                is_shown(&self.model, opened)?;
                Ok(opened)
            }
        }
    }

    /// Does something that nothing keeps from being done.
    fn perform(&mut self, program: usize, deed: Deed) -> Result<(), String> {
        if deed == Deed::Reopen {
            self.programs[program].store = None;
        }
        let before = self.before(deed)?;
        let (named, after) = self.expected(program, deed, &before)?;
        let now = instant(self.acts);
        let disk = self.programs[program].disk.clone();
        let is_change = after != self.model;
        let store = self.store(program)?;
        match carry_out(&disk, store, &named, now) {
            Ok(()) => {}
            Err(StoreError::Refused(_) | StoreError::NothingToUndo | StoreError::NothingToRedo)
                if !is_change => {}
            Err(StoreError::NoHeldEdit) => return Ok(()),
            Err(error) => return Err(format!("it is refused: {error}")),
        }
        let is_taken_in = store.held_edit().is_none() && store.unreadable_edit().is_none();
        let looks = !matches!(deed, Deed::Checkpoint | Deed::Backup);
        let is_edit = is_edit(deed);
        let store = self.programs[program].store.as_mut().ok_or("it is not open")?;
        if is_edit && is_taken_in {
            self.model = taken_in(&self.model, after, &before, store)?;
        } else if !is_edit {
            self.model = after;
        }
        if looks {
            is_shown(&self.model, store)?;
        }
        if is_edit && is_taken_in {
            self.hold_edits_to_be_remembered()?;
        }
        self.hold_backups_to_open(deed == Deed::Backup)
    }

    /// Does something during which the program is killed, or the power cut.
    fn struck(&mut self, program: usize, deed: Deed, calls: u64, cut: Option<u64>) -> Result<(), String> {
        self.store(program)?;
        let before = self.before(deed)?;
        let (named, after) = self.expected(program, deed, &before)?;
        let now = instant(self.acts);
        let disk = self.programs[program].disk.clone();
        disk.kill_after(calls);
        if deed == Deed::Reopen {
            let _ = open(&disk);
        } else {
            let _ = carry_out(&disk, self.store(program)?, &named, now);
        }
        disk.kill();
        if let Some(seed) = cut {
            self.outside.cut_power(seed);
            self.outside = self.outside.another_program();
            self.restart(1 - program);
        }
        self.restart(program);
        self.settle(is_edit(deed), after, &before)?;
        self.hold_backups_to_open(false)
    }

    fn restart(&mut self, program: usize) {
        self.programs[program] = Program { disk: self.outside.another_program(), store: None };
    }

    /// The files as whoever takes the lock finds them: an interrupted checkpoint is carried to its end first.
    fn before(&self, deed: Deed) -> Result<Seen, String> {
        let is_interrupted = self.outside.stat("/home/data/.checkpoint/plan.json".as_ref()).is_ok();
        if !is_edit(deed) || !is_interrupted {
            return Ok(Seen::on(&self.outside));
        }
        let after = self.outside.copied();
        open(&after)?;
        Ok(Seen::on(&after))
    }

    /// Names what the deed is about, and tells what the model is once it is done.
    fn expected(&mut self, program: usize, deed: Deed, before: &Seen) -> Result<(Named, Model), String> {
        let shown: Vec<String> = State::of(self.store(program)?.roadmap()).items.into_keys().collect();
        let id = |place: usize| shown.get(place % shown.len().max(1)).cloned().unwrap_or_default();
        let (model, now) = (&self.model, instant(self.acts));
        let tick = |id: &str, done: bool| {
            model.having(|state| {
                if let Some(item) = state.items.get_mut(id).filter(|item| item.status.0 != done) {
                    item.status = (done, Some(now));
                }
            })
        };
        let unchanged = || model.clone();
        Ok(match deed {
            Deed::Tick(place) => (Named::Tick(id(place)), tick(&id(place), true)),
            Deed::Untick(place) => (Named::Untick(id(place)), tick(&id(place), false)),
            Deed::Note(place, letters) => {
                let (id, note) = (id(place), "here ".repeat(letters));
                let after = model.having(|state| {
                    if let Some(item) = state.items.get_mut(&id) {
                        item.note.clone_from(&note);
                    }
                });
                (Named::Note(id, note), after)
            }
            Deed::Add(number) if model.now.items.contains_key(&part(number)) => {
                (Named::Deed(Deed::CatchUp), unchanged())
            }
            Deed::Add(number) => {
                let item = super::state::Item {
                    track: "practice".to_owned(),
                    status: (false, None),
                    note: String::new(),
                };
                let after = model.having(|state| drop(state.items.insert(part(number), item)));
                (Named::Deed(deed), after)
            }
            Deed::Remove(place) => {
                let after = model.having(|state| drop(state.items.remove(&id(place))));
                (Named::Remove(id(place)), after)
            }
            Deed::Minutes(minutes) => (Named::Deed(deed), model.having(|state| state.monday = minutes)),
            Deed::Undo => (Named::Deed(deed), model.undone().unwrap_or_else(unchanged)),
            Deed::Redo => (Named::Deed(deed), model.redone().unwrap_or_else(unchanged)),
            Deed::TakeIn | Deed::Answer { take: true } => {
                let edit = before.then_and_is();
                let after = edit.map_or_else(unchanged, |edit| model.taken_in(&edit, Told::default()));
                (Named::Deed(deed), after)
            }
            Deed::Answer { take: false } | Deed::Checkpoint | Deed::CatchUp | Deed::Backup | Deed::Reopen => {
                (Named::Deed(deed), unchanged())
            }
        })
    }

    /// After a kill: what was under way is there wholly or not at all.
    fn settle(&mut self, is_edit: bool, after: Model, before: &Seen) -> Result<(), String> {
        let probe = self.outside.copied();
        let mut store = open(&probe)?;
        if is_edit && store.revision() > self.model.seq {
            self.model = taken_in(&self.model, after, before, &mut store)?;
        } else if store.revision() == after.seq {
            self.model = after;
        }
        is_shown(&self.model, &store)?;
        if let Some(damage) = store.damage() {
            return Err(format!("a kill is told as damage: {damage:?}"));
        }
        // Where it is not there, an edit is not remembered as taken in.
        let base = outside::base(&probe);
        let is_remembered = |(name, bytes): (&String, &Vec<u8>)| base.get(name) == Some(bytes);
        if before.waiting().any(is_remembered) && !self.has_taken_in(before) {
            return Err("an edit is remembered as taken in that is not".to_owned());
        }
        Ok(())
    }

    fn hold_edits_to_be_remembered(&self) -> Result<(), String> {
        match Seen::on(&self.outside).waiting().next() {
            Some((name, _)) => Err(format!("\"{name}\" was taken in and is not remembered")),
            None => Ok(()),
        }
    }

    /// Every backup that is listed opens whole, and the one just made holds what there is.
    fn hold_backups_to_open(&self, is_just_made: bool) -> Result<(), String> {
        let folder = folder(&self.outside);
        let listed = backups(&folder).map_err(|error| error.to_string())?;
        for (place, backup) in listed.iter().take(2).enumerate() {
            let opened = open_backup(&folder, &backup.name).and_then(|stored| stored.roadmap());
            let roadmap = opened.map_err(|error| format!("\"{}\" does not open: {error}", backup.name))?;
            if place == 0 && is_just_made && State::of(&roadmap) != self.model.now {
                return Err("the backup holds something else than there is".to_owned());
            }
        }
        Ok(())
    }

    /// What still waits is taken in and written, and then undo leads all the way back.
    fn come_to_rest(&mut self) -> Result<(), String> {
        let seen = Seen::on(&self.outside);
        if seen.then_and_is().is_none() {
            for (name, bytes) in seen.base {
                outside::put(&self.outside, &name, Some(&bytes)).map_err(|error| error.to_string())?;
            }
        }
        self.acts += 1;
        for deed in [Deed::TakeIn, Deed::Answer { take: true }, Deed::Checkpoint] {
            self.perform(0, deed).map_err(|error| format!("{deed:?}: {error}"))?;
        }
        let files = Seen::on(&self.outside);
        if State::in_files(&files.live).as_ref() != Some(&self.model.now) {
            return Err("the files say something else than was acknowledged".to_owned());
        }
        self.perform(1, Deed::CatchUp)?;
        while self.model.undone().is_some() {
            self.acts += 1;
            self.perform(self.acts % 2, Deed::Undo).map_err(|error| format!("undo: {error}"))?;
        }
        Ok(())
    }
}

/// A deed with the milestone that it is about.
enum Named {
    Tick(String),
    Untick(String),
    Note(String, String),
    Remove(String),
    Deed(Deed),
}

fn is_edit(deed: Deed) -> bool {
    matches!(deed, Deed::TakeIn | Deed::Answer { .. })
}

/// The model after an edit was taken in, with the changes that the store tells of.
fn taken_in(model: &Model, after: Model, before: &Seen, store: &mut Store) -> Result<Model, String> {
    let mut told = Told::default();
    let looked = store.look_back(|record| {
        told.edited |= record.seq > model.seq && record.label.starts_with("Edited outside");
        told.kept |= record.seq > model.seq && record.label.starts_with("Kept");
        (record.seq <= model.seq).then_some(())
    });
    looked.map_err(|error| error.to_string())?;
    let edit = before.then_and_is().filter(|_| told.edited);
    Ok(edit.map_or(after, |edit| model.taken_in(&edit, told)))
}

fn part(number: u32) -> String {
    format!("practice.part-{number}")
}

fn carry_out(
    disk: &SimDisk,
    store: &mut Store,
    named: &Named,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), StoreError> {
    let others = &mut CatchUp::default();
    let one = std::slice::from_ref::<String>;
    match named {
        Named::Tick(id) => store.commit(now, others, |roadmap| rules::tick(roadmap, one(id), now)).map(drop),
        Named::Untick(id) => {
            store.commit(now, others, |roadmap| rules::untick(roadmap, one(id), now)).map(drop)
        }
        Named::Note(id, note) => {
            store.commit(now, others, |roadmap| rules::set_note(roadmap, id, note)).map(drop)
        }
        Named::Remove(id) => {
            store.commit(now, others, |roadmap| rules::remove_milestones(roadmap, one(id))).map(drop)
        }
        Named::Deed(deed) => match deed {
            Deed::Add(number) => {
                store.commit(now, others, |roadmap| add(roadmap, "practice", *number)).map(drop)
            }
            Deed::Minutes(minutes) => {
                store.commit(now, others, |roadmap| rules::set_capacity(roadmap, [*minutes; 7])).map(drop)
            }
            Deed::Undo => store.undo(now, others, None).map(drop),
            Deed::Redo => store.redo(now, others).map(drop),
            Deed::Checkpoint => store.checkpoint().map(drop),
            Deed::CatchUp => store.catch_up().map(drop),
            // Where nothing was touched it does not look at the journal either.
            Deed::TakeIn => store.take_in_edits(now, others).and_then(|()| store.catch_up()).map(drop),
            Deed::Answer { take } => {
                store.answer_edit(now, others, if *take { Answer::Take } else { Answer::PutBack })
            }
            Deed::Backup => make_backup(&folder(disk), now, BackupReason::Hourly, KEEP).map(drop),
            Deed::Reopen | Deed::Tick(_) | Deed::Untick(_) | Deed::Note(..) | Deed::Remove(_) => Ok(()),
        },
    }
}

fn is_shown(model: &Model, store: &Store) -> Result<(), String> {
    let shown = State::of(store.roadmap());
    if shown == model.now && store.revision() == model.seq {
        return Ok(());
    }
    let (seq, revision) = (model.seq, store.revision());
    Err(format!(
        "acknowledged is change {seq} with\n  {:?}\nbut shown is {revision} with\n  {shown:?}",
        model.now
    ))
}
