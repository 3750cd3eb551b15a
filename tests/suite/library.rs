//! The library as a person meets it: in the terminal, beside files of their own, and when it changes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_app::{ErrorCode, ErrorView};
use waymark_tests::Desk;

const NOW: &str = "2026-11-23T14:02:00Z";

/// The files of `assets/library`.
pub(crate) fn files() -> Vec<PathBuf> {
    let shelf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/library");
    let mut files: Vec<PathBuf> = ["tracks", "goals"]
        .iter()
        .flat_map(|folder| fs::read_dir(shelf.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

struct Room {
    desk: Desk,
    root: TempDir,
}

impl Room {
    fn new() -> Self {
        let root = TempDir::new().unwrap();
        Self { desk: Desk::open(root.path().join("data"), NOW).unwrap(), root }
    }

    /// The first goal with Python and PostgreSQL.
    fn furnished() -> Self {
        let room = Self::new();
        let picks = json!({"language": ["python"], "database": ["postgresql"]});
        room.ask("create_roadmap", json!({"goal": "backend-developer", "picks": picks}));
        room
    }

    fn try_ask(&self, name: &str, request: Value) -> Result<Value, ErrorView> {
        self.desk.app.call(name, &request.to_string()).map(|answer| serde_json::from_str(&answer).unwrap())
    }

    fn ask(&self, name: &str, request: Value) -> Value {
        self.try_ask(name, request.clone()).unwrap_or_else(|error| panic!("{name} {request}: {error:?}"))
    }

    /// Puts a file into the data folder's `library/`.
    fn put(&self, name: &str, text: &str) {
        let shelf = self.root.path().join("data/library");
        fs::create_dir_all(&shelf).unwrap();
        fs::write(shelf.join(name), text).unwrap();
    }

    fn minutes(&self, id: &str) -> u64 {
        self.ask("milestone", json!({"id": id}))["row"]["estimate"]["likely"].as_u64().unwrap()
    }
}

/// The SQL track as somebody else's second version of it.
fn second_version(change: impl Fn(&mut Value)) -> String {
    let path = files().into_iter().find(|path| path.ends_with("tracks/sql.json")).unwrap();
    let mut track: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    change(&mut track);
    track.to_string()
}

#[test]
fn every_file_keeps_to_the_schema() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/library/schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut problems = Vec::new();
    for file in files() {
        let value: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        // Against the branch that is meant, so that the error names the place.
        let kind = if value.get("milestones").is_some() { "track" } else { "goal" };
        let mut branch = schema.clone();
        branch.as_object_mut().unwrap().remove("oneOf");
        branch["$ref"] = json!(format!("#/$defs/{kind}"));
        let branch = jsonschema::validator_for(&branch).unwrap();
        problems.extend(
            branch
                .iter_errors(&value)
                .map(|error| format!("{} {}: {error}", file.display(), error.instance_path())),
        );
        assert!(validator.is_valid(&value) || !problems.is_empty(), "{}", file.display());
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let mut bad = json!({"id": "x", "title": "X", "kind": "craft", "summary": "X.", "milestones": []});
    assert!(!validator.is_valid(&bad));
    bad["kind"] = json!("skill");
    assert!(!validator.is_valid(&bad), "a track has milestones");
}

#[test]
fn the_library_lists_searches_and_says_what_is_on_the_roadmap() {
    let room = Room::furnished();
    let whole = room.ask("library", json!({}));
    let tracks = whole["tracks"].as_array().unwrap();
    assert_eq!(tracks[0]["kind"], "language");
    assert_eq!(whole["shown"], whole["total"]);
    let python = tracks.iter().find(|track| track["id"] == "python").unwrap();
    assert_eq!(python["on_roadmap"], python["total"]);
    let found = room.ask("library", json!({"search": "postgres INDEX"}));
    assert!(found["shown"].as_u64().unwrap() >= 1);
    let titles = found.to_string();
    assert!(titles.contains("postgresql.indexes") && !titles.contains("mysql.indexes"), "{titles}");
    assert_eq!(room.ask("library", json!({"search": "quantum gardening"}))["shown"], 0);
    let databases = room.ask("library", json!({"kind": "database"}));
    assert!(databases["tracks"].as_array().unwrap().iter().all(|track| track["kind"] == "database"));
    let milestone = room.ask("library_milestone", json!({"id": "redis.from-code"}));
    let after = milestone["after"].as_array().unwrap();
    assert!(
        after.iter().any(|link| link["id"] == "python.packages" && link["or_another"] == true),
        "{after:?}"
    );
}

#[test]
fn taking_a_milestone_says_what_it_brings_and_one_undo_takes_it_back() {
    let room = Room::furnished();
    let before = room.ask("outline", json!({}))["progress"]["total"].clone();
    let needs = room.ask("library_needs", json!({"ids": ["redis.cache"]}));
    let needed: Vec<&str> =
        needs["needed"].as_array().unwrap().iter().map(|link| link["id"].as_str().unwrap()).collect();
    assert!(needed.contains(&"redis.start") && !needed.contains(&"web.caching"), "{needed:?}");
    let done = room.ask("add_from_library", json!({"ids": ["redis.cache"], "with_needed": true}));
    assert_eq!(done["created"].as_array().unwrap().len(), needed.len() + 1);
    let cache = room.ask("milestone", json!({"id": "redis.cache"}));
    assert!(cache["after"].to_string().contains("redis.from-code"), "{cache}");
    room.ask("undo", json!({}));
    assert_eq!(room.ask("outline", json!({}))["progress"]["total"], before);
    assert_eq!(
        room.try_ask("milestone", json!({"id": "redis.cache"})).unwrap_err().code,
        ErrorCode::NotFound
    );
}

#[test]
fn what_is_not_in_the_library_is_refused_with_the_nearest() {
    let room = Room::furnished();
    let error = room.try_ask("add_from_library", json!({"ids": ["redis.cash"]})).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
    assert!(error.hints[0].contains("redis.cache"), "{error:?}");
}

#[test]
fn own_files_stand_beside_the_built_in_ones_and_their_mistakes_are_told() {
    let room = Room::furnished();
    room.put("broken.json", "{ \"id\": ");
    room.put("latin.json", "");
    fs::write(room.root.path().join("data/library/latin.json"), b"{\"id\": \"\xe9\"}").unwrap();
    let own = second_version(|track| {
        track["id"] = json!("cooking");
        track["title"] = json!("Cooking");
        for milestone in track["milestones"].as_array_mut().unwrap() {
            let id = milestone["id"].as_str().unwrap().replace("sql.", "cooking.");
            milestone["id"] = json!(id);
            milestone["after"] = json!([]);
        }
    });
    room.put("cooking.json", &own);
    let view = room.ask("library", json!({}));
    let cooking = view["tracks"].as_array().unwrap().iter().find(|track| track["id"] == "cooking").unwrap();
    assert_eq!(cooking["own_file"], "library/cooking.json");
    let problems: Vec<&str> =
        view["problems"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    assert!(
        problems.iter().any(|line| line.starts_with("library/broken.json:1: This is not JSON")),
        "{problems:?}"
    );
    assert!(
        problems.iter().any(|line| line == &"library/latin.json:1: Here it is not UTF-8 text."),
        "{problems:?}"
    );
    assert!(problems.iter().any(|line| line.contains("\"sql.joins\" has the same title")), "{problems:?}");
    let done = room.ask("add_from_library", json!({"ids": ["cooking.joins"]}));
    assert_eq!(done["created"], json!(["cooking.joins"]));
}

#[test]
fn a_library_folder_that_is_a_link_out_of_the_data_folder_is_not_followed() {
    #[cfg(unix)]
    {
        let room = Room::furnished();
        room.put("fine.json", "{}");
        let secret = room.root.path().join("secret.json");
        fs::write(&secret, "{ \"id\": \"secret\" }").unwrap();
        std::os::unix::fs::symlink(&secret, room.root.path().join("data/library/link.json")).unwrap();
        let problems = room.ask("library", json!({}))["problems"].to_string();
        assert!(problems.contains("it is a link to a place outside the folder"), "{problems}");
    }
}

#[test]
fn a_newer_text_is_offered_field_by_field_and_what_the_person_changed_stays() {
    let room = Room::furnished();
    assert_eq!(room.ask("library_news", json!({}))["news"], json!([]));
    room.ask("edit_milestone", json!({"id": "sql.joins", "why": "Because I say so."}));
    room.ask("tick", json!({"ids": ["sql.joins"]}));
    room.ask("log_time", json!({"id": "sql.joins", "minutes": 90}));
    room.ask("set_note", json!({"id": "sql.joins", "markdown": "Mine."}));
    room.put(
        "sql.json",
        &second_version(|track| {
            for milestone in track["milestones"].as_array_mut().unwrap() {
                if milestone["id"] == "sql.joins" {
                    milestone["why"] = json!("A better reason.");
                    milestone["estimate"] = json!({"low": 300, "likely": 400, "high": 700});
                    milestone["steps"][0] = json!("Draw the schema on paper.");
                }
            }
        }),
    );
    let news = room.ask("library_news", json!({}))["news"].clone();
    assert_eq!(news.as_array().unwrap().len(), 1, "{news}");
    let fields: Vec<(&str, bool)> = news[0]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|update| (update["field"].as_str().unwrap(), update["edited"].as_bool().unwrap()))
        .collect();
    assert_eq!(fields, [("why", true), ("estimate", false), ("steps", false)]);

    room.ask("accept_library_news", json!({"accept": [{"id": "sql.joins"}]}));
    let joins = room.ask("milestone", json!({"id": "sql.joins"}));
    assert_eq!(joins["why"], "Because I say so.");
    assert_eq!((joins["row"]["status"].as_str(), joins["row"]["logged"].as_u64()), (Some("done"), Some(90)));
    assert_eq!(joins["note"], "Mine.");
    assert_eq!(joins["steps"][0]["text"], "Draw the schema on paper.");
    assert_eq!(room.minutes("sql.joins"), 400);
    assert_eq!(room.ask("library_news", json!({}))["news"], json!([]));

    room.ask("undo", json!({}));
    assert_eq!(room.minutes("sql.joins"), 300, "one undo takes all of it back");
    assert_eq!(room.ask("library_news", json!({}))["news"], news);
}

#[test]
fn checking_a_file_finds_what_is_wrong_and_nothing_else() {
    let room = Room::new();
    let good = files().into_iter().find(|path| path.ends_with("tracks/sql.json")).unwrap();
    let view = room.ask("check_library", json!({"files": [good.display().to_string()]}));
    assert_eq!(view["problems"], json!([]), "the built-in files pass their own check");
    let bad = room.root.path().join("bad.json");
    fs::write(&bad, second_version(|track| track["milestones"][0]["outcome"] = json!("Understand SQL.")))
        .unwrap();
    let view = room.ask("check_library", json!({"files": [bad.display().to_string(), "/nowhere.json"]}));
    let problems = view["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0]["what"].as_str().unwrap().contains("it does not exist"));
    assert_eq!(problems[1]["what"], "The outcome does not begin with \"You can\".");
}
