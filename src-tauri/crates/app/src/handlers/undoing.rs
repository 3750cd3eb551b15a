//! Taking changes back.

use super::Call;
use crate::errors::AppError;
use crate::requests::{Nothing, UndoRequest};
use crate::views::Done;

pub(crate) fn undo(call: &mut Call<'_>, request: UndoRequest) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.undo(now, request.only)
}

pub(crate) fn redo(call: &mut Call<'_>, _: Nothing) -> Result<Done, AppError> {
    let now = call.utc();
    call.workspace.redo(now)
}
