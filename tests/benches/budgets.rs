//! What is promised of speed, measured: medians within one run, with the ratios printed.
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark prints"
)]

mod forecasts;
mod made;

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::Days;
use tempfile::TempDir;
use waymark_core::plan::{Calendar, HORIZON, Schedule, Work};
use waymark_core::{Change, MilestoneField, Planning, Roadmap, Touched, rules};
use waymark_store::{CatchUp, Store};
use waymark_tests::Desk;

const ROUNDS: usize = 60;

fn main() {
    if let Some(runs) = std::env::var_os(forecasts::ALONE) {
        forecasts::alone(&runs);
        return;
    }
    let root = TempDir::new_in(std::env::current_dir().expect("a folder")).expect("a temporary folder");
    println!("\nwhat                                              measured      budget");
    ticks(&root);
    opening(&root);
    next(&root);
    finding(&root);
    reading_lines(&root);
    scheduling();
    forecasting();
    what_if(&root);
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn line(what: &str, measured: &str, budget: &str) {
    println!("{what:48} {measured:>10}  {budget:>10}");
}

/// A tick against a bare append and fdatasync of the same bytes, and at 100,000 milestones against 100.
fn ticks(root: &TempDir) {
    let mut small = made::open(&made::folder(&root.path().join("small"), 100));
    let mut large = made::open(&made::folder(&root.path().join("large"), 100_000));
    let mut bare = File::create(root.path().join("bare")).expect("a file");
    let bytes = bytes_of_a_tick(&mut small, &root.path().join("small/journal.jsonl"));
    let (mut bare_times, mut small_times, mut large_times) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let begun = Instant::now();
        bare.write_all(&bytes).expect("an append");
        bare.sync_data().expect("a sync");
        bare_times.push(begun.elapsed());
        small_times.push(toggle(&mut small, round));
        large_times.push(toggle(&mut large, round));
    }
    let (bare, small, large) = (median(bare_times), median(small_times), median(large_times));
    line("bare append + fdatasync", &format!("{bare:.0?}"), "");
    line("tick at 100 milestones", &format!("{small:.0?}"), "");
    line("tick at 100,000 milestones", &format!("{large:.0?}"), "");
    line("tick / bare", &format!("{:.2}", small.as_secs_f64() / bare.as_secs_f64()), "< 2");
    line(
        "tick at 100,000 / tick at 100",
        &format!("{:.2}", large.as_secs_f64() / small.as_secs_f64()),
        "< 1.5",
    );
}

fn bytes_of_a_tick(store: &mut Store, journal: &std::path::Path) -> Vec<u8> {
    let before = std::fs::read(journal).expect("a journal").len();
    toggle(store, 0);
    std::fs::read(journal).expect("a journal").split_off(before)
}

/// Ticks a milestone, or takes the tick back, and gives how long that took.
fn toggle(store: &mut Store, round: usize) -> Duration {
    let ids = [made::id(round / 2).to_string()];
    let begun = Instant::now();
    let done = store.commit(made::now(), &mut CatchUp::default(), |roadmap| match round % 2 {
        0 => rules::tick(roadmap, &ids, made::now()),
        _ => rules::reopen(roadmap, &ids, made::now()),
    });
    let took = begun.elapsed();
    done.expect("a change");
    took
}

fn opening(root: &TempDir) {
    for (count, budget) in [(2_000, ""), (100_000, "< 500 ms")] {
        let folder = made::folder(&root.path().join(format!("open-{count}")), count);
        let times = (0..7)
            .map(|_| {
                let begun = Instant::now();
                let store = made::open(&folder);
                let took = begun.elapsed();
                drop(store);
                took
            })
            .collect();
        line(&format!("open {count} milestones"), &format!("{:.1?}", median(times)), budget);
    }
}

/// The whole process of `waymark next`.
fn next(root: &TempDir) {
    let Some(program) = std::env::var_os("WAYMARK_CLI").map(PathBuf::from).filter(|path| path.is_file())
    else {
        println!("waymark next was not measured: run cargo xtask bench");
        return;
    };
    let data = root.path().join("next");
    made::folder(&data, 2_000);
    let times = (0..15)
        .map(|_| {
            let begun = Instant::now();
            let output =
                Command::new(&program).arg("--data").arg(&data).arg("next").output().expect("it runs");
            assert!(output.status.success());
            begun.elapsed()
        })
        .collect();
    line("waymark next at 2,000, whole process", &format!("{:.1?}", median(times)), "< 30 ms");
}

