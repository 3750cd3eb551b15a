//! What changed when is told in words, and anything can be brought back to how it was at any time.

use chrono::TimeDelta;
use serde_json::{Value, json};
use waymark_app::ErrorCode;

use crate::app::Room;
use crate::cli::Terminal;

fn labels(view: &Value) -> Vec<&str> {
    view["lines"].as_array().unwrap().iter().map(|line| line["label"].as_str().unwrap()).collect()
}

/// The numbers of the changes whose label is this.
fn number(room: &Room, label: &str) -> u64 {
    let view = room.ask("history", json!({"limit": 1000}));
    let line = view["lines"].as_array().unwrap().iter().find(|line| line["label"] == label);
    line.unwrap_or_else(|| panic!("{label} is not in {view}"))["change"].as_u64().unwrap()
}

/// Everything a person sees of a milestone but its history and what is derived from the rest.
fn seen(room: &Room, id: &str) -> Value {
    let mut view = room.ask("milestone", json!({"id": id}));
    for derived in ["history", "revision"] {
        view.as_object_mut().unwrap().remove(derived);
    }
    view
}

/// A milestone that has everything: a note, steps, a resource, time, a prerequisite, something that waits for it.
fn lived_in() -> Room {
    let room = Room::furnished();
    let id = "postgresql.join";
    room.ask("add_prerequisite", json!({"id": id, "on": "postgresql.model"}));
    room.ask("add_prerequisite", json!({"id": "postgresql.plan", "on": id}));
    room.ask("set_note", json!({"id": id, "markdown": "Mind the nulls."}));
    for text in ["Load a table", "Join it", "Count"] {
        room.ask("add_step", json!({"id": id, "text": text}));
    }
    room.ask("edit_step", json!({"id": id, "step": "s1", "done": true}));
    room.ask(
        "add_resource",
        json!({"id": id, "title": "Manual", "url": "https://example.org/", "kind": "official"}),
    );
    room.ask("log_time", json!({"id": id, "minutes": 50}));
    room.ask("start", json!({"ids": [id]}));
    room
}

#[test]
fn the_history_is_paged_filtered_and_marks_what_was_undone() {
    let room = Room::furnished();
    for _ in 0..5 {
        room.ask("tick", json!({"ids": ["git.commit"]}));
        room.ask("untick", json!({"ids": ["git.commit"]}));
    }
    room.ask("log_time", json!({"id": "postgresql.join", "minutes": 30}));
    room.ask("undo", json!({}));
    let mut before = Value::Null;
    let mut all = Vec::new();
    loop {
        let page = room.ask("history", json!({"limit": 4, "before": before}));
        let lines = page["lines"].as_array().unwrap().clone();
        before = lines[lines.len() - 1]["change"].clone();
        let more = page["more"] == true;
        assert!(!more || lines.len() == 4);
        all.extend(lines);
        if !more {
            break;
        }
    }
    let whole = room.ask("history", json!({"limit": 1000}));
    assert_eq!(Value::Array(all), whole["lines"]);
    assert_eq!(whole["lines"][0]["undone"], true);
    assert_eq!(whole["lines"][1]["undone"], false);
    let own = room.ask("history", json!({"milestone": "git.commit"}));
    assert_eq!((own["lines"].as_array().unwrap().len(), &own["of"]), (11, &json!("Commit")));
    let found = room.ask("history", json!({"search": "logged JOIN"}));
    assert_eq!(labels(&found), ["Logged 30 min on \"Join\""]);
    assert_eq!(labels(&room.ask("history", json!({"search": "nothing like it"}))), [""; 0]);
    assert_eq!(room.refusal("history", json!({"milestone": "git.comit"})).code, ErrorCode::NotFound);
}

