//! Every byte Waymark keeps on disk.
//!
//! A change is acknowledged only after its journal line is on the disk. At quiet moments a checkpoint folds the
//! journal into the files that people read, and moves its lines to the history. Any number of programs may have
//! the folder open; a lock is held only while writing.

mod as_of;
mod atomic;
mod backup;
mod checkpoint;
mod damage;
mod disk;
mod doctor;
mod error;
mod export;
mod files;
mod folder;
mod history;
mod journal;
mod keep;
mod lock;
mod migrate;
mod nesting;
mod opening;
mod outside;
#[cfg(not(feature = "planted"))]
mod planted;
#[cfg(feature = "planted")]
pub mod planted;
mod record;
mod shelf;
mod store;
mod undo;
mod watch;

pub use as_of::AsOf;
pub use backup::{
    Backup, BackupFault, BackupReason, MadeBackup, StoredBackup, back_up_elsewhere, backups, make_backup,
    make_due_backup, open_backup, place_elsewhere,
};
pub use damage::Damage;
pub use disk::{Access, Disk, DiskFile, Files, Held, Kind, MemoryDisk, RealDisk, Rights, Stat};
pub use doctor::{Finding, FindingKind, Mended, Report, Severity, examine, mend};
pub use error::StoreError;
pub use export::{downloads, export_as, export_new};
pub use folder::Folder;
pub use keep::{KEPT_MEGABYTES, KeepFault, Kept, KeptIn, keep_copy, keep_file, look_at, read_beginning};
pub use opening::{Openable, has_copy, openable_copy, openable_linked};
pub use record::{Action, Record};
pub use shelf::{LibraryFile, library_file, own_library, own_library_state};
pub use store::{Answer, CatchUp, Committed, HeldEdit, Opened, Store};
pub use watch::{FolderWatch, watch};
