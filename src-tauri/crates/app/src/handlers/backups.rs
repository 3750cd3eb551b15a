//! Backups: the list, making one, and restoring one after a look at what would change.

use std::path::Path;

use waymark_core::rules::{self, duration};
use waymark_core::{Comparison, Entry, Losses, Status, TrackEntry};
use waymark_store::{Backup, BackupReason, MadeBackup, StoredBackup, backups as list_backups, open_backup};

use super::Call;
use super::rows::count;
use crate::errors::AppError;
use crate::requests::{BackupRef, Nothing, UnpackBackup};
use crate::views::{
    BackupView, BackupsView, ChangedMilestoneView, Done, MadeBackupView, NamedView, RestorePreview,
    UnpackedView,
};

/// How many names a sentence spells out.
const NAMES: usize = 3;

fn backup_view(backup: Backup) -> BackupView {
    BackupView { name: backup.name, at: backup.at, cause: backup.reason.map(Into::into), bytes: backup.bytes }
}

pub(crate) fn backups(call: &mut Call<'_>, _: Nothing) -> Result<BackupsView, AppError> {
    let folder = call.workspace.folder.clone()?;
    let backups: Vec<BackupView> = list_backups(&folder)?.into_iter().map(backup_view).collect();
    Ok(BackupsView {
        folder: folder.backups().display().to_string(),
        bytes: backups.iter().map(|backup| backup.bytes).sum(),
        backups,
        keep_megabytes: call.workspace.backup_size().megabytes(),
        problem: call.workspace.backup_problem.clone(),
    })
}

pub(crate) fn make_backup(call: &mut Call<'_>, _: Nothing) -> Result<MadeBackupView, AppError> {
    let now = call.utc();
    let made = call.workspace.back_up(now, BackupReason::ByHand)?;
    call.workspace.backup_problem = None;
    Ok(made_backup_view(made))
}

pub(super) fn made_backup_view(made: MadeBackup) -> MadeBackupView {
    MadeBackupView {
        backup: backup_view(made.backup),
        path: made.path.display().to_string(),
        files: u32::try_from(made.files).unwrap_or(u32::MAX),
        left_out: made.left_out,
        too_large: made.too_large,
    }
}

fn open(call: &Call<'_>, file: &str) -> Result<StoredBackup, AppError> {
    Ok(open_backup(&call.workspace.folder.clone()?, file)?)
}

pub(crate) fn preview_restore(call: &mut Call<'_>, request: BackupRef) -> Result<RestorePreview, AppError> {
    let stored = open(call, &request.file)?;
    let to = stored.roadmap()?;
    let files_back = count_missing(call, &stored)?;
    let comparison = Comparison::of(call.workspace.roadmap()?, &to);
    let changed = comparison.changed.iter().map(|one| ChangedMilestoneView {
        id: one.is.id().to_string(),
        title: one.is.milestone().title.to_string(),
        aspects: one.aspects.iter().copied().collect(),
    });
    Ok(RestorePreview {
        name: stored.name().to_owned(),
        at: stored.at(),
        milestones: count(to.milestones()),
        done: count(to.milestones().filter(|entry| entry.milestone().status == Status::Done)),
        same: comparison.is_nothing() && files_back == 0,
        files_back,
        milestones_added: milestones(&comparison.added),
        milestones_removed: milestones(&comparison.removed),
        milestones_changed: changed.collect(),
        tracks_added: tracks(&comparison.tracks_added),
        tracks_removed: tracks(&comparison.tracks_removed),
        tracks_changed: tracks(&comparison.tracks_changed),
        settings_changed: comparison.header,
        lost: lost(&comparison.losses, &comparison.removed),
    })
}

fn count_missing(call: &Call<'_>, stored: &StoredBackup) -> Result<u32, AppError> {
    let missing = stored.missing_kept(&call.workspace.folder.clone()?)?;
    Ok(u32::try_from(missing.len()).unwrap_or(u32::MAX))
}