/// What the palette asks for with each letter, on ten thousand milestones that nearly all answer.
fn finding(root: &TempDir) {
    let data = root.path().join("find");
    made::folder(&data, 10_000);
    let desk = Desk::open(data, "2026-11-23T14:02:00Z").expect("an instant");
    let typed = "do thing number 777";
    let mut times = Vec::new();
    for _ in 0..5 {
        for end in 1..=typed.len() {
            times.push(asked(&desk, "find", &format!(r#"{{"query": "{}"}}"#, &typed[..end])));
        }
    }
    let slowest = times.iter().max().copied().unwrap_or_default();
    line("find among 10,000, one letter more", &format!("{:.1?}", median(times)), "< 8 ms");
    line("find among 10,000, the slowest letter", &format!("{slowest:.1?}"), "< 16 ms");
}

/// What the line of a new milestone is read with at each letter, with suggestions among ten thousand milestones.
fn reading_lines(root: &TempDir) {
    let data = root.path().join("line");
    made::folder(&data, 10_000);
    let desk = Desk::open(data, "2026-11-23T14:02:00Z").expect("an instant");
    let typed = "Read more #t7 3h due friday after t3.m4003";
    let times = (1..=typed.len())
        .map(|end| {
            let request = format!(r#"{{"text": "{}", "cursor": {end}}}"#, &typed[..end]);
            asked(&desk, "parse_quick_add", &request)
        })
        .collect::<Vec<_>>();
    let slowest = times.iter().max().copied().unwrap_or_default();
    line("read a line among 10,000", &format!("{:.1?}", median(times)), "");
    line("read a line among 10,000, slowest letter", &format!("{slowest:.1?}"), "< 16 ms");
}

fn asked(desk: &Desk, name: &str, request: &str) -> Duration {
    let begun = Instant::now();
    desk.app.call(name, request).expect("an answer");
    begun.elapsed()
}

/// A plan of 100,000 milestones of half an hour, which fills most of the thirty years, and one in which every fiftieth
/// has a due date, some of which cannot be met.
fn scheduling() {
    let mut roadmap = made::roadmap(100_000);
    schedule(&roadmap, "schedule 100,000 milestones");
    for number in (0..100_000).step_by(50) {
        let due = today().checked_add_days(Days::new(number as u64 / 10));
        let change = Change::SetMilestone { milestone: made::id(number), to: MilestoneField::Due(due) };
        roadmap.apply(&change, &mut Touched::default()).expect("a due date");
    }
    schedule(&roadmap, "schedule 100,000 with 2,000 due dates");
}

fn schedule(roadmap: &Roadmap, what: &str) {
    let work = Work::of(roadmap, |_| 30);
    let calendar = Calendar::from_minutes(today(), vec![300; HORIZON]);
    let times = (0..7)
        .map(|_| {
            let begun = Instant::now();
            let schedule = Schedule::of(&work, &calendar, Planning::default());
            let took = begun.elapsed();
            assert!(schedule.finish().is_some());
            took
        })
        .collect();
    line(what, &format!("{:.1?}", median(times)), "< 300 ms");
}

fn today() -> chrono::NaiveDate {
    made::now().date_naive()
}

/// Forecasts of what is left, on all cores, and what they take of memory.
fn forecasting() {
    for (count, runs, rounds, budget) in [(2_000, 10_000, 15, "< 250 ms"), (100_000, 1_000, 5, "< 2.5 s")] {
        let rest = forecasts::Rest::of(count);
        let times = (0..rounds)
            .map(|_| {
                let begun = Instant::now();
                rest.forecast(runs);
                begun.elapsed()
            })
            .collect();
        line(&format!("forecast {count} milestones, {runs} runs"), &format!("{:.1?}", median(times)), budget);
    }
    let [Some(few), Some(many)] = [1_000, 100_000].map(forecasts::peak_kilobytes) else {
        println!("memory was not measured: this system does not tell the most that was used");
        return;
    };
    line("peak memory, 2,000 milestones, 1,000 runs", &format!("{few} kB"), "");
    line("peak memory, 2,000 milestones, 100,000 runs", &format!("{many} kB"), "");
    line("100,000 runs / 1,000 runs", &format!("{:.2}", many as f64 / few as f64), "< 1.1");
}

/// The plan as it would be, through the app as a window asks for it.
fn what_if(root: &TempDir) {
    let data = root.path().join("what-if");
    made::folder(&data, 500);
    let desk = Desk::open(data, "2026-11-23T14:02:00Z").expect("an instant");
    let ask = |name: &str, request: &str| desk.app.call(name, request).expect("an answer");
    ask("set_capacity", r#"{"minutes": [120, 0, 120, 0, 0, 120, 0]}"#);
    let times = (0..9)
        .map(|round| {
            let request = format!(r#"{{"scenario": {{"weekly": {}}}}}"#, 400 + round * 30);
            let begun = Instant::now();
            let plan = ask("plan", &request);
            let took = begun.elapsed();
            assert!(plan.contains("Set your hours to"), "{plan}");
            took
        })
        .collect();
    line("what if, 500 milestones, whole command", &format!("{:.1?}", median(times)), "< 100 ms");
}
