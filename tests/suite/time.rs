//! What a person does with time: the timer, sessions, hours, a target, and time off.

use chrono::TimeDelta;
use serde_json::{Value, json};
use waymark_app::ErrorCode;

use crate::app::Room;

fn undone(room: &Room, name: &str, look: impl Fn(&Room) -> Value, request: Value) {
    let before = look(room);
    room.ask(name, request);
    let after = look(room);
    room.ask("undo", json!({}));
    assert_eq!(look(room), before, "one undo takes {name} back");
    room.ask("redo", json!({}));
    assert_eq!(look(room), after);
}

fn status(room: &Room, field: &str) -> Value {
    room.ask("status", json!({}))[field].clone()
}

fn account(room: &Room) -> Value {
    let change = room.ask("history", json!({"limit": 1}))["lines"][0]["change"].clone();
    room.ask("change", json!({"change": change}))["subjects"].clone()
}

#[test]
fn a_timer_runs_while_no_program_does() {
    let room = Room::furnished();
    assert_eq!(status(&room, "timer"), Value::Null);
    let done = room.ask("start_timer", json!({"id": "git.commit"}));
    assert_eq!(done["message"], "Started the timer on \"Commit\".");
    room.desk.clock.advance(TimeDelta::minutes(45));
    let running =
        json!({"id": "git.commit", "title": "Commit", "start": "2026-11-23T14:02:00Z", "day": "2026-11-23"});
    assert_eq!(status(&room, "timer"), running);
    let again = room.reopened();
    assert_eq!(status(&again, "timer"), running);
    again.desk.clock.advance(TimeDelta::minutes(45));
    assert_eq!(again.ask("stop_timer", json!({}))["message"], "Logged 45 min on \"Commit\".");
    let view = again.ask("milestone", json!({"id": "git.commit"}));
    assert_eq!((&view["row"]["status"], &view["row"]["logged"]), (&json!("doing"), &json!(45)));
    assert_eq!(again.refusal("stop_timer", json!({})).message, "No timer is running.");
}

#[test]
fn a_tick_stops_the_timer_and_the_history_says_so() {
    let room = Room::furnished();
    room.ask("start_timer", json!({"id": "git.commit"}));
    assert_eq!(
        account(&room)[1]["alterations"],
        json!([{"what": "Timer", "old": "", "new": "on \"Commit\", since 23 November 2026 14:02"}])
    );
    room.desk.clock.advance(TimeDelta::minutes(30));
    let look = |room: &Room| json!([status(room, "timer"), room.ask("outline", json!({}))["tracks"]]);
    undone(&room, "tick", look, json!({"ids": ["git.commit"]}));
    assert_eq!(status(&room, "timer"), Value::Null);
    room.ask("undo", json!({}));
    let done = room.ask("tick", json!({"ids": ["git.commit"]}));
    assert_eq!(done["message"], "Ticked \"Commit\" and logged 30 min on it.");
    let said = account(&room);
    assert_eq!(said[0]["alterations"][1]["new"], "30 min on 23 November 2026");
    assert_eq!(said[1]["alterations"][0]["new"], "");
}

#[test]
fn removing_what_is_worked_on_takes_the_timer_along() {
    let room = Room::furnished();
    room.ask("start_timer", json!({"id": "git.commit"}));
    let look = |room: &Room| json!([status(room, "timer"), room.titles()]);
    undone(&room, "remove_track", look, json!({"id": "git"}));
    assert_eq!(status(&room, "timer"), Value::Null);
}

#[test]
fn a_session_can_be_put_right() {
    let room = Room::furnished();
    room.ask("log_time", json!({"id": "git.commit", "minutes": 30}));
    let sessions = |room: &Room| room.ask("milestone", json!({"id": "git.commit"}))["sessions"].clone();
    let edit = json!({"id": "git.commit", "session": "t1", "minutes": 90, "on": "2026-11-20"});
    undone(&room, "edit_session", sessions, edit);
    assert_eq!(
        (&sessions(&room)[0]["minutes"], &sessions(&room)[0]["day"]),
        (&json!(90), &json!("2026-11-20"))
    );
    room.ask("undo", json!({}));
    room.ask("edit_session", json!({"id": "git.commit", "session": "t1", "minutes": 20}));
    assert_eq!(
        account(&room)[0]["alterations"],
        json!([{"what": "Time spent", "old": "30 min on 23 November 2026", "new": "20 min on 23 November 2026"}])
    );
    let late = json!({"id": "git.commit", "session": "t1", "on": "2026-11-24"});
    assert_eq!(room.refusal("edit_session", late).code, ErrorCode::Refused);
    let much = room.ask("log_time", json!({"id": "postgresql.join", "minutes": 1_430}));
    assert_eq!(
        much["warnings"],
        json!(["That makes 24 h 10 min on 23 November 2026, which is more than a day has."])
    );
}

#[test]
fn hours_planning_and_target_are_told_with_the_status() {
    let room = Room::furnished();
    room.desk.clock.advance(TimeDelta::days(7));
    let summary = |room: &Room| status(room, "roadmap");
    undone(&room, "set_weekly_capacity", summary, json!({"minutes": 450}));
    assert_eq!(summary(&room)["capacity"], json!([150, 0, 150, 0, 0, 150, 0]));
    let said = account(&room);
    assert_eq!(said[0]["alterations"][0]["new"], "Mon 2 h, Wed 2 h, Sat 2 h until 29 November 2026");
    undone(&room, "set_planning", summary, json!({"tracks_at_once": 2, "recall_minutes": 10}));
    assert_eq!(
        summary(&room)["planning"],
        json!({"tracks_at_once": 2, "smallest_sitting": 30, "recall_minutes": 10})
    );
    undone(&room, "set_target", summary, json!({"date": "2027-06-30"}));
    assert_eq!(summary(&room)["target"], "2027-06-30");
    let past = room.refusal("set_target", json!({"date": "2026-11-29"}));
    assert_eq!(past.message, "A target is today, 30 November 2026, or later; 29 November 2026 has passed.");
    room.ask("set_target", json!({}));
    assert_eq!(summary(&room)["target"], Value::Null);
    assert!(room.refusal("set_planning", json!({"tracks_at_once": 0})).message.contains("1 to 10 tracks"));
}

