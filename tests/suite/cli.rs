//! Every command of `waymark`, refusals included, through the program itself.

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// The built `waymark`: the one the developer's command names, else the one beside this test.
pub(crate) fn program() -> PathBuf {
    if let Some(program) = std::env::var_os("WAYMARK_CLI") {
        return PathBuf::from(program);
    }
    let test = std::env::current_exe().unwrap();
    let program = test.ancestors().nth(2).unwrap().join(format!("waymark{}", std::env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is not built; run cargo build first", program.display());
    program
}

pub(crate) struct Terminal {
    root: TempDir,
    data: PathBuf,
}

pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Terminal {
    pub(crate) fn new() -> Self {
        let root = TempDir::new().unwrap();
        Self { data: root.path().join("data"), root }
    }

    /// On a folder that another test made.
    pub(crate) fn at(data: PathBuf) -> Self {
        Self { data, root: TempDir::new().unwrap() }
    }

    /// A roadmap with Git (commit, branch) and SQL (join).
    pub(crate) fn furnished() -> Self {
        let terminal = Self::new();
        terminal.ok(&["init", "--title", "Mine", "--hours", "1.5,0,1.5,0,0,3,0"]);
        terminal.ok(&["add", "track", "Git"]);
        terminal.ok(&["add", "track", "SQL", "--kind", "language"]);
        terminal.ok(&["add", "milestone", "Commit", "--track", "git", "--estimate", "1h/2h/4h"]);
        terminal.ok(&["add", "milestone", "Branch", "--track", "git", "--on", "git.commit"]);
        terminal.ok(&[
            "add",
            "milestone",
            "Join",
            "--track",
            "sql",
            "--estimate",
            "3h",
            "--due",
            "2031-06-14",
        ]);
        terminal
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.data.clone()
    }

    pub(crate) fn piped(&self, words: &[&str], input: &str) -> Answer {
        let mut command = Command::new(program());
        command
            .env_remove("WAYMARK_DATA")
            .env("LC_ALL", "C")
            .env("LANGUAGE", "")
            .arg("--data")
            .arg(self.data())
            .args(words)
            .write_stdin(input);
        let output = command.output().unwrap();
        Answer {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub(crate) fn run(&self, words: &[&str]) -> Answer {
        self.piped(words, "")
    }

    pub(crate) fn ok(&self, words: &[&str]) -> String {
        let answer = self.run(words);
        assert_eq!(answer.code, 0, "{words:?}: {}", answer.err);
        answer.out
    }

    pub(crate) fn json(&self, words: &[&str]) -> Value {
        let words: Vec<&str> = words.iter().copied().chain(["--json"]).collect();
        serde_json::from_str(&self.ok(&words)).unwrap()
    }

    pub(crate) fn status(&self, id: &str) -> String {
        self.json(&["show", id])["row"]["status"].as_str().unwrap().to_owned()
    }
}

#[test]
fn init_makes_a_roadmap_once() {
    let terminal = Terminal::new();
    assert_eq!(terminal.run(&["next"]).code, 3, "there is none yet");
    assert!(terminal.ok(&["init"]).starts_with("Made the roadmap \"My roadmap\""));
    let again = terminal.run(&["init"]);
    assert_eq!((again.code, again.out.as_str()), (1, ""));
    assert!(again.err.contains("There is a roadmap in"), "{}", again.err);
}

#[test]
fn init_names_the_nearest_goal() {
    let terminal = Terminal::new();
    let answer = terminal.run(&["init", "--goal", "backend-develper"]);
    assert_eq!(answer.code, 1);
    assert!(answer.err.contains("Did you mean \"backend-developer\""), "{}", answer.err);
    assert!(!terminal.data().exists(), "a refused init leaves nothing behind");
}

#[test]
fn statuses_change_and_say_so() {
    let terminal = Terminal::furnished();
    assert_eq!(terminal.ok(&["doing", "git.commit"]), "Started \"Commit\".\n");
    assert_eq!(terminal.status("git.commit"), "doing");
    assert_eq!(terminal.ok(&["tick", "git.commit", "sql.join"]), "Ticked 2 milestones.\n");
    assert_eq!(terminal.ok(&["untick", "sql.join"]), "Unticked \"Join\".\n");
    assert_eq!(terminal.ok(&["skip", "sql.join"]), "Skipped \"Join\".\n");
    assert_eq!(terminal.status("sql.join"), "skipped");
    assert_eq!(terminal.ok(&["reopen", "sql.join"]), "Reopened \"Join\".\n");
    assert_eq!(terminal.ok(&["tick", "git.commit"]), "\"Commit\" is done already.\n");
}

#[test]
fn ticking_a_blocked_one_works_and_warns_on_the_other_stream() {
    let terminal = Terminal::furnished();
    let answer = terminal.run(&["tick", "git.branch"]);
    assert_eq!((answer.code, answer.out.as_str()), (0, "Ticked \"Branch\".\n"));
    assert_eq!(answer.err, "\"Commit\" is still open before it.\n");
}

#[test]
fn next_and_list_read_like_sentences() {
    let terminal = Terminal::furnished();
    let next = terminal.ok(&["next"]);
    assert!(next.starts_with("Commit  git.commit\nGit, 2 h\n"), "{next}");
    assert!(next.contains("One milestone waits for it."), "{next}");
    assert!(next.ends_with("This week: 0 min of 6 h.\n"), "{next}");
    let list = terminal.ok(&["list"]);
    assert!(list.contains("  [ ] Branch  git.branch  3 h  after 1 other\n"), "{list}");
    assert!(list.contains("Mine: 0 of 3 milestones, 0 min of 8 h."), "{list}");
    assert!(!list.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn list_filters() {
    let terminal = Terminal::furnished();
    let ids = |words: &[&str]| -> Vec<String> {
        let view = terminal.json(words);
        let tracks = view["tracks"].as_array().unwrap().clone();
        tracks
            .iter()
            .flat_map(|track| track["rows"].as_array().unwrap())
            .map(|row| row["id"].as_str().unwrap().to_owned())
            .collect()
    };
    terminal.ok(&["tick", "sql.join"]);
    assert_eq!(ids(&["list", "--track", "git"]), ["git.commit", "git.branch"]);
    assert_eq!(ids(&["list", "--status", "done"]), ["sql.join"]);
    assert_eq!(ids(&["list", "--ready"]), ["git.commit"]);
    assert_eq!(ids(&["list", "branch"]), ["git.branch"]);
    assert_eq!(terminal.run(&["list", "--track", "gut"]).code, 1);
}

#[test]
fn edit_changes_fields_and_names_those_it_has_not() {
    let terminal = Terminal::furnished();
    terminal.ok(&[
        "edit",
        "git.commit",
        "title=Commit well",
        "low=90m",
        "likely=2.5h",
        "high=6h",
        "due=2030-01-31",
        "optional=yes",
        "level=advanced",
    ]);
    let view = terminal.json(&["show", "git.commit"]);
    assert_eq!(view["row"]["title"], "Commit well");
    assert_eq!(view["row"]["estimate"], serde_json::json!({"low": 90, "likely": 150, "high": 360}));
    assert_eq!((&view["row"]["due"], &view["row"]["optional"]), (&"2030-01-31".into(), &true.into()));
    terminal.ok(&["edit", "git.commit", "due=none"]);
    assert_eq!(terminal.json(&["show", "git.commit"])["row"]["due"], Value::Null);
    terminal.ok(&["edit", "git", "title=Version control"]);
    assert!(terminal.ok(&["list"]).starts_with("Version control"));
    for (field, said) in [
        ("colour=red", "There is no field \"colour\" to change."),
        ("due=2026-02-30", "2026-02 has no day 30."),
        ("low=9h", "An estimate goes from low to likely to high"),
        ("title=", "A title cannot be empty."),
        ("level=hard", "\"hard\" is no level."),
        ("optional=perhaps", "\"perhaps\" is neither yes nor no."),
    ] {
        let answer = terminal.run(&["edit", "git.commit", field]);
        assert_eq!(answer.code, 1, "{field}");
        assert!(answer.err.contains(said), "{field}: {}", answer.err);
    }
}

#[test]
fn move_and_remove_reach_tracks_and_milestones() {
    let terminal = Terminal::furnished();
    terminal.ok(&["move", "git.branch", "--first"]);
    terminal.ok(&["move", "sql", "--first"]);
    terminal.ok(&["move", "git.commit", "--after", "sql.join"]);
    let order: Vec<String> =
        terminal.ok(&["list"]).lines().map(|line| line.split("  ").next().unwrap_or("").to_owned()).collect();
    assert!(order[0].starts_with("SQL"), "{order:?}");
    assert_eq!(terminal.json(&["show", "git.commit"])["row"]["track"], "sql");
    terminal.ok(&["remove", "git.branch"]);
    terminal.ok(&["remove", "git"]);
    assert_eq!(terminal.run(&["show", "git.branch"]).code, 1);
    terminal.ok(&["undo"]);
    terminal.ok(&["undo"]);
    assert_eq!(terminal.status("git.branch"), "todo");
}

#[test]
fn a_circle_is_named() {
    let terminal = Terminal::furnished();
    let answer = terminal.run(&["after", "git.commit", "--on", "git.branch"]);
    assert_eq!(answer.code, 1);
    assert!(
        answer.err.contains("That would make a circle: \"Commit\" → \"Branch\" → \"Commit\"."),
        "{}",
        answer.err
    );
    terminal.ok(&["after", "git.branch", "--on", "git.commit", "--remove"]);
    terminal.ok(&["after", "git.commit", "--on", "git.branch"]);
}

#[test]
fn notes_come_from_a_pipe_and_go_to_one() {
    let terminal = Terminal::furnished();
    let written = terminal.piped(&["note", "git.commit", "--edit"], "Small *and* often.\n");
    assert_eq!(written.code, 0, "{}", written.err);
    assert_eq!(terminal.ok(&["note", "git.commit"]), "Small *and* often.\n");
    assert_eq!(
        fs::read_to_string(terminal.data().join("notes/git.commit.md")).unwrap(),
        "Small *and* often.\n"
    );
}

#[test]
fn undo_redo_and_history_survive_the_program() {
    let terminal = Terminal::furnished();
    terminal.ok(&["tick", "git.commit"]);
    assert_eq!(terminal.ok(&["undo"]), "Undone: Ticked \"Commit\".\n");
    assert_eq!(terminal.status("git.commit"), "todo");
    assert_eq!(terminal.ok(&["redo"]), "Done again: Ticked \"Commit\".\n");
    assert_eq!(terminal.status("git.commit"), "done");
    assert_eq!(terminal.run(&["redo"]).code, 1);
    terminal.ok(&["undo"]);
    let history = terminal.json(&["history", "git.commit"]);
    assert_eq!(history["lines"][0]["label"], "Ticked \"Commit\"");
    assert_eq!(history["lines"][0]["undone"], true);
    let all = terminal.ok(&["history", "--limit", "2"]);
    assert_eq!(all.lines().count(), 3, "{all}");
}

#[test]
fn time_is_logged() {
    let terminal = Terminal::furnished();
    assert_eq!(
        terminal.ok(&["log", "git.commit", "1h30m"]).lines().next().unwrap(),
        "Logged 1 h 30 min on \"Commit\"."
    );
    terminal.ok(&["log", "git.commit", "20", "--on", "2026-01-05"]);
    assert_eq!(terminal.json(&["show", "git.commit"])["row"]["logged"], 110);
    assert_eq!(terminal.run(&["log", "git.commit", "0"]).code, 1);
    assert_eq!(terminal.run(&["log", "git.commit", "ages"]).code, 2);
    assert_eq!(terminal.run(&["log", "git.commit", "5", "--on", "2026-02-30"]).code, 2);
}

#[test]
fn wrong_usage_is_told_from_refusal() {
    let terminal = Terminal::furnished();
    assert_eq!(terminal.run(&["tick"]).code, 2);
    assert_eq!(terminal.run(&["list", "--status", "finished"]).code, 2);
    assert_eq!(terminal.run(&["init", "--hours", "1,2"]).code, 2);
    let answer = terminal.run(&["tick", "git.comit"]);
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    assert!(answer.err.contains("Did you mean \"git.commit\""), "{}", answer.err);
    let json = terminal.run(&["tick", "git.comit", "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&json.out).unwrap()["code"], "not_found");
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone_and_named() {
    let terminal = Terminal::furnished();
    let track = terminal.data().join("tracks/git.json");
    let whole = fs::read_to_string(&track).unwrap();
    fs::write(&track, whole.replacen("\"title\"", "\"title", 1)).unwrap();
    let broken = fs::read_to_string(&track).unwrap();
    let told = terminal.run(&["tick", "git.commit"]);
    assert_eq!(told.code, 0, "it goes on with what was there before");
    assert!(told.err.contains("A file was edited and cannot be taken in"), "{}", told.err);
    assert!(told.err.contains("The file was left as it is"), "{}", told.err);
    assert_eq!(fs::read_to_string(&track).unwrap(), broken);
    fs::write(&track, whole).unwrap();
    assert_eq!(terminal.run(&["list"]).err, "");
    assert_eq!(terminal.status("git.commit"), "done");
}

#[test]
fn a_folder_that_cannot_be_used_is_exit_code_three() {
    let terminal = Terminal::new();
    fs::write(terminal.data(), "a file").unwrap();
    let answer = terminal.run(&["init"]);
    assert_eq!(answer.code, 3);
    assert!(answer.err.contains("is a file, not a folder"), "{}", answer.err);
    assert_eq!(fs::read_to_string(terminal.data()).unwrap(), "a file");
}

#[test]
fn nothing_is_written_outside_the_data_folder() {
    let terminal = Terminal::furnished();
    let home = terminal.root.path().join("home");
    fs::create_dir(&home).unwrap();
    let mut command = Command::new(program());
    command.env("HOME", &home).env_remove("XDG_DATA_HOME").arg("--data").arg(terminal.data());
    command.args(["tick", "git.commit"]).assert().success();
    assert_eq!(fs::read_dir(&home).unwrap().count(), 0);
}

#[test]
fn the_library_is_listed_shown_and_taken_from() {
    let terminal = Terminal::furnished();
    let list = terminal.ok(&["library", "list"]);
    assert!(list.contains("PostgreSQL  postgresql  13 milestones") && list.contains("tracks."), "{list}");
    let found = terminal.ok(&["library", "list", "--kind", "database", "nosql"]);
    assert!(found.contains("MongoDB") && !found.contains("Python  python"), "{found}");
    assert!(terminal.ok(&["library", "list", "quantum gardening"]).contains("nothing with these words"));
    let track = terminal.ok(&["library", "show", "go"]);
    assert!(track.contains("go.first-program") && track.contains("10 milestones"), "{track}");
    let milestone = terminal.ok(&["library", "show", "sql.joins"]);
    for part in ["Outcome   You can", "After     ", "Steps\n", "Learn from\n", "Remember\n", "https://"] {
        assert!(milestone.contains(part), "{part:?} is not in {milestone}");
    }
    let added = terminal.ok(&["library", "add", "redis.model"]);
    assert!(added.contains("milestones it needs from the library"), "{added}");
    assert_eq!(terminal.status("redis.start"), "todo");
    assert_eq!(terminal.ok(&["library", "add", "redis.model"]), "That is on your roadmap already.\n");
    terminal.ok(&["undo"]);
    assert_eq!(terminal.run(&["show", "redis.start"]).code, 1);
    terminal.ok(&["library", "add", "redis.model", "--alone"]);
    assert_eq!(terminal.run(&["show", "redis.start"]).code, 1);
    let wrong = terminal.run(&["library", "show", "redis.modle"]);
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("redis.model"), "{}", wrong.err);
    assert_eq!(terminal.run(&["library", "show", "gardening"]).code, 1);
}

#[test]
fn news_of_the_library_are_read_and_taken_in() {
    let terminal = Terminal::new();
    terminal.ok(&[
        "init",
        "--goal",
        "backend-developer",
        "--pick",
        "language=go",
        "--pick",
        "database=sqlite",
    ]);
    assert!(terminal.ok(&["library", "news"]).starts_with("Your roadmap is up to date with version "));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/library/tracks/git.json");
    let mut track: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    track["milestones"][0]["why"] = Value::from("A better reason.");
    let shelf = terminal.data().join("library");
    fs::create_dir_all(&shelf).unwrap();
    fs::write(shelf.join("git.json"), track.to_string()).unwrap();
    let news = terminal.ok(&["library", "news"]);
    assert!(
        news.contains("git.first-repository  reworded") && news.contains("    + A better reason."),
        "{news}"
    );
    assert_eq!(terminal.run(&["library", "news", "--accept", "git.nothing"]).code, 1);
    assert!(terminal.ok(&["library", "news", "--accept-all"]).starts_with("Took one change from library"));
    assert!(terminal.ok(&["show", "git.first-repository"]).contains("A better reason."));
    assert!(terminal.ok(&["library", "news"]).starts_with("Your roadmap is up to date with version "));
    terminal.ok(&["undo"]);
    assert!(terminal.ok(&["library", "news", "--leave"]).starts_with("Left the roadmap as it was"));
    assert!(terminal.ok(&["library", "news"]).starts_with("Your roadmap is up to date with version "));
    assert_eq!(terminal.run(&["library", "news", "--leave", "--accept-all"]).code, 2);
}

#[test]
fn a_library_file_is_checked_with_every_problem_at_its_line() {
    let terminal = Terminal::new();
    let file = terminal.root.path().join("mine.json");
    fs::write(
        &file,
        "{\n  \"id\": \"mine\",\n  \"title\": \"\",\n  \"kind\": \"skill\",\n  \"milestones\": []\n}\n",
    )
    .unwrap();
    let answer = terminal.run(&["library", "check", file.to_str().unwrap()]);
    assert_eq!(answer.code, 1);
    let name = file.display();
    assert_eq!(
        answer.out,
        format!(
            "{name}:1: mine: It has no \"summary\".\n{name}:3: mine: \"title\": A title cannot be empty.\n2 problems.\n"
        )
    );
    let good = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/library/tracks/git.json");
    assert_eq!(terminal.ok(&["library", "check", good.to_str().unwrap()]), "All is well.\n");
    assert!(!terminal.data().exists(), "checking makes no folder");
}

#[test]
fn a_damaged_journal_is_told_once_and_costs_nothing_else() {
    let terminal = Terminal::furnished();
    terminal.ok(&["list"]);
    let journal = terminal.data().join("journal.jsonl");
    let head = fs::read_to_string(&journal).unwrap();
    // The last line alone would be one that a power cut has torn.
    fs::write(&journal, format!("{head}not a change\nnor this\n")).unwrap();
    let answer = terminal.run(&["tick", "git.commit"]);
    assert_eq!((answer.code, answer.out.as_str()), (0, "Ticked \"Commit\".\n"));
    assert!(answer.err.contains("The journal of your latest changes was damaged."), "{}", answer.err);
    assert!(answer.err.contains("lies in \"damaged/journal-"), "{}", answer.err);
    let again = terminal.run(&["list"]);
    assert_eq!((again.code, again.err.as_str()), (0, ""));
    assert_eq!(terminal.status("git.commit"), "done");
}

#[test]
fn an_edit_that_would_remove_much_waits_for_a_word() {
    let terminal = Terminal::furnished();
    terminal.ok(&["list"]);
    let track = terminal.data().join("tracks/git.json");
    let whole = fs::read_to_string(&track).unwrap();
    let mut emptied: Value = serde_json::from_str(&whole).unwrap();
    emptied["milestones"] = Value::Array(Vec::new());
    fs::write(&track, emptied.to_string()).unwrap();
    let answer = terminal.run(&["list", "--track", "git"]);
    assert!(answer.out.contains("git.commit"), "{}", answer.out);
    assert!(answer.err.contains("It would remove \"Commit\", \"Branch\"."), "{}", answer.err);
    assert!(answer.err.contains("waymark outside --take"), "{}", answer.err);
    assert_eq!(terminal.run(&["outside"]).code, 2);
    terminal.ok(&["outside", "--put-back"]);
    assert_eq!(fs::read_to_string(&track).unwrap(), whole);
    assert_eq!(terminal.run(&["outside", "--take"]).code, 1, "nothing waits any more");
    fs::write(&track, emptied.to_string()).unwrap();
    terminal.ok(&["outside", "--take"]);
    assert_eq!(terminal.run(&["show", "git.commit"]).code, 1);
    terminal.ok(&["undo"]);
    assert_eq!(terminal.status("git.commit"), "todo");
}

#[test]
fn a_timer_is_started_told_and_stopped() {
    let terminal = Terminal::furnished();
    assert_eq!(terminal.ok(&["start", "git.commit"]), "Started the timer on \"Commit\".\n");
    assert_eq!(terminal.status("git.commit"), "doing");
    for words in [&["next"][..], &["show", "git.commit"]] {
        let out = terminal.ok(words);
        assert!(out.starts_with("Running since ") && out.contains(": 0 min on \"Commit\"."), "{out}");
    }
    assert!(!terminal.ok(&["show", "sql.join"]).contains("Running"));
    let stopped = terminal.run(&["stop"]);
    assert_eq!(stopped.out, "Stopped the timer on \"Commit\".\n");
    assert_eq!(stopped.err, "Less than a minute had passed, so nothing was logged.\n");
    terminal.ok(&["start", "git.commit"]);
    assert_eq!(terminal.ok(&["stop", "--discard"]), "Discarded the timer on \"Commit\".\n");
    let none = terminal.run(&["stop"]);
    assert!(none.code == 1 && none.err.contains("No timer is running."), "{}", none.err);
    assert_eq!(terminal.run(&["start", "git.commit", "sql.join"]).code, 2);
}

#[test]
fn what_was_logged_can_be_put_right() {
    let terminal = Terminal::furnished();
    terminal.ok(&["log", "git.commit", "1h30m", "--on", "2026-01-05"]);
    assert!(terminal.ok(&["show", "git.commit"]).contains("  2026-01-05  1 h 30 min  t1\n"));
    let edited = terminal.ok(&["log", "git.commit", "45", "--edit", "t1"]);
    assert_eq!(edited, "Changed 1 h 30 min on \"Commit\" to 45 min.\n");
    let moved = terminal.ok(&["log", "git.commit", "--on", "2026-01-06", "--edit", "t1"]);
    assert_eq!(moved, "Moved 45 min on \"Commit\" to 6 January 2026.\n");
    assert_eq!(terminal.ok(&["log", "git.commit", "--remove", "t1"]), "Removed 45 min from \"Commit\".\n");
    for wrong in [
        &["log", "git.commit"][..],
        &["log", "git.commit", "--edit", "t1"],
        &["log", "git.commit", "5", "--remove", "t1"],
        &["log", "git.commit", "--remove", "t1", "--edit", "t1"],
    ] {
        assert_eq!(terminal.run(wrong).code, 2, "{wrong:?}");
    }
}

#[test]
fn a_week_is_shown_and_set() {
    let terminal = Terminal::furnished();
    let week = "Monday     1 h 30 min\nWednesday  1 h 30 min\nSaturday   3 h\nA week     6 h\n";
    assert_eq!(terminal.ok(&["capacity"]), week);
    assert_eq!(terminal.ok(&["capacity", "--week", "12h"]), "Set your hours to 12 h a week.\n");
    assert_eq!(terminal.ok(&["capacity", "sat=0", "Tue=2h"]), "Set your hours to 8 h a week.\n");
    assert_eq!(
        terminal.json(&["capacity"])["roadmap"]["capacity"],
        serde_json::json!([180, 120, 180, 0, 0, 0, 0])
    );
    assert_eq!(terminal.run(&["capacity", "someday=2h"]).code, 2);
    assert_eq!(terminal.run(&["capacity", "mon=25h"]).code, 1);
    let filling =
        "Tracks side by side      3\nSmallest sitting         30 min\nKept for recall each day nothing\n";
    assert_eq!(terminal.ok(&["planning"]), filling);
    let set = terminal.ok(&["planning", "--tracks", "2", "--sitting", "45m", "--recall", "10m"]);
    assert_eq!(
        set,
        "Set how a week is filled: 2 tracks side by side, sittings from 45 min, 10 min a day kept for recall.\n"
    );
    assert_eq!(terminal.ok(&["target"]), "You have no target. Set one with waymark target 2027-06-30.\n");
    assert_eq!(terminal.ok(&["target", "2099-06-30"]), "Set your target to 30 June 2099.\n");
    assert_eq!(terminal.ok(&["target"]), "You want to be ready by 30 June 2099.\n");
    assert_eq!(terminal.run(&["target", "2020-01-01"]).code, 1);
    assert_eq!(terminal.ok(&["target", "none"]), "Took your target away.\n");
    let nowhere = Terminal::new();
    assert_eq!(nowhere.run(&["capacity"]).code, 3);
}

#[test]
fn a_day_to_begin_on_and_a_track_set_aside_are_edited_like_the_rest() {
    let terminal = Terminal::furnished();
    terminal.ok(&["edit", "git.commit", "not-before=2031-01-04"]);
    assert!(terminal.ok(&["show", "git.commit"]).contains("Not before 2031-01-04\n"));
    terminal.ok(&["edit", "git.commit", "not-before=none"]);
    assert!(!terminal.ok(&["show", "git.commit"]).contains("Not before"));
    assert_eq!(terminal.ok(&["edit", "git", "parked=yes"]), "Set the track \"Git\" aside.\n");
    let list = terminal.ok(&["list"]);
    assert!(
        list.contains("git  0 of 2  set aside") && list.contains("git.commit  2 h  set aside\n"),
        "{list}"
    );
    assert!(terminal.ok(&["next"]).contains("sql.join"));
    assert_eq!(terminal.ok(&["edit", "git", "parked=no"]), "Took the track \"Git\" up again.\n");
    assert_eq!(terminal.run(&["edit", "git", "parked=perhaps"]).code, 1);
}

#[test]
fn time_off_is_added_listed_and_taken_from_a_calendar() {
    let terminal = Terminal::furnished();
    assert_eq!(
        terminal.ok(&["timeoff", "list"]),
        "There is no time off. Add some with waymark timeoff add.\n"
    );
    let added = terminal.ok(&["timeoff", "add", "2099-12-21", "2100-01-03", "--label", "Christmas"]);
    assert_eq!(added, "Added time off, \"Christmas\", 21 December 2099 to 3 January 2100.\no1\n");
    assert_eq!(
        terminal.ok(&["timeoff", "list"]),
        "2099-12-21 to 2100-01-03  Christmas  14 days, 12 h of your hours  o1\n"
    );
    assert_eq!(terminal.run(&["timeoff", "add", "2099-12-21", "2099-12-20"]).code, 1);
    terminal.ok(&["timeoff", "remove", "o1"]);
    assert_eq!(terminal.run(&["timeoff", "remove", "o1"]).code, 1);

    let file = terminal.root.path().join("days.ics");
    let path = file.to_str().unwrap();
    let event =
        "BEGIN:VEVENT\nUID:a\nDTSTART:20990701\nDTEND:20990708\nRRULE:FREQ=YEARLY\nSUMMARY:Sea\nEND:VEVENT\n";
    let call = "BEGIN:VEVENT\nUID:b\nDTSTART:20990701T090000\nSUMMARY:Call\nEND:VEVENT\n";
    fs::write(&file, format!("BEGIN:VCALENDAR\n{event}{call}END:VCALENDAR\n")).unwrap();
    assert_eq!(
        terminal.ok(&["timeoff", "import", path]),
        "New: 1\n  2099-07-01 to 2099-07-07  Sea  repeats; only its first time is taken\n\
         One event takes no whole day. (Call)\nNothing is changed yet; take it in with --apply.\n"
    );
    let taken = terminal.ok(&["timeoff", "import", path, "--apply"]);
    assert_eq!(taken, "Took in time off from a calendar: 1 new.\no1\n");
    assert!(terminal.ok(&["timeoff", "import", path]).ends_with("There is nothing to take in.\n"));
    fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    assert!(terminal.run(&["timeoff", "import", path]).err.contains("it is not text in UTF-8"));
    fs::write(&file, "x".repeat(10_000_001)).unwrap();
    assert!(terminal.run(&["timeoff", "import", path]).err.contains("at most 10 MB"));
    assert!(terminal.run(&["timeoff", "import", "nowhere.ics"]).err.contains("cannot be read"));
}

#[test]
fn the_plan_the_forecast_and_the_progress_are_told() {
    let terminal = Terminal::furnished();
    let plan = terminal.ok(&["plan", "--weeks", "6"]);
    assert!(plan.contains("1 h 30 min") && plan.contains("  done with it\n"), "{plan}");
    assert!(plan.contains("Most likely you are done on "), "{plan}");

    let forecast = terminal.ok(&["forecast", "--runs", "500", "--seed", "3"]);
    assert!(forecast.contains("500 futures drawn from seed 3."), "{forecast}");
    assert_eq!(terminal.ok(&["forecast", "--runs", "500", "--seed", "3"]), forecast);
    let faster = terminal.ok(&["forecast", "--hours", "20", "--target", "2031-01-01"]);
    assert!(faster.contains("That is at 20 h a week"), "{faster}");
    assert!(faster.contains("The chance to make 1 January 2031 is more than 99%."), "{faster}");
    assert!(!terminal.ok(&["forecast"]).contains("20 h a week"), "it was only tried");

    terminal.ok(&["log", "git.commit", "30m"]);
    let progress = terminal.ok(&["progress"]);
    assert!(progress.contains("You have done 0 of 3 milestones"), "{progress}");
    assert!(progress.contains("30 min of 6 h"), "{progress}");

    for words in [
        &["forecast", "--runs", "1"][..],
        &["forecast", "--hours", "200"],
        &["plan", "--weeks", "0"],
        &["plan", "--weeks", "x"],
    ] {
        assert_eq!(terminal.run(words).code, 2, "{words:?}");
    }
    let past = terminal.run(&["forecast", "--target", "2020-01-01"]);
    assert_eq!(past.code, 1);
    assert!(past.err.contains("2020"), "{}", past.err);
}

#[test]
fn a_plan_is_written_as_a_calendar_and_replaces_the_one_before() {
    let terminal = Terminal::furnished();
    let file = terminal.root.path().join("plan.ics");
    let path = file.to_str().unwrap();
    for _ in 0..2 {
        assert_eq!(terminal.ok(&["plan", "--ics", path]), format!("Wrote the plan to {path}.\n"));
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("SUMMARY:Due: Join\r\n"), "{text}");
    }
    let answer = terminal.run(&["plan", "--ics", terminal.root.path().join("no/plan.ics").to_str().unwrap()]);
    assert_eq!(answer.code, 3);
    assert!(answer.err.contains("plan.ics"), "{}", answer.err);
}
