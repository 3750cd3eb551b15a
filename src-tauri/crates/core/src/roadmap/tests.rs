//! Sentences that hold for every sequence of changes.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use serde_json::Map;

use super::*;
use crate::{Estimate, ItemId, Paragraph, Title, Url, rules};

pub(crate) fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

fn item(id: &str) -> ItemId {
    ItemId::new(id).unwrap()
}

pub(crate) fn milestone_id(number: u8) -> MilestoneId {
    MilestoneId::new(&format!("m{number}")).unwrap()
}

pub(crate) fn track_id(number: u8) -> TrackId {
    TrackId::new(&format!("t{number}")).unwrap()
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_763_000_000 + seconds, 0).unwrap()
}

fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + chrono::Days::new(offset)
}

fn header() -> Header {
    Header::new(title("Backend developer"), at(0))
}

fn track(id: TrackId) -> Track {
    let title = title(id.as_str());
    Track::new(id, title, TrackKind::Skill)
}

/// Two tracks of three milestones; m1 waits for m0, m4 for m1 and m3.
pub(crate) fn roadmap() -> Roadmap {
    let mut parts: Vec<TrackParts> =
        (0..2).map(|number| TrackParts { track: track(track_id(number)), milestones: Vec::new() }).collect();
    for number in 0..6 {
        let id = milestone_id(number);
        let mut milestone = Milestone::new(id.clone(), title(id.as_str()));
        match number {
            1 => milestone.after.extend([milestone_id(0)]),
            4 => milestone.after.extend([milestone_id(1), milestone_id(3)]),
            _ => {}
        }
        parts[usize::from(number / 3)].milestones.push(milestone);
    }
    Roadmap::assemble(header(), parts, HashMap::new()).unwrap()
}

/// Everything a person can see, in one text; two roadmaps with the same text are the same.
pub(crate) fn portrait(roadmap: &Roadmap) -> String {
    use std::fmt::Write as _;
    let mut text = format!("{:?} {:?}\n", roadmap.header(), roadmap.progress());
    for track in roadmap.tracks() {
        let _ = writeln!(text, "{:?} {:?}", track.track(), track.progress());
        for entry in track.milestones() {
            let _ = writeln!(
                text,
                "  {:?} waits {} unlocks {} note {:?}",
                entry.milestone(),
                entry.waits_for(),
                entry.unlocks(),
                roadmap.note(entry.id())
            );
        }
    }
    for circle in roadmap.circles() {
        let ids: Vec<_> = circle.milestones().iter().map(|entry| entry.id()).collect();
        let _ = writeln!(text, "circle {ids:?}");
    }
    let order: Vec<_> = roadmap.workable(day(0)).map(|entry| entry.id().clone()).collect();
    let minutes: Vec<_> = roadmap.minutes_between(NaiveDate::MIN, NaiveDate::MAX).collect();
    let _ = writeln!(text, "{order:?} {minutes:?}");
    text
}

/// What is kept up to date change by change is what one would find by looking at everything.
pub(crate) fn assert_consistent(roadmap: &Roadmap) {
    let mut progress = Progress::default();
    let mut minutes: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    let mut workable = 0;
    for entry in roadmap.milestones() {
        let milestone = entry.milestone();
        progress.count(milestone);
        for session in &milestone.sessions {
            *minutes.entry(session.day).or_default() += session.minutes;
        }
        let open = |entry: &Entry<'_>| !entry.milestone().status.is_closed();
        let blocking = entry.prerequisites().filter(|before| !entry.sets_aside(*before));
        assert_eq!(entry.waits_for() as usize, blocking.filter(open).count());
        let waiting = entry.dependents().filter(|after| !after.sets_aside(entry));
        assert_eq!(entry.unlocks() as usize, waiting.filter(open).count());
        let prerequisites: std::collections::BTreeSet<_> =
            entry.prerequisites().map(|before| before.id().clone()).collect();
        assert_eq!(prerequisites, milestone.after);
        assert_eq!(entry.prerequisites().count(), milestone.after.len(), "each stands there once");
        workable +=
            usize::from((entry.is_ready() && !entry.is_parked()) || milestone.status == Status::Doing);
    }
    assert_circles_are_circles(roadmap);
    assert_eq!(roadmap.progress(), progress);
    assert_eq!(roadmap.minutes_between(NaiveDate::MIN, NaiveDate::MAX).collect::<BTreeMap<_, _>>(), minutes);
    assert_eq!(roadmap.workable_count(), workable);
    assert_eq!(roadmap.workable(day(0)).count(), workable);
    let rebuilt = Roadmap::assemble(
        roadmap.header().clone(),
        roadmap
            .tracks()
            .map(|track| TrackParts {
                track: track.track().clone(),
                milestones: track.milestones().map(|entry| entry.milestone().clone()).collect(),
            })
            .collect(),
        roadmap.notes().map(|(id, note)| (id.clone(), note.to_owned())).collect(),
    );
    assert_eq!(portrait(&rebuilt.unwrap()), portrait(roadmap), "files hold all there is");
}