#[test]
fn a_change_is_told_with_old_and_new_values() {
    let room = lived_in();
    room.ask("edit_milestone", json!({"id": "postgresql.join", "title": "Join tables", "due": "2026-12-01"}));
    let change = room.ask("change", json!({"change": number(&room, "Renamed \"Join\" to \"Join tables\"")}));
    assert_eq!(
        change["subjects"],
        json!([{
            "kind": "milestone", "id": "postgresql.join", "title": "Join tables",
            "present": true, "before": true, "after": true,
            "alterations": [
                {"what": "Title", "old": "Join", "new": "Join tables"},
                {"what": "Due", "old": "", "new": "1 December 2026"},
            ],
        }])
    );
    let told = |label: &str| {
        let change = room.ask("change", json!({"change": number(&room, label)}));
        let one = &change["subjects"][0]["alterations"][0];
        [&one["what"], &one["old"], &one["new"]].map(|text| text.as_str().unwrap().to_owned())
    };
    for (label, expected) in [
        ("Wrote a note for \"Join\"", ["Note", "", "Mind the nulls."]),
        ("Added the step \"Join it\"", ["Step", "", "Join it"]),
        ("Ticked the step \"Load a table\"", ["Step \"Load a table\"", "to do", "done"]),
        ("Added the resource \"Manual\"", ["Learn from", "", "Manual\nhttps://example.org/"]),
        ("Logged 50 min on \"Join\"", ["Time spent", "", "50 min on 23 November 2026"]),
        ("Started \"Join\"", ["Status", "to do", "in progress, since 23 November 2026 14:02"]),
        ("Made \"Join\" wait for \"Model\"", ["Waits for", "", "Model"]),
        ("Added \"Join\"", ["Milestone", "", "in PostgreSQL, to do, 3 h"]),
        ("Added the track \"PostgreSQL\"", ["Track", "", "PostgreSQL, database"]),
    ] {
        assert_eq!(told(label), expected, "{label}");
    }
    room.ask("set_capacity", json!({"minutes": [60, 0, 0, 0, 0, 0, 90]}));
    room.ask("edit_settings", json!({"theme": "dark"}));
    let last = room.ask("status", json!({}))["revision"].as_u64().unwrap();
    let theme = room.ask("change", json!({"change": last}));
    assert_eq!(
        theme["subjects"][0]["alterations"][0],
        json!({"what": "Theme", "old": "as the system", "new": "dark"})
    );
    let hours = room.ask("change", json!({"change": last - 1}));
    assert_eq!(hours["subjects"][0]["alterations"][0]["new"], "Mon 1 h, Sun 1 h 30 min");
    for number in [0, last + 1] {
        assert_eq!(room.refusal("change", json!({"change": number})).code, ErrorCode::NotFound);
    }
}

#[test]
fn a_removal_tells_all_that_went_with_it_and_what_it_was_called() {
    let room = lived_in();
    room.ask("remove_milestones", json!({"ids": ["postgresql.join"]}));
    let removal = number(&room, "Removed \"Join\"");
    let change = room.ask("change", json!({"change": removal}));
    assert_eq!(
        change["subjects"],
        json!([
            {
                "kind": "milestone", "id": "postgresql.join", "title": "Join",
                "present": false, "before": true, "after": false,
                "alterations": [
                    {"what": "Milestone", "old": "in PostgreSQL, in progress, 3 h, 3 steps, 50 min logged", "new": ""},
                    {"what": "Note", "old": "Mind the nulls.", "new": ""},
                ],
            },
            {
                "kind": "milestone", "id": "postgresql.plan", "title": "Plan",
                "present": true, "before": true, "after": true,
                "alterations": [{"what": "Waits for", "old": "Join", "new": ""}],
            },
        ])
    );
    let earlier = room.ask("change", json!({"change": number(&room, "Ticked the step \"Load a table\"")}));
    assert_eq!(earlier["subjects"][0]["title"], "Join", "what is gone keeps its name");
    assert_eq!(earlier["subjects"][0]["alterations"][0]["what"], "Step \"Load a table\"");
    let own = room.ask("history", json!({"milestone": "postgresql.join", "limit": 2}));
    assert_eq!(labels(&own), ["Removed \"Join\"", "Started \"Join\""]);
    assert_eq!(own["of"], "Join");
}

