//! A folder that cannot be written for a while, as on a disk that is unplugged under an open window.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_tests::Desk;

use crate::cli::program;

struct Unplugged {
    root: TempDir,
    desk: Desk,
}

impl Unplugged {
    /// A roadmap with two milestones, open in a window.
    fn new() -> Self {
        let root = TempDir::new().unwrap();
        let desk = Desk::open(root.path().join("disk/data"), "2026-11-23T14:02:00Z").unwrap();
        let this = Self { root, desk };
        this.ask("create_roadmap", json!({}));
        this.ask("add_track", json!({"title": "Git", "kind": "skill"}));
        this.ask("add_milestone", json!({"track": "git", "title": "Commit"}));
        this.ask("add_milestone", json!({"track": "git", "title": "Branch"}));
        this.desk.app.watch();
        this
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn unplug(&self) {
        fs::rename(self.path("disk"), self.path("drawer")).unwrap();
    }

    fn plug_in(&self) {
        fs::rename(self.path("drawer"), self.path("disk")).unwrap();
    }

    fn ask(&self, name: &str, request: Value) -> Value {
        serde_json::from_str(&self.desk.app.call(name, &request.to_string()).unwrap()).unwrap()
    }

    fn status(&self) -> Value {
        self.ask("status", json!({}))
    }

    fn patient(&self, what: &str, seen: impl Fn(&Value) -> bool) -> Value {
        let begun = Instant::now();
        loop {
            let status = self.status();
            if seen(&status) {
                return status;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "{what} did not happen: {status}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn waymark(&self, data: &str, words: &[&str]) -> String {
        let mut command = Command::new(program());
        let output = command
            .env("LC_ALL", "C")
            .env("LANGUAGE", "")
            .arg("--data")
            .arg(self.path(data))
            .args(words)
            .assert()
            .success();
        String::from_utf8(output.get_output().stdout.clone()).unwrap()
    }
}

#[test]
fn what_cannot_be_written_is_told_kept_and_saved_by_itself_later() {
    let disk = Unplugged::new();
    disk.unplug();
    let done = disk.ask("tick", json!({"ids": ["git.commit"]}));
    assert_eq!(done["warnings"][0], "It is not saved yet.");
    disk.ask("log_time", json!({"id": "git.branch", "minutes": 30}));
    let status = disk.status();
    assert_eq!((&status["state"], &status["unsaved"]["changes"]), (&json!("ready"), &json!(2)));
    assert_eq!(status["notice"]["message"], "Your last 2 changes are not saved.");
    let refused = disk.desk.app.call("save", "{}").unwrap_err();
    assert_eq!(serde_json::to_value(refused.code).unwrap(), "not_saved");

    disk.ask("undo", json!({}));
    disk.plug_in();
    let status = disk.patient("saving by itself", |status| status["unsaved"].is_null());
    assert!(status["notice"].is_null(), "{status}");
    let list = disk.waymark("disk/data", &["list"]);
    assert!(list.contains("[x] Commit") && list.contains("[ ] Branch"), "{list}");
    let history = disk.waymark("disk/data", &["history"]);
    assert!(history.contains("Logged 30 min on \"Branch\"  undone"), "{history}");
    assert!(disk.desk.app.may_close());
}

#[test]
fn closing_with_something_unsaved_asks_and_a_copy_elsewhere_holds_it() {
    let disk = Unplugged::new();
    assert!(disk.desk.app.may_close());
    disk.unplug();
    disk.ask("tick", json!({"ids": ["git.commit"]}));
    assert!(!disk.desk.app.may_close());
    assert_eq!(disk.status()["unsaved"]["closing"], true);
    disk.ask("stay", json!({}));
    assert_eq!(disk.status()["unsaved"]["closing"], false);

    let copy = disk.path("copy.tar.zst");
    let made = disk.ask("save_elsewhere", json!({"path": copy}));
    assert_eq!(made["path"], copy.display().to_string());
    let again = disk.desk.app.call("save_elsewhere", &json!({"path": copy}).to_string()).unwrap_err();
    assert!(again.message.contains("already"), "{}", again.message);
    assert!(
        fs::read_dir(disk.path(""))
            .unwrap()
            .all(|entry| { !entry.unwrap().file_name().to_string_lossy().ends_with(".unfinished") })
    );
    disk.ask("quit", json!({}));
    assert_eq!(disk.desk.host.opened(), ["quit"]);

    disk.plug_in();
    let inside = json!({"path": disk.path("disk/data/copy.tar.zst")}).to_string();
    let inside = disk.desk.app.call("save_elsewhere", &inside).unwrap_err();
    assert!(inside.message.contains("inside the folder"), "{}", inside.message);
    let elsewhere = disk.path("new");
    disk.waymark("disk/data", &["restore", copy.to_str().unwrap(), "--to", elsewhere.to_str().unwrap()]);
    assert!(disk.waymark("new", &["list"]).contains("[x] Commit"));
    let history = disk.waymark("new", &["history"]);
    assert!(history.contains("Ticked \"Commit\""), "{history}");
    disk.waymark("new", &["undo"]);
    assert!(disk.waymark("new", &["list"]).contains("[ ] Commit"));
    assert!(disk.waymark("new", &["doctor"]).contains("All is well."));
}

#[test]
fn what_another_program_did_meanwhile_comes_first_and_what_does_not_fit_any_more_is_told() {
    let disk = Unplugged::new();
    disk.unplug();
    disk.ask("tick", json!({"ids": ["git.commit"]}));
    disk.ask("start", json!({"ids": ["git.branch"]}));
    disk.waymark("drawer/data", &["remove", "git.commit"]);
    disk.waymark("drawer/data", &["add", "milestone", "Merge", "--track", "git"]);
    disk.plug_in();
    let status = disk.patient("saving by itself", |status| status["unsaved"].is_null());
    let hints = status["notice"]["hints"].to_string();
    assert!(hints.contains("Ticked \\\"Commit\\\""), "{status}");
    let list = disk.waymark("disk/data", &["list"]);
    assert!(list.contains("[~] Branch") && list.contains("Merge") && !list.contains("Commit"), "{list}");
}

#[test]
fn a_folder_that_goes_away_is_no_fresh_start() {
    let disk = Unplugged::new();
    disk.unplug();
    let status = disk.patient("telling that it is gone", |status| !status["notice"].is_null());
    assert_eq!(status["state"], "ready");
    assert!(status["notice"]["message"].to_string().contains("any more"), "{status}");
    assert_eq!(status["roadmap"]["progress"]["total"], 2);
    // Longer than it takes until a backup is due.
    std::thread::sleep(Duration::from_secs(4));
    assert!(!disk.path("disk").exists(), "nothing is made in the place of what is gone");
    disk.plug_in();
    disk.patient("going on by itself", |status| status["notice"].is_null());
    assert!(!disk.ask("tick", json!({"ids": ["git.commit"]}))["warnings"].to_string().contains("saved"));
    assert!(disk.waymark("disk/data", &["list"]).contains("[x] Commit"));
}
