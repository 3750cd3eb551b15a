//! Whether the disk has room for what comes next.

use std::path::Path;

use waymark_messages::{doctor, units, whole};

use super::finding::{Finding, FindingKind, Report};
use super::places::files;
use crate::folder::Folder;
use crate::keep;

/// What a file takes at least, whatever is in it.
const BLOCK: u64 = 4096;
/// What proof and pictures take at most in a backup, unless the person gave backups more room than usual.
const PROOF_IN_BACKUP: u64 = 5_000_000;

pub(super) fn examine(folder: &Folder, report: &mut Report) {
    let Ok(Some(free)) = folder.disk().free_space(folder.path()) else { return };
    match finding(free, needed(folder)) {
        Some(finding) => report.found(finding),
        None => report.looked(doctor::looked_space(bytes(free))),
    }
}

/// What the next checkpoint and backup may need together. A checkpoint writes each file twice before the old ones give
/// way, with the journal in its plan and in the history; a backup is at most as long as all that it holds.
fn needed(folder: &Folder) -> u64 {
    let size = |within: &Path| files(folder, within).iter().map(|(_, stat)| stat.length + BLOCK).sum::<u64>();
    let written = size(folder.path()) + size(&folder.tracks()) + size(&folder.notes());
    let kept = size(&folder.history()) + size(&folder.library());
    let beside: u64 = keep::shelves(folder).iter().map(|shelf| size(shelf)).sum();
    3 * written + kept + beside.min(PROOF_IN_BACKUP)
}

fn finding(free: u64, needed: u64) -> Option<Finding> {
    (free < needed).then(|| {
        Finding::new(
            FindingKind::NoRoom,
            ".",
            doctor::no_room(bytes(free), bytes(needed)),
            doctor::no_room_remedy(),
        )
    })
}

/// Room on a disk as people say it, without a fraction.
fn bytes(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => units::kilobytes(whole(bytes / 1_000)),
        1_000_000..1_000_000_000 => units::megabytes(whole(bytes / 1_000_000)),
        _ => doctor::gigabytes(bytes / 1_000_000_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_short_when_the_next_checkpoint_and_backup_do_not_fit() {
        assert_eq!(finding(2_000_000, 1_999_999), None);
        let finding = finding(400_000, 2_500_000).unwrap();
        assert_eq!(
            finding.problem,
            "The disk has 400 kB free; the next checkpoint and backup may need 2 MB."
        );
    }
}