#[test]
fn a_milestone_can_wait_for_a_day_and_a_track_be_set_aside() {
    let room = Room::furnished();
    let milestone =
        |room: &Room| room.ask("milestone", json!({"id": "postgresql.model"}))["not_before"].clone();
    undone(&room, "edit_milestone", milestone, json!({"id": "postgresql.model", "not_before": "2027-01-04"}));
    let early = room.ask("edit_milestone", json!({"id": "postgresql.model", "due": "2027-01-03"}));
    assert_eq!(early["warnings"], json!(["It is due before the day on which you mean to begin it."]));
    room.ask(
        "edit_milestone",
        json!({"id": "postgresql.model", "clear_not_before": true, "clear_due": true}),
    );
    assert_eq!(milestone(&room), Value::Null);

    let next = |room: &Room| room.ask("today", json!({}))["next"]["row"]["id"].clone();
    assert_eq!(next(&room), "postgresql.model");
    undone(&room, "edit_track", next, json!({"id": "postgresql", "parked": true}));
    assert_eq!(next(&room), "git.commit");
    let outline = room.ask("outline", json!({}));
    assert_eq!((&outline["tracks"][0]["parked"], outline["shown"].as_u64()), (&json!(true), Some(4)));
    assert_eq!(status(&room, "roadmap")["ready"], 1);
}

#[test]
fn time_off_says_what_it_takes() {
    let room = Room::furnished();
    let list = |room: &Room| room.ask("time_off", json!({}))["times"].clone();
    let christmas = json!({"first": "2026-12-21", "last": "2027-01-03", "label": "Christmas"});
    undone(&room, "add_time_off", list, christmas);
    room.ask("add_time_off", json!({"first": "2026-11-09"}));
    assert_eq!(
        list(&room),
        json!([
            {"id": "o2", "first": "2026-11-09", "last": "2026-11-09", "days": 1, "label": null, "minutes": 120,
             "over": true, "from_calendar": false},
            {"id": "o1", "first": "2026-12-21", "last": "2027-01-03", "days": 14, "label": "Christmas",
             "minutes": 720, "over": false, "from_calendar": false},
        ])
    );
    undone(&room, "remove_time_off", list, json!({"id": "o2"}));
    let said = account(&room);
    assert_eq!(said[0]["alterations"], json!([{"what": "Time off", "old": "9 November 2026", "new": ""}]));
    assert_eq!(room.refusal("remove_time_off", json!({"id": "o2"})).code, ErrorCode::NotFound);
}

#[test]
fn a_calendar_is_shown_before_it_is_taken_in() {
    let room = Room::furnished();
    let text = "BEGIN:VCALENDAR\r\n\
        BEGIN:VEVENT\r\nUID:sea\r\nDTSTART;VALUE=DATE:20270701\r\nDTEND;VALUE=DATE:20270715\r\nSUMMARY:Sea\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:call\r\nDTSTART:20261201T090000Z\r\nDTEND:20261201T100000Z\r\nSUMMARY:Call\r\nEND:VEVENT\r\n\
        END:VCALENDAR\r\n";
    let list = |room: &Room| room.ask("time_off", json!({}))["times"].clone();
    let preview = room.ask("preview_time_off_import", json!({"text": text}));
    assert_eq!(list(&room), json!([]), "nothing is changed by looking");
    assert_eq!(
        preview,
        json!({
            "new": [{"first": "2027-07-01", "last": "2027-07-14", "label": "Sea", "repeats": false}],
            "changed": [], "same": [], "nothing": false,
            "left_out": [{"sentence": "One event takes no whole day.", "titles": ["Call"]}],
        })
    );
    undone(&room, "import_time_off", list, json!({"text": text}));
    assert_eq!(list(&room)[0]["from_calendar"], true);
    assert_eq!(room.ask("preview_time_off_import", json!({"text": text}))["nothing"], true);
    let nonsense = room.refusal("preview_time_off_import", json!({"text": "<html>"}));
    assert_eq!(nonsense.message, "This is no calendar file: it has no line BEGIN:VCALENDAR.");
    let large = room.refusal("import_time_off", json!({"text": "x".repeat(10_000_001)}));
    assert_eq!(large.message, "A calendar file can have at most 10 MB; this one is larger.");
}

#[test]
fn a_restored_backup_brings_no_timer_back() {
    let room = Room::furnished();
    room.ask("start_timer", json!({"id": "git.commit"}));
    let backup = room.ask("make_backup", json!({}))["backup"]["name"].clone();
    room.ask("discard_timer", json!({}));
    assert_eq!(room.ask("preview_restore", json!({"file": backup}))["same"], true);
    room.ask("tick", json!({"ids": ["postgresql.model"]}));
    room.ask("restore", json!({"file": backup}));
    assert_eq!(status(&room, "timer"), Value::Null);
    room.ask("start_timer", json!({"id": "git.commit"}));
    room.ask("undo", json!({}));
    room.ask("undo", json!({}));
    let running = room.ask("start_timer", json!({"id": "postgresql.plan"}));
    assert_eq!(running["warnings"], json!([]));
    room.ask("restore", json!({"file": backup}));
    assert_eq!(status(&room, "timer")["id"], "postgresql.plan");
}
