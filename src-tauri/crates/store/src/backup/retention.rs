//! Which backups stay when they become too many.
//!
//! Counted and weighed rather than aged: a clock that jumps ahead takes none away.

use super::file::{Backup, BackupReason};

/// What is let go first, and how many of a kind are kept at most.
fn kind(reason: BackupReason) -> (u8, usize) {
    match reason {
        BackupReason::Hourly => (0, 48),
        BackupReason::BeforeLibraryUpdate
        | BackupReason::BeforeRemoval
        | BackupReason::BeforeRestore
        | BackupReason::BeforeMending => (1, 30),
        BackupReason::BeforeMigration => (3, usize::MAX),
        BackupReason::Daily => (2, 30),
        BackupReason::Weekly => (3, usize::MAX),
        BackupReason::ByHand => (4, usize::MAX),
    }
}

/// The backups to remove so that the rest takes no more than `keep` bytes. The first always stays, and so does what
/// a person or a later version named.
///
/// `backups` are in order, the latest first.
pub(super) fn superfluous(backups: &[Backup], keep: u64) -> Vec<&Backup> {
    let mut counts = [0_usize; 5];
    let (mut stay, mut go) = (Vec::new(), Vec::new());
    for backup in backups {
        let Some(reason) = backup.reason else { continue };
        let (rank, most) = kind(reason);
        let count = &mut counts[usize::from(rank)];
        *count += 1;
        if *count > most { go.push(backup) } else { stay.push((rank, backup)) }
    }
    let mut bytes: u64 = stay.iter().map(|(_, backup)| backup.bytes).sum();
    // From the back, the first to go; the sort keeps the latest of a rank before the older ones.
    let mut older = stay.split_off(stay.len().min(1));
    older.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    while bytes > keep
        && let Some((_, backup)) = older.pop()
    {
        bytes -= backup.bytes;
        go.push(backup);
    }
    go
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};

    use super::*;

    /// Backups an hour apart, the latest first.
    fn made(reasons: &[BackupReason], bytes: u64) -> Vec<Backup> {
        let backup = |(hours, reason): (usize, &BackupReason)| Backup {
            name: format!("{hours}"),
            at: DateTime::UNIX_EPOCH - TimeDelta::hours(hours as i64),
            reason: Some(*reason),
            bytes,
        };
        reasons.iter().enumerate().map(backup).collect()
    }

    fn names(backups: &[&Backup]) -> Vec<String> {
        backups.iter().map(|backup| backup.name.clone()).collect()
    }

    #[test]
    fn the_oldest_hourly_one_goes_first_and_what_was_asked_for_last() {
        use BackupReason::{ByHand, Daily, Hourly, Weekly};
        let backups = made(&[Hourly, Hourly, Daily, ByHand, Weekly, Hourly], 10);
        assert_eq!(names(&superfluous(&backups, 60)), Vec::<String>::new());
        assert_eq!(names(&superfluous(&backups, 40)), ["5", "1"]);
        assert_eq!(names(&superfluous(&backups, 0)), ["5", "1", "2", "4", "3"], "the latest stays");
    }

    #[test]
    fn hourly_ones_do_not_pile_up() {
        let backups = made(&[BackupReason::Hourly; 60], 1);
        assert_eq!(superfluous(&backups, u64::MAX).len(), 12);
        let weekly = made(&[BackupReason::Weekly; 200], 1);
        assert_eq!(superfluous(&weekly, u64::MAX).len(), 0);
    }

    #[test]
    fn what_a_person_named_is_theirs() {
        let mut backups = made(&[BackupReason::Hourly; 3], 10);
        backups[1].reason = None;
        assert_eq!(names(&superfluous(&backups, 0)), ["2"]);
    }
}
