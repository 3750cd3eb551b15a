//! The system browser and file manager, its dialog for files, and the log.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_log::log;
use tauri_plugin_opener::OpenerExt;
use waymark_app::{Host, Zoom};

/// Opens things through the opener plugin, from Rust alone.
pub(crate) struct DesktopHost<R: Runtime> {
    handle: AppHandle<R>,
}

impl<R: Runtime> DesktopHost<R> {
    pub(crate) fn new(handle: AppHandle<R>) -> Self {
        Self { handle }
    }
}

impl<R: Runtime> Host for DesktopHost<R> {
    fn open_url(&self, url: &str) -> Result<(), String> {
        self.handle.opener().open_url(url, None::<&str>).map_err(|error| error.to_string())
    }

    fn show_folder(&self, path: &Path) -> Result<(), String> {
        self.handle
            .opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|error| error.to_string())
    }

    fn open_file(&self, path: &Path) -> Result<(), String> {
        self.handle
            .opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|error| error.to_string())
    }

    fn show_file(&self, path: &Path) -> Result<(), String> {
        self.handle.opener().reveal_item_in_dir(path).map_err(|error| error.to_string())
    }

    /// Commands run off the main thread, so that waiting here holds nothing up.
    fn choose_files(&self, title: &str) -> Result<Vec<PathBuf>, String> {
        let window = self.handle.get_webview_window(super::window::LABEL);
        let dialog = self.handle.dialog().file().set_title(title);
        let dialog = match &window {
            Some(window) => dialog.set_parent(window),
            None => dialog,
        };
        let chosen = dialog.blocking_pick_files().unwrap_or_default();
        chosen.into_iter().map(|path| path.into_path().map_err(|error| error.to_string())).collect()
    }

    fn log(&self, problem: &str) {
        log::error!("{problem}");
    }

    fn show_log(&self) -> Result<(), String> {
        let folder = self.handle.path().app_log_dir().map_err(|error| error.to_string())?;
        let opener = self.handle.opener();
        let file = std::fs::read_dir(&folder).ok().and_then(|files| {
            let logs = files.flatten().map(|file| file.path());
            logs.filter(|path| path.extension().is_some_and(|extension| extension == "log")).max()
        });
        match file {
            Some(file) => opener.reveal_item_in_dir(file),
            None => opener.open_path(folder.to_string_lossy(), None::<&str>),
        }
        .map_err(|error| error.to_string())
    }

    fn zoom(&self, zoom: Zoom) {
        super::zoom::change(&self.handle, zoom);
    }

    fn quit(&self) {
        self.handle.exit(0);
    }
}
