use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate};

use super::goals::{combinations, longest_chain};
use super::*;
use crate::library::{Selection, builtin, read_file, select};
use crate::{Change, MilestoneField, Status, Touched, TrackKind};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();

fn sentences(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn the_built_in_library_has_no_problem() {
    let report = sentences(&check(builtin()));
    assert!(report.is_empty(), "{} problems:\n{}", report.len(), report.join("\n"));
    assert!(builtin().tracks().count() >= 34 && builtin().milestones().count() >= 240);
}

#[test]
fn every_language_reaches_a_tested_service_over_a_database() {
    let library = builtin();
    let languages = library.tracks().filter(|track| track.kind == TrackKind::Language);
    for language in languages.filter(|track| track.id.as_str() != "sql") {
        let service = library.find_milestone(&format!("{}.service", language.id)).unwrap();
        let mut behind: BTreeSet<String> = BTreeSet::new();
        let mut open = vec![service];
        while let Some(milestone) = open.pop() {
            for need in &milestone.after {
                if behind.insert(need.to_string())
                    && let Need::Milestone(id) = need
                {
                    open.extend(library.milestone(id.as_str()));
                }
            }
        }
        for wanted in ["json-api", "tests"] {
            assert!(behind.contains(&format!("{}.{wanted}", language.id)), "{}: {behind:?}", language.id);
        }
        assert!(behind.contains("*.from-code"), "{}: {behind:?}", language.id);
    }
}

/// Doing always what is next ends with nothing open, whatever was picked.
#[test]
fn every_pick_of_every_goal_walks_to_its_end() {
    let library = builtin();
    for goal in library.goals() {
        let mut walked: BTreeSet<String> = BTreeSet::new();
        for picks in combinations(&goal.choices) {
            // Each track is walked at least once; all combinations are assembled by `check`.
            if picks.values().flatten().all(|track| walked.contains(track)) && !walked.is_empty() {
                continue;
            }
            walked.extend(picks.values().flatten().cloned());
            let selection = Selection { goal: Some(goal.id.clone()), picks, ..Selection::default() };
            let mut roadmap = select(library, &selection, DateTime::UNIX_EPOCH).unwrap().assemble().unwrap();
            for done in 0..roadmap.len() {
                let next = roadmap.next(TODAY).unwrap_or_else(|| panic!("{} stops after {done}", goal.id));
                assert_eq!(next.waits_for(), 0, "{} is next, and blocked", next.id());
                let tick = Change::SetMilestone {
                    milestone: next.id().clone(),
                    to: MilestoneField::Status(Status::Done, None),
                };
                roadmap.apply(&tick, &mut Touched::default()).unwrap();
            }
            assert!(roadmap.next(TODAY).is_none());
        }
    }
}

#[test]
fn a_prerequisite_in_a_row_is_counted() {
    let selection = Selection {
        goal: Some("backend-developer".to_owned()),
        picks: [("language", "python"), ("database", "postgresql")]
            .map(|(choice, track)| (choice.to_owned(), vec![track.to_owned()]))
            .into(),
        ..Selection::default()
    };
    let roadmap = select(builtin(), &selection, DateTime::UNIX_EPOCH).unwrap().assemble().unwrap();
    let chain = longest_chain(&roadmap);
    assert!(chain.len() > 8);
    for pair in chain.windows(2) {
        let entry = roadmap.milestone(pair[1].as_str()).unwrap();
        assert!(entry.prerequisites().any(|before| *before.id() == pair[0]));
    }
}

/// A track with one milestone; `spoil` makes it worse.
fn spoilt(spoil: &dyn Fn(&str) -> String) -> Vec<String> {
    let question = r#"{ "ask": "Which?", "answer": "That." }"#;
    let text = format!(
        r#"{{
  "id": "cooking", "title": "Cooking", "kind": "skill", "summary": "Food.",
  "milestones": [
    {{
      "id": "cooking.egg",
      "title": "Boil an egg",
      "level": "foundation",
      "estimate": {{ "low": 120, "likely": 180, "high": 300 }},
      "outcome": "You can boil an egg to the minute.",
      "why": "Breakfast.",
      "steps": ["Boil water.", "Put the egg in.", "Wait."],
      "resources": [
        {{ "title": "Eggs", "url": "https://example.org/eggs", "kind": "official", "free": true }},
        {{ "title": "More eggs", "url": "https://example.org/more", "kind": "book", "free": false }}
      ],
      "proof": "The egg.",
      "recall": [{question}, {question}, {question}],
      "aliases": []
    }}
  ]
}}"#
    );
    let library = builtin().with([("mine.json", spoil(&text).as_str())]);
    sentences(&check_files(&library, &["mine.json"]))
}

