//! What the store promises, tried on real folders.
#![allow(missing_docs, reason = "tests")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;
use waymark_core::library::{Selection, select};
use waymark_core::{FORMAT, Place, TrackKind, library, rules};
use waymark_store::{Answer, CatchUp, Committed, Folder, Opened, Store, StoreError};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap()
}

struct Home {
    _root: TempDir,
    folder: Folder,
}

impl Home {
    fn new() -> Self {
        let root = TempDir::new().unwrap();
        let folder = Folder::locate(Some(root.path().join("data"))).unwrap();
        Self { _root: root, folder }
    }

    fn created() -> (Self, Store) {
        let home = Self::new();
        let library = library::Library::default();
        let roadmap = select(&library, &Selection::default(), now()).unwrap().assemble().unwrap();
        let mut store = Store::create(&home.folder, roadmap).unwrap();
        commit(&mut store, |roadmap| {
            rules::add_track(roadmap, "PostgreSQL", TrackKind::Database, &Place::Last)
        });
        for title in ["Model a domain", "Join tables", "Read a plan"] {
            add(&mut store, title);
        }
        (home, store)
    }

    fn open(&self) -> Store {
        match Store::open(&self.folder).unwrap() {
            Opened::Roadmap(store) => *store,
            Opened::Empty => panic!("there is a roadmap"),
        }
    }

    fn error(&self) -> StoreError {
        match Store::open(&self.folder) {
            Err(error) => error,
            Ok(_) => panic!("it opened"),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn commit(
    store: &mut Store,
    rule: impl FnOnce(&waymark_core::Roadmap) -> Result<rules::Proposal, waymark_core::Refusal>,
) -> Committed {
    store.commit(now(), &mut CatchUp::default(), rule).unwrap()
}

fn add(store: &mut Store, title: &str) {
    let new = rules::NewMilestone {
        track: "postgresql".to_owned(),
        title: title.to_owned(),
        ..rules::NewMilestone::default()
    };
    commit(store, |roadmap| rules::add_milestone(roadmap, &new, &Place::Last));
}

fn tick(store: &mut Store, id: &str) -> Committed {
    commit(store, |roadmap| rules::tick(roadmap, &[id.to_owned()], now()))
}

/// All a person can see, as text.
fn portrait(store: &Store) -> String {
    let roadmap = store.roadmap();
    let lines =
        roadmap.milestones().map(|entry| format!("{:?} {}", entry.milestone(), roadmap.note(entry.id())));
    let tracks = roadmap.tracks().map(|track| format!("{:?}", track.track()));
    tracks.chain(lines).chain([format!("{:?}", roadmap.header())]).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_was_acknowledged_is_there_after_the_power_fails() {
    let (home, mut store) = Home::created();
    tick(&mut store, "postgresql.model-a-domain");
    commit(&mut store, |roadmap| rules::set_note(roadmap, "postgresql.join-tables", "Mind the nulls."));
    let before = portrait(&store);
    drop(store); // no checkpoint: as if the plug were pulled
    assert_eq!(portrait(&home.open()), before);
}

#[test]
fn a_checkpoint_changes_nothing_but_where_things_are_written() {
    let (home, mut store) = Home::created();
    commit(&mut store, |roadmap| rules::set_note(roadmap, "postgresql.join-tables", "Mind the nulls."));
    tick(&mut store, "postgresql.model-a-domain");
    let before = portrait(&store);
    store.checkpoint().unwrap();
    assert_eq!(portrait(&store), before);
    assert_eq!(portrait(&home.open()), before);
    assert_eq!(fs::read_to_string(home.path("notes/postgresql.join-tables.md")).unwrap(), "Mind the nulls.");
    assert!(fs::read_to_string(home.path("tracks/postgresql.json")).unwrap().contains("\"done\""));
    assert_eq!(fs::read_to_string(home.path("journal.jsonl")).unwrap().lines().count(), 1);
    assert_eq!(fs::read_to_string(home.path("history/2026-11.jsonl")).unwrap().lines().count(), 6);
    commit(&mut store, |roadmap| rules::set_note(roadmap, "postgresql.join-tables", ""));
    store.checkpoint().unwrap();
    assert!(!home.path("notes/postgresql.join-tables.md").exists());
}

#[test]
fn a_checkpoint_writes_only_the_files_that_changed() {
    let (home, mut store) = Home::created();
    commit(&mut store, |roadmap| rules::add_track(roadmap, "Git", TrackKind::Skill, &Place::Last));
    store.checkpoint().unwrap();
    let modified = |name: &str| fs::metadata(home.path(name)).unwrap().modified().unwrap();
    let (git, header) = (modified("tracks/git.json"), modified("roadmap.json"));
    std::thread::sleep(std::time::Duration::from_millis(20));
    tick(&mut store, "postgresql.model-a-domain");
    store.checkpoint().unwrap();
    assert_eq!((modified("tracks/git.json"), modified("roadmap.json")), (git, header));
}

#[test]
fn undo_and_redo_work_across_restarts_and_checkpoints() {
    let (home, mut store) = Home::created();
    let start = portrait(&store);
    tick(&mut store, "postgresql.model-a-domain");
    let ticked = portrait(&store);
    store.checkpoint().unwrap();
    drop(store);
    let mut store = home.open();
    assert_eq!(store.undo_and_redo().unwrap().0.unwrap(), "Ticked \"Model a domain\"");
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    assert_eq!(portrait(&store), start);
    store.checkpoint().unwrap();
    drop(store);
    let mut store = home.open();
    store.redo(now(), &mut CatchUp::default()).unwrap();
    assert_eq!(portrait(&store), ticked);
    assert!(matches!(store.redo(now(), &mut CatchUp::default()), Err(StoreError::NothingToRedo)));
    for _ in 0..5 {
        store.undo(now(), &mut CatchUp::default(), None).unwrap();
    }
    assert!(matches!(store.undo(now(), &mut CatchUp::default(), None), Err(StoreError::NothingToUndo)));
    assert!(store.roadmap().is_empty());
}

#[test]
fn undo_of_one_change_is_refused_once_another_came_after() {
    let (_home, mut store) = Home::created();
    let first = tick(&mut store, "postgresql.model-a-domain").seq;
    tick(&mut store, "postgresql.join-tables");
    assert!(matches!(store.undo(now(), &mut CatchUp::default(), first), Err(StoreError::NotTheLatest)));
}

#[test]
fn two_programs_see_each_others_changes_and_lose_none() {
    let (home, mut one) = Home::created();
    let mut other = home.open();
    tick(&mut one, "postgresql.model-a-domain");
    tick(&mut other, "postgresql.join-tables");
    one.checkpoint().unwrap();
    tick(&mut other, "postgresql.read-a-plan");
    other.checkpoint().unwrap();
    one.catch_up().unwrap();
    assert_eq!(portrait(&one), portrait(&other));
    assert_eq!(one.roadmap().progress().done, 3);
    assert_eq!(portrait(&home.open()), portrait(&one));
}

#[test]
fn many_threads_writing_at_once_lose_nothing() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let mut store = home.open();
            scope.spawn(move || {
                for number in 0..25 {
                    add(&mut store, &format!("Writer {writer} number {number}"));
                    if number % 7 == writer {
                        store.checkpoint().unwrap();
                    }
                }
            });
        }
    });
    assert_eq!(home.open().roadmap().len(), 103);
}

