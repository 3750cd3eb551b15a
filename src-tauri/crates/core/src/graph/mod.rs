//! What comes before what.
//!
//! Keeps a topological order of the nodes at all times, so that an edge that agrees with the order is added
//! without looking further, and only the nodes between the two ends are searched otherwise: D. J. Pearce and
//! P. H. J. Kelly, "A dynamic topological sort algorithm for directed acyclic graphs" (2006). Counts of open
//! prerequisites and open dependents are kept up to date with every change. An edge that would close a cycle is
//! set aside: it is remembered and counts nowhere. Knows nothing of milestones but their number.

mod aside;
mod feedback;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

/// The number of a node; numbers of removed nodes are used again.
pub(crate) type Node = u32;

#[derive(Debug, Clone, Default)]
struct Links {
    /// The prerequisites.
    before: Vec<Node>,
    /// The dependents.
    after: Vec<Node>,
    /// The place in the topological order; places are distinct, not dense.
    place: u64,
    closed: bool,
    open_before: u32,
    open_after: u32,
}

/// A directed acyclic graph of prerequisites, and the edges that would close a cycle in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Graph {
    links: Vec<Links>,
    next_place: u64,
    search: Search,
    /// The edges set aside, as `(node, on)`.
    aside: BTreeSet<(Node, Node)>,
    /// The same, as `(on, node)`.
    aside_of: BTreeSet<(Node, Node)>,
    /// Whether other edges may have to be set aside, or fewer.
    unsettled: bool,
}

/// Scratch memory of the searches, kept so that adding an edge allocates nothing in the long run.
#[derive(Debug, Clone, Default)]
struct Search {
    round: u32,
    seen_in: Vec<u32>,
}

impl Search {
    fn begin(&mut self, nodes: usize) {
        self.seen_in.resize(nodes, 0);
        self.round = self.round.wrapping_add(1);
        if self.round == 0 {
            self.seen_in.fill(0);
            self.round = 1;
        }
    }

    fn reach(&mut self, node: Node) -> bool {
        std::mem::replace(&mut self.seen_in[node as usize], self.round) != self.round
    }
}

impl Graph {
    /// Adds a node without edges at the end of the order.
    pub(crate) fn add(&mut self, node: Node, closed: bool) {
        let index = node as usize;
        if index >= self.links.len() {
            self.links.resize_with(index + 1, Links::default);
        }
        self.next_place += 1;
        self.links[index] = Links { closed, place: self.next_place, ..Links::default() };
    }

    /// Removes a node and all its edges, and gives its neighbours.
    pub(crate) fn remove(&mut self, node: Node) -> Vec<Node> {
        self.unsettle();
        let aside: Vec<(Node, Node)> = self
            .aside_before(node)
            .map(|on| (node, on))
            .chain(self.aside_after(node).map(|dependent| (dependent, node)))
            .collect();
        aside.iter().for_each(|&(node, on)| self.forget_aside(node, on));
        let links = std::mem::take(&mut self.links[node as usize]);
        for &before in &links.before {
            let other = &mut self.links[before as usize];
            other.after.retain(|&dependent| dependent != node);
            other.open_after -= u32::from(!links.closed);
        }
        for &after in &links.after {
            let other = &mut self.links[after as usize];
            other.before.retain(|&prerequisite| prerequisite != node);
            other.open_before -= u32::from(!links.closed);
        }
        let aside = aside.into_iter().map(|(one, other)| if one == node { other } else { one });
        let neighbours = links.before.into_iter().chain(links.after).chain(aside);
        neighbours.filter(|&neighbour| neighbour != node).collect()
    }

    /// Makes `node` wait for `on`, which sets the edge aside where it closes a cycle. Adding an edge twice changes
    /// nothing.
    pub(crate) fn connect(&mut self, node: Node, on: Node) {
        self.unsettle();
        if self.links[node as usize].before.contains(&on) || self.is_aside(node, on) {
            return;
        }
        let fits = node != on && (self.place(on) < self.place(node) || self.reorder(node, on));
        if fits {
            self.link(node, on);
        } else {
            self.set_aside(node, on);
            self.unsettled = true;
        }
    }

    /// Removes the edge that makes `node` wait for `on`, if it is there.
    pub(crate) fn disconnect(&mut self, node: Node, on: Node) {
        self.unsettle();
        match self.is_aside(node, on) {
            true => self.forget_aside(node, on),
            false => self.unlink(node, on),
        }
    }

