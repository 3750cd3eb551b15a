//! A list in which inserting after a given element costs the same in the middle as at the end.
//!
//! Each element has a label, and the labels are in the order of the list. Labels leave gaps; where a gap is used
//! up, the labels around it are spread out again: order maintenance by list labelling, after Dietz and Sleator,
//! "Two algorithms for maintaining order in a list" (1987), with a doubling neighbourhood instead of a tree.

use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Unbounded};

/// The position of an element relative to the others of its list. Compares like the list.
pub(crate) type Label = u64;

const GAP: u64 = 1 << 32;
const MIDDLE: u64 = 1 << 63;

/// An ordered list of small copyable elements.
#[derive(Debug, Clone)]
pub(crate) struct Order<T> {
    elements: BTreeMap<Label, T>,
}

impl<T> Default for Order<T> {
    fn default() -> Self {
        Self { elements: BTreeMap::new() }
    }
}

/// What an insertion did: the new element's label, and the labels that had to move.
pub(crate) struct Inserted<T> {
    pub(crate) label: Label,
    pub(crate) relabelled: Vec<(T, Label)>,
}

impl<T: Copy> Order<T> {
    /// Makes a list of elements that are in order already, and tells each its label.
    pub(crate) fn from_sorted(
        elements: impl ExactSizeIterator<Item = T>,
        mut tell: impl FnMut(T, Label),
    ) -> Self {
        let start = MIDDLE - (elements.len() as u64 / 2) * GAP;
        let labelled = elements.enumerate().map(|(index, element)| {
            let label = start + index as u64 * GAP;
            tell(element, label);
            (label, element)
        });
        Self { elements: labelled.collect() }
    }

    /// The elements in order.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = T> + '_ {
        self.elements.values().copied()
    }

    /// How many elements there are.
    pub(crate) fn len(&self) -> usize {
        self.elements.len()
    }

    /// The label of the last element.
    pub(crate) fn last(&self) -> Option<Label> {
        self.elements.last_key_value().map(|(label, _)| *label)
    }

    /// The element before `label`, if any.
    pub(crate) fn before(&self, label: Label) -> Option<T> {
        self.elements.range(..label).next_back().map(|(_, element)| *element)
    }

    /// Takes the element at `label` out.
    pub(crate) fn remove(&mut self, label: Label) -> Option<T> {
        self.elements.remove(&label)
    }

    /// Puts `element` right after the one labelled `after`, or before all others when that is `None`.
    pub(crate) fn insert_after(&mut self, after: Option<Label>, element: T) -> Inserted<T> {
        if let Some(label) = self.free_label_after(after) {
            self.elements.insert(label, element);
            return Inserted { label, relabelled: Vec::new() };
        }
        self.spread_around(after, element)
    }

    fn free_label_after(&self, after: Option<Label>) -> Option<Label> {
        let next = match after {
            Some(label) => self.elements.range((Excluded(label), Unbounded)).next(),
            None => self.elements.first_key_value(),
        };
        match (after, next.map(|(label, _)| *label)) {
            (None, None) => Some(MIDDLE),
            (Some(low), None) => low.checked_add(GAP).or_else(|| halfway(low, u64::MAX)),
            (None, Some(high)) => high.checked_sub(GAP).or_else(|| halfway(0, high)),
            (Some(low), Some(high)) => halfway(low, high),
        }
    }

    /// Spreads a growing neighbourhood of the full place evenly, `element` among it, until every gap in it is
    /// wide enough for many more insertions.
    fn spread_around(&mut self, after: Option<Label>, element: T) -> Inserted<T> {
        let pivot = after.unwrap_or(0);
        let mut reach = 32;
        loop {
            let left: Vec<(Label, T)> = self
                .elements
                .range(..=pivot)
                .rev()
                .take(reach)
                .map(|(label, element)| (*label, *element))
                .collect();
            let right: Vec<(Label, T)> = self
                .elements
                .range((Excluded(pivot), Unbounded))
                .take(reach)
                .map(|(label, element)| (*label, *element))
                .collect();
            let low = if left.len() < reach { 0 } else { left[left.len() - 1].0 };
            let high = if right.len() < reach { u64::MAX } else { right[right.len() - 1].0 };
            let count = left.len() + right.len() + 1;
            let gap = (high - low) / (count as u64 + 1);
            let whole_list = left.len() < reach && right.len() < reach;
            if gap < GAP / 16 && !whole_list {
                reach *= 2;
                continue;
            }
            for (label, _) in left.iter().chain(&right) {
                self.elements.remove(label);
            }
            let members = left
                .iter()
                .rev()
                .map(|(_, element)| (*element, false))
                .chain([(element, true)])
                .chain(right.iter().map(|(_, element)| (*element, false)));
            let mut inserted = Inserted { label: 0, relabelled: Vec::with_capacity(count - 1) };
            for (index, (member, is_new)) in members.enumerate() {
                let label = low + gap * (index as u64 + 1);
                self.elements.insert(label, member);
                if is_new {
                    inserted.label = label;
                } else {
                    inserted.relabelled.push((member, label));
                }
            }
            return inserted;
        }
    }
}

fn halfway(low: Label, high: Label) -> Option<Label> {
    let middle = low + (high - low) / 2;
    (middle > low && middle < high).then_some(middle)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    /// Keeps the labels as a roadmap does, beside a plain vector as the model.
    #[derive(Default)]
    struct Twin {
        order: Order<u32>,
        labels: HashMap<u32, Label>,
        model: Vec<u32>,
    }

    impl Twin {
        fn insert(&mut self, at: usize, element: u32) {
            let after = at.checked_sub(1).map(|index| self.labels[&self.model[index]]);
            let inserted = self.order.insert_after(after, element);
            self.labels.insert(element, inserted.label);
            self.labels.extend(inserted.relabelled);
            self.model.insert(at, element);
        }

        fn remove(&mut self, at: usize) {
            let element = self.model.remove(at);
            assert_eq!(self.order.remove(self.labels[&element]), Some(element));
        }

        fn check(&self) {
            assert_eq!(self.order.iter().collect::<Vec<_>>(), self.model);
            for pair in self.model.windows(2) {
                assert!(self.labels[&pair[0]] < self.labels[&pair[1]], "labels are told truly");
            }
        }
    }

    proptest! {
        #[test]
        fn an_order_is_a_vector(places in proptest::collection::vec((any::<usize>(), any::<bool>()), 0..300)) {
            let mut twin = Twin::default();
            for (number, (place, removes)) in places.into_iter().enumerate() {
                if removes && !twin.model.is_empty() {
                    twin.remove(place % twin.model.len());
                } else {
                    twin.insert(place % (twin.model.len() + 1), number as u32);
                }
            }
            twin.check();
        }
    }

    #[test]
    fn inserting_at_one_place_for_ever_keeps_the_order() {
        for place in [0, 1, 2] {
            let mut twin = Twin::default();
            (0..3).for_each(|number| twin.insert(number, 100_000 + number as u32));
            for number in 0..5_000 {
                twin.insert(place, number);
            }
            twin.check();
        }
    }
}