#[test]
fn a_torn_last_line_is_dropped_and_written_over() {
    let (home, store) = Home::created();
    let before = portrait(&store);
    let mut journal = fs::read(home.path("journal.jsonl")).unwrap();
    journal.extend_from_slice(b"0badc0de {\"seq\":9,\"at\":\"20");
    fs::write(home.path("journal.jsonl"), journal).unwrap();
    let mut store = home.open();
    assert_eq!(portrait(&store), before);
    tick(&mut store, "postgresql.model-a-domain");
    assert_eq!(portrait(&home.open()), portrait(&store));
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_left_alone() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    drop(store);
    fs::remove_dir_all(home.path(".base")).unwrap(); // or it would be read as it was before
    let path = home.path("tracks/postgresql.json");
    let broken = fs::read_to_string(&path).unwrap().replacen("\"likely\": 180", "\"likely\": 9999", 1);
    fs::write(&path, &broken).unwrap();
    let error = home.error();
    assert!(
        matches!(&error, StoreError::Unreadable { file, line, .. } if file == "tracks/postgresql.json" && *line > 5),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), broken);
    fs::write(&path, "{").unwrap();
    assert!(matches!(home.error(), StoreError::Unreadable { line: 1, column: 1, .. }));
}

#[test]
fn missing_files_are_no_fresh_start() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    drop(store);
    fs::remove_dir_all(home.path(".base")).unwrap(); // or they would be written again
    let header = fs::read(home.path("roadmap.json")).unwrap();
    fs::remove_file(home.path("roadmap.json")).unwrap();
    assert!(matches!(home.error(), StoreError::Missing { .. }));
    fs::write(home.path("roadmap.json"), header).unwrap();
    fs::remove_file(home.path("tracks/postgresql.json")).unwrap();
    assert!(matches!(home.error(), StoreError::Missing { file, .. } if file == "tracks/postgresql.json"));
}

