//! A roadmap and the folder it lives in, kept in step.

mod edits;
mod pictures;
mod unsaved;

use std::collections::VecDeque;
use std::io;

use chrono::{DateTime, Utc};
use waymark_core::rules::Proposal;
use waymark_core::{Change, FORMAT, Refusal, Roadmap, Touched};
use waymark_messages::damage as said;

use crate::damage::{self, Damage};
use crate::disk::{self, Kind};
use crate::error::StoreError;
use crate::files::Source;
use crate::folder::Folder;
use crate::history::{self, Past};
use crate::journal::{self, Journal, News, OpenJournal};
use crate::outside::{self, Edited, Signature};
use crate::planted::{Planted, is_planted};
use crate::record::{Action, Record};
use crate::undo::{Target, Unwinding};
use crate::{atomic, checkpoint, files, lock, migrate};

/// What is in a folder.
pub enum Opened {
    /// A roadmap.
    Roadmap(Box<Store>),
    /// No roadmap and nothing of one.
    Empty,
}

/// A change that was made.
#[derive(Debug, Clone)]
pub struct Committed {
    /// Whether it is on the disk; else it is kept unsaved, which only [`Store::keep_unsaved`] allows.
    pub saved: bool,
    /// Its number; none when there was nothing to change.
    pub seq: Option<u32>,
    /// What it is called.
    pub label: String,
    /// What it reached.
    pub touched: Touched,
    /// What the person may want to know.
    pub warnings: Vec<String>,
    /// The ids of what it made.
    pub created: Vec<String>,
}

/// What other programs changed.
#[derive(Debug, Clone, Default)]
pub struct CatchUp {
    /// What their changes reached.
    pub touched: Touched,
    /// Whether everything was read anew, so that anything may have changed.
    pub reloaded: bool,
}

impl CatchUp {
    /// Whether nothing changed.
    pub fn is_nothing(&self) -> bool {
        !self.reloaded && self.touched == Touched::default()
    }
}

/// An open roadmap. Everything that changes it goes through here.
pub struct Store {
    folder: Folder,
    roadmap: Roadmap,
    /// The number of the last change in the files.
    folded: u32,
    /// The number of the last change in memory.
    seq: u32,
    /// Where the journal's next line goes.
    end: u64,
    /// The journal's changes: those after `folded`.
    pending: VecDeque<Record>,
    /// What they reached.
    unfolded: Touched,
    read_only: Option<StoreError>,
    saved_at: Option<DateTime<Utc>>,
    past: Past,
    targets: Option<(Option<Target>, Option<Target>)>,
    damage: Option<Damage>,
    /// Why the files as they are cannot be taken in, if so.
    unreadable: Option<StoreError>,
    held: Option<HeldEdit>,
    /// The files as they were when edits were last looked for.
    seen: Option<Signature>,
    /// Whether the next checkpoint has something to write although the journal is empty.
    rewrite: bool,
    unsaved: Unsaved,
}

pub(crate) use edits::would_be_held;
pub use edits::{Answer, HeldEdit};
use unsaved::Unsaved;

impl Store {
    /// Brings the files in a folder up to this format where they are of an earlier one, and opens the roadmap.
    ///
    /// Where that cannot be written, the roadmap opens for looking only.
    pub fn open_up_to_date(folder: &Folder, now: DateTime<Utc>) -> Result<Opened, StoreError> {
        let brought = migrate::on_disk(folder, now);
        let mut opened = Self::open(folder)?;
        if let (Err(error), Opened::Roadmap(store)) = (brought, &mut opened) {
            store.read_only = Some(error);
        }
        Ok(opened)
    }

