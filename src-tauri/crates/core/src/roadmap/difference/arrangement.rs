//! Turning one list into another by placing as few elements as possible.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::super::change::Place;

/// Whether no element occurs twice.
pub(super) fn are_distinct<'a, Id: Eq + Hash + 'a>(ids: impl Iterator<Item = &'a Id>) -> bool {
    let mut seen = HashSet::new();
    ids.into_iter().all(|id| seen.insert(id))
}

/// Tells for each element of `to` where it must be put, or none where it stays.
///
/// `from` holds elements of `to` alone. Elements are put one after the other in the order of `to`; whatever else
/// stands in the list meanwhile does not matter.
pub(super) fn arrange<'a, Id: Clone + Eq + Hash>(
    from: impl Iterator<Item = &'a Id>,
    to: impl Iterator<Item = &'a Id>,
) -> Vec<(&'a Id, Option<Place<Id>>)> {
    let was_at: HashMap<&Id, usize> = from.enumerate().map(|(index, id)| (id, index)).collect();
    let to: Vec<&Id> = to.collect();
    let stay = longest_rising(to.iter().map(|id| was_at.get(id).copied()));
    let place = |index: usize| match index {
        0 => Place::First,
        _ => Place::After(to[index - 1].clone()),
    };
    let placed = to.iter().enumerate().zip(stay);
    placed.map(|((index, id), stays)| (*id, (!stays).then(|| place(index)))).collect()
}

/// Marks the longest rising sequence among numbers of which some are absent: M. L. Fredman, "On computing the
/// length of longest increasing subsequences" (1975).
fn longest_rising(numbers: impl Iterator<Item = Option<usize>>) -> Vec<bool> {
    let numbers: Vec<Option<usize>> = numbers.collect();
    // For each length, the number with which the best sequence of it ends, and where that is.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (index, number) in numbers.iter().enumerate() {
        let Some(number) = *number else { continue };
        let length = ends.partition_point(|(end, _)| *end < number);
        before[index] = length.checked_sub(1).map(|shorter| ends[shorter].1);
        match ends.get_mut(length) {
            Some(end) => *end = (number, index),
            None => ends.push((number, index)),
        }
    }
    let mut marked = vec![false; numbers.len()];
    let mut next = ends.last().map(|(_, index)| *index);
    while let Some(index) = next {
        marked[index] = true;
        next = before[index];
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_must_move_is_placed() {
        let placed = |from: &[u8], to: &[u8]| -> Vec<(u8, Option<Place<u8>>)> {
            arrange(from.iter(), to.iter()).into_iter().map(|(id, place)| (*id, place)).collect()
        };
        assert_eq!(placed(&[1, 2, 3], &[1, 2, 3]), [(1, None), (2, None), (3, None)]);
        assert_eq!(placed(&[1, 2, 3], &[3, 1, 2]), [(3, Some(Place::First)), (1, None), (2, None)]);
        assert_eq!(placed(&[1, 3], &[1, 2, 3]), [(1, None), (2, Some(Place::After(1))), (3, None)]);
    }
}
