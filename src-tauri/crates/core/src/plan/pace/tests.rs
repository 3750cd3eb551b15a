use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc, Weekday};

use super::*;
use crate::{
    Capacity, Header, ItemId, MilestoneId, PastCapacity, Planning, Session, Status, TimeOff, Title, Track,
    TrackId, TrackKind, TrackParts,
};

/// A Monday.
fn made() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
}

fn day(number: i64) -> NaiveDate {
    made() + TimeDelta::days(number)
}

fn instant(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(18, 0, 0).unwrap().and_utc()
}

/// An hour on Mondays and two on Thursdays, since the 2nd of March 2026.
fn header() -> Header {
    let mut header = Header::new(Title::new("Backend").unwrap(), instant(made()));
    header.capacity = Capacity::new([60, 0, 0, 120, 0, 0, 0]).unwrap();
    header
}

fn milestone(id: &str, status: Status, since: Option<DateTime<Utc>>, sessions: &[(i64, u32)]) -> Milestone {
    let mut milestone = Milestone::new(MilestoneId::new(id).unwrap(), Title::new(id).unwrap());
    milestone.estimate = Estimate::new(50, 100, 200).unwrap();
    milestone.status = status;
    milestone.since = since;
    milestone.sessions = (0..)
        .zip(sessions)
        .map(|(number, (on, minutes))| Session {
            id: ItemId::new(&format!("s{number}")).unwrap(),
            start: instant(day(*on)),
            day: day(*on),
            minutes: *minutes,
            extra: Default::default(),
        })
        .collect();
    milestone
}

fn pace(header: Header, milestones: Vec<Milestone>, today: NaiveDate) -> Pace {
    Pace::of(&roadmap(header, milestones), today, Weekday::Mon, |instant| instant.date_naive())
}

fn roadmap(header: Header, milestones: Vec<Milestone>) -> Roadmap {
    let track = Track::new(TrackId::new("go").unwrap(), Title::new("Go").unwrap(), TrackKind::Language);
    Roadmap::assemble(header, vec![TrackParts { track, milestones }], Default::default()).unwrap()
}

/// What was planned and logged in each week, by the number of its first day.
fn weeks(pace: &Pace) -> Vec<(i64, u32, u32)> {
    let number = |week: &PastWeek| (week.first - made()).num_days();
    pace.weeks().iter().map(|week| (number(week), week.planned, week.logged)).collect()
}

#[test]
fn full_weeks_count_with_those_in_which_nothing_was_done_and_without_the_current_one() {
    let sessions = [(-1, 500), (0, 60), (3, 30), (14, 400), (21, 50)];
    let pace = pace(header(), vec![milestone("go.a", Status::Doing, None, &sessions)], day(23));
    assert_eq!(weeks(&pace), [(0, 180, 90), (7, 180, 0), (14, 180, 400)]);
    let ratios: Vec<f64> = pace.weeks().iter().map(PastWeek::ratio).collect();
    assert_eq!(ratios[..2], [0.5, 0.0]);
    assert!(pace.weeks().iter().all(|week| week.counts));
}

#[test]
fn weeks_are_measured_by_the_hours_as_they_were_without_days_off_and_recall() {
    let mut header = header();
    let until = |number, minutes| PastCapacity {
        until: day(number),
        minutes: Capacity::new([minutes, 0, 0, 0, 0, 0, 0]).unwrap(),
    };
    header.past_capacity = vec![until(6, 30), until(7, 300)];
    header.planning = Planning::new(3, 30, 10).unwrap();
    let off = |id, first, last| TimeOff::new(ItemId::new(id).unwrap(), day(first), day(last), None, None);
    header.time_off = vec![off("o1", 16, 18).unwrap(), off("o2", 20, 30).unwrap()];
    let pace = pace(header, Vec::new(), day(42));
    assert_eq!(
        weeks(&pace),
        [(0, 20, 0), (7, 400, 0), (14, 50, 0), (28, 110, 0), (35, 160, 0)],
        "the week of the 21st was off"
    );
    let counts: Vec<bool> = pace.weeks().iter().map(|week| week.counts).collect();
    assert_eq!(counts, [true, true, false, true, true], "of the third, less than half was left");
}

