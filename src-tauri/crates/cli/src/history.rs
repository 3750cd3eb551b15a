//! `waymark history`, `waymark revert` and `waymark show --at`: what changed when, and how it was.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use waymark_app::{
    Alteration, ChangeRef, ChangeView, HistoryLine, HistoryRequest, HistoryView, MilestoneRef, MilestoneThen,
    Revert, RevertPreview, Subject, SubjectKind,
};

use crate::arguments::{self, HistoryCommand};
use crate::run::{Face, Outcome};
use crate::say;
use crate::style::{DONE, QUIET, TITLE, paint};
use crate::time::running;

/// From how many changes on it is said how far back was looked.
const FAR: u32 = 1_000;

impl Face {
    pub(crate) fn history(&self, history: &arguments::History) -> Outcome {
        if let Some(HistoryCommand::Show { change: number }) = &history.command {
            return self.look("change", &ChangeRef { change: *number }, |answer| Ok(change(&answer.view()?)));
        }
        let request = HistoryRequest {
            milestone: history.id.clone(),
            search: String::new(),
            before: history.before,
            limit: Some(history.limit),
        };
        let whole = history.id.is_none() && history.before.is_none();
        self.look("history", &request, |answer| Ok(list(&answer.view()?, whole)))
    }

    pub(crate) fn revert(&self, request: &arguments::Revert) -> Outcome {
        let revert = Revert { id: request.id.clone(), to: request.to };
        if request.apply {
            return self.change("revert", &revert);
        }
        self.look("preview_revert", &revert, |answer| Ok(preview(&answer.view()?, &revert)))
    }

    pub(crate) fn show(&self, show: &arguments::Show) -> Outcome {
        let id = show.id.clone();
        match show.at {
            None => self.look("milestone", &MilestoneRef { id }, |answer| {
                let timer = self.status()?.timer.filter(|timer| timer.id == show.id);
                let line = timer.as_ref().map(running).unwrap_or_default();
                Ok(format!("{line}{}", say::milestone(&answer.view()?)))
            }),
            Some(after) => self.look("milestone_then", &MilestoneThen { id, after }, |answer| {
                Ok(say::milestone(&answer.view()?))
            }),
        }
    }
}

fn time(at: DateTime<Utc>) -> String {
    at.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string()
}

fn line(line: &HistoryLine, width: usize) -> String {
    let undone = if line.undone { paint(QUIET, "  undone") } else { String::new() };
    let number = paint(QUIET, &format!("{:>width$}  {}", line.change, time(line.at)));
    format!("{number}  {}{undone}\n", line.label)
}

fn list(view: &HistoryView, whole: bool) -> String {
    let width = view.lines.first().map_or(0, |first| first.change.to_string().len());
    let mut text: String = view.lines.iter().map(|one| line(one, width)).collect();
    match view.lines.last() {
        None if whole => text.push_str("Nothing has been changed yet.\n"),
        None => text.push_str("There is no such change.\n"),
        Some(last) if view.more => {
            let _ = writeln!(text, "There are older changes; go on with --before {}.", last.change);
        }
        Some(_) => {}
    }
    text
}

fn change(view: &ChangeView) -> String {
    let mut text = line(&view.line, 0);
    text.push_str(&subjects(&view.subjects, view.more));
    for subject in &view.subjects {
        if !subject.present {
            let to = if subject.after { view.line.change } else { view.line.change - 1 };
            let _ = writeln!(
                text,
                "\"{}\" is gone now; bring it back with waymark revert {} --to {to}.",
                subject.title, subject.id
            );
        }
    }
    text
}

fn preview(view: &RevertPreview, request: &Revert) -> String {
    let mut text = String::new();
    if view.nothing {
        let _ = writeln!(text, "{}", view.message);
    } else {
        let _ = writeln!(text, "How it was after change {}, {}:", view.to, time(view.at));
        text.push_str(&subjects(&view.subjects, view.more));
    }
    for warning in &view.warnings {
        let _ = writeln!(text, "{warning}");
    }
    if view.since >= FAR {
        let _ = writeln!(text, "Looked back over {} changes, to {}.", view.since, time(view.at));
    }
    if !view.nothing {
        let _ = writeln!(
            text,
            "Nothing is changed yet; do it with waymark revert {} --to {} --apply.",
            request.id, request.to
        );
    }
    text
}

fn subjects(subjects: &[Subject], more: u32) -> String {
    let mut text = String::new();
    for subject in subjects {
        let id = match subject.kind {
            SubjectKind::Roadmap => String::new(),
            SubjectKind::Track | SubjectKind::Milestone => format!("  {}", paint(QUIET, &subject.id)),
        };
        let _ = writeln!(text, "{}{id}", paint(TITLE, &subject.title));
        subject.alterations.iter().for_each(|one| text.push_str(&alteration(one)));
    }
    match more {
        0 => {}
        1 => text.push_str("And one thing more.\n"),
        more => {
            let _ = writeln!(text, "And {more} things more.");
        }
    }
    text
}

fn alteration(alteration: &Alteration) -> String {
    let mut text = format!("  {}\n", alteration.what);
    for (mark, style, value) in [("-", QUIET, &alteration.old), ("+", DONE, &alteration.new)] {
        for line in value.lines() {
            let _ = writeln!(text, "    {}", paint(style, &format!("{mark} {line}")));
        }
    }
    text
}
