//! What a person has to show for a milestone: attaching it, opening it, and what they think of it.

use std::path::Path;
use std::sync::Arc;

use waymark_core::rules::{self, EvidenceEdit, NewEvidence};
use waymark_core::{CopiedFile, Evidence, Exhibit, LinkedPath, MilestoneId, ProofPath, Refusal, Url};
use waymark_messages::views;
use waymark_store::{
    Folder, KeptIn, Openable, StoreError, has_copy, keep_copy, look_at, openable_copy, openable_linked,
};

use super::Call;
use crate::errors::{AppError, Place};
use crate::host::{Choosing, Host};
use crate::requests::{AddLink, AttachFiles, ChooseFiles, EditEvidence, EvidenceRef, Nothing, SetReflection};
use crate::views::{ChosenFiles, Done, EvidenceKind, EvidenceView, OpenedView};

pub(crate) fn add_link(call: &mut Call<'_>, request: AddLink) -> Result<Done, AppError> {
    let now = call.utc();
    let AddLink { id, url, title } = request;
    let new =
        NewEvidence { milestone: id, title, what: Exhibit::Link(Url::new(&url).map_err(Refusal::from)?) };
    call.workspace.run(now, |roadmap| rules::add_evidence(roadmap, &[new], now))
}

/// What goes on with the workspace after something was done without it.
type Then<View> = Box<dyn FnOnce(&mut Call<'_>) -> Result<View, AppError> + Send>;

/// Files are copied while the workspace serves others, and are on the disk before any change speaks of them.
pub(crate) fn attach_files(
    call: &mut Call<'_>,
    request: AttachFiles,
) -> Result<impl FnOnce() -> Result<Then<Done>, AppError> + Send + use<>, AppError> {
    let store = call.workspace.store()?;
    if let Some(reason) = store.read_only() {
        return Err(StoreError::ReadOnly { reason: reason.to_string() }.into());
    }
    let roadmap = store.roadmap();
    let ids = request.ids.iter().map(|id| Ok(roadmap.find(id)?.id().clone()));
    let ids: Vec<MilestoneId> = ids.collect::<Result<_, Refusal>>()?;
    if ids.is_empty() || request.paths.is_empty() {
        return Err(Refusal::NothingNamed.into());
    }
    let folder = store.folder().clone();
    Ok(move || {
        let title = request.title.filter(|_| request.paths.len() == 1);
        let mut new = Vec::new();
        for path in request.paths.iter().map(Path::new) {
            for id in &ids {
                let what = if request.linked { linked(path)? } else { copied(&folder, id, path)? };
                new.push(NewEvidence { milestone: id.to_string(), title: title.clone(), what });
            }
        }
        Ok(Box::new(move |call: &mut Call<'_>| {
            let now = call.utc();
            call.workspace.run(now, |roadmap| rules::add_evidence(roadmap, &new, now))
        }) as Then<Done>)
    })
}

fn copied(folder: &Folder, id: &MilestoneId, path: &Path) -> Result<Exhibit, AppError> {
    let kept = keep_copy(folder, KeptIn::Proof(id), path)?;
    let path = ProofPath::new(&kept.name).map_err(Refusal::from)?;
    Ok(Exhibit::Copy(CopiedFile { path, bytes: kept.bytes, crc32c: kept.crc32c }))
}

fn linked(path: &Path) -> Result<Exhibit, AppError> {
    let text = path.to_str().ok_or_else(|| {
        Refusal::from(waymark_core::EvidenceError::NotAbsolute { path: path.to_string_lossy().into_owned() })
    })?;
    let linked = LinkedPath::new(text).map_err(Refusal::from)?;
    look_at(path)?;
    Ok(Exhibit::File(linked))
}

