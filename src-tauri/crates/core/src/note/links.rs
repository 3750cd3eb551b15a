//! Links from a note to milestones: `[[id]]`, `[[id|text]]` or `[[title]]`.
//!
//! A link names a milestone by its id, which stays when the milestone is renamed; by its title, which does not; or,
//! when neither is there, by its text, so that a link to a milestone that was made anew finds it.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::MARKDOWN;
use crate::{Entry, Roadmap, TrackId};

/// A link as it is written in a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteLink<'a> {
    /// Where it is, brackets included, in bytes.
    pub range: Range<usize>,
    /// What it names.
    pub target: &'a str,
    /// What it is to be shown as, where it says so.
    pub text: Option<&'a str>,
}

impl<'a> NoteLink<'a> {
    /// Reads a link with its brackets. There can be no brackets in it, and what is longer than any title is none.
    pub fn read(written: &'a str, range: Range<usize>) -> Option<Self> {
        let inner = written.strip_prefix("[[")?.strip_suffix("]]")?;
        if inner.len() > LONGEST || inner.contains(['[', ']']) {
            return None;
        }
        let (target, text) = match inner.split_once('|') {
            Some((target, text)) => (target.trim(), Some(text.trim())),
            None => (inner.trim(), None),
        };
        (!target.is_empty()).then_some(Self { range, target, text })
    }

    /// What a milestone that it asks for would be called.
    pub fn wanted_title(&self) -> &'a str {
        self.text.filter(|text| !text.is_empty()).unwrap_or(self.target)
    }
}

/// The links of a note, in order. What stands in code is none.
pub fn links(note: &str) -> Vec<NoteLink<'_>> {
    if !note.contains("[[") {
        return Vec::new();
    }
    let is_link = |(event, range): (Event<'_>, Range<usize>)| {
        matches!(event, Event::Start(Tag::Link { link_type: LinkType::WikiLink { .. }, .. })).then_some(range)
    };
    let read = |range: Range<usize>| NoteLink::read(note.get(range.clone())?, range);
    Parser::new_ext(note, MARKDOWN).into_offset_iter().filter_map(is_link).filter_map(read).collect()
}

/// What looks like links, in code too: every link of the note is among them. Costs one look at the text.
pub fn possible_links(note: &str) -> impl Iterator<Item = NoteLink<'_>> {
    let ends = note.match_indices("]]").map(|(at, _)| at);
    ends.filter_map(|end| {
        let from = note.floor_char_boundary(end.saturating_sub(LONGEST + 2));
        let start = from + note[from..end].rfind("[[")?;
        NoteLink::read(&note[start..end + 2], start..end + 2)
    })
}

/// The longest that can stand between the brackets, in bytes: an id, and a title of which every character takes four.
/// So a note full of brackets costs no more than another.
const LONGEST: usize = 1_200;

/// A title as it is compared: neither case nor spacing matters.
pub(super) fn folded(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The milestones that links of one note lead to. Ids cost nothing; the titles are put in order when one is asked for.
pub struct LinkTargets<'a> {
    roadmap: &'a Roadmap,
    near: Option<TrackId>,
    titles: OnceCell<HashMap<String, Vec<Entry<'a>>>>,
}

impl<'a> LinkTargets<'a> {
    /// For a note of this milestone: of several with one title, that of its own track is meant, else the first.
    pub fn of(roadmap: &'a Roadmap, milestone: Option<Entry<'a>>) -> Self {
        let near = milestone.map(|entry| entry.track().id().clone());
        Self { roadmap, near, titles: OnceCell::new() }
    }

    /// The milestone that a link leads to.
    pub fn find(&self, link: &NoteLink<'_>) -> Option<Entry<'a>> {
        let by_id = self.roadmap.milestone(link.target);
        by_id.or_else(|| self.titled(link.target)).or_else(|| self.titled(link.text?))
    }

    fn titled(&self, title: &str) -> Option<Entry<'a>> {
        let titles = self.titles.get_or_init(|| {
            let mut titles: HashMap<String, Vec<Entry<'a>>> = HashMap::with_capacity(self.roadmap.len());
            for entry in self.roadmap.milestones() {
                titles.entry(folded(entry.milestone().title.as_str())).or_default().push(entry);
            }
            titles
        });
        let found = titles.get(&folded(title))?;
        let is_near = |entry: &&Entry<'a>| Some(entry.track().id()) == self.near.as_ref();
        found.iter().find(is_near).or_else(|| found.first()).copied()
    }
}
