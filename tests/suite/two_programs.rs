//! The window and a command at once.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use assert_cmd::Command;
use tempfile::TempDir;
use waymark_tests::Desk;

use crate::cli::program;

#[test]
fn the_window_hears_of_a_command_within_a_second() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("data");
    let waymark = |words: &[&str]| {
        let mut command = Command::new(program());
        command.arg("--data").arg(&data).args(words).assert().success();
    };
    let desk = Desk::open(data.clone(), "2026-11-23T14:02:00Z").unwrap();
    let (sender, told) = mpsc::channel();
    desk.app.on_change(move |changed| sender.send((Instant::now(), changed.clone())).unwrap());
    desk.app.watch();

    waymark(&["init"]);
    told.recv_timeout(Duration::from_secs(5)).expect("the window hears of a new roadmap");
    waymark(&["add", "track", "Git"]);
    waymark(&["add", "milestone", "Commit", "--track", "git"]);
    while told.recv_timeout(Duration::from_secs(2)).is_ok_and(|(_, changed)| changed.milestones.is_empty()) {}
    std::thread::sleep(Duration::from_millis(700));
    told.try_iter().for_each(drop);

    let begun = Instant::now();
    waymark(&["tick", "git.commit"]);
    let (at, changed) = told.recv_timeout(Duration::from_secs(5)).expect("the window hears of a tick");
    assert_eq!(changed.milestones, ["git.commit"]);
    assert!(at - begun < Duration::from_secs(1), "it took {:?}", at - begun);

    desk.app.call("untick", r#"{"ids":["git.commit"]}"#).unwrap();
    let mut list = Command::new(program());
    let list = list.arg("--data").arg(&data).args(["list", "--json"]).output().unwrap();
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).unwrap();
    assert_eq!(list["tracks"][0]["rows"][0]["status"], "todo", "a command sees the window's change at once");
    desk.app.close().unwrap();
}

#[test]
fn the_window_takes_in_what_an_editor_changes_and_says_what_it_cannot() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("data");
    let desk = Desk::open(data.clone(), "2026-11-23T14:02:00Z").unwrap();
    let ask = |name: &str, request: serde_json::Value| -> serde_json::Value {
        serde_json::from_str(&desk.app.call(name, &request.to_string()).unwrap()).unwrap()
    };
    ask("create_roadmap", serde_json::json!({}));
    ask("add_track", serde_json::json!({"title": "Git", "kind": "skill"}));
    ask("add_milestone", serde_json::json!({"track": "git", "title": "Commit"}));
    desk.app.watch();
    let file = data.join("tracks/git.json");
    let patient = |what: &str, seen: &dyn Fn() -> bool| {
        let begun = Instant::now();
        while !seen() {
            assert!(begun.elapsed() < Duration::from_secs(10), "{what} did not happen");
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    patient("the checkpoint", &|| std::fs::read_to_string(&file).is_ok_and(|text| text.contains("Commit")));
    let title = || ask("milestone", serde_json::json!({"id": "git.commit"}))["row"]["title"].clone();
    let whole = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, whole.replace("\"Commit\"", "\"Commit often\"")).unwrap();
    patient("taking the edit in", &|| title() == "Commit often");
    std::fs::write(&file, "{").unwrap();
    let message = || ask("status", serde_json::json!({}))["notice"]["message"].to_string();
    patient("telling of the broken file", &|| message().contains("tracks/git.json"));
    ask("tick", serde_json::json!({"ids": ["git.commit"]}));
    std::fs::write(&file, whole.replace("\"Commit\"", "\"Commit daily\"")).unwrap();
    patient("taking the mended file in", &|| title() == "Commit daily");
    assert_eq!(ask("milestone", serde_json::json!({"id": "git.commit"}))["row"]["status"], "done");
    desk.app.close().unwrap();
}
