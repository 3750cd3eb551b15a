//! What comes before what.
//!
//! Keeps a topological order of the nodes at all times, so that an edge that agrees with the order is added
//! without looking further, and only the nodes between the two ends are searched otherwise: D. J. Pearce and
//! P. H. J. Kelly, "A dynamic topological sort algorithm for directed acyclic graphs" (2006). Counts of open
//! prerequisites and open dependents are kept up to date with every change. Knows nothing of milestones but
//! their number.

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

/// A directed acyclic graph of prerequisites.
#[derive(Debug, Clone, Default)]
pub(crate) struct Graph {
    links: Vec<Links>,
    next_place: u64,
    search: Search,
}

/// Scratch memory of the searches, kept so that adding an edge allocates nothing in the long run.
#[derive(Debug, Clone, Default)]
struct Search {
    round: u32,
    seen_in: Vec<u32>,
    reached_from: Vec<Node>,
}

impl Search {
    fn begin(&mut self, nodes: usize) {
        self.seen_in.resize(nodes, 0);
        self.reached_from.resize(nodes, 0);
        self.round = self.round.wrapping_add(1);
        if self.round == 0 {
            self.seen_in.fill(0);
            self.round = 1;
        }
    }

    fn reach(&mut self, node: Node, from: Node) -> bool {
        let seen = &mut self.seen_in[node as usize];
        if *seen == self.round {
            return false;
        }
        *seen = self.round;
        self.reached_from[node as usize] = from;
        true
    }
}

