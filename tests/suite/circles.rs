//! A circle that two people closed: told wherever one looks, and mended by taking one prerequisite away.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_tests::Desk;

use crate::cli::Terminal;

/// Writes into a track's file what milestones wait for.
fn write_after(data: &Path, after: &[(&str, &[&str])]) {
    let path = data.join("tracks/git.json");
    let mut track: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for (id, after) in after {
        let milestones = track["milestones"].as_array_mut().unwrap();
        milestones.iter_mut().find(|milestone| milestone["id"] == *id).unwrap()["after"] = json!(after);
    }
    fs::write(path, track.to_string()).unwrap();
}

/// What `status` tells of a Git track with milestones A to G in which these wait for these.
fn notice(after: &[(&str, &[&str])]) -> Value {
    let root = TempDir::new().unwrap();
    let data = root.path().join("data");
    let open = || Desk::open(data.clone(), "2026-11-23T14:02:00Z").unwrap().app;
    let app = open();
    app.call("create_roadmap", "{}").unwrap();
    app.call("add_track", &json!({"title": "Git", "kind": "skill"}).to_string()).unwrap();
    for title in ["A", "B", "C", "D", "E", "F", "G"] {
        app.call("add_milestone", &json!({"track": "git", "title": title}).to_string()).unwrap();
    }
    app.close().unwrap();
    write_after(&data, after);
    fs::remove_dir_all(data.join(".base")).unwrap(); // as in a folder that Git brought
    let status: Value = serde_json::from_str(&open().call("status", "{}").unwrap()).unwrap();
    assert_eq!(status["state"], "ready");
    status["notice"].clone()
}

#[test]
fn a_circle_is_told_with_what_it_means_and_how_to_mend_it() {
    assert_eq!(
        notice(&[("git.a", &["git.b"]), ("git.b", &["git.a"])]),
        json!({
            "message": "\"A\" waits for \"B\", and \"B\" waits for \"A\".",
            "kept": "Both stay as they are until you decide; until then \"A\" does not have to wait for \"B\".",
            "hints": ["Take one of these prerequisites away: with the cross beside it in a milestone's panel, \
                or with a command such as waymark after git.a --on git.b --remove."],
        })
    );
    assert_eq!(notice(&[("git.b", &["git.a"])]), Value::Null);
}

#[test]
fn circles_of_any_length_are_sentences() {
    let alone = notice(&[("git.c", &["git.c"])]);
    assert_eq!(alone["message"], "\"C\" waits for itself.");
    assert_eq!(alone["kept"], "It stays as it is until you decide; until then that does not block it.");
    let four = notice(&[
        ("git.a", &["git.b"]),
        ("git.b", &["git.d"]),
        ("git.d", &["git.c"]),
        ("git.c", &["git.a"]),
        ("git.f", &["git.f", "git.g"]),
        ("git.g", &["git.f"]),
    ]);
    assert_eq!(
        four["message"],
        "\"A\" waits for \"B\", \"B\" for \"D\", \"D\" for \"C\", and \"C\" for \"A\"."
    );
    assert_eq!(
        four["kept"],
        "All of them stay as they are until you decide; until then \"A\" does not have to wait for \"B\"."
    );
    assert_eq!(four["hints"][1], "There are 2 more circles like this.");
    let all = ["git.b", "git.c", "git.d", "git.e", "git.f", "git.g", "git.a"];
    let ids = ["git.a", "git.b", "git.c", "git.d", "git.e", "git.f", "git.g"];
    let after: Vec<[&str; 1]> = all.iter().map(|on| [*on]).collect();
    let after: Vec<(&str, &[&str])> = ids.into_iter().zip(after.iter().map(<[&str; 1]>::as_slice)).collect();
    assert_eq!(notice(&after)["message"], "\"A\" waits for \"B\", which waits for \"A\" by way of 5 others.");
}

#[test]
fn a_circle_shows_in_the_milestone_and_goes_with_either_prerequisite() {
    for (id, on) in [("git.commit", "git.branch"), ("git.branch", "git.commit")] {
        let terminal = Terminal::furnished();
        terminal.ok(&["list"]);
        write_after(&terminal.data(), &[("git.commit", &["git.branch"])]);
        let answer = terminal.run(&["show", "git.commit"]);
        assert_eq!(answer.code, 0);
        assert!(
            answer.err.starts_with("waymark: \"Commit\" waits for \"Branch\", and \"Branch\" waits for"),
            "{}",
            answer.err
        );
        assert!(answer.out.contains("After      Branch (git.branch, in a circle)\n"), "{}", answer.out);
        assert!(
            answer.out.contains(
                "It blocks nothing until one is taken away, such as with waymark after git.commit --on git.branch --remove"
            ),
            "{}",
            answer.out
        );
        let commit = terminal.json(&["show", "git.commit"]);
        assert_eq!((&commit["row"]["ready"], &commit["row"]["waits_for"]), (&json!(true), &json!(0)));
        assert_eq!(
            commit["after"][0]["circle"],
            "\"Commit\" waits for \"Branch\", and \"Branch\" waits for \"Commit\"."
        );
        assert_eq!(commit["unlocks"][0]["id"], "git.branch");
        let branch = terminal.json(&["show", "git.branch"]);
        assert_eq!((&branch["row"]["waits_for"], &branch["after"][0]["circle"]), (&json!(1), &Value::Null));
        assert_eq!(branch["unlocks"], json!([]), "doing it frees nothing that waits for it in a circle");
        let ticked = terminal.run(&["tick", "git.commit"]);
        assert!(!ticked.err.contains("still open before it") && !ticked.out.contains("still open before it"));
        terminal.ok(&["undo"]);
        terminal.ok(&["after", id, "--on", on, "--remove"]);
        assert_eq!(terminal.run(&["list"]).err, "", "it is mended");
    }
}
