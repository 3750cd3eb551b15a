//! `waymark backup` and `waymark restore`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use waymark_app::{
    Aspect, BackupCause, BackupRef, BackupView, BackupsView, ChangedMilestoneView, EditSettings,
    MadeBackupView, NamedView, Nothing, RestorePreview, UnpackBackup, UnpackedView,
};

use crate::arguments::{BackupCommand, Restore};
use crate::ask::ask;
use crate::run::{Face, Outcome};
use crate::style::{LATE, QUIET, TITLE, paint, size};

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
            let _ = writeln!(anstream::stderr(), "\"{name}\" cannot be read, so it is not in the backup.");
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

fn local(at: DateTime<Utc>) -> String {
    at.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string()
}

fn cause(cause: Option<BackupCause>) -> &'static str {
    match cause {
        Some(BackupCause::Hourly) => "hourly",
        Some(BackupCause::Daily) => "daily",
        Some(BackupCause::Weekly) => "weekly",
        Some(BackupCause::ByHand) => "you asked for it",
        Some(BackupCause::BeforeLibraryUpdate) => "before news of the library",
        Some(BackupCause::BeforeRemoval) => "before a removal",
        Some(BackupCause::BeforeRestore) => "before a restore",
        Some(BackupCause::BeforeMigration) => "before a new version",
        Some(BackupCause::BeforeMending) => "before mending",
        None => "named by hand",
    }
}

fn made(view: &MadeBackupView) -> String {
    format!(
        "Made a backup of {} files, {}, and read it back.\n{}\n",
        view.files,
        size(view.backup.bytes),
        paint(QUIET, &view.path)
    )
}

/// Says what is not in a backup for want of room.
fn without(names: &[String]) -> String {
    let what = match names {
        [one] => format!("\"{one}\" is not in it"),
        several => format!("{} files of your proof and notes are not in it", several.len()),
    };
    format!(
        "{what}: such files take at most a tenth of the room for backups. They stay in your data folder; give backups more room with waymark backup keep."
    )
}

fn list(view: &BackupsView) -> String {
    let mut text = String::new();
    for backup in &view.backups {
        let _ = writeln!(text, "{}", row(backup));
    }
    if let Some(problem) = &view.problem {
        let _ = writeln!(text, "{} {problem}", paint(LATE, "!!"));
    }
    let room = format!("{} of {} MB", size(view.bytes), view.keep_megabytes);
    let _ = match view.backups.len() {
        0 => writeln!(text, "There is no backup yet. Make one with waymark backup."),
        1 => writeln!(text, "One backup, {room}, in {}", view.folder),
        count => writeln!(text, "{count} backups, {room}, in {}", view.folder),
    };
    text
}

fn row(backup: &BackupView) -> String {
    format!("{}  {}  {}, {}", local(backup.at), backup.name, cause(backup.cause), size(backup.bytes))
}

fn preview(view: &RestorePreview) -> String {
    let mut text = format!("{}\n", paint(TITLE, &view.name));
    let made = view.at.map_or_else(String::new, |at| format!("Made {}. ", local(at)));
    let _ = writeln!(text, "{made}It holds {} milestones, {} done.", view.milestones, view.done);
    if view.same {
        text.push_str("Your roadmap is the same; there is nothing to restore.\n");
        return text;
    }
    match view.files_back {
        0 => {}
        1 => text.push_str("One file of your proof or notes would be put back.\n"),
        files => {
            let _ = writeln!(text, "{files} files of your proof or notes would be put back.");
        }
    }
    section(&mut text, "Tracks that would come", view.tracks_added.iter().map(named));
    section(&mut text, "Tracks that would go", view.tracks_removed.iter().map(named));
    section(&mut text, "Tracks that would change", view.tracks_changed.iter().map(named));
    section(&mut text, "Milestones that would come", view.milestones_added.iter().map(named));
    section(&mut text, "Milestones that would go", view.milestones_removed.iter().map(named));
    section(&mut text, "Milestones that would change", view.milestones_changed.iter().map(changed));
    if view.settings_changed {
        text.push_str("The title, your hours or your settings would change.\n");
    }
    for sentence in &view.lost {
        let _ = writeln!(text, "{} {sentence}", paint(LATE, "!!"));
    }
    text.push_str(
        "Nothing has been changed. Restore it with --apply, which undo takes back; or unpack it with --to DIR.\n",
    );
    text
}

fn section(text: &mut String, title: &str, lines: impl ExactSizeIterator<Item = String>) {
    let count = lines.len();
    if count == 0 {
        return;
    }
    let _ = writeln!(text, "{}", paint(TITLE, &format!("{title}: {count}")));
    lines.take(NAMES).for_each(|line| {
        let _ = writeln!(text, "  {line}");
    });
    if count > NAMES {
        let _ = writeln!(text, "  {}", paint(QUIET, &format!("and {} more", count - NAMES)));
    }
}

fn named(view: &NamedView) -> String {
    format!("{}  {}", view.title, paint(QUIET, &view.id))
}

fn changed(view: &ChangedMilestoneView) -> String {
    let aspects: Vec<&str> = view.aspects.iter().copied().map(aspect).collect();
    format!("{}  {}  {}", view.title, paint(QUIET, &view.id), aspects.join(", "))
}

fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Status => "status",
        Aspect::Wording => "wording",
        Aspect::Planning => "effort and dates",
        Aspect::Prerequisites => "prerequisites",
        Aspect::Steps => "steps",
        Aspect::Resources => "resources",
        Aspect::Proof => "proof",
        Aspect::Time => "time",
        Aspect::Note => "note",
        Aspect::Place => "place",
        Aspect::Details => "details",
    }
}

fn unpacked(view: &UnpackedView) -> String {
    format!(
        "Unpacked {} files. Look at them with waymark --data {} list.\n",
        view.files,
        quoted(&view.folder)
    )
}

/// As a shell takes it.
fn quoted(path: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    if path.chars().all(is_plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}
