//! Changes of tracks.

use super::super::change::{Change, Place, Touched, TrackField};
use super::super::progress::Progress;
use super::super::track::Track;
use super::super::{Roadmap, TrackSlot};
use crate::graph::Node;
use crate::order::{Label, Order};
use crate::{Refusal, TrackId};

impl Roadmap {
    pub(super) fn add_track(
        &mut self,
        track: &Track,
        place: &Place<TrackId>,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        if self.track_ids.contains_key(&track.id) {
            return Err(Refusal::DuplicateTrack { id: track.id.to_string() });
        }
        let after = self.track_label_before(place)?;
        let index = self.tracks.len() as u32;
        self.tracks.push(Some(TrackSlot {
            track: track.clone(),
            label: 0,
            order: Order::default(),
            progress: Progress::default(),
        }));
        self.place_track(index, after);
        self.track_ids.insert(track.id.clone(), index);
        touch_track(touched, &track.id);
        Ok(Change::RemoveTrack { track: track.id.clone() })
    }

    pub(super) fn remove_track(&mut self, id: &TrackId, touched: &mut Touched) -> Result<Change, Refusal> {
        let index = self.track_index(id)?;
        if self.track_slot(index).order.len() > 0 {
            return Err(Refusal::TrackNotEmpty { id: id.to_string() });
        }
        let place = self.track_place(index);
        self.track_order.remove(self.track_slot(index).label);
        self.track_ids.remove(id);
        touch_track(touched, id);
        match self.tracks[index as usize].take() {
            Some(slot) => Ok(Change::AddTrack { track: Box::new(slot.track), place }),
            None => unreachable!("tracks in the indexes have slots"),
        }
    }

    pub(super) fn set_track(
        &mut self,
        id: &TrackId,
        to: &TrackField,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        let index = self.track_index(id)?;
        let track = &mut self.track_slot_mut(index).track;
        let old = match to {
            TrackField::Title(title) => TrackField::Title(std::mem::replace(&mut track.title, title.clone())),
            TrackField::Kind(kind) => TrackField::Kind(std::mem::replace(&mut track.kind, *kind)),
            TrackField::Parked(parked) => TrackField::Parked(std::mem::replace(&mut track.parked, *parked)),
            TrackField::Library(origin) => {
                TrackField::Library(std::mem::replace(&mut track.library, origin.clone()))
            }
            TrackField::Extra(extra) => TrackField::Extra(std::mem::replace(&mut track.extra, extra.clone())),
        };
        if matches!(to, TrackField::Parked(_)) {
            self.reindex_track(index);
        }
        touched.tracks.insert(id.clone());
        touched.structure = true;
        Ok(Change::SetTrack { track: id.clone(), to: old })
    }

    pub(super) fn move_track(
        &mut self,
        id: &TrackId,
        place: &Place<TrackId>,
        touched: &mut Touched,
    ) -> Result<Change, Refusal> {
        let index = self.track_index(id)?;
        if *place == Place::After(id.clone()) {
            return Err(Refusal::AfterItself { id: id.to_string() });
        }
        self.track_label_before(place)?;
        self.graph.unsettle();
        let old = self.track_place(index);
        self.track_order.remove(self.track_slot(index).label);
        let after = self.track_label_before(place)?;
        self.place_track(index, after);
        touched.header = true;
        touched.structure = true;
        Ok(Change::MoveTrack { track: id.clone(), place: old })
    }

    fn track_label_before(&self, place: &Place<TrackId>) -> Result<Option<Label>, Refusal> {
        Ok(match place {
            Place::First => None,
            Place::Last => self.track_order.last(),
            Place::After(sibling) => Some(self.track_slot(self.track_index(sibling)?).label),
        })
    }

    fn track_place(&self, index: u32) -> Place<TrackId> {
        match self.track_order.before(self.track_slot(index).label) {
            Some(before) => Place::After(self.track_slot(before).track.id.clone()),
            None => Place::First,
        }
    }

    /// Puts a track into the order and files its milestones under its new label.
    fn place_track(&mut self, index: u32, after: Option<Label>) {
        let inserted = self.track_order.insert_after(after, index);
        let moved = inserted.relabelled.into_iter().chain([(index, inserted.label)]);
        for (track, label) in moved {
            self.track_slot_mut(track).label = label;
            self.reindex_track(track);
        }
    }

    /// Files every milestone of a track anew.
    fn reindex_track(&mut self, track: u32) {
        let nodes: Vec<Node> = self.track_slot(track).order.iter().collect();
        nodes.into_iter().for_each(|node| self.reindex(node));
    }
}

fn touch_track(touched: &mut Touched, id: &TrackId) {
    touched.tracks.insert(id.clone());
    touched.header = true;
    touched.structure = true;
}
