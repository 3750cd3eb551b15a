//! Notes: links between milestones, boxes, pictures, and what happens when two write at once.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use waymark_app::ErrorCode;

use crate::app::Room;
use crate::cli::Terminal;

/// The smallest picture there is, as far as its first bytes say.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and the rest";

fn note(room: &Room, id: &str, markdown: &str) -> Value {
    room.ask("set_note", json!({"id": id, "markdown": markdown}))
}

fn milestone(room: &Room, id: &str) -> Value {
    room.ask("milestone", json!({"id": id}))
}

fn keep(room: &Room, bytes: &[u8]) -> Result<Value, waymark_app::ErrorView> {
    room.try_ask("keep_picture", json!({"id": "git.commit", "content": STANDARD.encode(bytes)}))
}

#[test]
fn a_picture_from_a_file_is_kept_and_another_file_is_not() {
    let room = Room::furnished();
    let folder = tempfile::TempDir::new().unwrap();
    let path = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        json!({"id": "git.commit", "path": path})
    };
    let kept = room.ask("keep_picture_file", path("shot.png", PNG));
    assert_eq!(kept, keep(&room, PNG).unwrap());
    for (name, bytes) in [("keys.png", b"secret".as_slice()), ("empty.png", b"")] {
        let refused = room.try_ask("keep_picture_file", path(name, bytes)).unwrap_err();
        assert_eq!(refused.code, ErrorCode::Refused, "{name}");
    }
    let gone = room.try_ask("keep_picture_file", json!({"id": "git.commit", "path": folder.path()}));
    assert!(gone.unwrap_err().message.contains("it is a folder"));
}

#[test]
fn a_link_leads_to_the_milestone_and_back() {
    let room = Room::furnished();
    note(&room, "git.commit", "After [[postgresql.join|joins]], see [[plan]] and [[Nothing yet]].");
    let view = milestone(&room, "git.commit");
    assert_eq!(
        view["note_links"],
        json!([
            {"written": "[[postgresql.join|joins]]", "shown": "joins", "id": "postgresql.join"},
            {"written": "[[plan]]", "shown": "Plan", "id": "postgresql.plan"},
            {"written": "[[Nothing yet]]", "shown": "Nothing yet", "id": null},
        ])
    );
    let html = view["note_html"].as_str().unwrap();
    for part in ["href=\"#/roadmap/postgresql.join\"", ">Plan</a>", "href=\"#/wanted/Nothing%20yet\""] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert_eq!(milestone(&room, "postgresql.join")["mentioned_in"][0]["title"], "Commit");
    assert_eq!(milestone(&room, "postgresql.model")["mentioned_in"], json!([]));
}

#[test]
fn making_the_milestone_that_is_wanted_makes_the_link_lead_there() {
    let room = Room::furnished();
    note(&room, "git.commit", "See [[Rebase]].");
    room.ask("add_milestone", json!({"track": "git", "title": "Rebase"}));
    assert_eq!(milestone(&room, "git.commit")["note_links"][0]["id"], "git.rebase");
    room.ask("undo", json!({}));
    assert_eq!(milestone(&room, "git.commit")["note_links"][0]["id"], Value::Null);
}

#[test]
fn a_new_title_takes_links_by_id_along() {
    let room = Room::furnished();
    note(&room, "git.commit", "[[postgresql.plan]] and [[Plan]]");
    room.ask("edit_milestone", json!({"id": "postgresql.plan", "title": "Read a plan"}));
    let links = milestone(&room, "git.commit")["note_links"].clone();
    assert_eq!(
        links[0],
        json!({"written": "[[postgresql.plan]]", "shown": "Read a plan", "id": "postgresql.plan"})
    );
    assert_eq!(links[1]["id"], Value::Null);
}

#[test]
fn a_box_is_ticked_in_the_note_and_undone() {
    let room = Room::furnished();
    note(&room, "git.commit", "- [ ] stage\n- [ ] commit");
    let done = room.ask("tick_task", json!({"id": "git.commit", "at": 14, "done": true}));
    assert_eq!(done["message"], "Ticked a box in the note of \"Commit\".");
    assert_eq!(milestone(&room, "git.commit")["note"], "- [ ] stage\n- [x] commit");
    room.ask("undo", json!({}));
    assert_eq!(milestone(&room, "git.commit")["note"], "- [ ] stage\n- [ ] commit");
    let refused = room.refusal("tick_task", json!({"id": "git.commit", "at": 3, "done": true}));
    assert_eq!(refused.code, ErrorCode::ChangedMeanwhile);
}

#[test]
fn a_note_that_was_changed_elsewhere_is_not_written_over() {
    let room = Room::furnished();
    note(&room, "git.commit", "Theirs");
    let mine = json!({"id": "git.commit", "markdown": "Mine", "base": ""});
    let refused = room.refusal("set_note", mine);
    assert_eq!(refused.code, ErrorCode::ChangedMeanwhile);
    assert_eq!(refused.message, "The note of \"Commit\" was changed while you wrote.");
    assert_eq!(milestone(&room, "git.commit")["note"], "Theirs");
    room.ask("set_note", json!({"id": "git.commit", "markdown": "Mine", "base": "Theirs"}));
    assert_eq!(milestone(&room, "git.commit")["note"], "Mine");
}

