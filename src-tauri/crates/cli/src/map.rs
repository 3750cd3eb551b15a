//! `waymark map`: the roadmap as a picture in text or in a file, and the way to one milestone.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use waymark_app::{
    ExportView, MapKind, MapTrack, MapView, MilestoneRef, Nothing, PathView, Row, SaveMap, Status,
};
use waymark_messages::{duration, terminal, words};

use crate::run::{Face, Outcome};
use crate::say::mark;
use crate::style::{DONE, LATE, NOW, QUIET, TITLE, padded, paint};

/// How wide the names of tracks are.
const NAME: usize = 28;

#[derive(Debug, Args)]
pub(crate) struct Map {
    #[arg(long, value_name = "FILE", value_parser = file)]
    pub(crate) out: Option<File>,
    #[arg(long, value_name = "ID", conflicts_with = "out")]
    pub(crate) to: Option<String>,
}

/// A file, and what kind it is of.
#[derive(Debug, Clone)]
pub(crate) struct File(PathBuf, MapKind);

fn file(text: &str) -> Result<File, String> {
    let path = PathBuf::from(text);
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let kind = match ending.as_deref() {
        Some("svg") => MapKind::Svg,
        Some("png") => MapKind::Png,
        Some("pdf") => MapKind::Pdf,
        Some(_) | None => return Err(terminal::map_no_picture(text)),
    };
    Ok(File(path, kind))
}

impl Face {
    pub(crate) fn map(&self, request: &Map) -> Outcome {
        if let Some(File(path, kind)) = &request.out {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            let request = SaveMap { kind: *kind, path: Some(path.display().to_string()) };
            return self.look("save_map", &request, |answer| {
                Ok(format!("{}\n", answer.view::<ExportView>()?.message))
            });
        }
        match &request.to {
            Some(id) => {
                let request = MilestoneRef { id: id.clone() };
                self.look("path_to", &request, |answer| Ok(path(&answer.view()?)))
            }
            None => self.look("map", &Nothing {}, |answer| Ok(map(&answer.view()?))),
        }
    }
}

fn map(view: &MapView) -> String {
    if view.tracks.is_empty() {
        return format!("{}\n", terminal::map_no_track());
    }
    let mut text = String::new();
    for track in &view.tracks {
        let _ = writeln!(text, "{}", lane(track));
    }
    let signs = [
        (paint(DONE, "■"), "done"),
        (paint(NOW, "◧"), "doing"),
        (paint(NOW, "◆"), "next"),
        ("□".to_owned(), "ready"),
        (paint(QUIET, "·"), "waits"),
        (paint(QUIET, "‖"), "aside"),
        (paint(QUIET, "×"), "skipped"),
        (paint(LATE, "!"), "late"),
    ];
    let legend: Vec<String> = signs.iter().map(|(sign, means)| terminal::map_mark(sign, means)).collect();
    let _ = writeln!(text, "\n{}", legend.join("   "));
    text
}

/// A track as one line: two places for each column, what stands in it and the way on.
fn lane(track: &MapTrack) -> String {
    let mut line = String::new();
    let mut column = 0;
    let mut is_walked = true;
    for waymark in &track.waymarks {
        let begun = column > 0;
        let is_open = waymark.row.status == Status::Todo;
        let way = if is_walked && !is_open { "─" } else { "┄" };
        is_walked = !is_open;
        let blank = if begun { way } else { " " };
        let width = (waymark.column * 2).saturating_sub(column) as usize;
        line.push_str(&paint(if begun { QUIET } else { TITLE }, &blank.repeat(width)));
        line.push_str(&sign(&waymark.row));
        column = waymark.column * 2 + 1;
    }
    let done = words::of(track.progress.done, track.progress.total);
    format!("{} {line}  {}", paint(TITLE, &name(&track.title)), paint(QUIET, &done))
}

/// A title cut or filled to what fits its column.
fn name(title: &str) -> String {
    let short: String = match title.char_indices().nth(NAME) {
        Some(_) => title.chars().take(NAME - 1).chain(['…']).collect(),
        None => title.to_owned(),
    };
    padded(&short, NAME)
}

fn sign(row: &Row) -> String {
    match row.status {
        _ if row.days_late > 0 => paint(LATE, "!"),
        Status::Done => paint(DONE, "■"),
        Status::Skipped => paint(QUIET, "×"),
        Status::Doing => paint(NOW, "◧"),
        Status::Todo if row.next => paint(NOW, "◆"),
        Status::Todo if row.ready => "□".to_owned(),
        Status::Todo if row.waits_for > 0 => paint(QUIET, "·"),
        Status::Todo => paint(QUIET, "‖"),
    }
}

fn path(view: &PathView) -> String {
    let mut text = format!("{}  {}\n", paint(TITLE, &view.to.title), paint(QUIET, &view.to.id));
    for line in &view.says {
        let _ = writeln!(text, "{line}");
    }
    if !view.steps.is_empty() {
        text.push('\n');
    }
    for step in &view.steps {
        let state = match step.status {
            Status::Doing => paint(NOW, &words::status("doing")),
            _ if step.ready => words::ready(),
            Status::Todo | Status::Done | Status::Skipped => String::new(),
        };
        let line = format!(
            "{} {}  {}  {}  {}  {state}",
            mark(step.status),
            step.title,
            paint(QUIET, &step.id),
            paint(QUIET, &step.track_title),
            duration(step.estimate.likely)
        );
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}
