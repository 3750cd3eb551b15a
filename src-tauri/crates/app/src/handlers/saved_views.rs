//! Ways of looking at the roadmap that a person gave a name.

use waymark_core::{Criteria, Roadmap, SavedView, rules};

use super::Call;
use crate::errors::AppError;
use crate::requests::{OutlineFilter, RenameView, SaveView, ViewRef};
use crate::views::{Done, SavedViewView};

/// What a request asks for: what its view says, and before that what it says itself.
pub(super) fn criteria(roadmap: &Roadmap, request: OutlineFilter) -> Result<Criteria, AppError> {
    let saved = match &request.view {
        Some(name) => roadmap.find_view(name)?.criteria.clone(),
        None => Criteria::default(),
    };
    let track = request.track.as_deref().map(|id| roadmap.find_track(id)).transpose()?;
    let or_saved = |given: bool, saved: bool| given || saved;
    Ok(Criteria {
        track: track.map(|track| track.id().clone()).or(saved.track),
        kind: request.kind.or(saved.kind),
        statuses: if request.statuses.is_empty() { saved.statuses } else { request.statuses },
        ready: or_saved(request.ready, saved.ready),
        due: request.due.or(saved.due),
        levels: if request.levels.is_empty() { saved.levels } else { request.levels },
        optional: request.optional.or(saved.optional),
        has_note: or_saved(request.has_note, saved.has_note),
        search: if request.search.trim().is_empty() { saved.search } else { request.search },
        sort: request.sort.unwrap_or(saved.sort),
    })
}

/// A saved view as faces show it.
pub(super) fn saved_view(view: &SavedView) -> SavedViewView {
    let Criteria { track, kind, statuses, ready, due, levels, optional, has_note, search, sort } =
        view.criteria.clone();
    SavedViewView {
        name: view.name.to_string(),
        shape: view.shape,
        filter: OutlineFilter {
            view: None,
            track: track.map(|id| id.to_string()),
            statuses,
            ready,
            due,
            kind,
            levels,
            optional,
            has_note,
            search,
            sort: Some(sort),
        },
    }
}

pub(crate) fn save_view(call: &mut Call<'_>, request: SaveView) -> Result<Done, AppError> {
    let now = call.utc();
    let criteria = criteria(call.workspace.roadmap()?, request.filter)?;
    call.workspace.run(now, |roadmap| rules::save_view(roadmap, &request.name, request.shape, criteria))
}

pub(crate) fn rename_view(call: &mut Call<'_>, request: RenameView) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::rename_view(roadmap, &request.name, &request.to))
}

pub(crate) fn remove_view(call: &mut Call<'_>, request: ViewRef) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::remove_view(roadmap, &request.name))
}
