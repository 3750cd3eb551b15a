//! A milestone in one line: `Read chapter 7 #postgresql 3h due friday after postgresql.indexes`.
//!
//! | written | means |
//! |---|---|
//! | `#postgresql`, `#"Write code"` | the track: its id, its title, or the beginning of one |
//! | `3h`, `90m`, `1h30`, `2-4h`, `2/3/6h` | the effort: likely; low and high; low, likely and high |
//! | `due friday`, `due in 3 days`, `due 24 dec`, `due 2026-12-24` | when it should be done |
//! | `from monday`, `start next week` | the day before which it is not planned |
//! | `after postgresql.indexes`, `after "Read a plan"` | a prerequisite; as often as there are |
//! | `!optional`, `!foundation`, `!core`, `!advanced` | that it may be left out; how deep it goes |
//!
//! Everything else is the title, also a word that only looks like one of these. What stands in quotes, and a word after
//! a backslash, is never anything else. Nothing here knows what is shown of it.

mod complete;
mod day;
mod effort;
mod names;
mod trouble;
mod words;
mod written;

#[cfg(test)]
mod tests;

use std::ops::Range;

use chrono::{NaiveDate, Weekday};

pub use complete::{Completion, Suggestion, complete};
pub use trouble::{Problem, Trouble};
pub use written::written;

use crate::{Estimate, Level, MilestoneId, Roadmap, TrackEntry, TrackId};
use words::{Form, Word, words};

/// What a line is read against.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// The roadmap that gets the milestone.
    pub roadmap: &'a Roadmap,
    /// The person's own day.
    pub today: NaiveDate,
    /// The day their weeks start on.
    pub week_starts: Weekday,
}

/// What a part of a line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// Words of the title.
    Title,
    /// The track.
    Track(TrackId),
    /// The effort.
    Effort(Estimate),
    /// When it should be done.
    Due(NaiveDate),
    /// The day before which it is not planned.
    NotBefore(NaiveDate),
    /// A prerequisite.
    After(MilestoneId),
    /// That it may be left out.
    Optional,
    /// How deep it goes.
    Level(Level),
}

/// A part of a line and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its bytes in the line.
    pub span: Range<usize>,
    /// What it means.
    pub meaning: Meaning,
}

/// A line as it was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The title; empty where the line has none.
    pub title: String,
    /// The track, where it is named.
    pub track: Option<TrackId>,
    /// The effort, where it is given.
    pub estimate: Option<Estimate>,
    /// When it should be done.
    pub due: Option<NaiveDate>,
    /// The day before which it is not planned.
    pub not_before: Option<NaiveDate>,
    /// Its prerequisites, in the order they are named.
    pub after: Vec<MilestoneId>,
    /// Whether it may be left out.
    pub optional: bool,
    /// How deep it goes, where it is said.
    pub level: Option<Level>,
    /// What each part of the line means, in order.
    pub parts: Vec<Part>,
    /// What cannot be taken, in order.
    pub problems: Vec<Problem>,
}

/// Why a milestone goes to the track it goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrackReason {
    /// The line names it.
    Named,
    /// The milestone in sight is in it.
    InSight,
    /// What is next is in it.
    Next,
    /// It is the first one, where nothing is next.
    First,
}

