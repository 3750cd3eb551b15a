//! What a person has to show for a milestone: attached, opened safely, told, taken back, backed up and looked after.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use waymark_app::ErrorCode;
use waymark_core::safe_file_name;

use crate::app::Room;
use crate::cli::Terminal;

const ID: &str = "git.commit";

impl Room {
    /// A file of the person's, outside of the data folder.
    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.root.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    fn data(&self, name: &str) -> PathBuf {
        self.root.path().join("data").join(name)
    }

    fn evidence(&self) -> Value {
        self.ask("milestone", json!({"id": ID}))["evidence"].clone()
    }

    fn attach(&self, path: &str) -> Value {
        self.ask("attach_files", json!({"ids": [ID], "paths": [path]}))
    }

    fn findings(&self) -> Vec<(String, String)> {
        let report = self.ask("doctor", json!({}));
        let findings = report["findings"].as_array().unwrap().clone();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        findings.iter().map(|one| (text(&one["kind"]), text(&one["place"]))).collect()
    }
}

#[test]
fn links_and_files_are_attached_told_and_taken_back() {
    let room = Room::furnished();
    room.ask("add_link", json!({"id": ID, "url": "https://github.com/me/app"}));
    let plan = room.file("plans.png", b"a picture");
    assert_eq!(room.attach(&plan)["message"], "Attached \"plans.png\" to \"Commit\".");
    let talk = room.file("talk.mp4", b"a film");
    room.ask("attach_files", json!({"ids": [ID], "paths": [talk], "linked": true, "title": "My talk"}));
    let evidence = room.evidence();
    let told =
        |key: &str| evidence.as_array().unwrap().iter().map(|one| one[key].clone()).collect::<Vec<_>>();
    assert_eq!(told("title"), [json!("github.com/me/app"), json!("plans.png"), json!("My talk")]);
    assert_eq!(told("kind"), [json!("link"), json!("copy"), json!("file")]);
    assert_eq!(told("bytes"), [Value::Null, json!(9), Value::Null]);
    assert_eq!(evidence[1]["place"], "proof/git.commit/plans.png");
    assert_eq!(fs::read(room.data("proof/git.commit/plans.png")).unwrap(), b"a picture");
    assert_eq!(room.attach(&plan)["message"], "That is attached already.");

    room.ask("edit_evidence", json!({"id": ID, "evidence": "e2", "title": "Query plans"}));
    room.ask("remove_evidence", json!({"id": ID, "evidence": "e2"}));
    assert_eq!(room.evidence().as_array().unwrap().len(), 2);
    assert!(room.data("proof/git.commit/plans.png").exists(), "the file stays, so that undo brings it back");
    room.ask("undo", json!({}));
    assert_eq!(room.evidence()[1]["title"], "Query plans");

    room.ask("set_reflection", json!({"id": ID, "markdown": "Small commits *help*."}));
    let view = room.ask("milestone", json!({"id": ID}));
    assert_eq!(view["reflection_html"], "<p>Small commits <em>help</em>.</p>\n");
    let change = room.ask("change", json!({"change": room.ask("status", json!({}))["revision"]}));
    assert_eq!(
        change["subjects"][0]["alterations"],
        json!([{"what": "Reflection", "old": "", "new": "Small commits *help*."}])
    );
    let reopened = room.reopened();
    assert_eq!(reopened.evidence()[2]["title"], "My talk");
    let wrong: Vec<_> = reopened.findings().into_iter().filter(|(kind, _)| kind != "future_date").collect();
    assert_eq!(wrong, [], "all is well, but for a clock that stands");
}

#[test]
fn several_files_on_several_milestones_are_one_change() {
    let room = Room::furnished();
    let paths = [room.file("a.txt", b"a"), room.file("b.txt", b"b")];
    let done = room.ask("attach_files", json!({"ids": [ID, "postgresql.join"], "paths": paths}));
    assert_eq!(done["message"], "Attached evidence to 2 milestones.");
    assert!(room.data("proof/postgresql.join/b.txt").exists());
    room.ask("undo", json!({}));
    assert_eq!(room.evidence(), json!([]));
}

