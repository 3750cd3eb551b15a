//! The one event: what changed.

use tauri::{AppHandle, Emitter, Runtime};
use tauri_plugin_log::log;
use waymark_app::App;

/// Tells the page of every change, from whichever program it came.
pub(crate) fn forward<R: Runtime>(app: &App, handle: &AppHandle<R>) {
    let handle = handle.clone();
    app.on_change(move |changed| {
        if let Err(error) = handle.emit("changed", changed) {
            log::warn!("a change was not told to the page: {error}");
        }
    });
}
