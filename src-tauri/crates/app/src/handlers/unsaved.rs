//! Changes that could not be written: trying again, a copy elsewhere, and closing the program.

use std::path::Path;

use waymark_messages::views;
use waymark_store::{back_up_elsewhere, place_elsewhere};

use super::Call;
use super::backups::made_backup_view;
use crate::errors::AppError;
use crate::requests::{Elsewhere, Nothing};
use crate::views::{Done, MadeBackupView, UnsavedView};
use crate::workspace::State;

/// What is not saved, if anything.
pub(super) fn unsaved_view(call: &Call<'_>) -> Option<UnsavedView> {
    let State::Open(store) = &call.workspace.state else { return None };
    let reason = store.unsaved_because()?.to_string();
    Some(UnsavedView {
        changes: u32::try_from(store.unsaved()).unwrap_or(u32::MAX),
        reason,
        closing: call.workspace.is_closing,
        elsewhere: place_elsewhere(call.utc()).map(|path| path.display().to_string()).unwrap_or_default(),
    })
}

pub(crate) fn save(call: &mut Call<'_>, _: Nothing) -> Result<Done, AppError> {
    let message = views::saved(call.workspace.save()?);
    Ok(Done {
        revision: call.workspace.revision(),
        change: None,
        message,
        warnings: Vec::new(),
        created: Vec::new(),
    })
}

pub(crate) fn save_elsewhere(call: &mut Call<'_>, request: Elsewhere) -> Result<MadeBackupView, AppError> {
    let now = call.utc();
    let made = back_up_elsewhere(call.workspace.store()?, now, Path::new(&request.path));
    Ok(made_backup_view(made.map_err(AppError::NoBackupMade)?))
}

pub(crate) fn stay(call: &mut Call<'_>, _: Nothing) -> Result<Nothing, AppError> {
    call.workspace.stay();
    Ok(Nothing {})
}

pub(crate) fn quit(call: &mut Call<'_>, _: Nothing) -> Result<Nothing, AppError> {
    call.host.quit();
    Ok(Nothing {})
}
