//! What is left of roadmaps of any size, to be forecast, and the memory that takes.

use std::fs;

use chrono::{Days, NaiveDate, Weekday};
use waymark_core::plan::{
    Calendar, Forecast, HORIZON, Pace, Question, Sitting, SpeedFactor, Task, Watch, Work,
};
use waymark_core::{Estimate, TrackId};

use super::made;

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

/// The most memory that something takes beyond what is in use before, in kilobytes, where the system tells.
pub fn peak_kilobytes(what: impl FnOnce()) -> Option<u64> {
    // On Linux, 5 takes back the mark of the most that was in use.
    fs::write("/proc/self/clear_refs", "5").ok()?;
    let before = in_use("VmRSS:")?;
    what();
    Some(in_use("VmHWM:")?.saturating_sub(before))
}

fn in_use(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
