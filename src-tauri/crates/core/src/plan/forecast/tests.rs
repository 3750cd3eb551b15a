use chrono::{NaiveDate, Weekday};
use proptest::prelude::*;

use super::*;
use crate::plan::{HORIZON, PastWeek, SpeedFactor, Task};
use crate::{Estimate, MilestoneId, TrackId};

fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn day(number: u64) -> NaiveDate {
    monday() + chrono::Days::new(number)
}

fn task(number: usize, estimate: [u32; 3], track: u32) -> Task {
    let [low, likely, high] = estimate;
    Task {
        milestone: MilestoneId::new(&format!("t{track}.m{number}")).unwrap(),
        track,
        estimate: Estimate::new(low, likely, high).unwrap(),
        logged: 0,
        remaining: likely,
        begun: false,
        optional: false,
        due: None,
        not_before: None,
    }
}

fn work(tasks: Vec<Task>) -> Work {
    let tracks = ["t0", "t1"].map(|id| TrackId::new(id).unwrap()).to_vec();
    Work::from_tasks(tracks, tasks.into_iter().map(|task| (task, Vec::new())).collect())
}

/// One task after the other, as soon as it may begin.
fn one_by_one(work: &Work, calendar: &Calendar) -> Vec<Sitting> {
    let (mut sittings, mut day, mut left) = (Vec::new(), 0, calendar.minutes().first().copied().unwrap_or(0));
    for (number, task) in work.tasks().iter().enumerate() {
        let mut remaining = task.remaining;
        let earliest = task.not_before.map_or(0, |day| calendar.index(day));
        while remaining > 0 {
            while left == 0 || day < earliest {
                day += 1;
                let Some(minutes) = calendar.minutes().get(day) else { return sittings };
                left = *minutes;
            }
            let minutes = remaining.min(left);
            sittings.push(Sitting { day: day as u32, task: number as u32, minutes });
            remaining -= minutes;
            left -= minutes;
        }
    }
    sittings
}

fn hour_a_day() -> Calendar {
    Calendar::from_minutes(monday(), vec![60; HORIZON])
}

fn question(target: Option<NaiveDate>) -> Question {
    Question { runs: 1_000, seed: 1, target }
}

fn simulate(work: &Work, calendar: &Calendar, pace: &Pace, question: Question) -> Forecast {
    let sittings = one_by_one(work, calendar);
    Forecast::simulate(work, &sittings, calendar, pace, &question, &Watch::default()).unwrap()
}

fn as_planned() -> Pace {
    Pace::as_planned(Weekday::Mon)
}

fn uncertain() -> Pace {
    Pace::new(SpeedFactor::prior(), Vec::new(), Weekday::Mon)
}

#[test]
fn without_any_uncertainty_the_forecast_is_the_plan() {
    let mut tasks: Vec<Task> = (0..20).map(|number| task(number, [90, 90, 90], number as u32 % 2)).collect();
    tasks[3].due = Some(day(5));
    tasks[4].due = Some(day(6));
    let forecast = simulate(&work(tasks), &hour_a_day(), &as_planned(), question(Some(day(29))));
    let last = Some(day(29));
    assert_eq!(forecast.finish, Percentiles { p10: last, p50: last, p80: last, p90: last });
    assert_eq!(forecast.curve, [CurvePoint { day: day(29), share: 1.0 }]);
    assert_eq!((forecast.tracks[0].done.p50, forecast.tracks[1].done.p50), (Some(day(28)), last));
    let due: Vec<_> = forecast.due.iter().map(|due| (due.done.p50, due.chance)).collect();
    assert_eq!(due, [(Some(day(5)), 1.0), (Some(day(7)), 0.0)]);
    let target = forecast.target.unwrap();
    assert_eq!((target.chance, target.weekly_for_80), (1.0, target.weekly_for_90));
    assert!((420..=423).contains(&target.weekly_for_80.unwrap()), "{target:?}");
}

#[test]
fn what_is_in_progress_beside_a_task_takes_its_share() {
    let mut tasks = vec![task(0, [600, 600, 600], 0), task(1, [60, 60, 60], 1)];
    tasks[1].due = Some(day(3));
    let work = work(tasks);
    let sit = |day, task, minutes| Sitting { day, task, minutes };
    let mut sittings =
        vec![sit(0, 0, 60), sit(1, 0, 60), sit(2, 0, 30), sit(2, 1, 30), sit(3, 0, 30), sit(3, 1, 30)];
    sittings.extend((4..11).map(|day| sit(day, 0, 60)));
    let watch = Watch::default();
    let forecast =
        Forecast::simulate(&work, &sittings, &hour_a_day(), &as_planned(), &question(None), &watch).unwrap();
    assert_eq!((forecast.due[0].done.p50, forecast.due[0].chance), (Some(day(3)), 1.0));
    assert_eq!(forecast.finish.p50, Some(day(10)));
    assert!((watch.share() - 1.0).abs() < f64::EPSILON);
}

