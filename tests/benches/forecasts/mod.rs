//! What is left of roadmaps of any size, to be forecast, and the memory that takes.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use chrono::{Days, NaiveDate, Weekday};
use waymark_core::plan::{
    Calendar, Forecast, HORIZON, Pace, Question, Sitting, SpeedFactor, Task, Watch, Work,
};
use waymark_core::{Estimate, TrackId};

use crate::made;

/// What is left, and a plan of it.
pub struct Rest {
    work: Work,
    calendar: Calendar,
    sittings: Vec<Sitting>,
}

impl Rest {
    /// `count` milestones in twenty tracks, one in fifty with a due date and one in a hundred in progress, one after
    /// the other.
    pub fn of(count: usize) -> Self {
        let today = today();
        let tracks =
            (0..20).map(|number| TrackId::new(&format!("t{number}")).expect("it is an id")).collect();
        let tasks = (0..count).map(|number| {
            let likely = 20 + (number % 40) as u32;
            let task = Task {
                milestone: made::id(number),
                track: (number % 20) as u32,
                estimate: Estimate::new(likely / 2, likely, 2 * likely + 10).expect("it is an estimate"),
                logged: if number % 100 == 0 { 10 } else { 0 },
                remaining: likely,
                begun: number % 100 == 0,
                optional: false,
                due: (number % 50 == 0).then(|| today + Days::new(number as u64)),
                not_before: None,
            };
            (task, Vec::new())
        });
        let work = Work::from_tasks(tracks, tasks.collect());
        let each = (count as u32 / 50).clamp(60, 1_440);
        let calendar = Calendar::from_minutes(today, vec![each; HORIZON]);
        let (mut day, mut left) = (0, each);
        let mut sittings = Vec::new();
        for (number, task) in (0..).zip(work.tasks()) {
            let mut remaining = task.remaining;
            while remaining > 0 {
                if left == 0 {
                    (day, left) = (day + 1, each);
                }
                let minutes = remaining.min(left);
                sittings.push(Sitting { day, task: number, minutes });
                (remaining, left) = (remaining - minutes, left - minutes);
            }
        }
        Self { work, calendar, sittings }
    }

    /// Forecasts it for somebody of whom nothing is known yet.
    pub fn forecast(&self, runs: u32) {
        let pace = Pace::new(SpeedFactor::prior(), Vec::new(), Weekday::Mon);
        let question = Question { runs, seed: 1, target: Some(today() + Days::new(900)) };
        let forecast = Forecast::simulate(
            &self.work,
            &self.sittings,
            &self.calendar,
            &pace,
            &question,
            &Watch::default(),
        );
        assert!(forecast.expect("nobody cancels it").finish.p50.is_some());
    }
}

fn today() -> NaiveDate {
    made::now().date_naive()
}

/// The variable that tells this program to forecast with so many runs and do nothing else.
pub const ALONE: &str = "WAYMARK_FORECAST_RUNS";

/// The most memory that a process uses which does nothing but a forecast, in kilobytes, where the system tells.
pub fn peak_kilobytes(runs: u32) -> Option<u64> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new(program).env(ALONE, runs.to_string()).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// Forecasts, and prints the most memory that this process has used.
pub fn alone(runs: &OsStr) {
    let runs = runs.to_str().and_then(|runs| runs.parse().ok());
    Rest::of(2_000).forecast(runs.expect("a number of runs"));
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", most.and_then(|most| most.split_whitespace().next()).unwrap_or_default());
}