#[test]
fn a_good_file_has_no_problem_and_each_mistake_is_named_with_its_line() {
    assert_eq!(spoilt(&|text| text.to_owned()), Vec::<String>::new());
    for (good, bad, expected) in [
        ("\"Boil an egg\"", "\"\"", "mine.json:6: cooking.egg: \"title\": A title cannot be empty."),
        (
            "\"foundation\"",
            "\"easy\"",
            "mine.json:7: cooking.egg: \"level\": unknown variant `easy`, expected one of `foundation`, `core`, `advanced`.",
        ),
        (
            "\"low\": 120",
            "\"low\": 900",
            "mine.json:8: cooking.egg: \"estimate\": An estimate goes from low to likely to high, but 900, 180, 300 minutes do not.",
        ),
        ("\"why\":", "\"wy\":", "mine.json:4: cooking.egg: It has no \"why\"."),
        ("You can boil", "Boil", "mine.json:4: cooking.egg: The outcome does not begin with \"You can\"."),
        ("\"Put the egg in.\", ", "", "mine.json:4: cooking.egg: It has 2 steps; 3 to 6 are right."),
        (
            "https://example.org/more",
            "http://example.org/more",
            "mine.json:4: cooking.egg: \"http://example.org/more\" is not an https address.",
        ),
        (
            "https://example.org/more",
            "more",
            "mine.json:14: cooking.egg: \"resources\": \"more\" is not a web address; it must start with https:// or http:// and name a host.",
        ),
        (
            "\"proof\"",
            "\"after\": [\"cooking.water\"], \"proof\"",
            "mine.json:4: cooking.egg: It waits for \"cooking.water\", which does not exist.",
        ),
        (
            "\"aliases\": []",
            "\"aliases\": [\"egg\", \"Egg\"]",
            "mine.json:4: cooking.egg: \"cooking.egg\" has the alias \"Egg\" too.",
        ),
        ("cooking.egg", "kitchen.egg", "mine.json:4: kitchen.egg: The id does not begin with \"cooking.\"."),
        ("\"Wait.\"]", "\"Wait.\"", "mine.json:12: This is not JSON: expected `,` or `]`."),
    ] {
        let problems = spoilt(&|text| text.replacen(good, bad, 1));
        assert!(problems.iter().any(|problem| problem == expected), "{expected}\n{problems:#?}");
    }
}

#[test]
fn every_mistake_of_a_file_is_told_not_only_the_first() {
    let problems = spoilt(&|text| {
        text.replacen("\"Boil an egg\"", "\"\"", 1)
            .replacen("\"foundation\"", "\"easy\"", 1)
            .replacen("\"kind\": \"skill\"", "\"kind\": \"craft\"", 1)
            .replacen("\"proof\"", "\"prove\"", 1)
    });
    let places: Vec<&str> = problems.iter().filter_map(|problem| problem.split(": ").next()).collect();
    assert_eq!(
        places,
        ["mine.json:2", "mine.json:4", "mine.json:6", "mine.json:7", "mine.json:16"],
        "{problems:#?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.ends_with("\"prove\" is not known here. Did you mean \"proof\"?"))
    );
}

#[test]
fn a_milestone_that_says_what_another_says_is_found() {
    let joins = builtin().find_milestone("sql.joins").unwrap();
    let problems = spoilt(&|text| {
        let copy = serde_json::to_string(&joins.steps).unwrap();
        text.replacen(r#"["Boil water.", "Put the egg in.", "Wait."]"#, &copy, 1)
    });
    assert!(
        problems.iter().any(|problem| problem.contains("% of it stands in \"sql.joins\" too.")),
        "{problems:#?}"
    );
}

#[test]
fn a_goal_of_countless_combinations_is_told_instead_of_looked_at_for_ever() {
    let options = ["go", "java", "python", "sqlite", "postgresql", "git", "sql"];
    let choices: Vec<_> = (0..12)
        .map(|number| {
            let id = format!("c{number}");
            serde_json::json!({"id": id, "ask": "Which?", "hint": "", "pick": "optional", "from": options})
        })
        .collect();
    let goal = serde_json::json!({
        "id": "all", "title": "All", "summary": "All of it.", "rank": 9, "hours": [1, 2], "tracks": ["git"],
        "choices": choices,
    });
    let library = builtin().with([("mine.json", goal.to_string().as_str())]);
    let problems = sentences(&check_files(&library, &["mine.json"]));
    let expected = "mine.json:1: all: Its choices can be combined in more ways than can be looked at.";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:#?}");
}

#[test]
fn what_is_no_library_file_is_refused_in_a_sentence() {
    for text in ["", "[]", "null", "{", "\u{0}", "{\"milestones\": 3}", "{\"milestones\": [3]}"] {
        let read = read_file("mine.json", text);
        assert!(read.template.is_none() || text.contains("[3]"), "{text}");
        assert!(!read.problems.is_empty(), "{text}");
    }
}

#[test]
fn prerequisites_that_make_a_circle_are_a_mistake_and_make_no_roadmap() {
    let milestone = |id: &str, after: &str| {
        format!(
            r#"{{
              "id": "cooking.{id}", "title": "Cook {id}", "level": "foundation",
              "estimate": {{ "low": 120, "likely": 180, "high": 300 }},
              "outcome": "You can cook.", "why": "Lunch.", "steps": ["a", "b", "c"], "resources": [],
              "proof": "Lunch.", "recall": [], "aliases": [], "after": ["cooking.{after}"]
            }}"#
        )
    };
    let track = format!(
        r#"{{ "id": "cooking", "title": "Cooking", "kind": "skill", "summary": "Food.", "milestones": [{}, {}] }}"#,
        milestone("egg", "water"),
        milestone("water", "egg")
    );
    let goal = r#"{
        "id": "cook", "title": "Cook", "summary": "Food.", "rank": 9, "hours": [1, 9],
        "tracks": ["cooking"], "choices": []
    }"#;
    let library = builtin().with([("track.json", track.as_str()), ("goal.json", goal)]);
    let circle = "That would make a circle: \"Cook egg\" → \"Cook water\" → \"Cook egg\".";
    let problems = sentences(&check_files(&library, &["goal.json"]));
    assert!(problems.iter().any(|problem| problem.ends_with(circle)), "{problems:#?}");
    let selection = Selection { goal: Some("cook".to_owned()), ..Selection::default() };
    let refusal = select(&library, &selection, DateTime::UNIX_EPOCH).unwrap().assemble().unwrap_err();
    assert_eq!(refusal.to_string(), circle);
}
