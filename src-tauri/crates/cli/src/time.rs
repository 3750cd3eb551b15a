//! `waymark start`, `stop`, `log`, `capacity`, `planning` and `target`: time, what is spent and what there is.

use std::fmt::Write as _;

use chrono::{DateTime, Local, NaiveDate, Utc, Weekday};
use clap::{ArgGroup, Args};
use waymark_app::{
    EditSession, LogTime, MilestoneRef, Nothing, PlanningView, RoadmapSummary, SessionRef, SetCapacity,
    SetPlanning, SetTarget, SetWeeklyCapacity, StatusView, TimerView,
};
use waymark_messages::{duration, long_date, terminal, time_of_day, weekday as weekday_name};

use crate::arguments::{date, minutes, number};
use crate::ask::{ask, refusal};
use crate::run::{Face, Outcome};
use crate::style::{NOW, padded, paint, width};

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").args(["minutes", "on"]).multiple(true)))]
pub(crate) struct Log {
    id: String,
    #[arg(value_parser = minutes, required_unless_present_any = ["edit", "remove"])]
    minutes: Option<u32>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "SESSION", requires = "what")]
    edit: Option<String>,
    #[arg(long, value_name = "SESSION", conflicts_with_all = ["what", "edit"])]
    remove: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Capacity {
    #[arg(value_name = "DAY=TIME", value_parser = weekday)]
    days: Vec<(usize, u32)>,
    #[arg(long, value_name = "TIME", value_parser = minutes, conflicts_with = "days")]
    week: Option<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct Planning {
    #[arg(long, value_name = "COUNT", value_parser = number)]
    tracks: Option<u32>,
    #[arg(long, value_name = "TIME", value_parser = minutes)]
    sitting: Option<u32>,
    #[arg(long, value_name = "TIME", value_parser = minutes)]
    recall: Option<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct Target {
    #[arg(value_name = "YYYY-MM-DD|none", value_parser = date_or_none)]
    date: Option<DateOrNone>,
}

/// A date, or `none` to take one away.
#[derive(Debug, Clone, Copy)]
struct DateOrNone(Option<NaiveDate>);

fn date_or_none(text: &str) -> Result<DateOrNone, String> {
    if text == "none" { Ok(DateOrNone(None)) } else { date(text).map(|day| DateOrNone(Some(day))) }
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// `mon=2h` as the number of the weekday and its minutes.
fn weekday(text: &str) -> Result<(usize, u32), String> {
    let (day, time) = text.split_once('=').ok_or_else(|| terminal::value_no_equals("mon=2h", text))?;
    let lower = day.trim().to_lowercase();
    let number = DAYS.iter().position(|name| lower.starts_with(name));
    let number = number.ok_or_else(|| terminal::value_no_weekday(day))?;
    Ok((number, minutes(time)?))
}

impl Face {
    pub(crate) fn stop(&self, discard: bool) -> Outcome {
        self.change(if discard { "discard_timer" } else { "stop_timer" }, &Nothing {})
    }

    pub(crate) fn start(&self, id: &str) -> Outcome {
        self.change("start_timer", &MilestoneRef { id: id.to_owned() })
    }

    pub(crate) fn log(&self, log: &Log) -> Outcome {
        let id = log.id.clone();
        match (&log.edit, &log.remove, log.minutes) {
            (Some(session), _, minutes) => {
                let request = EditSession { id, session: session.clone(), minutes, on: log.on };
                self.change("edit_session", &request)
            }
            (None, Some(session), _) => {
                self.change("remove_session", &SessionRef { id, session: session.clone() })
            }
            (None, None, minutes) => {
                let minutes = minutes.unwrap_or_default();
                self.change("log_time", &LogTime { id, minutes, on: log.on })
            }
        }
    }

    pub(crate) fn capacity(&self, capacity: &Capacity) -> Outcome {
        if let Some(minutes) = capacity.week {
            return self.change("set_weekly_capacity", &SetWeeklyCapacity { minutes });
        }
        if capacity.days.is_empty() {
            return self.look("status", &Nothing {}, |answer| Ok(week(&self.summary(answer.view()?)?)));
        }
        let mut minutes = self.summary(self.status()?)?.capacity;
        for (day, time) in &capacity.days {
            minutes[*day] = *time;
        }
        self.change("set_capacity", &SetCapacity { minutes })
    }

    pub(crate) fn planning(&self, planning: &Planning) -> Outcome {
        let Planning { tracks, sitting, recall } = planning;
        if (tracks, sitting, recall) == (&None, &None, &None) {
            return self
                .look("status", &Nothing {}, |answer| Ok(filling(&self.summary(answer.view()?)?.planning)));
        }
        let request =
            SetPlanning { tracks_at_once: *tracks, smallest_sitting: *sitting, recall_minutes: *recall };
        self.change("set_planning", &request)
    }

    pub(crate) fn target(&self, target: &Target) -> Outcome {
        match target.date {
            Some(DateOrNone(date)) => self.change("set_target", &SetTarget { date }),
            None => self.look("status", &Nothing {}, |answer| {
                let said = match self.summary(answer.view()?)?.target {
                    Some(day) => terminal::target(long_date(day)),
                    None => terminal::target_none(),
                };
                Ok(format!("{said}\n"))
            }),
        }
    }

    pub(crate) fn status(&self) -> Result<StatusView, waymark_app::ErrorView> {
        ask(&self.app, "status", &Nothing {})?.view()
    }

    /// The roadmap at a glance. Where there is none, why is what any look at it says.
    fn summary(&self, status: StatusView) -> Result<RoadmapSummary, waymark_app::ErrorView> {
        match status.roadmap {
            Some(summary) => Ok(summary),
            None => {
                ask(&self.app, "today", &Nothing {})?;
                Err(refusal(terminal::no_roadmap(), Vec::new()))
            }
        }
    }
}

/// `Running since 14:02: 1 h 3 min on "Read a plan".`
pub(crate) fn running(timer: &TimerView) -> String {
    running_at(timer, Utc::now(), &time_of_day(timer.start.with_timezone(&Local).time()))
}

fn running_at(timer: &TimerView, now: DateTime<Utc>, since: &str) -> String {
    let minutes = u32::try_from((now - timer.start).num_minutes()).unwrap_or(0);
    let line = terminal::running(since, duration(minutes), &timer.title);
    format!("{}\n", paint(NOW, &line))
}

fn week(summary: &RoadmapSummary) -> String {
    let (names, whole) = (weekdays(), terminal::capacity_week());
    let width = width(names.iter().chain([&whole]).map(String::as_str), 10);
    let mut text = String::new();
    for (name, minutes) in names.iter().zip(summary.capacity).filter(|(_, minutes)| *minutes > 0) {
        let _ = writeln!(text, "{} {}", padded(name, width), duration(minutes));
    }
    let _ = match summary.capacity.iter().sum() {
        0 => writeln!(text, "{}", terminal::capacity_none()),
        total => writeln!(text, "{} {}", padded(&whole, width), duration(total)),
    };
    text
}

/// The names of the days, from Monday.
fn weekdays() -> Vec<String> {
    let some_monday = NaiveDate::default().week(Weekday::Mon).first_day();
    some_monday.iter_days().take(7).map(weekday_name).collect()
}

fn filling(planning: &PlanningView) -> String {
    let recall = match planning.recall_minutes {
        0 => terminal::planning_recall_none(),
        minutes => duration(minutes),
    };
    let lines = [
        (terminal::planning_tracks(), terminal::planning_tracks_count(planning.tracks_at_once)),
        (terminal::planning_sitting(), duration(planning.smallest_sitting)),
        (terminal::planning_recall(), recall),
    ];
    let width = width(lines.iter().map(|(name, _)| name.as_str()), 0);
    lines.iter().map(|(name, value)| format!("{} {value}\n", padded(name, width))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_read_by_their_first_letters() {
        assert_eq!(weekday("mon=2h"), Ok((0, 120)));
        assert_eq!(weekday("Sunday=90"), Ok((6, 90)));
        assert!(weekday("2h").is_err() && weekday("m=2h").is_err() && weekday("mon=x").is_err());
    }

    #[test]
    fn a_running_timer_says_since_when_and_how_long() {
        let start = DateTime::from_timestamp(1_800_000_000, 0).unwrap_or_default();
        let timer =
            TimerView { id: "a.b".to_owned(), title: "Join".to_owned(), start, day: start.date_naive() };
        let line = running_at(&timer, start + chrono::TimeDelta::seconds(3_839), "14:02");
        assert!(line.contains("Running since 14:02: 1 h 3 min on \"Join\"."), "{line}");
        assert!(running_at(&timer, start - chrono::TimeDelta::hours(1), "14:02").contains("0 min"));
    }
}
