//! What cannot be meant in a line, in a sentence for the person.

use std::ops::Range;

use crate::EstimateError;
use crate::refusal::or_list;

/// Why a part of a line cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
pub enum Trouble {
    /// A track that does not exist.
    #[error("There is no track \"{name}\".")]
    NoTrack { name: String, near: Vec<String> },
    /// The beginning of several tracks.
    #[error("\"{name}\" could be several tracks.")]
    SeveralTracks { name: String, ids: Vec<String> },
    /// A milestone that does not exist.
    #[error("There is no milestone \"{name}\".")]
    NoMilestone { name: String, near: Vec<String> },
    /// The title of several milestones.
    #[error("Several milestones are called \"{name}\".")]
    SeveralMilestones { name: String, ids: Vec<String> },
    /// An effort that is none.
    #[error(transparent)]
    Effort(EstimateError),
    /// What was given before in the same line.
    #[error("{what} is given already.")]
    Twice { what: &'static str },
}

impl Trouble {
    /// What to do about it, in one sentence.
    pub fn hint(&self) -> String {
        match self {
            Self::NoTrack { near, .. } if near.is_empty() => {
                "Put a backslash before # to keep it in the title.".to_owned()
            }
            Self::NoMilestone { near, .. } if near.is_empty() => {
                "Put it in quotes to name a milestone by its title.".to_owned()
            }
            Self::NoTrack { near, .. } | Self::NoMilestone { near, .. } => {
                format!("Did you mean {}?", or_list(near))
            }
            Self::SeveralTracks { ids, .. } => format!("Write {}.", or_list(ids)),
            Self::SeveralMilestones { ids, .. } => format!("Name it by its id: {}.", or_list(ids)),
            Self::Effort(_) | Self::Twice { .. } => "Put it in quotes to keep it in the title.".to_owned(),
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
