//! `waymark library`: what it has, what is new in it, and taking from it.

use std::fmt::Write as _;
use std::process::ExitCode;

use waymark_app::{
    AcceptLibraryNews, AcceptedNews, AddFromLibrary, CheckLibrary, FieldUpdateView, LibraryCheckView,
    LibraryField, LibraryFilter, LibraryLink, LibraryMilestoneView, LibraryNewsView, LibraryRow,
    LibraryTrack, LibraryView, MilestoneRef, NewsKind, NewsView, Nothing,
};

use crate::arguments::LibraryCommand;
use crate::ask::{ask, refusal};
use crate::run::{Face, Outcome};
use crate::say::mark;
use crate::style::{LATE, NOW, QUIET, TITLE, duration, paint};

impl Face {
    pub(crate) fn library(&self, command: &LibraryCommand) -> Outcome {
        match command {
            LibraryCommand::List { kind, words } => {
                let filter = LibraryFilter { search: words.join(" "), kind: kind.map(Into::into) };
                let with_rows = !words.is_empty();
                self.look("library", &filter, |answer| Ok(list(&answer.view()?, with_rows)))
            }
            LibraryCommand::Show(one) => self.show_from_library(&one.id),
            LibraryCommand::Add { ids, alone } => {
                self.change("add_from_library", &AddFromLibrary { ids: ids.clone(), with_needed: !alone })
            }
            LibraryCommand::News { accept_all: true, .. } => {
                let view: LibraryNewsView = ask(&self.app, "library_news", &Nothing {})?.view()?;
                self.accept(view.news.into_iter().map(|news| news.id))
            }
            LibraryCommand::News { leave: true, .. } => self.accept(std::iter::empty()),
            LibraryCommand::News { accept, .. } if !accept.is_empty() => self.accept(accept.iter().cloned()),
            LibraryCommand::News { .. } => {
                self.look("library_news", &Nothing {}, |answer| Ok(news(&answer.view()?)))
            }
            LibraryCommand::Check { files } => {
                let answer = ask(&self.app, "check_library", &CheckLibrary { files: files.clone() })?;
                let view: LibraryCheckView = answer.view()?;
                self.print(&if self.json { format!("{}\n", answer.0) } else { problems(&view) });
                Ok(if view.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
            }
        }
    }

    fn accept(&self, ids: impl Iterator<Item = String>) -> Outcome {
        let accept = ids.map(|id| AcceptedNews { id, fields: None }).collect();
        self.change("accept_library_news", &AcceptLibraryNews { accept })
    }

    /// A milestone has a dot in its id, a track has none.
    fn show_from_library(&self, id: &str) -> Outcome {
        if id.contains('.') {
            return self.look("library_milestone", &MilestoneRef { id: id.to_owned() }, |answer| {
                Ok(milestone(&answer.view()?))
            });
        }
        let view: LibraryView = ask(&self.app, "library", &LibraryFilter::default())?.view()?;
        let Some(track) = view.tracks.iter().find(|track| track.id == id) else {
            return Err(refusal(
                format!("The library has no track \"{id}\"."),
                vec!["See waymark library list.".to_owned()],
            ));
        };
        let text = if self.json {
            serde_json::to_string(track).unwrap_or_default() + "\n"
        } else {
            one_track(track)
        };
        self.print(&text);
        Ok(ExitCode::SUCCESS)
    }
}

fn list(view: &LibraryView, with_rows: bool) -> String {
    let mut text = String::new();
    for track in &view.tracks {
        let here = if track.on_roadmap > 0 {
            format!("  {} on your roadmap", track.on_roadmap)
        } else {
            String::new()
        };
        let own = track.own_file.as_deref().map_or_else(String::new, |file| format!("  from {file}"));
        let figures =
            format!("{}  {} milestones, {}{here}{own}", track.id, track.total, duration(track.minutes));
        let _ = writeln!(text, "{}  {}", paint(TITLE, &track.title), paint(QUIET, &figures));
        if with_rows {
            track.rows.iter().for_each(|line| {
                let _ = writeln!(text, "  {}", row(line));
            });
        }
    }
    for problem in &view.problems {
        let _ = writeln!(text, "{} {problem}", paint(LATE, "!!"));
    }
    let _ = match view.shown {
        0 => writeln!(text, "The library has nothing with these words."),
        shown => writeln!(text, "{shown} of {} milestones in {} tracks.", view.total, view.tracks.len()),
    };
    text
}

fn row(row: &LibraryRow) -> String {
    let here = row.status.map_or_else(|| "   ".to_owned(), mark);
    format!("{here} {}  {}  {}", row.title, paint(QUIET, &row.id), duration(row.minutes))
}

fn one_track(track: &LibraryTrack) -> String {
    let mut text = format!("{}\n{}\n", paint(TITLE, &track.title), track.summary);
    track.rows.iter().for_each(|line| {
        let _ = writeln!(text, "  {}", row(line));
    });
    let _ = writeln!(text, "{} milestones, {}.", track.total, duration(track.minutes));
    text
}

fn milestone(view: &LibraryMilestoneView) -> String {
    let mut text = format!("{}\n", row(&view.row));
    let estimate = &view.estimate;
    let efforts = [estimate.low, estimate.likely, estimate.high].map(duration).join(" - ");
    let aliases = view.aliases.join(", ");
    let after = view.after.iter().map(link).collect::<Vec<_>>().join(", ");
    let fields = [
        ("Track", view.track_title.as_str()),
        ("Outcome", &view.outcome),
        ("Why", &view.why),
        ("Effort", &efforts),
        ("After", &after),
        ("Proof", &view.proof),
        ("Adverts", &aliases),
    ];
    for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(text, "{} {value}", paint(QUIET, &format!("{name:<9}")));
    }
    let mut section = |title: &str, lines: &mut dyn Iterator<Item = String>| {
        let _ = writeln!(text, "{}", paint(TITLE, title));
        lines.for_each(|line| {
            let _ = writeln!(text, "  {line}");
        });
    };
    section("Steps", &mut view.steps.iter().cloned());
    section("Learn from", &mut view.resources.iter().map(|item| format!("{}  {}", item.title, item.url)));
    section("Remember", &mut view.recall.iter().map(|item| format!("{} {}", item.ask, item.answer)));
    text
}

