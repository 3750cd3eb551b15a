//! Lists of a milestone, compared element by element: what the library added comes, what it dropped goes, and what
//! the person added or removed stays so.

use std::collections::HashSet;

use serde_json::Map;
use waymark_messages::{duration, library as said};

use super::copied;
use super::needs::Need;
use super::present::Present;
use super::template::MilestoneTemplate;
use crate::{
    Change, Entry, Estimate, ItemId, LibraryField, Milestone, MilestoneField, MilestoneId, Place, Resource,
    Step,
};

/// What the library would change of a list.
#[derive(Debug, Clone, Default)]
pub(super) struct ListUpdate {
    /// What would go, a line each.
    pub(super) goes: Vec<String>,
    /// What would come, a line each.
    pub(super) comes: Vec<String>,
    pub(super) changes: Vec<Change>,
}

/// Which of the library's elements come and which of the person's go, as indexes.
struct Difference {
    comes: Vec<usize>,
    goes: Vec<usize>,
}

/// `base` is what the library had then, `theirs` what it has now, `mine` what the person has.
fn difference(base: &str, theirs: &[String], mine: &[String]) -> Difference {
    let base: HashSet<&str> = base.split(' ').collect();
    let (now, have): (HashSet<&str>, HashSet<&str>) =
        (theirs.iter().map(String::as_str).collect(), mine.iter().map(String::as_str).collect());
    let is_new = |key: &&String| !base.contains(key.as_str()) && !have.contains(key.as_str());
    let is_dropped = |key: &&String| base.contains(key.as_str()) && !now.contains(key.as_str());
    let indexes = |keys: &[String], wanted: &dyn Fn(&&String) -> bool| -> Vec<usize> {
        keys.iter().enumerate().filter(|(_, key)| wanted(key)).map(|(index, _)| index).collect()
    };
    Difference { comes: indexes(theirs, &is_new), goes: indexes(mine, &is_dropped) }
}

/// The new list: the person's without what goes, with each that comes behind its neighbour in the library's list.
fn merged<T: Clone>(difference: &Difference, theirs: (&[String], &[T]), mine: (&[String], &[T])) -> Vec<T> {
    let mut list: Vec<(String, T)> = mine.0.iter().cloned().zip(mine.1.iter().cloned()).collect();
    for &index in difference.goes.iter().rev() {
        list.remove(index);
    }
    for &index in &difference.comes {
        let at = place_among(&list.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), theirs.0, index);
        list.insert(at, (theirs.0[index].clone(), theirs.1[index].clone()));
    }
    list.into_iter().map(|(_, element)| element).collect()
}

/// Where the library's element `index` goes in a list: behind the nearest before it that is there, else first.
fn place_among(list: &[&str], theirs: &[String], index: usize) -> usize {
    let before = theirs[..index].iter().rev();
    before.filter_map(|key| list.iter().position(|other| other == key)).next().map_or(0, |at| at + 1)
}

pub(super) fn recall(mine: &Milestone, template: &MilestoneTemplate, base: &str) -> ListUpdate {
    let theirs: Vec<String> = template.recall.iter().map(copied::recall).collect();
    let own: Vec<String> = mine.recall.iter().map(copied::recall).collect();
    let difference = difference(base, &theirs, &own);
    let list = merged(&difference, (&theirs, &template.recall), (&own, &mine.recall));
    let line = |question: &crate::RecallQuestion| format!("{} {}", question.ask, question.answer);
    whole(mine, &difference, &mine.recall, &template.recall, line, MilestoneField::Recall(list))
}

pub(super) fn aliases(mine: &Milestone, template: &MilestoneTemplate, base: &str) -> ListUpdate {
    let theirs: Vec<String> = template.aliases.iter().map(|alias| copied::hash(alias)).collect();
    let own: Vec<String> = mine.aliases.iter().map(|alias| copied::hash(alias)).collect();
    let difference = difference(base, &theirs, &own);
    let list = merged(&difference, (&theirs, &template.aliases), (&own, &mine.aliases));
    whole(mine, &difference, &mine.aliases, &template.aliases, String::clone, MilestoneField::Aliases(list))
}

/// An update that writes the whole list.
fn whole<T>(
    mine: &Milestone,
    difference: &Difference,
    own: &[T],
    theirs: &[T],
    line: impl Fn(&T) -> String,
    to: MilestoneField,
) -> ListUpdate {
    let mut update = ListUpdate {
        goes: difference.goes.iter().map(|&index| line(&own[index])).collect(),
        comes: difference.comes.iter().map(|&index| line(&theirs[index])).collect(),
        changes: Vec::new(),
    };
    if !update.goes.is_empty() || !update.comes.is_empty() {
        update.changes.push(Change::SetMilestone { milestone: mine.id.clone(), to });
    }
    update
}

