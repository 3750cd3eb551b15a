//! The plan and the forecast as views and sentences. What needs time is computed from a copy of the roadmap, so that
//! the workspace is not held meanwhile.

mod bars;
mod basis;
mod forecast;
mod moved;
mod path;
mod plan;
mod report;
mod slip;
mod words;

pub(crate) use basis::{Basis, Earlier};
