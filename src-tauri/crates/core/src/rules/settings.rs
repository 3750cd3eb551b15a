//! What belongs to the roadmap as a whole.

use std::collections::BTreeMap;

use waymark_messages::changes as said;

use super::Proposal;
use crate::{
    BackupSize, Change, Density, DoingLimit, HeaderField, Keys, Refusal, Roadmap, TextSize, Theme, Title,
    Weekday,
};

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
    /// How much room the window leaves between things.
    pub density: Option<Density>,
    /// How large texts are, in percent.
    pub text_size: Option<u32>,
    /// How many milestones the person means to have in progress at once; 0 for as many as they like.
    pub doing_limit: Option<u32>,
    /// The keys of some actions; none gives an action its own keys back.
    pub keys: BTreeMap<String, Option<Vec<String>>>,
    /// Whether every action gets its own keys back, before `keys`.
    pub clear_keys: bool,
}

/// Changes settings.
pub fn edit_settings(roadmap: &Roadmap, edit: &SettingsEdit) -> Result<Proposal, Refusal> {
    let header = roadmap.header();
    let settings = &header.settings;
    let title = edit.title.as_deref().map(Title::new).transpose()?;
    let backups = edit.backup_megabytes.map(BackupSize::new).transpose()?;
    let text_size = edit.text_size.map(TextSize::new).transpose()?;
    let limit = edit.doing_limit.map(DoingLimit::new).transpose()?;
    let old_keys = &settings.keys;
    let keys = if edit.clear_keys { Keys::default() } else { old_keys.clone() }.with(&edit.keys)?;
    let fields = [
        title.filter(|title| *title != header.title).map(HeaderField::Title),
        edit.theme.filter(|theme| *theme != settings.theme).map(HeaderField::Theme),
        edit.first_weekday
            .filter(|weekday| *weekday != settings.first_weekday)
            .map(HeaderField::FirstWeekday),
        backups.filter(|size| *size != settings.backup_megabytes).map(HeaderField::BackupMegabytes),
        edit.density.filter(|density| *density != settings.density).map(HeaderField::Density),
        text_size.filter(|size| *size != settings.text_size).map(HeaderField::TextSize),
        limit.filter(|limit| *limit != settings.doing_limit).map(HeaderField::DoingLimit),
        (keys != *old_keys).then_some(keys).map(HeaderField::Keys),
    ];
    let fields: Vec<HeaderField> = fields.into_iter().flatten().collect();
    let label = label(&fields);
    let changes = fields.into_iter().map(Change::SetHeader).collect();
    Ok(Proposal::of(changes, label, said::settings_are_that_way))
}

/// The line of the history: a new title says most, several settings have no name of their own.
fn label(fields: &[HeaderField]) -> String {
    match fields {
        [HeaderField::Title(title), ..] => said::roadmap_renamed(title),
        [HeaderField::Theme(_)] => said::theme(),
        [HeaderField::FirstWeekday(_)] => said::first_weekday(),
        [HeaderField::BackupMegabytes(size)] => said::room_for_backups(size.megabytes()),
        [HeaderField::Keys(keys)] if keys.is_empty() => said::keys_reset(),
        [HeaderField::Keys(_)] => said::keys(),
        [HeaderField::Density(Density::Comfortable)] => said::lists_comfortable(),
        [HeaderField::Density(Density::Compact)] => said::lists_compact(),
        [HeaderField::TextSize(size)] => said::text_size(size.percent()),
        [HeaderField::DoingLimit(limit)] => match limit.number() {
            0 => said::no_doing_limit(),
            number => said::doing_limit(number),
        },
        _ => said::settings(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roadmap::tests::roadmap;

    fn words(edit: &SettingsEdit) -> Result<String, String> {
        match edit_settings(&roadmap(), edit) {
            Ok(proposal) => Ok(proposal.label),
            Err(refusal) => Err(refusal.to_string()),
        }
    }

    #[test]
    fn numbers_that_are_no_setting_are_refused_with_those_that_are() {
        let size = |percent| words(&SettingsEdit { text_size: Some(percent), ..SettingsEdit::default() });
        assert_eq!(size(150), Ok("Changed the size of text to 150%".to_owned()));
        assert_eq!(size(100), Ok("The settings are that way already.".to_owned()));
        assert_eq!(
            size(120),
            Err("Text can be 90, 100, 115, 130 or 150% of its usual size; 120 is none of these.".to_owned())
        );
        let limit = |limit| words(&SettingsEdit { doing_limit: Some(limit), ..SettingsEdit::default() });
        assert_eq!(limit(0), Ok("Took the limit on milestones in progress away".to_owned()));
        assert_eq!(limit(5), Ok("Set the limit on milestones in progress to 5".to_owned()));
        assert_eq!(
            limit(100),
            Err("The limit on milestones in progress can be 0, for none, to 99; 100 is outside that."
                .to_owned())
        );
    }

    #[test]
    fn a_new_title_says_most_and_several_settings_have_one_name() {
        let both = SettingsEdit {
            theme: Some(Theme::Dark),
            density: Some(Density::Compact),
            ..SettingsEdit::default()
        };
        assert_eq!(words(&both), Ok("Changed the settings".to_owned()));
        let titled = SettingsEdit { title: Some("Mine".to_owned()), ..both };
        assert_eq!(words(&titled), Ok("Renamed the roadmap to \"Mine\"".to_owned()));
    }
}
