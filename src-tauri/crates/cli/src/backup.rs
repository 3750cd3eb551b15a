//! `waymark backup` and `waymark restore`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use waymark_app::{
    Aspect, BackupCause, BackupRef, BackupView, BackupsView, ChangedMilestoneView, EditSettings,
    MadeBackupView, NamedView, Nothing, RestorePreview, UnpackBackup, UnpackedView,
};
use waymark_messages::{size, terminal};

use crate::arguments::{BackupCommand, Restore};
use crate::ask::ask;
use crate::run::{Face, Outcome};
use crate::style::{LATE, QUIET, TITLE, moment, moment_said, paint};

/// How many names of a kind the preview spells out.
const NAMES: usize = 10;

impl Face {
    pub(crate) fn backup(&self, command: Option<&BackupCommand>) -> Outcome {
        match command {
            None => self.make_backup(),
            Some(BackupCommand::List) => {
                self.look("backups", &Nothing {}, |answer| Ok(list(&answer.view()?)))
            }
            Some(BackupCommand::Keep { megabytes }) => {
                let edit = EditSettings { backup_megabytes: Some(*megabytes), ..EditSettings::default() };
                self.change("edit_settings", &edit)
            }
        }
    }

    fn make_backup(&self) -> Outcome {
        let answer = ask(&self.app, "make_backup", &Nothing {})?;
        let view: MadeBackupView = answer.view()?;
        for name in &view.left_out {
            let _ = writeln!(anstream::stderr(), "{}", terminal::backup_left_out(name));
        }
        if !view.too_large.is_empty() {
            let _ = writeln!(anstream::stderr(), "{}", without(&view.too_large));
        }
        self.print(&if self.json { format!("{}\n", answer.0) } else { made(&view) });
        Ok(ExitCode::SUCCESS)
    }

    pub(crate) fn restore(&self, restore: &Restore) -> Outcome {
        let backup = BackupRef { file: restore.file.clone() };
        match &restore.to {
            Some(to) => {
                let request = UnpackBackup { file: backup.file, to: to.clone() };
                self.look("unpack_backup", &request, |answer| Ok(unpacked(&answer.view()?)))
            }
            None if restore.apply => self.change("restore", &backup),
            None => self.look("preview_restore", &backup, |answer| Ok(preview(&answer.view()?))),
        }
    }
}

fn cause(cause: Option<BackupCause>) -> String {
    terminal::backup_cause(match cause {
        Some(BackupCause::Hourly) => "hourly",
        Some(BackupCause::Daily) => "daily",
        Some(BackupCause::Weekly) => "weekly",
        Some(BackupCause::ByHand) => "by-hand",
        Some(BackupCause::BeforeLibraryUpdate) => "before-library-update",
        Some(BackupCause::BeforeRemoval) => "before-removal",
        Some(BackupCause::BeforeRestore) => "before-restore",
        Some(BackupCause::BeforeMigration) => "before-migration",
        Some(BackupCause::BeforeMending) => "before-mending",
        None => "unknown",
    })
}

fn made(view: &MadeBackupView) -> String {
    let made = terminal::backup_made(view.files, size(view.backup.bytes));
    format!("{made}\n{}\n", paint(QUIET, &view.path))
}

/// Says what is not in a backup for want of room.
fn without(names: &[String]) -> String {
    match names {
        [one] => terminal::backup_too_large(one),
        several => terminal::backup_too_large_several(several.len()),
    }
}

fn list(view: &BackupsView) -> String {
    let mut text = String::new();
    for backup in &view.backups {
        let _ = writeln!(text, "{}", row(backup));
    }
    if let Some(problem) = &view.problem {
        let _ = writeln!(text, "{} {problem}", paint(LATE, "!!"));
    }
    let size = size(view.bytes);
    let said = match view.backups.len() {
        0 => terminal::backup_none(),
        count => terminal::backup_room(count, &view.folder, view.keep_megabytes, size),
    };
    let _ = writeln!(text, "{said}");
    text
}

fn row(backup: &BackupView) -> String {
    let about = terminal::backup_cause_and_size(cause(backup.cause), size(backup.bytes));
    format!("{}  {}  {about}", moment(backup.at), backup.name)
}

fn preview(view: &RestorePreview) -> String {
    let mut text = format!("{}\n", paint(TITLE, &view.name));
    let made = view.at.map(|at| terminal::restore_made(moment_said(at)));
    let holds = terminal::restore_holds(view.done, view.milestones);
    let _ = writeln!(text, "{}", made.into_iter().chain([holds]).collect::<Vec<_>>().join(" "));
    if view.same {
        let _ = writeln!(text, "{}", terminal::restore_same());
        return text;
    }
    if view.files_back > 0 {
        let _ = writeln!(text, "{}", terminal::restore_files(view.files_back));
    }
    section(&mut text, terminal::restore_tracks_added, view.tracks_added.iter().map(named));
    section(&mut text, terminal::restore_tracks_removed, view.tracks_removed.iter().map(named));
    section(&mut text, terminal::restore_tracks_changed, view.tracks_changed.iter().map(named));
    section(&mut text, terminal::restore_milestones_added, view.milestones_added.iter().map(named));
    section(&mut text, terminal::restore_milestones_removed, view.milestones_removed.iter().map(named));
    section(&mut text, terminal::restore_milestones_changed, view.milestones_changed.iter().map(changed));
    if view.settings_changed {
        let _ = writeln!(text, "{}", terminal::restore_settings());
    }
    for sentence in &view.lost {
        let _ = writeln!(text, "{} {sentence}", paint(LATE, "!!"));
    }
    let _ = writeln!(text, "{}", terminal::restore_not_yet());
    text
}

fn section(text: &mut String, title: fn(usize) -> String, lines: impl ExactSizeIterator<Item = String>) {
    let count = lines.len();
    if count == 0 {
        return;
    }
    let _ = writeln!(text, "{}", paint(TITLE, &title(count)));
    lines.take(NAMES).for_each(|line| {
        let _ = writeln!(text, "  {line}");
    });
    if count > NAMES {
        let _ = writeln!(text, "  {}", paint(QUIET, &terminal::and_more(count - NAMES)));
    }
}

fn named(view: &NamedView) -> String {
    format!("{}  {}", view.title, paint(QUIET, &view.id))
}

fn changed(view: &ChangedMilestoneView) -> String {
    let aspects: Vec<String> = view.aspects.iter().copied().map(aspect).collect();
    format!("{}  {}  {}", view.title, paint(QUIET, &view.id), aspects.join(", "))
}

fn aspect(aspect: Aspect) -> String {
    terminal::restore_aspect(match aspect {
        Aspect::Status => "status",
        Aspect::Wording => "wording",
        Aspect::Planning => "planning",
        Aspect::Prerequisites => "prerequisites",
        Aspect::Steps => "steps",
        Aspect::Resources => "resources",
        Aspect::Proof => "proof",
        Aspect::Time => "time",
        Aspect::Note => "note",
        Aspect::Place => "place",
        Aspect::Details => "details",
    })
}

fn unpacked(view: &UnpackedView) -> String {
    format!("{}\n", terminal::restore_unpacked(view.files, quoted(&view.folder)))
}

/// As a shell takes it.
fn quoted(path: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    if path.chars().all(is_plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}
