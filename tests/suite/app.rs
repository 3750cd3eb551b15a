//! Every command of the table, asked as a face asks it.

use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_app::{COMMANDS, ErrorCode, ErrorView};
use waymark_tests::Desk;

const NOW: &str = "2026-11-23T14:02:00Z";

pub(crate) struct Room {
    pub(crate) desk: Desk,
    pub(crate) root: TempDir,
}

impl Room {
    pub(crate) fn empty() -> Self {
        let root = TempDir::new().unwrap();
        Self { desk: Desk::open(root.path().join("data"), NOW).unwrap(), root }
    }

    /// A roadmap with PostgreSQL (model, join, plan) and Git (commit).
    pub(crate) fn furnished() -> Self {
        let room = Self::empty();
        room.ask(
            "create_roadmap",
            json!({"title": "Backend developer", "capacity": [120, 0, 120, 0, 0, 120, 0]}),
        );
        room.ask("add_track", json!({"title": "PostgreSQL", "kind": "database"}));
        room.ask("add_track", json!({"title": "Git", "kind": "skill"}));
        for (track, title) in
            [("postgresql", "Model"), ("postgresql", "Join"), ("postgresql", "Plan"), ("git", "Commit")]
        {
            room.ask("add_milestone", json!({"track": track, "title": title}));
        }
        room
    }

    /// The same folder in another program, at the same time of day as the first was opened.
    pub(crate) fn reopened(self) -> Self {
        let Self { desk, root } = self;
        desk.app.close().unwrap();
        Self { desk: Desk::open(root.path().join("data"), NOW).unwrap(), root }
    }

    pub(crate) fn try_ask(&self, name: &str, request: Value) -> Result<Value, ErrorView> {
        self.desk.app.call(name, &request.to_string()).map(|answer| serde_json::from_str(&answer).unwrap())
    }

    pub(crate) fn ask(&self, name: &str, request: Value) -> Value {
        self.try_ask(name, request.clone()).unwrap_or_else(|error| panic!("{name} {request}: {error:?}"))
    }

    pub(crate) fn refusal(&self, name: &str, request: Value) -> ErrorView {
        self.try_ask(name, request.clone()).expect_err(&format!("{name} {request} was not refused"))
    }

