//! When an automatic backup is due.

use chrono::{DateTime, TimeDelta, Utc};

use super::file::{Backup, BackupReason};

const HOUR: TimeDelta = TimeDelta::hours(1);
const DAY: TimeDelta = TimeDelta::days(1);
const WEEK: TimeDelta = TimeDelta::weeks(1);

/// The backup that is due, if one is: the latest of its kind is old enough, and there is a change that the latest of
/// all does not hold. `changed_at` is asked only when it matters, and tells when the last change was made.
///
/// A backup dated later than now, as a clock that was wrong leaves behind, counts for nothing here.
pub(super) fn due<E>(
    backups: &[Backup],
    now: DateTime<Utc>,
    changed_at: impl FnOnce() -> Result<Option<DateTime<Utc>>, E>,
) -> Result<Option<BackupReason>, E> {
    let latest = |counts: fn(BackupReason) -> bool| {
        let made = backups.iter().filter(|backup| backup.reason.is_some_and(counts));
        made.map(|backup| backup.at).filter(|at| *at <= now).max()
    };
    let older = |latest: Option<DateTime<Utc>>, span| latest.is_none_or(|at| now - at >= span);
    let last = latest(|_| true);
    let reason = if older(latest(|reason| reason == BackupReason::Weekly), WEEK) {
        BackupReason::Weekly
    } else if older(latest(|reason| matches!(reason, BackupReason::Weekly | BackupReason::Daily)), DAY) {
        BackupReason::Daily
    } else if older(last, HOUR) {
        BackupReason::Hourly
    } else {
        return Ok(None);
    };
    let Some(last) = last else { return Ok(Some(reason)) };
    Ok(changed_at()?.is_some_and(|changed_at| changed_at >= last).then_some(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(backups: &[Backup], now: DateTime<Utc>, changed_at: DateTime<Utc>) -> Option<BackupReason> {
        super::due::<std::convert::Infallible>(backups, now, || Ok(Some(changed_at))).unwrap()
    }

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    /// Changes at each of these hours, with a look for what is due half an hour later.
    fn play(changes: impl Iterator<Item = i64>) -> Vec<(i64, BackupReason)> {
        let mut backups: Vec<Backup> = Vec::new();
        let mut made = Vec::new();
        for hour in changes {
            let now = at(hour) + TimeDelta::minutes(30);
            if let Some(reason) = due(&backups, now, at(hour)) {
                backups.push(Backup { name: String::new(), at: now, reason: Some(reason), bytes: 1 });
                made.push((hour, reason));
            }
        }
        made
    }

    #[test]
    fn a_week_of_changes_is_backed_up_weekly_daily_and_hourly() {
        let made = play(0..=168);
        let count = |reason| made.iter().filter(|(_, made)| *made == reason).count();
        assert_eq!(count(BackupReason::Weekly), 2, "the first and the one after a week");
        assert_eq!(count(BackupReason::Daily), 6);
        assert_eq!(made.len(), 169);
    }

    #[test]
    fn nothing_new_is_not_backed_up_again() {
        let backup = Backup { name: String::new(), at: at(5), reason: Some(BackupReason::ByHand), bytes: 1 };
        assert_eq!(due(std::slice::from_ref(&backup), at(500), at(4)), None);
        assert_eq!(due(&[backup], at(500), at(6)), Some(BackupReason::Weekly));
    }

    #[test]
    fn a_clock_that_was_a_year_ahead_stops_no_backups() {
        let ahead =
            Backup { name: String::new(), at: at(9_000), reason: Some(BackupReason::Weekly), bytes: 1 };
        assert_eq!(due(&[ahead], at(10), at(9)), Some(BackupReason::Weekly));
    }
}