#[test]
fn a_newer_folder_can_be_looked_at_but_not_changed() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    drop(store);
    let text = fs::read_to_string(home.path("roadmap.json")).unwrap();
    let text = text.replacen(&format!("\"format\": {FORMAT}"), "\"format\": 99", 1);
    fs::write(home.path("roadmap.json"), &text).unwrap();
    let mut store = home.open();
    assert_eq!(store.roadmap().len(), 3);
    let refused = store.commit(now(), &mut CatchUp::default(), |roadmap| {
        rules::tick(roadmap, &["postgresql.join-tables".to_owned()], now())
    });
    assert!(matches!(refused, Err(StoreError::ReadOnly { .. })));
    assert_eq!(fs::read_to_string(home.path("roadmap.json")).unwrap(), text);
}

#[test]
fn unknown_fields_are_kept_and_written_back() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    drop(store);
    for (name, at) in [("roadmap.json", "\"title\""), ("tracks/postgresql.json", "\"outcome_of_tomorrow\"")] {
        let path = home.path(name);
        let text = fs::read_to_string(&path).unwrap();
        let text = if text.contains(at) {
            text.replacen(at, "\"mood\": [1, {\"a\": null}],\n  \"title\"", 1)
        } else {
            text.replacen("\"status\"", "\"mood\": [1, {\"a\": null}],\n      \"status\"", 1)
        };
        fs::write(&path, text).unwrap();
    }
    let mut store = home.open();
    tick(&mut store, "postgresql.model-a-domain");
    commit(&mut store, |roadmap| {
        rules::set_capacity(roadmap, [60; 7], now().date_naive(), now().date_naive())
    });
    store.checkpoint().unwrap();
    for name in ["roadmap.json", "tracks/postgresql.json"] {
        let value: serde_json::Value = serde_json::from_slice(&fs::read(home.path(name)).unwrap()).unwrap();
        let holder = if name == "roadmap.json" { &value } else { &value["milestones"][0] };
        assert_eq!(holder["mood"], serde_json::json!([1, {"a": null}]), "{name}");
    }
}

#[test]
fn a_checkpoint_interrupted_after_its_decision_is_carried_to_its_end() {
    let (home, mut store) = Home::created();
    tick(&mut store, "postgresql.model-a-domain");
    let before = portrait(&store);
    let journal = fs::read(home.path("journal.jsonl")).unwrap();
    let old_track = fs::read(home.path("tracks/postgresql.json")).ok();
    store.checkpoint().unwrap();
    drop(store);
    // Put the folder back to the moment when the plan was decided and one file was in place.
    let records = String::from_utf8(journal.clone()).unwrap();
    let records: Vec<serde_json::Value> =
        records.lines().skip(1).map(|line| serde_json::from_str(&line[9..]).unwrap()).collect();
    let plan = serde_json::json!({
        "folded": records.len(),
        "write": ["tracks/postgresql.json", "roadmap.json"],
        "remove": [],
        "records": records,
        "history": [{ "month": "history/2026-11.jsonl", "start": 0, "count": records.len() }],
    });
    fs::rename(home.path("tracks/postgresql.json"), home.path(".checkpoint/tracks~postgresql.json")).unwrap();
    assert!(old_track.is_none());
    fs::write(home.path(".checkpoint/plan.json"), plan.to_string()).unwrap();
    fs::write(home.path("journal.jsonl"), journal).unwrap();
    let mut store = home.open();
    assert_eq!(portrait(&store), before);
    assert!(!home.path(".checkpoint/plan.json").exists());
    assert_eq!(fs::read_to_string(home.path("history/2026-11.jsonl")).unwrap().lines().count(), 5);
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    assert_eq!(store.roadmap().progress().done, 0);
}