#[test]
fn a_week_begins_where_the_person_says_and_not_before_the_roadmap() {
    let mut header = header();
    header.created = instant(day(1));
    let sunday = Pace::of(&roadmap(header.clone(), Vec::new()), day(19), Weekday::Sun, |at| at.date_naive());
    assert_eq!(weeks(&sunday), [(-1, 120, 0), (6, 180, 0)], "the Monday had passed");
    // Where it was the 4th already, only the Thursday is left, too.
    let east =
        Pace::of(&roadmap(header, Vec::new()), day(14), Weekday::Mon, |at| at.date_naive() + Days::new(1));
    assert_eq!(weeks(&east), [(0, 120, 0), (7, 180, 0)]);
}

#[test]
fn whoever_ticks_without_a_log_has_worked_but_no_more_than_was_planned() {
    let at = |number| Some(instant(day(number)));
    let ticked = |id, since| milestone(id, Status::Done, since, &[]);
    let milestones = vec![
        ticked("go.known", at(0)),
        ticked("go.a", at(4)),
        ticked("go.b", at(8)),
        ticked("go.c", at(9)),
        milestone("go.d", Status::Doing, None, &[(7, 20)]),
        milestone("go.e", Status::Skipped, at(15), &[]),
        milestone("go.f", Status::Done, at(16), &[(14, 10)]),
        ticked("go.g", None),
    ];
    let mut header = header();
    header.created = instant(made());
    let pace = pace(header, milestones, day(21));
    let median = pace.speed().median;
    assert!(pace.speed().evidence <= 1 && (0.5..1.3).contains(&median));
    // What the second week has no room for was done in the first.
    let first = (100.0 * median + 200.0 * median - 160.0).min(180.0) as u32;
    assert_eq!(weeks(&pace), [(0, 180, first), (7, 180, 180), (14, 180, 10)]);
}

#[test]
fn whoever_never_logs_has_worked_in_the_weeks_before_a_tick() {
    let mut large = milestone("go.a", Status::Done, Some(instant(day(16))), &[]);
    large.estimate = Estimate::new(300, 400, 500).unwrap();
    let pace = pace(header(), vec![large], day(28));
    let did = weeks(&pace);
    let total: u32 = did.iter().map(|(_, _, logged)| logged).sum();
    assert_eq!(total, (400.0 * pace.speed().median) as u32);
    assert_eq!((did[2], did[1], did[3]), ((14, 180, 180), (7, 180, 180), (21, 180, 0)));
}

#[test]
fn a_week_says_three_times_the_plan_at_most_and_years_ago_nothing() {
    let milestones = vec![milestone("go.a", Status::Doing, None, &[(0, 1_000), (364, 1_440)])];
    let pace = pace(header(), milestones, day(7 * 60));
    assert_eq!((pace.weeks().len(), weeks(&pace)[0]), (52, (56, 180, 0)));
    let most = pace.weeks().iter().map(PastWeek::ratio).fold(0.0, f64::max);
    assert!((most - 3.0).abs() < f64::EPSILON);
}

#[test]
fn what_is_left_of_a_milestone_is_the_median_given_what_is_logged() {
    let known = Pace::new(SpeedFactor { median: 1.5, ..SpeedFactor::prior() }, Vec::new(), Weekday::Mon);
    let left = |logged| known.remaining(&milestone("go.a", Status::Doing, None, &[(0, logged)]));
    assert_eq!(known.remaining(&milestone("go.a", Status::Todo, None, &[])), 150);
    assert!((140..150).contains(&left(10)) && (20..100).contains(&left(150)), "{} {}", left(10), left(150));
    assert!(left(1_400) >= 1);
}

#[test]
fn accuracy_lists_what_was_finished_with_a_log() {
    let milestones = vec![
        milestone("go.a", Status::Done, Some(instant(day(9))), &[(3, 60), (0, 30)]),
        milestone("go.b", Status::Done, Some(instant(day(9))), &[]),
        milestone("go.c", Status::Doing, None, &[(4, 60)]),
    ];
    let listed = accuracy(&roadmap(header(), milestones));
    let [one] = &listed[..] else { panic!("{listed:?}") };
    assert_eq!((one.milestone.as_str(), one.actual, one.finished), ("go.a", 90, day(3)));
}