#[test]
fn a_milestone_is_seen_and_brought_back_as_it_was_at_any_time() {
    let room = lived_in();
    let id = "postgresql.join";
    let mut then = Vec::new();
    let mut remember = |room: &Room| {
        then.push((room.ask("status", json!({}))["revision"].clone(), seen(room, id)));
    };
    remember(&room);
    room.ask(
        "edit_milestone",
        json!({"id": id, "title": "Join tables", "estimate": {"low": 60, "likely": 90, "high": 200}}),
    );
    room.ask("edit_step", json!({"id": id, "step": "s3", "place": "first"}));
    room.ask("remove_step", json!({"id": id, "step": "s2"}));
    remember(&room);
    room.ask("tick", json!({"ids": [id]}));
    room.ask("set_note", json!({"id": id, "markdown": ""}));
    room.ask("remove_prerequisite", json!({"id": id, "on": "postgresql.model"}));
    room.ask("remove_session", json!({"id": id, "session": seen(&room, id)["sessions"][0]["id"]}));
    room.ask("remove_resource", json!({"id": id, "resource": "r1"}));
    remember(&room);
    room.ask("move_milestones", json!({"ids": [id], "track": "git", "place": "first"}));
    remember(&room);
    let now = seen(&room, id);
    for (change, view) in &then {
        let mut shown = room.ask("milestone_then", json!({"id": id, "after": change}));
        assert_eq!(shown["revision"], *change);
        for derived in ["history", "revision"] {
            shown.as_object_mut().unwrap().remove(derived);
        }
        assert_eq!(shown, *view, "after change {change}");
        let preview = room.ask("preview_revert", json!({"id": id, "to": change}));
        let done = room.ask("revert", json!({"id": id, "to": change}));
        assert_eq!(preview["nothing"], done["change"].is_null());
        assert_eq!(seen(&room, id), *view, "after change {change}");
        if done["change"].is_null() {
            continue;
        }
        let told = room.ask("change", json!({"change": done["change"]}));
        let parts = |view: &Value| view["subjects"][0]["alterations"].clone();
        assert_eq!(parts(&told), parts(&preview), "the preview says what is done");
        room.ask("undo", json!({"only": done["change"]}));
        assert_eq!(seen(&room, id), now, "one undo takes it back");
    }
}

#[test]
fn what_was_removed_comes_back_as_it_was() {
    let room = lived_in();
    let whole = room.ask("outline", json!({}))["tracks"].clone();
    let milestone = seen(&room, "postgresql.join");
    room.desk.clock.advance(TimeDelta::days(40));
    for (command, request, id) in [
        ("remove_milestones", json!({"ids": ["postgresql.join"]}), "postgresql.join"),
        ("remove_track", json!({"id": "postgresql"}), "postgresql"),
    ] {
        let removed = room.ask(command, request)["change"].as_u64().unwrap();
        let error = room.refusal("revert", json!({"id": id, "to": 0}));
        assert_eq!(error.code, ErrorCode::NotFound, "{}", error.message);
        let done = room.ask("revert", json!({"id": id, "to": removed - 1}));
        assert_eq!(done["warnings"], json!([]));
        assert_eq!(room.ask("outline", json!({}))["tracks"], whole);
        let mut back = seen(&room, "postgresql.join");
        back["today"] = milestone["today"].clone();
        assert_eq!(back, milestone);
    }
}

#[test]
fn the_words_say_which_day_and_what_stays_out() {
    let room = lived_in();
    let then = room.ask("status", json!({}))["revision"].as_u64().unwrap();
    room.ask("edit_milestone", json!({"id": "postgresql.join", "title": "Join tables"}));
    let message = |room: &Room| {
        let preview = room.ask("preview_revert", json!({"id": "postgresql.join", "to": then}));
        preview["message"].as_str().unwrap().to_owned()
    };
    assert_eq!(message(&room), "Brought \"Join tables\" back to how it was on 23 November at 14:02");
    room.desk.clock.advance(TimeDelta::days(1));
    assert_eq!(message(&room), "Brought \"Join tables\" back to how it was on 23 November");
    room.desk.clock.advance(TimeDelta::days(60));
    assert_eq!(message(&room), "Brought \"Join tables\" back to how it was on 23 November 2026");
    room.ask("remove_milestones", json!({"ids": ["postgresql.model", "postgresql.join"]}));
    let done = room.ask("revert", json!({"id": "postgresql.join", "to": then}));
    assert_eq!(done["message"], "Brought \"Join\" back to how it was on 23 November 2026.");
    assert_eq!(
        done["warnings"],
        json!(["\"Model\" is gone from the roadmap, so \"Join\" does not wait for it."])
    );
    let error = room.refusal("milestone_then", json!({"id": "postgresql.join", "after": 2}));
    assert_eq!(error.message, "\"Join\" was not on the roadmap on 23 November 2026.");
    assert_eq!(room.refusal("revert", json!({"id": "git.comit", "to": 3})).code, ErrorCode::NotFound);
    let error = room.refusal("preview_revert", json!({"id": "git.commit", "to": 999}));
    assert!(error.message.starts_with("There is no change 999; the latest is "), "{}", error.message);
}

