//! What the fuzz targets share: a folder in which one file is the input, what is done with it, and a count of the
//! memory that takes.
//!
//! A target panics where Waymark does, where it takes too much memory, and where what is read back is something else
//! than what was saved. The fuzzer itself finds what never ends.

pub mod archives;
pub mod base;
pub mod lines;
pub mod memory;
#[path = "../../support/plain.rs"]
pub mod plain;
#[path = "../../support/sim/mod.rs"]
pub mod sim;
pub mod using;
