//! The rules of a Waymark roadmap.
//!
//! Pure: nothing here reads a clock, a file or the environment, and nothing knows of screens. Time comes in
//! as an argument. A rule is a function from a [`Roadmap`] to a [`Change`]; [`Roadmap::apply`] carries a change
//! out and gives back the one that undoes it.

mod estimate;
pub mod exchange;
mod file_name;
pub mod find;
mod graph;
mod id;
pub mod library;
pub mod map;
mod milestone_difference;
pub mod note;
mod order;
pub mod plan;
pub mod quick_add;
mod refusal;
pub mod report;
mod roadmap;
pub mod rules;
mod text;

pub use estimate::{Estimate, EstimateError, MAX_EFFORT};
pub use file_name::safe_file_name;
pub use id::{IdError, ItemId, MilestoneId, TrackId, slug};
pub use milestone_difference::milestone_difference;
pub use refusal::Refusal;
pub use roadmap::{
    Aspect, BackupSize, BackupSizeError, Capacity, CapacityError, Change, ChangedMilestone, Circle, Column,
    Comparison, CopiedFile, Criteria, Density, DoingLimit, DoingLimitError, DueWindow, Entry, Evidence,
    EvidenceError, Exhibit, FORMAT, Filter, Header, HeaderField, Keys, KeysError, Level, LibraryField,
    LibrarySeen, LinkedPath, Losses, Match, Milestone, MilestoneField, MilestoneOrigin, PastCapacity, Place,
    Planning, PlanningError, Progress, ProofPath, Reason, RecallQuestion, Resource, ResourceKind, Roadmap,
    SavedView, Session, Settings, Shape, Sort, Status, Step, StepField, TextSize, TextSizeError, Theme,
    TimeOff, TimeOffError, Timer, Touched, Track, TrackEntry, TrackField, TrackKind, TrackOrigin, TrackParts,
    Weekday, difference, sort,
};
pub use text::{NoteAddress, Paragraph, TextError, Title, Url};