#[test]
fn a_folder_that_is_a_file_is_refused() {
    let root = TempDir::new().unwrap();
    let path = root.path().join("data");
    fs::write(&path, "mine").unwrap();
    let folder = Folder::locate(Some(path.clone())).unwrap();
    assert!(matches!(Store::open(&folder), Err(StoreError::NotAFolder { .. })));
    assert_eq!(fs::read_to_string(path).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_a_link_stays_one_and_its_files_are_private() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    drop(store);
    let link = home._root.path().join("link");
    symlink(home.folder.path(), &link).unwrap();
    let folder = Folder::locate(Some(link.clone())).unwrap();
    let Opened::Roadmap(mut store) = Store::open(&folder).unwrap() else { panic!("there is a roadmap") };
    tick(&mut store, "postgresql.join-tables");
    store.checkpoint().unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(home.open().roadmap().progress().done, 1);
    for (name, mode) in [
        ("roadmap.json", 0o600),
        ("journal.jsonl", 0o600),
        ("tracks/postgresql.json", 0o600),
        ("tracks", 0o700),
    ] {
        assert_eq!(fs::metadata(home.path(name)).unwrap().permissions().mode() & 0o777, mode, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    drop(store);
    let outside = home._root.path().join("secret.json");
    fs::rename(home.path("tracks/postgresql.json"), &outside).unwrap();
    std::os::unix::fs::symlink(&outside, home.path("tracks/postgresql.json")).unwrap();
    let mut store = home.open();
    take_in(&mut store);
    let error = store.unreadable_edit().unwrap().to_string();
    assert!(error.contains("it is a link to a place outside the folder"), "{error}");
    tick(&mut store, "postgresql.model-a-domain");
    store.checkpoint().unwrap();
    assert!(fs::symlink_metadata(home.path(TRACK)).unwrap().is_symlink(), "it is left as it is");
}

#[cfg(unix)]
#[test]
fn a_link_within_the_folder_stays_one_and_what_it_leads_to_is_written() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    for name in [TRACK, "journal.jsonl"] {
        let target = home.path(&format!("{name}.real"));
        fs::rename(home.path(name), &target).unwrap();
        std::os::unix::fs::symlink(&target, home.path(name)).unwrap();
    }
    drop(store);
    let mut store = home.open();
    tick(&mut store, "postgresql.join-tables");
    store.checkpoint().unwrap();
    for name in [TRACK, "journal.jsonl"] {
        assert!(fs::symlink_metadata(home.path(name)).unwrap().is_symlink(), "{name}");
    }
    assert!(fs::read_to_string(home.path(&format!("{TRACK}.real"))).unwrap().contains("\"done\""));
    assert_eq!(home.open().roadmap().progress().done, 1);
}

/// Spoils the journal's line of this number, counted from 1.
fn spoil(home: &Home, line: usize, with: &str) {
    let text = fs::read_to_string(home.path("journal.jsonl")).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines[line - 1] = with;
    fs::write(home.path("journal.jsonl"), lines.join("\n") + "\n").unwrap();
}

#[test]
fn garbage_in_the_middle_of_the_journal_costs_that_change_alone() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    tick(&mut store, "postgresql.model-a-domain");
    tick(&mut store, "postgresql.join-tables");
    tick(&mut store, "postgresql.read-a-plan");
    drop(store);
    spoil(&home, 3, "00000000 {\"seq\": garbage");
    let before = fs::read(home.path("journal.jsonl")).unwrap();
    let mut store = home.open();
    let done = |store: &Store, id: &str| {
        store.roadmap().milestone(id).unwrap().milestone().status == waymark_core::Status::Done
    };
    assert!(done(&store, "postgresql.model-a-domain") && done(&store, "postgresql.read-a-plan"));
    assert!(!done(&store, "postgresql.join-tables"));
    let damage = store.damage().unwrap().clone();
    assert_eq!(damage.kept, 2);
    assert_eq!(damage.faults[0], "Line 3: its checksum does not fit.");
    let aside = home.path(damage.aside.as_deref().unwrap());
    assert_eq!(fs::read(&aside).unwrap(), before, "it is kept as it was");
    assert_eq!(
        fs::read_to_string(aside.with_extension("txt")).unwrap(),
        format!(
            "The journal beside this page did not check whole when Waymark opened the folder.\n\
             2 changes in it did, and were kept. The rest could not be used:\n\n- {}\n\n\
             Each line of the journal is one change as JSON behind its checksum, so it can still be read.\n",
            damage.faults.join("\n- ")
        )
    );
    tick(&mut store, "postgresql.join-tables");
    let now = portrait(&store);
    drop(store);
    let again = home.open();
    assert_eq!(portrait(&again), now);
    assert!(again.damage().is_none(), "it is told once");
}

#[test]
fn a_journal_with_a_damaged_first_line_or_none_at_all_keeps_what_the_files_hold() {
    for spoilt in ["first line", "empty", "missing"] {
        let (home, mut store) = Home::created();
        tick(&mut store, "postgresql.model-a-domain");
        store.checkpoint().unwrap();
        let folded = portrait(&store);
        tick(&mut store, "postgresql.join-tables");
        let all = portrait(&store);
        drop(store);
        match spoilt {
            "first line" => spoil(&home, 1, "nonsense"),
            "empty" => fs::write(home.path("journal.jsonl"), "").unwrap(),
            _ => fs::remove_file(home.path("journal.jsonl")).unwrap(),
        }
        let mut store = home.open();
        assert_eq!(portrait(&store), if spoilt == "first line" { all } else { folded }, "{spoilt}");
        assert!(store.damage().is_some(), "{spoilt}");
        tick(&mut store, "postgresql.read-a-plan");
        let now = portrait(&store);
        drop(store);
        let again = home.open();
        assert_eq!((portrait(&again), again.damage()), (now, None), "{spoilt}");
    }
}

#[test]
fn a_change_that_does_not_fit_without_a_lost_one_is_put_aside_too() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    add(&mut store, "Index a table");
    tick(&mut store, "postgresql.index-a-table");
    tick(&mut store, "postgresql.join-tables");
    drop(store);
    spoil(&home, 2, "nonsense");
    let store = home.open();
    let damage = store.damage().unwrap();
    assert_eq!((damage.kept, damage.faults.len()), (1, 3), "{damage:?}");
    assert!(damage.faults[2].contains("does not fit: There is no milestone"), "{damage:?}");
}

