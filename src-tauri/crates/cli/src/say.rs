//! Views as lines of text.

use std::fmt::Write as _;

use anstyle::Style;
use waymark_app::{Done, ErrorView, MilestoneLink, MilestoneView, Notice, Outline, Row, Status, TodayView};

use crate::proof;
use crate::style::{DONE, LATE, NOW, QUIET, TITLE, duration, paint};

pub(crate) fn mark(status: Status) -> String {
    match status {
        Status::Todo => "[ ]".to_owned(),
        Status::Doing => paint(NOW, "[~]"),
        Status::Done => paint(DONE, "[x]"),
        Status::Skipped => paint(QUIET, "[-]"),
    }
}

fn row(row: &Row) -> String {
    let mut line = format!("{} {}  {}", mark(row.status), row.title, paint(QUIET, &row.id));
    let _ = write!(line, "  {}", duration(row.estimate.likely));
    let state = match row.status {
        Status::Done => None,
        Status::Skipped => Some(paint(QUIET, "skipped")),
        Status::Doing => Some(paint(NOW, "in progress")),
        Status::Todo if row.next => Some(paint(NOW, "next")),
        Status::Todo if row.ready => Some("ready".to_owned()),
        Status::Todo if row.waits_for == 0 => Some(paint(QUIET, "set aside")),
        Status::Todo if row.waits_for == 1 => Some(paint(QUIET, "after 1 other")),
        Status::Todo => Some(paint(QUIET, &format!("after {} others", row.waits_for))),
    };
    for part in state.into_iter().chain(due(row)) {
        let _ = write!(line, "  {part}");
    }
    line
}

fn due(row: &Row) -> Option<String> {
    let due = row.due.filter(|_| matches!(row.status, Status::Todo | Status::Doing))?;
    Some(match row.days_late {
        0 => format!("due {due}"),
        1 => paint(LATE, "1 day late"),
        days => paint(LATE, &format!("{days} days late")),
    })
}

pub(crate) fn outline(view: &Outline) -> String {
    let mut text = String::new();
    for line in view.sorted.iter().flatten() {
        let _ = writeln!(text, "{}  {}", row(line), paint(QUIET, &line.track_title));
    }
    for track in view.tracks.iter().filter(|_| view.sorted.is_none()) {
        let progress = &track.progress;
        let _ = writeln!(
            text,
            "{}  {}",
            paint(TITLE, &track.title),
            paint(
                QUIET,
                &format!(
                    "{}  {} of {}{}",
                    track.id,
                    progress.done,
                    progress.total,
                    if track.parked { "  set aside" } else { "" }
                )
            )
        );
        for line in &track.rows {
            let _ = writeln!(text, "  {}", row(line));
        }
    }
    let progress = &view.progress;
    let _ = writeln!(
        text,
        "{}: {} of {} milestones, {} of {}{}.",
        view.headline,
        progress.done,
        progress.total,
        duration(progress.minutes_done),
        duration(progress.minutes_total),
        if progress.optional > 0 { format!("; {} optional", progress.optional) } else { String::new() }
    );
    text
}

pub(crate) fn next(view: &TodayView) -> String {
    let mut text = String::new();
    match &view.next {
        None if view.progress.total + view.progress.skipped + view.progress.optional == 0 => {
            text.push_str("There is no milestone yet. Add one with waymark add milestone.\n");
        }
        None => text.push_str("Nothing is open. Everything on this roadmap is done or skipped.\n"),
        Some(next) => {
            let _ = writeln!(text, "{}  {}", paint(TITLE, &next.row.title), paint(QUIET, &next.row.id));
            let _ = writeln!(text, "{}, {}", next.row.track_title, duration(next.row.estimate.likely));
            if !next.outcome.is_empty() {
                let _ = writeln!(text, "{}", next.outcome);
            }
            let _ = writeln!(text, "{}", next.reasons.join(" "));
            for step in &next.steps {
                let _ = writeln!(
                    text,
                    "  {} {}",
                    if step.done { paint(DONE, "[x]") } else { "[ ]".to_owned() },
                    step.text
                );
            }
        }
    }
    if !view.ready.is_empty() {
        let _ = writeln!(text, "\nAlso ready:");
        view.ready.iter().for_each(|line| {
            let _ = writeln!(text, "  {}", row(line));
        });
    }
    let week = &view.week;
    let _ = writeln!(text, "\nThis week: {} of {}.", duration(week.logged), duration(week.planned));
    text
}

