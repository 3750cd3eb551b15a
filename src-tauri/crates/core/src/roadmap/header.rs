//! What belongs to the roadmap as a whole.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use waymark_messages::refusal;

use super::backup_size::BackupSize;
use super::keys::Keys;
use super::look::{Density, DoingLimit, TextSize};
use super::origin::LibrarySeen;
use super::planning::{PastCapacity, Planning, TimeOff, Timer};
use super::saved_view::SavedView;
use crate::{Title, TrackId};

/// The version of the files this program writes; a higher one must be refused, a lower one is brought up to it.
///
/// 1: the first. 2: every file is remembered as it was last written, and the journal names the format.
/// 3: time off, the timer, what a plan is made from, and the changes of those.
/// 4: evidence and reflections, files kept beside the texts, saved views and keys, and the changes of those.
pub const FORMAT: u32 = 4;

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<Weekday> for chrono::Weekday {
    fn from(weekday: Weekday) -> Self {
        match weekday {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}

/// How the window looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system is set.
    #[default]
    System,
    /// Dark ink on warm paper.
    Light,
    /// Light ink on a forest night.
    Dark,
}

/// Settings that travel with the roadmap.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// How the window looks.
    #[serde(default)]
    pub theme: Theme,
    /// The day a week starts on; the person's locale decides when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_weekday: Option<Weekday>,
    /// The room that backups may take.
    #[serde(default)]
    pub backup_megabytes: BackupSize,
    /// How much room the window leaves between things.
    #[serde(default, skip_serializing_if = "Density::is_default")]
    pub density: Density,
    /// How large texts are.
    #[serde(default, skip_serializing_if = "TextSize::is_default")]
    pub text_size: TextSize,
    /// How many milestones the person means to have in progress at once.
    #[serde(default, skip_serializing_if = "DoingLimit::is_default")]
    pub doing_limit: DoingLimit,
    /// Ways of looking at the roadmap, in the order they were named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub views: Vec<SavedView>,
    /// The keys that the person has given to actions.
    #[serde(default, skip_serializing_if = "Keys::is_empty")]
    pub keys: Keys,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The minutes a person means to spend on each weekday.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "[u32; 7]", into = "[u32; 7]")]
pub struct Capacity([u32; 7]);

/// Why minutes are no capacity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", refusal::day_too_long(*.day, *.minutes))]
pub struct CapacityError {
    /// The minutes given.
    pub minutes: u32,
    /// The day they were given for, 1 is Monday.
    pub day: usize,
}

impl Capacity {
    /// Checks that no day has more minutes than a day has; Monday is first.
    pub fn new(minutes: [u32; 7]) -> Result<Self, CapacityError> {
        match minutes.iter().position(|&minutes| minutes > 1_440) {
            Some(index) => Err(CapacityError { minutes: minutes[index], day: index + 1 }),
            None => Ok(Self(minutes)),
        }
    }

    /// Minutes on each weekday, Monday first.
    pub fn minutes(self) -> [u32; 7] {
        self.0
    }

    /// The same week with `weekly` minutes in all: each day keeps its share, in steps of five minutes where `weekly`
    /// has them. None when no day has any minutes to have a share of.
    pub fn scaled_to(self, weekly: u32) -> Option<Result<Self, CapacityError>> {
        let (old, step) = (u64::from(self.weekly()), if weekly.is_multiple_of(5) { 5 } else { 1 });
        if old == 0 {
            return None;
        }
        let steps = u64::from(weekly / step);
        let mut shares = self.0.map(|minutes| u64::from(minutes) * steps / old);
        let mut order: Vec<usize> = (0..7).filter(|&day| self.0[day] > 0).collect();
        order.sort_by_key(|&day| std::cmp::Reverse(u64::from(self.0[day]) * steps % old));
        let left = usize::try_from(steps - shares.iter().sum::<u64>()).unwrap_or(0);
        order.into_iter().take(left).for_each(|day| shares[day] += 1);
        Some(Self::new(shares.map(|share| u32::try_from(share * u64::from(step)).unwrap_or(u32::MAX))))
    }

    /// Minutes from `first` to `last`, both included; none when `last` is before `first`.
    fn between(self, first: NaiveDate, last: NaiveDate) -> u64 {
        let Ok(days) = u64::try_from((last - first).num_days() + 1) else { return 0 };
        let weekday = first.weekday().num_days_from_monday() as usize;
        let rest = self.0.iter().cycle().skip(weekday).take((days % 7) as usize);
        days / 7 * u64::from(self.weekly()) + rest.map(|&minutes| u64::from(minutes)).sum::<u64>()
    }

    /// Minutes in a whole week.
    pub fn weekly(self) -> u32 {
        self.0.iter().sum()
    }
}

impl TryFrom<[u32; 7]> for Capacity {
    type Error = CapacityError;

    fn try_from(minutes: [u32; 7]) -> Result<Self, CapacityError> {
        Self::new(minutes)
    }
}

impl From<Capacity> for [u32; 7] {
    fn from(capacity: Capacity) -> Self {
        capacity.0
    }
}

/// Everything of a roadmap that is not a track, a milestone or a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// What the roadmap is called.
    pub title: Title,
    /// The library goal it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// For each choice of the goal, the tracks picked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub picks: BTreeMap<String, Vec<TrackId>>,
    /// Which library the person has seen, where the roadmap was made from a goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library: Option<LibrarySeen>,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// The minutes the person means to spend.
    #[serde(default)]
    pub capacity: Capacity,
    /// The minutes that the person meant to spend before, the earliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub past_capacity: Vec<PastCapacity>,
    /// Days on which nothing is planned, in the order they were added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub time_off: Vec<TimeOff>,
    /// How a week is filled.
    #[serde(default, skip_serializing_if = "Planning::is_default")]
    pub planning: Planning,
    /// The day by which the person wants to be ready.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<NaiveDate>,
    /// The day on which the person last answered that the plan had slipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip_answered: Option<NaiveDate>,
    /// The timer, while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer: Option<Timer>,
    /// Settings that travel with it.
    #[serde(default)]
    pub settings: Settings,
    /// What a later version wrote here.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Header {
    /// The minutes of each weekday that held on a day.
    pub fn capacity_on(&self, day: NaiveDate) -> Capacity {
        let past = self.past_capacity.iter().find(|past| past.until >= day);
        past.map_or(self.capacity, |past| past.minutes)
    }

    /// The minutes the person means, or meant, to spend from `first` to `last`, both included, whatever is off.
    pub fn planned_between(&self, first: NaiveDate, last: NaiveDate) -> u64 {
        let mut planned = 0;
        let mut from = Some(first);
        for past in &self.past_capacity {
            let Some(first) = from.filter(|first| *first <= past.until) else { continue };
            planned += past.minutes.between(first, past.until.min(last));
            from = past.until.succ_opt();
        }
        planned + from.map_or(0, |first| self.capacity.between(first, last))
    }

    /// A header with nothing but a name.
    pub fn new(title: Title, created: DateTime<Utc>) -> Self {
        Self {
            title,
            goal: None,
            picks: BTreeMap::new(),
            library: None,
            created,
            capacity: Capacity::default(),
            past_capacity: Vec::new(),
            time_off: Vec::new(),
            planning: Planning::default(),
            target: None,
            slip_answered: None,
            timer: None,
            settings: Settings::default(),
            extra: Map::new(),
        }
    }
}
