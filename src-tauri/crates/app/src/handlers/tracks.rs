//! Tracks.

use waymark_core::rules;
use waymark_store::BackupReason;

use super::Call;
use crate::errors::AppError;
use crate::requests::{AddTrack, EditTrack, MoveTrack, TrackRef};
use crate::views::Done;

pub(crate) fn add_track(call: &mut Call<'_>, request: AddTrack) -> Result<Done, AppError> {
    let (now, place) = (call.utc(), request.place.into());
    call.workspace.run(now, |roadmap| rules::add_track(roadmap, &request.title, request.kind, &place))
}

pub(crate) fn edit_track(call: &mut Call<'_>, request: EditTrack) -> Result<Done, AppError> {
    let edit = rules::TrackEdit { title: request.title, kind: request.kind, parked: request.parked };
    call.workspace.run(call.now.to_utc(), |roadmap| rules::edit_track(roadmap, &request.id, &edit))
}

pub(crate) fn move_track(call: &mut Call<'_>, request: MoveTrack) -> Result<Done, AppError> {
    let (now, place) = (call.utc(), request.place.into());
    call.workspace.run(now, |roadmap| rules::move_track(roadmap, &request.id, &place))
}

pub(crate) fn remove_track(call: &mut Call<'_>, request: TrackRef) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace
        .run_backed_up(now, BackupReason::BeforeRemoval, |roadmap| rules::remove_track(roadmap, &request.id))
}