#[test]
fn what_must_not_begin_yet_holds_the_rest_up_however_fast_one_is() {
    let mut tasks = vec![task(0, [60, 60, 60], 0), task(1, [60, 120, 240], 0), task(2, [60, 60, 60], 0)];
    tasks[1].not_before = Some(day(100));
    let forecast = simulate(&work(tasks), &hour_a_day(), &uncertain(), question(Some(day(103))));
    assert!(forecast.finish.p10.unwrap() > day(100), "{:?}", forecast.finish);
    let target = forecast.target.unwrap();
    assert!(target.weekly_for_80.unwrap() > 200, "two days were there for three hours: {target:?}");
}

#[test]
fn the_range_is_ordered_and_wider_than_the_plan() {
    let tasks = (0..60).map(|number| task(number, [120, 240, 480], 0)).collect();
    let forecast = simulate(&work(tasks), &hour_a_day(), &uncertain(), question(Some(day(400))));
    let Percentiles { p10, p50, p80, p90 } = forecast.finish;
    assert!(p10 < p50 && p50 < p80 && p80 < p90, "{:?}", forecast.finish);
    assert!(p50.unwrap() > day(240), "people are slower than their estimates and miss weeks");
    let target = forecast.target.unwrap();
    assert!(
        (0.05..0.9).contains(&target.chance) && target.weekly_for_80 < target.weekly_for_90,
        "{target:?}"
    );
    assert!(forecast.curve.len() <= 100 && forecast.curve.windows(2).all(|pair| pair[0].day < pair[1].day));
    let sum: f64 = forecast.curve.iter().map(|point| point.share).sum();
    assert!((0.98..=1.0).contains(&sum), "{sum}");
}

#[test]
fn the_hours_that_are_said_to_be_enough_are() {
    let tasks = || work((0..40).map(|number| task(number, [120, 240, 480], 0)).collect());
    let pace = uncertain();
    let before = simulate(&tasks(), &hour_a_day(), &pace, question(Some(day(139)))).target.unwrap();
    let minutes = before.weekly_for_80.unwrap();
    let more = Calendar::from_minutes(monday(), vec![minutes.div_ceil(7); HORIZON]);
    let after = simulate(&tasks(), &more, &pace, question(Some(day(139)))).target.unwrap();
    assert!(before.chance < 0.5 && (0.79..0.82).contains(&after.chance), "{before:?} {after:?}");
}

#[test]
fn no_hours_are_beyond_the_horizon_and_no_endless_loop() {
    let tasks = work(vec![task(0, [60, 60, 60], 0)]);
    for calendar in [
        Calendar::from_minutes(monday(), vec![0; HORIZON]),
        Calendar::from_minutes(monday(), Vec::new()),
        Calendar::from_minutes(monday(), vec![10, 10, 10]),
    ] {
        let forecast = simulate(&tasks, &calendar, &uncertain(), question(Some(day(10))));
        assert_eq!((forecast.finish, forecast.beyond), (Percentiles::default(), 1.0));
        assert_eq!(forecast.tracks[0].done, Percentiles::default());
        let target = forecast.target.unwrap();
        assert_eq!((target.chance, forecast.curve.len()), (0.0, 0));
        assert!(calendar.minutes().first() == Some(&10) || target.weekly_for_80.is_none(), "{target:?}");
    }
}

#[test]
fn someone_who_never_works_may_never_finish() {
    let week = |number: u64| PastWeek { first: day(7 * number), planned: 420, logged: 0, counts: true };
    let pace = Pace::new(SpeedFactor::prior(), (0..52).map(week).collect(), Weekday::Mon);
    let tasks = work((0..200).map(|number| task(number, [1_200, 2_400, 4_800], 0)).collect());
    let forecast = simulate(&tasks, &hour_a_day(), &pace, question(None));
    assert!(forecast.beyond > 0.5 && forecast.finish.p90.is_none(), "{forecast:?}");
}

