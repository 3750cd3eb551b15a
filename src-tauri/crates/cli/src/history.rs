//! `waymark history`, `waymark revert` and `waymark show --at`: what changed when, and how it was.

use std::fmt::Write as _;

use waymark_app::{
    Alteration, ChangeRef, ChangeView, HistoryLine, HistoryRequest, HistoryView, MilestoneRef, MilestoneThen,
    Revert, RevertPreview, Subject, SubjectKind,
};
use waymark_messages::terminal;

use crate::arguments::{self, HistoryCommand};
use crate::run::{Face, Outcome};
use crate::say;
use crate::style::{DONE, QUIET, TITLE, moment, moment_said, paint};
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

fn line(line: &HistoryLine, width: usize) -> String {
    let undone = match line.undone {
        true => format!("  {}", paint(QUIET, &terminal::history_undone())),
        false => String::new(),
    };
    let number = paint(QUIET, &format!("{:>width$}  {}", line.change, moment(line.at)));
    format!("{number}  {}{undone}\n", line.label)
}

fn list(view: &HistoryView, whole: bool) -> String {
    let width = view.lines.first().map_or(0, |first| first.change.to_string().len());
    let mut text: String = view.lines.iter().map(|one| line(one, width)).collect();
    let said = match view.lines.last() {
        None if whole => terminal::history_none(),
        None => terminal::history_no_change(),
        Some(last) if view.more => terminal::history_older(last.change),
        Some(_) => return text,
    };
    let _ = writeln!(text, "{said}");
    text
}

fn change(view: &ChangeView) -> String {
    let mut text = line(&view.line, 0);
    text.push_str(&subjects(&view.subjects, view.more));
    for subject in &view.subjects {
        if !subject.present {
            let to = if subject.after { view.line.change } else { view.line.change - 1 };
            let _ = writeln!(text, "{}", terminal::history_gone(to, &subject.id, &subject.title));
        }
    }
    text
}

fn preview(view: &RevertPreview, request: &Revert) -> String {
    let mut text = String::new();
    if view.nothing {
        let _ = writeln!(text, "{}", view.message);
    } else {
        let _ = writeln!(text, "{}", terminal::revert_how_it_was(view.to, moment_said(view.at)));
        text.push_str(&subjects(&view.subjects, view.more));
    }
    for warning in &view.warnings {
        let _ = writeln!(text, "{warning}");
    }
    if view.since >= FAR {
        let _ = writeln!(text, "{}", terminal::revert_looked_back(view.since, moment_said(view.at)));
    }
    if !view.nothing {
        let _ = writeln!(text, "{}", terminal::revert_not_yet(request.to, &request.id));
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
    if more > 0 {
        let _ = writeln!(text, "{}", terminal::history_things_more(more));
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