/// Without what is set aside there is no circle, and each prerequisite that is set aside closes one.
fn assert_circles_are_circles(roadmap: &Roadmap) {
    let order: Vec<_> = roadmap.topological_order().iter().map(|entry| entry.id().clone()).collect();
    let place = |entry: Entry<'_>| order.iter().position(|id| id == entry.id());
    let mut aside = 0;
    for entry in roadmap.milestones() {
        for before in entry.prerequisites() {
            match entry.sets_aside(before) {
                true => aside += 1,
                false => assert!(place(before) < place(entry), "{} comes too late", before.id()),
            }
        }
    }
    assert_eq!(roadmap.circles().len(), aside);
    for circle in roadmap.circles() {
        let [first, .., last] = circle.milestones() else {
            let [alone] = circle.milestones() else { panic!("a circle without milestones") };
            assert!(alone.sets_aside(*alone));
            continue;
        };
        assert!(first.sets_aside(*last));
        for pair in circle.milestones().windows(2) {
            assert!(pair[1].milestone().after.contains(pair[0].id()));
        }
        // With the others that are not set aside it is one, too.
        assert!(waits_for_in_order(*last, *first), "{} blocks without a reason", last.id());
    }
}

fn waits_for_in_order(entry: Entry<'_>, other: Entry<'_>) -> bool {
    entry.id() == other.id()
        || entry.prerequisites().any(|before| !entry.sets_aside(before) && waits_for_in_order(before, other))
}

fn place<Id: Clone + std::fmt::Debug + 'static>(
    id: impl Strategy<Value = Id> + 'static,
) -> impl Strategy<Value = Place<Id>> {
    prop_oneof![Just(Place::First), Just(Place::Last), id.prop_map(Place::After)]
}

fn some_milestone() -> impl Strategy<Value = MilestoneId> {
    (0..8_u8).prop_map(milestone_id)
}

fn some_track() -> impl Strategy<Value = TrackId> {
    (0..4_u8).prop_map(track_id)
}

fn some_item(letter: &'static str) -> impl Strategy<Value = ItemId> {
    (1..4_u8).prop_map(move |number| item(&format!("{letter}{number}")))
}

fn some_status() -> impl Strategy<Value = Status> {
    prop_oneof![Just(Status::Todo), Just(Status::Doing), Just(Status::Done), Just(Status::Skipped)]
}

/// What a later version may have written.
fn extra() -> impl Strategy<Value = Map<String, serde_json::Value>> {
    proptest::option::of(0..3_u8)
        .prop_map(|number| number.map(|number| ("colour".to_owned(), number.into())).into_iter().collect())
}

fn milestone_field() -> impl Strategy<Value = MilestoneField> {
    prop_oneof![
        4 => (some_status(), proptest::option::of(0..1_000_i64)).prop_map(|(status, since)| MilestoneField::Status(status, since.map(at))),
        1 => "[a-z]{1,8}".prop_map(|text| MilestoneField::Title(title(&text))),
        1 => "[a-z ]{0,8}".prop_map(|text| MilestoneField::Outcome(Paragraph::new(&text).unwrap())),
        1 => "[a-z ]{0,8}".prop_map(|text| MilestoneField::Why(Paragraph::new(&text).unwrap())),
        1 => "[a-z ]{0,8}".prop_map(|text| MilestoneField::Proof(Paragraph::new(&text).unwrap())),
        1 => "[a-z ]{0,8}".prop_map(|text| MilestoneField::Reflection(Paragraph::new(&text).unwrap())),
        1 => any::<bool>().prop_map(MilestoneField::Optional),
        1 => prop_oneof![Just(Level::Foundation), Just(Level::Core), Just(Level::Advanced)].prop_map(MilestoneField::Level),
        1 => (1..500_u32).prop_map(|low| MilestoneField::Estimate(Estimate::new(low, low + 60, low + 200).unwrap())),
        2 => proptest::option::of(0..30_u64).prop_map(|due| MilestoneField::Due(due.map(day))),
        1 => proptest::option::of(0..30_u64).prop_map(|first| MilestoneField::NotBefore(first.map(day))),
        1 => "[a-z]{1,8}".prop_map(|text| MilestoneField::Aliases(vec![text])),
        1 => "[a-z]{1,8}".prop_map(|text| MilestoneField::Recall(vec![RecallQuestion {
            ask: title(&text),
            answer: Paragraph::new(&text).unwrap(),
        }])),
        1 => extra().prop_map(MilestoneField::Extra),
        1 => proptest::option::of(some_milestone()).prop_map(|id| MilestoneField::Library(id.map(|id| {
            Box::new(MilestoneOrigin { id, version: 2, copied: BTreeMap::new() })
        }))),
    ]
}

fn saved_view() -> impl Strategy<Value = SavedView> {
    ("[a-z]{1,4}", proptest::option::of(some_track()), any::<bool>()).prop_map(|(name, track, ready)| {
        SavedView {
            name: title(&name),
            shape: if ready { Shape::Board } else { Shape::Outline },
            criteria: Criteria { track, ready, sort: Sort::Due, ..Criteria::default() },
            extra: Map::new(),
        }
    })
}

