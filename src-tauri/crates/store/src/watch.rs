//! Noticing that another program changed the folder.
//!
//! The system tells where it can; every half second the files are looked at as well, for network drives that tell
//! nothing.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher};

use crate::folder::Folder;
use crate::outside::{self, Signature};

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
    let mut seen = signature(&folder);
    let thread = thread::spawn(move || {
        let _watcher = system_watcher(folder.path(), sender);
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
            // Temporary files, locks and the like come and go beside them.
            let is_ours = |path: &PathBuf| {
                path.extension()
                    .is_some_and(|extension| ["jsonl", "json", "md"].iter().any(|ours| extension == *ours))
            };
            is_content && event.paths.iter().any(is_ours)
        });
        if matters {
            let _ = signals.send(Signal::Changed);
        }
    })
    .ok()?;
    watcher.watch(root, RecursiveMode::NonRecursive).ok()?;
    for folder in ["tracks", "notes"] {
        // One that is not there yet is looked at every half second.
        let _ = watcher.watch(&root.join(folder), RecursiveMode::NonRecursive);
    }
    Some(watcher)
}

/// What changes whenever the journal or one of the files does.
fn signature(folder: &Folder) -> Signature {
    let mut signature = outside::signature(folder).unwrap_or_default();
    if let Ok(stat) = folder.disk().stat(&folder.journal()) {
        signature.push(("journal.jsonl".to_owned(), stat.length, stat.modified));
    }
    signature
}
