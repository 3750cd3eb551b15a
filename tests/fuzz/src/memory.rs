//! A count of the memory that is taken, and the bound that every target is held to.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What reading may take beside a multiple of its input, in bytes.
const ROOM: usize = 64 << 20;
/// The multiple.
const TIMES: usize = 20;

static TAKEN: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator, counted.
struct Counted;

#[global_allocator]
static ALLOCATOR: Counted = Counted;

fn count(more: usize, less: usize) {
    let before = TAKEN.fetch_add(more, Ordering::Relaxed);
    PEAK.fetch_max(before + more, Ordering::Relaxed);
    TAKEN.fetch_sub(less, Ordering::Relaxed);
}

#[allow(
    unsafe_code,
    reason = "an allocator cannot be written without; every call goes to the system's as it came"
)]
// SAFETY: each method hands its arguments on to the system's allocator unchanged, and gives what that gives.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        // SAFETY: the caller holds to what the trait asks.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        // SAFETY: the caller holds to what the trait asks.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(0, layout.size());
        // SAFETY: the caller holds to what the trait asks.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both are there for a moment where it has to move.
        count(size, layout.size());
        // SAFETY: the caller holds to what the trait asks.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// Runs something on an input of so many bytes; panics when it took more than 20 times that and 64 MiB.
///
/// What C libraries take for themselves is not counted here; the fuzzer's own limit holds the whole program.
pub fn bounded<T>(input: usize, run: impl FnOnce() -> T) -> T {
    let before = TAKEN.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    let result = run();
    let taken = PEAK.load(Ordering::Relaxed).saturating_sub(before);
    assert!(taken <= TIMES * input + ROOM, "an input of {input} bytes took {taken} bytes of memory");
    result
}
