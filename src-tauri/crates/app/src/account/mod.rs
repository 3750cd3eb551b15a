//! What a change did, in words with old and new values.
//!
//! Every change says what something is after it, and its inverse what that was before: read side by side, they are
//! the account.

mod names;
mod saved_view;
mod values;

use std::collections::HashMap;

use waymark_core::{Change, HeaderField, Roadmap};

use crate::host::Clock;
use crate::views::{Alteration, Subject, SubjectKind};
pub(crate) use names::Gone;
use names::Names;
use values::{Saying, say, time_off_without, views_without};

/// How many things one account lists.
const LISTED: usize = 200;

/// What a change did to what, in the order in which it did it; and how many more things it did.
///
/// `gone` knows what is not on the roadmap any more; it learns the rest from the change itself.
pub(crate) fn account(
    roadmap: &Roadmap,
    mut gone: Gone,
    clock: &dyn Clock,
    change: &Change,
    inverse: &Change,
) -> (Vec<Subject>, u32) {
    let mut pairs = Vec::new();
    pair(change, inverse, &mut pairs);
    gone.learn(inverse);
    gone.learn(change);
    let names = Names { roadmap, gone: &gone };
    let more = pairs.len().saturating_sub(LISTED);
    let mut account = Account { names, clock, subjects: Vec::new(), indexes: HashMap::new() };
    pairs.into_iter().take(LISTED).for_each(|pair| account.tell(pair));
    (account.subjects, u32::try_from(more).unwrap_or(u32::MAX))
}

/// What a change made, if anything, and what was there before, if anything.
type Pair<'a> = (Option<&'a Change>, Option<&'a Change>);

/// Takes groups apart. The inverse of a group has its inverses last first; that of a removal may be a group of
/// everything that went with it.
fn pair<'a>(change: &'a Change, inverse: &'a Change, pairs: &mut Vec<Pair<'a>>) {
    match (change, inverse) {
        (Change::Group(changes), Change::Group(inverses)) => {
            let each = changes.iter().zip(inverses.iter().rev());
            each.for_each(|(change, inverse)| pair(change, inverse, pairs));
        }
        (Change::RemoveMilestone { .. }, Change::Group(parts)) => {
            let made = std::iter::once(Some(change)).chain(std::iter::repeat(None));
            pairs.extend(made.zip(parts.iter().map(Some)));
        }
        (change, inverse) => pairs.push((Some(change), Some(inverse))),
    }
}

struct Account<'a> {
    names: Names<'a>,
    clock: &'a dyn Clock,
    subjects: Vec<Subject>,
    indexes: HashMap<(&'static str, String), usize>,
}

impl Account<'_> {
    fn tell(&mut self, (change, inverse): Pair<'_>) {
        let new = change.map(|change| say(change, &self.names, self.clock));
        let old = inverse.map(|inverse| say(inverse, &self.names, self.clock));
        let value =
            |saying: &Option<Saying<'_>>| saying.as_ref().map_or_else(String::new, |one| one.value.clone());
        let (old_value, new_value) = if let Some(Change::SetHeader(HeaderField::TimeOff(new))) = change
            && let Some(Change::SetHeader(HeaderField::TimeOff(old))) = inverse
        {
            (time_off_without(old, new), time_off_without(new, old))
        } else if let Some(Change::SetHeader(HeaderField::Views(new))) = change
            && let Some(Change::SetHeader(HeaderField::Views(old))) = inverse
        {
            (views_without(old, new), views_without(new, old))
        } else {
            (value(&old), value(&new))
        };
        let Some(Saying { of, what, .. }) = new.or(old) else { return };
        let subject = self.subject(of);
        match change {
            Some(Change::AddMilestone { .. } | Change::AddTrack { .. }) => subject.before = false,
            Some(Change::RemoveMilestone { .. } | Change::RemoveTrack { .. }) => subject.after = false,
            Some(_) | None => {}
        }
        if old_value != new_value {
            subject.alterations.push(Alteration { what, old: old_value, new: new_value });
        }
    }

    fn subject(&mut self, of: Of<'_>) -> &mut Subject {
        let (key, kind, title, present) = match of {
            Of::Roadmap => {
                (("roadmap", String::new()), SubjectKind::Roadmap, waymark_messages::account::roadmap(), true)
            }
            Of::Track(id) => {
                let present = self.names.roadmap.track(id.as_str()).is_some();
                (("track", id.to_string()), SubjectKind::Track, self.names.track(id), present)
            }
            Of::Milestone(id) => {
                let present = self.names.roadmap.milestone(id.as_str()).is_some();
                (("milestone", id.to_string()), SubjectKind::Milestone, self.names.milestone(id), present)
            }
        };
        let id = key.1.clone();
        let subjects = &mut self.subjects;
        let index = *self.indexes.entry(key).or_insert_with(|| {
            subjects.push(Subject {
                kind,
                id,
                title,
                present,
                before: true,
                after: true,
                alterations: Vec::new(),
            });
            subjects.len() - 1
        });
        &mut self.subjects[index]
    }
}

/// What a change is about.
#[derive(Debug, Clone, Copy)]
enum Of<'a> {
    Roadmap,
    Track(&'a waymark_core::TrackId),
    Milestone(&'a waymark_core::MilestoneId),
}
