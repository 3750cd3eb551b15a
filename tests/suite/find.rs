//! Finding anything, in one order.

use serde_json::{Value, json};

use crate::app::Room;

fn offers() -> Value {
    json!([
        {"kind": "action", "key": "go.plan", "title": "Go to Plan"},
        {"kind": "action", "key": "undo", "title": "Undo"},
        {"kind": "setting", "key": "theme.dark", "title": "Theme: dark", "also": "appearance colours"},
    ])
}

fn keys(room: &Room, query: &str, recent: Value) -> Vec<String> {
    let view = room.ask("find", json!({"query": query, "offers": offers(), "recent": recent, "limit": 6}));
    view["hits"].as_array().unwrap().iter().map(|hit| hit["key"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn milestones_tracks_actions_and_settings_come_in_one_order() {
    let room = Room::furnished();
    assert_eq!(keys(&room, "plan", json!([]))[..2], ["milestone:postgresql.plan", "action:go.plan"]);
    assert_eq!(keys(&room, "git", json!([]))[..2], ["track:git", "milestone:git.commit"]);
    assert_eq!(keys(&room, "colours", json!([]))[0], "setting:theme.dark");
    assert_eq!(keys(&room, "postgers", json!([])), [""; 0]);
    assert_eq!(keys(&room, "pstgr", json!([]))[0], "track:postgresql");
}

#[test]
fn what_was_chosen_before_comes_first_among_equals_and_when_nothing_is_typed() {
    let room = Room::furnished();
    let recent = json!(["action:undo", "milestone:git.commit", "milestone:gone", "track:postgresql"]);
    assert_eq!(
        keys(&room, "", recent),
        ["action:undo", "milestone:git.commit", "track:postgresql", "action:go.plan", "setting:theme.dark"]
    );
    room.ask("add_milestone", json!({"track": "git", "title": "Plan a branch"}));
    assert_eq!(keys(&room, "plan", json!([]))[0], "milestone:postgresql.plan");
    assert_eq!(keys(&room, "plan", json!(["milestone:git.plan-a-branch"]))[0], "milestone:git.plan-a-branch");
}

#[test]
fn what_is_done_comes_after_what_is_open() {
    let room = Room::furnished();
    room.ask("add_milestone", json!({"track": "git", "title": "Plan a branch"}));
    room.ask("tick", json!({"ids": ["postgresql.plan"]}));
    assert_eq!(
        keys(&room, "plan", json!([]))[..2],
        ["milestone:git.plan-a-branch", "milestone:postgresql.plan"]
    );
}

#[test]
fn a_sign_at_the_beginning_asks_for_one_kind_alone() {
    let room = Room::furnished();
    assert_eq!(keys(&room, ">", json!([])), ["action:go.plan", "action:undo", "setting:theme.dark"]);
    assert_eq!(keys(&room, "> plan", json!([])), ["action:go.plan"]);
    assert_eq!(keys(&room, "#", json!([])), ["track:postgresql", "track:git"]);
    assert_eq!(keys(&room, "#gi", json!([])), ["track:git"]);
}

#[test]
fn the_library_comes_last_with_what_the_roadmap_has_not() {
    let room = Room::furnished();
    let view = room.ask("find", json!({"query": "redis"}));
    let first = &view["hits"][0];
    assert_eq!((&first["kind"], &first["id"]), (&json!("library"), &json!("redis")));
    assert_eq!(keys(&room, "commit", json!([]))[0], "milestone:git.commit");
}

#[test]
fn the_letters_that_answer_are_marked() {
    let room = Room::furnished();
    room.ask("add_milestone", json!({"track": "git", "title": "Übe 🧭 indexes"}));
    let view = room.ask("find", json!({"query": "idx"}));
    let marks = &view["hits"][0]["marks"];
    assert_eq!(marks, &json!([{"start": 7, "end": 8}, {"start": 9, "end": 10}, {"start": 11, "end": 12}]));
}
