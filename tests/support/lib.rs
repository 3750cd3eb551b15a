//! What several of the tests need: a clock that stands still, a simulated disk, and a roadmap as a plain list.

pub mod plain;
pub mod sim;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use waymark_app::{App, Choosing, Clock, Host, Options};

/// A clock that moves only when told to; its zone is UTC.
#[derive(Debug)]
pub struct StandingClock(Mutex<DateTime<Utc>>);

impl StandingClock {
    /// A clock that stands at an RFC 3339 instant, such as `2026-11-23T14:02:00Z`.
    pub fn at(instant: &str) -> Result<Self, chrono::ParseError> {
        Ok(Self(Mutex::new(DateTime::parse_from_rfc3339(instant)?.to_utc())))
    }

    /// Moves it on.
    pub fn advance(&self, by: TimeDelta) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }
}

impl Clock for StandingClock {
    fn now(&self) -> DateTime<FixedOffset> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fixed_offset()
    }

    fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        at.fixed_offset()
    }
}

/// A host that remembers what it was asked to open.
#[derive(Debug, Default)]
pub struct RecordingHost {
    opened: Mutex<Vec<String>>,
    logged: Mutex<Vec<String>>,
    downloads: Option<PathBuf>,
}

impl RecordingHost {
    /// A host whose downloads go to a folder.
    pub fn with_downloads(folder: PathBuf) -> Self {
        Self { downloads: Some(folder), ..Self::default() }
    }

    /// What was opened so far.
    pub fn opened(&self) -> Vec<String> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was logged so far.
    pub fn logged(&self) -> Vec<String> {
        self.logged.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn open(&self, what: &str) {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).push(what.to_owned());
    }
}

impl Host for RecordingHost {
    fn open_url(&self, url: &str) -> Result<(), String> {
        self.open(url);
        Ok(())
    }

    fn show_folder(&self, path: &Path) -> Result<(), String> {
        self.open(&path.display().to_string());
        Ok(())
    }

    fn open_file(&self, path: &Path) -> Result<(), String> {
        self.open(&format!("open {}", path.display()));
        Ok(())
    }

    fn show_file(&self, path: &Path) -> Result<(), String> {
        self.open(&format!("show {}", path.display()));
        Ok(())
    }

    /// The person chooses what lies in `to-choose`, beside the downloads: all of it, the first file, or that folder.
    fn choose(&self, _: &str, what: Choosing) -> Result<Vec<PathBuf>, String> {
        let Some(folder) = self.downloads.as_ref().map(|downloads| downloads.with_file_name("to-choose"))
        else {
            return Ok(Vec::new());
        };
        let entries = std::fs::read_dir(&folder).ok();
        let mut paths: Vec<PathBuf> =
            entries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.sort();
        match what {
            Choosing::File => paths.truncate(1),
            Choosing::Files => {}
            Choosing::Folder => paths = vec![folder],
        }
        Ok(paths)
    }

    fn quit(&self) {
        self.open("quit");
    }

    fn log(&self, problem: &str) {
        self.logged.lock().unwrap_or_else(PoisonError::into_inner).push(problem.to_owned());
    }

    fn show_log(&self) -> Result<(), String> {
        self.open("the log");
        Ok(())
    }

    fn downloads(&self) -> Option<PathBuf> {
        self.downloads.clone()
    }
}

/// An app on a folder, with a standing clock and a recording host.
pub struct Desk {
    /// The app.
    pub app: App,
    /// Its clock.
    pub clock: Arc<StandingClock>,
    /// Its host.
    pub host: Arc<RecordingHost>,
}

impl Desk {
    /// Opens a folder at an RFC 3339 instant. Downloads go to `downloads` beside it.
    pub fn open(folder: PathBuf, now: &str) -> Result<Self, chrono::ParseError> {
        let clock = Arc::new(StandingClock::at(now)?);
        let downloads = folder.with_file_name("downloads");
        let host = Arc::new(RecordingHost::with_downloads(downloads));
        let app = App::open(Options {
            folder: Some(folder),
            clock: clock.clone(),
            host: host.clone(),
            keeps_unsaved: true,
        });
        Ok(Self { app, clock, host })
    }
}