#[test]
fn a_window_that_is_open_goes_on_after_its_journal_is_damaged() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    tick(&mut store, "postgresql.model-a-domain");
    let mut other = home.open();
    tick(&mut other, "postgresql.join-tables");
    tick(&mut other, "postgresql.read-a-plan");
    let lines = fs::read_to_string(home.path("journal.jsonl")).unwrap().lines().count();
    spoil(&home, lines - 1, "nonsense");
    tick(&mut store, "postgresql.model-a-domain");
    let after = portrait(&store);
    assert!(store.damage().is_some());
    drop((store, other));
    assert_eq!(portrait(&home.open()), after);
}

/// Changes a file as an editor would: the text `from` becomes `to` once.
fn edit(home: &Home, name: &str, from: &str, to: &str) {
    let text = fs::read_to_string(home.path(name)).unwrap();
    assert!(text.contains(from), "{from:?} is not in {name}: {text}");
    fs::write(home.path(name), text.replacen(from, to, 1)).unwrap();
}

fn take_in(store: &mut Store) {
    store.take_in_edits(now(), &mut CatchUp::default()).unwrap();
}

fn title_of(store: &Store, id: &str) -> String {
    store.roadmap().milestone(id).unwrap().milestone().title.to_string()
}

const TRACK: &str = "tracks/postgresql.json";

#[test]
fn a_file_edited_while_the_app_runs_or_not_is_taken_in_as_one_undoable_change() {
    for runs in [true, false] {
        let (home, mut store) = Home::created();
        store.checkpoint().unwrap();
        take_in(&mut store);
        if !runs {
            drop(store);
            store = home.open();
        }
        edit(&home, TRACK, "\"Join tables\"", "\"Join many tables\"");
        fs::create_dir_all(home.path("notes")).unwrap();
        fs::write(home.path("notes/postgresql.read-a-plan.md"), "From my editor.\n").unwrap();
        if !runs {
            drop(store);
            store = home.open();
            assert_eq!(
                title_of(&store, "postgresql.join-tables"),
                "Join tables",
                "nothing is taken in without a time"
            );
        }
        take_in(&mut store);
        assert_eq!(title_of(&store, "postgresql.join-tables"), "Join many tables");
        let id = store.roadmap().milestone("postgresql.read-a-plan").unwrap().id().clone();
        assert_eq!(store.roadmap().note(&id), "From my editor.\n");
        assert_eq!(store.undo_and_redo().unwrap().0.as_deref(), Some("Edited outside: 2 files"));
        take_in(&mut store);
        let before = portrait(&store);
        store.checkpoint().unwrap();
        drop(store);
        let mut store = home.open();
        take_in(&mut store);
        assert_eq!(portrait(&store), before);
        store.undo(now(), &mut CatchUp::default(), None).unwrap();
        assert_eq!(title_of(&store, "postgresql.join-tables"), "Join tables");
        assert_eq!(store.roadmap().note(&id), "");
    }
}

#[test]
fn an_edit_merges_with_newer_changes_field_by_field_and_the_apps_own_word_stands() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    let edit_of = |title: Option<&str>, why: Option<&str>| rules::MilestoneEdit {
        title: title.map(str::to_owned),
        why: why.map(str::to_owned),
        ..rules::MilestoneEdit::default()
    };
    commit(&mut store, |roadmap| {
        rules::edit_milestone(roadmap, "postgresql.join-tables", &edit_of(Some("Mine"), Some("My reason.")))
    });
    edit(
        &home,
        TRACK,
        "\"title\": \"Join tables\",",
        "\"title\": \"Theirs\", \"outcome\": \"You can join.\",",
    );
    take_in(&mut store);
    let milestone =
        |store: &Store| store.roadmap().milestone("postgresql.join-tables").unwrap().milestone().clone();
    let merged = milestone(&store);
    assert_eq!(
        (merged.title.as_str(), merged.why.as_str(), merged.outcome.as_str()),
        ("Mine", "My reason.", "You can join.")
    );
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    assert_eq!(milestone(&store).title.as_str(), "Theirs", "the other value is one undo away");
    store.redo(now(), &mut CatchUp::default()).unwrap();
    store.checkpoint().unwrap();
    assert!(fs::read_to_string(home.path(TRACK)).unwrap().contains("\"Mine\""));
}

