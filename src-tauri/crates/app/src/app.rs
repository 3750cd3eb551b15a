//! The app as a face holds it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use waymark_core::Theme;
use waymark_store::{Folder, FolderWatch, StoreError};

use crate::commands::{self, Answer};
use crate::errors::{AppError, ErrorView};
use crate::events::Changed;
use crate::handlers::Call;
use crate::host::{Clock, Host};
use crate::views::Notice;
use crate::watches::Watches;
use crate::workspace::Workspace;

/// How many half seconds without a change make a quiet moment.
const QUIET_TICKS: u64 = 4;

/// How many half seconds pass before what went wrong with the folder is tried again.
const RETRY_TICKS: u64 = 2;

/// After how many half seconds of quiet it is looked again whether a backup is due: ten minutes.
const BACKUP_TICKS: u64 = 1_200;

/// What a face opens the app with.
pub struct Options {
    /// The data folder named by the person; else `WAYMARK_DATA`, else the system's place for data.
    pub folder: Option<PathBuf>,
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// What only the program around the app can do.
    pub host: Arc<dyn Host>,
    /// Whether a change that cannot be written is kept until it can be; else it is refused. For a program that stays.
    pub keeps_unsaved: bool,
}

type Listener = Box<dyn Fn(&Changed) + Send + Sync>;

struct Inner {
    workspace: Mutex<Workspace>,
    clock: Arc<dyn Clock>,
    host: Arc<dyn Host>,
    listeners: Mutex<Vec<Listener>>,
    watches: Watches,
    watch: Mutex<Option<FolderWatch>>,
    quiet_ticks: AtomicU64,
}

impl Inner {
    /// What a command works with at this moment.
    fn call<'a>(&'a self, workspace: &'a mut Workspace) -> Call<'a> {
        let Self { clock, host, watches, .. } = self;
        Call { workspace, now: clock.now(), clock, host, watches }
    }
}

/// The app. Clones share one workspace.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

impl App {
    /// Opens the data folder. Never fails: a folder that cannot be used is a state that `status` tells.
    pub fn open(options: Options) -> Self {
        let now = options.clock.now().to_utc();
        let workspace = Workspace::open(locate(options.folder.as_ref()), options.keeps_unsaved, now);
        Self::with(workspace, options)
    }

    /// Leaves the data folder as it is, not even opened. For `doctor` and `mend`, which look at the files themselves;
    /// every other command finds no roadmap.
    pub fn beside(options: Options) -> Self {
        Self::with(Workspace::closed(locate(options.folder.as_ref()), options.keeps_unsaved), options)
    }

    fn with(workspace: Workspace, options: Options) -> Self {
        Self {
            inner: Arc::new(Inner {
                workspace: Mutex::new(workspace),
                clock: options.clock,
                host: options.host,
                listeners: Mutex::new(Vec::new()),
                watches: Watches::default(),
                watch: Mutex::new(None),
                quiet_ticks: AtomicU64::new(0),
            }),
        }
    }

    /// Runs one command of the table: its request and its view are JSON. A mistake of the program in it is an error
    /// like any other: what the command may have left half done in memory is read from the disk again.
    pub fn call(&self, name: &str, request: &str) -> Result<String, ErrorView> {
        let answer = self.on_workspace(name, |call| commands::dispatch(call, name, request));
        let view = answer.and_then(|answer| match answer {
            Answer::Ready(view) => Ok(view),
            Answer::Later(compute) => self.unbroken(name, || self.inner.watches.run(compute)),
            Answer::Before(prepare) => {
                let finish = self.unbroken(name, prepare)?;
                self.on_workspace(name, finish)
            }
        });
        view.map(|view| view.get().to_owned()).map_err(|error| error.view())
    }