fn milestones(entries: &[Entry<'_>]) -> Vec<NamedView> {
    let named = |entry: &Entry<'_>| NamedView {
        id: entry.id().to_string(),
        title: entry.milestone().title.to_string(),
    };
    entries.iter().map(named).collect()
}

fn tracks(entries: &[TrackEntry<'_>]) -> Vec<NamedView> {
    let named = |entry: &TrackEntry<'_>| NamedView {
        id: entry.id().to_string(),
        title: entry.track().title.to_string(),
    };
    entries.iter().map(named).collect()
}

fn lost(losses: &Losses<'_>, removed: &[Entry<'_>]) -> Vec<String> {
    let mut lost = Vec::new();
    match losses.ticks.as_slice() {
        [] => {}
        [one] => lost.push(format!("The tick of {} would be gone.", names(&[*one]))),
        ticks => lost.push(format!("{} ticks would be gone: {}.", ticks.len(), names(ticks))),
    }
    if losses.minutes > 0 {
        lost.push(format!("{} of logged time would be gone.", duration(losses.minutes)));
    }
    match losses.notes.as_slice() {
        [] => {}
        [one] => lost.push(format!("The note of {} would be gone or say something older.", names(&[*one]))),
        notes => lost.push(format!(
            "{} notes would be gone or say something older: {}.",
            notes.len(),
            names(notes)
        )),
    }
    match losses.proof.as_slice() {
        [] => {}
        [one] => lost.push(format!(
            "Some proof of {} would be gone or say something older; its files stay in your data folder.",
            names(&[*one])
        )),
        proof => lost.push(format!(
            "Some proof of {} milestones would be gone or say something older: {}; its files stay in your data folder.",
            proof.len(),
            names(proof)
        )),
    }
    match removed {
        [] => {}
        [one] => lost.push(format!("{} would be gone with all that is in it.", names(&[*one]))),
        removed => lost.push(format!(
            "{} milestones would be gone with all that is in them: {}.",
            removed.len(),
            names(removed)
        )),
    }
    lost
}

/// `"One"`, `"One" and "Two"`, `"One", "Two", "Three" and 4 more`.
fn names(entries: &[Entry<'_>]) -> String {
    let spelt = entries.iter().take(NAMES).map(|entry| format!("\"{}\"", entry.milestone().title));
    let mut parts: Vec<String> = spelt.collect();
    if entries.len() > NAMES {
        parts.push(format!("{} more", entries.len() - NAMES));
    }
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() { last } else { format!("{} and {last}", parts.join(", ")) }
}

pub(crate) fn restore(call: &mut Call<'_>, request: BackupRef) -> Result<Done, AppError> {
    let stored = open(call, &request.file)?;
    let to = stored.roadmap()?;
    let what = match stored.at() {
        Some(at) => format!("the backup of {}", call.clock.local(at).format("%-d %B %Y, %H:%M")),
        None => format!("\"{}\"", stored.name()),
    };
    let now = call.utc();
    // Before any change speaks of them. One that is put back in vain does no harm.
    let put_back = stored.put_back_kept(&call.workspace.folder.clone()?)?;
    let mut done = call
        .workspace
        .run_backed_up(now, BackupReason::BeforeRestore, |roadmap| rules::restore(roadmap, &to, &what))?;
    match put_back {
        0 => {}
        1 => done.warnings.push("One file of your proof or notes was put back.".to_owned()),
        count => done.warnings.push(format!("{count} files of your proof or notes were put back.")),
    }
    Ok(done)
}

pub(crate) fn unpack_backup(call: &mut Call<'_>, request: UnpackBackup) -> Result<UnpackedView, AppError> {
    let stored = open(call, &request.file)?;
    let present = call.workspace.folder.clone()?;
    let folder = stored.unpack(&present, Path::new(&request.to))?;
    Ok(UnpackedView {
        folder: folder.display().to_string(),
        files: u32::try_from(stored.files()).unwrap_or(u32::MAX),
    })
}
