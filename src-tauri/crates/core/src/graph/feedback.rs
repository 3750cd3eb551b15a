//! Which edges to take out of a graph so that no cycle is left.
//!
//! The least number of them cannot be found quickly, so it is the back edges of a walk: R. Tarjan, "Depth-first
//! search and linear graph algorithms" (1972). The walk begins where a cycle comes first in a given order, goes along
//! dependents in that order, and never leaves what hangs together in cycles. So of a cycle that meets no other, the
//! edge is taken by which its first node waits.

use super::{Links, Node};

const UNSEEN: u32 = u32::MAX;

/// Finds edges `(node, on)` each of which closes a cycle with those that are left; `order` holds every node.
pub(super) fn feedback_edges(links: &[Links], order: &[Node]) -> Vec<(Node, Node)> {
    let components = components(links, order);
    let mut position = vec![0_u32; links.len()];
    for (index, &node) in order.iter().enumerate() {
        position[node as usize] = index as u32;
    }
    let dependents = |node: Node| {
        let component = components[node as usize];
        let within = links[node as usize].after.iter().copied();
        let mut within: Vec<Node> =
            within.filter(|&dependent| components[dependent as usize] == component).collect();
        within.sort_unstable_by_key(|&dependent| position[dependent as usize]);
        within.into_iter()
    };
    let mut seen = vec![false; links.len()];
    let mut on_way = vec![false; links.len()];
    let mut edges = Vec::new();
    for &start in order {
        if std::mem::replace(&mut seen[start as usize], true) {
            continue;
        }
        on_way[start as usize] = true;
        let mut way = vec![(start, dependents(start))];
        while let Some((node, ahead)) = way.last_mut() {
            let node = *node;
            match ahead.next() {
                Some(dependent) if on_way[dependent as usize] => edges.push((dependent, node)),
                Some(dependent) => {
                    if !std::mem::replace(&mut seen[dependent as usize], true) {
                        on_way[dependent as usize] = true;
                        way.push((dependent, dependents(dependent)));
                    }
                }
                None => {
                    on_way[node as usize] = false;
                    way.pop();
                }
            }
        }
    }
    edges
}

/// For each node a number that it shares with those it is in a cycle with.
fn components(links: &[Links], order: &[Node]) -> Vec<u32> {
    let mut component = vec![UNSEEN; links.len()];
    let mut number = vec![UNSEEN; links.len()];
    // The smallest number that can be reached from a node without leaving its component.
    let mut lowest = vec![UNSEEN; links.len()];
    let mut numbered = 0;
    let mut open: Vec<Node> = Vec::new();
    for &start in order {
        let mut way = if number[start as usize] == UNSEEN { vec![(start, 0)] } else { Vec::new() };
        while let Some((node, next)) = way.last_mut() {
            let at = *node as usize;
            if *next == 0 && number[at] == UNSEEN {
                (number[at], lowest[at]) = (numbered, numbered);
                numbered += 1;
                open.push(*node);
            }
            if let Some(&dependent) = links[at].after.get(*next) {
                *next += 1;
                if number[dependent as usize] == UNSEEN {
                    way.push((dependent, 0));
                } else if component[dependent as usize] == UNSEEN {
                    lowest[at] = lowest[at].min(number[dependent as usize]);
                }
                continue;
            }
            way.pop();
            if let Some((waiting, _)) = way.last() {
                lowest[*waiting as usize] = lowest[*waiting as usize].min(lowest[at]);
            }
            while lowest[at] == number[at] && component[at] == UNSEEN {
                let Some(member) = open.pop() else { break };
                component[member as usize] = number[at];
            }
        }
    }
    component
}
