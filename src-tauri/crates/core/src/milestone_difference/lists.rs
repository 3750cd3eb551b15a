//! What turns one short list into another, moving as few elements as can be.

use std::collections::HashMap;

use crate::{ItemId, Place};

/// One step from the old list to the new one.
pub(super) enum Edit<'a, T> {
    /// Takes an element out.
    Remove(&'a T),
    /// Moves an element that stays what it is, though its fields may differ.
    Move(&'a T, Place<ItemId>),
    /// Puts a new element in.
    Add(&'a T, Place<ItemId>),
}

/// The edits that give `from` the elements of `to` in their order, to be made one after another.
///
/// An element that `is_replaced` is taken out and put in anew. Elements to be moved are those of `from`.
pub(super) fn edits<'a, T>(
    from: &'a [T],
    to: &'a [T],
    id: impl Fn(&T) -> &ItemId,
    is_replaced: impl Fn(&T, &T) -> bool,
) -> Vec<Edit<'a, T>> {
    let wanted: HashMap<&ItemId, &T> = to.iter().map(|item| (id(item), item)).collect();
    let stays = |old: &T| wanted.get(id(old)).is_some_and(|new| !is_replaced(old, new));
    let places: HashMap<&ItemId, usize> =
        from.iter().enumerate().filter(|(_, old)| stays(old)).map(|(place, old)| (id(old), place)).collect();
    let old_places: Vec<Option<usize>> = to.iter().map(|item| places.get(id(item)).copied()).collect();
    let unmoved = longest_in_order(&old_places);

    let mut edits: Vec<Edit<'a, T>> = from.iter().filter(|old| !stays(old)).map(Edit::Remove).collect();
    let mut place = Place::First;
    for ((item, old), unmoved) in to.iter().zip(old_places).zip(unmoved) {
        let next = Place::After(id(item).clone());
        let place = std::mem::replace(&mut place, next);
        match old {
            Some(_) if unmoved => {}
            Some(old) => edits.push(Edit::Move(&from[old], place)),
            None => edits.push(Edit::Add(item, place)),
        }
    }
    edits
}

/// Which of these old places, given in the new order, can stay while the others move around them: the longest
/// increasing subsequence (Schensted, 1961), in n log n. What had no old place does not stay.
fn longest_in_order(places: &[Option<usize>]) -> Vec<bool> {
    // For each length, the index of the smallest place that ends a sequence of it; and what comes before each.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (index, place) in places.iter().enumerate() {
        if place.is_none() {
            continue;
        }
        let length = ends.partition_point(|&end| places[end] < *place);
        before[index] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    let mut stays = vec![false; places.len()];
    let mut at = ends.last().copied();
    while let Some(index) = at {
        stays[index] = true;
        at = before[index];
    }
    stays
}
