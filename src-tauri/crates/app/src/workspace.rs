//! The open folder: the only way to change anything.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use waymark_core::library::{Library, Problem};
use waymark_core::rules::Proposal;
use waymark_core::{Refusal, Roadmap, Touched};
use waymark_messages::views;
use waymark_store::{Answer, CatchUp, Committed, Folder, Opened, Store, StoreError};

use crate::errors::AppError;
use crate::events::Changed;
use crate::sentences;
use crate::shelf::Shelf;
use crate::views::{Done, Notice};

/// What the folder holds.
pub(crate) enum State {
    Empty,
    Open(Box<Store>),
    Unusable(StoreError),
}

/// The open folder, and what has changed in it since the faces were last told.
pub(crate) struct Workspace {
    pub(crate) folder: Result<Folder, StoreError>,
    pub(crate) state: State,
    news: Touched,
    everything_changed: bool,
    shelf: Shelf,
    /// Why the last automatic backup could not be made, if so.
    pub(crate) backup_problem: Option<String>,
    /// Whether changes that cannot be written are kept until they can be.
    pub(crate) keeps_unsaved: bool,
    /// Whether the person wants to close the program although something is unsaved.
    pub(crate) is_closing: bool,
    /// What the faces were last told of what is not saved.
    told_unsaved: Option<(usize, String)>,
    /// Whether the folder that is open is not there any more, as that of a disk that was unplugged.
    pub(crate) is_gone: bool,
}

impl Workspace {
    pub(crate) fn open(folder: Result<Folder, StoreError>, keeps_unsaved: bool, now: DateTime<Utc>) -> Self {
        let mut workspace = Self::closed(folder, keeps_unsaved);
        workspace.state = workspace.read_folder(now);
        workspace.take_in_edits(now);
        workspace
    }

    /// A folder that is not opened: opening takes edits in and mends, and a look should change nothing.
    pub(crate) fn closed(folder: Result<Folder, StoreError>, keeps_unsaved: bool) -> Self {
        Self {
            folder,
            state: State::Empty,
            news: Touched::default(),
            everything_changed: false,
            shelf: Shelf::default(),
            backup_problem: None,
            keeps_unsaved,
            is_closing: false,
            told_unsaved: None,
            is_gone: false,
        }
    }

    /// Takes in what somebody changed in the files. What cannot be taken in is told by [`Workspace::notice`].
    fn take_in_edits(&mut self, now: DateTime<Utc>) {
        if let State::Open(store) = &mut self.state {
            let mut others = CatchUp::default();
            // Another program is writing, or the disk does not answer: it is looked at again at the next chance.
            let told = |store: &Store| {
                (store.held_edit().cloned(), store.unreadable_edit().map(ToString::to_string))
            };
            let before = told(store);
            let _ = store.take_in_edits(now, &mut others);
            self.everything_changed |= before != told(store);
            self.note(others);
        }
    }

    /// Does with a held edit what the person says.
    pub(crate) fn answer_edit(&mut self, now: DateTime<Utc>, answer: Answer) -> Result<(), AppError> {
        let mut others = CatchUp::default();
        let answered = self.store()?.answer_edit(now, &mut others, answer);
        self.everything_changed = true;
        self.note(others);
        Ok(answered?)
    }

    fn read_folder(&self, now: DateTime<Utc>) -> State {
        let folder = self.folder.as_ref().map_err(Clone::clone);
        let opened = folder.and_then(|folder| Store::open_up_to_date(folder, now));
        match opened {
            Ok(Opened::Roadmap(store)) => self.opened(*store),
            Ok(Opened::Empty) => State::Empty,
            Err(error) => State::Unusable(error),
        }
    }

    fn opened(&self, mut store: Store) -> State {
        if self.keeps_unsaved {
            store.keep_unsaved();
        }
        State::Open(Box::new(store))
    }

    pub(crate) fn store(&mut self) -> Result<&mut Store, AppError> {
        match &mut self.state {
            State::Open(store) => Ok(store),
            State::Unusable(error) => Err(error.clone().into()),
            State::Empty => {
                let path = self
                    .folder
                    .as_ref()
                    .map(|folder| folder.path().display().to_string())
                    .unwrap_or_default();
                Err(StoreError::NoRoadmap { path }.into())
            }
        }
    }

    pub(crate) fn roadmap(&mut self) -> Result<&Roadmap, AppError> {
        self.store().map(|store| store.roadmap())
    }