    /// Opens the roadmap in a folder. One of an earlier or a later format opens for looking only.
    pub fn open(folder: &Folder) -> Result<Opened, StoreError> {
        match folder.disk().stat(folder.path()) {
            Ok(stat) if stat.kind != Kind::Folder => {
                return Err(StoreError::NotAFolder { path: folder.path().display().to_string() });
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Opened::Empty),
            Err(error) => return Err(StoreError::io("open", folder.path(), &error)),
        }
        let mut unwritable = None;
        if is_interrupted(folder)? {
            let _lock = lock::exclusive(folder)?;
            checkpoint::finish_interrupted(folder)
                .map_err(|error| StoreError::io("finish", folder.path(), &error))?;
        }
        if let Some(found) = migrate::older_format(folder) {
            let mut opened = Self::open(&migrate::in_memory(folder, found)?)?;
            if let Opened::Roadmap(store) = &mut opened {
                store.read_only = Some(StoreError::Older { found, known: FORMAT });
            }
            return Ok(opened);
        }
        let failed = |error: io::Error| StoreError::io("read", folder.path(), &error);
        let is_used = disk::exists(folder.disk(), &folder.header()).map_err(failed)?
            || outside::is_kept(folder).map_err(failed)?;
        let lock = match is_used.then(|| lock::shared(folder)).transpose() {
            Ok(lock) => lock,
            Err(error @ StoreError::Io { .. }) => {
                unwritable = Some(error);
                None
            }
            Err(error) => return Err(error),
        };
        // Files that were edited are read as they were, until `take_in_edits` compares both.
        let before = match (&lock, files::format(folder).is_some_and(|format| format > FORMAT)) {
            (Some(_), false) => {
                outside::differing(folder).map_err(|error| StoreError::io("read", folder.path(), &error))?
            }
            (Some(_), true) | (None, _) => outside::Differing::new(),
        };
        let Some(read) = files::read(&Source::instead(folder, before))? else { return Ok(Opened::Empty) };
        let mut store = Self {
            folder: folder.clone(),
            roadmap: read.roadmap,
            folded: 0,
            seq: 0,
            end: 0,
            pending: VecDeque::new(),
            unfolded: Touched::default(),
            read_only: read.newer.map(|found| StoreError::Newer { found, known: FORMAT }).or(unwritable),
            saved_at: None,
            past: Past::default(),
            targets: None,
            damage: None,
            unreadable: None,
            held: None,
            seen: None,
            rewrite: false,
            unsaved: Unsaved::default(),
        };
        if !outside::is_kept(folder).map_err(failed)? {
            // Somebody removed what is remembered: the next checkpoint remembers all files anew.
            (store.unfolded, store.rewrite) = (everything(&store.roadmap), true);
        }
        let journal = journal::read(folder)?;
        if journal.as_ref().is_none_or(|journal| !journal.is_whole()) && store.read_only.is_none() {
            // Mending writes, so it waits for the lock that one program holds alone, and looks again.
            drop(lock);
            let _lock = store.lock_for_writing()?;
            store.take_journal(journal::read(folder)?)?;
        } else {
            store.take_journal(journal)?;
        }
        Ok(Opened::Roadmap(Box::new(store)))
    }

    /// Makes a roadmap in a folder that has none, and waits until it is on the disk.
    pub fn create(folder: &Folder, roadmap: Roadmap) -> Result<Self, StoreError> {
        let failed = |error: io::Error| StoreError::io("write", folder.path(), &error);
        atomic::make_folder(folder.disk(), folder.path()).map_err(failed)?;
        let _lock = lock::exclusive(folder)?;
        checkpoint::finish_interrupted(folder).map_err(failed)?;
        if files::read(&Source::of(folder))?.is_some() {
            return Err(StoreError::RoadmapExists { path: folder.path().display().to_string() });
        }
        let everything = everything(&roadmap);
        let end = checkpoint::write(folder, &roadmap, &everything, &Edited::new(), 0, &[]);
        let end = end.map_err(failed)?.ok_or(StoreError::Busy)?;
        Ok(Self {
            folder: folder.clone(),
            roadmap,
            folded: 0,
            seq: 0,
            end,
            pending: VecDeque::new(),
            unfolded: Touched::default(),
            read_only: None,
            saved_at: None,
            past: Past::default(),
            targets: Some((None, None)),
            damage: None,
            unreadable: None,
            held: None,
            seen: None,
            rewrite: false,
            unsaved: Unsaved::default(),
        })
    }

