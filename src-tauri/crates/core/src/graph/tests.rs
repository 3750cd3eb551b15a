//! Sentences that hold for every sequence of edges, with cycles and without.

use proptest::prelude::*;

use super::*;

const NODES: u32 = 12;

#[derive(Debug, Clone)]
enum Action {
    Connect(Node, Node),
    Disconnect(Node, Node),
    Close(Node),
    Open(Node),
    Renew(Node),
    Settle,
}

fn action() -> impl Strategy<Value = Action> {
    let node = 0..NODES;
    prop_oneof![
        6 => (node.clone(), node.clone()).prop_map(|(a, b)| Action::Connect(a, b)),
        2 => (node.clone(), node.clone()).prop_map(|(a, b)| Action::Disconnect(a, b)),
        1 => node.clone().prop_map(Action::Close),
        1 => node.clone().prop_map(Action::Open),
        1 => node.prop_map(Action::Renew),
        1 => Just(Action::Settle),
    ]
}

fn order() -> impl Strategy<Value = Vec<Node>> {
    Just((0..NODES).collect::<Vec<_>>()).prop_shuffle()
}

fn edges() -> impl Strategy<Value = Vec<(Node, Node)>> {
    proptest::collection::vec((0..NODES, 0..NODES), 0..40)
}

fn graph() -> Graph {
    let mut graph = Graph::default();
    (0..NODES).for_each(|node| graph.add(node, false));
    graph
}

/// Whether `to` can be reached from `from` along dependents, by looking at everything.
fn leads_to(graph: &Graph, from: Node, to: Node) -> bool {
    from == to || graph.after(from).iter().any(|&next| leads_to(graph, next, to))
}

fn edges_in(graph: &Graph) -> BTreeSet<(Node, Node)> {
    (0..NODES).flat_map(|node| graph.before(node).iter().map(move |&on| (node, on))).collect()
}

/// The order, the counts and both directions of every edge are what one would find by looking at everything.
fn assert_holds(graph: &Graph) {
    for node in 0..NODES {
        let open = |nodes: &[Node]| {
            nodes.iter().filter(|&&other| !graph.links[other as usize].closed).count() as u32
        };
        assert_eq!(graph.open_before(node), open(graph.before(node)));
        assert_eq!(graph.open_after(node), open(graph.after(node)));
        for &on in graph.before(node) {
            assert!(graph.place(on) < graph.place(node), "{node} stands before {on}");
            assert!(graph.after(on).contains(&node));
        }
        for on in graph.aside_before(node) {
            assert!(graph.aside_after(on).any(|dependent| dependent == node));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_edge_is_in_the_order_or_aside_after_every_action(
        actions in proptest::collection::vec(action(), 0..80),
        order in order(),
    ) {
        let mut graph = graph();
        let mut known: BTreeSet<(Node, Node)> = BTreeSet::new();
        for action in actions {
            match action {
                Action::Connect(node, on) => {
                    let would_close = leads_to(&graph, node, on);
                    graph.connect(node, on);
                    if known.insert((node, on)) {
                        prop_assert_eq!(graph.is_aside(node, on), would_close);
                    }
                }
                Action::Disconnect(node, on) => {
                    graph.disconnect(node, on);
                    known.remove(&(node, on));
                }
                Action::Close(node) => drop(graph.set_closed(node, true)),
                Action::Open(node) => drop(graph.set_closed(node, false)),
                Action::Renew(node) => {
                    graph.remove(node);
                    graph.add(node, false);
                    known.retain(|&(one, other)| one != node && other != node);
                }
                Action::Settle => {
                    let before = edges_in(&graph);
                    let changed = graph.settle(&order);
                    let ends: BTreeSet<Node> =
                        before.symmetric_difference(&edges_in(&graph)).flat_map(|&(node, on)| [node, on]).collect();
                    prop_assert_eq!(changed.into_iter().collect::<BTreeSet<_>>(), ends);
                }
            }
            assert_holds(&graph);
            let mut all = edges_in(&graph);
            for edge in graph.aside() {
                prop_assert!(all.insert(edge), "an edge is in the order and aside at once");
            }
            prop_assert_eq!(&all, &known);
            prop_assert!(!graph.is_settled() || graph.aside().all(|(node, on)| leads_to(&graph, node, on)));
        }
    }

    #[test]
    fn what_is_set_aside_follows_from_the_edges_and_the_order_alone(
        (first, second) in edges().prop_flat_map(|edges| (Just(edges.clone()), Just(edges).prop_shuffle())),
        gone in edges(),
        order in order(),
    ) {
        let mut one = graph();
        first.iter().chain(&gone).for_each(|&(node, on)| one.connect(node, on));
        one.settle(&order);
        let gone = gone.iter().filter(|edge| !first.contains(edge));
        gone.for_each(|&(node, on)| one.disconnect(node, on));
        one.settle(&order);
        let mut other = graph();
        let distinct: BTreeSet<(Node, Node)> = second.iter().copied().collect();
        other.connect_all(distinct.into_iter().rev());
        other.settle(&order);
        assert_holds(&one);
        assert_holds(&other);
        prop_assert_eq!(edges_in(&one), edges_in(&other));
        prop_assert!(one.aside().eq(other.aside()));
        let loops = |(node, on): (Node, Node)| node == on;
        prop_assert!(one.aside().all(|(node, on)| loops((node, on)) || leads_to(&one, node, on)));
    }
}

#[test]
fn of_one_cycle_the_first_node_waits_no_longer() {
    let mut graph = graph();
    for (node, on) in [(3, 7), (7, 5), (5, 9), (9, 3), (1, 9), (9, 0), (2, 2)] {
        graph.connect(node, on);
    }
    let aside = |graph: &Graph| graph.aside().collect::<Vec<_>>();
    graph.settle(&(0..NODES).collect::<Vec<_>>());
    assert_eq!(aside(&graph), [(2, 2), (3, 7)]);
    graph.settle(&(0..NODES).rev().collect::<Vec<_>>());
    assert_eq!(aside(&graph), [(2, 2), (9, 3)]);
    graph.disconnect(7, 5);
    assert!(!graph.is_settled());
    graph.settle(&(0..NODES).collect::<Vec<_>>());
    assert_eq!(aside(&graph), [(2, 2)]);
}

#[test]
fn a_long_chain_that_closes_is_settled_without_walking_it_once_for_each_edge() {
    const LENGTH: u32 = 100_000;
    let mut graph = Graph::default();
    (0..LENGTH).for_each(|node| graph.add(node, false));
    // Against the order, and closed at its end.
    graph.connect_all((0..LENGTH).map(|node| (node, (node + 1) % LENGTH)));
    assert_eq!(graph.aside().collect::<Vec<_>>(), [(0, 1)]);
    assert_eq!(graph.settle(&(0..LENGTH).rev().collect::<Vec<_>>()), [0, 1, LENGTH - 1, 0]);
}
