//! Finding milestones by their words and by what they are.

use chrono::{Days, NaiveDate};

use super::Roadmap;
use super::entry::{Entry, TrackEntry};
use super::saved_view::{Criteria, DueWindow};
use crate::find::{Finder, Rank};

/// Days ahead in which something is due soon.
const SOON: u64 = 7;

/// Decides which milestones are shown on a day.
#[derive(Debug, Clone)]
pub struct Filter {
    criteria: Criteria,
    words: Vec<String>,
    today: NaiveDate,
}

impl Filter {
    /// A filter by these criteria, on the day that is today.
    pub fn new(criteria: Criteria, today: NaiveDate) -> Self {
        Self { words: words(&criteria.search), criteria, today }
    }

    /// Whether it lets everything through.
    pub fn is_open(&self) -> bool {
        let Criteria { track, kind, statuses, ready, due, levels, optional, has_note, search: _, sort: _ } =
            &self.criteria;
        track.is_none()
            && kind.is_none()
            && statuses.is_empty()
            && !ready
            && due.is_none()
            && levels.is_empty()
            && optional.is_none()
            && !has_note
            && self.words.is_empty()
    }

    /// Whether any milestone of a track may be shown.
    pub fn takes_track(&self, track: TrackEntry<'_>) -> bool {
        self.criteria.track.as_ref().is_none_or(|id| id == track.id())
            && self.criteria.kind.is_none_or(|kind| kind == track.track().kind)
    }

    /// Whether a milestone is shown, its track being taken.
    pub fn takes(&self, entry: Entry<'_>) -> bool {
        let Criteria {
            track: _,
            kind: _,
            statuses,
            ready,
            due,
            levels,
            optional,
            has_note,
            search: _,
            sort: _,
        } = &self.criteria;
        let milestone = entry.milestone();
        (statuses.is_empty() || statuses.contains(&milestone.status))
            && (!ready || (entry.is_ready() && !entry.is_parked()))
            && due.is_none_or(|window| self.is_due(entry, window))
            && (levels.is_empty() || levels.contains(&milestone.level))
            && optional.is_none_or(|optional| optional == milestone.optional)
            && (!has_note || !entry.roadmap().note(entry.id()).is_empty())
            && self.says(entry)
    }

    fn is_due(&self, entry: Entry<'_>, window: DueWindow) -> bool {
        let milestone = entry.milestone();
        let due = milestone.due.filter(|_| !milestone.status.is_closed());
        due.is_some_and(|due| match window {
            DueWindow::Late => due < self.today,
            DueWindow::Soon => due <= self.today + Days::new(SOON),
            DueWindow::Any => true,
        })
    }

    fn says(&self, entry: Entry<'_>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let milestone = entry.milestone();
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