    /// What the person should know about their folder, if anything.
    pub(crate) fn notice(&self) -> Option<Notice> {
        match &self.state {
            State::Empty => None,
            State::Unusable(error) => Some(sentences::notice(error)),
            State::Open(store) => store
                .unsaved_because()
                .map(|error| sentences::unsaved(store.unsaved(), error))
                .or_else(|| self.is_gone.then(|| sentences::gone(store.folder())))
                .or_else(|| store.read_only().map(sentences::notice))
                .or_else(|| sentences::overtaken(store.overtaken()))
                .or_else(|| store.unreadable_edit().map(sentences::unreadable))
                .or_else(|| store.held_edit().map(sentences::held))
                .or_else(|| store.damage().map(sentences::damage))
                .or_else(|| sentences::circles(store.roadmap())),
        }
    }

    /// The library as this person has it, and what is wrong with their own part of it.
    pub(crate) fn shelf(&mut self) -> Result<(Arc<Library>, Arc<[Problem]>), AppError> {
        Ok(self.shelf.look(&self.folder.clone()?)?)
    }

    pub(crate) fn revision(&self) -> u32 {
        match &self.state {
            State::Open(store) => store.revision(),
            State::Empty | State::Unusable(_) => 0,
        }
    }

    /// Runs a rule and puts its change on the disk.
    pub(crate) fn run(
        &mut self,
        now: DateTime<Utc>,
        rule: impl FnOnce(&Roadmap) -> Result<Proposal, Refusal>,
    ) -> Result<Done, AppError> {
        self.change(|store, others| store.commit(now, others, rule))
            .map(|(committed, revision)| done(committed, revision, |label| label))
    }

    pub(crate) fn undo(&mut self, now: DateTime<Utc>, only: Option<u32>) -> Result<Done, AppError> {
        let (committed, revision) = self.change(|store, others| store.undo(now, others, only))?;
        Ok(done(committed, revision, views::undone))
    }

    pub(crate) fn redo(&mut self, now: DateTime<Utc>) -> Result<Done, AppError> {
        let (committed, revision) = self.change(|store, others| store.redo(now, others))?;
        Ok(done(committed, revision, views::redone))
    }

    fn change(
        &mut self,
        write: impl FnOnce(&mut Store, &mut CatchUp) -> Result<Committed, StoreError>,
    ) -> Result<(Committed, u32), AppError> {
        let mut others = CatchUp::default();
        let store = self.store()?;
        let committed = write(store, &mut others);
        let revision = store.revision();
        self.note(others);
        let committed = committed?;
        self.news.merge(committed.touched.clone());
        Ok((committed, revision))
    }

    /// Makes the roadmap of an empty folder.
    pub(crate) fn create(&mut self, roadmap: Roadmap) -> Result<(), AppError> {
        let folder = self.folder.clone()?;
        match &self.state {
            State::Open(_) => {
                return Err(StoreError::RoadmapExists { path: folder.path().display().to_string() }.into());
            }
            State::Unusable(error) => return Err(error.clone().into()),
            State::Empty => {}
        }
        self.state = self.opened(Store::create(&folder, roadmap)?);
        self.everything_changed = true;
        Ok(())
    }

    /// Takes in what other programs changed, and opens a folder that was empty or unusable before.
    pub(crate) fn catch_up(&mut self, now: DateTime<Utc>) {
        match &mut self.state {
            State::Open(store) => match store.catch_up() {
                Ok(others) => {
                    self.note(others);
                    self.everything_changed |= std::mem::take(&mut self.is_gone);
                }
                // What is in memory is as good as what was last read, and the next write tells the person.
                Err(StoreError::Busy) => {}
                Err(_) if store.unsaved() > 0 => {}
                Err(_) => self.open_again(now),
            },
            State::Empty | State::Unusable(_) => {
                let state = self.read_folder(now);
                let same = matches!(
                    (&self.state, &state),
                    (State::Empty, State::Empty) | (State::Unusable(_), State::Unusable(_))
                );
                self.state = state;
                self.everything_changed |= !same;
            }
        }
        self.take_in_edits(now);
    }

    /// Opens a folder anew that was open. Where there is nothing any more, what was read stays: that is no fresh start.
    fn open_again(&mut self, now: DateTime<Utc>) {
        let state = self.read_folder(now);
        self.everything_changed = true;
        self.is_gone = matches!(state, State::Empty);
        if !self.is_gone {
            self.state = state;
        }
    }