/// Steps and resources have ids of their own, so they are changed one by one.
pub(super) fn steps_and_resources(
    mine: &Milestone,
    template: &MilestoneTemplate,
    field: LibraryField,
    base: &str,
) -> ListUpdate {
    let id = || mine.id.clone();
    if field == LibraryField::Steps {
        let theirs: Vec<String> = template.steps.iter().map(|step| copied::hash(step.as_str())).collect();
        let own = mine.steps.iter().map(|step| (step.id.clone(), copied::hash(step.text.as_str()))).collect();
        let list = Items { letter: "s", own, theirs };
        return list.update(
            base,
            |index| mine.steps[index].text.to_string(),
            |index| template.steps[index].to_string(),
            |step| Change::RemoveStep { milestone: id(), step },
            |index, step, place| {
                let step =
                    Step { id: step, text: template.steps[index].clone(), done: false, extra: Map::new() };
                Change::AddStep { milestone: id(), step, place }
            },
        );
    }
    let theirs: Vec<String> = template.resources.iter().map(copied::resource_template).collect();
    let own =
        mine.resources.iter().map(|resource| (resource.id.clone(), copied::resource(resource))).collect();
    let list = Items { letter: "r", own, theirs };
    list.update(
        base,
        |index| format!("{} {}", mine.resources[index].title, mine.resources[index].url),
        |index| format!("{} {}", template.resources[index].title, template.resources[index].url),
        |resource| Change::RemoveResource { milestone: id(), resource },
        |index, resource, place| {
            let template = &template.resources[index];
            let resource = Box::new(Resource {
                id: resource,
                title: template.title.clone(),
                url: template.url.clone(),
                kind: template.kind,
                free: template.free,
                extra: Map::new(),
            });
            Change::AddResource { milestone: id(), resource, place }
        },
    )
}

/// Elements with ids.
struct Items {
    letter: &'static str,
    own: Vec<(ItemId, String)>,
    theirs: Vec<String>,
}

impl Items {
    fn update(
        self,
        base: &str,
        own_line: impl Fn(usize) -> String,
        their_line: impl Fn(usize) -> String,
        remove: impl Fn(ItemId) -> Change,
        add: impl Fn(usize, ItemId, Place<ItemId>) -> Change,
    ) -> ListUpdate {
        let keys: Vec<String> = self.own.iter().map(|(_, key)| key.clone()).collect();
        let difference = difference(base, &self.theirs, &keys);
        let mut update = ListUpdate::default();
        let mut list = self.own.clone();
        for &index in difference.goes.iter().rev() {
            update.goes.insert(0, own_line(index));
            update.changes.push(remove(list.remove(index).0));
        }
        let mut ids: Vec<ItemId> = self.own.iter().map(|(id, _)| id.clone()).collect();
        for &index in &difference.comes {
            let Ok(id) = crate::rules::new_item_id(self.letter, ids.iter()) else { continue };
            let at = place_among(
                &list.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>(),
                &self.theirs,
                index,
            );
            let place = match at.checked_sub(1) {
                Some(before) => Place::After(list[before].0.clone()),
                None => Place::First,
            };
            update.comes.push(their_line(index));
            update.changes.push(add(index, id.clone(), place));
            ids.push(id.clone());
            list.insert(at, (id, self.theirs[index].clone()));
        }
        update
    }
}

/// Prerequisites are compared as needs and resolved on this roadmap.
pub(super) fn prerequisites(
    present: &Present<'_>,
    entry: Entry<'_>,
    template: &MilestoneTemplate,
    base: &str,
) -> ListUpdate {
    let mine = entry.milestone();
    let then: Vec<Need> = base.split(' ').filter_map(|need| Need::try_from(need.to_owned()).ok()).collect();
    let resolve = |need: &Need| present.meets(need, &mine.id).cloned();
    let now: HashSet<MilestoneId> = template.after.iter().filter_map(resolve).collect();
    let mut comes: Vec<MilestoneId> = template
        .after
        .iter()
        .filter(|need| !then.contains(need))
        .filter_map(resolve)
        .filter(|on| !mine.after.contains(on))
        .collect();
    comes.dedup();
    let goes: Vec<MilestoneId> = then
        .iter()
        .filter(|need| !template.after.contains(need))
        .filter_map(resolve)
        .filter(|on| mine.after.contains(on) && !now.contains(on))
        .collect();
    let milestone = || mine.id.clone();
    let removed = goes.iter().map(|on| Change::RemovePrerequisite { milestone: milestone(), on: on.clone() });
    let added = comes.iter().map(|on| Change::AddPrerequisite { milestone: milestone(), on: on.clone() });
    ListUpdate {
        goes: goes.iter().map(ToString::to_string).collect(),
        comes: comes.iter().map(ToString::to_string).collect(),
        changes: removed.chain(added).collect(),
    }
}

/// `2 h - 3 h - 5 h`
pub(super) fn efforts(estimate: Estimate) -> String {
    let [high, likely, low] = [estimate.high(), estimate.likely(), estimate.low()].map(duration);
    said::efforts(high, likely, low)
}
