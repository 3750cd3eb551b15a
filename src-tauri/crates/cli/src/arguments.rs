//! What can be typed after `waymark`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{add, list, map, proof, time, time_off};

/// Plan your way into backend development, and tick it off.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// The data folder [default: the system's place for data, or WAYMARK_DATA]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Print one JSON document instead of text
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a roadmap
    Init(Init),
    /// Say what to do next and why
    Next,
    /// List milestones: waymark list --ready --sort hours
    List(list::List),
    /// List the views you saved, save one, rename or remove it
    View {
        #[command(subcommand)]
        command: Option<list::ViewCommand>,
    },
    /// Show one milestone whole
    Show(Show),
    /// Tick milestones off
    Tick(Ids),
    /// Take ticks back
    Untick(Ids),
    /// Start the timer on a milestone, which is in progress from then on
    Start(One),
    /// Stop the timer and log the time
    Stop {
        /// Log nothing
        #[arg(long)]
        discard: bool,
    },
    /// Mark milestones as in progress, without a timer
    Doing(Ids),
    /// Leave milestones out
    Skip(Ids),
    /// Make done or skipped milestones to do again
    Reopen(Ids),
    /// Add a milestone in one line: waymark add "Read chapter 7 #postgresql 3h due friday"
    Add(add::Add),
    /// Change a milestone or a track: waymark edit postgresql.indexes title="Read a plan" likely=4h
    Edit(Edit),
    /// Move a milestone or a track
    Move(Move),
    /// Remove milestones or a track
    Remove(Ids),
    /// Make a milestone wait for another
    After(After),
    /// Show or write a milestone's note
    Note(Note),
    /// Show what you have to show for a milestone, add to it, or say what you think of it
    Proof(proof::Proof),
    /// Log time spent on a milestone, or change or remove what was logged
    Log(time::Log),
    /// Show the hours of your week, or set them: waymark capacity mon=2h wed=2h sat=2h
    Capacity(time::Capacity),
    /// Show how your week is filled, or change it
    Planning(time::Planning),
    /// Show the day by which you want to be ready, or set it
    Target(time::Target),
    /// List the days on which nothing is planned, add and remove them, or take them from a calendar
    #[command(name = "timeoff", subcommand)]
    TimeOff(time_off::TimeOff),
    /// Show the settings, or change them: waymark settings theme=dark text-size=115
    Settings {
        /// title, theme, density, text-size, doing-limit, week-starts
        #[arg(value_name = "FIELD=VALUE", value_parser = pair)]
        fields: Vec<(String, String)>,
    },
    /// Take the latest change back
    Undo,
    /// Bring back what was undone last
    Redo,
    /// Show the roadmap as a map, save it as a picture, or show the way to one milestone
    Map(map::Map),
    /// Say what to work on which day
    Plan(Plan),
    /// Say when everything may be done, and how sure that is
    Forecast(Forecast),
    /// Say how far you have come
    Progress,
    /// List changes, latest first, or show what one of them did
    History(History),
    /// Bring a milestone or a track back to how it was, also one that was removed
    Revert(Revert),
    /// Look at the library and take from it
    #[command(subcommand)]
    Library(LibraryCommand),
    /// Take in an edit of the files that waits for you, or put the files back
    Outside {
        /// Take it in
        #[arg(long)]
        take: bool,
        /// Put the files back; the edited ones are kept in damaged/
        #[arg(long, conflicts_with = "take", required_unless_present = "take")]
        put_back: bool,
    },
    /// Make a backup now, or list those there are
    Backup {
        #[command(subcommand)]
        command: Option<BackupCommand>,
    },
    /// Show what restoring a backup would change, and do it with --apply
    Restore(Restore),
    /// Check everything in the folder and say what to do; changes nothing without --mend
    Doctor {
        /// Mend what can be mended without losing anything; nothing is deleted
        #[arg(long)]
        mend: bool,
    },
    /// Open the window
    Open,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LibraryCommand {
    /// List its tracks, or the milestones that hold some words
    List {
        /// Only tracks of this kind
        #[arg(long, value_enum)]
        kind: Option<KindArgument>,
        /// Only milestones that hold all these words
        #[arg(value_name = "WORDS")]
        words: Vec<String>,
    },
    /// Show a track or a milestone whole
    Show(One),
    /// Take tracks or milestones, with what they need
    Add {
        /// Ids of tracks and milestones
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
        /// Leave what they need where it is
        #[arg(long)]
        alone: bool,
    },
    /// Tell what is new since your roadmap was made, or take it in
    News {
        /// Take in these; the rest is left and not offered again
        #[arg(long, value_name = "ID", num_args = 1.., conflicts_with_all = ["accept_all", "leave"])]
        accept: Vec<String>,
        /// Take in all of it; what you changed yourself stays yours
        #[arg(long)]
        accept_all: bool,
        /// Leave all of it
        #[arg(long, conflicts_with = "accept_all")]
        leave: bool,
    },
    /// Look for mistakes in library files of your own
    Check {
        /// The files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum BackupCommand {
    /// List the backups, the latest first
    List,
    /// Set how much room backups may take; the older ones give way
    Keep {
        /// In megabytes, 1 to 100,000
        #[arg(value_name = "MB")]
        megabytes: u32,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The name of a backup in the list, or the path of one anywhere
    pub(crate) file: String,
    /// Restore it in place, as one change that undo takes back
    #[arg(long, conflicts_with = "to")]
    pub(crate) apply: bool,
    /// Unpack it into this folder, new or empty, and leave the present one alone
    #[arg(long, value_name = "DIR")]
    pub(crate) to: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The goal; leave it out for an empty roadmap
    #[arg(long)]
    pub(crate) goal: Option<String>,
    /// A title of your own
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// What you pick where the goal leaves a choice, such as language=python
    #[arg(long = "pick", value_name = "CHOICE=TRACK", value_parser = pair)]
    pub(crate) picks: Vec<(String, String)>,
    /// Hours on each weekday from Monday, such as 1.5,0,1.5,0,0,3,0
    #[arg(long, value_name = "HOURS", value_parser = week)]
    pub(crate) hours: Option<Week>,
    /// Milestones or tracks you know already
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
    /// The milestone's id
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct Ids {
    /// The ids
    #[arg(required = true, value_name = "ID")]
    pub(crate) ids: Vec<String>,
}

#[derive(Debug, Args, Default)]
#[group(multiple = false)]
pub(crate) struct PlaceArguments {
    /// Before all others
    #[arg(long)]
    pub(crate) first: bool,
    /// After all others
    #[arg(long)]
    pub(crate) last: bool,
    /// Right after this one
    #[arg(long, value_name = "ID")]
    pub(crate) after: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Edit {
    /// The milestone's or track's id
    pub(crate) id: String,
    /// title, outcome, why, proof, low, likely, high, due, not-before, level, optional; for a track title, kind, parked
    #[arg(required = true, value_name = "FIELD=VALUE", value_parser = pair)]
    pub(crate) fields: Vec<(String, String)>,
}

#[derive(Debug, Args)]
pub(crate) struct Move {
    /// The milestone's or track's id
    pub(crate) id: String,
    /// The track to move a milestone to
    #[arg(long)]
    pub(crate) track: Option<String>,
    #[command(flatten)]
    pub(crate) place: PlaceArguments,
}

#[derive(Debug, Args)]
pub(crate) struct After {
    /// The milestone that waits
    pub(crate) id: String,
    /// The milestone that comes first
    #[arg(long, value_name = "ID")]
    pub(crate) on: String,
    /// Take the prerequisite away
    #[arg(long)]
    pub(crate) remove: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Note {
    /// The milestone's id
    pub(crate) id: String,
    /// Write the note in $VISUAL or $EDITOR, or from standard input when it is not a terminal
    #[arg(long)]
    pub(crate) edit: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// How many weeks to list [default: 2]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=52))]
    pub(crate) weeks: Option<u32>,
    /// Write the whole plan as a calendar instead
    #[arg(long, value_name = "FILE", conflicts_with = "weeks")]
    pub(crate) ics: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Forecast {
    /// How many futures to play [default: 10000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(100..=1_000_000))]
    pub(crate) runs: Option<u32>,
    /// What they are drawn from; the same seed gives the same futures
    #[arg(long)]
    pub(crate) seed: Option<u32>,
    /// As if you had this time each week, such as 8h
    #[arg(long, value_parser = weekly)]
    pub(crate) hours: Option<u32>,
    /// As if this were the day by which to be ready
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(crate) target: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The milestone's id
    pub(crate) id: String,
    /// As it was right after this change; waymark history lists them
    #[arg(long, value_name = "CHANGE")]
    pub(crate) at: Option<u32>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct History {
    #[command(subcommand)]
    pub(crate) command: Option<HistoryCommand>,
    /// Only changes of this milestone, removed or not
    pub(crate) id: Option<String>,
    /// How many at most
    #[arg(long, default_value_t = 20)]
    pub(crate) limit: u32,
    /// Only changes before this one
    #[arg(long, value_name = "CHANGE")]
    pub(crate) before: Option<u32>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum HistoryCommand {
    /// Show what a change did, with old and new values
    Show {
        /// The change's number
        change: u32,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Revert {
    /// The milestone's or track's id
    pub(crate) id: String,
    /// The change right after which it was as you want it; 0 is before the first
    #[arg(long, value_name = "CHANGE")]
    pub(crate) to: u32,
    /// Do it; without this, what would change is only shown
    #[arg(long)]
    pub(crate) apply: bool,
}

/// Minutes on each weekday, Monday first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Week(pub(crate) [u32; 7]);

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) =
        text.split_once('=').ok_or_else(|| format!("\"{text}\" has no \"=\"; write it as name=value"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn week(text: &str) -> Result<Week, String> {
    let hours: Vec<u32> = text
        .split(',')
        .map(|day| match day.trim().parse::<f64>() {
            Ok(hours) if (0.0..=24.0).contains(&hours) => Ok((hours * 60.0).round() as u32),
            Ok(_) | Err(_) => Err(format!("\"{}\" is no number of hours from 0 to 24", day.trim())),
        })
        .collect::<Result<_, _>>()?;
    let count = hours.len();
    let days = hours
        .try_into()
        .map_err(|_| format!("a week has seven days from Monday to Sunday; {count} were given"))?;
    Ok(Week(days))
}

/// A date as people type it; 30 February is named as what it is.
pub(crate) fn date(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| {
        let parts: Vec<u32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            [year, month @ 1..=12, day @ 1..=31] => format!("{year:04}-{month:02} has no day {day}"),
            _ => format!("\"{text}\" is no date; write it as 2026-11-23"),
        }
    })
}

/// `90`, `90m`, `1h30m`, `1.5h` as whole minutes.
pub(crate) fn minutes(text: &str) -> Result<u32, String> {
    let refused = || format!("\"{text}\" is no length of time; write it as 90, 90m, 1.5h or 1h30m");
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
        Ok(_) => Err("a week has 168 hours".to_owned()),
        Err(_) => minutes(text),
    }
}

/// `3h` alone, or `2h/3h/5h`, as low, likely and high minutes.
pub(crate) fn estimate(text: &str) -> Result<[u32; 3], String> {
    let parts: Vec<u32> = text.split('/').map(minutes).collect::<Result<_, _>>()?;
    match parts.as_slice() {
        [likely] => Ok(spread(*likely)),
        [low, likely, high] => Ok([*low, *likely, *high]),
        _ => Err(format!("\"{text}\" is no estimate; write it as 3h or as 2h/3h/5h")),
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