    /// The roadmap.
    pub fn roadmap(&self) -> &Roadmap {
        &self.roadmap
    }

    /// The folder it lives in.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The number of the last change: rises with every one.
    pub fn revision(&self) -> u32 {
        self.seq
    }

    /// Why nothing can be changed, if so.
    pub fn read_only(&self) -> Option<&StoreError> {
        self.read_only.as_ref()
    }

    /// What was damaged when the folder was opened, if anything was.
    pub fn damage(&self) -> Option<&Damage> {
        self.damage.as_ref()
    }

    /// When the last change was saved.
    pub fn saved_at(&self) -> Option<DateTime<Utc>> {
        self.saved_at
            .or_else(|| self.folder.disk().stat(&self.folder.journal()).ok()?.modified.map(DateTime::from))
    }

    /// Whether the journal holds changes that the files do not.
    pub fn has_unfolded_changes(&self) -> bool {
        !self.pending.is_empty()
    }

    /// The changes that the files do not hold, in order.
    pub(crate) fn pending(&self) -> impl Iterator<Item = &Record> {
        self.pending.iter()
    }

    /// Runs a rule on the latest state and puts its change on the disk.
    ///
    /// When this returns, the change survives any crash. When it is refused or cannot be written, nothing has
    /// changed, in memory or on the disk. `others` takes what other programs changed since the last look.
    pub fn commit(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        rule: impl FnOnce(&Roadmap) -> Result<Proposal, Refusal>,
    ) -> Result<Committed, StoreError> {
        self.write(now, others, |store| Ok((Action::Do, rule(&store.roadmap)?)))
    }

    /// Takes the latest change back; with `only`, refuses when another came after that one.
    pub fn undo(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        only: Option<u32>,
    ) -> Result<Committed, StoreError> {
        self.write(now, others, |store| {
            let target = store.targets()?.0.clone().ok_or(StoreError::NothingToUndo)?;
            if only.is_some_and(|only| only != target.seq) {
                return Err(StoreError::NotTheLatest);
            }
            Ok((Action::Undo(target.seq), proposal(target)))
        })
    }

    /// Brings back what was undone last.
    pub fn redo(&mut self, now: DateTime<Utc>, others: &mut CatchUp) -> Result<Committed, StoreError> {
        self.write(now, others, |store| {
            let target = store.targets()?.1.clone().ok_or(StoreError::NothingToRedo)?;
            Ok((Action::Redo(target.seq), proposal(target)))
        })
    }

    /// What undo would take back and redo bring back, as labels.
    pub fn undo_and_redo(&mut self) -> Result<(Option<String>, Option<String>), StoreError> {
        let (undo, redo) = self.targets()?;
        Ok((
            undo.as_ref().map(|target| target.label.clone()),
            redo.as_ref().map(|target| target.label.clone()),
        ))
    }

    /// Takes in what other programs changed since the last look.
    pub fn catch_up(&mut self) -> Result<CatchUp, StoreError> {
        let mut others = CatchUp::default();
        let _lock = match &self.read_only {
            None => Some(lock::shared(&self.folder)?),
            Some(_) => None,
        };
        let mut journal = match &self.read_only {
            None => OpenJournal::for_writing(&self.folder)?,
            Some(_) => OpenJournal::for_reading(&self.folder)?,
        };
        self.take_news(&mut journal, &mut others)?;
        Ok(others)
    }

    /// Folds the journal into the files, unless there is nothing to fold.
    pub fn checkpoint(&mut self) -> Result<CatchUp, StoreError> {
        let mut others = CatchUp::default();
        let nothing_to_do = self.pending.is_empty() && !self.rewrite;
        if self.read_only.is_some() || nothing_to_do || self.unreadable.is_some() || self.held.is_some() {
            return Ok(others);
        }
        let (_lock, _) = self.ready_to_write(&mut others)?;
        if self.would_overwrite_an_edit()? {
            self.seen = None;
            return Ok(others);
        }
        let records: Vec<Record> = self.pending.iter().cloned().collect();
        let (touched, edited) = (&self.unfolded, Edited::new());
        let written = checkpoint::write(&self.folder, &self.roadmap, touched, &edited, self.seq, &records);
        match written.map_err(|error| StoreError::io("write", self.folder.path(), &error))? {
            Some(end) => self.is_folded(end),
            None => self.seen = None,
        }
        Ok(others)
    }