#[test]
fn an_edit_that_removes_what_was_just_ticked_is_no_damage_when_opened_again() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    tick(&mut store, "postgresql.join-tables");
    let before = portrait(&store);
    let text = fs::read_to_string(home.path(TRACK)).unwrap();
    let mut track: serde_json::Value = serde_json::from_str(&text).unwrap();
    let milestones = track["milestones"].as_array_mut().unwrap();
    milestones.retain(|milestone| milestone["id"] != "postgresql.join-tables");
    fs::write(home.path(TRACK), track.to_string()).unwrap();
    take_in(&mut store);
    let other = home.open();
    assert_eq!(other.damage(), None);
    assert_eq!(portrait(&other), portrait(&store));
    assert!(other.roadmap().milestone("postgresql.join-tables").is_none());
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    assert_eq!(portrait(&store), before, "with its tick");
}

#[test]
fn a_file_that_does_not_parse_is_left_alone_until_it_is_mended() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    edit(&home, TRACK, "\"Join tables\"", "\"Join");
    let broken = fs::read(home.path(TRACK)).unwrap();
    take_in(&mut store);
    let error = store.unreadable_edit().unwrap().to_string();
    assert!(error.starts_with("\"tracks/postgresql.json\" cannot be read: line "), "{error}");
    tick(&mut store, "postgresql.model-a-domain");
    store.checkpoint().unwrap();
    assert_eq!(fs::read(home.path(TRACK)).unwrap(), broken, "it is not overwritten");
    let before = portrait(&store);
    drop(store);
    let mut store = home.open();
    take_in(&mut store);
    assert_eq!(portrait(&store), before, "the app goes on with what it had");
    edit(&home, TRACK, "\"Join", "\"Joined tables\"");
    take_in(&mut store);
    assert!(store.unreadable_edit().is_none());
    assert_eq!(title_of(&store, "postgresql.join-tables"), "Joined tables");
    store.checkpoint().unwrap();
    assert!(fs::read_to_string(home.path(TRACK)).unwrap().contains("\"done\""));
}

/// So many lists, one in the other.
fn nested(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

#[test]
fn what_a_later_version_wrote_deep_inside_survives_every_way_through_the_store() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    let later = format!("\"title\": \"Join tables\", \"later\": {},", nested(70));
    edit(&home, TRACK, "\"title\": \"Join tables\",", &later);
    take_in(&mut store);
    let with = portrait(&store);
    commit(&mut store, |roadmap| rules::remove_milestones(roadmap, &["postgresql.join-tables".to_owned()]));
    let without = portrait(&store);
    assert_eq!(portrait(&home.open()), without);
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    assert_eq!(portrait(&home.open()), with);
    store.checkpoint().unwrap();
    assert_eq!(portrait(&home.open()), with);
}

#[test]
fn what_is_nested_too_deep_to_be_kept_is_told_and_not_taken_in() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    let later = format!("\"title\": \"Join tables\", \"later\": {},", nested(120));
    edit(&home, TRACK, "\"title\": \"Join tables\",", &later);
    take_in(&mut store);
    let error = store.unreadable_edit().unwrap().to_string();
    assert!(error.ends_with("it is nested more than 80 levels deep"), "{error}");
}

#[test]
fn numbers_of_a_later_version_stay_what_they_are() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    let numbers = "[\n    0.1,\n    5e-324,\n    1.7976931348623157e308,\n    2.2250738585072011e-308,\n    18446744073709551615\n  ]";
    edit(&home, "roadmap.json", "\"title\":", &format!("\"later\": {numbers},\n  \"title\":"));
    take_in(&mut store);
    commit(&mut store, |roadmap| {
        rules::set_capacity(roadmap, [60; 7], now().date_naive(), now().date_naive())
    });
    store.checkpoint().unwrap();
    let text = fs::read_to_string(home.path("roadmap.json")).unwrap();
    let read: serde_json::Value = serde_json::from_str(&text).unwrap();
    let meant: serde_json::Value = serde_json::from_str(numbers).unwrap();
    assert_eq!(read["later"], meant, "{text}");
}

#[test]
fn a_clock_that_is_ten_thousand_years_ahead_hides_no_history() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    let ahead = DateTime::<Utc>::MAX_UTC;
    let others = &mut CatchUp::default();
    let id = ["postgresql.join-tables".to_owned()];
    store.commit(ahead, others, |roadmap| rules::tick(roadmap, &id, ahead)).unwrap();
    store.checkpoint().unwrap();
    tick(&mut store, "postgresql.model-a-domain");
    store.checkpoint().unwrap();
    drop(store);
    let mut store = home.open();
    for label in ["Ticked \"Model a domain\"", "Ticked \"Join tables\"", "Added \"Read a plan\""] {
        assert_eq!(store.undo(now(), others, None).unwrap().label, label);
    }
}

