//! `waymark library`: what it has, what is new in it, and taking from it.

use std::fmt::Write as _;
use std::process::ExitCode;

use waymark_app::{
    AcceptLibraryNews, AcceptedNews, AddFromLibrary, CheckLibrary, FieldUpdateView, LibraryCheckView,
    LibraryField, LibraryFilter, LibraryLink, LibraryMilestoneView, LibraryNewsView, LibraryRow,
    LibraryTrack, LibraryView, MilestoneRef, NewsKind, NewsView, Nothing,
};
use waymark_messages::{duration, fields, terminal};

use crate::arguments::LibraryCommand;
use crate::ask::{ask, refusal};
use crate::run::{Face, Outcome};
use crate::say::mark;
use crate::style::{LATE, NOW, QUIET, TITLE, padded, paint, width};

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
            return Err(refusal(terminal::library_no_track(id), vec![terminal::library_no_track_hint()]));
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
        let mut figures =
            vec![track.id.clone(), terminal::library_figures(track.total, duration(track.minutes))];
        figures.extend((track.on_roadmap > 0).then(|| terminal::library_on_roadmap(track.on_roadmap)));
        figures.extend(track.own_file.as_ref().map(terminal::library_from_file));
        let _ = writeln!(text, "{}  {}", paint(TITLE, &track.title), paint(QUIET, &figures.join("  ")));
        if with_rows {
            track.rows.iter().for_each(|line| {
                let _ = writeln!(text, "  {}", row(line));
            });
        }
    }
    for problem in &view.problems {
        let _ = writeln!(text, "{} {problem}", paint(LATE, "!!"));
    }
    let said = match view.shown {
        0 => terminal::library_nothing(),
        shown => terminal::library_shown(shown, view.total, view.tracks.len()),
    };
    let _ = writeln!(text, "{said}");
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
    let _ = writeln!(text, "{}", terminal::library_figures_sentence(track.total, duration(track.minutes)));
    text
}

fn milestone(view: &LibraryMilestoneView) -> String {
    let mut text = format!("{}\n", row(&view.row));
    let estimate = &view.estimate;
    let efforts = [estimate.low, estimate.likely, estimate.high].map(duration).join(" - ");
    let aliases = view.aliases.join(", ");
    let after = view.after.iter().map(link).collect::<Vec<_>>().join(", ");
    let fields = [
        (fields::track(), view.track_title.as_str()),
        (fields::outcome(), &view.outcome),
        (fields::why(), &view.why),
        (fields::effort(), &efforts),
        (fields::after(), &after),
        (fields::proof(), &view.proof),
        (terminal::label_adverts(), &aliases),
    ];
    let width = width(fields.iter().map(|(name, _)| name.as_str()), 9);
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(text, "{} {value}", paint(QUIET, &padded(name, width)));
    }
    let mut section = |title: String, lines: &mut dyn Iterator<Item = String>| {
        let _ = writeln!(text, "{}", paint(TITLE, &title));
        lines.for_each(|line| {
            let _ = writeln!(text, "  {line}");
        });
    };
    section(fields::steps(), &mut view.steps.iter().cloned());
    section(
        fields::learn_from(),
        &mut view.resources.iter().map(|item| format!("{}  {}", item.title, item.url)),
    );
    section(
        terminal::label_remember(),
        &mut view.recall.iter().map(|item| format!("{} {}", item.ask, item.answer)),
    );
    text
}

fn link(link: &LibraryLink) -> String {
    match link.or_another {
        true => terminal::library_or_the_like(&link.id, &link.title),
        false => format!("{} ({})", link.title, link.id),
    }
}

fn news(view: &LibraryNewsView) -> String {
    let mut text = String::new();
    view.news.iter().for_each(|one| text.push_str(&one_news(one)));
    let _ = match view.news.len() {
        0 => writeln!(text, "{}", terminal::news_none(view.version)),
        _ => writeln!(text, "\n{}", terminal::news_take_in()),
    };
    text
}

fn one_news(news: &NewsView) -> String {
    let what = match news.kind {
        NewsKind::AddedTrack => terminal::news_track(news.milestones, duration(news.minutes)),
        NewsKind::AddedMilestone => terminal::news_milestone(duration(news.minutes)),
        NewsKind::Changed => terminal::news_changed(),
        NewsKind::Removed if news.begun => terminal::news_removed_begun(),
        NewsKind::Removed => terminal::news_removed(),
    };
    let mut text =
        format!("{}  {}  {}\n", paint(TITLE, &news.title), paint(QUIET, &news.id), paint(NOW, &what));
    news.fields.iter().for_each(|update| text.push_str(&field(update)));
    text
}

fn field(update: &FieldUpdateView) -> String {
    let name = field_name(update.field);
    let name = if update.edited { terminal::news_field_edited(name) } else { name };
    let mut text = format!("  {name}\n");
    for (sign, lines) in [("-", &update.yours), ("+", &update.offered)] {
        for line in lines.lines() {
            let _ = writeln!(text, "    {sign} {line}");
        }
    }
    text
}

fn field_name(field: LibraryField) -> String {
    match field {
        LibraryField::Title => fields::title(),
        LibraryField::Outcome => fields::outcome(),
        LibraryField::Why => fields::why(),
        LibraryField::Level => fields::level(),
        LibraryField::Estimate => fields::effort(),
        LibraryField::After => fields::after(),
        LibraryField::Steps => fields::steps(),
        LibraryField::Resources => fields::learn_from(),
        LibraryField::Proof => fields::proof(),
        LibraryField::Recall => terminal::label_remember(),
        LibraryField::Aliases => terminal::label_adverts(),
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
    let said = match view.problems.len() {
        0 => terminal::all_is_well(),
        count => terminal::library_problems(count),
    };
    let _ = writeln!(text, "{said}");
    text
}
