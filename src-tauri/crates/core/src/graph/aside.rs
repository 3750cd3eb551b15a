//! The edges that would close a cycle: kept beside the graph, so that what is in it has none.
//!
//! Which edges these are follows from all edges and the order of the nodes alone, however the graph came to be.
//! Between changes any choice will do that leaves no cycle; [`Graph::settle`] makes it the one that follows.

use super::feedback::feedback_edges;
use super::{Graph, Node};

impl Graph {
    /// The prerequisites of a node that are set aside.
    pub(crate) fn aside_before(&self, node: Node) -> impl Iterator<Item = Node> + '_ {
        self.aside.range((node, 0)..=(node, Node::MAX)).map(|(_, on)| *on)
    }

    /// The dependents of a node for which it is set aside.
    pub(crate) fn aside_after(&self, node: Node) -> impl Iterator<Item = Node> + '_ {
        self.aside_of.range((node, 0)..=(node, Node::MAX)).map(|(_, dependent)| *dependent)
    }

    /// Every edge `(node, on)` that is set aside.
    pub(crate) fn aside(&self) -> impl Iterator<Item = (Node, Node)> + '_ {
        self.aside.iter().copied()
    }

    /// Whether the edge that makes `node` wait for `on` is set aside.
    pub(crate) fn is_aside(&self, node: Node, on: Node) -> bool {
        self.aside.contains(&(node, on))
    }

    /// Whether any edge is set aside.
    pub(crate) fn has_aside(&self) -> bool {
        !self.aside.is_empty()
    }

    /// Whether the edges set aside are those that follow, so that there is nothing to settle.
    pub(crate) fn is_settled(&self) -> bool {
        !self.unsettled
    }

    /// Says that edges or the order of the nodes change, which matters only while edges are set aside.
    pub(crate) fn unsettle(&mut self) {
        self.unsettled |= self.has_aside();
    }

    /// Sets aside the edges that follow from `order`, which holds every node, and no others. Gives the ends of those
    /// that were in the graph before or are in it now. Takes time proportional to the graph.
    pub(crate) fn settle(&mut self, order: &[Node]) -> Vec<Node> {
        let before = std::mem::take(&mut self.aside);
        self.aside_of.clear();
        before.iter().for_each(|&(node, on)| self.link(node, on));
        if !self.sort() {
            for (node, on) in feedback_edges(&self.links, order) {
                self.unlink(node, on);
                self.set_aside(node, on);
            }
            let sorted = self.sort();
            debug_assert!(sorted, "without its feedback edges a graph has no cycle");
        }
        self.unsettled = false;
        before.symmetric_difference(&self.aside).flat_map(|&(node, on)| [node, on]).collect()
    }

    pub(super) fn set_aside(&mut self, node: Node, on: Node) {
        self.aside.insert((node, on));
        self.aside_of.insert((on, node));
    }

    pub(super) fn forget_aside(&mut self, node: Node, on: Node) {
        self.aside.remove(&(node, on));
        self.aside_of.remove(&(on, node));
    }

    /// Finds every node its place in the order anew, and tells whether that can be: not where edges have a cycle.
    pub(super) fn sort(&mut self) -> bool {
        let mut waiting: Vec<u32> = self.links.iter().map(|links| links.before.len() as u32).collect();
        let mut order: Vec<Node> =
            (0..self.links.len() as Node).filter(|&node| waiting[node as usize] == 0).collect();
        let mut next = 0;
        while let Some(&node) = order.get(next) {
            next += 1;
            self.links[node as usize].place = next as u64;
            for &dependent in &self.links[node as usize].after {
                waiting[dependent as usize] -= 1;
                if waiting[dependent as usize] == 0 {
                    order.push(dependent);
                }
            }
        }
        self.next_place = self.links.len() as u64;
        next == self.links.len()
    }
}
