//! A computer's disk as a simulation, for asking what a kill, a power cut or a failing call leaves behind.
//!
//! What programs see and what the disk keeps are two things. A write reaches the disk when its file is synced, a
//! name when its folder is. A power cut keeps any part of what was not: of a file any of its writes, the last
//! perhaps torn; of a folder's names the first few changes, each folder for itself. One thing is promised beyond
//! that, as every journalling file system does: a rename never takes a name away before it stands in its new place.

mod calls;
mod content;
mod dice;
mod disk;
mod limits;
mod machine;
mod names;

pub use calls::Fault;
pub use dice::Dice;
pub use disk::SimDisk;
