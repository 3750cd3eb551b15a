//! What the app asks of the program around it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, Local, Utc};
use waymark_messages::notices;

use crate::requests::Zoom;

/// What a person is to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choosing {
    /// One file.
    File,
    /// Any number of files.
    Files,
    /// A folder.
    Folder,
}

/// What only the program around the app can do.
pub trait Host: Send + Sync {
    /// Opens an http, https or mailto address with the program that the person has for it; the error is a reason for the person.
    fn open_url(&self, url: &str) -> Result<(), String>;

    /// Opens a folder in the system's file manager; the error is a reason for the person.
    fn show_folder(&self, path: &Path) -> Result<(), String>;

    /// Opens a document with the program that the person has for it; the error is a reason for the person.
    fn open_file(&self, path: &Path) -> Result<(), String>;

    /// Shows where a file is in the system's file manager; the error is a reason for the person.
    fn show_file(&self, path: &Path) -> Result<(), String>;

    /// Lets the person choose, and waits for that; none when they choose nothing. The error is a reason for them.
    fn choose(&self, title: &str, what: Choosing) -> Result<Vec<PathBuf>, String>;

    /// Shows everything in the window larger or smaller, from now on; nothing where the window is not the host's.
    fn zoom(&self, _zoom: Zoom) {}

    /// Closes the program.
    fn quit(&self);

    /// Writes what went wrong to the program's log, where it keeps one.
    fn log(&self, _problem: &str) {}

    /// Shows the log in the system's file manager; the error is a reason for the person.
    fn show_log(&self) -> Result<(), String> {
        Err(notices::no_log())
    }

    /// The folder for files that the person takes to other programs; none where the system names none.
    fn downloads(&self) -> Option<PathBuf> {
        waymark_store::downloads()
    }
}

/// A host that opens and closes nothing, for a terminal.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoHost;

impl Host for NoHost {
    fn open_url(&self, url: &str) -> Result<(), String> {
        Err(notices::no_browser(url))
    }

    fn show_folder(&self, path: &Path) -> Result<(), String> {
        Err(notices::no_file_manager_folder(path.display()))
    }

    fn open_file(&self, path: &Path) -> Result<(), String> {
        Err(notices::no_other_program(path.display()))
    }

    fn show_file(&self, path: &Path) -> Result<(), String> {
        Err(notices::no_file_manager_file(path.display()))
    }

    fn choose(&self, _: &str, _: Choosing) -> Result<Vec<PathBuf>, String> {
        Err(notices::no_choosing())
    }

    /// A command in a terminal is about to end anyway.
    fn quit(&self) {}
}

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// Now, in the person's time zone.
    fn now(&self) -> DateTime<FixedOffset>;

    /// An instant in the person's time zone as it was then.
    fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset>;
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> DateTime<FixedOffset> {
        (**self).now()
    }

    fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        (**self).local(at)
    }
}

/// The system's clock and time zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }

    fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        at.with_timezone(&Local).fixed_offset()
    }
}
