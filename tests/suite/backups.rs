//! Backups: made by themselves, made on demand, looked into, and restored, by the app and from the terminal.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_app::{ErrorCode, ErrorView};
use waymark_tests::Desk;

use crate::cli::Terminal;

const NOW: &str = "2026-11-24T14:02:00Z";

struct Room {
    desk: Desk,
    root: TempDir,
}

impl Room {
    /// A roadmap with a track of twelve milestones, `git.commit-1` to `git.commit-12`, and one of one.
    fn furnished() -> Self {
        let root = TempDir::new().unwrap();
        let room = Self { desk: Desk::open(root.path().join("data"), NOW).unwrap(), root };
        room.ask("create_roadmap", json!({"title": "Backend developer"}));
        room.ask("add_track", json!({"title": "Git", "kind": "skill"}));
        room.ask("add_track", json!({"title": "SQL", "kind": "database"}));
        for number in 1..=12 {
            room.ask("add_milestone", json!({"track": "git", "title": format!("Commit {number}")}));
        }
        room.ask("add_milestone", json!({"track": "sql", "title": "Join"}));
        room
    }

    fn backups_folder(&self) -> PathBuf {
        self.root.path().join("data/backups")
    }

    fn try_ask(&self, name: &str, request: Value) -> Result<Value, ErrorView> {
        self.desk.app.call(name, &request.to_string()).map(|answer| serde_json::from_str(&answer).unwrap())
    }

    fn ask(&self, name: &str, request: Value) -> Value {
        self.try_ask(name, request.clone()).unwrap_or_else(|error| panic!("{name} {request}: {error:?}"))
    }

    fn causes(&self) -> Vec<String> {
        let view = self.ask("backups", json!({}));
        let backups = view["backups"].as_array().unwrap();
        backups.iter().map(|backup| backup["cause"].as_str().unwrap().to_owned()).collect()
    }

    fn titles(list: &Value) -> Vec<&str> {
        list.as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect()
    }

    /// Everything a person sees of the roadmap, without what is derived from the clock.
    fn outline(&self) -> Value {
        self.ask("outline", json!({}))["tracks"].clone()
    }
}

#[test]
fn backups_are_made_by_themselves_while_things_change() {
    let room = Room::furnished();
    let at = |hours: i64| room.desk.clock.advance(chrono::TimeDelta::hours(hours));
    room.desk.app.close().unwrap();
    assert_eq!(room.causes(), ["weekly"]);
    room.ask("tick", json!({"ids": ["sql.join"]}));
    room.desk.app.close().unwrap();
    assert_eq!(room.causes(), ["weekly"], "the hour has not passed");
    at(1);
    room.desk.app.close().unwrap();
    assert_eq!(room.causes(), ["hourly", "weekly"]);
    at(30);
    room.desk.app.close().unwrap();
    assert_eq!(room.causes(), ["hourly", "weekly"], "nothing has changed");
    room.ask("untick", json!({"ids": ["sql.join"]}));
    room.desk.app.close().unwrap();
    assert_eq!(room.causes(), ["daily", "hourly", "weekly"]);
}

