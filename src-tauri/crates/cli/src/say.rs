//! Views as lines of text.

use std::fmt::Write as _;

use anstyle::Style;
use waymark_app::{Done, ErrorView, MilestoneLink, MilestoneView, Notice, Outline, Row, Status, TodayView};
use waymark_messages::{duration, fields, terminal, words};

use crate::proof;
use crate::style::{DONE, LATE, NOW, QUIET, TITLE, padded, paint, width};

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
        Status::Skipped => Some(paint(QUIET, &words::status("skipped"))),
        Status::Doing => Some(paint(NOW, &words::status("doing"))),
        Status::Todo if row.next => Some(paint(NOW, &words::next())),
        Status::Todo if row.ready => Some(words::ready()),
        Status::Todo if row.waits_for == 0 => Some(paint(QUIET, &words::set_aside())),
        Status::Todo => Some(paint(QUIET, &words::after_others(row.waits_for))),
    };
    for part in state.into_iter().chain(due(row)) {
        let _ = write!(line, "  {part}");
    }
    line
}

fn due(row: &Row) -> Option<String> {
    let due = row.due.filter(|_| matches!(row.status, Status::Todo | Status::Doing))?;
    Some(match row.days_late {
        0 => words::due(due),
        days => paint(LATE, &words::days_late(days)),
    })
}

pub(crate) fn outline(view: &Outline) -> String {
    let mut text = String::new();
    for line in view.sorted.iter().flatten() {
        let _ = writeln!(text, "{}  {}", row(line), paint(QUIET, &line.track_title));
    }
    for track in view.tracks.iter().filter(|_| view.sorted.is_none()) {
        let progress = &track.progress;
        let mut about = vec![track.id.clone(), words::of(progress.done, progress.total)];
        about.extend(track.parked.then(words::set_aside));
        let _ = writeln!(text, "{}  {}", paint(TITLE, &track.title), paint(QUIET, &about.join("  ")));
        for line in &track.rows {
            let _ = writeln!(text, "  {}", row(line));
        }
    }
    let progress = &view.progress;
    let summary = terminal::summary(
        progress.done,
        progress.optional,
        duration(progress.minutes_done),
        duration(progress.minutes_total),
        &view.headline,
        progress.total,
    );
    let _ = writeln!(text, "{summary}");
    text
}

pub(crate) fn next(view: &TodayView) -> String {
    let mut text = String::new();
    match &view.next {
        None if view.progress.total + view.progress.skipped + view.progress.optional == 0 => {
            let _ = writeln!(text, "{}", terminal::next_no_milestone());
        }
        None => {
            let _ = writeln!(text, "{}", terminal::next_nothing_open());
        }
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
        let _ = writeln!(text, "\n{}", terminal::next_also_ready());
        view.ready.iter().for_each(|line| {
            let _ = writeln!(text, "  {}", row(line));
        });
    }
    let week = &view.week;
    let said = terminal::next_this_week(duration(week.logged), duration(week.planned));
    let _ = writeln!(text, "\n{said}");
    text
}

pub(crate) fn milestone(view: &MilestoneView) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", row(&view.row));
    let estimate = &view.row.estimate;
    let track = match view.track_parked {
        true => terminal::track_set_aside(&view.row.track_title),
        false => view.row.track_title.clone(),
    };
    let efforts = [estimate.low, estimate.likely, estimate.high].map(duration).join(" - ");
    let mut fields = vec![
        (fields::track(), track),
        (fields::outcome(), view.outcome.clone()),
        (fields::why(), view.why.clone()),
        (fields::effort(), terminal::efforts_and_logged(efforts, duration(view.row.logged))),
        (fields::not_before(), view.not_before.map_or_else(String::new, |day| day.to_string())),
        (fields::after(), links(&view.after)),
    ];
    for (on, circle) in view.after.iter().filter_map(|link| Some((&link.id, link.circle.as_ref()?))) {
        fields.push((terminal::label_circle(), terminal::circle(circle, &view.row.id, on)));
    }
    fields.push((terminal::label_unlocks(), links(&view.unlocks)));
    fields.push((fields::proof(), view.proof.clone()));
    let width = width(fields.iter().map(|(name, _)| name.as_str()), 0);
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(text, "{} {value}", paint(QUIET, &padded(name, width)));
    }
    let mut section = |title: String, lines: Vec<String>| {
        if !lines.is_empty() {
            let _ = writeln!(text, "{}", paint(TITLE, &title));
            lines.iter().for_each(|line| {
                let _ = writeln!(text, "  {line}");
            });
        }
    };
    let step = |done: bool| if done { paint(DONE, "[x]") } else { "[ ]".to_owned() };
    section(
        fields::steps(),
        view.steps.iter().map(|item| format!("{} {}", step(item.done), item.text)).collect(),
    );
    section(
        fields::learn_from(),
        view.resources.iter().map(|item| format!("{}  {}", item.title, item.url)).collect(),
    );
    section(terminal::label_evidence(), proof::lines(&view.evidence));
    section(fields::reflection(), view.reflection.lines().map(str::to_owned).collect());
    section(
        fields::time(),
        view.sessions
            .iter()
            .map(|one| format!("{}  {}  {}", one.day, duration(one.minutes), paint(QUIET, &one.id)))
            .collect(),
    );
    section(fields::note(), note(view).lines().map(str::to_owned).collect());
    section(
        terminal::label_mentioned_in(),
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
            None => write!(text, "{}", terminal::no_milestone(&link.shown)),
        };
        rest = after;
    }
    text + rest
}

fn links(links: &[MilestoneLink]) -> String {
    let name = |link: &MilestoneLink| match link.circle {
        Some(_) => terminal::in_a_circle(&link.id, &link.title),
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
