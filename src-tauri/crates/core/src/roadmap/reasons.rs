//! Why a milestone is next, in the terms of the ranking.

use chrono::NaiveDate;
use waymark_messages::{library, list};

use super::Roadmap;
use super::entry::Entry;
use super::milestone::{Level, Status};

/// One reason why a milestone should be done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is this many days past its due date.
    Late(u32),
    /// It is due on this day, within a week.
    Due(NaiveDate),
    /// A milestone of this title, due on this day, waits for it.
    NeededFor(String, NaiveDate),
    /// It is in progress.
    InProgress,
    /// The next in the order of the roadmap, of this title, waits for it, directly or not.
    LeadsTo(String),
    /// This many open milestones wait for it.
    Unlocks(u32),
    /// It is part of what everything else stands on.
    Foundation,
    /// What stands before it in its track, of this title, is done or skipped.
    NextIn(String),
}

impl Roadmap {
    /// Why `entry` should be done now, the strongest reason first.
    pub fn reasons(&self, entry: Entry<'_>, today: NaiveDate) -> Vec<Reason> {
        let milestone = entry.milestone();
        let mut reasons = Vec::new();
        if let Some(urgent) = self.urgent_for(entry, today)
            && let Some(due) = urgent.milestone().due
        {
            reasons.push(match entry.days_late(today) {
                _ if urgent.id() != entry.id() => {
                    Reason::NeededFor(urgent.milestone().title.to_string(), due)
                }
                0 => Reason::Due(due),
                days => Reason::Late(days),
            });
        }
        if milestone.status == Status::Doing {
            reasons.push(Reason::InProgress);
        }
        if let Some(goal) = self.leads_to(entry) {
            reasons.push(Reason::LeadsTo(goal.milestone().title.to_string()));
        }
        if entry.unlocks() > 0 {
            reasons.push(Reason::Unlocks(entry.unlocks()));
        }
        if milestone.level == Level::Foundation {
            reasons.push(Reason::Foundation);
        }
        if entry.previous().is_none_or(|before| before.milestone().status.is_closed()) {
            reasons.push(Reason::NextIn(entry.track().track().title.to_string()));
        }
        reasons
    }

    /// The roadmap's title with what was picked: "Backend developer with Python and PostgreSQL".
    pub fn headline(&self) -> String {
        let picked: Vec<&str> = self
            .tracks()
            .filter(|track| self.header.picks.values().flatten().any(|pick| pick == track.id()))
            .map(|track| track.track().title.as_str())
            .collect();
        let title = self.header.title.as_str();
        match picked.as_slice() {
            [] => title.to_owned(),
            picked => library::headline(list(picked), title),
        }
    }
}