    /// Reads the folder from the disk again after a mistake of the program, which may have left something half done in
    /// memory. Changes that can be written nowhere are kept as they are: they are nowhere else.
    pub(crate) fn read_anew(&mut self, now: DateTime<Utc>) {
        self.everything_changed = true;
        let must_stay =
            matches!(&self.state, State::Open(store) if store.unsaved() > 0) && self.save().is_err();
        if !must_stay && matches!(self.state, State::Open(_)) {
            self.open_again(now);
            self.take_in_edits(now);
        }
    }

    /// Tries again what went wrong: writes what is unsaved, and looks whether a folder can be used or written now.
    pub(crate) fn try_again(&mut self, now: DateTime<Utc>) {
        match &mut self.state {
            State::Open(store) if store.unsaved() > 0 => {
                // Why it is still unsaved is told by the notice.
                let _ = self.save();
            }
            State::Open(store) if matches!(store.read_only(), Some(StoreError::Io { .. })) => {
                let state = self.read_folder(now);
                if matches!(&state, State::Open(store) if store.read_only().is_none()) {
                    (self.state, self.everything_changed) = (state, true);
                }
            }
            State::Open(_) if self.is_gone => self.catch_up(now),
            State::Unusable(StoreError::Io { .. }) => self.catch_up(now),
            State::Open(_) | State::Empty | State::Unusable(_) => {}
        }
    }

    /// Writes what is unsaved; gives how many changes that were.
    pub(crate) fn save(&mut self) -> Result<usize, AppError> {
        let mut others = CatchUp::default();
        let store = self.store()?;
        let waiting = store.unsaved();
        let saved = store.save(&mut others);
        self.is_gone &= saved.is_err();
        self.note(others);
        saved?;
        Ok(waiting)
    }

    /// Whether the program may close: everything is saved, or can be now. Else the person is asked.
    pub(crate) fn may_close(&mut self) -> bool {
        let is_saved = match &self.state {
            State::Open(store) if store.unsaved() > 0 => self.save().is_ok(),
            State::Open(_) | State::Empty | State::Unusable(_) => true,
        };
        self.is_closing = !is_saved;
        self.everything_changed |= self.is_closing;
        is_saved
    }

    /// The person goes on although something is unsaved.
    pub(crate) fn stay(&mut self) {
        self.everything_changed |= std::mem::take(&mut self.is_closing);
    }

    /// How many changes are not saved, and why; none when all are.
    fn unsaved(&self) -> Option<(usize, String)> {
        match &self.state {
            State::Open(store) => store.unsaved_because().map(|error| (store.unsaved(), error.to_string())),
            State::Empty | State::Unusable(_) => None,
        }
    }

    /// Takes in what was written beside the workspace by this program, and tells every face.
    pub(crate) fn look_again(&mut self, now: DateTime<Utc>) {
        self.catch_up(now);
        self.everything_changed = true;
    }

    /// Folds the journal into the files.
    pub(crate) fn checkpoint(&mut self) -> Result<(), StoreError> {
        if let State::Open(store) = &mut self.state {
            let others = store.checkpoint()?;
            self.note(others);
        }
        Ok(())
    }

    fn note(&mut self, others: CatchUp) {
        self.everything_changed |= others.reloaded;
        self.news.merge(others.touched);
    }

    /// What changed since this was last asked, for the one event.
    pub(crate) fn take_news(&mut self) -> Option<Changed> {
        let unsaved = self.unsaved();
        self.is_closing &= unsaved.is_some();
        // Whatever writes saves what waits first, so that this is noticed here alone.
        self.everything_changed |= unsaved != self.told_unsaved;
        self.told_unsaved = unsaved;
        let news = std::mem::take(&mut self.news);
        let everything = std::mem::take(&mut self.everything_changed);
        if !everything && news == Touched::default() {
            return None;
        }
        Some(Changed {
            revision: self.revision(),
            milestones: news.milestones.iter().map(ToString::to_string).collect(),
            tracks: news.tracks.iter().map(ToString::to_string).collect(),
            structure: everything || news.structure || news.header,
        })
    }
}

fn done(committed: Committed, revision: u32, said: impl FnOnce(String) -> String) -> Done {
    let label = said(committed.label);
    let message = if label.ends_with('.') { label } else { views::sentence(label) };
    let mut warnings = committed.warnings;
    if !committed.saved {
        warnings.insert(0, views::not_saved_yet());
    }
    Done { revision, change: committed.seq, message, warnings, created: committed.created }
}
