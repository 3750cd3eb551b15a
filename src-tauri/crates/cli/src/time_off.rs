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
use waymark_messages::{duration, terminal, words};

use crate::arguments::date;
use crate::ask::refusal;
use crate::run::{Face, Outcome};
use crate::style::{QUIET, TITLE, padded, paint};

#[derive(Debug, Subcommand)]
pub(crate) enum TimeOff {
    List,
    Add {
        #[arg(value_name = "FIRST", value_parser = date)]
        first: NaiveDate,
        #[arg(value_name = "LAST", value_parser = date)]
        last: Option<NaiveDate>,
        #[arg(long)]
        label: Option<String>,
    },
    Remove {
        id: String,
    },
    Import {
        file: PathBuf,
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
    let unreadable =
        |error: std::io::Error| refusal(terminal::calendar_not_read(error, file.display()), Vec::new());
    if fs::metadata(file).map_err(unreadable)?.len() > MAX_CALENDAR_BYTES as u64 {
        return Err(refusal(terminal::calendar_too_large(), vec![terminal::calendar_too_large_hint()]));
    }
    String::from_utf8(fs::read(file).map_err(unreadable)?).map_err(|_| {
        refusal(terminal::calendar_no_calendar(file.display()), vec![terminal::calendar_no_calendar_hint()])
    })
}

/// As they are typed; one day is as wide as many.
fn days(first: NaiveDate, last: NaiveDate) -> String {
    let days = terminal::days_from_to(first, last);
    if first == last { padded(&first.to_string(), days.chars().count()) } else { days }
}

fn list(view: &TimeOffView) -> String {
    let row = |off: &DaysOffView| {
        let count = match off.minutes {
            0 => words::days(off.days),
            minutes => terminal::time_off_hours(words::days(off.days), duration(minutes)),
        };
        let label = off.label.as_ref().map_or_else(String::new, |label| format!("  {label}"));
        let line = format!("{}{label}  {count}", days(off.first, off.last));
        let line = if off.over { paint(QUIET, &line) } else { line };
        format!("{line}  {}\n", paint(QUIET, &off.id))
    };
    match view.times.as_slice() {
        [] => format!("{}\n", terminal::time_off_none()),
        times => times.iter().map(row).collect(),
    }
}

fn occasion(one: &OccasionView) -> String {
    let label = one.label.clone().unwrap_or_else(terminal::calendar_untitled);
    let repeats = match one.repeats {
        true => format!("  {}", paint(QUIET, &terminal::calendar_repeats())),
        false => String::new(),
    };
    format!("{}  {label}{repeats}", days(one.first, one.last))
}

fn preview(view: &TimeOffImportView) -> String {
    let mut text = String::new();
    let mut section = |title: fn(usize) -> String, lines: Vec<String>| {
        if !lines.is_empty() {
            let _ = writeln!(text, "{}", paint(TITLE, &title(lines.len())));
            lines.iter().for_each(|line| {
                let _ = writeln!(text, "  {line}");
            });
        }
    };
    section(terminal::calendar_new, view.new.iter().map(occasion).collect());
    let changed = |old: &OccasionView, new: &OccasionView| {
        let was = terminal::calendar_was(occasion(old).trim_end());
        format!("{}\n    {}", occasion(new), paint(QUIET, &was))
    };
    section(terminal::calendar_changed, view.changed.iter().map(|one| changed(&one.old, &one.new)).collect());
    section(terminal::calendar_same, view.same.iter().map(occasion).collect());
    for left_out in &view.left_out {
        let titles = match left_out.titles.as_slice() {
            [] => String::new(),
            titles => paint(QUIET, &format!(" ({})", titles.join(", "))),
        };
        let _ = writeln!(text, "{}{titles}", left_out.sentence);
    }
    let said = if view.nothing { terminal::calendar_nothing() } else { terminal::calendar_not_yet() };
    let _ = writeln!(text, "{said}");
    text
}
