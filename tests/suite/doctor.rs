//! `waymark doctor`: what it says, what it mends, and that it changes nothing unless it is asked to.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use waymark_tests::Desk;

use crate::cli::Terminal;

/// A roadmap whose files hold everything.
fn furnished() -> Terminal {
    let terminal = Terminal::furnished();
    terminal.ok(&["tick", "git.commit"]);
    terminal
}

/// Every file with its content and when it was written.
fn listing(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut listing = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let modified = fs::metadata(&path).unwrap().modified().unwrap();
            if path.is_dir() {
                listing.insert(path.display().to_string(), (Vec::new(), modified));
                folders.push(path);
            } else {
                listing.insert(path.display().to_string(), (fs::read(&path).unwrap(), modified));
            }
        }
    }
    listing
}

#[test]
fn a_sound_folder_is_well() {
    let terminal = furnished();
    let said = terminal.ok(&["doctor"]);
    assert!(said.contains("  ok roadmap.json and 2 tracks with 3 milestones.\n"), "{said}");
    assert!(said.ends_with("\nAll is well.\n"), "{said}");
    assert!(!said.contains('\u{1b}'), "no colours in a pipe");
    let mended = terminal.ok(&["doctor", "--mend"]);
    assert!(mended.starts_with("There was nothing to mend.\n\n"), "{mended}");
    let none = Terminal::new();
    assert!(none.ok(&["doctor"]).contains("There is no roadmap yet."));
    assert!(!none.data().exists());
}

