//! Taking from the library, and what a newer one changes.

use chrono::DateTime;

use super::builtin::next_version;
use super::*;
use crate::{Change, LibraryField, MilestoneField, Paragraph, Roadmap, Status, StepField, Touched, rules};

/// The SQL track alone, as the library has it.
fn with_sql() -> Roadmap {
    let mut roadmap = empty();
    take(&mut roadmap, &["sql"], false);
    roadmap
}

fn empty() -> Roadmap {
    select(builtin(), &Selection::default(), DateTime::UNIX_EPOCH).unwrap().assemble().unwrap()
}

fn backend() -> Roadmap {
    let selection = Selection {
        goal: Some("backend-developer".to_owned()),
        picks: [("language", "python"), ("database", "postgresql")]
            .map(|(choice, track)| (choice.to_owned(), vec![track.to_owned()]))
            .into(),
        ..Selection::default()
    };
    select(builtin(), &selection, DateTime::UNIX_EPOCH).unwrap().assemble().unwrap()
}

fn take(roadmap: &mut Roadmap, ids: &[&str], with_needed: bool) -> Vec<String> {
    let wanted = Wanted { ids: ids.iter().map(ToString::to_string).collect(), with_needed };
    let proposal = add_from_library(builtin(), roadmap, &wanted).unwrap();
    run(roadmap, proposal.change.as_ref().unwrap());
    proposal.created
}

fn run(roadmap: &mut Roadmap, change: &Change) -> Change {
    roadmap.apply(change, &mut Touched::default()).unwrap()
}

fn set(roadmap: &mut Roadmap, id: &str, to: MilestoneField) {
    let milestone = roadmap.find(id).unwrap().id().clone();
    run(roadmap, &Change::SetMilestone { milestone, to });
}

fn accepted(id: &str, fields: Option<&[LibraryField]>) -> Accepted {
    Accepted { id: id.to_owned(), fields: fields.map(<[LibraryField]>::to_vec) }
}

fn fields_of<'a>(news: &'a [News], id: &str) -> &'a [FieldUpdate] {
    news.iter()
        .find_map(|one| match one {
            News::Changed { fields, .. } if one.id() == id => Some(fields.as_slice()),
            News::AddedTrack { .. }
            | News::AddedMilestone { .. }
            | News::Changed { .. }
            | News::Removed { .. } => None,
        })
        .unwrap_or_default()
}

#[test]
fn a_track_comes_whole_in_its_order_with_its_edges() {
    let roadmap = with_sql();
    let ids: Vec<&str> =
        roadmap.track("sql").unwrap().milestones().map(|entry| entry.id().as_str()).collect();
    let library: Vec<&str> =
        builtin().track("sql").unwrap().milestones.iter().map(|milestone| milestone.id.as_str()).collect();
    assert_eq!(ids, library);
    let joins = roadmap.milestone("sql.joins").unwrap();
    assert_eq!(
        joins.prerequisites().map(|before| before.id().as_str()).collect::<Vec<_>>(),
        ["sql.first-query"]
    );
    assert_eq!(roadmap.milestone("sql.first-query").unwrap().waits_for(), 0, "\"databases.why\" is not here");
}

#[test]
fn one_milestone_brings_what_it_needs_only_when_asked() {
    let mut alone = empty();
    assert_eq!(take(&mut alone, &["sql.joins"], false), ["sql.joins"]);
    let mut roadmap = empty();
    let created = take(&mut roadmap, &["sql.joins"], true);
    assert_eq!(created, ["databases.why", "sql.first-query", "sql.joins"]);
    assert_eq!(roadmap.next(chrono::NaiveDate::default()).unwrap().id().as_str(), "databases.why");
}

#[test]
fn what_is_there_stays_as_it_is_and_later_pieces_go_to_their_places() {
    let mut roadmap = empty();
    take(&mut roadmap, &["sql.grouping"], false);
    set(&mut roadmap, "sql.grouping", MilestoneField::Status(Status::Done, None));
    take(&mut roadmap, &["sql"], false);
    assert_eq!(roadmap.milestone("sql.grouping").unwrap().milestone().status, Status::Done);
    let ids: Vec<&str> = roadmap.milestones().map(|entry| entry.id().as_str()).collect();
    assert_eq!(&ids[..3], ["sql.first-query", "sql.joins", "sql.grouping"]);
    let again =
        add_from_library(builtin(), &roadmap, &Wanted { ids: vec!["sql".to_owned()], with_needed: true });
    assert!(again.unwrap().change.is_some(), "what it needs elsewhere is still to come");
}

