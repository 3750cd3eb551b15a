//! Adding tracks and milestones, a milestone also in one line.

use std::fmt::Write as _;
use std::io::Write as _;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use waymark_app::{
    AddMilestone, AddTrack, EstimateRequest, QuickAdd, QuickAddKind, QuickAddLine, QuickAddView,
};
use waymark_messages::terminal;

use crate::arguments::{KindArgument, PlaceArguments, date, estimate};
use crate::ask::{ask, refusal};
use crate::run::{Face, Outcome, place_of};
use crate::style::{LATE, QUIET, TITLE, paint};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Add {
    #[command(subcommand)]
    pub(crate) command: Option<Thing>,
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    track: Option<String>,
    #[arg(long, default_value = "")]
    outcome: String,
    #[arg(long, value_parser = estimate)]
    estimate: Option<[u32; 3]>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    due: Option<NaiveDate>,
    #[arg(long = "on", value_name = "ID")]
    on: Vec<String>,
    #[command(flatten)]
    place: PlaceArguments,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Thing {
    Track {
        title: String,
        #[arg(long, value_enum, default_value = "skill")]
        kind: KindArgument,
        #[command(flatten)]
        place: PlaceArguments,
    },
    Milestone {
        title: String,
        #[arg(long)]
        track: String,
        #[arg(long, default_value = "")]
        outcome: String,
        #[arg(long, value_parser = estimate)]
        estimate: Option<[u32; 3]>,
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
        due: Option<NaiveDate>,
        #[arg(long = "on", value_name = "ID")]
        on: Vec<String>,
        #[command(flatten)]
        place: PlaceArguments,
    },
}

impl Face {
    pub(crate) fn add(&self, add: &Add) -> Outcome {
        match &add.command {
            None => self.add_line(add),
            Some(Thing::Track { title, kind, place }) => {
                let request = AddTrack { title: title.clone(), kind: (*kind).into(), place: place_of(place) };
                self.change("add_track", &request)
            }
            Some(Thing::Milestone { title, track, outcome, estimate, due, on, place }) => {
                let request = AddMilestone {
                    track: track.clone(),
                    title: title.clone(),
                    outcome: outcome.clone(),
                    estimate: estimate.map(efforts),
                    due: *due,
                    after: on.clone(),
                    place: place_of(place),
                };
                self.change("add_milestone", &request)
            }
        }
    }

    fn add_line(&self, add: &Add) -> Outcome {
        let text = line(&add.words);
        if text.is_empty() {
            return Err(refusal(terminal::add_nothing(), vec![terminal::add_nothing_hint()]));
        }
        if add.dry_run {
            let request = QuickAddLine { text, ..QuickAddLine::default() };
            return self.look("parse_quick_add", &request, |answer| Ok(reading(add, &answer.view()?)));
        }
        let request = QuickAdd {
            text,
            in_sight: None,
            track: add.track.clone(),
            outcome: add.outcome.clone(),
            estimate: add.estimate.map(efforts),
            due: add.due,
            after: add.on.clone(),
            place: place_of(&add.place),
        };
        let quiet = self.json || add.track.is_some();
        let told = if quiet { String::new() } else { self.where_it_goes(&request)? };
        let outcome = self.change("quick_add", &request)?;
        let _ = write!(anstream::stderr(), "{told}");
        Ok(outcome)
    }

    /// Says to which track a milestone goes whose line names none.
    fn where_it_goes(&self, request: &QuickAdd) -> Result<String, waymark_app::ErrorView> {
        let line = QuickAddLine { text: request.text.clone(), ..QuickAddLine::default() };
        let view: QuickAddView = ask(&self.app, "parse_quick_add", &line)?.view()?;
        let track = view.track.filter(|track| !track.because.is_empty());
        Ok(track.map_or_else(String::new, |track| {
            format!("{}\n", paint(QUIET, &terminal::add_went_to(track.because, track.title)))
        }))
    }
}

fn efforts([low, likely, high]: [u32; 3]) -> EstimateRequest {
    EstimateRequest { low, likely, high }
}

/// The words as one line. Where there are several, the shell took the quotes away from those with a space in them.
fn line(words: &[String]) -> String {
    match words {
        [whole] => whole.trim().to_owned(),
        words => words
            .iter()
            .map(|word| match word.contains(char::is_whitespace) {
                true => format!("\"{}\"", word.replace('\\', "\\\\").replace('"', "\\\"")),
                false => word.clone(),
            })
            .collect::<Vec<_>>()
            .join(" "),
    }
}

/// How a line was understood, with what the flags say instead.
fn reading(add: &Add, view: &QuickAddView) -> String {
    let title = if view.title.is_empty() { terminal::add_no_title() } else { view.title.clone() };
    let mut text = format!("{}\n", paint(TITLE, &title));
    let named = view.parts.iter().any(|part| part.kind == QuickAddKind::Track);
    if let (Some(track), false, None) = (&view.track, named, &add.track) {
        let _ = writeln!(text, "  {} {}", terminal::add_in_track(&track.title), paint(QUIET, &track.because));
    }
    for part in view.parts.iter().filter(|part| !part.means.is_empty()) {
        let over = match part.kind {
            QuickAddKind::Track => add.track.is_some(),
            QuickAddKind::Effort => add.estimate.is_some(),
            QuickAddKind::Due => add.due.is_some(),
            QuickAddKind::Title
            | QuickAddKind::NotBefore
            | QuickAddKind::After
            | QuickAddKind::Optional
            | QuickAddKind::Level => false,
        };
        let note = match over {
            true => format!("  {}", paint(QUIET, &terminal::add_overruled())),
            false => String::new(),
        };
        let _ = writeln!(text, "  {}{note}", part.means);
    }
    for problem in &view.problems {
        let _ = writeln!(text, "  {} {}", paint(LATE, &problem.message), problem.hint);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn quotes_that_the_shell_took_away_come_back() {
        let words = |words: &[&str]| line(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(words(&["Read chapter 7 #git"]), "Read chapter 7 #git");
        assert_eq!(words(&["Read", "after", "A \"long\" plan"]), r#"Read after "A \"long\" plan""#);
    }
}
