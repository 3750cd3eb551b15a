//! The plan, the forecast and the report, asked as a face asks them.

use std::collections::BTreeSet;
use std::fs;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarProperty, ICalendarValue};
use chrono::TimeDelta;
use serde_json::{Value, json};
use waymark_app::ErrorCode;

use crate::app::Room;

/// Ten milestones of three hours in two tracks, one of them advanced, at six hours a week.
fn planned() -> Room {
    let room = Room::furnished();
    for (track, title) in [
        ("postgresql", "Index"),
        ("postgresql", "Back up"),
        ("postgresql", "Restore"),
        ("git", "Branch"),
        ("git", "Merge"),
        ("git", "Rebase"),
    ] {
        room.ask("add_milestone", json!({"track": track, "title": title}));
    }
    room.ask("edit_milestone", json!({"id": "git.rebase", "level": "advanced"}));
    room
}

fn weeks(room: &Room, count: i64) {
    room.desk.clock.advance(TimeDelta::weeks(count));
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} is no text: {value}"))
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().unwrap_or_else(|| panic!("{field} is no list: {value}"))
}

fn sentences(value: &Value, field: &str) -> String {
    list(value, field).iter().map(|line| line.as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_plan_begins_with_what_is_next_and_fits_the_week() {
    let room = planned();
    let next = room.ask("today", json!({}))["next"]["row"]["id"].clone();
    let plan = room.ask("plan", json!({"weeks": 8}));
    let agenda = list(&plan, "agenda");
    assert_eq!(agenda.len(), 56);
    assert_eq!(agenda[0]["sittings"][0]["id"], next);
    for day in agenda {
        let planned: u64 = list(day, "sittings").iter().map(|one| one["minutes"].as_u64().unwrap()).sum();
        assert!(planned <= day["minutes"].as_u64().unwrap(), "{day}");
    }
    let finished: BTreeSet<&str> = agenda
        .iter()
        .flat_map(|day| list(day, "sittings"))
        .filter(|sitting| sitting["finishes"] == true)
        .map(|sitting| text(sitting, "id"))
        .collect();
    assert_eq!(finished.len(), 10, "everything, once");
    assert_eq!(plan["forecast"]["milestones_left"], 10);
    assert!(text(&plan["forecast"]["finish"], "p10") <= text(&plan["forecast"]["finish"], "p90"));
}

#[test]
fn what_is_tried_changes_nothing_until_it_is_applied_as_one_change() {
    let room = planned();
    room.ask("set_target", json!({"date": "2027-01-15"}));
    let before = room.ask("plan", json!({}));
    let scenario = json!({"capacity": [240, 0, 240, 0, 0, 240, 0], "skip": ["git.rebase"]});
    let tried = room.ask("plan", json!({"scenario": scenario}));
    assert!(text(&tried["forecast"]["finish"], "p50") < text(&before["forecast"]["finish"], "p50"));
    let chance = |plan: &Value| plan["forecast"]["target"]["chance"].as_u64().unwrap();
    assert!(chance(&tried) > chance(&before), "{} is not more than {}", chance(&tried), chance(&before));
    assert_eq!(sentences(&tried, "tries"), "Set your hours to 12 h a week.\nSkipped \"Rebase\".");
    assert_eq!(room.ask("plan", json!({})), before, "it was only tried");

    let revision = room.ask("status", json!({}))["revision"].as_u64().unwrap();
    let done = room.ask("apply_scenario", json!({"scenario": scenario}));
    assert_eq!(done["revision"].as_u64().unwrap(), revision + 1);
    let applied = room.ask("plan", json!({}));
    assert_eq!(applied["forecast"]["finish"], tried["forecast"]["finish"]);
    room.ask("undo", json!({}));
    assert_eq!(room.ask("plan", json!({}))["forecast"]["finish"], before["forecast"]["finish"]);
}

#[test]
fn a_slip_is_told_once_with_what_can_be_done() {
    let room = planned();
    assert_eq!(room.ask("outlook", json!({}))["slip"], Value::Null, "it has only just been made");
    weeks(&room, 4);
    let outlook = room.ask("outlook", json!({}));
    let slip = &outlook["slip"];
    assert!(text(slip, "says").starts_with("Your plan has slipped by "), "{slip}");
    let does: Vec<&str> = list(slip, "levers").iter().map(|lever| text(lever, "does")).collect();
    assert_eq!(does.len(), 3, "{does:?}");
    assert!(does[0].ends_with(" a week instead of 6 h"), "{does:?}");
    assert!(does[1].starts_with("Leave out 1 advanced milestone that nothing else needs"), "{does:?}");
    assert!(does[2].starts_with("Be ready by "), "{does:?}");

    room.ask("answer_slip", json!({}));
    assert_eq!(room.ask("outlook", json!({}))["slip"], Value::Null);
    weeks(&room, 1);
    assert_eq!(room.ask("outlook", json!({}))["slip"], Value::Null, "not again after a week");
    weeks(&room, 4);
    assert_ne!(room.ask("outlook", json!({}))["slip"], Value::Null, "that is news");
    room.ask("answer_slip", json!({}));
    room.ask("undo", json!({}));
    assert_ne!(room.ask("outlook", json!({}))["slip"], Value::Null);
}

#[test]
fn each_lever_does_what_it_says() {
    for (number, field) in [(0, "capacity"), (1, "progress"), (2, "target")] {
        let room = planned();
        weeks(&room, 5);
        let slip = room.ask("outlook", json!({}))["slip"].clone();
        let before = room.ask("status", json!({}))["roadmap"][field].clone();
        let scenario = slip["levers"][number]["scenario"].clone();
        room.ask("apply_scenario", json!({"scenario": scenario, "answers_slip": true}));
        assert_ne!(room.ask("status", json!({}))["roadmap"][field], before, "{slip}");
        assert_eq!(room.ask("outlook", json!({}))["slip"], Value::Null, "it is answered");
    }
}

#[test]
fn a_forecast_is_the_same_for_a_seed_and_tells_what_moved_it() {
    let room = planned();
    let one = room.ask("forecast", json!({"runs": 2_000, "seed": 7}));
    assert_eq!(room.ask("forecast", json!({"runs": 2_000, "seed": 7})), one);
    assert_eq!(one["moved"], Value::Null);
    weeks(&room, 2);
    let moved = room.ask("forecast", json!({}));
    let sentence = text(&moved, "moved");
    assert!(sentence.contains("0 min of 6 h was logged"), "{sentence}");
    assert_eq!(moved["weeks"], 2);
}

#[test]
fn every_odd_plan_says_what_is_odd() {
    let notes = |room: &Room| sentences(&room.ask("plan", json!({})), "notes");

    let room = planned();
    room.ask("set_capacity", json!({"minutes": [0, 0, 0, 0, 0, 0, 0]}));
    assert!(notes(&room).contains("There are no hours in your week"), "{}", notes(&room));
    let forecast = room.ask("forecast", json!({}));
    assert_eq!(sentences(&forecast, "says"), "There are no hours in your week, so no date can be given.");
    assert_eq!(forecast["finish"]["p50"], Value::Null);

    let room = planned();
    let ids: Vec<String> = list(&room.ask("outline", json!({})), "tracks")
        .iter()
        .flat_map(|track| list(track, "rows"))
        .map(|row| text(row, "id").to_owned())
        .collect();
    room.ask("skip", json!({"ids": ids}));
    assert!(notes(&room).contains("Everything is done or skipped"), "{}", notes(&room));

    let room = planned();
    let long = json!({"low": 60_000, "likely": 60_000, "high": 60_000});
    room.ask("edit_milestone", json!({"id": "git.commit", "estimate": long}));
    room.ask("set_capacity", json!({"minutes": [10, 0, 0, 0, 0, 0, 0]}));
    assert!(notes(&room).contains("The plan ends after thirty years"), "{}", notes(&room));
    let forecast = room.ask("forecast", json!({}));
    assert!(sentences(&forecast, "says").contains("more than thirty years"), "{forecast}");

    let room = planned();
    room.ask("add_prerequisite", json!({"id": "git.commit", "on": "git.branch"}));
    room.ask("edit_milestone", json!({"id": "git.commit", "due": "2026-11-24"}));
    room.ask("edit_milestone", json!({"id": "git.branch", "due": "2026-12-24"}));
    let plan = room.ask("plan", json!({}));
    assert_eq!(plan["misses"][0]["cause"], "It waits for \"Branch\", which is due 24 December.");

    let refusal = planned().refusal("plan", json!({"scenario": {"target": "2026-01-01"}}));
    assert_eq!(refusal.code, ErrorCode::Refused);
    let zero = json!({"low": 0, "likely": 0, "high": 0});
    let refusal = planned().refusal("edit_milestone", json!({"id": "git.commit", "estimate": zero}));
    assert_eq!(
        refusal.message,
        "An estimate is at least one minute; skip the milestone if there is nothing to do."
    );

    let room = planned();
    room.ask("edit_track", json!({"id": "git", "parked": true}));
    assert!(
        notes(&room).contains("4 milestones are not planned, because a track is set aside."),
        "{}",
        notes(&room)
    );
}

#[test]
fn the_report_counts_what_was_logged_and_ticked() {
    let room = planned();
    room.desk.clock.advance(TimeDelta::hours(1));
    room.ask("log_time", json!({"id": "postgresql.model", "minutes": 90}));
    room.ask("tick", json!({"ids": ["postgresql.model"]}));
    weeks(&room, 1);
    room.ask("log_time", json!({"id": "git.commit", "minutes": 30}));
    let report = room.ask("report", json!({}));
    assert_eq!(
        (&report["logged"], &report["sessions"], &report["streak"]),
        (&json!(120), &json!(2), &json!(2))
    );
    assert_eq!(report["velocity_4"], 180);
    let week = &report["weeks"][0];
    assert_eq!((&week["planned"], &week["logged"], &week["ticked"]), (&json!(360), &json!(90), &json!(1)));
    assert_eq!(week["by_track"], json!([90, 0]));
    assert_eq!(report["accuracy"][0]["actual"], 90);
    let burn_up: Vec<&Value> = list(&report, "burn_up").iter().map(|point| &point["done"]).collect();
    assert_eq!(burn_up, [&json!(180), &json!(180)]);
    assert_eq!(list(&report, "year").len(), 52 * 7 + 1);
}

#[test]
fn a_calendar_is_read_by_another_program_and_updates_itself() {
    let room = planned();
    room.ask("edit_milestone", json!({"id": "git.merge", "due": "2027-02-01"}));
    let export = |room: &Room| {
        let view = room.ask("export_calendar", json!({}));
        assert!(text(&view, "path").starts_with(room.root.path().to_str().unwrap()), "{view}");
        events(&fs::read_to_string(text(&view, "path")).unwrap())
    };
    let first = export(&room);
    let uids: BTreeSet<&String> = first.iter().map(|(uid, _)| uid).collect();
    assert_eq!(uids.len(), first.len(), "each has its own");
    assert!(first.iter().any(|(uid, start)| uid.starts_with("git.merge-due@") && start == "20270201"));

    // A week passes in which nothing is done: the same sittings, a week later.
    weeks(&room, 1);
    let second = export(&room);
    assert_eq!(second.len(), first.len());
    let moved = first.iter().filter(|event| !second.contains(event)).count();
    assert!(moved > 10, "{moved}");
    assert!(second.iter().all(|(uid, _)| uids.contains(uid)), "all of them are known");

    let path = room.root.path().join("mine.ics");
    room.ask("export_calendar", json!({"path": path.to_str().unwrap()}));
    assert_eq!(events(&fs::read_to_string(path).unwrap()), second);
}

/// The UID and first day of each event, as an independent library reads them.
fn events(calendar: &str) -> Vec<(String, String)> {
    let calendar = ICalendar::parse(calendar).unwrap();
    let events = calendar.components.iter().filter(|component| component.component_type.is_event());
    let said = |event: &ICalendarComponent, property| {
        let value = &event.property(&property).unwrap().values[0];
        if let ICalendarValue::PartialDateTime(at) = value {
            return format!("{:04}{:02}{:02}", at.year.unwrap(), at.month.unwrap(), at.day.unwrap());
        }
        value.as_text().unwrap_or_else(|| panic!("{value:?}")).to_owned()
    };
    events
        .map(|event| {
            let (start, end) =
                (said(event, ICalendarProperty::Dtstart), said(event, ICalendarProperty::Dtend));
            assert!(start < end && said(event, ICalendarProperty::Dtstamp) <= start);
            (said(event, ICalendarProperty::Uid), start)
        })
        .collect()
}

#[test]
fn pictures_are_written_to_the_downloads() {
    let room = planned();
    let saved = room.ask("save_picture", json!({"title": "Burn-up", "kind": "svg", "content": "<svg/>"}));
    assert_eq!(fs::read_to_string(text(&saved, "path")).unwrap(), "<svg/>");
    let saved = room.ask("save_picture", json!({"title": "Burn-up", "kind": "png", "content": "iVBORw=="}));
    assert_eq!(fs::read(text(&saved, "path")).unwrap(), [0x89, b'P', b'N', b'G']);
    let refusal = room.refusal("save_picture", json!({"title": "x", "kind": "png", "content": "%"}));
    assert_eq!(refusal.code, ErrorCode::BadRequest);
}

#[test]
fn nothing_is_under_way_and_cancelling_that_is_no_error() {
    let room = planned();
    assert_eq!(room.ask("forecast_share", json!({}))["percent"], Value::Null);
    room.ask("cancel_forecast", json!({}));
}