    /// Adds many edges `(node, on)` at once to a graph that was just filled in the order of its nodes. Takes time
    /// proportional to the graph.
    pub(crate) fn connect_all(&mut self, edges: impl Iterator<Item = (Node, Node)>) {
        edges.for_each(|(node, on)| self.link(node, on));
        if !self.sort() {
            let order: Vec<Node> = (0..self.links.len() as Node).collect();
            self.settle(&order);
        }
    }

    /// Opens or closes a node, and gives the nodes whose counts changed.
    pub(crate) fn set_closed(&mut self, node: Node, closed: bool) -> Vec<Node> {
        let links = &mut self.links[node as usize];
        if links.closed == closed {
            return Vec::new();
        }
        links.closed = closed;
        let neighbours: Vec<Node> = links.before.iter().chain(&links.after).copied().collect();
        let prerequisites = links.before.len();
        let adjust = |count: &mut u32| if closed { *count -= 1 } else { *count += 1 };
        for &before in &neighbours[..prerequisites] {
            adjust(&mut self.links[before as usize].open_after);
        }
        for &after in &neighbours[prerequisites..] {
            adjust(&mut self.links[after as usize].open_before);
        }
        neighbours
    }

    /// The prerequisites of a node.
    pub(crate) fn before(&self, node: Node) -> &[Node] {
        &self.links[node as usize].before
    }

    /// The dependents of a node.
    pub(crate) fn after(&self, node: Node) -> &[Node] {
        &self.links[node as usize].after
    }

    /// How many prerequisites of a node are open.
    pub(crate) fn open_before(&self, node: Node) -> u32 {
        self.links[node as usize].open_before
    }

    /// How many dependents of a node are open.
    pub(crate) fn open_after(&self, node: Node) -> u32 {
        self.links[node as usize].open_after
    }

    /// Where a node stands in the topological order.
    pub(crate) fn place(&self, node: Node) -> u64 {
        self.links[node as usize].place
    }

    fn link(&mut self, node: Node, on: Node) {
        let (node_open, on_open) = (!self.links[node as usize].closed, !self.links[on as usize].closed);
        self.links[node as usize].before.push(on);
        self.links[node as usize].open_before += u32::from(on_open);
        self.links[on as usize].after.push(node);
        self.links[on as usize].open_after += u32::from(node_open);
    }

    fn unlink(&mut self, node: Node, on: Node) {
        let Some(index) = self.links[node as usize].before.iter().position(|&other| other == on) else {
            return;
        };
        self.links[node as usize].before.remove(index);
        self.links[on as usize].after.retain(|&other| other != node);
        let (node_open, on_open) = (!self.links[node as usize].closed, !self.links[on as usize].closed);
        self.links[node as usize].open_before -= u32::from(on_open);
        self.links[on as usize].open_after -= u32::from(node_open);
    }

    /// Moves what must follow `node` behind what must precede `on`, touching only the nodes placed between them.
    /// Tells whether that can be: not where `on` waits for `node`.
    fn reorder(&mut self, node: Node, on: Node) -> bool {
        let (low, high) = (self.place(node), self.place(on));
        self.search.begin(self.links.len());
        self.search.reach(node);
        let mut behind = vec![node];
        let mut next = 0;
        while let Some(&current) = behind.get(next) {
            next += 1;
            for &dependent in &self.links[current as usize].after {
                if dependent == on {
                    return false;
                }
                if self.links[dependent as usize].place < high && self.search.reach(dependent) {
                    behind.push(dependent);
                }
            }
        }
        let mut ahead = vec![on];
        self.search.reach(on);
        let mut next = 0;
        while let Some(&current) = ahead.get(next) {
            next += 1;
            for &prerequisite in &self.links[current as usize].before {
                if self.links[prerequisite as usize].place > low && self.search.reach(prerequisite) {
                    ahead.push(prerequisite);
                }
            }
        }
        ahead.sort_unstable_by_key(|&member| self.place(member));
        behind.sort_unstable_by_key(|&member| self.place(member));
        ahead.append(&mut behind);
        let mut places: Vec<u64> = ahead.iter().map(|&member| self.place(member)).collect();
        places.sort_unstable();
        for (member, place) in ahead.into_iter().zip(places) {
            self.links[member as usize].place = place;
        }
        true
    }
}
