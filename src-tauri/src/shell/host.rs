//! The system browser and file manager, its dialog for files, and the log.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_log::log;
use tauri_plugin_opener::OpenerExt;
use waymark_app::{Choosing, Host, Zoom};
use waymark_messages::shell;

use super::choosing;

/// Opens things through the opener plugin, from Rust alone.
pub(crate) struct DesktopHost<R: Runtime> {
    handle: AppHandle<R>,
}

impl<R: Runtime> DesktopHost<R> {
    pub(crate) fn new(handle: AppHandle<R>) -> Self {
        Self { handle }
    }

    fn open_path(&self, path: &Path) -> Result<(), tauri_plugin_opener::Error> {
        self.handle.opener().open_path(path.to_string_lossy(), None::<&str>)
    }
}

/// What the system said goes into the log; the person is told what it comes to.
fn told(reason: String) -> impl FnOnce(tauri_plugin_opener::Error) -> String {
    move |error| {
        log::warn!("the system opened nothing: {error}");
        reason
    }
}

impl<R: Runtime> Host for DesktopHost<R> {
    fn open_url(&self, url: &str) -> Result<(), String> {
        self.handle.opener().open_url(url, None::<&str>).map_err(told(shell::no_program_for_address()))
    }

    fn show_folder(&self, path: &Path) -> Result<(), String> {
        self.open_path(path).map_err(told(shell::no_file_manager()))
    }

    fn open_file(&self, path: &Path) -> Result<(), String> {
        self.open_path(path).map_err(told(shell::no_program_for_file()))
    }

    /// A file manager that cannot point at a file is shown its folder.
    fn show_file(&self, path: &Path) -> Result<(), String> {
        let Err(error) = self.handle.opener().reveal_item_in_dir(path) else { return Ok(()) };
        log::warn!("no file manager pointed at a file: {error}");
        self.show_folder(path.parent().unwrap_or(path))
    }

    /// Commands run off the main thread, so that waiting here holds nothing up.
    fn choose(&self, title: &str, what: Choosing) -> Result<Vec<PathBuf>, String> {
        choosing::choose(&self.handle, title, what).map_err(|error| {
            log::warn!("the dialog for files did not open: {error}");
            shell::no_dialog()
        })
    }

    fn log(&self, problem: &str) {
        log::error!("{problem}");
    }

    fn show_log(&self) -> Result<(), String> {
        let folder = self.handle.path().app_log_dir().map_err(|error| error.to_string())?;
        let file = std::fs::read_dir(&folder).ok().and_then(|files| {
            let logs = files.flatten().map(|file| file.path());
            logs.filter(|path| path.extension().is_some_and(|extension| extension == "log")).max()
        });
        match file {
            Some(file) => self.show_file(&file),
            None => self.show_folder(&folder),
        }
    }

    fn zoom(&self, zoom: Zoom) {
        super::zoom::change(&self.handle, zoom);
    }

    fn quit(&self) {
        self.handle.exit(0);
    }
}
