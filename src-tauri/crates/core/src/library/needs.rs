//! What should come before a milestone, for what any language or database can teach.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{IdError, MilestoneId};

/// One milestone, or the milestone of this name in whichever track has one: `*.tests` is met by `python.tests`
/// on one roadmap and by `java.tests` on another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Need {
    /// This milestone.
    Milestone(MilestoneId),
    /// The milestone of any track whose id ends with this name.
    Named(String),
}

impl Need {
    /// Whether the milestone with this id meets it.
    pub fn is_met_by(&self, id: &MilestoneId) -> bool {
        match self {
            Self::Milestone(wanted) => wanted == id,
            Self::Named(name) => id.as_str().split_once('.').is_some_and(|(_, of_track)| of_track == name),
        }
    }
}

impl TryFrom<String> for Need {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        match text.strip_prefix("*.") {
            // The name alone must be able to stand behind a track's id.
            Some(name) => MilestoneId::new(name).map(|_| Self::Named(name.to_owned())),
            None => MilestoneId::new(&text).map(Self::Milestone),
        }
    }
}

impl From<Need> for String {
    fn from(need: Need) -> Self {
        need.to_string()
    }
}

impl fmt::Display for Need {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Milestone(id) => fmt::Display::fmt(id, formatter),
            Self::Named(name) => write!(formatter, "*.{name}"),
        }
    }
}