#[test]
fn what_waits_for_something_new_waits_for_it_once_it_is_there() {
    let mut roadmap = with_sql();
    take(&mut roadmap, &["databases"], false);
    let first = roadmap.milestone("sql.first-query").unwrap();
    assert!(first.prerequisites().any(|before| before.id().as_str() == "databases.why"));
}

#[test]
fn what_the_library_does_not_have_is_named_with_its_nearest() {
    let refusal = taking(builtin(), &empty(), &["sql.join".to_owned()]).map(|_| ()).unwrap_err();
    assert_eq!(refusal.to_string(), "The library has no milestone and no track \"sql.join\".");
    assert!(refusal.hints()[0].starts_with("Did you mean \"sql.joins\""), "{:?}", refusal.hints());
}

#[test]
fn the_same_library_has_no_news() {
    assert_eq!(news(builtin(), &backend()), Vec::new());
    assert_eq!(news(builtin(), &with_sql()), Vec::new());
}

#[test]
fn a_reworded_milestone_keeps_what_the_person_did_and_wrote() {
    let mut roadmap = with_sql();
    set(&mut roadmap, "sql.joins", MilestoneField::Status(Status::Doing, None));
    set(&mut roadmap, "sql.joins", MilestoneField::Why(Paragraph::new("Because I say so.").unwrap()));
    let step = roadmap.milestone("sql.joins").unwrap().milestone().steps[1].clone();
    let milestone = roadmap.find("sql.joins").unwrap().id().clone();
    let done = StepField::Done(true);
    run(&mut roadmap, &Change::SetStep { milestone, step: step.id.clone(), to: done });
    let own = rules::add_step(&roadmap, "sql.joins", "Ask Ada", &crate::Place::Last).unwrap();
    run(&mut roadmap, own.change.as_ref().unwrap());

    let old = builtin().milestone("sql.joins").unwrap();
    let (first, why, outcome) = (old.steps[0].to_string(), old.why.to_string(), old.outcome.to_string());
    let next = next_version("sql.json", |text| {
        let json = |text: &str| serde_json::to_string(text).unwrap();
        text.replace(&json(&first), &json("Draw the schema on paper."))
            .replace(&json(&why), &json("A better reason."))
            .replace(&json(&outcome), &json("You can join five tables."))
    });
    let news = super::news(&next, &roadmap);
    let updates = fields_of(&news, "sql.joins");
    let seen: Vec<(LibraryField, bool)> =
        updates.iter().map(|update| (update.field, update.edited)).collect();
    assert_eq!(
        seen,
        [(LibraryField::Outcome, false), (LibraryField::Why, true), (LibraryField::Steps, false)]
    );
    assert_eq!(
        (updates[2].yours.as_str(), updates[2].offered.as_str()),
        (first.as_str(), "Draw the schema on paper.")
    );
    assert_eq!(news.len(), 1);

    let before = format!("{roadmap:?}").len();
    let change = accept(&next, &roadmap, &[accepted("sql.joins", None)]).unwrap().change.unwrap();
    let inverse = run(&mut roadmap, &change);
    let joins = roadmap.milestone("sql.joins").unwrap().milestone().clone();
    assert_eq!(joins.outcome.as_str(), "You can join five tables.");
    assert_eq!(joins.why.as_str(), "Because I say so.");
    assert_eq!(joins.status, Status::Doing);
    assert_eq!(joins.steps[0].text.as_str(), "Draw the schema on paper.");
    assert_eq!(joins.steps.iter().find(|other| other.text == step.text).map(|step| step.done), Some(true));
    assert_eq!(joins.steps.last().map(|step| step.text.as_str()), Some("Ask Ada"));
    assert_eq!(super::news(&next, &roadmap), Vec::new(), "it is not offered twice");

    run(&mut roadmap, &inverse);
    assert_eq!(format!("{roadmap:?}").len(), before, "one undo takes all of it back");
    assert_eq!(super::news(&next, &roadmap), news);
}

