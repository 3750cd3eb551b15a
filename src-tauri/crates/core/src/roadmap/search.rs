//! Finding milestones by their words and by what they are.

use super::Roadmap;
use super::entry::{Entry, TrackEntry};
use super::milestone::Status;
use super::track::TrackKind;
use crate::TrackId;
use crate::find::{Finder, Rank};

/// Which milestones to show. The default shows all.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only this track.
    pub track: Option<TrackId>,
    /// Only tracks of this kind.
    pub kind: Option<TrackKind>,
    /// Only these statuses; all when empty.
    pub statuses: Vec<Status>,
    /// Only milestones that can be started now.
    pub ready: bool,
    words: Vec<String>,
}

impl Filter {
    /// Lets through only milestones in whose title, outcome, track or aliases every word of `text` occurs.
    pub fn with_words(text: &str) -> Self {
        Self { words: words(text), ..Self::default() }
    }

    /// Whether it lets everything through.
    pub fn is_open(&self) -> bool {
        self.track.is_none()
            && self.kind.is_none()
            && self.statuses.is_empty()
            && !self.ready
            && self.words.is_empty()
    }

    /// Whether any milestone of a track may be shown.
    pub fn takes_track(&self, track: TrackEntry<'_>) -> bool {
        self.track.as_ref().is_none_or(|id| id == track.id())
            && self.kind.is_none_or(|kind| kind == track.track().kind)
    }

    /// Whether a milestone is shown, its track being taken.
    pub fn takes(&self, entry: Entry<'_>) -> bool {
        let milestone = entry.milestone();
        (self.statuses.is_empty() || self.statuses.contains(&milestone.status))
            && (!self.ready || (entry.is_ready() && !entry.is_parked()))
            && (self.words.is_empty() || {
                let mut text = format!(
                    "{}\n{}\n{}\n{}",
                    milestone.title,
                    entry.track().track().title,
                    milestone.outcome,
                    milestone.id
                );
                milestone.aliases.iter().for_each(|alias| {
                    text.push('\n');
                    text.push_str(alias);
                });
                let text = text.to_lowercase();
                self.words.iter().all(|word| text.contains(word.as_str()))
            })
    }
}

/// Something a search found.
#[derive(Clone, Copy)]
pub enum Match<'a> {
    /// A track.
    Track(TrackEntry<'a>),
    /// A milestone.
    Milestone(Entry<'a>),
}

impl Roadmap {
    /// The tracks and milestones that answer what was typed, best first, at most `limit`: in the order of [`Finder`],
    /// open ones before closed ones, tracks before milestones.
    pub fn search(&self, text: &str, limit: usize) -> Vec<Match<'_>> {
        let mut finder = Finder::new(text);
        if finder.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Rank, bool, Match<'_>)> = Vec::new();
        for track in self.tracks() {
            if let Some(rank) = finder.rank(track.track().title.as_str(), &[track.id().as_str()]) {
                found.push((rank, false, Match::Track(track)));
            }
        }
        for entry in self.milestones() {
            let milestone = entry.milestone();
            if let Some(rank) = finder.rank(milestone.title.as_str(), &[milestone.id.as_str()]) {
                found.push((rank, milestone.status.is_closed(), Match::Milestone(entry)));
            }
        }
        found.sort_by_key(|(rank, is_closed, _)| (rank.tier(), *is_closed, *rank));
        found.into_iter().take(limit).map(|(_, _, found)| found).collect()
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}