fn link(link: &LibraryLink) -> String {
    let or_another = if link.or_another { " or the like" } else { "" };
    format!("{} ({}{or_another})", link.title, link.id)
}

fn news(view: &LibraryNewsView) -> String {
    let mut text = String::new();
    view.news.iter().for_each(|one| text.push_str(&one_news(one)));
    let _ = match view.news.len() {
        0 => writeln!(text, "Your roadmap says what library {} says.", view.version),
        _ => writeln!(text, "\nTake it in with --accept ID, --accept-all, or leave it with --leave."),
    };
    text
}

fn one_news(news: &NewsView) -> String {
    let what = match news.kind {
        NewsKind::AddedTrack => {
            format!("new track, {} milestones, {}", news.milestones, duration(news.minutes))
        }
        NewsKind::AddedMilestone => format!("new, {}", duration(news.minutes)),
        NewsKind::Changed => "reworded".to_owned(),
        NewsKind::Removed if news.begun => {
            "no longer in the library; yours stays, because you have begun it".to_owned()
        }
        NewsKind::Removed => "no longer in the library".to_owned(),
    };
    let mut text =
        format!("{}  {}  {}\n", paint(TITLE, &news.title), paint(QUIET, &news.id), paint(NOW, &what));
    news.fields.iter().for_each(|update| text.push_str(&field(update)));
    text
}

fn field(update: &FieldUpdateView) -> String {
    let own = if update.edited { ", which you changed" } else { "" };
    let mut text = format!("  {}{own}\n", field_name(update.field));
    for (sign, lines) in [("-", &update.yours), ("+", &update.offered)] {
        for line in lines.lines() {
            let _ = writeln!(text, "    {sign} {line}");
        }
    }
    text
}

fn field_name(field: LibraryField) -> &'static str {
    match field {
        LibraryField::Title => "Title",
        LibraryField::Outcome => "Outcome",
        LibraryField::Why => "Why",
        LibraryField::Level => "Level",
        LibraryField::Estimate => "Effort",
        LibraryField::After => "After",
        LibraryField::Steps => "Steps",
        LibraryField::Resources => "Learn from",
        LibraryField::Proof => "Proof",
        LibraryField::Recall => "Remember",
        LibraryField::Aliases => "Adverts",
    }
}

fn problems(view: &LibraryCheckView) -> String {
    let mut text = String::new();
    for problem in &view.problems {
        let file = problem.file.as_deref().unwrap_or_default();
        let line = problem.line.map_or_else(String::new, |line| format!(":{line}"));
        let place = if problem.place == file { String::new() } else { format!("{}: ", problem.place) };
        let _ = writeln!(text, "{}: {place}{}", paint(TITLE, &format!("{file}{line}")), problem.what);
    }
    let _ = match view.problems.len() {
        0 => writeln!(text, "All is well."),
        1 => writeln!(text, "One problem."),
        count => writeln!(text, "{count} problems."),
    };
    text
}
