//! The orders in which milestones can be shown.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use super::entry::Entry;
use super::saved_view::Sort;

/// Puts milestones that stand in the order of the roadmap into another; what is equal stays as it stands.
pub fn sort(entries: &mut [Entry<'_>], by: Sort) {
    match by {
        Sort::Own => {}
        Sort::Due => entries.sort_by_key(|entry| {
            let milestone = entry.milestone();
            let due = milestone.due.filter(|_| !milestone.status.is_closed());
            (due.is_none(), due)
        }),
        Sort::Hours => entries.sort_by_key(|entry| entry.milestone().estimate.likely()),
        Sort::Title => entries.sort_by_cached_key(|entry| entry.milestone().title.as_str().to_lowercase()),
        Sort::Recent => entries.sort_by_cached_key(|entry| Reverse(last_touched(*entry))),
    }
}

/// When its status last changed or its last session ended, whichever is later.
fn last_touched(entry: Entry<'_>) -> Option<DateTime<Utc>> {
    let milestone = entry.milestone();
    let worked = milestone
        .sessions
        .iter()
        .filter_map(|session| session.start.checked_add_signed(TimeDelta::minutes(session.minutes.into())));
    worked.chain(milestone.since).max()
}
