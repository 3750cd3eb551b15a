//! Prerequisites that two people added, one in the app and one in the files, and that make a circle together.
#![allow(missing_docs, reason = "tests")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_core::library::{Library, Selection, select};
use waymark_core::rules::{self, NewMilestone, Proposal};
use waymark_core::{Circle, Place, Refusal, Roadmap, TrackKind};
use waymark_store::{CatchUp, Folder, Opened, Store};

const MODEL: &str = "postgresql.model";
const JOIN: &str = "postgresql.join";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap()
}

struct Home {
    _root: TempDir,
    folder: Folder,
}

impl Home {
    /// A track with Model, Join and Plan, none of which waits, written to the files.
    fn created() -> (Self, Store) {
        let root = TempDir::new().unwrap();
        let folder = Folder::locate(Some(root.path().join("data"))).unwrap();
        let roadmap = select(&Library::default(), &Selection::default(), now()).unwrap().assemble().unwrap();
        let mut store = Store::create(&folder, roadmap).unwrap();
        commit(&mut store, |roadmap| {
            rules::add_track(roadmap, "PostgreSQL", TrackKind::Database, &Place::Last)
        });
        for title in ["Model", "Join", "Plan"] {
            let new = NewMilestone {
                track: "postgresql".to_owned(),
                title: title.to_owned(),
                ..NewMilestone::default()
            };
            commit(&mut store, |roadmap| rules::add_milestone(roadmap, &new, &Place::Last));
        }
        store.checkpoint().unwrap();
        take_in(&mut store);
        (Self { _root: root, folder }, store)
    }

    fn open(&self) -> Store {
        match Store::open(&self.folder).unwrap() {
            Opened::Roadmap(store) => *store,
            Opened::Empty => panic!("there is a roadmap"),
        }
    }

    fn track(&self) -> PathBuf {
        self.folder.path().join("tracks/postgresql.json")
    }

    /// Writes into the file, as an editor would, what a milestone waits for.
    fn write_after(&self, id: &str, after: &[&str]) {
        let mut track: Value = serde_json::from_slice(&fs::read(self.track()).unwrap()).unwrap();
        let milestones = track["milestones"].as_array_mut().unwrap();
        milestones.iter_mut().find(|milestone| milestone["id"] == id).unwrap()["after"] = json!(after);
        fs::write(self.track(), track.to_string()).unwrap();
    }
}

fn commit(store: &mut Store, rule: impl FnOnce(&Roadmap) -> Result<Proposal, Refusal>) {
    store.commit(now(), &mut CatchUp::default(), rule).unwrap();
}

fn undo(store: &mut Store) {
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
}

fn take_in(store: &mut Store) {
    store.take_in_edits(now(), &mut CatchUp::default()).unwrap();
    assert!(store.unreadable_edit().is_none() && store.held_edit().is_none());
}

fn circles(store: &Store) -> Vec<Vec<String>> {
    let ids = |circle: &Circle<'_>| circle.milestones().iter().map(|entry| entry.id().to_string()).collect();
    store.roadmap().circles().map(|circle| ids(&circle)).collect()
}

/// What each milestone waits for in the files, and how many of it block it.
fn waits(store: &Store) -> Vec<(Vec<String>, u32)> {
    let of = |entry: waymark_core::Entry<'_>| {
        (entry.milestone().after.iter().map(ToString::to_string).collect(), entry.waits_for())
    };
    store.roadmap().milestones().map(of).collect()
}

