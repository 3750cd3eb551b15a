//! The name of a backup: when it was made, and why.

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BackupReason {
    /// An hour of changes had passed.
    Hourly,
    /// A day had passed.
    Daily,
    /// A week had passed.
    Weekly,
    /// The person asked for it.
    ByHand,
    /// News of the library were about to be taken in.
    BeforeLibraryUpdate,
    /// A track or many milestones were about to be removed.
    BeforeRemoval,
    /// Another backup was about to be restored.
    BeforeRestore,
    /// The files were about to be brought up to a later format.
    BeforeMigration,
    /// Files were about to be mended.
    BeforeMending,
}

impl BackupReason {
    const ALL: [Self; 9] = [
        Self::Hourly,
        Self::Daily,
        Self::Weekly,
        Self::ByHand,
        Self::BeforeLibraryUpdate,
        Self::BeforeRemoval,
        Self::BeforeRestore,
        Self::BeforeMigration,
        Self::BeforeMending,
    ];

    /// As it stands in the name of the file.
    pub(super) fn slug(self) -> &'static str {
        match self {
            Self::Hourly => "hourly",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::ByHand => "by-hand",
            Self::BeforeLibraryUpdate => "before-library-update",
            Self::BeforeRemoval => "before-removal",
            Self::BeforeRestore => "before-restore",
            Self::BeforeMigration => "before-migration",
            Self::BeforeMending => "before-mending",
        }
    }
}

/// A file in `backups/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its name, such as `2026-11-24T14-02-00Z-hourly.tar.zst`.
    pub name: String,
    /// When it was made, to the second.
    pub at: DateTime<Utc>,
    /// Why it was made; none when a person or a later version named it. Such a one is never removed by itself.
    pub reason: Option<BackupReason>,
    /// How long it is.
    pub bytes: u64,
}

pub(super) const EXTENSION: &str = ".tar.zst";
const TIME: &str = "%Y-%m-%dT%H-%M-%SZ";
/// What a time takes in a name.
const TIME_LENGTH: usize = 20;

/// As much of an instant as a name tells.
pub(super) fn to_second(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(0)
}

/// The name of a new backup; a number sets it apart from others of the same second.
pub(super) fn free_name(at: DateTime<Utc>, reason: BackupReason, taken: impl Fn(&str) -> bool) -> String {
    let stem = format!("{}-{}", at.format(TIME), reason.slug());
    let numbered = (2_u32..).map(|number| format!("{stem}-{number}{EXTENSION}"));
    let mut names = std::iter::once(format!("{stem}{EXTENSION}")).chain(numbered);
    names.find(|name| !taken(name)).unwrap_or_default()
}

/// What a name tells: when, and why where that is known.
pub(super) fn parse_name(name: &str) -> Option<(DateTime<Utc>, Option<BackupReason>)> {
    let (time, rest) = name.strip_suffix(EXTENSION)?.split_at_checked(TIME_LENGTH)?;
    let at = NaiveDateTime::parse_from_str(time, TIME).ok()?.and_utc();
    let slug = rest.strip_prefix('-')?;
    let without_number = slug
        .rsplit_once('-')
        .filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(slug, |(slug, _)| slug);
    let reason = BackupReason::ALL.into_iter().find(|reason| reason.slug() == without_number);
    Some((at, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_when_and_why() {
        let at = DateTime::from_timestamp(1_795_528_920, 700_000_000).unwrap();
        for reason in BackupReason::ALL {
            let first = free_name(at, reason, |_| false);
            let second = free_name(at, reason, |name| name == first);
            assert_ne!(first, second);
            for name in [first, second] {
                assert_eq!(parse_name(&name), Some((to_second(at), Some(reason))), "{name}");
            }
        }
        assert_eq!(free_name(at, BackupReason::Hourly, |_| false), "2026-11-24T14-02-00Z-hourly.tar.zst");
    }

    #[test]
    fn other_names_are_nobodys() {
        assert_eq!(parse_name("before-the-exam.tar.zst"), None);
        assert_eq!(parse_name("2026-11-24T14-02-00Z-hourly.tar"), None);
        let later = parse_name("2026-11-24T14-02-00Z-before-sync.tar.zst");
        assert!(matches!(later, Some((_, None))), "a later version may know more reasons");
    }
}