/// Every kind of change, about half of them possible on a small roadmap.
pub(crate) fn change() -> impl Strategy<Value = Change> {
    let single = prop_oneof![
        prop_oneof![
            "[a-z]{1,8}".prop_map(|text| HeaderField::Title(title(&text))),
            any::<[bool; 7]>().prop_map(|days| HeaderField::Capacity(
                Capacity::new(days.map(|on| if on { 60 } else { 0 })).unwrap()
            )),
            Just(HeaderField::Theme(Theme::Dark)),
            Just(HeaderField::FirstWeekday(Some(Weekday::Sunday))),
            Just(HeaderField::Library(Some(LibrarySeen { version: 2, tracks: vec![track_id(0)] }))),
            proptest::option::of(0..30_u64).prop_map(|target| HeaderField::Target(target.map(day))),
            (0..30_u64).prop_map(|answered| HeaderField::SlipAnswered(Some(day(answered)))),
            (1..5_u32).prop_map(|tracks| HeaderField::Planning(Planning::new(tracks, 30, 10).unwrap())),
            (0..30_u64, 0..5_u64).prop_map(|(first, days)| {
                let days = TimeOff::new(item("o1"), day(first), day(first + days), None, None).unwrap();
                HeaderField::TimeOff(vec![days])
            }),
            (0..30_u64).prop_map(|until| {
                HeaderField::PastCapacity(vec![PastCapacity {
                    until: day(until),
                    minutes: Capacity::default(),
                }])
            }),
            proptest::option::of(some_milestone()).prop_map(|id| {
                HeaderField::Timer(id.map(|milestone| Timer { milestone, start: at(0), day: day(0) }))
            }),
            (1..4_u32).prop_map(|size| HeaderField::BackupMegabytes(BackupSize::new(size).unwrap())),
            Just(HeaderField::Density(Density::Compact)),
            (0..5_usize).prop_map(|size| HeaderField::TextSize(TextSize::new(TextSize::ALL[size]).unwrap())),
            (0..9_u32).prop_map(|limit| HeaderField::DoingLimit(DoingLimit::new(limit).unwrap())),
            proptest::collection::vec(saved_view(), 0..3).prop_map(HeaderField::Views),
            "[a-c]{0,2}".prop_map(|keys| {
                let each = |key: char| (format!("go.{key}"), vec![key.to_string()]);
                HeaderField::Keys(Keys::new(keys.chars().map(each).collect()).unwrap())
            }),
            Just(HeaderField::Goal(Some("databases".to_owned()))),
            some_track()
                .prop_map(|id| HeaderField::Picks(BTreeMap::from([("language".to_owned(), vec![id])]))),
            (0..9_i64).prop_map(|seconds| HeaderField::Created(at(seconds))),
            extra().prop_map(HeaderField::SettingsExtra),
            extra().prop_map(HeaderField::Extra),
        ]
        .prop_map(Change::SetHeader),
        (some_track(), place(some_track()))
            .prop_map(|(id, place)| Change::AddTrack { track: Box::new(track(id)), place }),
        some_track().prop_map(|track| Change::RemoveTrack { track }),
        (some_track(), "[a-z]{1,8}")
            .prop_map(|(track, text)| Change::SetTrack { track, to: TrackField::Title(title(&text)) }),
        some_track().prop_map(|track| Change::SetTrack { track, to: TrackField::Kind(TrackKind::Database) }),
        (some_track(), any::<bool>())
            .prop_map(|(track, parked)| Change::SetTrack { track, to: TrackField::Parked(parked) }),
        (some_track(), proptest::collection::vec(some_milestone(), 0..3)).prop_map(|(id, offered)| {
            let origin = TrackOrigin { id: id.clone(), version: 2, offered };
            Change::SetTrack { track: id, to: TrackField::Library(Some(origin)) }
        }),
        (some_track(), extra())
            .prop_map(|(track, extra)| Change::SetTrack { track, to: TrackField::Extra(extra) }),
        (some_track(), place(some_track())).prop_map(|(track, place)| Change::MoveTrack { track, place }),
        (
            some_milestone(),
            some_track(),
            place(some_milestone()),
            proptest::collection::btree_set(some_milestone(), 0..3),
            some_status()
        )
            .prop_map(|(id, track, place, after, status)| {
                let mut milestone = Milestone::new(id.clone(), title(id.as_str()));
                milestone.after = after;
                milestone.status = status;
                Change::AddMilestone { milestone: Box::new(milestone), track, place }
            }),
        some_milestone().prop_map(|milestone| Change::RemoveMilestone { milestone }),
        (some_milestone(), milestone_field())
            .prop_map(|(milestone, to)| Change::SetMilestone { milestone, to }),
        (some_milestone(), milestone_field())
            .prop_map(|(milestone, to)| Change::SetMilestone { milestone, to }),
        (some_milestone(), some_track(), place(some_milestone()))
            .prop_map(|(milestone, track, place)| Change::MoveMilestone { milestone, track, place }),
        (some_milestone(), some_milestone())
            .prop_map(|(milestone, on)| Change::AddPrerequisite { milestone, on }),
        (some_milestone(), some_milestone())
            .prop_map(|(milestone, on)| Change::RemovePrerequisite { milestone, on }),
        (some_milestone(), some_item("s"), place(some_item("s")), extra()).prop_map(
            |(milestone, id, place, extra)| Change::AddStep {
                milestone,
                step: Step { id, text: title("Load a table"), done: false, extra },
                place,
            }
        ),
        (some_milestone(), some_item("s"), "[a-z]{1,8}").prop_map(|(milestone, step, text)| {
            Change::SetStep { milestone, step, to: StepField::Text(title(&text)) }
        }),
        (some_milestone(), some_item("s"))
            .prop_map(|(milestone, step)| Change::RemoveStep { milestone, step }),
        (some_milestone(), some_item("s"), any::<bool>()).prop_map(|(milestone, step, done)| {
            Change::SetStep { milestone, step, to: StepField::Done(done) }
        }),
        (some_milestone(), some_item("s"), place(some_item("s")))
            .prop_map(|(milestone, step, place)| Change::MoveStep { milestone, step, place }),
        (some_milestone(), some_item("r"), place(some_item("r")), any::<bool>()).prop_map(
            |(milestone, id, place, free)| {
                Change::AddResource { milestone, resource: Box::new(resource(id, free)), place }
            }
        ),
        (some_milestone(), some_item("r"))
            .prop_map(|(milestone, resource)| Change::RemoveResource { milestone, resource }),
        (some_milestone(), some_item("r"), any::<bool>()).prop_map(|(milestone, id, free)| {
            Change::SetResource { milestone, resource: Box::new(resource(id, free)) }
        }),
        (some_milestone(), some_item("e"), place(some_item("e")), some_exhibit(), extra()).prop_map(
            |(milestone, id, place, what, extra)| {
                Change::AddEvidence { milestone, evidence: Box::new(evidence(id, what, extra)), place }
            }
        ),
        (some_milestone(), some_item("e"))
            .prop_map(|(milestone, evidence)| Change::RemoveEvidence { milestone, evidence }),
        (some_milestone(), some_item("e"), some_exhibit(), extra()).prop_map(
            |(milestone, id, what, extra)| Change::SetEvidence {
                milestone,
                evidence: Box::new(evidence(id, what, extra)),
            }
        ),
        (some_milestone(), some_item("t"), place(some_item("t")), 1..200_u32, 0..5_u64).prop_map(
            |(milestone, id, place, minutes, offset)| Change::AddSession {
                milestone,
                session: Session {
                    id,
                    start: at(offset as i64 * 86_400),
                    day: day(offset),
                    minutes,
                    extra: Map::new()
                },
                place,
            }
        ),
        (some_milestone(), some_item("t"))
            .prop_map(|(milestone, session)| Change::RemoveSession { milestone, session }),
        (some_milestone(), some_item("t"), 1..200_u32, 0..5_u64).prop_map(
            |(milestone, id, minutes, offset)| Change::SetSession {
                milestone,
                session: Session {
                    id,
                    start: at(offset as i64),
                    day: day(offset),
                    minutes,
                    extra: Map::new()
                },
            }
        ),
        (some_milestone(), "[a-z]{0,5}").prop_map(|(milestone, note)| Change::SetNote { milestone, note }),
    ];
    let single = single.boxed();
    prop_oneof![9 => single.clone(), 1 => proptest::collection::vec(single, 0..4).prop_map(Change::Group)]
}

