//! Pictures in notes. They reach the page as text, so that it needs no right to load anything.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use waymark_core::Refusal;
use waymark_core::note::{MAX_PICTURE, Picture, PictureKind};
use waymark_messages::notices;
use waymark_store::read_beginning;

use super::Call;
use crate::errors::AppError;
use crate::requests::{KeepPicture, PictureFile, PictureRef};
use crate::views::{KeptPictureView, PictureView};

pub(crate) fn keep_picture(call: &mut Call<'_>, request: KeepPicture) -> Result<KeptPictureView, AppError> {
    let bytes = STANDARD
        .decode(request.content.as_bytes())
        .map_err(|_| AppError::malformed("keep_picture", &notices::picture_encoding()))?;
    keep(call, &request.id, &bytes)
}

pub(crate) fn keep_picture_file(
    call: &mut Call<'_>,
    request: PictureFile,
) -> Result<KeptPictureView, AppError> {
    // One byte more than is taken, so that a larger one is refused.
    let bytes = read_beginning(Path::new(&request.path), MAX_PICTURE + 1)?;
    keep(call, &request.id, &bytes)
}

fn keep(call: &mut Call<'_>, id: &str, bytes: &[u8]) -> Result<KeptPictureView, AppError> {
    let store = call.workspace.store()?;
    let id = store.roadmap().find(id)?.id().clone();
    let picture = Picture::new(&id, bytes)?;
    let name = store.keep_picture(&picture, bytes)?;
    Ok(KeptPictureView { address: format!("files/{name}") })
}

pub(crate) fn picture(call: &mut Call<'_>, request: PictureRef) -> Result<PictureView, AppError> {
    let bytes = call.workspace.store()?.picture(&request.name)?;
    let kind = PictureKind::of(&bytes).ok_or(Refusal::NoPicture)?;
    Ok(PictureView { kind: kind.media_type().to_owned(), content: STANDARD.encode(&bytes) })
}