#[test]
fn an_edit_that_breaks_a_rule_is_told_and_not_taken_in() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    edit(
        &home,
        TRACK,
        "\"title\": \"Join tables\",",
        "\"title\": \"Join tables\", \"after\": [\"postgresql.nowhere\"],",
    );
    take_in(&mut store);
    let error = store.unreadable_edit().unwrap().to_string();
    assert!(error.contains("waits for \"postgresql.nowhere\", which does not exist"), "{error}");
}

#[test]
fn a_file_that_is_gone_is_written_again_and_deletes_nothing() {
    for name in [TRACK, "roadmap.json"] {
        let (home, mut store) = Home::created();
        store.checkpoint().unwrap();
        let before = portrait(&store);
        drop(store);
        fs::remove_file(home.path(name)).unwrap();
        let mut store = home.open();
        take_in(&mut store);
        assert_eq!(portrait(&store), before, "{name}");
        store.checkpoint().unwrap();
        assert!(home.path(name).exists(), "{name}");
    }
}

#[test]
fn an_edit_that_would_remove_much_waits_for_the_person() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    let before = portrait(&store);
    let text = fs::read_to_string(home.path(TRACK)).unwrap();
    let mut track: serde_json::Value = serde_json::from_str(&text).unwrap();
    track["milestones"] = serde_json::json!([]);
    fs::write(home.path(TRACK), track.to_string()).unwrap();
    take_in(&mut store);
    let held = store.held_edit().unwrap().clone();
    assert_eq!((held.removed.len(), held.changed), (3, 0));
    assert_eq!(portrait(&store), before);
    store.checkpoint().unwrap();
    assert_eq!(fs::read_to_string(home.path(TRACK)).unwrap(), track.to_string(), "it is not overwritten");
    store.answer_edit(now(), &mut CatchUp::default(), Answer::PutBack).unwrap();
    assert_eq!((portrait(&store), store.held_edit()), (before, None));
    assert_eq!(fs::read_to_string(home.path(TRACK)).unwrap(), text);
    assert_eq!(fs::read_dir(home.path("damaged")).unwrap().count(), 1, "the edited file is kept");

    fs::write(home.path(TRACK), track.to_string()).unwrap();
    take_in(&mut store);
    store.answer_edit(now(), &mut CatchUp::default(), Answer::Take).unwrap();
    assert!(store.roadmap().is_empty() && store.held_edit().is_none());
    store.undo(now(), &mut CatchUp::default(), None).unwrap();
    assert_eq!(store.roadmap().len(), 3);
    assert!(store.answer_edit(now(), &mut CatchUp::default(), Answer::Take).is_err());
}

#[test]
fn a_file_that_is_only_laid_out_anew_changes_nothing_and_stays_as_it_is() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    let revision = store.revision();
    let text = fs::read_to_string(home.path(TRACK)).unwrap();
    let packed = serde_json::from_str::<serde_json::Value>(&text).unwrap().to_string();
    fs::write(home.path(TRACK), &packed).unwrap();
    take_in(&mut store);
    assert_eq!(store.revision(), revision);
    store.checkpoint().unwrap();
    assert_eq!(fs::read_to_string(home.path(TRACK)).unwrap(), packed);
}

#[test]
fn a_track_that_somebody_adds_as_a_file_is_taken_in() {
    let (home, mut store) = Home::created();
    store.checkpoint().unwrap();
    take_in(&mut store);
    let track = r#"{"id":"git","title":"Git","kind":"skill","colour":"red","milestones":[{"id":"git.commit","title":"Commit"}]}"#;
    fs::write(home.path("tracks/git.json"), track).unwrap();
    take_in(&mut store);
    assert_eq!(title_of(&store, "git.commit"), "Commit");
    store.checkpoint().unwrap();
    let written = fs::read_to_string(home.path("tracks/git.json")).unwrap();
    assert!(written.contains("\"colour\":\"red\""), "unknown fields are kept: {written}");
}

/// What a person would see of a roadmap.
fn titles(roadmap: &waymark_core::Roadmap) -> Vec<String> {
    let line = |entry: waymark_core::Entry<'_>| {
        format!("{} {:?} {}", entry.milestone().title, entry.milestone().status, roadmap.note(entry.id()))
    };
    roadmap.milestones().map(line).collect()
}