    pub(crate) fn titles(&self) -> Vec<String> {
        let outline = self.ask("outline", json!({}));
        let rows =
            outline["tracks"].as_array().unwrap().iter().flat_map(|track| track["rows"].as_array().unwrap());
        rows.map(|row| row["title"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn an_empty_folder_says_so_and_writes_nothing() {
    let room = Room::empty();
    assert_eq!(room.ask("status", json!({}))["state"], "empty");
    assert_eq!(room.refusal("today", json!({})).code, ErrorCode::NoRoadmap);
    assert!(!room.root.path().join("data").exists());
}

#[test]
fn a_blocked_milestone_can_be_ticked_and_says_what_is_open() {
    let room = Room::furnished();
    room.ask("add_prerequisite", json!({"id": "postgresql.join", "on": "postgresql.model"}));
    let done = room.ask("tick", json!({"ids": ["postgresql.join"]}));
    assert_eq!(done["warnings"], json!(["\"Model\" is still open before it."]));
    assert_eq!(room.ask("milestone", json!({"id": "postgresql.join"}))["row"]["status"], "done");
}

#[test]
fn a_circle_is_refused_with_its_path() {
    let room = Room::furnished();
    room.ask("add_prerequisite", json!({"id": "postgresql.join", "on": "postgresql.model"}));
    room.ask("add_prerequisite", json!({"id": "postgresql.plan", "on": "postgresql.join"}));
    let error = room.refusal("add_prerequisite", json!({"id": "postgresql.model", "on": "postgresql.plan"}));
    assert_eq!(error.code, ErrorCode::Cycle);
    assert_eq!(error.message, "That would make a circle: \"Model\" → \"Join\" → \"Plan\" → \"Model\".");
    let own = room.refusal("add_prerequisite", json!({"id": "git.commit", "on": "git.commit"}));
    assert_eq!(own.message, "\"Commit\" cannot wait for itself.");
}

#[test]
fn everything_can_be_moved() {
    let room = Room::furnished();
    room.ask("move_milestones", json!({"ids": ["postgresql.plan"], "track": "postgresql", "place": "first"}));
    assert_eq!(room.titles(), ["Plan", "Model", "Join", "Commit"]);
    room.ask(
        "move_milestones",
        json!({"ids": ["postgresql.model"], "track": "git", "place": {"after": "git.commit"}}),
    );
    assert_eq!(room.titles(), ["Plan", "Join", "Commit", "Model"]);
    room.ask("move_track", json!({"id": "git", "place": "first"}));
    assert_eq!(room.titles(), ["Commit", "Model", "Plan", "Join"]);
    room.ask("undo", json!({}));
    room.ask("undo", json!({}));
    room.ask("undo", json!({}));
    assert_eq!(room.titles(), ["Model", "Join", "Plan", "Commit"]);
}

#[test]
fn removing_a_track_is_one_change() {
    let room = Room::furnished();
    room.ask("add_prerequisite", json!({"id": "git.commit", "on": "postgresql.plan"}));
    room.ask("set_note", json!({"id": "postgresql.plan", "markdown": "Mind the nulls."}));
    let before = room.ask("outline", json!({}));
    room.ask("remove_track", json!({"id": "postgresql"}));
    assert_eq!(room.titles(), ["Commit"]);
    room.ask("undo", json!({}));
    let after = room.ask("outline", json!({}));
    assert_eq!(after["tracks"], before["tracks"]);
    assert_eq!(room.ask("milestone", json!({"id": "postgresql.plan"}))["note"], "Mind the nulls.");
}

#[test]
fn undo_from_the_toast_refuses_once_something_came_after() {
    let room = Room::furnished();
    let first = room.ask("tick", json!({"ids": ["git.commit"]}))["change"].clone();
    room.ask("tick", json!({"ids": ["postgresql.model"]}));
    assert_eq!(room.refusal("undo", json!({"only": first})).code, ErrorCode::NothingToUndo);
    assert_eq!(room.ask("undo", json!({}))["message"], "Undone: Ticked \"Model\".");
}

#[test]
fn today_counts_this_week_and_no_other() {
    let room = Room::furnished();
    room.ask("log_time", json!({"id": "git.commit", "minutes": 50}));
    room.ask("log_time", json!({"id": "git.commit", "minutes": 40, "on": "2026-11-22"}));
    room.ask("edit_settings", json!({"first_weekday": "monday"}));
    let week = room.ask("today", json!({}))["week"].clone();
    assert_eq!((&week["logged"], &week["planned"]), (&json!(50), &json!(360)));
    room.ask("edit_settings", json!({"first_weekday": "sunday"}));
    assert_eq!(room.ask("today", json!({}))["week"]["logged"], 90);
}

#[test]
fn only_web_addresses_are_opened() {
    let room = Room::furnished();
    let resource =
        json!({"id": "git.commit", "title": "Book", "url": "https://git-scm.com/book", "kind": "book"});
    room.ask("add_resource", resource);
    room.ask("open_resource", json!({"id": "git.commit", "resource": "r1"}));
    assert_eq!(room.desk.host.opened(), ["https://git-scm.com/book"]);
    for url in ["javascript:alert(1)", "file:///etc/passwd", "https://", "data:text/html,x"] {
        room.refusal("open_link", json!({"url": url}));
        room.refusal("add_resource", json!({"id": "git.commit", "title": "x", "url": url, "kind": "book"}));
    }
    assert_eq!(room.desk.host.opened().len(), 1);
}

#[test]
fn bad_input_is_refused_in_a_sentence_and_changes_nothing() {
    let room = Room::furnished();
    let before = room.ask("outline", json!({}));
    let long = "x".repeat(10_000);
    let cases = [
        ("add_milestone", json!({"track": "git", "title": ""}), "A title cannot be empty."),
        (
            "add_milestone",
            json!({"track": "git", "title": long}),
            "A title can have at most 200 characters; this one has 10,000.",
        ),
        (
            "add_milestone",
            json!({"track": "git", "title": "a\u{7}"}),
            "A title cannot hold the invisible control character U+0007 (at character 2).",
        ),
        (
            "add_milestone",
            json!({"track": "gti", "title": "a"}),
            "There is no track \"gti\" on this roadmap.",
        ),
        (
            "edit_milestone",
            json!({"id": "git.commit", "estimate": {"low": 9, "likely": 3, "high": 9}}),
            "An estimate goes from low to likely to high, but 9, 3, 9 minutes do not.",
        ),
        (
            "edit_milestone",
            json!({"id": "git.comit", "title": "x"}),
            "There is no milestone \"git.comit\" on this roadmap.",
        ),
        (
            "log_time",
            json!({"id": "git.commit", "minutes": 0}),
            "A session has 1 to 1,440 minutes; 0 is outside that.",
        ),
        (
            "log_time",
            json!({"id": "git.commit", "minutes": 5, "on": "2026-11-24"}),
            "Time can be logged up to today, 23 November 2026; 24 November 2026 is still to come.",
        ),
        (
            "set_capacity",
            json!({"minutes": [0, 0, 2000, 0, 0, 0, 0]}),
            "A day has 1,440 minutes; 2,000 on day 3 of the week (Monday is 1) is too many.",
        ),
        ("tick", json!({"ids": []}), "No milestone was named."),
        (
            "create_roadmap",
            json!({}),
            &format!(
                "There is a roadmap in \"{}\" already.",
                room.ask("status", json!({}))["folder"].as_str().unwrap()
            ),
        ),
    ];
    for (name, request, sentence) in cases {
        assert_eq!(room.refusal(name, request).message, sentence);
    }
    for (name, request) in [
        ("tick", json!({"ids": "git.commit"})),
        ("edit_milestone", json!({"id": "git.commit", "due": "2026-02-30"})),
        ("edit_milestone", json!({"id": "git.commit", "colour": "red"})),
        ("nonsense", json!({})),
    ] {
        assert_eq!(room.refusal(name, request).code, ErrorCode::BadRequest, "{name}");
    }
    let near = room.refusal("tick", json!({"ids": ["postgresql.jion"]}));
    assert!(near.hints[0].contains("postgresql.join"), "{near:?}");
    assert_eq!(room.ask("outline", json!({})), before);
}

#[test]
fn right_to_left_titles_are_taken_as_they_are() {
    let room = Room::furnished();
    let made = room.ask("add_milestone", json!({"track": "git", "title": "اقرأ الفصل السابع"}));
    assert_eq!(made["created"], json!(["git.item"]));
    assert_eq!(room.ask("milestone", json!({"id": "git.item"}))["row"]["title"], "اقرأ الفصل السابع");
}

#[test]
fn many_of_the_same_name_get_ids_of_their_own() {
    let room = Room::empty();
    room.ask("create_roadmap", json!({}));
    room.ask("add_track", json!({"title": "Git", "kind": "skill"}));
    let ids: std::collections::HashSet<String> = (0..40)
        .map(|_| {
            room.ask("add_milestone", json!({"track": "git", "title": "Read"}))["created"][0].to_string()
        })
        .collect();
    assert_eq!(ids.len(), 40);
}

#[test]
fn what_changed_is_told_once_with_what_to_show_anew() {
    let room = Room::furnished();
    let (sender, told) = std::sync::mpsc::channel();
    room.desk.app.on_change(move |changed| sender.send(changed.clone()).unwrap());
    room.ask("add_prerequisite", json!({"id": "postgresql.join", "on": "postgresql.model"}));
    room.ask("tick", json!({"ids": ["postgresql.model"]}));
    room.ask("tick", json!({"ids": ["postgresql.model"]}));
    room.ask("add_track", json!({"title": "Java", "kind": "language"}));
    let told: Vec<_> = told.try_iter().collect();
    assert_eq!(told.len(), 3, "ticking what is ticked changes nothing: {told:?}");
    assert_eq!(told[1].milestones, ["postgresql.join", "postgresql.model"]);
    assert!(!told[1].structure && told[2].structure);
    assert_eq!(told[2].revision, told[0].revision + 2);
}

#[test]
fn the_table_and_its_documentation_are_whole() {
    let mut names: Vec<&str> = COMMANDS.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), COMMANDS.len());
    assert!(COMMANDS.iter().all(|(_, doc)| doc.trim().ends_with('.')));
    let client = waymark_app::typescript();
    assert!(names.iter().all(|name| client.contains(&format!("  {name}(request: "))));
}
