//! Noticing that another program changed the folder.
//!
//! The system tells where it can; every half second the journal is looked at as well, for network drives that
//! tell nothing.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use notify::{EventKind, RecursiveMode, Watcher};

use crate::folder::Folder;

const POLL: Duration = Duration::from_millis(500);
/// One change touches several files; they are told as one.
const SETTLE: Duration = Duration::from_millis(15);

enum Signal {
    Changed,
    Stop,
}

/// Watches until dropped.
pub struct FolderWatch {
    stop: Sender<Signal>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for FolderWatch {
    fn drop(&mut self) {
        let _ = self.stop.send(Signal::Stop);
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != thread::current().id()
        {
            let _ = thread.join();
        }
    }
}

/// Calls `on_change` from a thread of its own after anything in the folder may have changed, and `on_tick` every
/// half second.
pub fn watch(
    folder: &Folder,
    mut on_change: impl FnMut() + Send + 'static,
    mut on_tick: impl FnMut() + Send + 'static,
) -> FolderWatch {
    let (sender, signals) = mpsc::channel();
    let stop = sender.clone();
    let folder = folder.clone();
    let thread = thread::spawn(move || {
        let _watcher = system_watcher(folder.path(), sender);
        let mut seen = signature(&folder);
        loop {
            match signals.recv_timeout(POLL) {
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Ok(Signal::Changed) => {
                    thread::sleep(SETTLE);
                    let mut stopped = false;
                    signals.try_iter().for_each(|signal| stopped |= matches!(signal, Signal::Stop));
                    if stopped {
                        return;
                    }
                    seen = signature(&folder);
                    on_change();
                }
                Err(RecvTimeoutError::Timeout) => {
                    let now = signature(&folder);
                    if now != seen {
                        seen = now;
                        on_change();
                    }
                    on_tick();
                }
            }
        }
    });
    FolderWatch { stop, thread: Some(thread) }
}

/// A watcher of the system, where it gives one.
fn system_watcher(root: &Path, signals: Sender<Signal>) -> Option<notify::RecommendedWatcher> {
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let matters = event.is_ok_and(|event| {
            let is_content = !matches!(event.kind, EventKind::Access(_));
            is_content
                && event.paths.iter().any(|path| path.file_name().is_some_and(|name| name == "journal.jsonl"))
        });
        if matters {
            let _ = signals.send(Signal::Changed);
        }
    })
    .ok()?;
    watcher.watch(root, RecursiveMode::NonRecursive).ok()?;
    Some(watcher)
}

/// What of the journal and the header changes whenever they do.
fn signature(folder: &Folder) -> [Option<(u64, Option<SystemTime>)>; 2] {
    [folder.journal(), folder.header()].map(|path| {
        let metadata = fs::metadata(path).ok()?;
        Some((metadata.len(), metadata.modified().ok()))
    })
}
