//! What changed when, and bringing things back to how they were.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, Utc};
use waymark_core::{MilestoneId, Refusal, Roadmap, Touched, rules};
use waymark_messages::{day_month, time_of_day, views};
use waymark_store::{Action, Record, Store, StoreError};

use super::Call;
use super::look::milestone_view;
use crate::account::{Gone, account};
use crate::errors::AppError;
use crate::host::Clock;
use crate::requests::{ChangeRef, HistoryRequest, MilestoneThen, Revert};
use crate::sentences::near_date;
use crate::views::{ChangeView, Done, HistoryLine, HistoryView, MilestoneView, RevertPreview};

/// How many changes the panel of one milestone shows, and how many are looked through for them.
pub(super) const PANEL_HISTORY: usize = 20;
pub(super) const PANEL_REACH: usize = 20_000;

/// Which changes are wanted.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted<'a> {
    /// Only changes of this milestone.
    pub(super) milestone: Option<&'a MilestoneId>,
    /// Only changes before this one.
    pub(super) before: Option<u32>,
    /// Only changes whose line holds these words, in lower case.
    pub(super) words: Vec<String>,
}

impl Wanted<'_> {
    fn takes(&self, record: &Record) -> bool {
        self.before.is_none_or(|before| record.seq < before)
            && self.milestone.is_none_or(|id| record.change.concerns(id))
            && (self.words.is_empty() || {
                let label = record.label.to_lowercase();
                self.words.iter().all(|word| label.contains(word))
            })
    }
}

/// A page of the history.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) lines: Vec<HistoryLine>,
    /// Whether there are older ones.
    more: bool,
    /// What was removed, as far as was looked back; only when one milestone's changes are wanted.
    gone: Gone,
}

/// At most `limit` changes that are wanted, latest first, among the latest `reach`.
pub(super) fn read_page(
    store: &mut Store,
    wanted: &Wanted<'_>,
    limit: usize,
    reach: usize,
) -> Result<Page, AppError> {
    let mut undone: HashMap<u32, bool> = HashMap::new();
    let mut page = Page::default();
    let mut looked_at = 0;
    let more = store.look_back(|record: &Record| {
        looked_at += 1;
        if wanted.milestone.is_some_and(|id| record.change.concerns(id)) {
            page.gone.learn(&record.inverse);
            page.gone.learn(&record.change);
        }
        match record.action {
            Action::Undo(seq) => drop(undone.entry(seq).or_insert(true)),
            Action::Redo(seq) => drop(undone.entry(seq).or_insert(false)),
            Action::Do if wanted.takes(record) => {
                if page.lines.len() == limit {
                    return Some(true);
                }
                page.lines.push(line(record, undone.get(&record.seq).copied().unwrap_or(false)));
            }
            Action::Do => {}
        }
        (looked_at >= reach).then_some(false)
    })?;
    page.more = more.unwrap_or(false);
    Ok(page)
}

fn line(record: &Record, undone: bool) -> HistoryLine {
    let label = match record.action {
        Action::Do => record.label.clone(),
        Action::Undo(_) => views::undone(&record.label),
        Action::Redo(_) => views::redone(&record.label),
    };
    HistoryLine { change: record.seq, at: record.at, label, undone }
}

pub(crate) fn history(call: &mut Call<'_>, request: HistoryRequest) -> Result<HistoryView, AppError> {
    let limit = request.limit.unwrap_or(50).min(1_000) as usize;
    let store = call.workspace.store()?;
    let id = request.milestone.as_deref().map(MilestoneId::new).transpose().map_err(Refusal::from)?;
    let wanted = Wanted {
        milestone: id.as_ref(),
        before: request.before,
        words: request.search.split_whitespace().map(str::to_lowercase).collect(),
    };
    let page = read_page(store, &wanted, limit, usize::MAX)?;
    let roadmap = store.roadmap();
    let of = id.as_ref().map(|id| {
        let present = roadmap.find(id.as_str()).map(|entry| entry.milestone().title.to_string());
        present.or_else(|refusal| page.gone.title(id).ok_or(refusal))
    });
    Ok(HistoryView { revision: store.revision(), lines: page.lines, more: page.more, of: of.transpose()? })
}

