//! What can be typed after `waymark`.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use waymark_messages::terminal;

use crate::{add, list, map, proof, time, time_off};

/// All of it. What help says of each command and argument is in `help.ftl`.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(Init),
    Next,
    List(list::List),
    View {
        #[command(subcommand)]
        command: Option<list::ViewCommand>,
    },
    Show(Show),
    Tick(Ids),
    Untick(Ids),
    Start(One),
    Stop {
        #[arg(long)]
        discard: bool,
    },
    Doing(Ids),
    Skip(Ids),
    Reopen(Ids),
    Add(add::Add),
    Edit(Edit),
    Move(Move),
    Remove(Ids),
    After(After),
    Note(Note),
    Proof(proof::Proof),
    Log(time::Log),
    Capacity(time::Capacity),
    Planning(time::Planning),
    Target(time::Target),
    #[command(name = "timeoff", subcommand)]
    TimeOff(time_off::TimeOff),
    Settings {
        #[arg(value_name = "FIELD=VALUE", value_parser = pair)]
        fields: Vec<(String, String)>,
    },
    Undo,
    Redo,
    Map(map::Map),
    Plan(Plan),
    Forecast(Forecast),
    Progress,
    History(History),
    Revert(Revert),
    #[command(subcommand)]
    Library(LibraryCommand),
    Outside {
        #[arg(long)]
        take: bool,
        #[arg(long, conflicts_with = "take", required_unless_present = "take")]
        put_back: bool,
    },
    Backup {
        #[command(subcommand)]
        command: Option<BackupCommand>,
    },
    Restore(Restore),
    Doctor {
        #[arg(long)]
        mend: bool,
    },
    Open,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LibraryCommand {
    List {
        #[arg(long, value_enum)]
        kind: Option<KindArgument>,
        #[arg(value_name = "WORDS")]
        words: Vec<String>,
    },
    Show(One),
    Add {
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
        #[arg(long)]
        alone: bool,
    },
    News {
        #[arg(long, value_name = "ID", num_args = 1.., conflicts_with_all = ["accept_all", "leave"])]
        accept: Vec<String>,
        #[arg(long)]
        accept_all: bool,
        #[arg(long, conflicts_with = "accept_all")]
        leave: bool,
    },
    Check {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum BackupCommand {
    List,
    Keep {
        #[arg(value_name = "MB", value_parser = number)]
        megabytes: u32,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    pub(crate) file: String,
    #[arg(long, conflicts_with = "to")]
    pub(crate) apply: bool,
    #[arg(long, value_name = "DIR")]
    pub(crate) to: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long)]
    pub(crate) goal: Option<String>,
    #[arg(long)]
    pub(crate) title: Option<String>,
    #[arg(long = "pick", value_name = "CHOICE=TRACK", value_parser = pair)]
    pub(crate) picks: Vec<(String, String)>,
    #[arg(long, value_name = "HOURS", value_parser = week)]
    pub(crate) hours: Option<Week>,
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub(crate) known: Vec<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum StatusArgument {
    Todo,
    Doing,
    Done,
    Skipped,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum KindArgument {
    Language,
    Database,
    Skill,
}

#[derive(Debug, Args)]
pub(crate) struct One {
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct Ids {
    #[arg(required = true, value_name = "ID")]
    pub(crate) ids: Vec<String>,
}

#[derive(Debug, Args, Default)]
#[group(multiple = false)]
pub(crate) struct PlaceArguments {
    #[arg(long)]
    pub(crate) first: bool,
    #[arg(long)]
    pub(crate) last: bool,
    #[arg(long, value_name = "ID")]
    pub(crate) after: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Edit {
    pub(crate) id: String,
    #[arg(required = true, value_name = "FIELD=VALUE", value_parser = pair)]
    pub(crate) fields: Vec<(String, String)>,
}

#[derive(Debug, Args)]
pub(crate) struct Move {
    pub(crate) id: String,
    #[arg(long)]
    pub(crate) track: Option<String>,
    #[command(flatten)]
    pub(crate) place: PlaceArguments,
}

#[derive(Debug, Args)]
pub(crate) struct After {
    pub(crate) id: String,
    #[arg(long, value_name = "ID")]
    pub(crate) on: String,
    #[arg(long)]
    pub(crate) remove: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Note {
    pub(crate) id: String,
    #[arg(long)]
    pub(crate) edit: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Plan {
    #[arg(long, value_name = "N", value_parser = |text: &str| number_between(text, 1..=52))]
    pub(crate) weeks: Option<u32>,
    #[arg(long, value_name = "FILE", conflicts_with = "weeks")]
    pub(crate) ics: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Forecast {
    #[arg(long, value_name = "N", value_parser = |text: &str| number_between(text, 100..=1_000_000))]
    pub(crate) runs: Option<u32>,
    #[arg(long, value_parser = number)]
    pub(crate) seed: Option<u32>,
    #[arg(long, value_parser = weekly)]
    pub(crate) hours: Option<u32>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(crate) target: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    pub(crate) id: String,
    #[arg(long, value_name = "CHANGE", value_parser = number)]
    pub(crate) at: Option<u32>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct History {
    #[command(subcommand)]
    pub(crate) command: Option<HistoryCommand>,
    pub(crate) id: Option<String>,
    #[arg(long, default_value_t = 20, value_parser = number)]
    pub(crate) limit: u32,
    #[arg(long, value_name = "CHANGE", value_parser = number)]
    pub(crate) before: Option<u32>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum HistoryCommand {
    Show {
        #[arg(value_parser = number)]
        change: u32,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Revert {
    pub(crate) id: String,
    #[arg(long, value_name = "CHANGE", value_parser = number)]
    pub(crate) to: u32,
    #[arg(long)]
    pub(crate) apply: bool,
}

/// Minutes on each weekday, Monday first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Week(pub(crate) [u32; 7]);

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| terminal::value_no_equals("name=value", text))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn week(text: &str) -> Result<Week, String> {
    let hours: Vec<u32> = text
        .split(',')
        .map(|day| match day.trim().parse::<f64>() {
            Ok(hours) if (0.0..=24.0).contains(&hours) => Ok((hours * 60.0).round() as u32),
            Ok(_) | Err(_) => Err(terminal::value_no_hours(day.trim())),
        })
        .collect::<Result<_, _>>()?;
    let count = hours.len();
    let days = hours.try_into().map_err(|_| terminal::value_no_week(count))?;
    Ok(Week(days))
}

pub(crate) fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| terminal::value_no_number(text))
}

fn number_between(text: &str, range: RangeInclusive<u32>) -> Result<u32, String> {
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| terminal::value_no_number_between(*range.start(), *range.end(), text))
}

/// A date as people type it; 30 February is named as what it is.
pub(crate) fn date(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| {
        let parts: Vec<u32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            [year, month @ 1..=12, day @ 1..=31] => {
                terminal::value_no_day(day, format!("{year:04}-{month:02}"))
            }
            _ => terminal::value_no_date(text),
        }
    })
}

/// `90`, `90m`, `1h30m`, `1.5h` as whole minutes.
pub(crate) fn minutes(text: &str) -> Result<u32, String> {
    let refused = || terminal::value_no_duration(text);
    let lower = text.trim().to_lowercase();
    let (hours, rest) = match lower.split_once('h') {
        Some((hours, rest)) => (hours.trim().parse::<f64>().map_err(|_| refused())?, rest.trim()),
        None => (0.0, lower.as_str()),
    };
    let rest = rest.strip_suffix("min").or_else(|| rest.strip_suffix('m')).unwrap_or(rest).trim();
    let rest = if rest.is_empty() && lower.contains('h') {
        0.0
    } else {
        rest.parse::<f64>().map_err(|_| refused())?
    };
    let total = hours * 60.0 + rest;
    if total.is_finite() && (0.0..=10_000_000.0).contains(&total) {
        Ok(total.round() as u32)
    } else {
        Err(refused())
    }
}

/// The time of a week: a bare number is hours, as nobody counts a week in minutes.
fn weekly(text: &str) -> Result<u32, String> {
    match text.trim().parse::<f64>() {
        Ok(hours) if (0.0..=168.0).contains(&hours) => Ok((hours * 60.0).round() as u32),
        Ok(_) => Err(terminal::value_too_many_hours()),
        Err(_) => minutes(text),
    }
}

/// `3h` alone, or `2h/3h/5h`, as low, likely and high minutes.
pub(crate) fn estimate(text: &str) -> Result<[u32; 3], String> {
    let parts: Vec<u32> = text.split('/').map(minutes).collect::<Result<_, _>>()?;
    match parts.as_slice() {
        [likely] => Ok(spread(*likely)),
        [low, likely, high] => Ok([*low, *likely, *high]),
        _ => Err(terminal::value_no_estimate(text)),
    }
}

/// The low and high that go with a likely effort alone: two thirds and five thirds of it.
fn spread(likely: u32) -> [u32; 3] {
    [(likely * 2 / 3).max(likely.min(1)), likely, likely.saturating_mul(5) / 3]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_read_as_people_write_them() {
        for (text, expected) in
            [("90", 90), ("90m", 90), ("1h", 60), ("1h30m", 90), ("1.5h", 90), ("2 h 10 min", 130)]
        {
            assert_eq!(minutes(text), Ok(expected), "{text}");
        }
        for text in ["", "h", "x", "-5", "1h x", "NaN", "inf", "1e30"] {
            assert!(minutes(text).is_err(), "{text}");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_named() {
        assert_eq!(date("2026-02-30"), Err("2026-02 has no day 30".to_owned()));
        assert!(date("tomorrow").is_err());
        assert!(date("2026-11-23").is_ok());
    }
}