#[test]
fn what_cannot_be_attached_is_refused_with_a_sentence_and_changes_nothing() {
    let room = Room::furnished();
    let revision = room.ask("status", json!({}))["revision"].clone();
    let empty = room.file("empty.txt", b"");
    let missing = room.root.path().join("missing.txt").display().to_string();
    let folder = room.root.path().display().to_string();
    for (path, sentence) in
        [(&empty, "it is empty"), (&missing, "it is not there"), (&folder, "it is a folder")]
    {
        let error = room.refusal("attach_files", json!({"ids": [ID], "paths": [path]}));
        assert_eq!(error.message, format!("\"{path}\" was not attached: {sentence}."));
        assert_eq!(error.kept, "Nothing was changed.");
        assert_eq!(error.hints.len(), 1);
    }
    let good = room.file("a.txt", b"a");
    for request in [
        json!({"ids": [], "paths": [good]}),
        json!({"ids": [ID], "paths": []}),
        json!({"ids": [ID], "paths": ["a.txt"], "linked": true}),
        json!({"ids": [ID], "paths": [missing], "linked": true}),
    ] {
        assert_eq!(room.refusal("attach_files", request).code, ErrorCode::Refused);
    }
    let nobody = json!({"ids": ["git.nobody"], "paths": [good]});
    assert_eq!(room.refusal("attach_files", nobody).code, ErrorCode::NotFound);
    let no_page = json!({"id": ID, "url": "javascript:alert(1)"});
    assert_eq!(room.refusal("add_link", no_page).code, ErrorCode::Refused);
    assert_eq!(room.ask("status", json!({}))["revision"], revision);
}

#[test]
fn odd_names_become_safe_ones_and_different_files_keep_apart() {
    let room = Room::furnished();
    let long = format!("{}.txt", "n".repeat(240));
    for name in ["Größe & 日本語.txt", "--help", " .hidden. ", "a:b|c*.txt", long.as_str()] {
        room.attach(&room.file(name, name.as_bytes()));
        let copy = room.data("proof/git.commit").join(safe_file_name(name));
        assert_eq!(fs::read(copy).unwrap(), name.as_bytes(), "{name}");
    }
    fs::create_dir(room.root.path().join("other")).unwrap();
    room.attach(&room.file("other/--help", b"something else"));
    assert!(room.data("proof/git.commit/help (2)").exists());
    assert_eq!(room.evidence().as_array().unwrap().len(), 6);
}