pub(crate) fn change(call: &mut Call<'_>, request: ChangeRef) -> Result<ChangeView, AppError> {
    let clock = call.clock;
    let store = call.workspace.store()?;
    let (wanted, last) = (request.change, store.revision());
    if wanted == 0 || wanted > last {
        return Err(StoreError::NoChange { change: wanted, last }.into());
    }
    let (mut undone, mut gone) = (None, Gone::default());
    let found = store.look_back(|record| {
        if record.seq <= wanted {
            return Some((record.seq == wanted).then(|| record.clone()));
        }
        match record.action {
            Action::Undo(seq) if seq == wanted => drop(undone.get_or_insert(true)),
            Action::Redo(seq) if seq == wanted => drop(undone.get_or_insert(false)),
            Action::Do | Action::Undo(_) | Action::Redo(_) => {}
        }
        gone.learn(&record.inverse);
        None
    })?;
    let Some(record) = found.flatten() else {
        return Err(StoreError::HistoryGap { change: wanted }.into());
    };
    let (subjects, more) = account(store.roadmap(), gone, clock, &record.change, &record.inverse);
    let line = line(&record, undone.unwrap_or(false));
    Ok(ChangeView { revision: last, line, subjects, more })
}

pub(crate) fn milestone_then(call: &mut Call<'_>, request: MilestoneThen) -> Result<MilestoneView, AppError> {
    let (today, clock, now) = (call.today(), call.clock, call.now);
    let store = call.workspace.store()?;
    let then = store.as_of(request.after)?;
    let Some(entry) = then.roadmap.milestone(&request.id) else {
        let title = store.roadmap().find(&request.id)?.milestone().title.to_string();
        return Err(Refusal::NotThere { title, when: when(then.at, now, clock) }.into());
    };
    let id = entry.id().clone();
    let wanted =
        Wanted { milestone: Some(&id), before: Some(request.after.saturating_add(1)), words: Vec::new() };
    let page = read_page(store, &wanted, PANEL_HISTORY, PANEL_REACH)?;
    milestone_view(&then.roadmap, request.after, &id, today, page.lines, None)
}

pub(crate) fn preview_revert(call: &mut Call<'_>, request: Revert) -> Result<RevertPreview, AppError> {
    let (now, clock) = (call.now, call.clock);
    let store = call.workspace.store()?;
    let then = store.as_of(request.to)?;
    let present = store.roadmap();
    let proposal = rules::revert(present, &then.roadmap, &request.id, &when(then.at, now, clock))?;
    let nothing = proposal.change.is_none();
    let (subjects, more) = match &proposal.change {
        Some(change) => {
            let mut scratch: Roadmap = present.clone();
            let inverse = scratch.apply(change, &mut Touched::default())?;
            account(present, Gone::default(), clock, change, &inverse)
        }
        None => (Vec::new(), 0),
    };
    Ok(RevertPreview {
        to: request.to,
        at: then.at,
        since: then.since,
        message: proposal.label,
        nothing,
        subjects,
        more,
        warnings: proposal.warnings,
    })
}

pub(crate) fn revert(call: &mut Call<'_>, request: Revert) -> Result<Done, AppError> {
    let (now, clock) = (call.now, call.clock);
    let then = call.workspace.store()?.as_of(request.to)?;
    let when = when(then.at, now, clock);
    call.workspace.run(now.to_utc(), |roadmap| rules::revert(roadmap, &then.roadmap, &request.id, &when))
}

/// `on 12 November`; with the time on the day itself, with the year when it is another.
fn when(at: DateTime<Utc>, now: DateTime<FixedOffset>, clock: &dyn Clock) -> String {
    let at = clock.local(at);
    let (day, today) = (at.date_naive(), now.date_naive());
    if day == today {
        views::on_day_at(day_month(day), time_of_day(at.time()))
    } else {
        views::on_day(near_date(day, today))
    }
}
