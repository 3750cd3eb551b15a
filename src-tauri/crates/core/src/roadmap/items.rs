//! Steps, resources, evidence and sessions: short lists inside a milestone, whose items have ids.

use super::change::Place;
use super::evidence::Evidence;
use super::milestone::{Resource, Session, Step};
use crate::{ItemId, Refusal};

/// Something in a list that has an id.
pub(super) trait Item {
    /// What it is, as messages tell it from the others.
    const KIND: &'static str;
    fn id(&self) -> &ItemId;
}

impl Item for Step {
    const KIND: &'static str = "step";
    fn id(&self) -> &ItemId {
        &self.id
    }
}

impl Item for Resource {
    const KIND: &'static str = "resource";
    fn id(&self) -> &ItemId {
        &self.id
    }
}

impl Item for Evidence {
    const KIND: &'static str = "evidence";
    fn id(&self) -> &ItemId {
        &self.id
    }
}

impl Item for Session {
    const KIND: &'static str = "session";
    fn id(&self) -> &ItemId {
        &self.id
    }
}

/// Where the item with this id is.
pub(super) fn position<T: Item>(items: &[T], id: &ItemId) -> Result<usize, Refusal> {
    items
        .iter()
        .position(|item| item.id() == id)
        .ok_or_else(|| Refusal::no_item(T::KIND, id.as_str(), items.iter().map(|item| item.id().as_str())))
}

/// Puts an item in its place; its id must be new.
pub(super) fn insert<T: Item>(items: &mut Vec<T>, item: T, place: &Place<ItemId>) -> Result<(), Refusal> {
    if items.iter().any(|other| other.id() == item.id()) {
        return Err(Refusal::DuplicateItem { kind: T::KIND, id: item.id().to_string() });
    }
    let index = match place {
        Place::First => 0,
        Place::Last => items.len(),
        Place::After(sibling) => position(items, sibling)? + 1,
    };
    items.insert(index, item);
    Ok(())
}

/// Takes an item out and tells where it was.
pub(super) fn remove<T: Item>(items: &mut Vec<T>, id: &ItemId) -> Result<(T, Place<ItemId>), Refusal> {
    let index = position(items, id)?;
    let item = items.remove(index);
    let place = match index.checked_sub(1) {
        Some(before) => Place::After(items[before].id().clone()),
        None => Place::First,
    };
    Ok((item, place))
}
