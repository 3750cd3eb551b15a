//! What the library's files hold, as [`super::read`] reads them.

use serde::{Deserialize, Serialize};

use super::needs::Need;
use crate::{
    Estimate, Level, MilestoneId, Paragraph, RecallQuestion, ResourceKind, Title, TrackId, TrackKind, Url,
};

/// A track to copy from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackTemplate {
    /// Its id; also the stem of its file and the first part of its milestones' ids.
    pub id: TrackId,
    /// What it is called.
    pub title: Title,
    /// What kind of thing it teaches.
    pub kind: TrackKind,
    /// What it is used for and how adverts ask for it, to help choosing.
    pub summary: Paragraph,
    /// Its milestones in order.
    pub milestones: Vec<MilestoneTemplate>,
}

/// A milestone to copy from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MilestoneTemplate {
    /// Its id, the same for ever.
    pub id: MilestoneId,
    /// What it is called; under 60 characters.
    pub title: Title,
    /// How deep it goes.
    pub level: Level,
    /// How long it may take someone with a job and the prerequisites behind them.
    pub estimate: Estimate,
    /// What should come before it, where that is on the roadmap.
    pub after: Vec<Need>,
    /// What the person will be able to do: "You can ...".
    pub outcome: Paragraph,
    /// Where it matters in real work.
    pub why: Paragraph,
    /// What to do, in order, each in one sitting.
    pub steps: Vec<Title>,
    /// What to learn from, the makers' own documentation first.
    pub resources: Vec<ResourceTemplate>,
    /// What to keep as evidence.
    pub proof: Paragraph,
    /// Questions worth remembering in a year.
    pub recall: Vec<RecallQuestion>,
    /// How adverts spell the skill.
    pub aliases: Vec<String>,
}

/// A resource to copy from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceTemplate {
    /// What it is called.
    pub title: Title,
    /// Where it is.
    pub url: Url,
    /// What sort of thing it is.
    pub kind: ResourceKind,
    /// Whether it costs nothing.
    pub free: bool,
}

/// How many options of a choice are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pick {
    /// Exactly one.
    One,
    /// One or none.
    Optional,
}

/// Something a goal leaves open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id, such as `language`.
    pub id: String,
    /// The question, such as "Which language first?".
    pub ask: Title,
    /// What helps to decide.
    pub hint: Paragraph,
    /// How many are taken.
    pub pick: Pick,
    /// The tracks to pick from, the usual one first.
    pub from: Vec<TrackId>,
    /// What should come before anything of what is picked, such as a first service before a second language.
    #[serde(default)]
    pub after: Vec<Need>,
}

/// A goal: the tracks that lead to it, and what it leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Its id; also the stem of its file.
    pub id: String,
    /// What it is called.
    pub title: Title,
    /// What it leads to.
    pub summary: Paragraph,
    /// Its place among the goals, the usual one first.
    pub rank: u32,
    /// The likely hours of every combination of picks: at least and at most.
    pub hours: [u32; 2],
    /// The tracks in order: ids of tracks, and ids of choices where what is picked goes.
    pub tracks: Vec<String>,
    /// What it leaves open.
    pub choices: Vec<Choice>,
    /// Only milestones of these levels; all when empty.
    pub levels: Vec<Level>,
    /// Milestones that may be left out without being missed, and do not count in `hours`.
    pub optional: Vec<MilestoneId>,
    /// Milestones that this goal does without.
    pub leave_out: Vec<MilestoneId>,
}

impl Goal {
    /// Whether this goal takes the milestone when it takes its track.
    pub fn takes(&self, milestone: &MilestoneTemplate) -> bool {
        (self.levels.is_empty() || self.levels.contains(&milestone.level))
            && !self.leave_out.contains(&milestone.id)
    }
}
