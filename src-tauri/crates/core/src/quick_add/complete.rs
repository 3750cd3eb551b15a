//! What the word under the cursor may become.

use std::cmp::Reverse;
use std::ops::Range;

use super::Surroundings;
use super::words::{Form, Word, words};
use crate::find::Finder;

/// How many are offered.
const MOST: usize = 6;

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What stands in place of the word.
    pub insert: String,
    /// What it is called.
    pub title: String,
    /// The title of its track, for a milestone.
    pub track: Option<String>,
}

/// What the word under the cursor may become, the best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The bytes it stands in place of.
    pub span: Range<usize>,
    /// The ways to go on; at least one.
    pub suggestions: Vec<Suggestion>,
}

/// What the word before the byte `cursor` may become: a track after `#`, a milestone after `after`.
pub fn complete(around: Surroundings<'_>, line: &str, cursor: usize) -> Option<Completion> {
    let before = line.get(..cursor)?;
    let typed = words(before);
    let last = typed.last()?;
    let (begin, suggestions) = if let Some(begin) = open_quote_after(before) {
        (begin, milestones(around, &before[begin + 1..]))
    } else if last.span.end < cursor {
        let asks = before.ends_with(char::is_whitespace) && is_after(Some(last));
        (cursor, asks.then(|| milestones(around, ""))?)
    } else if last.form == Form::Hash || last.text == "#" {
        (last.span.start, tracks(around, last.text.trim_start_matches('#')))
    } else if typed.len() >= 2 && is_after(typed.get(typed.len() - 2)) && last.form == Form::Plain {
        (last.span.start, milestones(around, &last.text))
    } else {
        return None;
    };
    let rest = &line[cursor..];
    let end = cursor + rest.find(char::is_whitespace).unwrap_or(rest.len());
    (!suggestions.is_empty()).then_some(Completion { span: begin..end, suggestions })
}

fn is_after(word: Option<&Word>) -> bool {
    word.and_then(Word::plain).is_some_and(|word| word == "after")
}

/// Where a quote opens behind `after` and is not closed.
fn open_quote_after(before: &str) -> Option<usize> {
    let quote = before.rfind('"')?;
    let is_open = before.matches('"').count() % 2 == 1;
    (is_open && is_after(words(&before[..quote]).last())).then_some(quote)
}

fn tracks(around: Surroundings<'_>, typed: &str) -> Vec<Suggestion> {
    let mut finder = Finder::new(typed);
    let mut found: Vec<_> = around
        .roadmap
        .tracks()
        .filter_map(|track| {
            let rank = finder.rank(track.track().title.as_str(), &[track.id().as_str()])?;
            Some((rank, track))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    let suggestion = |track: crate::TrackEntry<'_>| Suggestion {
        insert: format!("#{}", track.id()),
        title: track.track().title.to_string(),
        track: None,
    };
    found.into_iter().take(MOST).map(|(_, track)| suggestion(track)).collect()
}

fn milestones(around: Surroundings<'_>, typed: &str) -> Vec<Suggestion> {
    let roadmap = around.roadmap;
    let suggestion = |entry: crate::Entry<'_>| Suggestion {
        insert: entry.id().to_string(),
        title: entry.milestone().title.to_string(),
        track: Some(entry.track().track().title.to_string()),
    };
    let mut finder = Finder::new(typed);
    if finder.is_empty() {
        return roadmap.workable(around.today).take(MOST).map(suggestion).collect();
    }
    let mut found: Vec<_> = roadmap
        .milestones()
        .filter_map(|entry| {
            let rank = finder.rank(entry.milestone().title.as_str(), &[entry.id().as_str()])?;
            Some(((rank, entry.milestone().status.is_closed(), Reverse(entry.unlocks())), entry))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().take(MOST).map(|(_, entry)| suggestion(entry)).collect()
}
