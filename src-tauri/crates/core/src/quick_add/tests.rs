use std::collections::HashMap;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{Change, Header, Milestone, Place, Title, Touched, Track, TrackKind};

/// A Monday.
fn today() -> NaiveDate {
    day(2026, 11, 30)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn roadmap() -> Roadmap {
    let created = "2026-11-01T00:00:00Z".parse().unwrap();
    let header = Header::new(Title::new("Roadmap").unwrap(), created);
    let mut roadmap = Roadmap::assemble(header, Vec::new(), HashMap::new()).unwrap();
    let mut apply = |change| drop(roadmap.apply(&change, &mut Touched::default()).unwrap());
    for (id, title) in [("postgresql", "PostgreSQL"), ("code", "Write code"), ("postal", "Post by hand")] {
        let track = Track::new(TrackId::new(id).unwrap(), Title::new(title).unwrap(), TrackKind::Skill);
        apply(Change::AddTrack { track: Box::new(track), place: Place::Last });
    }
    for (id, title) in [
        ("postgresql.indexes", "Choose an index"),
        ("postgresql.plans", "Read a plan"),
        ("code.names", "Name things"),
        ("after", "Look back"),
    ] {
        let milestone = Milestone::new(MilestoneId::new(id).unwrap(), Title::new(title).unwrap());
        let track = TrackId::new(if id.starts_with("postgresql") { "postgresql" } else { "code" }).unwrap();
        apply(Change::AddMilestone { milestone: Box::new(milestone), track, place: Place::Last });
    }
    roadmap
}

fn around(roadmap: &Roadmap) -> Surroundings<'_> {
    Surroundings { roadmap, today: today(), week_starts: Weekday::Mon }
}

fn read(line: &str) -> Reading {
    parse(around(&roadmap()), line)
}

fn efforts(line: &str) -> Option<(u32, u32, u32)> {
    read(line).estimate.map(|estimate| (estimate.low(), estimate.likely(), estimate.high()))
}

#[test]
fn a_line_is_read_whole() {
    let line =
        "Read chapter 7 #postgresql 3h due friday from tomorrow after postgresql.indexes !optional !advanced";
    let reading = read(line);
    assert_eq!(reading.title, "Read chapter 7");
    assert_eq!(reading.track.unwrap().as_str(), "postgresql");
    assert_eq!(reading.estimate, Some(Estimate::new(120, 180, 300).unwrap()));
    assert_eq!(reading.due, Some(day(2026, 12, 4)));
    assert_eq!(reading.not_before, Some(day(2026, 12, 1)));
    assert_eq!(reading.after[0].as_str(), "postgresql.indexes");
    assert!(reading.optional);
    assert_eq!(reading.level, Some(Level::Advanced));
    assert_eq!(reading.problems, []);
    let texts: Vec<&str> = reading.parts.iter().map(|part| &line[part.span.clone()]).collect();
    assert_eq!(
        texts,
        [
            "Read chapter 7",
            "#postgresql",
            "3h",
            "due friday",
            "from tomorrow",
            "after postgresql.indexes",
            "!optional",
            "!advanced"
        ]
    );
}

#[test]
fn efforts_are_read_as_people_write_them() {
    assert_eq!(efforts("x 90m"), Some((60, 90, 150)));
    assert_eq!(efforts("x 1h30"), Some((60, 90, 150)));
    assert_eq!(efforts("x 1h30m"), Some((60, 90, 150)));
    assert_eq!(efforts("x 1.5h"), Some((60, 90, 150)));
    assert_eq!(efforts("x 1,5h"), Some((60, 90, 150)));
    assert_eq!(efforts("x 2-4h"), Some((120, 180, 240)));
    assert_eq!(efforts("x 2/3/6h"), Some((120, 180, 360)));
    assert_eq!(efforts("x 30m/1h/2h"), Some((30, 60, 120)));
    for line in ["x 7", "x h", "x 3hours", "x 3/4h", "x 1h75", "x m", "x .h", "x 3h3h"] {
        assert_eq!(efforts(line), None, "{line}");
        assert_eq!(read(line).title, line);
    }
}