#[test]
fn evidence_is_opened_by_kind_and_nothing_runs() {
    let room = Room::furnished();
    room.ask("add_link", json!({"id": ID, "url": "https://github.com/me/app"}));
    for name in ["plans.png", "run.sh", "App.desktop"] {
        room.attach(&room.file(name, b"x"));
    }
    let folder = room.root.path().display().to_string();
    room.ask("attach_files", json!({"ids": [ID], "paths": [folder], "linked": true}));
    let open = |evidence: &str| room.ask("open_evidence", json!({"id": ID, "evidence": evidence}));
    assert_eq!(open("e1")["message"], "");
    assert_eq!(open("e2")["message"], "");
    for script in ["e3", "e4"] {
        assert_eq!(
            open(script)["message"],
            "Waymark does not open files that may run something. It shows where this one is."
        );
    }
    open("e5");
    room.ask("show_evidence", json!({"id": ID, "evidence": "e2"}));
    let copy = |name: &str| room.data("proof/git.commit").join(name).display().to_string();
    assert_eq!(
        room.desk.host.opened(),
        [
            "https://github.com/me/app".to_owned(),
            format!("open {}", copy("plans.png")),
            format!("show {}", copy("run.sh")),
            format!("show {}", copy("App.desktop")),
            folder,
            format!("show {}", copy("plans.png")),
        ]
    );
    fs::remove_file(copy("plans.png")).unwrap();
    let gone = room.refusal("open_evidence", json!({"id": ID, "evidence": "e2"}));
    assert_eq!(gone.message, "\"proof/git.commit/plans.png\" is not there any more.");
    assert_eq!(room.evidence()[1]["missing"], true);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_is_neither_opened_nor_backed_up() {
    let room = Room::furnished();
    room.attach(&room.file("plans.png", b"a picture"));
    let secret = room.file("secret.png", b"secret");
    let copy = room.data("proof/git.commit/plans.png");
    fs::remove_file(&copy).unwrap();
    std::os::unix::fs::symlink(secret, &copy).unwrap();
    let refused = room.refusal("open_evidence", json!({"id": ID, "evidence": "e1"}));
    assert_eq!(
        refused.message,
        "\"proof/git.commit/plans.png\" is a link that leads out of your data folder, so it is not opened."
    );
    assert_eq!(room.desk.host.opened(), [""; 0]);
    assert!(room.findings().contains(&("link_outside".to_owned(), "proof/git.commit/plans.png".to_owned())));
    let made = room.ask("make_backup", json!({}));
    let unpacked = room.root.path().join("unpacked").display().to_string();
    room.ask("unpack_backup", json!({"file": made["backup"]["name"], "to": unpacked}));
    assert!(!room.root.path().join("unpacked/proof").exists());
}

#[test]
fn a_hand_that_writes_a_path_out_of_the_folder_is_refused() {
    let room = Room::furnished();
    room.attach(&room.file("plans.png", b"a picture"));
    room.desk.app.close().unwrap();
    let track = room.data("tracks/git.json");
    let text = fs::read_to_string(&track).unwrap();
    fs::write(&track, text.replace("proof/git.commit/plans.png", "../../etc/passwd")).unwrap();
    let room = Room {
        desk: waymark_tests::Desk::open(room.data(""), "2026-11-23T14:02:00Z").unwrap(),
        root: room.root,
    };
    let notice = room.ask("status", json!({}))["notice"]["message"].to_string();
    assert!(notice.contains("is no copied file") && notice.contains("etc/passwd"), "{notice}");
    assert_eq!(room.evidence()[0]["place"], "proof/git.commit/plans.png", "what was there before stays");
}

#[test]
fn the_doctor_knows_what_is_missing_altered_and_unused() {
    let room = Room::furnished();
    for name in ["a.txt", "b.txt", "c.txt"] {
        room.attach(&room.file(name, name.as_bytes()));
    }
    room.ask("remove_evidence", json!({"id": ID, "evidence": "e3"}));
    fs::remove_file(room.data("proof/git.commit/a.txt")).unwrap();
    fs::write(room.data("proof/git.commit/b.txt"), "other").unwrap();
    let old = room.data("proof/git.commit/unfinished-7-0.tmp");
    fs::write(&old, "half").unwrap();
    let at = |kind: &str, name: &str| (kind.to_owned(), format!("proof/git.commit/{name}"));
    fs::File::options().write(true).open(&old).unwrap().set_modified(std::time::UNIX_EPOCH).unwrap();
    let findings = room.findings();
    for expected in [
        at("proof_missing", "a.txt"),
        at("proof_changed", "b.txt"),
        at("orphan", "c.txt"),
        at("leftover", "unfinished-7-0.tmp"),
    ] {
        assert!(findings.contains(&expected), "{expected:?} is not in {findings:?}");
    }
    room.ask("mend", json!({}));
    assert!(!old.exists(), "what was never finished goes to damaged/");
    assert!(room.data("proof/git.commit/c.txt").exists(), "what nothing refers to stays");
}

#[test]
fn the_doctor_knows_what_pictures_are_missing_from_a_note() {
    let room = Room::furnished();
    let note = "![plan](files/a.png) ![plan](files/b.png) `![no](files/c.png)` ![far](https://a.b/d.png)";
    room.ask("set_note", json!({"id": ID, "markdown": note}));
    fs::create_dir_all(room.data("notes/files")).unwrap();
    fs::write(room.data("notes/files/a.png"), "a picture").unwrap();
    let missing: Vec<_> =
        room.findings().into_iter().filter(|(kind, _)| kind == "picture_missing").map(|(_, at)| at).collect();
    assert_eq!(missing, ["notes/files/b.png"]);
}

#[test]
fn backups_take_the_small_files_along_and_restoring_puts_back_what_is_missing() {
    let room = Room::furnished();
    room.ask("edit_settings", json!({"backup_megabytes": 1}));
    room.attach(&room.file("small.txt", b"small"));
    // Nothing that compresses, and more than a tenth of the room.
    room.attach(&room.file("large.bin", &vec![7; 200_000]));
    fs::create_dir_all(room.data("notes/files")).unwrap();
    fs::write(room.data("notes/files/a.png"), "a picture").unwrap();
    let made = room.ask("make_backup", json!({}));
    assert_eq!(made["too_large"], json!(["proof/git.commit/large.bin"]));
    let file = made["backup"]["name"].clone();
    let unpacked = room.root.path().join("unpacked");
    room.ask("unpack_backup", json!({"file": file, "to": unpacked.display().to_string()}));
    assert_eq!(fs::read(unpacked.join("proof/git.commit/small.txt")).unwrap(), b"small");
    assert_eq!(fs::read(unpacked.join("notes/files/a.png")).unwrap(), b"a picture");
    assert!(!unpacked.join("proof/git.commit/large.bin").exists());

    fs::remove_file(room.data("proof/git.commit/small.txt")).unwrap();
    fs::write(room.data("notes/files/a.png"), "another picture").unwrap();
    room.ask("remove_evidence", json!({"id": ID, "evidence": "e1"}));
    let preview = room.ask("preview_restore", json!({"file": file}));
    assert_eq!((&preview["files_back"], &preview["same"]), (&json!(1), &json!(false)));
    let done = room.ask("restore", json!({"file": file}));
    assert_eq!(done["warnings"], json!(["One file of your proof or notes was put back."]));
    assert_eq!(room.evidence()[0]["missing"], false);
    assert_eq!(fs::read(room.data("proof/git.commit/small.txt")).unwrap(), b"small");
    let kept = fs::read(room.data("notes/files/a.png")).unwrap();
    assert_eq!(kept, b"another picture", "what is there is never overwritten");
    room.ask("set_reflection", json!({"id": ID, "markdown": "Later."}));
    let lost = room.ask("preview_restore", json!({"file": file}))["lost"].to_string();
    assert!(lost.contains("Some proof of \\\"Commit\\\" would be gone"), "{lost}");
}

#[test]
fn the_terminal_shows_adds_removes_and_reflects() {
    let terminal = Terminal::furnished();
    let file = terminal.data().with_file_name("plans.png");
    fs::write(&file, "a picture").unwrap();
    let path = file.display().to_string();
    assert!(terminal.ok(&["proof", ID]).contains("Nothing is attached yet."));
    terminal.ok(&["proof", "add", ID, "--link", "https://github.com/me/app", "--title", "The app"]);
    terminal.ok(&["proof", "add", ID, "--file", &path]);
    terminal.ok(&["proof", "add", ID, "--file", &path, "--linked"]);
    terminal.ok(&["proof", "reflect", ID, "Small ones."]);
    for words in [["proof", ID], ["show", ID]] {
        let shown = terminal.ok(&words);
        for part in
            ["The app  https://github.com/me/app", "proof/git.commit/plans.png", "linked", "Small ones."]
        {
            assert!(shown.contains(part), "{part} is not in {shown}");
        }
    }
    terminal.ok(&["proof", "remove", ID, "e1"]);
    let view = terminal.json(&["proof", ID]);
    assert_eq!(view["evidence"].as_array().unwrap().len(), 2);
    for words in [
        ["proof", "add", ID, "--file", "/nowhere/at/all"].as_slice(),
        &["proof", "remove", ID, "e9"],
        &["proof", "git.nobody"],
    ] {
        assert_eq!(terminal.run(words).code, 1, "{words:?}");
    }
}
