//! The one Tauri command: it runs any command of the app's table.

use tauri::ipc::Response;
use tauri::{AppHandle, Manager, Runtime, State};
use tauri_plugin_log::log;
use waymark_app::{App, ErrorView};

/// Runs the command `name`; `request` and the answer are JSON. Runs off the main thread.
#[allow(clippy::needless_pass_by_value, reason = "Tauri passes its state by value")]
#[tauri::command(async)]
pub(crate) fn call(app: State<'_, App>, name: &str, request: &str) -> Result<Response, ErrorView> {
    app.call(name, request).map(Response::new)
}

/// Gives the app to the command.
pub(crate) fn manage<R: Runtime>(handle: &AppHandle<R>, app: App) {
    handle.manage(app);
}

/// Whether the window may close; where something is unsaved, the page asks first.
pub(crate) fn may_close<R: Runtime>(handle: &AppHandle<R>) -> bool {
    handle.try_state::<App>().is_none_or(|app| app.may_close())
}

/// Folds the journal into the files at the end. What was acknowledged is safe without it.
pub(crate) fn close<R: Runtime>(handle: &AppHandle<R>) {
    if let Some(app) = handle.try_state::<App>()
        && let Err(error) = app.close()
    {
        log::warn!("the journal was not folded in: {error}");
    }
}
