//! How large everything in the window is shown. It belongs to the screen, so this machine remembers it.

use std::fs;
use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_log::log;
use waymark_app::Zoom;

/// What one can choose from, in percent: a browser's steps.
const STEPS: [u16; 11] = [67, 80, 90, USUAL, 110, 125, 150, 175, 200, 250, 300];
const USUAL: u16 = 100;

/// Shows the window as large as it was left.
pub(super) fn restore<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    match remembered(window.app_handle()) {
        USUAL => Ok(()),
        percent => show(window, percent),
    }
}

/// Shows the window a step larger or smaller, and remembers it.
pub(super) fn change<R: Runtime>(handle: &AppHandle<R>, zoom: Zoom) {
    let Some(window) = handle.get_webview_window(super::window::LABEL) else { return };
    let percent = next(remembered(handle), zoom);
    if let Err(error) = show(&window, percent).and_then(|()| remember(handle, percent)) {
        log::warn!("the size of what the window shows was not changed or not kept: {error}");
    }
}

fn show<R: Runtime>(window: &WebviewWindow<R>, percent: u16) -> tauri::Result<()> {
    window.set_zoom(f64::from(percent) / 100.0)
}

fn next(from: u16, zoom: Zoom) -> u16 {
    let found = match zoom {
        Zoom::In => STEPS.into_iter().find(|step| *step > from),
        Zoom::Out => STEPS.into_iter().rfind(|step| *step < from),
        Zoom::Usual => Some(USUAL),
    };
    found.unwrap_or(from)
}

fn place<R: Runtime>(handle: &AppHandle<R>) -> tauri::Result<PathBuf> {
    Ok(handle.path().app_config_dir()?.join("zoom"))
}

/// What was chosen last; what is usual where nothing was, or nothing that can be chosen.
fn remembered<R: Runtime>(handle: &AppHandle<R>) -> u16 {
    let text = place(handle).ok().and_then(|path| fs::read_to_string(path).ok());
    let chosen = text.and_then(|text| text.trim().parse().ok());
    chosen.filter(|chosen| STEPS.contains(chosen)).unwrap_or(USUAL)
}

fn remember<R: Runtime>(handle: &AppHandle<R>, percent: u16) -> tauri::Result<()> {
    let path = place(handle)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, format!("{percent}\n"))?)
}
