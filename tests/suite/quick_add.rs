//! A milestone in one line, from the window's side and from the terminal.

use serde_json::{Value, json};

use crate::app::Room;
use crate::cli::Terminal;

fn texts(view: &Value, key: &str) -> Vec<String> {
    let parts = view["parts"].as_array().unwrap().iter();
    parts.filter_map(|part| part[key].as_str()).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

#[test]
fn reading_a_line_tells_what_it_means_and_changes_nothing() {
    let room = Room::furnished();
    let before = room.ask("status", json!({}))["revision"].clone();
    let view = room.ask(
        "parse_quick_add",
        json!({"text": "Lies Kapitel 🧭 #post 3h due friday after postgresql.join !optional"}),
    );
    assert_eq!(view["title"], "Lies Kapitel 🧭");
    assert_eq!(
        texts(&view, "means"),
        [
            "In PostgreSQL",
            "3 h likely, 2 h to 5 h",
            "Due Friday, 27 November 2026",
            "After \"Join\"",
            "Optional"
        ]
    );
    assert_eq!(view["parts"][1]["range"], json!({"start": 16, "end": 21}), "counted as JavaScript counts");
    assert_eq!(view["problems"], json!([]));
    assert_eq!(room.ask("status", json!({}))["revision"], before);
}

#[test]
fn a_line_becomes_a_milestone_and_one_undo_takes_it_back() {
    let room = Room::furnished();
    let line =
        "Read chapter 7 #git 2/3/6h due 2026-12-24 from tomorrow after postgresql.join !advanced !optional";
    let done = room.ask("quick_add", json!({"text": line}));
    assert_eq!(done["created"], json!(["git.read-chapter-7"]));
    let view = room.ask("milestone", json!({"id": "git.read-chapter-7"}));
    assert_eq!(view["row"]["title"], "Read chapter 7");
    assert_eq!(view["row"]["estimate"], json!({"low": 120, "likely": 180, "high": 360}));
    assert_eq!((&view["row"]["due"], &view["not_before"]), (&json!("2026-12-24"), &json!("2026-11-24")));
    assert_eq!((&view["row"]["level"], &view["row"]["optional"]), (&json!("advanced"), &json!(true)));
    assert_eq!(view["after"][0]["id"], "postgresql.join");
    room.ask("undo", json!({}));
    assert_eq!(room.titles(), ["Model", "Join", "Plan", "Commit"]);
}

#[test]
fn what_is_given_beside_the_line_wins() {
    let room = Room::furnished();
    room.ask(
        "quick_add",
        json!({
            "text": "Read #git 3h due friday", "track": "postgresql", "due": "2027-01-02", "outcome": "You can.",
            "estimate": {"low": 10, "likely": 20, "high": 30},
        }),
    );
    let view = room.ask("milestone", json!({"id": "postgresql.read"}));
    assert_eq!((&view["row"]["due"], &view["row"]["estimate"]["likely"]), (&json!("2027-01-02"), &json!(20)));
    assert_eq!(view["outcome"], "You can.");
}

#[test]
fn without_a_track_it_is_that_of_what_is_in_sight_or_next() {
    let room = Room::furnished();
    let track = |request: Value| room.ask("parse_quick_add", request)["track"].clone();
    let next = track(json!({"text": "Read"}));
    assert_eq!(
        (&next["id"], &next["because"]),
        (&json!("postgresql"), &json!("Your next milestone is in it."))
    );
    let seen = track(json!({"text": "Read", "in_sight": "git.commit"}));
    assert_eq!(
        (&seen["id"], &seen["because"]),
        (&json!("git"), &json!("The milestone you look at is in it."))
    );
    assert_eq!(track(json!({"text": "Read #git"}))["because"], "");
    let empty = Room::empty();
    empty.ask("create_roadmap", json!({"title": "Nothing yet"}));
    assert_eq!(empty.ask("parse_quick_add", json!({"text": "Read"}))["track"], Value::Null);
    let error = empty.refusal("quick_add", json!({"text": "Read"}));
    assert_eq!(error.message, "There is no track yet to put a milestone in.");
}

#[test]
fn a_line_with_a_mistake_adds_nothing_and_says_why() {
    let room = Room::furnished();
    let error = room.refusal("quick_add", json!({"text": "Read #postgres-ql"}));
    assert_eq!(error.message, "There is no track \"postgres-ql\".");
    assert_eq!(error.hints, ["Did you mean \"postgresql\"?"]);
    assert_eq!(room.refusal("quick_add", json!({"text": "#git 3h"})).message, "A title cannot be empty.");
    assert_eq!(room.titles().len(), 4);
}

#[test]
fn the_word_at_the_cursor_is_completed() {
    let room = Room::furnished();
    let view = room.ask("parse_quick_add", json!({"text": "Üben 🧭 #gi 3h", "cursor": 11}));
    assert_eq!(view["completion"]["range"], json!({"start": 8, "end": 11}));
    assert_eq!(view["completion"]["suggestions"][0]["insert"], "#git");
    let view = room.ask("parse_quick_add", json!({"text": "Read after jo", "cursor": 13}));
    assert_eq!(
        view["completion"]["suggestions"][0],
        json!({"insert": "postgresql.join", "title": "Join", "track_title": "PostgreSQL"})
    );
    let view = room.ask("parse_quick_add", json!({"text": "Read after jo", "cursor": 2}));
    assert_eq!(view["completion"], Value::Null);
}

#[test]
fn the_terminal_reads_the_same_line() {
    let terminal = Terminal::furnished();
    let shown = terminal.ok(&["add", "--dry-run", "Read chapter 7 #sql 3h after git.commit"]);
    assert_eq!(shown, "Read chapter 7\n  In SQL\n  3 h likely, 2 h to 5 h\n  After \"Commit\"\n");
    let shown = terminal.ok(&["add", "--dry-run", "--estimate", "1h", "Read", "after", "Join", "3h"]);
    assert!(shown.contains("(a flag says otherwise)"), "{shown}");
    assert!(shown.contains("In Git. Your next milestone is in it."), "{shown}");
    let added = terminal.ok(&["add", "Read chapter 7 #sql 3h due 2031-05-01", "--outcome", "You can."]);
    assert_eq!(added, "Added \"Read chapter 7\".\nsql.read-chapter-7\n");
    let words = terminal.run(&["add", "Read", "more", "after", "Join", "--track", "sql"]);
    assert_eq!(words.out, "Added \"Read more after Join\".\nsql.read-more-after-join\n");
    let quoted = terminal.run(&["add", "Compare", "after", "Read chapter 7", "#git"]);
    assert_eq!((quoted.code, quoted.out.as_str()), (0, "Added \"Compare\".\ngit.compare\n"));
    let told = terminal.run(&["add", "Read on"]);
    assert!(told.err.contains("It went to Git. Your next milestone is in it."), "{}", told.err);
    let wrong = terminal.run(&["add", "Read #gitt"]);
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("There is no track \"gitt\".\nDid you mean \"git\"?"), "{}", wrong.err);
    assert_eq!(terminal.run(&["add"]).code, 1);
}
