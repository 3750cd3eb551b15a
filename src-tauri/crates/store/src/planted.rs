//! Faults that a test can plant, to prove that the survival tests would find them.
//!
//! Without the feature `planted`, which only the tests package asks for, none is ever active and the compiler takes
//! the faulty paths out. With it, a fault is active only on a thread that runs something `with` it.

/// A fault of the kind that loses data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "planted"), allow(dead_code, unreachable_pub, reason = "only tests plant faults"))]
pub enum Planted {
    /// A change is acknowledged before its journal line is synced.
    AcknowledgeBeforeSync,
    /// A checkpoint empties the journal before its plan is on the disk.
    EmptyJournalEarly,
    /// The names in a folder are never waited for.
    SkipFolderSync,
    /// A checkpoint that was interrupted keeps its changes in the journal, which are then replayed on files that
    /// hold them.
    ReplayTwice,
    /// A journal line is taken as it is, whatever its checksum says.
    IgnoreChecksum,
    /// An edit of the files is remembered as taken in before its change is on the disk.
    RememberEarly,
    /// A backup gets its name before it is synced.
    NameBackupEarly,
    /// The program makes a mistake after a change is in memory and before it is on the disk.
    PanicHalfway,
}

#[cfg(feature = "planted")]
thread_local! {
    static ACTIVE: std::cell::Cell<Option<Planted>> = const { std::cell::Cell::new(None) };
}

/// Runs something on this thread with a fault in the store.
#[cfg(feature = "planted")]
pub fn with<T>(fault: Planted, run: impl FnOnce() -> T) -> T {
    /// Takes the fault out again, even when what ran panics.
    struct TakeOut;
    impl Drop for TakeOut {
        fn drop(&mut self) {
            ACTIVE.set(None);
        }
    }
    ACTIVE.set(Some(fault));
    let _take_out = TakeOut;
    run()
}

/// Whether a fault is active here.
pub(crate) fn is_planted(fault: Planted) -> bool {
    #[cfg(feature = "planted")]
    return ACTIVE.get() == Some(fault);
    #[cfg(not(feature = "planted"))]
    {
        let _ = fault;
        false
    }
}
