//! Computations that are under way while the workspace serves others.

use std::sync::{Arc, Mutex, PoisonError};

use waymark_core::plan::Watch;

/// The computations that are under way. Clones share them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Watches(Arc<Mutex<Vec<Arc<Watch>>>>);

impl Watches {
    /// Runs a computation that can be followed and cancelled meanwhile.
    pub(crate) fn run<T>(&self, compute: impl FnOnce(&Watch) -> T) -> T {
        let running = Running { watches: self, watch: Arc::default() };
        self.with(|all| all.push(running.watch.clone()));
        compute(&running.watch)
    }

    /// How far the one is that is least far, in percent; none when none is under way.
    pub(crate) fn slowest(&self) -> Option<u32> {
        self.with(|all| all.iter().map(|watch| (watch.share() * 100.0) as u32).min())
    }

    /// Asks all to stop.
    pub(crate) fn cancel_all(&self) {
        self.with(|all| all.iter().for_each(|watch| watch.cancel()));
    }

    fn with<T>(&self, use_it: impl FnOnce(&mut Vec<Arc<Watch>>) -> T) -> T {
        use_it(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// One that is under way, until it is dropped: also where it panics.
struct Running<'a> {
    watches: &'a Watches,
    watch: Arc<Watch>,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.watches.with(|all| all.retain(|watch| !Arc::ptr_eq(watch, &self.watch)));
    }
}

#[cfg(test)]
mod tests {
    use super::Watches;

    #[test]
    fn what_is_under_way_can_be_cancelled_and_is_forgotten_afterwards() {
        let watches = Watches::default();
        assert_eq!(watches.slowest(), None);
        let was_cancelled = watches.run(|watch| {
            assert_eq!(watches.slowest(), Some(0));
            watches.cancel_all();
            watch.is_cancelled()
        });
        assert!(was_cancelled);
        assert_eq!(watches.slowest(), None);
    }
}