#[test]
fn history_pages_and_shows_changes_in_a_terminal() {
    let terminal = Terminal::furnished();
    terminal.ok(&["tick", "git.commit"]);
    terminal.ok(&["edit", "git.commit", "title=Commit well", "likely=3h"]);
    let page = terminal.ok(&["history", "--limit", "2"]);
    let lines: Vec<&str> = page.lines().collect();
    assert!(
        lines[0].starts_with("7  ") && lines[0].ends_with("Renamed \"Commit\" to \"Commit well\""),
        "{page}"
    );
    assert_eq!(lines[2], "There are older changes; go on with --before 6.");
    let rest = terminal.ok(&["history", "--before", "6"]);
    assert_eq!(rest.lines().count(), 5, "{rest}");
    assert_eq!(terminal.ok(&["history", "--before", "1"]), "There is no such change.\n");
    let shown = terminal.ok(&["history", "show", "7"]);
    let (_, what) = shown.split_once('\n').unwrap();
    assert_eq!(
        what,
        "Commit well  git.commit\n  Title\n    - Commit\n    + Commit well\n  Effort\n    - 1 h – 2 h – 4 h\n    + 1 h – 3 h – 4 h\n"
    );
    assert_eq!(terminal.run(&["history", "show", "99"]).code, 1);
    assert_eq!(terminal.run(&["history", "show", "seven"]).code, 2);
}

#[test]
fn revert_shows_first_and_does_it_when_told_to() {
    let terminal = Terminal::furnished();
    terminal.ok(&["tick", "git.commit"]);
    terminal.ok(&["remove", "git.commit"]);
    let removed = terminal.ok(&["history", "show", "7"]);
    assert!(
        removed.ends_with("\"Commit\" is gone now; bring it back with waymark revert git.commit --to 6.\n"),
        "{removed}"
    );
    let preview = terminal.ok(&["revert", "git.commit", "--to", "6"]);
    assert!(preview.starts_with("How it was after change 6, "), "{preview}");
    assert!(preview.contains("    + in Git, done, 2 h\n"), "{preview}");
    assert!(preview.ends_with("do it with waymark revert git.commit --to 6 --apply.\n"), "{preview}");
    assert_eq!(terminal.run(&["show", "git.commit"]).code, 1, "a preview changes nothing");
    let done = terminal.ok(&["revert", "git.commit", "--to", "6", "--apply"]);
    assert!(done.starts_with("Brought \"Commit\" back to how it was on "), "{done}");
    assert_eq!(terminal.status("git.commit"), "done");
    assert!(terminal.ok(&["show", "git.commit", "--at", "5"]).starts_with("[ ] Commit"));
    let again = terminal.ok(&["revert", "git.commit", "--to", "6"]);
    assert!(again.starts_with("\"Commit\" is now as it was on "), "{again}");
    terminal.ok(&["undo"]);
    assert_eq!(terminal.run(&["show", "git.commit"]).code, 1);
    terminal.ok(&["remove", "git"]);
    terminal.ok(&["revert", "git", "--to", "6", "--apply"]);
    assert_eq!(terminal.json(&["list", "--track", "git"])["shown"], 2);
    assert_eq!(terminal.run(&["revert", "git.commit"]).code, 2);
    assert_eq!(terminal.run(&["revert", "git.comit", "--to", "3"]).code, 1);
}