#[test]
fn a_picture_is_kept_once_and_given_back() {
    let room = Room::furnished();
    let address = keep(&room, PNG).unwrap()["address"].as_str().unwrap().to_owned();
    let name = address.strip_prefix("files/").unwrap();
    assert!(name.starts_with("git.commit-") && name.ends_with(".png"), "{name}");
    assert_eq!(fs::read(room.root.path().join("data/notes").join(&address)).unwrap(), PNG);
    assert_eq!(keep(&room, PNG).unwrap()["address"], address.as_str(), "the same picture is one file");
    assert_eq!(fs::read_dir(room.root.path().join("data/notes/files")).unwrap().count(), 1);
    let shown = room.ask("picture", json!({"name": name}));
    assert_eq!(shown, json!({"kind": "image/png", "content": STANDARD.encode(PNG)}));
    note(&room, "git.commit", &format!("![Graph]({address})"));
    let html = milestone(&room, "git.commit")["note_html"].clone();
    assert_eq!(html, format!("<p><img data-file=\"{name}\" alt=\"Graph\"></p>\n"));
    let doctor = room.ask("doctor", json!({}));
    let findings = doctor["findings"].as_array().unwrap();
    // The files are written by the clock of the machine, which goes on.
    assert!(findings.iter().all(|finding| finding["kind"] == "future_date"), "{findings:?}");
    let reopened = room.reopened();
    assert_eq!(reopened.ask("picture", json!({"name": name}))["kind"], "image/png");
}

#[test]
fn another_picture_never_takes_the_place_of_one() {
    let room = Room::furnished();
    let first = keep(&room, PNG).unwrap()["address"].as_str().unwrap().to_owned();
    let path = room.root.path().join("data/notes").join(&first);
    fs::write(&path, b"\x89PNG\r\n\x1a\n another").unwrap();
    let second = keep(&room, PNG).unwrap()["address"].as_str().unwrap().to_owned();
    assert_eq!(second, first.replace(".png", "-2.png"));
    assert_eq!(fs::read(&path).unwrap(), b"\x89PNG\r\n\x1a\n another");
}

#[test]
fn only_pictures_are_taken_and_given() {
    let room = Room::furnished();
    for bytes in [&b""[..], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"#!/bin/sh"] {
        let refused = keep(&room, bytes).unwrap_err();
        assert_eq!(refused.message, "This is no picture that a note can show.");
    }
    let large = [PNG, &vec![0; 10_000_000]].concat();
    assert_eq!(
        keep(&room, &large).unwrap_err().message,
        "A picture in a note can have at most 10 MB; this one is larger."
    );
    assert!(!room.root.path().join("data/notes/files").exists(), "nothing was written");

    keep(&room, PNG).unwrap();
    let files = room.root.path().join("data/notes/files");
    fs::write(room.root.path().join("secret.png"), PNG).unwrap();
    fs::write(files.join("page.png"), "<script>alert(1)</script>").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(room.root.path().join("secret.png"), files.join("link.png")).unwrap();
    for name in ["../../secret.png", "../../roadmap.json", "link.png", "gone.png", ".png", "", "page.svg"] {
        let refused = room.refusal("picture", json!({"name": name}));
        assert_eq!(refused.code, ErrorCode::NotFound, "{name}");
    }
    assert_eq!(room.refusal("picture", json!({"name": "page.png"})).code, ErrorCode::Refused);
}

#[test]
fn the_terminal_shows_where_links_lead() {
    let terminal = Terminal::furnished();
    terminal.piped(
        &["note", "git.branch", "--edit"],
        "After [[git.commit]] and [[sql.join|joins]], not [[Gone]].\n",
    );
    let shown = terminal.ok(&["show", "git.branch"]);
    assert!(
        shown.contains("After Commit (git.commit) and joins (sql.join), not Gone (no milestone)."),
        "{shown}"
    );
    let shown = terminal.ok(&["show", "git.commit"]);
    assert!(shown.contains("Mentioned in the notes of\n  Branch (git.branch)"), "{shown}");
    let written = terminal.ok(&["note", "git.branch"]);
    assert!(written.contains("[[git.commit]]"), "what is written is given as it is: {written}");
}

#[test]
fn a_long_note_is_shown_in_time() {
    let room = Room::furnished();
    let line = "Mind the *nulls* in [[postgresql.join|joins]] and `left join`s. [[ ]] [[[[ ![x](files/a.png)\n\n- [ ] do\n\n";
    let long = line.repeat(1_000_000 / line.len());
    let began = std::time::Instant::now();
    let html = room.ask("render_markdown", json!({"markdown": long}))["html"].as_str().unwrap().len();
    assert!(html > long.len());
    // A debug build is ten times slower than what people run; what is quadratic would take minutes.
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}
