//! Backups: the list, making one, and restoring one after a look at what would change.

use std::path::Path;

use waymark_core::{Comparison, Entry, Losses, Status, TrackEntry, rules};
use waymark_messages::{duration, list, long_date, time_of_day, units, views};
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
    let told = |of: &[Entry<'_>], sentence: fn(usize, String) -> String| {
        (!of.is_empty()).then(|| sentence(of.len(), names(of)))
    };
    let time = (losses.minutes > 0).then(|| views::lost_time(duration(losses.minutes)));
    [
        told(&losses.ticks, views::lost_ticks),
        time,
        told(&losses.notes, views::lost_notes),
        told(&losses.proof, views::lost_proof),
        told(removed, views::lost_milestones),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// `"One"`, `"One" and "Two"`, `"One", "Two", "Three" and 4 more`.
fn names(entries: &[Entry<'_>]) -> String {
    let spelt = entries.iter().take(NAMES).map(|entry| views::name(&entry.milestone().title));
    let more = entries.len().saturating_sub(NAMES);
    list(spelt.chain((more > 0).then(|| views::names_more(more))))
}

pub(crate) fn restore(call: &mut Call<'_>, request: BackupRef) -> Result<Done, AppError> {
    let stored = open(call, &request.file)?;
    let to = stored.roadmap()?;
    let what = match stored.at() {
        Some(at) => {
            let at = call.clock.local(at);
            views::backup_of(units::day_and_time(long_date(at.date_naive()), time_of_day(at.time())))
        }
        None => views::backup_named(stored.name()),
    };
    let now = call.utc();
    // Before any change speaks of them. One that is put back in vain does no harm.
    let put_back = stored.put_back_kept(&call.workspace.folder.clone()?)?;
    let mut done = call
        .workspace
        .run_backed_up(now, BackupReason::BeforeRestore, |roadmap| rules::restore(roadmap, &to, &what))?;
    match put_back {
        0 => {}
        count => done.warnings.push(views::files_put_back(count)),
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