#[test]
fn the_new_text_of_an_edited_field_can_be_taken() {
    let mut roadmap = with_sql();
    set(&mut roadmap, "sql.joins", MilestoneField::Why(Paragraph::new("Because I say so.").unwrap()));
    let why = builtin().milestone("sql.joins").unwrap().why.to_string();
    let next = next_version("sql.json", |text| {
        text.replace(&serde_json::to_string(&why).unwrap(), "\"A better reason.\"")
    });
    let take = accepted("sql.joins", Some(&[LibraryField::Why]));
    let change = accept(&next, &roadmap, &[take]).unwrap().change.unwrap();
    run(&mut roadmap, &change);
    assert_eq!(roadmap.milestone("sql.joins").unwrap().milestone().why.as_str(), "A better reason.");
}

/// The milestones of `sql` as a second version has them: one gone, one new.
fn one_gone_one_new() -> Library {
    next_version("sql.json", |text| text.replace("sql.tune", "sql.speed"))
}

#[test]
fn a_new_milestone_is_offered_and_a_begun_one_stays() {
    for begun in [false, true] {
        let mut roadmap = with_sql();
        if begun {
            set(&mut roadmap, "sql.tune", MilestoneField::Status(Status::Doing, None));
        }
        let next = one_gone_one_new();
        let news = super::news(&next, &roadmap);
        assert!(
            matches!(&news[0], News::AddedMilestone { milestone, .. } if milestone.as_str() == "sql.speed")
        );
        assert!(
            matches!(&news[1], News::Removed { milestone, begun: told, .. } if milestone.as_str() == "sql.tune" && *told == begun)
        );
        let proposal =
            accept(&next, &roadmap, &[accepted("sql.speed", None), accepted("sql.tune", None)]).unwrap();
        assert_eq!(proposal.warnings.len(), usize::from(begun), "{:?}", proposal.warnings);
        run(&mut roadmap, proposal.change.as_ref().unwrap());
        assert!(roadmap.milestone("sql.speed").is_some());
        assert_eq!(roadmap.milestone("sql.tune").is_some(), begun);
    }
}

#[test]
fn what_is_left_is_not_offered_again() {
    let mut roadmap = with_sql();
    let next = one_gone_one_new();
    let proposal = accept(&next, &roadmap, &[]).unwrap();
    run(&mut roadmap, proposal.change.as_ref().unwrap());
    let left: Vec<News> = super::news(&next, &roadmap);
    assert!(left.iter().all(|one| matches!(one, News::Removed { .. })), "{left:?}");
}

#[test]
fn a_new_track_of_the_goal_is_offered() {
    let mut roadmap = backend();
    let next =
        next_version("backend-developer.json", |text| text.replacen("\"web\",", "\"web\", \"mongodb\",", 1));
    let news = super::news(&next, &roadmap);
    assert!(matches!(&news[0], News::AddedTrack { track, .. } if track.as_str() == "mongodb"), "{news:?}");
    let change = accept(&next, &roadmap, &[accepted("mongodb", None)]).unwrap().change.unwrap();
    run(&mut roadmap, &change);
    assert!(roadmap.track("mongodb").is_some());
    assert_eq!(super::news(&next, &roadmap), Vec::new());
}

#[test]
fn an_answer_to_nothing_is_refused() {
    let refusal = accept(builtin(), &with_sql(), &[accepted("sql.joins", None)]).unwrap_err();
    assert_eq!(refusal.to_string(), "The library has nothing new about \"sql.joins\".");
}

#[test]
fn a_file_of_ones_own_takes_the_place_of_the_built_in_one() {
    let mine =
        r#"{ "id": "sql", "title": "My SQL", "kind": "language", "summary": "Mine.", "milestones": [] }"#;
    let library = builtin().with([("mine.json", mine)]);
    assert_eq!(library.track("sql").unwrap().title.as_str(), "My SQL");
    assert!(library.milestone("sql.joins").is_none());
    assert_eq!(library.origin("sql").unwrap().file, "mine.json");
}