#[test]
fn a_target_that_has_passed_is_missed_and_takes_no_hours() {
    let tasks = work(vec![task(0, [60, 60, 60], 0)]);
    let forecast =
        simulate(&tasks, &hour_a_day(), &uncertain(), question(Some(monday() - chrono::Days::new(1))));
    let target = forecast.target.unwrap();
    assert_eq!((target.chance, target.weekly_for_80, target.weekly_for_90), (0.0, None, None));
}

#[test]
fn with_nothing_left_everything_is_done_today() {
    let forecast = simulate(&work(Vec::new()), &hour_a_day(), &uncertain(), question(Some(day(1))));
    assert_eq!((forecast.finish.p90, forecast.beyond), (Some(monday()), 0.0));
    assert_eq!(forecast.target.unwrap().chance, 1.0);
}

#[test]
fn the_result_does_not_depend_on_threads_but_on_the_seed() {
    let mut tasks: Vec<Task> =
        (0..30).map(|number| task(number, [60, 200, 500], number as u32 % 2)).collect();
    tasks[7].due = Some(day(60));
    tasks[0].logged = 500;
    let work = work(tasks);
    let run = |threads, seed| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let question = Question { runs: 1_003, seed, target: Some(day(200)) };
        pool.install(|| simulate(&work, &hour_a_day(), &uncertain(), question))
    };
    assert_eq!(run(1, 1), run(3, 1));
    assert_ne!(run(1, 1), run(1, 2));
}

#[test]
fn a_forecast_can_be_cancelled() {
    let watch = Watch::default();
    watch.cancel();
    let work = work(vec![task(0, [60, 60, 60], 0)]);
    let sittings = one_by_one(&work, &hour_a_day());
    let result = Forecast::simulate(&work, &sittings, &hour_a_day(), &uncertain(), &question(None), &watch);
    assert_eq!(result, Err(Cancelled));
}

/// What one milestone less saves is known to a day from a few runs, because both forecasts have the same luck.
#[test]
fn one_milestone_less_is_never_later() {
    let all: Vec<Task> = (0..40).map(|number| task(number, [60, 200, 500], 0)).collect();
    let mut fewer = all.clone();
    fewer.remove(3);
    fewer.reverse();
    let question = Question { runs: 101, ..question(None) };
    let [all, fewer] =
        [all, fewer].map(|tasks| simulate(&work(tasks), &hour_a_day(), &uncertain(), question));
    let saved = |one: Option<NaiveDate>, other: Option<NaiveDate>| (one.unwrap() - other.unwrap()).num_days();
    assert!((0..40).contains(&saved(all.finish.p10, fewer.finish.p10)));
    assert!((1..25).contains(&saved(all.finish.p50, fewer.finish.p50)));
    assert!((0..40).contains(&saved(all.finish.p90, fewer.finish.p90)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_work_on_any_calendar_gives_ordered_days_and_shares(
        estimates in proptest::collection::vec((1..300u32, 0..300u32, 0..3_000u32, 0..800u32, 0..2u32, any::<[bool; 2]>()), 0..30),
        week in any::<[u8; 7]>(),
        (target, spent) in (0..2_000u64, 0..30u64),
    ) {
        let tasks: Vec<Task> = estimates.iter().enumerate().map(|(number, (low, more, most, logged, track, [due, held]))| {
            let mut task = task(number, [*low, low + more, low + more + most], *track);
            task.logged = *logged;
            task.due = due.then(|| day(u64::from(*most)));
            task.not_before = held.then(|| day(u64::from(*more)));
            task
        }).collect();
        let minutes = week.iter().map(|minutes| u32::from(*minutes)).cycle().take(HORIZON).collect();
        let calendar = Calendar::from_minutes(day(spent), minutes);
        let work = work(tasks);
        let question = Question { runs: 37, seed: target, target: Some(day(target)) };
        let forecast = simulate(&work, &calendar, &uncertain(), question);
        let all = forecast.tracks.iter().map(|track| track.done).chain(forecast.due.iter().map(|due| due.done));
        let never = NaiveDate::MAX;
        for Percentiles { p10, p50, p80, p90 } in all.chain([forecast.finish]) {
            let days = [p10, p50, p80, p90].map(|day| day.unwrap_or(never));
            prop_assert!(days.is_sorted() && days[0] >= calendar.first());
        }
        let shares = forecast.due.iter().map(|due| due.chance).chain(forecast.curve.iter().map(|point| point.share));
        prop_assert!(shares.chain([forecast.beyond]).all(|share| (0.0..=1.0).contains(&share)));
        for track in &forecast.tracks {
            prop_assert!(track.done.p90.unwrap_or(never) <= forecast.finish.p90.unwrap_or(never));
        }
    }
}
