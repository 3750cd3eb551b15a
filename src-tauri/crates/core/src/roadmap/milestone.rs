//! One milestone and what it holds.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::evidence::Evidence;
use super::origin::MilestoneOrigin;
use crate::{Estimate, ItemId, MilestoneId, Paragraph, Title, Url};

/// Where a person is with a milestone. Ready and blocked are derived from it, never stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Not begun.
    #[default]
    Todo,
    /// In progress.
    Doing,
    /// Ticked off.
    Done,
    /// Left out on purpose.
    Skipped,
}

impl Status {
    /// Whether nothing is left to do; what waits for it may go on.
    pub fn is_closed(self) -> bool {
        match self {
            Self::Todo | Self::Doing => false,
            Self::Done | Self::Skipped => true,
        }
    }
}

/// How deep a milestone goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// What everything else stands on.
    Foundation,
    /// What the job asks for every week.
    #[default]
    Core,
    /// What makes the difference later.
    Advanced,
}

/// What sort of thing a resource is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// The makers' own documentation.
    Official,
    /// A book.
    Book,
    /// A course with lessons.
    Course,
    /// An article or a page.
    Article,
    /// A video.
    Video,
}

/// One thing to do on the way to a milestone, in one sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its id, unique within the milestone.
    pub id: ItemId,
    /// What to do.
    pub text: Title,
    /// Whether it is done.
    #[serde(default, skip_serializing_if = "is_false")]
    pub done: bool,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Something to learn from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// Its id, unique within the milestone.
    pub id: ItemId,
    /// What it is called.
    pub title: Title,
    /// Where it is.
    pub url: Url,
    /// What sort of thing it is.
    pub kind: ResourceKind,
    /// Whether it costs nothing.
    #[serde(default)]
    pub free: bool,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Time spent on a milestone in one go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its id, unique within the milestone.
    pub id: ItemId,
    /// When it began.
    pub start: DateTime<Utc>,
    /// The person's own day it belongs to, wherever they were.
    pub day: NaiveDate,
    /// How long it was, in minutes: 1 to 1,440.
    pub minutes: u32,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A question worth remembering in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecallQuestion {
    /// The question.
    pub ask: Title,
    /// The answer.
    pub answer: Paragraph,
}

/// One thing the learner will be able to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// Its id, unique on the roadmap, the same for ever.
    pub id: MilestoneId,
    /// What it is called.
    pub title: Title,
    /// What the person will be able to do: "You can ...".
    #[serde(default, skip_serializing_if = "Paragraph::is_empty")]
    pub outcome: Paragraph,
    /// Where it matters in real work.
    #[serde(default, skip_serializing_if = "Paragraph::is_empty")]
    pub why: Paragraph,
    /// Where the person is with it.
    #[serde(default)]
    pub status: Status,
    /// When the status last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<DateTime<Utc>>,
    /// How deep it goes.
    #[serde(default)]
    pub level: Level,
    /// Whether it may be left out without being missed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// How long it may take.
    #[serde(default)]
    pub estimate: Estimate,
    /// When it should be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// The day before which it is not planned: the person put it there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<NaiveDate>,
    /// What should come before it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub after: BTreeSet<MilestoneId>,
    /// What to do, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// What to learn from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// What to keep as evidence.
    #[serde(default, skip_serializing_if = "Paragraph::is_empty")]
    pub proof: Paragraph,
    /// What the person has to show for it, in the order it was added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// What the person thinks of it afterwards, as Markdown.
    #[serde(default, skip_serializing_if = "Paragraph::is_empty")]
    pub reflection: Paragraph,
    /// Time spent, in the order it was logged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Session>,
    /// Questions to remember.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recall: Vec<RecallQuestion>,
    /// How adverts spell the skill.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where in the library it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library: Option<MilestoneOrigin>,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Milestone {
    /// A milestone to do, with nothing but a name.
    pub fn new(id: MilestoneId, title: Title) -> Self {
        Self {
            id,
            title,
            outcome: Paragraph::default(),
            why: Paragraph::default(),
            status: Status::Todo,
            since: None,
            level: Level::default(),
            optional: false,
            estimate: Estimate::default(),
            due: None,
            not_before: None,
            after: BTreeSet::new(),
            steps: Vec::new(),
            resources: Vec::new(),
            proof: Paragraph::default(),
            evidence: Vec::new(),
            reflection: Paragraph::default(),
            sessions: Vec::new(),
            recall: Vec::new(),
            aliases: Vec::new(),
            library: None,
            extra: Map::new(),
        }
    }

    /// Minutes logged on it.
    pub fn logged(&self) -> u32 {
        self.sessions.iter().fold(0, |sum, session| sum.saturating_add(session.minutes))
    }
}

/// For `skip_serializing_if`, which passes a reference.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) fn is_false(value: &bool) -> bool {
    !value
}
