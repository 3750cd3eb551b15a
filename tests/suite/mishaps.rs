//! A mistake of the program itself: nothing is left half done, and what happened is in the log.

use serde_json::json;
use waymark_app::ErrorCode;
use waymark_store::planted::{Planted, with};

use crate::app::Room;

#[test]
fn a_panic_in_the_middle_of_a_change_leaves_nothing_of_it_and_the_next_change_is_right() {
    let room = Room::furnished();
    room.ask("tick", json!({"ids": ["postgresql.model"]}));
    let error = with(Planted::PanicHalfway, || room.refusal("tick", json!({"ids": ["git.commit"]})));
    assert_eq!(error.code, ErrorCode::Broken);
    assert_eq!(error.message, "Waymark made a mistake and stopped what it was doing.");
    assert_eq!(room.desk.host.logged().len(), 1);
    assert!(room.desk.host.logged()[0].contains("tick panicked: a mistake that a test planted"));
    let status = |id: &str| room.ask("milestone", json!({"id": id}))["row"]["status"].clone();
    assert_eq!((status("postgresql.model"), status("git.commit")), (json!("done"), json!("todo")));
    room.ask("tick", json!({"ids": ["git.commit"]}));
    let room = room.reopened();
    let done = room.ask("outline", json!({}))["progress"]["done"].clone();
    assert_eq!(done, 2);
}

#[test]
fn after_a_panic_every_face_is_told_to_look_again() {
    let room = Room::furnished();
    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let teller = told.clone();
    room.desk.app.on_change(move |changed| teller.lock().unwrap().push(changed.structure));
    with(Planted::PanicHalfway, || room.refusal("tick", json!({"ids": ["git.commit"]})));
    assert_eq!(*told.lock().unwrap(), [true]);
}

#[test]
fn what_is_unsaved_survives_a_panic() {
    let room = Room::furnished();
    let away = room.root.path().join("away");
    let data = room.root.path().join("data");
    std::fs::rename(&data, &away).unwrap();
    room.ask("tick", json!({"ids": ["git.commit"]}));
    with(Planted::PanicHalfway, || room.refusal("tick", json!({"ids": ["postgresql.model"]})));
    assert_eq!(room.ask("status", json!({}))["unsaved"]["changes"], 1);
    std::fs::rename(&away, &data).unwrap();
    room.ask("save", json!({}));
    let room = room.reopened();
    assert_eq!(room.ask("milestone", json!({"id": "git.commit"}))["row"]["status"], "done");
}

#[test]
fn a_face_writes_to_the_log_within_limits_and_shows_it() {
    let room = Room::furnished();
    room.ask("report_problem", json!({"place": "today", "what": "x".repeat(100_000)}));
    let logged = room.desk.host.logged();
    assert!(logged[0].starts_with("today: xxx") && logged[0].len() < 5_000, "{}", logged[0].len());
    room.ask("open_log", json!({}));
    assert_eq!(room.desk.host.opened(), ["the log"]);
}
