//! Disks, clocks, sizes and names that are out of the ordinary: what was acknowledged is there all the same.

mod backups;
mod clock;
mod full;
mod kept;
mod large;
mod mounted;
mod names;
mod read_only;
