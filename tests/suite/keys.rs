//! The keys that a person gives to actions are settings like any other.

use serde_json::json;
use waymark_app::ErrorCode;

use crate::app::Room;

#[test]
fn keys_are_kept_undone_and_given_back() {
    let room = Room::furnished();
    let kept = |room: &Room| room.ask("status", json!({}))["settings"]["keys"].clone();
    assert_eq!(kept(&room), json!({}));
    let done = room.ask("edit_settings", json!({"keys": {"go.today": ["x"], "of.a.later.version": []}}));
    assert_eq!(done["message"], "Changed the keys.");
    let change = room.ask("change", json!({"change": done["change"]}));
    assert_eq!(
        change["subjects"][0]["alterations"][0]["new"], "go.today with x, of.a.later.version without a key",
        "{change}"
    );
    let room = room.reopened();
    assert_eq!(kept(&room), json!({"go.today": ["x"], "of.a.later.version": []}));
    room.ask("edit_settings", json!({"keys": {"go.today": null}}));
    assert_eq!(kept(&room), json!({"of.a.later.version": []}), "a name that nobody knows is kept");
    room.ask("undo", json!({}));
    let done = room.ask("edit_settings", json!({"clear_keys": true}));
    assert_eq!((done["message"].as_str(), kept(&room)), (Some("Reset the keys."), json!({})));
    room.ask("undo", json!({}));
    assert_eq!(kept(&room)["go.today"], json!(["x"]));
}

#[test]
fn what_is_no_key_is_refused() {
    let room = Room::furnished();
    let error = room.refusal("edit_settings", json!({"keys": {"go.today": ["a\nb"]}}));
    assert_eq!(error.code, ErrorCode::Refused);
    assert_eq!(error.message, "\"a\nb\" is neither a key nor the name of an action.");
}
