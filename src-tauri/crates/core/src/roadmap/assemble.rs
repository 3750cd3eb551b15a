//! A roadmap made from its parts, and taken apart again: what the files hold.

use std::collections::{BTreeMap, HashMap};

use super::header::Header;
use super::milestone::Milestone;
use super::progress::Progress;
use super::ranking::{Indexed, Ranking};
use super::track::TrackParts;
use super::{Roadmap, Slot, TrackSlot};
use crate::graph::{Graph, Node};
use crate::order::Order;
use crate::{MilestoneId, Refusal};

impl Roadmap {
    /// Makes a roadmap of tracks in order, each with its milestones in order, and notes by milestone.
    ///
    /// Refused when an id occurs twice or a prerequisite does not exist. Of prerequisites that make a circle one is
    /// set aside. Notes of milestones that do not exist are left out. Takes time proportional to the parts.
    pub fn assemble(
        header: Header,
        tracks: Vec<TrackParts>,
        notes: HashMap<MilestoneId, String>,
    ) -> Result<Self, Refusal> {
        let count = tracks.iter().map(|parts| parts.milestones.len()).sum();
        let mut roadmap = Self {
            header,
            tracks: Vec::with_capacity(tracks.len()),
            track_ids: HashMap::with_capacity(tracks.len()),
            track_order: Order::default(),
            slots: Vec::with_capacity(count),
            free: Vec::new(),
            ids: HashMap::with_capacity(count),
            graph: Graph::default(),
            ranking: Ranking::default(),
            progress: Progress::default(),
            minutes_on: BTreeMap::new(),
            notes,
        };
        for TrackParts { track, milestones } in tracks {
            let index = roadmap.tracks.len() as u32;
            if roadmap.track_ids.insert(track.id.clone(), index).is_some() {
                return Err(Refusal::DuplicateTrack { id: track.id.to_string() });
            }
            let first = roadmap.slots.len() as Node;
            for milestone in milestones {
                roadmap.take_in(milestone, index)?;
            }
            let nodes = first..roadmap.slots.len() as Node;
            let slots = &mut roadmap.slots;
            let order = Order::from_sorted(nodes, |node, label| {
                if let Some(slot) = &mut slots[node as usize] {
                    slot.label = label;
                }
            });
            roadmap.tracks.push(Some(TrackSlot { track, label: 0, order, progress: Progress::default() }));
        }
        let tracks = &mut roadmap.tracks;
        roadmap.track_order = Order::from_sorted(0..tracks.len() as u32, |index, label| {
            if let Some(slot) = &mut tracks[index as usize] {
                slot.label = label;
            }
        });
        roadmap.connect_prerequisites()?;
        for node in 0..roadmap.slots.len() as Node {
            roadmap.reindex(node);
            roadmap.count(node);
        }
        roadmap.count_all_sessions();
        let ids = &roadmap.ids;
        roadmap.notes.retain(|id, note| !note.is_empty() && ids.contains_key(id));
        Ok(roadmap)
    }

    fn take_in(&mut self, milestone: Milestone, track: u32) -> Result<(), Refusal> {
        let node = self.slots.len() as Node;
        if self.ids.insert(milestone.id.clone(), node).is_some() {
            return Err(Refusal::DuplicateMilestone { id: milestone.id.to_string() });
        }
        self.graph.add(node, milestone.status.is_closed());
        self.slots.push(Some(Slot { milestone, track, label: 0, indexed: Indexed::default() }));
        Ok(())
    }

    fn connect_prerequisites(&mut self) -> Result<(), Refusal> {
        let mut edges = Vec::new();
        for (node, slot) in self.slots.iter().flatten().enumerate() {
            for on in &slot.milestone.after {
                match self.ids.get(on) {
                    Some(&before) => edges.push((node as Node, before)),
                    None => {
                        return Err(Refusal::MissingPrerequisite {
                            milestone: slot.milestone.id.to_string(),
                            on: on.to_string(),
                        });
                    }
                }
            }
        }
        self.graph.connect_all(edges.into_iter());
        Ok(())
    }

    fn count_all_sessions(&mut self) {
        for node in 0..self.slots.len() {
            let sessions = self.slots[node].as_mut().map(|slot| std::mem::take(&mut slot.milestone.sessions));
            let sessions = sessions.unwrap_or_default();
            sessions.iter().for_each(|session| self.count_session(session, true));
            if let Some(slot) = &mut self.slots[node] {
                slot.milestone.sessions = sessions;
            }
        }
    }
}