/// The nodes of a cycle that an edge would close, in order: each is a prerequisite of the next, and the last of
/// the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cycle(pub(crate) Vec<Node>);

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

    /// Removes a node and all its edges, and gives the nodes whose counts changed.
    pub(crate) fn remove(&mut self, node: Node) -> Vec<Node> {
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
        links.before.into_iter().chain(links.after).collect()
    }

    /// Makes `node` wait for `on`. Adding an edge twice changes nothing.
    pub(crate) fn connect(&mut self, node: Node, on: Node) -> Result<(), Cycle> {
        if node == on {
            return Err(Cycle(vec![node]));
        }
        if self.links[node as usize].before.contains(&on) {
            return Ok(());
        }
        if self.place(on) > self.place(node) {
            self.reorder(node, on)?;
        }
        self.link(node, on);
        Ok(())
    }

    /// Removes the edge that makes `node` wait for `on`, if it is there.
    pub(crate) fn disconnect(&mut self, node: Node, on: Node) {
        let Some(index) = self.links[node as usize].before.iter().position(|&other| other == on) else {
            return;
        };
        self.links[node as usize].before.remove(index);
        self.links[on as usize].after.retain(|&other| other != node);
        let (node_open, on_open) = (!self.links[node as usize].closed, !self.links[on as usize].closed);
        self.links[node as usize].open_before -= u32::from(on_open);
        self.links[on as usize].open_after -= u32::from(node_open);
    }

    /// Adds many edges `(node, on)` at once, in time proportional to the graph, and orders it anew.
    ///
    /// Meant for a graph that was just filled; gives a cycle if the edges have one.
    pub(crate) fn connect_all(&mut self, edges: impl Iterator<Item = (Node, Node)>) -> Result<(), Cycle> {
        for (node, on) in edges {
            self.link(node, on);
        }
        let mut waiting: Vec<u32> = self.links.iter().map(|links| links.before.len() as u32).collect();
        let mut order: Vec<Node> =
            (0..self.links.len() as u32).filter(|&node| waiting[node as usize] == 0).collect();
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
        self.next_place = next as u64;
        match waiting.iter().position(|&count| count > 0) {
            None => Ok(()),
            Some(stuck) => Err(self.cycle_behind(stuck as Node, &waiting)),
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

    /// Moves what must follow `node` behind what must precede `on`, touching only the nodes placed between them.
    fn reorder(&mut self, node: Node, on: Node) -> Result<(), Cycle> {
        let (low, high) = (self.place(node), self.place(on));
        self.search.begin(self.links.len());
        self.search.reach(node, node);
        let mut behind = vec![node];
        let mut next = 0;
        while let Some(&current) = behind.get(next) {
            next += 1;
            for &dependent in &self.links[current as usize].after {
                if dependent == on {
                    return Err(Cycle(self.trail(node, current, on)));
                }
                if self.links[dependent as usize].place < high && self.search.reach(dependent, current) {
                    behind.push(dependent);
                }
            }
        }
        let mut ahead = vec![on];
        self.search.reach(on, on);
        let mut next = 0;
        while let Some(&current) = ahead.get(next) {
            next += 1;
            for &prerequisite in &self.links[current as usize].before {
                if self.links[prerequisite as usize].place > low && self.search.reach(prerequisite, current) {
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
        Ok(())
    }

    /// The way of the forward search from `start` to `end`, with `last` at its end.
    fn trail(&self, start: Node, end: Node, last: Node) -> Vec<Node> {
        let mut trail = vec![last];
        let mut current = end;
        while current != start {
            trail.push(current);
            current = self.search.reached_from[current as usize];
        }
        trail.push(start);
        trail.reverse();
        trail
    }

    /// Walks back from a node that the sort could not place until a node repeats.
    fn cycle_behind(&self, stuck: Node, waiting: &[u32]) -> Cycle {
        let mut walk = vec![stuck];
        let mut position = vec![usize::MAX; self.links.len()];
        position[stuck as usize] = 0;
        let mut current = stuck;
        while let Some(&prerequisite) =
            self.links[current as usize].before.iter().find(|&&before| waiting[before as usize] > 0)
        {
            let seen_at = position[prerequisite as usize];
            if seen_at != usize::MAX {
                walk.drain(..seen_at);
                walk.reverse();
                break;
            }
            position[prerequisite as usize] = walk.len();
            walk.push(prerequisite);
            current = prerequisite;
        }
        Cycle(walk)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn graph(nodes: u32) -> Graph {
        let mut graph = Graph::default();
        (0..nodes).for_each(|node| graph.add(node, false));
        graph
    }

    fn assert_is_cycle(graph: &Graph, cycle: &[Node], closing: (Node, Node)) {
        for (index, &node) in cycle.iter().enumerate() {
            let next = cycle[(index + 1) % cycle.len()];
            assert!(
                graph.before(next).contains(&node) || (next, node) == closing,
                "{node} is no prerequisite of {next} in {cycle:?}"
            );
        }
    }

    #[derive(Debug, Clone)]
    enum Action {
        Connect(Node, Node),
        Disconnect(Node, Node),
        Close(Node),
        Open(Node),
        Renew(Node),
    }

    const NODES: u32 = 12;

    fn action() -> impl Strategy<Value = Action> {
        let node = 0..NODES;
        prop_oneof![
            6 => (node.clone(), node.clone()).prop_map(|(a, b)| Action::Connect(a, b)),
            1 => (node.clone(), node.clone()).prop_map(|(a, b)| Action::Disconnect(a, b)),
            1 => node.clone().prop_map(Action::Close),
            1 => node.clone().prop_map(Action::Open),
            1 => node.prop_map(Action::Renew),
        ]
    }

    /// Whether `to` can be reached from `from` along dependents, by looking at everything.
    fn leads_to(graph: &Graph, from: Node, to: Node) -> bool {
        from == to || graph.after(from).iter().any(|&next| leads_to(graph, next, to))
    }

    proptest! {
        #[test]
        fn the_order_and_the_counts_hold_after_every_action(actions in proptest::collection::vec(action(), 0..80)) {
            let mut graph = graph(NODES);
            for action in actions {
                match action {
                    Action::Connect(node, on) => {
                        let would_close = leads_to(&graph, node, on);
                        match graph.connect(node, on) {
                            Ok(()) => prop_assert!(!would_close),
                            Err(Cycle(cycle)) => {
                                prop_assert!(would_close);
                                assert_is_cycle(&graph, &cycle, (node, on));
                            }
                        }
                    }
                    Action::Disconnect(node, on) => graph.disconnect(node, on),
                    Action::Close(node) => drop(graph.set_closed(node, true)),
                    Action::Open(node) => drop(graph.set_closed(node, false)),
                    Action::Renew(node) => {
                        graph.remove(node);
                        graph.add(node, false);
                    }
                }
                for node in 0..NODES {
                    let open = |nodes: &[Node]| nodes.iter().filter(|&&other| !graph.links[other as usize].closed).count() as u32;
                    prop_assert_eq!(graph.open_before(node), open(graph.before(node)));
                    prop_assert_eq!(graph.open_after(node), open(graph.after(node)));
                    for &on in graph.before(node) {
                        prop_assert!(graph.place(on) < graph.place(node));
                        prop_assert!(graph.after(on).contains(&node));
                    }
                }
            }
        }
    }

    #[test]
    fn a_cycle_of_a_thousand_is_named_whole() {
        let mut graph = graph(1_000);
        for node in 1..1_000 {
            graph.connect(node, node - 1).unwrap();
        }
        let Cycle(cycle) = graph.connect(0, 999).unwrap_err();
        assert_eq!(cycle.len(), 1_000);
        assert_is_cycle(&graph, &cycle, (0, 999));
    }

    #[test]
    fn a_cycle_among_many_edges_is_named() {
        let mut graph = graph(6);
        let Cycle(cycle) =
            graph.connect_all([(1, 0), (2, 1), (3, 2), (1, 3), (4, 3), (5, 4)].into_iter()).unwrap_err();
        assert_eq!(cycle.len(), 3);
        assert_is_cycle(&graph, &cycle, (u32::MAX, u32::MAX));
    }
}
