//! Filters, orders and saved views show the same in every face, and what is done to several is one change.

use serde_json::{Value, json};

use crate::app::Room;
use crate::cli::Terminal;

/// The ids in the order shown.
fn ids(outline: &Value) -> Vec<String> {
    let rows: Vec<&Value> = match outline["sorted"].as_array() {
        Some(rows) => rows.iter().collect(),
        None => {
            let tracks = outline["tracks"].as_array().unwrap();
            tracks.iter().flat_map(|track| track["rows"].as_array().unwrap()).collect()
        }
    };
    rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// A room in which the milestones differ in everything one can filter and sort by.
fn varied() -> Room {
    let room = Room::furnished();
    room.ask("set_due", json!({"ids": ["postgresql.join"], "due": "2026-11-20"}));
    room.ask("set_due", json!({"ids": ["postgresql.plan"], "due": "2026-11-30"}));
    room.ask("set_due", json!({"ids": ["git.commit"], "due": "2026-12-01"}));
    room.ask("edit_milestone", json!({"id": "postgresql.plan", "optional": true, "level": "advanced"}));
    room.ask(
        "edit_milestone",
        json!({"id": "git.commit", "estimate": {"low": 10, "likely": 20, "high": 30}}),
    );
    room.ask("set_note", json!({"id": "postgresql.model", "markdown": "Tables and keys."}));
    room
}

#[test]
fn each_filter_lets_through_what_it_says_and_nothing_else() {
    let room = varied();
    let shown = |filter: Value| ids(&room.ask("outline", filter));
    assert_eq!(shown(json!({"due": "late"})), ["postgresql.join"]);
    assert_eq!(shown(json!({"due": "soon"})), ["postgresql.join", "postgresql.plan"]);
    assert_eq!(shown(json!({"due": "any"})), ["postgresql.join", "postgresql.plan", "git.commit"]);
    assert_eq!(shown(json!({"levels": ["advanced"]})), ["postgresql.plan"]);
    assert_eq!(shown(json!({"optional": true})), ["postgresql.plan"]);
    assert_eq!(
        shown(json!({"optional": false, "kind": "database"})),
        ["postgresql.model", "postgresql.join"]
    );
    assert_eq!(shown(json!({"has_note": true})), ["postgresql.model"]);
    room.ask("tick", json!({"ids": ["postgresql.join"]}));
    assert_eq!(shown(json!({"due": "late"})), Vec::<String>::new(), "what is done is not late");
    assert_eq!(shown(json!({"statuses": ["done"]})), ["postgresql.join"]);
}

#[test]
fn each_order_is_what_it_says_and_equals_stay_in_the_order_of_the_roadmap() {
    let room = varied();
    let shown = |sort: &str| ids(&room.ask("outline", json!({"sort": sort})));
    let own = ["postgresql.model", "postgresql.join", "postgresql.plan", "git.commit"];
    assert_eq!(shown("own"), own);
    assert_eq!(shown("due"), ["postgresql.join", "postgresql.plan", "git.commit", "postgresql.model"]);
    assert_eq!(shown("hours"), ["git.commit", "postgresql.model", "postgresql.join", "postgresql.plan"]);
    assert_eq!(shown("title"), ["git.commit", "postgresql.join", "postgresql.model", "postgresql.plan"]);
    assert_eq!(shown("recent"), own, "nothing was worked on yet");
    room.ask("log_time", json!({"id": "git.commit", "minutes": 30}));
    assert_eq!(shown("recent")[0], "git.commit");
    room.ask("tick", json!({"ids": ["postgresql.plan"]}));
    assert_eq!(shown("recent")[..2], ["postgresql.plan", "git.commit"]);
}

#[test]
fn a_saved_view_is_kept_with_the_roadmap_and_its_changes_are_told() {
    let room = varied();
    let view = json!({"name": "Soon", "shape": "board", "filter": {"due": "soon", "sort": "due"}});
    room.ask("save_view", view);
    room.ask("save_view", json!({"name": "soon", "shape": "outline", "filter": {"due": "soon"}}));
    let room = room.reopened();
    let status = room.ask("status", json!({}));
    assert_eq!(status["settings"]["views"][0]["name"], "Soon");
    assert_eq!(status["settings"]["views"][0]["filter"]["due"], "soon");
    assert_eq!(ids(&room.ask("outline", json!({"view": "soon"}))), ["postgresql.join", "postgresql.plan"]);
    let narrowed = room.ask("outline", json!({"view": "soon", "optional": true}));
    assert_eq!(ids(&narrowed), ["postgresql.plan"]);
    let last = room.ask("history", json!({"limit": 1}))["lines"][0]["change"].clone();
    let change = room.ask("change", json!({"change": last}));
    assert_eq!(
        change["subjects"][0]["alterations"][0],
        json!({
            "what": "Views",
            "old": "Soon (board, late or due within seven days, by due date)",
            "new": "Soon (late or due within seven days)"
        })
    );
    let refusal = room.refusal("outline", json!({"view": "later"}));
    assert_eq!(refusal.message, "There is no view \"later\".");
}

#[test]
fn what_is_done_to_several_is_one_change_and_one_undo() {
    let room = varied();
    let before = room.ask("outline", json!({}))["tracks"].clone();
    let three = json!(["postgresql.model", "postgresql.join", "git.commit"]);
    for (name, request) in [
        ("tick", json!({"ids": three})),
        ("skip", json!({"ids": three})),
        ("put_in_column", json!({"ids": three, "column": "doing"})),
        ("set_due", json!({"ids": three, "due": "2027-01-31"})),
        ("move_milestones", json!({"ids": three, "track": "git", "place": "first"})),
        ("remove_milestones", json!({"ids": three})),
    ] {
        room.ask(name, request);
        assert_ne!(room.ask("outline", json!({}))["tracks"], before, "{name} did nothing");
        room.ask("undo", json!({}));
        assert_eq!(room.ask("outline", json!({}))["tracks"], before, "{name} was not undone at once");
    }
}

#[test]
fn settings_that_no_window_can_show_are_refused() {
    let room = Room::furnished();
    room.ask("edit_settings", json!({"density": "compact", "text_size": 130, "doing_limit": 0}));
    let settings = room.ask("status", json!({}))["settings"].clone();
    assert_eq!(
        (settings["density"].as_str(), settings["text_size"].as_u64(), settings["doing_limit"].as_u64()),
        (Some("compact"), Some(130), Some(0))
    );
    assert!(room.refusal("edit_settings", json!({"text_size": 131})).message.contains("131"));
    assert!(room.refusal("edit_settings", json!({"doing_limit": 100})).message.contains("100"));
}

#[test]
fn the_command_line_lists_sorts_and_keeps_views() {
    let terminal = Terminal::furnished();
    let listed = |words: &[&str]| -> Vec<String> {
        let all = [&["list", "--json"], words].concat();
        ids(&serde_json::from_str(&terminal.ok(&all)).unwrap())
    };
    assert_eq!(listed(&["--sort", "title"]), ["git.branch", "git.commit", "sql.join"]);
    assert_eq!(listed(&["--due"]), ["sql.join"]);
    assert_eq!(listed(&["--level", "core", "--required", "--kind", "skill"]), ["git.commit", "git.branch"]);
    assert_eq!(terminal.ok(&["view", "save", "By name", "--sort", "title"]), "Saved the view \"By name\".\n");
    assert_eq!(listed(&["--view", "by NAME"]), listed(&["--sort", "title"]));
    terminal.ok(&["view", "rename", "By name", "Titles"]);
    assert_eq!(terminal.ok(&["view"]), "Titles  outline\n");
    terminal.ok(&["view", "remove", "titles"]);
    assert!(terminal.ok(&["view"]).starts_with("No view is saved yet."));
    terminal.ok(&["settings", "theme=dark", "text-size=115%", "doing-limit=none", "week-starts=sunday"]);
    let settings = terminal.ok(&["settings"]);
    for line in ["theme        dark", "text-size    115%", "doing-limit  none", "week-starts  sunday"] {
        assert!(settings.contains(line), "{settings}");
    }
}