pub(crate) fn milestone(view: &MilestoneView) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", row(&view.row));
    let estimate = &view.row.estimate;
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(text, "{} {value}", paint(QUIET, &format!("{name:<10}")));
        }
    };
    let aside = if view.track_parked { ", set aside" } else { "" };
    field("Track", &format!("{}{aside}", view.row.track_title));
    field("Outcome", &view.outcome);
    field("Why", &view.why);
    let efforts = [estimate.low, estimate.likely, estimate.high].map(duration).join(" - ");
    field("Effort", &format!("{efforts}, {} logged", duration(view.row.logged)));
    field("Not before", &view.not_before.map_or_else(String::new, |day| day.to_string()));
    field("After", &links(&view.after));
    for (on, circle) in view.after.iter().filter_map(|link| Some((&link.id, link.circle.as_ref()?))) {
        let mending = format!("waymark after {} --on {on} --remove", view.row.id);
        field(
            "Circle",
            &format!("{circle} It blocks nothing until one is taken away, such as with {mending}"),
        );
    }
    field("Unlocks", &links(&view.unlocks));
    field("Proof", &view.proof);
    let mut section = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            let _ = writeln!(text, "{}", paint(TITLE, title));
            lines.iter().for_each(|line| {
                let _ = writeln!(text, "  {line}");
            });
        }
    };
    let step = |done: bool| if done { paint(DONE, "[x]") } else { "[ ]".to_owned() };
    section("Steps", view.steps.iter().map(|item| format!("{} {}", step(item.done), item.text)).collect());
    section(
        "Learn from",
        view.resources.iter().map(|item| format!("{}  {}", item.title, item.url)).collect(),
    );
    section("Evidence", proof::lines(&view.evidence));
    section("Reflection", view.reflection.lines().map(str::to_owned).collect());
    section(
        "Time",
        view.sessions
            .iter()
            .map(|one| format!("{}  {}  {}", one.day, duration(one.minutes), paint(QUIET, &one.id)))
            .collect(),
    );
    section("Note", note(view).lines().map(str::to_owned).collect());
    section(
        "Mentioned in the notes of",
        view.mentioned_in.iter().map(|by| format!("{} ({})", by.title, by.id)).collect(),
    );
    text
}

/// The note with what its links lead to in their place.
fn note(view: &MilestoneView) -> String {
    let (mut text, mut rest) = (String::new(), view.note.as_str());
    for link in &view.note_links {
        let Some((before, after)) = rest.split_once(link.written.as_str()) else { continue };
        text.push_str(before);
        let _ = match &link.id {
            Some(id) => write!(text, "{} ({id})", link.shown),
            None => write!(text, "{} (no milestone)", link.shown),
        };
        rest = after;
    }
    text + rest
}

fn links(links: &[MilestoneLink]) -> String {
    let name = |link: &MilestoneLink| match link.circle {
        Some(_) => format!("{} ({}, in a circle)", link.title, link.id),
        None => format!("{} ({})", link.title, link.id),
    };
    links.iter().map(name).collect::<Vec<_>>().join(", ")
}

pub(crate) fn done(view: &Done) -> String {
    let created: String = view.created.iter().map(|id| format!("{}\n", paint(QUIET, id))).collect();
    format!("{}\n{created}", view.message)
}

pub(crate) fn error(view: &ErrorView) -> String {
    let notice = Notice { message: view.message.clone(), kept: view.kept.clone(), hints: view.hints.clone() };
    notice_in(LATE, &notice)
}

pub(crate) fn notice(notice: &Notice) -> String {
    notice_in(NOW, notice)
}

fn notice_in(style: Style, notice: &Notice) -> String {
    let mut text = format!("{} {}\n", paint(style, "waymark:"), notice.message);
    if !notice.kept.is_empty() {
        let _ = writeln!(text, "{}", notice.kept);
    }
    notice.hints.iter().for_each(|hint| {
        let _ = writeln!(text, "{hint}");
    });
    text
}
