//! The same project forecast by mcprojsim, a Monte Carlo simulator of projects in Python: whether the percentiles agree,
//! and how long each takes. Needs Python and PyPI; the environment is made under `target/`.
#![allow(clippy::print_stdout, clippy::expect_used, missing_docs, reason = "a benchmark prints")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use chrono::{NaiveDate, Weekday};
use serde_json::{Value, json};
use waymark_core::plan::{
    Calendar, Forecast, HORIZON, Pace, Percentiles, Question, Sitting, Task, Watch, Work,
};
use waymark_core::{Estimate, MilestoneId, TrackId};

const TASKS: usize = 100;
const RUNS: u32 = 10_000;

/// The quantile of 90 %.
const Z90: f64 = 1.281_551_565_544_6;

/// It asks for Python 3.13, and runs on 3.11 as well.
const PACKAGE: &str = "mcprojsim==0.15.2";

/// What it needs to run; it also lists a type checker.
const NEEDED: &[&str] =
    &["click", "jinja2", "matplotlib", "numpy", "pydantic", "pyyaml", "scipy", "tabulate", "tomli-w"];

fn main() {
    let estimates = estimates();
    let (ours, our_seconds) = waymark(&estimates);
    let (theirs, their_seconds) = mcprojsim(&estimates);
    println!("\n{TASKS} tasks in a chain, {RUNS} runs     Waymark   mcprojsim   difference");
    for (name, (ours, theirs)) in ["P10", "P50", "P80", "P90"].iter().zip(ours.into_iter().zip(theirs)) {
        let difference = 100.0 * (ours / theirs - 1.0);
        println!("{name} of the total effort      {ours:10.1} h {theirs:9.1} h   {difference:8.2} %");
        assert!(difference.abs() < 2.0, "they differ by more than 2 %");
    }
    println!("seconds                       {our_seconds:12.4} {their_seconds:11.2}");
    println!("mcprojsim / Waymark           {:12.0}", their_seconds / our_seconds);
}

/// Two to 24 hours, on the logarithm as far below the median as above.
fn estimates() -> Vec<Estimate> {
    let estimate = |number: usize| {
        let median = 120.0 + 66.0 * (number * 13 % 20) as f64;
        let sigma = 0.2 + 0.05 * (number * 7 % 10) as f64;
        let [low, likely, high] = [-Z90, 0.0, Z90].map(|z| (median * (sigma * z).exp()).round() as u32);
        Estimate::new(low, likely, high).expect("it is an estimate")
    };
    (0..TASKS).map(estimate).collect()
}

/// Hours at four percentiles, and seconds: for somebody who works an hour a day, just as planned.
fn waymark(estimates: &[Estimate]) -> ([f64; 4], f64) {
    let first = NaiveDate::from_ymd_opt(2026, 11, 23).expect("it is a day");
    let tasks = estimates.iter().enumerate().map(|(number, estimate)| {
        let task = Task {
            milestone: MilestoneId::new(&format!("chain.m{number}")).expect("it is an id"),
            track: 0,
            estimate: *estimate,
            logged: 0,
            remaining: 1,
            begun: false,
            optional: false,
            due: None,
            not_before: None,
        };
        (task, if number == 0 { Vec::new() } else { vec![number as u32 - 1] })
    });
    let work = Work::from_tasks(vec![TrackId::new("chain").expect("it is an id")], tasks.collect());
    let sittings: Vec<Sitting> =
        (0..TASKS as u32).map(|task| Sitting { day: task, task, minutes: 1 }).collect();
    let calendar = Calendar::from_minutes(first, vec![60; HORIZON]);
    let pace = Pace::as_planned(Weekday::Mon);
    let question = Question { runs: RUNS, seed: 1, target: None };
    let begun = Instant::now();
    let forecast = Forecast::simulate(&work, &sittings, &calendar, &pace, &question, &Watch::default());
    let seconds = begun.elapsed().as_secs_f64();
    let Percentiles { p10, p50, p80, p90 } = forecast.expect("nobody cancels it").finish;
    // The work ends somewhere within its last hour.
    let hours = |day: Option<NaiveDate>| (day.expect("it ends") - first).num_days() as f64 + 0.5;
    ([p10, p50, p80, p90].map(hours), seconds)
}

/// The same of mcprojsim.
fn mcprojsim(estimates: &[Estimate]) -> ([f64; 4], f64) {
    let python = environment();
    let task = |estimate: &Estimate| {
        let [low, likely, high] = [estimate.low(), estimate.likely(), estimate.high()].map(f64::from);
        json!([likely / 60.0, (high / low).ln() / (2.0 * Z90)])
    };
    let asked = json!({ "runs": RUNS, "tasks": estimates.iter().map(task).collect::<Vec<_>>() });
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/chain_of_tasks.py");
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut input = child.stdin.take().expect("it reads");
    input.write_all(asked.to_string().as_bytes()).expect("it reads");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "mcprojsim failed");
    let said: Value = serde_json::from_slice(&output.stdout).expect("it answers");
    let percentile = |number: usize| said["percentiles"][number].as_f64().expect("a number");
    ([0, 1, 2, 3].map(percentile), said["seconds"].as_f64().expect("a number"))
}

/// The Python of a virtual environment with mcprojsim in it, made if it is not there.
fn environment() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/mcprojsim");
    let python = folder.join("bin/python");
    let has_it = Command::new(&python).args(["-c", "import mcprojsim.simulation.engine"]).output();
    if !has_it.is_ok_and(|output| output.status.success()) {
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder));
        let install = ["-m", "pip", "install", "--quiet", "--ignore-requires-python", "--no-deps"];
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(NEEDED));
        run(Command::new(&python).args(install).arg(PACKAGE));
    }
    python
}

fn run(command: &mut Command) {
    assert!(command.status().expect("it starts").success(), "{command:?} failed");
}
