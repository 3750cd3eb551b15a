//! How the window looks and what it allows for: settings that are numbers or one of a few.

use serde::{Deserialize, Serialize};
use waymark_messages::refusal;

/// How much room the window leaves between things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// Room to breathe.
    #[default]
    Comfortable,
    /// More lines on a screen.
    Compact,
}

impl Density {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// How large texts are, in percent of the usual: 90, 100, 115, 130 or 150.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct TextSize(u32);

/// Why a number is no size of text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", refusal::text_size(*.percent))]
pub struct TextSizeError {
    /// The number given.
    pub percent: u32,
}

impl TextSize {
    /// The sizes there are, in percent.
    pub const ALL: [u32; 5] = [90, 100, 115, 130, 150];

    /// Checks that it is one of [`TextSize::ALL`].
    pub fn new(percent: u32) -> Result<Self, TextSizeError> {
        match Self::ALL.contains(&percent) {
            true => Ok(Self(percent)),
            false => Err(TextSizeError { percent }),
        }
    }

    /// In percent of the usual size.
    pub fn percent(self) -> u32 {
        self.0
    }

    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl TryFrom<u32> for TextSize {
    type Error = TextSizeError;

    fn try_from(percent: u32) -> Result<Self, TextSizeError> {
        Self::new(percent)
    }
}

impl From<TextSize> for u32 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

/// How many milestones a person means to have in progress at once: 0, which is as many as they like, to 99.
/// More are told, never refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct DoingLimit(u32);

/// Why a number is no limit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", refusal::doing_limit(*.limit))]
pub struct DoingLimitError {
    /// The number given.
    pub limit: u32,
}

impl DoingLimit {
    /// Checks that it is 0 to 99.
    pub fn new(limit: u32) -> Result<Self, DoingLimitError> {
        match limit {
            0..=99 => Ok(Self(limit)),
            limit => Err(DoingLimitError { limit }),
        }
    }

    /// The number; 0 for none.
    pub fn number(self) -> u32 {
        self.0
    }

    /// Whether so many in progress are more than meant.
    pub fn is_exceeded_by(self, doing: u32) -> bool {
        self.0 > 0 && doing > self.0
    }

    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for DoingLimit {
    fn default() -> Self {
        Self(3)
    }
}

impl TryFrom<u32> for DoingLimit {
    type Error = DoingLimitError;

    fn try_from(limit: u32) -> Result<Self, DoingLimitError> {
        Self::new(limit)
    }
}

impl From<DoingLimit> for u32 {
    fn from(limit: DoingLimit) -> Self {
        limit.0
    }
}