impl Reading {
    /// The track that gets the milestone, and why it is that one; none on a roadmap without tracks.
    pub fn track_in<'a>(
        &self,
        around: Surroundings<'a>,
        in_sight: Option<&str>,
    ) -> Option<(TrackEntry<'a>, TrackReason)> {
        let roadmap = around.roadmap;
        let named = self.track.as_ref().and_then(|id| roadmap.track(id.as_str()));
        let seen = || roadmap.milestone(in_sight?).map(|entry| entry.track());
        let next = || roadmap.next(around.today).map(|entry| entry.track());
        None.or_else(|| named.map(|track| (track, TrackReason::Named)))
            .or_else(|| seen().map(|track| (track, TrackReason::InSight)))
            .or_else(|| next().map(|track| (track, TrackReason::Next)))
            .or_else(|| roadmap.tracks().next().map(|track| (track, TrackReason::First)))
    }

    fn take(&mut self, span: Range<usize>, meaning: Meaning) {
        let before = match &meaning {
            Meaning::Title | Meaning::After(_) => None,
            Meaning::Track(_) => self.track.is_some().then_some("track"),
            Meaning::Effort(_) => self.estimate.is_some().then_some("effort"),
            Meaning::Due(_) => self.due.is_some().then_some("due"),
            Meaning::NotBefore(_) => self.not_before.is_some().then_some("not-before"),
            Meaning::Optional => self.optional.then_some("optional"),
            Meaning::Level(_) => self.level.is_some().then_some("level"),
        };
        if let Some(part) = before {
            self.problems.push(Problem { span, trouble: Trouble::Twice { part } });
            return;
        }
        match &meaning {
            Meaning::Title => {}
            Meaning::Track(id) => self.track = Some(id.clone()),
            Meaning::Effort(estimate) => self.estimate = Some(*estimate),
            Meaning::Due(day) => self.due = Some(*day),
            Meaning::NotBefore(day) => self.not_before = Some(*day),
            Meaning::After(id) if self.after.contains(id) => {}
            Meaning::After(id) => self.after.push(id.clone()),
            Meaning::Optional => self.optional = true,
            Meaning::Level(level) => self.level = Some(*level),
        }
        self.parts.push(Part { span, meaning });
    }

    /// Adds a word to the title, and its bytes to the part before it where that is title too.
    fn take_title(&mut self, word: &Word) {
        let text = word.text.as_str();
        let hash = if word.form == Form::Hash { "#" } else { "" };
        let is_empty = text.is_empty() && hash.is_empty();
        if !self.title.is_empty() && !is_empty {
            self.title.push(' ');
        }
        self.title.push_str(hash);
        self.title.push_str(text);
        let problem = self.problems.last().map_or(0, |problem| problem.span.end);
        match self.parts.last_mut() {
            Some(Part { span, meaning: Meaning::Title }) if problem <= span.end => {
                span.end = word.span.end;
            }
            Some(_) | None => self.parts.push(Part { span: word.span.clone(), meaning: Meaning::Title }),
        }
    }
}

/// Reads a line. Every word of it ends up in a part or in a problem.
pub fn parse(around: Surroundings<'_>, line: &str) -> Reading {
    let words = words(line);
    let mut reading = Reading::default();
    let mut rest = words.as_slice();
    while let Some(first) = rest.first() {
        let found = understand(around, rest).filter(|(_, used)| (1..=rest.len()).contains(used));
        let used = found.as_ref().map_or(1, |(_, used)| *used);
        let span = first.span.start..rest[used - 1].span.end;
        match found {
            Some((Ok(meaning), _)) => reading.take(span, meaning),
            Some((Err(trouble), _)) => reading.problems.push(Problem { span, trouble }),
            None => reading.take_title(first),
        }
        rest = &rest[used..];
    }
    reading.title.truncate(reading.title.trim_end().len());
    reading
}

type Understood = (Result<Meaning, Trouble>, usize);

/// What the first of some words mean, and how many they are; none where the first is a word of the title.
fn understand(around: Surroundings<'_>, words: &[Word]) -> Option<Understood> {
    let (first, rest) = words.split_first()?;
    if first.form == Form::Hash {
        return Some((names::track(around.roadmap, &first.text).map(Meaning::Track), 1));
    }
    let word = first.plain()?;
    let flag = match word.as_str() {
        "due" => return dated(around, rest, Meaning::Due),
        "from" | "start" => return dated(around, rest, Meaning::NotBefore),
        "after" => return waits(around, rest.first()?),
        "!optional" => Some(Meaning::Optional),
        "!foundation" => Some(Meaning::Level(Level::Foundation)),
        "!core" => Some(Meaning::Level(Level::Core)),
        "!advanced" => Some(Meaning::Level(Level::Advanced)),
        _ => None,
    };
    match flag {
        Some(meaning) => Some((Ok(meaning), 1)),
        None => {
            effort::effort(&word).map(|estimate| (estimate.map(Meaning::Effort).map_err(Trouble::Effort), 1))
        }
    }
}

fn dated(
    around: Surroundings<'_>,
    rest: &[Word],
    meaning: impl FnOnce(NaiveDate) -> Meaning,
) -> Option<Understood> {
    let plain: Vec<String> = rest.iter().take(day::LONGEST).map_while(Word::plain).collect();
    let (day, used) = day::day(&plain, around.today, around.week_starts)?;
    Some((Ok(meaning(day)), used + 1))
}

fn waits(around: Surroundings<'_>, name: &Word) -> Option<Understood> {
    let found = match name.form {
        Form::Quoted => names::milestone(around.roadmap, &name.text, true),
        Form::Plain => names::milestone(around.roadmap, &name.plain()?, false),
        Form::Protected | Form::Hash => None,
    };
    Some((found?.map(Meaning::After), 2))
}

/// Whether a word begins a part that takes a day or a name.
fn is_keyword(word: &str) -> bool {
    matches!(word, "due" | "from" | "start" | "after")
}