#[test]
fn looking_changes_nothing_and_does_not_even_open_the_folder() {
    let terminal = furnished();
    let data = terminal.data();
    let journal = fs::read_to_string(data.join("journal.jsonl")).unwrap();
    fs::write(data.join("journal.jsonl"), format!("{journal}not a change\nnor this\n")).unwrap();
    fs::remove_file(data.join("tracks/sql.json")).unwrap();
    let before = listing(&data);
    let answer = terminal.run(&["doctor"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{}", answer.out);
    assert_eq!(listing(&data), before);
    assert!(answer.out.contains("\nCan be mended\n  tracks/sql.json  It is gone,"), "{}", answer.out);
    assert!(answer.out.contains("  journal.jsonl:2  This line is damaged"), "{}", answer.out);
    assert!(answer.out.ends_with("\n2 can be mended with waymark doctor --mend.\n"), "{}", answer.out);
}

#[test]
fn mending_says_what_it_did_and_is_done_after_once() {
    let terminal = furnished();
    let data = terminal.data();
    let copy = data.join("tracks/git.sync-conflict-20261124-140200-ABCDEFG.json");
    fs::copy(data.join("tracks/git.json"), &copy).unwrap();
    fs::remove_file(data.join("tracks/sql.json")).unwrap();
    let answer = terminal.run(&["doctor", "--mend"]);
    assert_eq!(answer.code, 0, "{}{}", answer.out, answer.err);
    assert!(answer.out.starts_with("Mended\n"), "{}", answer.out);
    for line in [
        "  Wrote \"tracks/sql.json\" again from what Waymark remembers of it.\n",
        "-before-mending.tar.zst\".\n",
        "into \"damaged\"; \"tracks/git.json\" says all that it says.\n",
        "\nAll is well.\n",
    ] {
        assert!(answer.out.contains(line), "{line:?} is not in {}", answer.out);
    }
    assert!(!copy.exists());
    assert_eq!(terminal.status("sql.join"), "todo");
    assert!(terminal.ok(&["backup", "list"]).contains("before mending"));
    assert!(terminal.ok(&["doctor", "--mend"]).starts_with("There was nothing to mend."));
}

#[test]
fn what_needs_the_person_is_exit_code_three_and_stays() {
    let terminal = furnished();
    let data = terminal.data();
    let track = fs::read_to_string(data.join("tracks/git.json")).unwrap();
    fs::write(data.join("tracks/git.json"), track.replacen("\"title\"", "\"title", 1)).unwrap();
    let copy = data.join("tracks/sql (1).json");
    let sql = fs::read_to_string(data.join("tracks/sql.json")).unwrap();
    fs::write(&copy, sql.replace("\"todo\"", "\"done\"")).unwrap();
    let answer = terminal.run(&["doctor", "--mend"]);
    assert_eq!(answer.code, 3, "{}", answer.out);
    assert!(answer.out.contains("\nNeeds you\n  tracks/git.json:3  It cannot be read: "), "{}", answer.out);
    assert!(answer.out.contains("cannot be compared until the other files can be read"), "{}", answer.out);
    assert!(copy.exists());
    fs::write(data.join("tracks/git.json"), track).unwrap();
    let answer = terminal.run(&["doctor"]);
    assert_eq!(answer.code, 3);
    assert!(answer.out.contains("It has a tick at \"Join\"."), "{}", answer.out);
    assert!(answer.out.contains("One thing needs you."), "{}", answer.out);
    // What the remedy says works.
    fs::rename(&copy, data.join("tracks/sql.json")).unwrap();
    assert_eq!(terminal.status("sql.join"), "done");
    assert!(terminal.ok(&["doctor"]).ends_with("All is well.\n"));
    terminal.ok(&["undo"]);
    assert_eq!(terminal.status("sql.join"), "todo");
}

#[test]
fn programs_read_kinds_and_severities() {
    let terminal = furnished();
    fs::write(terminal.data().join("roadmap.tmp"), "half").unwrap();
    fs::create_dir_all(terminal.data().join("library")).unwrap();
    fs::write(terminal.data().join("library/mine.json"), "{\n  \"id\": \"mine\"\n}\n").unwrap();
    let answer = terminal.run(&["doctor", "--json"]);
    assert_eq!(answer.code, 3);
    let view: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    let kinds: Vec<(&str, &str)> = view["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| (finding["kind"].as_str().unwrap(), finding["severity"].as_str().unwrap()))
        .collect();
    assert!(kinds.contains(&("library_mistake", "needs_you")), "{kinds:?}");
    assert!(kinds.contains(&("leftover", "mendable")), "{kinds:?}");
    assert_eq!(view["findings"][0]["place"], "library/mine.json", "what needs the person comes first");
    let mended = terminal.run(&["doctor", "--mend", "--json"]);
    let view: serde_json::Value = serde_json::from_str(&mended.out).unwrap();
    assert!(
        view["done"].as_array().unwrap().iter().any(|line| line.as_str().unwrap().contains("roadmap.tmp"))
    );
    assert_eq!(view["left"]["folder"], terminal.data().display().to_string());
}

#[test]
fn a_folder_that_could_not_be_opened_opens_after_mending_and_the_faces_are_told() {
    let terminal = furnished();
    fs::remove_file(terminal.data().join(".base/tracks~git.json")).unwrap();
    let desk = Desk::open(terminal.data(), "2031-01-01T12:00:00Z").unwrap();
    let told = Arc::new(AtomicUsize::new(0));
    let counter = told.clone();
    desk.app.on_change(move |changed| {
        assert!(changed.structure);
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let state = || -> serde_json::Value {
        let status = desk.app.call("status", "{}").unwrap();
        serde_json::from_str::<serde_json::Value>(&status).unwrap()["state"].clone()
    };
    assert_eq!(state(), "unusable");
    desk.app.call("doctor", "{}").unwrap();
    assert_eq!((state(), told.load(Ordering::Relaxed)), ("unusable".into(), 0));
    desk.app.call("mend", "{}").unwrap();
    assert_eq!((state(), told.load(Ordering::Relaxed)), ("ready".into(), 1));
    desk.app.call("mend", "{}").unwrap();
    assert_eq!(told.load(Ordering::Relaxed), 1, "nothing was mended, so nothing is told");
}
