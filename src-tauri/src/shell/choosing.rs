//! The system's dialog for files and folders, over its window.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime};
use waymark_app::Choosing;

use super::window::LABEL;

/// Lets the person choose, and waits for it; none where they choose nothing. Not to be called on the main thread, which
/// shows the dialog.
#[cfg(target_os = "linux")]
pub(super) fn choose<R: Runtime>(
    handle: &AppHandle<R>,
    title: &str,
    what: Choosing,
) -> tauri::Result<Vec<PathBuf>> {
    use gtk::prelude::*;
    use gtk::{FileChooserAction, FileChooserNative, ResponseType, glib};

    let (sender, chosen) = std::sync::mpsc::channel();
    let (asked, title) = (handle.clone(), title.to_owned());
    handle.run_on_main_thread(move || {
        let window = asked.get_webview_window(LABEL).and_then(|window| window.gtk_window().ok());
        glib::MainContext::default().spawn_local(async move {
            let action = match what {
                Choosing::File | Choosing::Files => FileChooserAction::Open,
                Choosing::Folder => FileChooserAction::SelectFolder,
            };
            let dialog = FileChooserNative::new(Some(&title), window.as_ref(), action, None, None);
            dialog.set_modal(true);
            dialog.set_select_multiple(what == Choosing::Files);
            let answer = dialog.run_future().await;
            let chosen = if answer == ResponseType::Accept { dialog.filenames() } else { Vec::new() };
            dialog.destroy();
            // Who asked may have gone with the window.
            let _ = sender.send(chosen);
        });
    })?;
    Ok(chosen.recv().unwrap_or_default())
}

/// Lets the person choose, and waits for it; none where they choose nothing. Not to be called on the main thread, which
/// shows the dialog.
#[cfg(not(target_os = "linux"))]
pub(super) fn choose<R: Runtime>(
    handle: &AppHandle<R>,
    title: &str,
    what: Choosing,
) -> tauri::Result<Vec<PathBuf>> {
    use tauri_plugin_dialog::DialogExt;

    let dialog = handle.dialog().file().set_title(title);
    let dialog = match handle.get_webview_window(LABEL) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    };
    let chosen = match what {
        Choosing::File => dialog.blocking_pick_file().into_iter().collect(),
        Choosing::Files => dialog.blocking_pick_files().unwrap_or_default(),
        Choosing::Folder => dialog.blocking_pick_folder().into_iter().collect(),
    };
    // What is no file of this computer, as on a phone, cannot be taken.
    Ok(chosen.into_iter().filter_map(|path| path.into_path().ok()).collect())
}