    /// Takes in that a checkpoint was written, after which the journal ends there.
    fn is_folded(&mut self, end: u64) {
        (self.folded, self.end) = (self.seq, end);
        self.pending.clear();
        self.unfolded = Touched::default();
        self.past = Past::default();
        self.rewrite = false;
    }

    /// Looks at changes from the latest back, as far as needed, until `look` gives something.
    pub fn look_back<T>(
        &mut self,
        mut look: impl FnMut(&Record) -> Option<T>,
    ) -> Result<Option<T>, StoreError> {
        if let Some(found) = self.pending.iter().rev().find_map(&mut look) {
            return Ok(Some(found));
        }
        let folded = self.folded;
        self.past.find(&self.folder, |record| if record.seq <= folded { look(record) } else { None })
    }

    fn targets(&mut self) -> Result<&(Option<Target>, Option<Target>), StoreError> {
        if self.targets.is_none() {
            let mut unwinding = Unwinding::default();
            self.look_back(|record| unwinding.look(record).then_some(()))?;
            self.targets = Some((unwinding.undo, unwinding.redo));
        }
        match &self.targets {
            Some(targets) => Ok(targets),
            None => unreachable!("they were just found"),
        }
    }

    /// Whether somebody has edited a file that a checkpoint is about to write, so that it must be taken in first.
    fn would_overwrite_an_edit(&self) -> Result<bool, StoreError> {
        let names = checkpoint::names(&self.folder, &self.unfolded);
        let edited = outside::differing_among(&self.folder, names.iter().map(String::as_str))
            .map_err(|error| StoreError::io("read", self.folder.path(), &error))?;
        for name in edited.keys() {
            let path = self.folder.path().join(name);
            let there = disk::exists(self.folder.disk(), &path);
            if there.map_err(|error| StoreError::io("read", &path, &error))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn lock_for_writing(&self) -> Result<lock::Lock, StoreError> {
        let lock = lock::exclusive(&self.folder)?;
        if is_interrupted(&self.folder)? {
            checkpoint::finish_interrupted(&self.folder)
                .map_err(|error| StoreError::io("finish", self.folder.path(), &error))?;
        }
        Ok(lock)
    }

    fn write(
        &mut self,
        now: DateTime<Utc>,
        others: &mut CatchUp,
        propose: impl FnOnce(&mut Self) -> Result<(Action, Proposal), StoreError>,
    ) -> Result<Committed, StoreError> {
        if let Some(reason) = &self.read_only {
            return Err(StoreError::ReadOnly { reason: reason.to_string() });
        }
        let ready = match self.ready_to_write(others) {
            Ok(ready) => Some(ready),
            Err(error) if self.unsaved.keeps(&error) => {
                self.unsaved.reason = Some(error);
                None
            }
            Err(error) => return Err(error),
        };
        let (_lock, mut journal) = ready.unzip();
        let (action, proposal) = propose(self)?;
        let Proposal { change, label, warnings, created } = proposal;
        let mut touched = Touched::default();
        let Some(change) = change else {
            return Ok(Committed { saved: true, seq: None, label, touched, warnings, created });
        };
        let inverse = self.roadmap.apply(&change, &mut touched)?;
        assert!(!is_planted(Planted::PanicHalfway), "a mistake that a test planted");
        let record = Record { seq: self.seq + 1, at: now, action, label: label.clone(), change, inverse };
        let saved = match self.put(journal.as_mut(), &record) {
            Ok(saved) => saved,
            Err(error) => {
                self.take_back(&record.inverse);
                return Err(error);
            }
        };
        let seq = Some(record.seq);
        match saved {
            true => self.remember(record, &touched),
            false => self.remember_unsaved(record, &touched),
        }
        Ok(Committed { saved, seq, label, touched, warnings, created })
    }

    fn append(&mut self, journal: &mut OpenJournal, record: &Record) -> Result<u64, StoreError> {
        let path = self.folder.journal();
        let line =
            record.to_line().map_err(|error| StoreError::io("write", &path, &io::Error::other(error)))?;
        journal.append(self.end, &line).map_err(|(error, taken_back)| {
            let error = StoreError::io("write", &path, &error);
            if taken_back.is_none() {
                return error;
            }
            // A change that is kept unsaved is looked for before it is written again.
            if !self.unsaved.is_kept {
                self.read_only = Some(error.clone());
            }
            StoreError::Unsettled { reason: error.to_string() }
        })
    }

    fn take_back(&mut self, inverse: &Change) {
        let undone = self.roadmap.apply(inverse, &mut Touched::default());
        debug_assert!(undone.is_ok(), "an inverse always applies: {undone:?}");
    }

    /// Reads what other programs wrote. Tells whether the journal was begun anew.
    fn take_news(&mut self, journal: &mut OpenJournal, others: &mut CatchUp) -> Result<bool, StoreError> {
        let news = journal.news(self.folded, self.end, self.saved_seq() + 1)?;
        if matches!(&news, News::Grown(records, ..) if records.is_empty()) {
            return Ok(false);
        }
        let unsaved = self.lay_aside();
        let is_begun = self.take_in_news(news, journal, others);
        self.make_again(unsaved, others);
        is_begun
    }

    fn take_in_news(
        &mut self,
        news: News,
        journal: &mut OpenJournal,
        others: &mut CatchUp,
    ) -> Result<bool, StoreError> {
        match news {
            News::Grown(records, end, last) => {
                // Another program may have been killed before its last line was on the disk.
                if self.read_only.is_none() {
                    journal
                        .rewrite(end, &last)
                        .map_err(|error| StoreError::io("write", &self.folder.journal(), &error))?;
                }
                self.end = end;
                self.take_in(records, others)?;
                Ok(false)
            }
            News::Begun => {
                self.take_begun_journal(others)?;
                Ok(true)
            }
            News::Damaged => {
                self.reload(others)?;
                Ok(true)
            }
            News::Newer(found) => Err(StoreError::Newer { found, known: FORMAT }),
        }
    }

    /// After another program's checkpoint. It folded all there was, so what is not known here is in the history.
    fn take_begun_journal(&mut self, others: &mut CatchUp) -> Result<(), StoreError> {
        let Some(journal) = journal::read(&self.folder)? else { return self.reload(others) };
        let Some(folded) = journal.folded.filter(|_| journal.faults.is_empty()) else {
            return self.reload(others);
        };
        self.past = Past::default();
        let missed = self.past.between(&self.folder, self.seq, folded)?;
        if self.seq + missed.len() as u32 != folded {
            return self.reload(others);
        }
        self.take_in(missed, others)?;
        if others.reloaded {
            return Ok(());
        }
        (self.folded, self.end) = (folded, journal.end);
        self.pending.clear();
        self.unfolded = Touched::default();
        self.take_in(journal.records, others)
    }

    fn take_in(&mut self, records: Vec<Record>, others: &mut CatchUp) -> Result<(), StoreError> {
        for record in records {
            let mut touched = Touched::default();
            if self.roadmap.apply(&record.change, &mut touched).is_err() {
                return self.reload(others);
            }
            others.touched.merge(touched.clone());
            self.remember(record, &touched);
        }
        Ok(())
    }

    fn reload(&mut self, others: &mut CatchUp) -> Result<(), StoreError> {
        let before = outside::differing(&self.folder)
            .map_err(|error| StoreError::io("read", self.folder.path(), &error))?;
        let Some(read) = files::read(&Source::instead(&self.folder, before))? else {
            return Err(StoreError::NoRoadmap { path: self.folder.path().display().to_string() });
        };
        self.roadmap = read.roadmap;
        self.pending.clear();
        self.unfolded = Touched::default();
        self.targets = None;
        self.past = Past::default();
        self.take_journal(journal::read(&self.folder)?)?;
        others.reloaded = true;
        Ok(())
    }

    /// Replays the journal on what the files hold. Changes that do not check, or that do not fit without those, are
    /// put aside where that can be written.
    fn take_journal(&mut self, journal: Option<Journal>) -> Result<(), StoreError> {
        let Some(mut journal) = journal else { return self.begin_missing_journal() };
        if self.read_only.is_none()
            && let Err(error) = journal::make_sure(&self.folder, &journal)
        {
            self.read_only = Some(error);
        }
        if self.read_only.is_none() && !journal.dropped.is_empty() {
            // A power cut leaves such a line, so it is no news; a copy stays in case the disk spoilt it later.
            damage::keep(&self.folder, "journal.jsonl", &journal.dropped)
                .map_err(|error| StoreError::io("write", &self.folder.journal(), &error))?;
        }
        let folded = match journal.folded {
            Some(folded) => folded,
            None => journal.begun_after(self.last_in_history()?),
        };
        journal.records.retain(|record| record.seq > folded);
        (self.folded, self.seq, self.end) = (folded, folded, journal.end);
        let mut faults: Vec<String> =
            journal.faults.iter().map(|(line, reason)| said::line(line, reason)).collect();
        for record in std::mem::take(&mut journal.records) {
            for lost in self.seq + 1..record.seq {
                self.remember(record.lost(lost, &said::lost()), &Touched::default());
            }
            let mut touched = Touched::default();
            match self.roadmap.apply(&record.change, &mut touched) {
                Ok(_) => self.remember(record, &touched),
                Err(refusal) => {
                    let (seq, label) = (record.seq, &record.label);
                    faults.push(said::refused(seq, label, refusal));
                    let lost = record.lost(seq, &said::lost_label(label));
                    self.remember(lost, &Touched::default());
                }
            }
        }
        if faults.is_empty() {
            return Ok(());
        }
        let kept: Vec<Record> = self.pending.iter().cloned().collect();
        let whole = kept.iter().filter(|record| !record.is_lost()).count();
        let mut damage = Damage { kept: whole, faults, aside: None };
        if self.read_only.is_none() {
            let (aside, end) = damage::put_aside(&self.folder, &journal, folded, &kept, &damage.faults)?;
            (damage.aside, self.end) = (Some(aside), end);
        }
        self.damage = Some(damage);
        Ok(())
    }

    fn remember(&mut self, record: Record, touched: &Touched) {
        self.seq = record.seq;
        self.saved_at = Some(record.at);
        self.targets = None;
        self.unfolded.merge(touched.clone());
        self.pending.push_back(record);
    }

    /// A journal that is gone is begun again where the history ends, and that is told: what was in it is lost.
    fn begin_missing_journal(&mut self) -> Result<(), StoreError> {
        let last = self.last_in_history()?;
        (self.folded, self.seq) = (last, last);
        if self.read_only.is_none() {
            match journal::begin(&self.folder, last, &[]) {
                Ok(end) => self.end = end,
                Err(error) => {
                    self.read_only = Some(StoreError::io("write", &self.folder.journal(), &error));
                }
            }
        }
        let faults = vec![said::journal_gone()];
        self.damage = Some(Damage { kept: 0, faults, aside: None });
        Ok(())
    }

    fn last_in_history(&self) -> Result<u32, StoreError> {
        history::last_seq(&self.folder)
            .map_err(|error| StoreError::io("read", &self.folder.history(), &error))
    }
}

fn is_interrupted(folder: &Folder) -> Result<bool, StoreError> {
    checkpoint::is_interrupted(folder).map_err(|error| StoreError::io("read", &folder.staging(), &error))
}

fn proposal(target: Target) -> Proposal {
    Proposal { change: Some(target.change), label: target.label, warnings: Vec::new(), created: Vec::new() }
}

/// All files of a roadmap.
fn everything(roadmap: &Roadmap) -> Touched {
    Touched {
        header: true,
        structure: true,
        tracks: roadmap.tracks().map(|track| track.id().clone()).collect(),
        milestones: Default::default(),
        notes: roadmap.notes().map(|(id, _)| id.clone()).collect(),
    }
}
