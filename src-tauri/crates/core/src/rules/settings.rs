//! What belongs to the roadmap as a whole.

use std::collections::BTreeMap;

use super::Proposal;
use crate::{BackupSize, Change, HeaderField, Keys, Refusal, Roadmap, Theme, Title, Weekday};

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
    /// The keys of some actions; none gives an action its own keys back.
    pub keys: BTreeMap<String, Option<Vec<String>>>,
    /// Whether every action gets its own keys back, before `keys`.
    pub clear_keys: bool,
}

/// Changes settings.
pub fn edit_settings(roadmap: &Roadmap, edit: &SettingsEdit) -> Result<Proposal, Refusal> {
    let header = roadmap.header();
    let title = edit.title.as_deref().map(Title::new).transpose()?.filter(|title| *title != header.title);
    let theme = edit.theme.filter(|theme| *theme != header.settings.theme);
    let weekday = edit.first_weekday.filter(|weekday| *weekday != header.settings.first_weekday);
    let backups = edit.backup_megabytes.map(BackupSize::new).transpose()?;
    let backups = backups.filter(|size| *size != header.settings.backup_megabytes);
    let old_keys = &header.settings.keys;
    let keys = if edit.clear_keys { Keys::default() } else { old_keys.clone() }.with(&edit.keys)?;
    let keys = (keys != *old_keys).then_some(keys);
    let label = match (&title, theme, weekday, backups, &keys) {
        (Some(title), ..) => format!("Renamed the roadmap to \"{title}\""),
        (None, Some(_), None, None, None) => "Changed the theme".to_owned(),
        (None, None, Some(_), None, None) => "Changed the first day of the week".to_owned(),
        (None, None, None, Some(size), None) => {
            format!("Changed the room for backups to {} MB", size.megabytes())
        }
        (None, None, None, None, Some(keys)) if keys.is_empty() => "Reset the keys".to_owned(),
        (None, None, None, None, Some(_)) => "Changed the keys".to_owned(),
        (None, ..) => "Changed the settings".to_owned(),
    };
    let fields = [
        title.map(HeaderField::Title),
        theme.map(HeaderField::Theme),
        weekday.map(HeaderField::FirstWeekday),
        backups.map(HeaderField::BackupMegabytes),
        keys.map(HeaderField::Keys),
    ];
    let changes = fields.into_iter().flatten().map(Change::SetHeader).collect();
    Ok(Proposal::of(changes, label, || "The settings are that way already.".to_owned()))
}
