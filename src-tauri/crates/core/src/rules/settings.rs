//! What belongs to the roadmap as a whole.

use super::Proposal;
use crate::{BackupSize, Change, HeaderField, Refusal, Roadmap, Theme, Title, Weekday};

/// What to change of the settings; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct SettingsEdit {
    /// The roadmap's title.
    pub title: Option<String>,
    /// How the window looks.
    pub theme: Option<Theme>,
    /// The day a week starts on, or `Some(None)` to leave it to the locale.
    pub first_weekday: Option<Option<Weekday>>,
    /// The room that backups may take, in megabytes.
    pub backup_megabytes: Option<u32>,
}

/// Changes settings.
pub fn edit_settings(roadmap: &Roadmap, edit: &SettingsEdit) -> Result<Proposal, Refusal> {
    let header = roadmap.header();
    let title = edit.title.as_deref().map(Title::new).transpose()?.filter(|title| *title != header.title);
    let theme = edit.theme.filter(|theme| *theme != header.settings.theme);
    let weekday = edit.first_weekday.filter(|weekday| *weekday != header.settings.first_weekday);
    let backups = edit.backup_megabytes.map(BackupSize::new).transpose()?;
    let backups = backups.filter(|size| *size != header.settings.backup_megabytes);
    let label = match (&title, theme, weekday, backups) {
        (Some(title), _, _, _) => format!("Renamed the roadmap to \"{title}\""),
        (None, Some(_), None, None) => "Changed the theme".to_owned(),
        (None, None, Some(_), None) => "Changed the first day of the week".to_owned(),
        (None, None, None, Some(size)) => {
            format!("Changed the room for backups to {} MB", size.megabytes())
        }
        (None, _, _, _) => "Changed the settings".to_owned(),
    };
    let fields = [
        title.map(HeaderField::Title),
        theme.map(HeaderField::Theme),
        weekday.map(HeaderField::FirstWeekday),
        backups.map(HeaderField::BackupMegabytes),
    ];
    let changes = fields.into_iter().flatten().map(Change::SetHeader).collect();
    Ok(Proposal::of(changes, label, || "The settings are that way already.".to_owned()))
}