    /// Does something with the workspace, which is read from the disk again after a panic in it.
    fn on_workspace<T>(
        &self,
        name: &str,
        run: impl FnOnce(&mut Call<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.work(|workspace| {
            let done = self.unbroken(name, || run(&mut self.inner.call(workspace)));
            if matches!(done, Err(AppError::Broken)) {
                workspace.read_anew(self.now());
            }
            done
        })
    }

    /// Does something, and makes an error of a panic in it, which goes to the log.
    fn unbroken<T>(&self, name: &str, run: impl FnOnce() -> Result<T, AppError>) -> Result<T, AppError> {
        catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let reason = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
            self.inner.host.log(&format!("The command {name} panicked: {reason}"));
            Err(AppError::Broken)
        })
    }

    /// The theme that the person set; the system's where there is no roadmap yet.
    pub fn theme(&self) -> Theme {
        let mut workspace = lock(&self.inner.workspace);
        workspace.roadmap().map_or(Theme::System, |roadmap| roadmap.header().settings.theme)
    }

    /// What a page asks for first, answered before it asks, as a JSON object: the views of the commands by their names.
    /// One that is refused is not there, and is refused again when it is asked for.
    pub fn first_answers(&self) -> String {
        let answers = ["status", "today"]
            .into_iter()
            .filter_map(|name| self.call(name, "{}").ok().map(|view| format!("\"{name}\":{view}")));
        format!("{{{}}}", answers.collect::<Vec<_>>().join(","))
    }

    /// What the person should know about their folder, if anything.
    pub fn notice(&self) -> Option<Notice> {
        lock(&self.inner.workspace).notice()
    }

    /// Calls `listener` after every change, from whichever program it came. It must not call back into the app.
    pub fn on_change(&self, listener: impl Fn(&Changed) + Send + Sync + 'static) {
        lock(&self.inner.listeners).push(Box::new(listener));
    }

    /// Starts to watch the folder: takes in what other programs change, and folds the journal into the files at
    /// quiet moments.
    pub fn watch(&self) {
        let Ok(folder) = lock(&self.inner.workspace).folder.clone() else { return };
        let (changed, ticked) = (Arc::downgrade(&self.inner), Arc::downgrade(&self.inner));
        let on_change = move || {
            if let Some(inner) = changed.upgrade() {
                Self { inner }.catch_up();
            }
        };
        let on_tick = move || {
            if let Some(inner) = ticked.upgrade() {
                Self { inner }.tick();
            }
        };
        *lock(&self.inner.watch) = Some(waymark_store::watch(&folder, on_change, on_tick));
    }

    /// Stops watching, folds the journal into the files, and makes the backup that is due. Everything acknowledged
    /// is safe without it. A backup that cannot be made is told by [`App::backup_problem`].
    pub fn close(&self) -> Result<(), StoreError> {
        let watch = lock(&self.inner.watch).take();
        drop(watch);
        lock(&self.inner.workspace).checkpoint()?;
        self.back_up_if_due();
        Ok(())
    }

    /// Why the last automatic backup could not be made, if so.
    pub fn backup_problem(&self) -> Option<String> {
        lock(&self.inner.workspace).backup_problem.clone()
    }

    /// Takes in what other programs changed.
    fn catch_up(&self) {
        self.inner.quiet_ticks.store(0, Ordering::Relaxed);
        let now = self.now();
        self.work(|workspace| workspace.catch_up(now));
    }

    /// Whether the program may close. Where changes are unsaved and cannot be saved now, the faces are told that it is
    /// about to, so that they ask.
    pub fn may_close(&self) -> bool {
        self.work(Workspace::may_close)
    }

    /// Every second, tries again what went wrong. At a quiet moment, folds the journal into the files, and makes the backup that is due. A checkpoint that
    /// failed is told by the next write.
    fn tick(&self) {
        let ticks = self.inner.quiet_ticks.fetch_add(1, Ordering::Relaxed);
        if ticks.is_multiple_of(RETRY_TICKS) {
            let now = self.now();
            self.work(|workspace| workspace.try_again(now));
        }
        if ticks == QUIET_TICKS {
            let _ = lock(&self.inner.workspace).checkpoint();
        }
        if ticks % BACKUP_TICKS == QUIET_TICKS {
            self.back_up_if_due();
        }
    }

    /// Commands go on meanwhile: the workspace is held for a moment before and after, not while the backup is made.
    fn back_up_if_due(&self) {
        let Some(duty) = lock(&self.inner.workspace).backup_duty(self.now()) else { return };
        let problem = duty.fulfil().err().map(|error| error.to_string());
        lock(&self.inner.workspace).backup_problem = problem;
    }

    fn now(&self) -> DateTime<Utc> {
        self.inner.clock.now().to_utc()
    }

    /// Works on the workspace while nobody else does, and tells the faces afterwards what changed.
    fn work<T>(&self, work: impl FnOnce(&mut Workspace) -> T) -> T {
        let (result, news) = {
            let mut workspace = lock(&self.inner.workspace);
            (work(&mut workspace), workspace.take_news())
        };
        if let Some(changed) = news {
            self.inner.quiet_ticks.store(0, Ordering::Relaxed);
            lock(&self.inner.listeners).iter().for_each(|listener| listener(&changed));
        }
        result
    }
}

fn locate(named: Option<&PathBuf>) -> Result<Folder, StoreError> {
    let from_environment =
        || std::env::var_os("WAYMARK_DATA").filter(|path| !path.is_empty()).map(PathBuf::from);
    Folder::locate(named.cloned().or_else(from_environment))
}

/// After a panic in one command the state is read from the disk again, so the lock stays usable.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