#[test]
fn efforts_that_make_no_sense_are_told() {
    for line in ["0h", "6/3/2h", "999999999h"] {
        let problems = read(line).problems;
        assert!(matches!(problems[0].trouble, Trouble::Effort(_)), "{line}: {problems:?}");
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    for (written, expected) in [
        ("today", today()),
        ("Tomorrow,", day(2026, 12, 1)),
        ("mon", day(2026, 12, 7)),
        ("sunday", day(2026, 12, 6)),
        ("in 3 days", day(2026, 12, 3)),
        ("in 1 week", day(2026, 12, 7)),
        ("in 2 months", day(2027, 1, 30)),
        ("next week", day(2026, 12, 7)),
        ("24 dec", day(2026, 12, 24)),
        ("Dec 24th", day(2026, 12, 24)),
        ("1 march", day(2027, 3, 1)),
        ("29 feb", day(2028, 2, 29)),
        ("3 may 2029", day(2029, 5, 3)),
        ("2027-02-03", day(2027, 2, 3)),
    ] {
        let reading = read(&format!("Do it due {written}"));
        assert_eq!((reading.title.as_str(), reading.due), ("Do it", Some(expected)), "{written}");
    }
    let roadmap = roadmap();
    let sunday = Surroundings { week_starts: Weekday::Sun, ..around(&roadmap) };
    assert_eq!(parse(sunday, "x due next week").due, Some(day(2026, 12, 6)));
}

#[test]
fn what_only_looks_like_a_part_stays_in_the_title() {
    for line in [
        "Pay what is due",
        "Understand due process",
        "due in 3 jumps",
        "due 31 february",
        "due in 99999 days",
        "Start with C# and F #",
        "Look after the data",
        "Look after node.js",
        "Read !important rules",
        "Learn from Ada",
        "Say \"hello world",
        "Open C:\\temp",
    ] {
        let reading = read(line);
        assert_eq!((reading.title.as_str(), reading.problems.len()), (line, 0));
        assert_eq!(reading.parts.len(), 1, "{line}");
    }
}

#[test]
fn quotes_and_backslashes_protect() {
    for (line, title) in [
        (r#""Read #postgresql 3h due friday""#, "Read #postgresql 3h due friday"),
        (r"Close issue \#42", "Close issue #42"),
        (r"Run \5h", "Run 5h"),
        (r#"Pay "due friday""#, "Pay due friday"),
        (r#"Say \"hello"#, "Say \"hello"),
        (r#""a \" b""#, "a \" b"),
    ] {
        let reading = read(line);
        assert_eq!((reading.title.as_str(), reading.parts.len()), (title, 1), "{line}");
    }
}

#[test]
fn tracks_are_found_by_id_title_and_beginning() {
    for (line, id) in [
        ("x #postgresql", "postgresql"),
        ("x #PostgreSQL", "postgresql"),
        ("x #postg", "postgresql"),
        ("x #\"write CODE\"", "code"),
        ("x #write", "code"),
    ] {
        assert_eq!(read(line).track.unwrap().as_str(), id, "{line}");
    }
    let problem = read("x #posgresql").problems.remove(0);
    assert_eq!(problem.span, 2..12);
    assert_eq!(problem.trouble.to_string(), "There is no track \"posgresql\".");
    assert_eq!(problem.trouble.hint(), "Did you mean \"postgresql\" or \"postal\"?");
    let problem = read("x #post").problems.remove(0);
    assert_eq!(problem.trouble.hint(), "Write \"postgresql\" or \"postal\".");
}

#[test]
fn prerequisites_are_found_by_id_and_by_title_in_quotes() {
    let reading = read("x after postgresql.plans, after \"choose an index\" after postgresql.plans");
    let ids: Vec<&str> = reading.after.iter().map(MilestoneId::as_str).collect();
    assert_eq!(ids, ["postgresql.plans", "postgresql.indexes"]);
    assert_eq!(reading.title, "x");
    let problem = read("x after postgresql.index").problems.remove(0);
    assert_eq!(problem.trouble.hint(), "Did you mean \"postgresql.indexes\" or \"postgresql.plans\"?");
    assert_eq!(read("x after \"No such thing\"").problems.len(), 1);
}

#[test]
fn what_is_given_twice_is_told() {
    let line = "x 3h 4h #code #postgresql due today due tomorrow !core !advanced";
    let problems = read(line).problems;
    let texts: Vec<&str> = problems.iter().map(|problem| &line[problem.span.clone()]).collect();
    assert_eq!(texts, ["4h", "#postgresql", "due tomorrow", "!advanced"]);
    assert_eq!(problems[0].trouble.to_string(), "An effort is given already.");
}

#[test]
fn without_a_name_the_track_is_that_of_what_is_in_sight_or_next() {
    let roadmap = roadmap();
    let around = around(&roadmap);
    let track = |line: &str, in_sight: Option<&str>| {
        let (track, reason) = parse(around, line).track_in(around, in_sight).unwrap();
        (track.id().to_string(), reason)
    };
    assert_eq!(track("x #code", Some("postgresql.plans")), ("code".to_owned(), TrackReason::Named));
    assert_eq!(track("x", Some("code.names")), ("code".to_owned(), TrackReason::InSight));
    assert_eq!(track("x", None), ("postgresql".to_owned(), TrackReason::Next));
}

#[test]
fn words_are_completed_where_a_name_is_expected() {
    let roadmap = roadmap();
    let around = around(&roadmap);
    let offered = |line: &str| {
        complete(around, line, line.len()).map(|completion| {
            let inserts = completion.suggestions.iter().map(|one| one.insert.clone());
            (completion.span, inserts.collect::<Vec<_>>())
        })
    };
    assert_eq!(offered("Read #wr"), Some((5..8, vec!["#code".to_owned()])));
    assert_eq!(offered("Read #").unwrap().1.len(), 3);
    assert_eq!(offered("Read after pla"), Some((11..14, vec!["postgresql.plans".to_owned()])));
    assert_eq!(offered("Read after \"choose an"), Some((11..21, vec!["postgresql.indexes".to_owned()])));
    assert_eq!(offered("Read after ").unwrap().0, 11..11);
    assert_eq!(offered("Read pla"), None);
    assert_eq!(offered("Read #zzz"), None);
}

/// Pieces that a line may be made of, besides any text at all.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => "\\PC{0,8}",
        1 => "[\"#\\\\! \t/.,0-9hm-]{0,6}",
        4 => proptest::sample::select(vec![
            "due", "from", "start", "after", "today", "friday", "in", "3", "days", "next", "week", "24", "dec",
            "2027-01-02", "#postgresql", "#post", "#\"Write code\"", "3h", "2-4h", "2/3/6h", "0h", "!optional",
            "!core", "postgresql.plans", "\"Read a plan\"", "\"", "\\", "\\#x", "é", "日本", "\u{a0}", "due friday",
        ]).prop_map(str::to_owned),
    ]
}

fn line() -> impl Strategy<Value = String> {
    proptest::collection::vec((piece(), prop_oneof![Just(" "), Just(""), Just("  ")]), 0..9)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect())
}

proptest! {
    #[test]
    fn any_text_is_read_and_no_word_of_it_is_lost(line in line(), at in 0_usize..60) {
        let roadmap = roadmap();
        let reading = parse(around(&roadmap), &line);
        let mut covered = vec![0_u8; line.len()];
        let spans = reading.parts.iter().map(|part| &part.span);
        for span in spans.chain(reading.problems.iter().map(|problem| &problem.span)) {
            prop_assert!(span.start < span.end && line.get(span.clone()).is_some(), "{span:?} of {line:?}");
            covered[span.clone()].iter_mut().for_each(|count| *count += 1);
        }
        for (at, character) in line.char_indices().filter(|(_, character)| !character.is_whitespace()) {
            prop_assert_eq!(covered[at], 1, "{:?} at {} of {:?}", character, at, line);
        }
        if let Some(completion) = complete(around(&roadmap), &line, at) {
            prop_assert!(line.get(completion.span).is_some());
            prop_assert!(!completion.suggestions.is_empty());
        }
    }

    #[test]
    fn what_was_understood_can_be_written_and_is_read_the_same(line in line()) {
        let roadmap = roadmap();
        let first = parse(around(&roadmap), &line);
        let again = written(around(&roadmap), &first);
        let second = parse(around(&roadmap), &again);
        prop_assert_eq!(&second.problems, &Vec::new(), "{:?} of {:?}", again, line);
        prop_assert_eq!(Reading { parts: first.parts.clone(), ..second }, Reading { problems: Vec::new(), ..first });
    }
}