fn list(ids: &[&str]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

/// Join waits for Model by a change in the app, and Model for Join by an edit of the file.
fn merged() -> (Home, Store) {
    let (home, mut store) = Home::created();
    commit(&mut store, |roadmap| rules::add_prerequisite(roadmap, JOIN, MODEL));
    home.write_after(MODEL, &[JOIN]);
    take_in(&mut store);
    (home, store)
}

#[test]
fn a_merge_that_closes_a_circle_keeps_both_prerequisites_and_tells_the_circle() {
    let (home, mut store) = merged();
    let expected = [(list(&[JOIN]), 0), (list(&[MODEL]), 1), (vec![], 0)];
    assert_eq!(waits(&store), expected);
    assert_eq!(circles(&store), [list(&[MODEL, JOIN])]);
    assert_eq!(store.undo_and_redo().unwrap().0.unwrap(), "Edited outside: tracks/postgresql.json");
    let reopened = home.open();
    assert_eq!((waits(&reopened), circles(&reopened)), (waits(&store), circles(&store)));
    store.checkpoint().unwrap();
    let reopened = home.open();
    assert_eq!((waits(&reopened), circles(&reopened)), (waits(&store), circles(&store)));
    let text = fs::read_to_string(home.track()).unwrap();
    assert_eq!(text.matches("\"after\"").count(), 2, "the file holds both: {text}");
}

#[test]
fn a_merge_that_closes_a_circle_can_be_undone_and_done_again() {
    let (home, mut store) = merged();
    undo(&mut store);
    assert_eq!(waits(&store), [(vec![], 0), (list(&[MODEL]), 1), (vec![], 0)]);
    assert!(circles(&store).is_empty());
    store.redo(now(), &mut CatchUp::default()).unwrap();
    assert_eq!(circles(&store), [list(&[MODEL, JOIN])]);
    store.checkpoint().unwrap();
    drop(store);
    let mut store = home.open();
    undo(&mut store);
    undo(&mut store);
    assert_eq!(waits(&store), [(vec![], 0), (vec![], 0), (vec![], 0)]);
}

#[test]
fn either_prerequisite_taken_away_mends_the_circle() {
    for (id, on, blocked) in [(MODEL, JOIN, [0, 1, 0]), (JOIN, MODEL, [1, 0, 0])] {
        let (home, mut store) = merged();
        commit(&mut store, |roadmap| rules::remove_prerequisite(roadmap, id, on));
        assert!(circles(&store).is_empty());
        let counts: Vec<u32> = waits(&store).into_iter().map(|(_, count)| count).collect();
        assert_eq!(counts, blocked, "the other prerequisite blocks");
        undo(&mut store);
        assert_eq!(circles(&store), [list(&[MODEL, JOIN])]);
        // The file mends it just as well.
        store.checkpoint().unwrap();
        take_in(&mut store);
        home.write_after(id, &[]);
        take_in(&mut store);
        assert!(circles(&store).is_empty());
    }
}

#[test]
fn the_rest_of_an_edit_that_closes_a_circle_is_taken_in_with_it() {
    let (home, mut store) = Home::created();
    commit(&mut store, |roadmap| rules::add_prerequisite(roadmap, JOIN, MODEL));
    let text = fs::read_to_string(home.track()).unwrap().replacen("\"Model\"", "\"Model a domain\"", 1);
    fs::write(home.track(), text).unwrap();
    home.write_after(MODEL, &[JOIN]);
    take_in(&mut store);
    assert_eq!(store.roadmap().milestone(MODEL).unwrap().milestone().title.as_str(), "Model a domain");
    assert_eq!(circles(&store).len(), 1);
}

#[test]
fn a_folder_whose_files_hold_a_circle_from_the_start_opens() {
    let (home, store) = Home::created();
    drop(store);
    fs::remove_dir_all(home.folder.path().join(".base")).unwrap(); // nothing says what the files were before
    home.write_after(MODEL, &[JOIN]);
    home.write_after(JOIN, &[MODEL]);
    home.write_after("postgresql.plan", &["postgresql.plan"]);
    let mut store = home.open();
    assert_eq!(circles(&store), [list(&[MODEL, JOIN]), list(&["postgresql.plan"])]);
    commit(&mut store, |roadmap| rules::tick(roadmap, &[MODEL.to_owned()], now()));
    store.checkpoint().unwrap();
    assert_eq!(circles(&home.open()).len(), 2);
    commit(&mut store, |roadmap| rules::remove_prerequisite(roadmap, "postgresql.plan", "postgresql.plan"));
    assert_eq!(circles(&home.open()), [list(&[MODEL, JOIN])]);
}

#[test]
fn what_another_program_merged_reaches_one_that_is_open() {
    let (home, mut store) = Home::created();
    commit(&mut store, |roadmap| rules::add_prerequisite(roadmap, JOIN, MODEL));
    let mut other = home.open();
    home.write_after(MODEL, &[JOIN]);
    take_in(&mut store);
    other.catch_up().unwrap();
    assert_eq!((waits(&other), circles(&other)), (waits(&store), circles(&store)));
    let refused = other.commit(now(), &mut CatchUp::default(), |roadmap| {
        rules::add_prerequisite(roadmap, "postgresql.plan", "postgresql.plan")
    });
    assert!(refused.is_err(), "what a person asks for here makes no circle");
}