fn some_exhibit() -> impl Strategy<Value = Exhibit> {
    prop_oneof![
        Just(Exhibit::Link(Url::new("https://example.org/").unwrap())),
        (1..9_u32).prop_map(|crc32c| {
            let path = ProofPath::new("proof/m1/plans.png").unwrap();
            Exhibit::Copy(CopiedFile { path, bytes: 9, crc32c })
        }),
        Just(Exhibit::File(LinkedPath::new("/home/me/talk.mp4").unwrap())),
    ]
}

fn evidence(id: ItemId, what: Exhibit, extra: Map<String, serde_json::Value>) -> Evidence {
    Evidence { id, title: title("Shown"), what, added: at(0), extra }
}

fn resource(id: ItemId, free: bool) -> Resource {
    let url = Url::new("https://www.postgresql.org/docs/").unwrap();
    Resource { id, title: title("Manual"), url, kind: ResourceKind::Official, free, extra: Map::new() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn undo_after_any_change_is_identity_and_redo_brings_it_back(changes in proptest::collection::vec(change(), 1..25)) {
        let mut roadmap = roadmap();
        for change in changes {
            let before = portrait(&roadmap);
            let Ok(inverse) = roadmap.apply(&change, &mut Touched::default()) else {
                prop_assert_eq!(portrait(&roadmap), before, "a refused change changes nothing");
                continue;
            };
            assert_consistent(&roadmap);
            let after = portrait(&roadmap);
            let again = roadmap.apply(&inverse, &mut Touched::default());
            prop_assert_eq!(portrait(&roadmap), before);
            let again = again.expect("an inverse always applies");
            roadmap.apply(&again, &mut Touched::default()).expect("the inverse of an inverse always applies");
            prop_assert_eq!(portrait(&roadmap), after);
        }
    }

    #[test]
    fn a_change_survives_being_written_down(change in change()) {
        let text = serde_json::to_string(&change).unwrap();
        prop_assert_eq!(serde_json::from_str::<Change>(&text).unwrap(), change);
    }

    #[test]
    fn what_is_not_touched_has_not_changed(change in change()) {
        let mut roadmap = roadmap();
        let line = |roadmap: &Roadmap, id: &MilestoneId| {
            roadmap.milestone(id.as_str()).map(|entry| format!("{:?} {} {} {}", entry.milestone(), entry.waits_for(), entry.unlocks(), roadmap.note(id)))
        };
        let before: HashMap<_, _> = (0..8).map(milestone_id).map(|id| (id.clone(), line(&roadmap, &id))).collect();
        let mut touched = Touched::default();
        if roadmap.apply(&change, &mut touched).is_ok() {
            for (id, was) in before {
                if line(&roadmap, &id) != was {
                    prop_assert!(touched.milestones.contains(&id), "{id} changed untold");
                }
            }
        }
    }

    #[test]
    fn next_is_always_workable_and_urgent_things_come_first(changes in proptest::collection::vec(change(), 0..40)) {
        let mut roadmap = roadmap();
        for change in &changes {
            let _ = roadmap.apply(change, &mut Touched::default());
        }
        let workable: Vec<_> = roadmap.workable(day(0)).collect();
        for entry in &workable {
            prop_assert!(entry.is_ready() || entry.milestone().status == Status::Doing);
            prop_assert!(!entry.is_parked(), "{:?} is set aside", entry.id());
        }
        if let Some(first_calm) = workable.iter().position(|entry| roadmap.urgent_for(*entry, day(0)).is_none()) {
            for entry in &workable[first_calm..] {
                prop_assert!(roadmap.urgent_for(*entry, day(0)).is_none(), "an urgent one stands behind a calm one");
            }
            let calm = &workable[first_calm..];
            let doing = |entry: &Entry<'_>| entry.milestone().status == Status::Doing;
            prop_assert!(calm.is_sorted_by_key(|entry| !doing(entry)), "what is begun comes first");
            // The rest begins with what the first open one in the order of the roadmap is, or waits for.
            let all_taken_up = roadmap.tracks().all(|track| !track.track().parked);
            if all_taken_up && urgent_free(&roadmap) && let Some(fresh) = calm.iter().find(|entry| !doing(entry)) {
                let later = |entry: &Entry<'_>| (entry.milestone().optional, entry.milestone().level == Level::Advanced);
                let open = roadmap.milestones().filter(|entry| entry.milestone().status == Status::Todo);
                let goal = open.min_by_key(later).unwrap();
                prop_assert!(waits_for(goal, *fresh), "{:?} has nothing to do with {:?}", fresh.id(), goal.id());
            }
        }
        let ids: std::collections::BTreeSet<_> = workable.iter().map(|entry| entry.id()).collect();
        prop_assert_eq!(ids.len(), workable.len(), "each stands there once");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_difference_makes_one_roadmap_of_the_other_and_undoing_it_the_first_again(
        mut here in proptest::collection::vec(change(), 0..40),
        there in proptest::collection::vec(change(), 0..40),
        shared in 0..40_usize,
    ) {
        here.splice(0..0, there.iter().take(shared).cloned());
        let made = |changes: &[Change]| {
            let mut roadmap = roadmap();
            changes.iter().for_each(|change| { let _ = roadmap.apply(change, &mut Touched::default()); });
            roadmap
        };
        let (mut roadmap, to) = (made(&here), made(&there));
        let before = portrait(&roadmap);
        let inverse = roadmap.apply(&Change::Group(difference(&roadmap, &to)), &mut Touched::default());
        prop_assert_eq!(portrait(&roadmap), portrait(&to));
        assert_consistent(&roadmap);
        prop_assert_eq!(difference(&roadmap, &to), vec![], "nothing is left to change");
        prop_assert!(Comparison::of(&roadmap, &to).is_nothing());
        roadmap.apply(&inverse.unwrap(), &mut Touched::default()).expect("an inverse always applies");
        prop_assert_eq!(portrait(&roadmap), before);
    }
}

/// Changes that make circles and undo them: prerequisites above all, and what moves or removes their ends.
pub(crate) fn entangling() -> impl Strategy<Value = Change> {
    let milestone = || (0..6_u8).prop_map(milestone_id);
    let single = prop_oneof![
        6 => (milestone(), milestone()).prop_map(|(milestone, on)| Change::AddPrerequisite { milestone, on }),
        3 => (milestone(), milestone()).prop_map(|(milestone, on)| Change::RemovePrerequisite { milestone, on }),
        1 => milestone().prop_map(|milestone| Change::RemoveMilestone { milestone }),
        1 => (milestone(), proptest::collection::btree_set(milestone(), 0..3)).prop_map(|(id, after)| {
            let mut milestone = Milestone::new(id.clone(), title(id.as_str()));
            milestone.after = after;
            Change::AddMilestone { milestone: Box::new(milestone), track: track_id(0), place: Place::First }
        }),
        1 => (milestone(), (0..2_u8).prop_map(track_id), place(milestone()))
            .prop_map(|(milestone, track, place)| Change::MoveMilestone { milestone, track, place }),
        1 => Just(Change::MoveTrack { track: track_id(1), place: Place::First }),
        1 => (milestone(), some_status())
            .prop_map(|(milestone, status)| Change::SetMilestone { milestone, to: MilestoneField::Status(status, None) }),
    ];
    let single = single.boxed();
    prop_oneof![6 => single.clone(), 1 => proptest::collection::vec(single, 0..5).prop_map(Change::Group)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn circles_come_and_go_and_every_step_can_be_undone(changes in proptest::collection::vec(entangling(), 1..40)) {
        let mut roadmap = roadmap();
        let mut undo = vec![];
        for change in changes {
            let before = portrait(&roadmap);
            let counts = |roadmap: &Roadmap| -> HashMap<MilestoneId, (u32, u32)> {
                roadmap.milestones().map(|entry| (entry.id().clone(), (entry.waits_for(), entry.unlocks()))).collect()
            };
            let (counted, mut touched) = (counts(&roadmap), Touched::default());
            match roadmap.apply(&change, &mut touched) {
                Ok(inverse) => undo.push((inverse, before)),
                Err(_) => prop_assert_eq!(portrait(&roadmap), before, "a refused change changes nothing"),
            }
            assert_consistent(&roadmap);
            for (id, count) in counts(&roadmap) {
                prop_assert!(counted.get(&id) == Some(&count) || touched.milestones.contains(&id), "{id} changed untold");
            }
        }
        while let Some((inverse, before)) = undo.pop() {
            roadmap.apply(&inverse, &mut Touched::default()).expect("an inverse always applies");
            prop_assert_eq!(portrait(&roadmap), before);
        }
    }

    #[test]
    fn the_difference_of_roadmaps_with_circles_makes_one_of_the_other(
        here in proptest::collection::vec(entangling(), 0..30),
        there in proptest::collection::vec(entangling(), 0..30),
    ) {
        let made = |changes: &[Change]| {
            let mut roadmap = roadmap();
            changes.iter().for_each(|change| { let _ = roadmap.apply(change, &mut Touched::default()); });
            roadmap
        };
        let (mut roadmap, to) = (made(&here), made(&there));
        let before = portrait(&roadmap);
        let inverse = roadmap.apply(&Change::Group(difference(&roadmap, &to)), &mut Touched::default()).unwrap();
        prop_assert_eq!(portrait(&roadmap), portrait(&to));
        roadmap.apply(&inverse, &mut Touched::default()).expect("an inverse always applies");
        prop_assert_eq!(portrait(&roadmap), before);
    }

    #[test]
    fn a_rule_adds_a_prerequisite_unless_it_makes_one_circle_more(
        changes in proptest::collection::vec(entangling(), 0..20),
        id in some_milestone(),
        on in some_milestone(),
    ) {
        let mut roadmap = roadmap();
        changes.iter().for_each(|change| { let _ = roadmap.apply(change, &mut Touched::default()); });
        let refused = rules::add_prerequisite(&roadmap, id.as_str(), on.as_str());
        let mut with = roadmap.clone();
        let change = Change::AddPrerequisite { milestone: id.clone(), on: on.clone() };
        if with.apply(&change, &mut Touched::default()).is_err() {
            prop_assert!(refused.is_err());
            return Ok(());
        }
        let is_in_circle = waits_for_on_paper(&with, &on, &id);
        match refused {
            Ok(proposal) => {
                prop_assert_eq!(proposal.change, Some(change));
                prop_assert!(!is_in_circle);
                prop_assert_eq!(with.circles().len(), roadmap.circles().len());
            }
            Err(Refusal::Cycle { path }) => {
                prop_assert!(is_in_circle);
                prop_assert_eq!((path[0].0.as_str(), path[path.len() - 1].0.as_str()), (id.as_str(), on.as_str()));
                for pair in path.windows(2) {
                    prop_assert!(roadmap.milestone(&pair[1].0).unwrap().milestone().after.contains(pair[0].0.as_str()));
                }
            }
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}

/// Whether a milestone is another or waits for it by what is written, set aside or not.
fn waits_for_on_paper(roadmap: &Roadmap, id: &MilestoneId, other: &MilestoneId) -> bool {
    let mut reached = vec![id.clone()];
    let mut next = 0;
    while let Some(entry) = reached.get(next).and_then(|id| roadmap.milestone(id.as_str())) {
        next += 1;
        let new: Vec<_> =
            entry.milestone().after.iter().filter(|on| !reached.contains(on)).cloned().collect();
        reached.extend(new);
    }
    reached.contains(other)
}

#[test]
fn a_difference_names_what_differs_and_nothing_else() {
    let from = roadmap();
    let mut to = roadmap();
    let changes = vec![
        Change::SetMilestone { milestone: milestone_id(2), to: MilestoneField::Status(Status::Done, None) },
        Change::AddPrerequisite { milestone: milestone_id(5), on: milestone_id(2) },
        Change::SetNote { milestone: milestone_id(2), note: "Read again".to_owned() },
    ];
    to.apply(&Change::Group(changes.clone()), &mut Touched::default()).unwrap();
    assert_eq!(difference(&from, &to), changes);
    let moved = Change::MoveMilestone { milestone: milestone_id(5), track: track_id(0), place: Place::First };
    to = roadmap();
    to.apply(&moved, &mut Touched::default()).unwrap();
    assert_eq!(difference(&from, &to), [moved]);
}

#[test]
fn a_comparison_says_what_would_be_different_and_what_would_be_lost() {
    let to = roadmap();
    let mut from = roadmap();
    let session = Session { id: item("t1"), start: at(0), day: day(0), minutes: 90, extra: Map::new() };
    let changes = vec![
        Change::SetMilestone { milestone: milestone_id(2), to: MilestoneField::Status(Status::Done, None) },
        Change::SetNote { milestone: milestone_id(2), note: "Mine".to_owned() },
        Change::AddSession { milestone: milestone_id(3), session, place: Place::Last },
        Change::RemoveMilestone { milestone: milestone_id(4) },
        Change::AddTrack { track: Box::new(track(track_id(2))), place: Place::Last },
        Change::AddMilestone {
            milestone: Box::new(Milestone::new(milestone_id(7), title("New"))),
            track: track_id(2),
            place: Place::Last,
        },
    ];
    from.apply(&Change::Group(changes), &mut Touched::default()).unwrap();
    let comparison = Comparison::of(&from, &to);
    let ids = |entries: &[Entry<'_>]| entries.iter().map(|entry| entry.id().to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&comparison.added), ["m4"]);
    assert_eq!(ids(&comparison.removed), ["m7"]);
    let changed: Vec<_> = comparison.changed.iter().map(|one| (one.is.id().as_str(), &one.aspects)).collect();
    let aspects = |aspects: &[Aspect]| aspects.iter().copied().collect();
    assert_eq!(
        changed,
        [("m2", &aspects(&[Aspect::Status, Aspect::Note])), ("m3", &aspects(&[Aspect::Time])),]
    );
    assert_eq!(comparison.tracks_removed.len(), 1);
    assert!(comparison.tracks_added.is_empty() && comparison.tracks_changed.is_empty() && !comparison.header);
    assert_eq!((ids(&comparison.losses.ticks), comparison.losses.minutes), (vec!["m2".to_owned()], 90));
    assert_eq!(ids(&comparison.losses.notes), ["m2"]);
}

#[test]
fn a_milestone_with_two_steps_of_one_id_is_replaced_whole() {
    let with_steps = |texts: &[&str]| {
        let mut roadmap = roadmap();
        let step = |text: &&str| Step { id: item("s1"), text: title(text), done: false, extra: Map::new() };
        let mut milestone = roadmap.milestone("m1").unwrap().milestone().clone();
        milestone.steps = texts.iter().map(step).collect();
        let changes = vec![
            Change::RemoveMilestone { milestone: milestone_id(1) },
            Change::AddMilestone {
                milestone: Box::new(milestone),
                track: track_id(0),
                place: Place::After(milestone_id(0)),
            },
            Change::AddPrerequisite { milestone: milestone_id(4), on: milestone_id(1) },
            Change::SetNote { milestone: milestone_id(1), note: "Mine".to_owned() },
        ];
        roadmap.apply(&Change::Group(changes), &mut Touched::default()).unwrap();
        roadmap
    };
    let (from, to) = (with_steps(&["Read"]), with_steps(&["Read", "Write"]));
    assert_eq!(difference(&to, &to), []);
    for (from, to) in [(&from, &to), (&to, &from)] {
        let mut roadmap = from.clone();
        let changes = Change::Group(difference(from, to));
        let inverse = roadmap.apply(&changes, &mut Touched::default()).unwrap();
        assert_eq!(portrait(&roadmap), portrait(to));
        roadmap.apply(&inverse, &mut Touched::default()).unwrap();
        assert_eq!(portrait(&roadmap), portrait(from));
    }
}

fn urgent_free(roadmap: &Roadmap) -> bool {
    roadmap.due_until(day(7)).next().is_none()
}

/// Whether `entry` is `before`, or waits for it through milestones that are open, or is being worked on.
fn waits_for(entry: Entry<'_>, before: Entry<'_>) -> bool {
    entry.id() == before.id()
        || entry.prerequisites().filter(|other| !entry.sets_aside(*other)).any(|other| {
            !other.milestone().status.is_closed()
                && (other.milestone().status == Status::Doing || waits_for(other, before))
        })
}

#[test]
fn a_prerequisite_comes_when_something_needs_it_whatever_track_it_is_in() {
    let mut roadmap = roadmap();
    let order = |roadmap: &Roadmap| -> Vec<String> {
        roadmap.workable(day(0)).map(|entry| entry.id().to_string()).collect()
    };
    assert_eq!(order(&roadmap), ["m0", "m2", "m3", "m5"]);
    // m0 cannot begin before m3, which stands in the second track.
    let wait = Change::AddPrerequisite { milestone: milestone_id(0), on: milestone_id(3) };
    roadmap.apply(&wait, &mut Touched::default()).unwrap();
    assert_eq!(order(&roadmap), ["m3", "m2", "m5"]);
    assert_eq!(roadmap.leads_to(roadmap.milestone("m3").unwrap()).unwrap().id().as_str(), "m0");
    for (number, to) in [(0, MilestoneField::Optional(true)), (2, MilestoneField::Level(Level::Advanced))] {
        roadmap
            .apply(&Change::SetMilestone { milestone: milestone_id(number), to }, &mut Touched::default())
            .unwrap();
    }
    assert_eq!(order(&roadmap), ["m3", "m5", "m2"], "m1 still leads to m3");
}

#[test]
fn a_milestone_that_something_due_soon_waits_for_comes_first() {
    let mut roadmap = roadmap();
    let due = Change::SetMilestone { milestone: milestone_id(4), to: MilestoneField::Due(Some(day(3))) };
    roadmap.apply(&due, &mut Touched::default()).unwrap();
    let next = roadmap.next(day(0)).unwrap();
    assert!(["m0", "m3"].contains(&next.id().as_str()));
    assert_eq!(roadmap.urgent_for(next, day(0)).unwrap().id().as_str(), "m4");
    assert!(roadmap.urgent_for(roadmap.milestone("m2").unwrap(), day(0)).is_none());
}

/// One track of four milestones with these prerequisites, as files hold it.
fn files(edges: &[(u8, u8)]) -> Result<Roadmap, Refusal> {
    let milestone = |number: u8| {
        let mut milestone = Milestone::new(milestone_id(number), title(&format!("M{number}")));
        let after = edges.iter().filter(|(from, _)| *from == number);
        milestone.after = after.map(|(_, on)| milestone_id(*on)).collect();
        milestone
    };
    let parts = vec![TrackParts { track: track(track_id(0)), milestones: (0..4).map(milestone).collect() }];
    Roadmap::assemble(header(), parts, HashMap::new())
}

fn circles(roadmap: &Roadmap) -> Vec<Vec<&str>> {
    fn ids<'a>(circle: &Circle<'a>) -> Vec<&'a str> {
        circle.milestones().iter().map(|entry| entry.id().as_str()).collect()
    }
    roadmap.circles().map(|circle| ids(&circle)).collect()
}

#[test]
fn files_with_a_missing_prerequisite_are_refused() {
    assert!(matches!(files(&[(0, 7)]).unwrap_err(), Refusal::MissingPrerequisite { .. }));
}

#[test]
fn files_with_a_circle_open_and_what_comes_first_in_it_does_not_wait() {
    let roadmap = files(&[(0, 1), (1, 2), (2, 0), (3, 3)]).unwrap();
    assert_consistent(&roadmap);
    // m0 is before m2, m2 before m1, and m1 before m0, which is set aside.
    assert_eq!(circles(&roadmap), [vec!["m0", "m2", "m1"], vec!["m3"]]);
    let ready: Vec<_> = roadmap.workable(day(0)).map(|entry| entry.id().as_str()).collect();
    assert_eq!(ready, ["m0", "m3"]);
    assert_eq!(roadmap.milestone("m2").unwrap().waits_for(), 1);
}

#[test]
fn a_circle_that_two_people_closed_is_mended_by_taking_either_prerequisite_away() {
    let mut roadmap = files(&[(1, 0)]).unwrap();
    let before = portrait(&roadmap);
    let opposite = Change::AddPrerequisite { milestone: milestone_id(0), on: milestone_id(1) };
    let inverse = roadmap.apply(&opposite, &mut Touched::default()).unwrap();
    assert_eq!(circles(&roadmap), [["m0", "m1"]]);
    for (milestone, on, ready) in [(0, 1, ["m0", "m2", "m3"]), (1, 0, ["m1", "m2", "m3"])] {
        let mut mended = roadmap.clone();
        let removal = Change::RemovePrerequisite { milestone: milestone_id(milestone), on: milestone_id(on) };
        mended.apply(&removal, &mut Touched::default()).unwrap();
        assert!(circles(&mended).is_empty());
        assert!(mended.workable(day(0)).map(|entry| entry.id().as_str()).eq(ready));
        assert_consistent(&mended);
    }
    roadmap.apply(&inverse, &mut Touched::default()).unwrap();
    assert_eq!(portrait(&roadmap), before);
}

#[test]
fn moving_a_milestone_decides_anew_which_prerequisite_is_set_aside() {
    let mut roadmap = files(&[(0, 1), (1, 0)]).unwrap();
    let first = Change::MoveMilestone { milestone: milestone_id(1), track: track_id(0), place: Place::First };
    let mut touched = Touched::default();
    roadmap.apply(&first, &mut touched).unwrap();
    assert_eq!(circles(&roadmap), [["m1", "m0"]]);
    assert_eq!(touched.milestones, [milestone_id(0), milestone_id(1)].into());
    assert_consistent(&roadmap);
}

#[test]
fn no_rule_closes_a_circle_not_even_with_what_is_set_aside() {
    let roadmap = files(&[(0, 1), (1, 0), (2, 1)]).unwrap();
    let path = |id: &str, on: &str| {
        let refusal = rules::add_prerequisite(&roadmap, id, on).unwrap_err();
        let Refusal::Cycle { path } = refusal else { panic!("{refusal}") };
        path.into_iter().map(|(id, _)| id).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(path("m3", "m3"), "m3");
    assert_eq!(path("m1", "m2"), "m1 m2");
    assert_eq!(path("m0", "m2"), "m0 m1 m2");
    assert!(matches!(rules::add_prerequisite(&roadmap, "m0", "m1"), Err(Refusal::AlreadyWaits { .. })));
    rules::add_prerequisite(&roadmap, "m3", "m0").unwrap();
}

#[test]
fn a_circle_of_a_thousand_is_named_whole() {
    let milestone = |number: usize| {
        let id = |number: usize| MilestoneId::new(&format!("m{number}")).unwrap();
        let mut milestone = Milestone::new(id(number), title("Read"));
        milestone.after.extend(number.checked_sub(1).map(id));
        milestone
    };
    let parts =
        vec![TrackParts { track: track(track_id(0)), milestones: (0..1_000).map(milestone).collect() }];
    let roadmap = Roadmap::assemble(header(), parts, HashMap::new()).unwrap();
    let refusal = rules::add_prerequisite(&roadmap, "m0", "m999").unwrap_err();
    assert!(matches!(refusal, Refusal::Cycle { path } if path.len() == 1_000));
}

#[test]
fn what_is_set_aside_is_nobodys_turn_unless_it_is_begun() {
    let mut roadmap = roadmap();
    let order = |roadmap: &Roadmap| -> Vec<String> {
        roadmap.workable(day(0)).map(|entry| entry.id().to_string()).collect()
    };
    let set = |roadmap: &mut Roadmap, change: Change| {
        let inverse = roadmap.apply(&change, &mut Touched::default()).unwrap();
        assert_consistent(roadmap);
        inverse
    };
    let due = Change::SetMilestone { milestone: milestone_id(1), to: MilestoneField::Due(Some(day(1))) };
    set(&mut roadmap, due);
    assert_eq!(order(&roadmap), ["m0", "m2", "m3", "m5"]);
    let back = set(&mut roadmap, Change::SetTrack { track: track_id(0), to: TrackField::Parked(true) });
    assert_eq!(order(&roadmap), ["m3", "m5"], "nor is what something due there waits for");
    assert_eq!((roadmap.workable_count(), roadmap.next(day(0)).unwrap().id().as_str()), (2, "m3"));
    let ready = Filter::new(Criteria { ready: true, ..Criteria::default() }, day(0));
    assert_eq!(roadmap.milestones().filter(|entry| ready.takes(*entry)).count(), 2);
    let begin = |number| Change::SetMilestone {
        milestone: milestone_id(number),
        to: MilestoneField::Status(Status::Doing, None),
    };
    set(&mut roadmap, begin(2));
    assert_eq!(order(&roadmap), ["m2", "m3", "m5"]);
    let place = Place::Last;
    set(&mut roadmap, Change::MoveMilestone { milestone: milestone_id(5), track: track_id(0), place });
    assert_eq!(order(&roadmap), ["m2", "m3"], "what is moved there is set aside too");
    set(&mut roadmap, back);
    assert_eq!(order(&roadmap), ["m0", "m2", "m5", "m3"]);
}
