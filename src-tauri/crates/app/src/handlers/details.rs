//! The steps and resources of a milestone.

use waymark_core::{NoteAddress, Place, rules};

use super::Call;
use crate::errors::{self, AppError};
use crate::requests::{
    AddResource, AddStep, EditResource, EditStep, Nothing, OpenLink, ResourceRef, StepRef,
};
use crate::views::Done;

pub(crate) fn add_step(call: &mut Call<'_>, request: AddStep) -> Result<Done, AppError> {
    let (now, place) = (call.utc(), request.place.into());
    call.workspace.run(now, |roadmap| rules::add_step(roadmap, &request.id, &request.text, &place))
}

pub(crate) fn edit_step(call: &mut Call<'_>, request: EditStep) -> Result<Done, AppError> {
    let now = call.utc();
    let EditStep { id, step, text, done, place } = request;
    let place = place.map(Place::from);
    call.workspace
        .run(now, |roadmap| rules::edit_step(roadmap, &id, &step, text.as_deref(), done, place.as_ref()))
}

pub(crate) fn remove_step(call: &mut Call<'_>, request: StepRef) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::remove_step(roadmap, &request.id, &request.step))
}

pub(crate) fn add_resource(call: &mut Call<'_>, request: AddResource) -> Result<Done, AppError> {
    let now = call.utc();
    let AddResource { id, title, url, kind, free } = request;
    call.workspace.run(now, |roadmap| rules::add_resource(roadmap, &id, &title, &url, kind, free))
}

pub(crate) fn edit_resource(call: &mut Call<'_>, request: EditResource) -> Result<Done, AppError> {
    let now = call.utc();
    let edit = rules::ResourceEdit {
        title: request.title,
        url: request.url,
        kind: request.kind,
        free: request.free,
    };
    call.workspace.run(now, |roadmap| rules::edit_resource(roadmap, &request.id, &request.resource, &edit))
}

pub(crate) fn remove_resource(call: &mut Call<'_>, request: ResourceRef) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::remove_resource(roadmap, &request.id, &request.resource))
}

pub(crate) fn open_resource(call: &mut Call<'_>, request: ResourceRef) -> Result<Nothing, AppError> {
    let roadmap = call.workspace.roadmap()?;
    let url = rules::find_resource(roadmap.find(&request.id)?, &request.resource)?.url.to_string();
    open(call, url)
}

pub(crate) fn open_link(call: &mut Call<'_>, request: OpenLink) -> Result<Nothing, AppError> {
    let link = NoteAddress::new(&request.url).map_err(waymark_core::Refusal::from)?;
    open(call, link.to_string())
}

fn open(call: &Call<'_>, address: String) -> Result<Nothing, AppError> {
    call.host.open_url(&address).map_err(AppError::cannot_open(errors::Place::Address(address)))?;
    Ok(Nothing {})
}