#[test]
fn a_quiet_moment_makes_the_backup_that_is_due() {
    let room = Room::furnished();
    room.desk.app.watch();
    let patience = Instant::now() + Duration::from_secs(20);
    while room.causes().is_empty() && Instant::now() < patience {
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(room.causes(), ["weekly"]);
}

#[test]
fn nobody_waits_while_a_backup_is_made() {
    let room = Room::furnished();
    fs::create_dir_all(room.backups_folder()).unwrap();
    let lock = fs::File::create(room.backups_folder().join(".lock")).unwrap();
    lock.lock().unwrap();
    let app = room.desk.app.clone();
    let closing = std::thread::spawn(move || app.close());
    // The backup is being waited for, as if another program were making one.
    std::thread::sleep(Duration::from_millis(300));
    let began = Instant::now();
    room.ask("tick", json!({"ids": ["sql.join"]}));
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert!(!closing.is_finished(), "the backup still waits");
    lock.unlock().unwrap();
    closing.join().unwrap().unwrap();
    assert_eq!(room.causes(), ["weekly"]);
}

#[test]
fn much_is_not_removed_without_a_backup() {
    let room = Room::furnished();
    let some =
        |count: u8| -> Vec<String> { (1..=count).map(|number| format!("git.commit-{number}")).collect() };
    room.ask("remove_milestones", json!({"ids": some(10)}));
    assert_eq!(room.causes(), Vec::<String>::new());
    room.ask("undo", json!({}));
    assert_eq!(room.try_ask("remove_track", json!({"id": "nothing"})).unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(room.causes(), Vec::<String>::new(), "what is refused costs no backup");
    let before = room.outline();
    room.ask("remove_milestones", json!({"ids": some(11)}));
    assert_eq!(room.causes(), ["before_removal"]);
    let name = room.ask("backups", json!({}))["backups"][0]["name"].clone();
    room.ask("restore", json!({"file": name}));
    assert_eq!(room.outline(), before);
    room.ask("remove_track", json!({"id": "sql"}));
    assert_eq!(room.causes().iter().filter(|cause| *cause == "before_removal").count(), 2);
}

#[test]
fn a_restore_is_shown_first_and_is_one_change() {
    let room = Room::furnished();
    let made = room.ask("make_backup", json!({}));
    assert_eq!(made["backup"]["name"], "2026-11-24T14-02-00Z-by-hand.tar.zst");
    assert_eq!(fs::metadata(made["path"].as_str().unwrap()).unwrap().len(), made["backup"]["bytes"]);
    let file = json!({"file": "2026-11-24T14-02-00Z-by-hand.tar.zst"});
    let before = room.outline();
    assert_eq!(room.ask("preview_restore", file.clone())["same"], true);

    room.ask("tick", json!({"ids": ["sql.join"]}));
    room.ask("log_time", json!({"id": "sql.join", "minutes": 130}));
    room.ask("set_note", json!({"id": "sql.join", "markdown": "Mind the nulls."}));
    room.ask("add_milestone", json!({"track": "sql", "title": "Plan"}));
    room.ask("remove_milestones", json!({"ids": ["git.commit-3"]}));
    room.ask("edit_track", json!({"id": "git", "title": "Version control"}));
    room.ask("edit_settings", json!({"theme": "dark"}));
    let after = room.outline();

    let preview = room.ask("preview_restore", file.clone());
    assert_eq!(room.outline(), after, "looking changes nothing");
    assert_eq!(Room::titles(&preview["milestones_added"]), ["Commit 3"]);
    assert_eq!(Room::titles(&preview["milestones_removed"]), ["Plan"]);
    assert_eq!(Room::titles(&preview["tracks_changed"]), ["Git"]);
    assert_eq!(preview["milestones_changed"][0]["aspects"], json!(["status", "time", "note"]));
    assert_eq!(preview["settings_changed"], true);
    assert_eq!(preview["same"], false);
    assert_eq!(
        preview["lost"],
        json!([
            "The tick of \"Join\" would be gone.",
            "2 h 10 min of logged time would be gone.",
            "The note of \"Join\" would be gone or say something older.",
            "\"Plan\" would be gone with all that is in it.",
        ])
    );

    let done = room.ask("restore", file.clone());
    assert_eq!(done["message"], "Restored the backup of 24 November 2026, 14:02.");
    assert_eq!(room.outline(), before);
    assert!(room.causes().contains(&"before_restore".to_owned()));
    assert_eq!(room.ask("preview_restore", file.clone())["same"], true);
    assert_eq!(room.ask("restore", file)["change"], Value::Null, "there is nothing more to restore");
    room.ask("undo", json!({}));
    assert_eq!(room.outline(), after);
    assert_eq!(room.ask("milestone", json!({"id": "sql.join"}))["note"], "Mind the nulls.");
}

#[test]
fn a_backup_that_cannot_be_made_is_told_and_stops_nothing() {
    let room = Room::furnished();
    fs::write(room.backups_folder(), "in the way").unwrap();
    let error = room.try_ask("make_backup", json!({})).unwrap_err();
    assert!(error.message.starts_with("No backup was made. "), "{}", error.message);
    assert_eq!(error.kept, "Your roadmap and the older backups are as they were.");
    let done = room.ask("remove_track", json!({"id": "git"}));
    assert!(done["warnings"][0].as_str().unwrap().starts_with("No backup was made. "), "{done}");
    room.desk.app.close().unwrap();
    assert!(room.desk.app.backup_problem().is_some());
    fs::remove_file(room.backups_folder()).unwrap();
    assert!(room.ask("backups", json!({}))["problem"].is_string());
    room.ask("make_backup", json!({}));
    assert_eq!(room.ask("backups", json!({}))["problem"], Value::Null);
    assert_eq!(room.desk.app.backup_problem(), None);
}

#[test]
fn the_room_for_backups_is_a_setting() {
    let room = Room::furnished();
    assert_eq!(room.ask("backups", json!({}))["keep_megabytes"], 50);
    let done = room.ask("edit_settings", json!({"backup_megabytes": 200}));
    assert_eq!(done["message"], "Changed the room for backups to 200 MB.");
    assert_eq!(room.ask("backups", json!({}))["keep_megabytes"], 200);
    for size in [0, 100_001] {
        let error = room.try_ask("edit_settings", json!({"backup_megabytes": size})).unwrap_err();
        assert_eq!(error.code, ErrorCode::Refused);
    }
    room.ask("undo", json!({}));
    assert_eq!(room.ask("backups", json!({}))["keep_megabytes"], 50);
}

/// The names of the backups, the latest first.
fn names(terminal: &Terminal) -> Vec<String> {
    let view = terminal.json(&["backup", "list"]);
    let backups = view["backups"].as_array().unwrap();
    backups.iter().map(|backup| backup["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_terminal_makes_lists_shows_and_restores() {
    let terminal = Terminal::furnished();
    let said = terminal.ok(&["backup"]);
    assert!(said.starts_with("Made a backup of ") && said.contains("by-hand.tar.zst"), "{said}");
    let name = names(&terminal).into_iter().find(|name| name.contains("by-hand")).unwrap();
    assert!(terminal.ok(&["backup", "list"]).contains(&format!("{name}  you asked for it, ")));
    let same = terminal.ok(&["restore", &name]);
    assert!(same.contains("Your roadmap is the same; there is nothing to restore."), "{same}");

    terminal.ok(&["tick", "git.commit"]);
    terminal.ok(&["remove", "sql"]);
    let shown = terminal.ok(&["restore", &name]);
    let expected = [
        "It holds 3 milestones, 0 done.",
        "Tracks that would come: 1",
        "Milestones that would come: 1",
        "  Join  sql.join",
        "Milestones that would change: 1",
        "  Commit  git.commit  status",
        "!! The tick of \"Commit\" would be gone.",
        "Nothing has been changed.",
    ];
    assert!(expected.iter().all(|line| shown.contains(line)), "{shown}");
    assert_eq!(terminal.status("git.commit"), "done");

    let done = terminal.ok(&["restore", &name, "--apply"]);
    assert!(done.starts_with("Restored the backup of "), "{done}");
    assert_eq!(terminal.status("git.commit"), "todo");
    assert_eq!(terminal.json(&["show", "sql.join"])["row"]["due"], "2031-06-14");
    terminal.ok(&["undo"]);
    assert_eq!(terminal.status("git.commit"), "done");
    assert!(names(&terminal).iter().any(|name| name.contains("before-removal")));
    assert!(names(&terminal).iter().any(|name| name.contains("before-restore")));
    assert!(terminal.ok(&["backup", "keep", "20"]).starts_with("Changed the room for backups to 20 MB."));
}

#[test]
fn a_backup_is_unpacked_into_a_folder_of_its_own() {
    let terminal = Terminal::furnished();
    terminal.ok(&["backup"]);
    let name = names(&terminal).into_iter().find(|name| name.contains("by-hand")).unwrap();
    let path = terminal.data().join("backups").join(&name);
    terminal.ok(&["tick", "git.commit"]);
    let to = terminal.data().with_file_name("old one");
    let said = terminal.ok(&["restore", path.to_str().unwrap(), "--to", to.to_str().unwrap()]);
    assert!(said.contains("--data '") && said.contains("old one' list"), "{said}");
    assert_eq!(terminal.status("git.commit"), "done", "the present folder stays as it is");
    let other = Terminal::at(to.clone());
    assert_eq!(other.status("git.commit"), "todo");
    assert!(other.ok(&["doctor"]).contains("All is well."));
    other.ok(&["undo"]);
    let again = terminal.run(&["restore", &name, "--to", to.to_str().unwrap()]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("is not empty."), "{}", again.err);
    let inside = terminal.data().join("inside");
    assert_eq!(terminal.run(&["restore", &name, "--to", inside.to_str().unwrap()]).code, 1);
    assert_eq!(terminal.run(&["restore", &name, "--apply", "--to", "elsewhere"]).code, 2);
}

#[test]
fn a_file_that_is_no_backup_is_told_in_a_sentence() {
    let terminal = Terminal::furnished();
    terminal.ok(&["backup"]);
    let name = names(&terminal).into_iter().find(|name| name.contains("by-hand")).unwrap();
    let whole = fs::read(terminal.data().join("backups").join(name)).unwrap();
    let file = terminal.data().with_file_name("odd.tar.zst");
    let odd = file.to_str().unwrap();
    for (bytes, expected) in [
        (&whole[..whole.len() / 2], "\"odd.tar.zst\" cannot be used: it is damaged or cut off"),
        (&b"Dear diary"[..], "\"odd.tar.zst\" cannot be used: it is no backup of Waymark."),
        (&b""[..], "\"odd.tar.zst\" cannot be used: it is damaged or cut off"),
    ] {
        fs::write(&file, bytes).unwrap();
        for words in [&["restore", odd][..], &["restore", odd, "--apply"]] {
            let answer = terminal.run(words);
            assert_eq!(answer.code, 1, "{}", answer.err);
            assert!(answer.err.contains(expected), "{}", answer.err);
        }
    }
    let gone = terminal.run(&["restore", "2020-01-01T00-00-00Z-hourly.tar.zst"]);
    assert_eq!(gone.code, 1);
    assert!(gone.err.contains("There is no backup") && gone.err.contains("The latest is"), "{}", gone.err);
}

#[test]
fn news_of_the_library_are_not_taken_in_without_a_backup() {
    let terminal = Terminal::new();
    terminal.ok(&[
        "init",
        "--goal",
        "backend-developer",
        "--pick",
        "language=go",
        "--pick",
        "database=sqlite",
    ]);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/library/tracks/git.json");
    let mut track: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    track["milestones"][0]["why"] = Value::from("A better reason.");
    let shelf = terminal.data().join("library");
    fs::create_dir_all(&shelf).unwrap();
    fs::write(shelf.join("git.json"), track.to_string()).unwrap();
    let update = |names: &[String]| names.iter().any(|name| name.contains("before-library-update"));
    terminal.ok(&["library", "news", "--leave"]);
    assert!(!update(&names(&terminal)), "leaving it changes nothing to speak of");
    terminal.ok(&["undo"]);
    terminal.ok(&["library", "news", "--accept-all"]);
    assert!(update(&names(&terminal)));
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_under_a_backup_leaves_the_others_whole() {
    let root = TempDir::new().unwrap();
    let said = crate::disk::namespaced(
        root.path(),
        "mkdir data && mount -t tmpfs -o size=900k none data || exit 9
         $W init >/dev/null && $W add track Git >/dev/null && $W add milestone Commit --track git >/dev/null || exit 8
         head -c 40000 /dev/urandom | base64 | $W note git.commit --edit >/dev/null || exit 7
         $W backup >/dev/null || exit 6
         head -c 20000 /dev/zero > data/room
         dd if=/dev/zero of=data/filler bs=1k status=none 2>/dev/null; rm data/room
         before=$(ls -A data/backups)
         $W backup; echo \"backup $?\"
         echo \"kept: $([ \"$before\" = \"$(ls -A data/backups)\" ] && echo yes)\"
         for file in data/backups/*by-hand*; do $W restore $(basename $file) >/dev/null; echo \"restore $?\"; done
         rm data/filler
         $W backup >/dev/null; echo \"later $?\"",
    );
    assert!(said.contains("No backup was made.") && said.contains("the disk is full"), "{said}");
    assert!(said.contains("backup 3") && said.contains("kept: yes"), "{said}");
    assert!(said.contains("restore 0") && said.contains("later 0"), "{said}");
}
