//! What cannot be meant in a line, in a sentence for the person.

use std::ops::Range;

use waymark_messages::{quick_add, refusal};

use crate::EstimateError;
use crate::refusal::or_list;

/// Why a part of a line cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum Trouble {
    /// A track that does not exist.
    #[error("{}", quick_add::no_track(.name))]
    NoTrack { name: String, near: Vec<String> },
    /// The beginning of several tracks.
    #[error("{}", quick_add::several_tracks(.name))]
    SeveralTracks { name: String, ids: Vec<String> },
    /// A milestone that does not exist.
    #[error("{}", quick_add::no_milestone(.name))]
    NoMilestone { name: String, near: Vec<String> },
    /// The title of several milestones.
    #[error("{}", quick_add::several_milestones(.name))]
    SeveralMilestones { name: String, ids: Vec<String> },
    /// An effort that is none.
    #[error(transparent)]
    Effort(EstimateError),
    /// What was given before in the same line.
    #[error("{}", quick_add::given_already(.part))]
    Twice { part: &'static str },
}

impl Trouble {
    /// What to do about it, in one sentence.
    pub fn hint(&self) -> String {
        match self {
            Self::NoTrack { near, .. } if near.is_empty() => quick_add::put_a_backslash(),
            Self::NoMilestone { near, .. } if near.is_empty() => quick_add::quote_the_milestone(),
            Self::NoTrack { near, .. } | Self::NoMilestone { near, .. } => {
                refusal::did_you_mean(or_list(near))
            }
            Self::SeveralTracks { ids, .. } => quick_add::write_one_of(or_list(ids)),
            Self::SeveralMilestones { ids, .. } => quick_add::name_by_id(or_list(ids)),
            Self::Effort(_) | Self::Twice { .. } => quick_add::quote_the_title(),
        }
    }
}

/// A part of a line that cannot be taken. While there is one, nothing is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its bytes in the line.
    pub span: Range<usize>,
    /// What is wrong with it.
    pub trouble: Trouble,
}