/// The person may take long to choose, so nothing waits for it.
pub(crate) fn choose_files(
    call: &mut Call<'_>,
    request: ChooseFiles,
) -> Result<impl FnOnce() -> Result<Then<ChosenFiles>, AppError> + Send + use<>, AppError> {
    let (title, what) = match request {
        ChooseFiles::Proof { id } => {
            let title = &call.workspace.roadmap()?.find(&id)?.milestone().title;
            (views::attach_to(title), Choosing::Files)
        }
        ChooseFiles::Backup => (views::choose_backup(), Choosing::File),
        ChooseFiles::FolderForCopy => (views::choose_folder_for_copy(), Choosing::Folder),
    };
    let host: Arc<dyn Host> = call.host.clone();
    Ok(move || {
        let chosen = host.choose(&title, what).map_err(AppError::cannot_show)?;
        let paths = chosen.iter().map(|path| path.display().to_string()).collect();
        Ok(Box::new(move |_: &mut Call<'_>| Ok(ChosenFiles { paths })) as Then<ChosenFiles>)
    })
}

pub(crate) fn edit_evidence(call: &mut Call<'_>, request: EditEvidence) -> Result<Done, AppError> {
    let now = call.utc();
    let edit = EvidenceEdit { title: request.title, url: request.url };
    call.workspace.run(now, |roadmap| rules::edit_evidence(roadmap, &request.id, &request.evidence, &edit))
}

pub(crate) fn remove_evidence(call: &mut Call<'_>, request: EvidenceRef) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::remove_evidence(roadmap, &request.id, &request.evidence))
}

pub(crate) fn set_reflection(call: &mut Call<'_>, request: SetReflection) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.run(now, |roadmap| rules::set_reflection(roadmap, &request.id, &request.markdown))
}

fn find(call: &mut Call<'_>, request: &EvidenceRef) -> Result<(Folder, Exhibit), AppError> {
    let store = call.workspace.store()?;
    let evidence = rules::find_evidence(store.roadmap().find(&request.id)?, &request.evidence)?;
    Ok((store.folder().clone(), evidence.what.clone()))
}

fn openable(folder: &Folder, what: &Exhibit) -> Result<Option<Openable>, StoreError> {
    match what {
        Exhibit::Link(_) => Ok(None),
        Exhibit::Copy(file) => openable_copy(folder, &file.path).map(Some),
        Exhibit::File(path) => openable_linked(path).map(Some),
    }
}

pub(crate) fn open_evidence(call: &mut Call<'_>, request: EvidenceRef) -> Result<OpenedView, AppError> {
    let (folder, what) = find(call, &request)?;
    let host = &call.host;
    let (place, opened) = match (openable(&folder, &what)?, &what) {
        (None, Exhibit::Link(url)) => (Place::Address(url.to_string()), host.open_url(url.as_str())),
        (None, Exhibit::Copy(_) | Exhibit::File(_)) => return Ok(OpenedView::default()),
        (Some(Openable::Document(path)), _) => (Place::path(&path), host.open_file(&path)),
        (Some(Openable::Folder(path)), _) => (Place::path(&path), host.show_folder(&path)),
        (Some(Openable::Other(path)), _) => {
            host.show_file(&path).map_err(AppError::cannot_open(Place::path(&path)))?;
            return Ok(OpenedView { message: views::shows_only() });
        }
    };
    opened.map_err(AppError::cannot_open(place))?;
    Ok(OpenedView::default())
}

pub(crate) fn show_evidence(call: &mut Call<'_>, request: EvidenceRef) -> Result<Nothing, AppError> {
    let (folder, what) = find(call, &request)?;
    if let Some(Openable::Folder(path) | Openable::Document(path) | Openable::Other(path)) =
        openable(&folder, &what)?
    {
        call.host.show_file(&path).map_err(AppError::cannot_open(Place::path(&path)))?;
    }
    Ok(Nothing {})
}

/// Evidence as a face shows it; `folder` is where copied files are looked for, where they are.
pub(super) fn evidence_view(folder: Option<&Folder>, evidence: &Evidence) -> EvidenceView {
    let (kind, place, bytes, missing) = match &evidence.what {
        Exhibit::Link(url) => (EvidenceKind::Link, url.to_string(), None, false),
        Exhibit::Copy(file) => {
            let missing = folder.is_some_and(|folder| !has_copy(folder, &file.path));
            (EvidenceKind::Copy, file.path.to_string(), Some(file.bytes), missing)
        }
        Exhibit::File(path) => (EvidenceKind::File, path.as_str().to_owned(), None, false),
    };
    EvidenceView {
        id: evidence.id.to_string(),
        title: evidence.title.to_string(),
        kind,
        place,
        bytes,
        added: evidence.added,
        missing,
    }
}