#[test]
fn the_roadmap_is_seen_as_it_was_after_every_change() {
    let (home, mut store) = Home::created();
    let mut seen = vec![(store.revision(), titles(store.roadmap()))];
    let id = "postgresql.join-tables".to_owned();
    for round in 0..12 {
        match round % 4 {
            0 => drop(tick(&mut store, &id)),
            1 => drop(commit(&mut store, |roadmap| rules::set_note(roadmap, &id, &format!("Note {round}")))),
            2 => drop(commit(&mut store, |roadmap| {
                rules::remove_milestones(roadmap, std::slice::from_ref(&id))
            })),
            _ => drop(store.undo(now(), &mut CatchUp::default(), None).unwrap()),
        }
        if round % 5 == 0 {
            store.checkpoint().unwrap();
        }
        if store.revision() > seen[seen.len() - 1].0 {
            seen.push((store.revision(), titles(store.roadmap())));
        }
    }
    assert!(seen.len() > 8, "{seen:?}");
    for mut store in [store, home.open()] {
        for (change, titles_then) in &seen {
            let then = store.as_of(*change).unwrap();
            assert_eq!(&titles(&then.roadmap), titles_then, "after change {change}");
            assert_eq!(then.since, store.revision() - change);
        }
        let beginning = store.as_of(0).unwrap();
        assert!(beginning.roadmap.is_empty());
        assert_eq!(beginning.at, store.roadmap().header().created);
        let last = store.revision();
        let error = store.as_of(last + 1).unwrap_err();
        assert!(matches!(error, StoreError::NoChange { .. }), "{error}");
    }
}

#[test]
fn the_past_is_shown_as_it_was_at_each_instant_and_no_further_than_it_is_known() {
    let (home, mut store) = Home::created();
    let (created, others) = (store.roadmap().header().created, &mut CatchUp::default());
    let ids = ["postgresql.model-a-domain".to_owned()];
    for hours in 1..=4 {
        let at = created + TimeDelta::hours(hours);
        let rule = if hours % 2 == 1 { rules::tick } else { rules::reopen };
        store.commit(at, others, |roadmap| rule(roadmap, &ids, at)).unwrap();
    }
    let done_at = |store: &mut Store, minutes: &[i64]| {
        let instants: Vec<_> = minutes.iter().map(|minutes| created + TimeDelta::minutes(*minutes)).collect();
        let mut shown = Vec::new();
        store.show_past(instants, |_, roadmap| shown.push(roadmap.progress().done)).unwrap();
        shown
    };
    for is_folded in [false, true] {
        if is_folded {
            store.checkpoint().unwrap();
        }
        assert_eq!(done_at(&mut store, &[600, 200, 180, 179, 90, 30, 0, -1]), [0, 1, 1, 0, 1, 0, 0]);
    }
    fs::remove_dir_all(home.path("history")).unwrap();
    let mut store = home.open();
    assert!(done_at(&mut store, &[600, 200, 90]).is_empty(), "what is gone is not guessed");
}

#[test]
fn a_history_with_a_gap_is_told_and_not_guessed_across() {
    let (home, mut store) = Home::created();
    tick(&mut store, "postgresql.join-tables");
    store.checkpoint().unwrap();
    drop(store);
    let month = fs::read_dir(home.path("history")).unwrap().next().unwrap().unwrap().path();
    let lines = fs::read_to_string(&month).unwrap();
    let kept: Vec<&str> = lines.lines().filter(|line| !line.contains("\"seq\":3,")).collect();
    fs::write(&month, kept.join("\n") + "\n").unwrap();
    let mut store = home.open();
    assert_eq!(store.as_of(4).unwrap().since, 1);
    for change in [3, 2, 0] {
        let error = store.as_of(change).unwrap_err();
        assert!(matches!(error, StoreError::HistoryGap { change: 3 }), "{error}");
    }
    fs::remove_dir_all(home.path("history")).unwrap();
    assert!(matches!(home.open().as_of(0).unwrap_err(), StoreError::HistoryGap { change: 5 }));
}

#[test]
fn a_clock_that_goes_back_a_year_hides_no_change_from_undo_or_history() {
    let (home, mut store) = Home::created();
    let id = "postgresql.join-tables".to_owned();
    let mut seen = vec![(store.revision(), titles(store.roadmap()))];
    for days in [0, -400, 40, -1, -30] {
        let at = now() + chrono::TimeDelta::days(days);
        let note = format!("At {days}");
        let rule = |roadmap: &waymark_core::Roadmap| rules::set_note(roadmap, &id, &note);
        store.commit(at, &mut CatchUp::default(), rule).unwrap();
        store.checkpoint().unwrap();
        seen.push((store.revision(), titles(store.roadmap())));
    }
    drop(store);
    let mut store = home.open();
    for (change, titles_then) in seen.iter().rev() {
        assert_eq!(&titles(&store.as_of(*change).unwrap().roadmap), titles_then, "after change {change}");
    }
    for (_, titles_then) in seen.iter().rev().skip(1) {
        store.undo(now(), &mut CatchUp::default(), None).unwrap();
        assert_eq!(&titles(store.roadmap()), titles_then);
    }
}
