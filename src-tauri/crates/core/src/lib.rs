//! The rules of a Waymark roadmap.
//!
//! Pure: nothing here reads a clock, a file or the environment, and nothing knows of screens. Time comes in
//! as an argument. A rule is a function from a [`Roadmap`] to a [`Change`]; [`Roadmap::apply`] carries a change
//! out and gives back the one that undoes it.

mod estimate;
pub mod exchange;
pub mod find;
mod graph;
mod id;
pub mod library;
mod milestone_difference;
mod order;
pub mod plan;
pub mod quick_add;
mod refusal;
pub mod report;
mod roadmap;
pub mod rules;
mod text;

pub use estimate::{Estimate, EstimateError, MAX_EFFORT};
pub use id::{IdError, ItemId, MilestoneId, TrackId, slug};
pub use milestone_difference::milestone_difference;
pub use refusal::Refusal;
pub use roadmap::{
    Aspect, BackupSize, BackupSizeError, Capacity, CapacityError, Change, ChangedMilestone, Circle,
    Comparison, Entry, FORMAT, Filter, Header, HeaderField, Keys, KeysError, Level, LibraryField,
    LibrarySeen, Losses, Match, Milestone, MilestoneField, MilestoneOrigin, PastCapacity, Place, Planning,
    PlanningError, Progress, Reason, RecallQuestion, Resource, ResourceKind, Roadmap, Session, Settings,
    Status, Step, StepField, Theme, TimeOff, TimeOffError, Timer, Touched, Track, TrackEntry, TrackField,
    TrackKind, TrackOrigin, TrackParts, Weekday, difference,
};
pub use text::{Paragraph, TextError, Title, Url};
