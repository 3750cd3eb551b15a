//! Following a long computation from outside, and stopping it.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use waymark_messages::plan;

/// How far a forecast is, and whether it is still wanted. The caller keeps one and looks at it from any thread.
#[derive(Debug, Default)]
pub struct Watch {
    total: AtomicU32,
    done: AtomicU32,
    is_cancelled: AtomicBool,
}

/// The forecast was cancelled before it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", plan::forecast_cancelled())]
pub struct Cancelled;

impl Watch {
    /// Asks for the computation to stop, which takes some milliseconds.
    pub fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::Relaxed)
    }

    /// The share that is done, from 0 to 1.
    pub fn share(&self) -> f64 {
        let total = self.total.load(Ordering::Relaxed).max(1);
        f64::from(self.done.load(Ordering::Relaxed).min(total)) / f64::from(total)
    }

    pub(super) fn begin(&self, total: u32) {
        self.total.store(total, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
    }

    pub(super) fn advance(&self, by: u32) {
        self.done.fetch_add(by, Ordering::Relaxed);
    }
}
