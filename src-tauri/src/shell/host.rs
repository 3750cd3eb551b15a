//! The system browser and file manager.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use tauri_plugin_opener::OpenerExt;
use waymark_app::Host;

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

    fn show_window(&self) {
        super::window::show_first(&self.handle);
    }

    fn quit(&self) {
        self.handle.exit(0);
    }
}
