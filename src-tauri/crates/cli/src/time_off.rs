//! `waymark timeoff`: the days on which nothing is planned.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Subcommand;
use waymark_app::{
    AddTimeOff, CalendarText, DaysOffView, ErrorView, MAX_CALENDAR_BYTES, Nothing, OccasionView,
    TimeOffImportView, TimeOffRef, TimeOffView,
};

use crate::arguments::date;
use crate::ask::refusal;
use crate::run::{Face, Outcome};
use crate::style::{QUIET, TITLE, duration, paint};

#[derive(Debug, Subcommand)]
pub(crate) enum TimeOff {
    /// List them, the earliest first
    List,
    /// Add time off: waymark timeoff add 2026-12-21 2027-01-03 --label Christmas
    Add {
        /// The first day
        #[arg(value_name = "FIRST", value_parser = date)]
        first: NaiveDate,
        /// The last day [default: the first]
        #[arg(value_name = "LAST", value_parser = date)]
        last: Option<NaiveDate>,
        /// What to call it
        #[arg(long)]
        label: Option<String>,
    },
    /// Remove time off
    Remove {
        /// Its id; waymark timeoff list tells it
        id: String,
    },
    /// Show what a calendar would bring, and take it in with --apply
    Import {
        /// A calendar file, which ends in .ics
        file: PathBuf,
        /// Take it in, as one change that undo takes back
        #[arg(long)]
        apply: bool,
    },
}

impl Face {
    pub(crate) fn time_off(&self, command: &TimeOff) -> Outcome {
        match command {
            TimeOff::List => self.look("time_off", &Nothing {}, |answer| Ok(list(&answer.view()?))),
            TimeOff::Add { first, last, label } => {
                let request = AddTimeOff { first: *first, last: *last, label: label.clone() };
                self.change("add_time_off", &request)
            }
            TimeOff::Remove { id } => self.change("remove_time_off", &TimeOffRef { id: id.clone() }),
            TimeOff::Import { file, apply } => {
                let request = CalendarText { text: read(file)? };
                match apply {
                    true => self.change("import_time_off", &request),
                    false => {
                        self.look("preview_time_off_import", &request, |answer| Ok(preview(&answer.view()?)))
                    }
                }
            }
        }
    }
}

fn read(file: &Path) -> Result<String, ErrorView> {
    let unreadable = |error: std::io::Error| {
        refusal(format!("\"{}\" cannot be read: {error}.", file.display()), Vec::new())
    };
    if fs::metadata(file).map_err(unreadable)?.len() > MAX_CALENDAR_BYTES as u64 {
        return Err(refusal(
            "A calendar file can have at most 10 MB; this one is larger.".to_owned(),
            vec!["Export only the calendar that holds your days off.".to_owned()],
        ));
    }
    String::from_utf8(fs::read(file).map_err(unreadable)?).map_err(|_| {
        refusal(
            format!("\"{}\" is no calendar file: it is not text in UTF-8.", file.display()),
            vec!["Export the calendar as iCalendar, which is a file that ends in .ics.".to_owned()],
        )
    })
}

fn days(first: NaiveDate, last: NaiveDate) -> String {
    if first == last { format!("{first}              ") } else { format!("{first} to {last}") }
}

fn list(view: &TimeOffView) -> String {
    let row = |off: &DaysOffView| {
        let count = if off.days == 1 { "1 day".to_owned() } else { format!("{} days", off.days) };
        let planned = match off.minutes {
            0 => String::new(),
            minutes => format!(", {} of your hours", duration(minutes)),
        };
        let label = off.label.as_ref().map_or_else(String::new, |label| format!("  {label}"));
        let line = format!("{}{label}  {count}{planned}", days(off.first, off.last));
        let line = if off.over { paint(QUIET, &line) } else { line };
        format!("{line}  {}\n", paint(QUIET, &off.id))
    };
    match view.times.as_slice() {
        [] => "There is no time off. Add some with waymark timeoff add.\n".to_owned(),
        times => times.iter().map(row).collect(),
    }
}

fn occasion(one: &OccasionView) -> String {
    let label = one.label.as_deref().unwrap_or("without a title");
    let repeats =
        if one.repeats { paint(QUIET, "  repeats; only its first time is taken") } else { String::new() };
    format!("{}  {label}{repeats}", days(one.first, one.last))
}

fn preview(view: &TimeOffImportView) -> String {
    let mut text = String::new();
    let mut section = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            let _ = writeln!(text, "{}", paint(TITLE, &format!("{title}: {}", lines.len())));
            lines.iter().for_each(|line| {
                let _ = writeln!(text, "  {line}");
            });
        }
    };
    section("New", view.new.iter().map(occasion).collect());
    let changed = |old: &OccasionView, new: &OccasionView| {
        format!("{}\n    {}", occasion(new), paint(QUIET, &format!("was {}", occasion(old).trim_end())))
    };
    section("Changed", view.changed.iter().map(|one| changed(&one.old, &one.new)).collect());
    section("There already", view.same.iter().map(occasion).collect());
    for left_out in &view.left_out {
        let titles = match left_out.titles.as_slice() {
            [] => String::new(),
            titles => paint(QUIET, &format!(" ({})", titles.join(", "))),
        };
        let _ = writeln!(text, "{}{titles}", left_out.sentence);
    }
    text.push_str(match view.nothing {
        true => "There is nothing to take in.\n",
        false => "Nothing is changed yet; take it in with --apply.\n",
    });
    text
}
