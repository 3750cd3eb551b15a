//! The steps and resources of a milestone.

use waymark_messages::changes as said;

use super::{Proposal, short};
use crate::{
    Change, Entry, ItemId, Place, Refusal, Resource, ResourceKind, Roadmap, Step, StepField, Title, Url,
};

/// Adds a step to a milestone.
pub fn add_step(roadmap: &Roadmap, id: &str, text: &str, place: &Place<String>) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let text = Title::new(text)?;
    let step = new_item_id("s", entry.milestone().steps.iter().map(|step| &step.id))?;
    let label = said::step_added(short(text.as_str()));
    let place = item_place(place)?;
    let step = Step { id: step, text, done: false, extra: serde_json::Map::new() };
    let created = step.id.to_string();
    let mut proposal = Proposal::new(Change::AddStep { milestone: entry.id().clone(), step, place }, label);
    proposal.created.push(created);
    Ok(proposal)
}

/// Rewords, ticks or moves a step; what is absent stays.
pub fn edit_step(
    roadmap: &Roadmap,
    id: &str,
    step: &str,
    text: Option<&str>,
    done: Option<bool>,
    place: Option<&Place<String>>,
) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let old = find_step(entry, step)?;
    let text = text.map(Title::new).transpose()?.filter(|text| *text != old.text);
    let done = done.filter(|done| *done != old.done);
    let name = short(old.text.as_str());
    let label = match (&text, done, place) {
        (Some(_), _, _) => said::step_changed(&name),
        (None, Some(true), _) => said::step_ticked(&name),
        (None, Some(false), _) => said::step_unticked(&name),
        (None, None, _) => said::step_moved(&name),
    };
    let milestone = || entry.id().clone();
    let set = |to| Change::SetStep { milestone: milestone(), step: old.id.clone(), to };
    let mut changes: Vec<Change> =
        [text.map(StepField::Text), done.map(StepField::Done)].into_iter().flatten().map(set).collect();
    if let Some(place) = place {
        changes.push(Change::MoveStep {
            milestone: milestone(),
            step: old.id.clone(),
            place: item_place(place)?,
        });
    }
    Ok(Proposal::of(changes, label, || said::step_is_that_way(name)))
}

/// Removes a step.
pub fn remove_step(roadmap: &Roadmap, id: &str, step: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let step = find_step(entry, step)?;
    let label = said::step_removed(short(step.text.as_str()));
    Ok(Proposal::new(Change::RemoveStep { milestone: entry.id().clone(), step: step.id.clone() }, label))
}

/// Adds a resource to a milestone.
pub fn add_resource(
    roadmap: &Roadmap,
    id: &str,
    title: &str,
    url: &str,
    kind: ResourceKind,
    free: bool,
) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let resource = Resource {
        id: new_item_id("r", entry.milestone().resources.iter().map(|resource| &resource.id))?,
        title: Title::new(title)?,
        url: Url::new(url)?,
        kind,
        free,
        extra: serde_json::Map::new(),
    };
    let label = said::resource_added(short(resource.title.as_str()));
    let created = resource.id.to_string();
    let change = Change::AddResource {
        milestone: entry.id().clone(),
        resource: Box::new(resource),
        place: Place::Last,
    };
    let mut proposal = Proposal::new(change, label);
    proposal.created.push(created);
    Ok(proposal)
}

/// What to change of a resource; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct ResourceEdit {
    /// A new title.
    pub title: Option<String>,
    /// A new address.
    pub url: Option<String>,
    /// A new kind.
    pub kind: Option<ResourceKind>,
    /// Whether it costs nothing.
    pub free: Option<bool>,
}

/// Changes a resource.
pub fn edit_resource(
    roadmap: &Roadmap,
    id: &str,
    resource: &str,
    edit: &ResourceEdit,
) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let old = find_resource(entry, resource)?;
    let new = Resource {
        title: edit.title.as_deref().map_or_else(|| Ok(old.title.clone()), Title::new)?,
        url: edit.url.as_deref().map_or_else(|| Ok(old.url.clone()), Url::new)?,
        kind: edit.kind.unwrap_or(old.kind),
        free: edit.free.unwrap_or(old.free),
        ..old.clone()
    };
    let title = short(old.title.as_str());
    if new == *old {
        return Ok(Proposal::nothing(said::resource_is_that_way(title)));
    }
    let change = Change::SetResource { milestone: entry.id().clone(), resource: Box::new(new) };
    Ok(Proposal::new(change, said::resource_changed(title)))
}

/// Removes a resource.
pub fn remove_resource(roadmap: &Roadmap, id: &str, resource: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let resource = find_resource(entry, resource)?;
    let label = said::resource_removed(short(resource.title.as_str()));
    Ok(Proposal::new(
        Change::RemoveResource { milestone: entry.id().clone(), resource: resource.id.clone() },
        label,
    ))
}

/// The resource with this id, for opening it.
pub fn find_resource<'a>(entry: Entry<'a>, id: &str) -> Result<&'a Resource, Refusal> {
    let resources = &entry.milestone().resources;
    resources.iter().find(|resource| resource.id.as_str() == id).ok_or_else(|| {
        Refusal::no_item("resource", id, resources.iter().map(|resource| resource.id.as_str()))
    })
}

fn find_step<'a>(entry: Entry<'a>, id: &str) -> Result<&'a Step, Refusal> {
    let steps = &entry.milestone().steps;
    steps
        .iter()
        .find(|step| step.id.as_str() == id)
        .ok_or_else(|| Refusal::no_item("step", id, steps.iter().map(|step| step.id.as_str())))
}

fn item_place(place: &Place<String>) -> Result<Place<ItemId>, Refusal> {
    Ok(match place {
        Place::First => Place::First,
        Place::Last => Place::Last,
        Place::After(id) => Place::After(ItemId::new(id)?),
    })
}

/// The letter and the number after the highest one in use, so that the id of a removed item is not given again
/// while later ones live.
pub(crate) fn new_item_id<'a>(
    letter: &str,
    taken: impl Iterator<Item = &'a ItemId>,
) -> Result<ItemId, Refusal> {
    let highest =
        taken.filter_map(|id| id.as_str().strip_prefix(letter)?.parse::<u32>().ok()).max().unwrap_or(0);
    Ok(ItemId::new(&format!("{letter}{}", u64::from(highest) + 1))?)
}
