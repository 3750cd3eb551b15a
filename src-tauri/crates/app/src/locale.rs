//! What the person's locale decides.

use waymark_core::{Roadmap, Weekday};
use waymark_messages::Language;

/// Speaks the language of the system from now on. A program does this before it says anything.
pub fn speak_as_the_system() {
    waymark_messages::speak(sys_locale::get_locale().as_deref().map(Language::of).unwrap_or_default());
}

/// Territories whose weeks start on Sunday or Saturday; all others start on Monday.
/// Source: Unicode CLDR, supplemental data, `weekData/firstDay`.
const SUNDAY: &[&str] = &[
    "AG", "AS", "AU", "BD", "BR", "BS", "BT", "BW", "BZ", "CA", "CN", "CO", "DM", "DO", "ET", "GT", "GU",
    "HK", "HN", "ID", "IL", "IN", "JM", "JP", "KE", "KH", "KR", "LA", "MH", "MM", "MO", "MT", "MX", "MZ",
    "NI", "NP", "PA", "PE", "PH", "PK", "PR", "PT", "PY", "SA", "SG", "SV", "TH", "TT", "TW", "UM", "US",
    "VE", "VI", "WS", "YE", "ZA", "ZW",
];
const SATURDAY: &[&str] =
    &["AE", "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY"];

/// The day weeks start on where the system's language is spoken.
pub(crate) fn first_weekday() -> Weekday {
    sys_locale::get_locale().map_or(Weekday::Monday, |locale| first_weekday_of(&locale))
}

fn first_weekday_of(locale: &str) -> Weekday {
    let territory =
        locale.split(['-', '_', '.', '@']).skip(1).find(|part| part.len() == 2).unwrap_or_default();
    match (SUNDAY.contains(&territory), SATURDAY.contains(&territory)) {
        (true, _) => Weekday::Sunday,
        (_, true) => Weekday::Saturday,
        (false, false) => Weekday::Monday,
    }
}

/// The day on which a person's weeks start: as they said, or as usual where they live.
pub(crate) fn week_starts(roadmap: &Roadmap) -> chrono::Weekday {
    roadmap.header().settings.first_weekday.unwrap_or_else(first_weekday).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_start_where_people_say() {
        assert_eq!(first_weekday_of("en-US"), Weekday::Sunday);
        assert_eq!(first_weekday_of("de_DE.UTF-8"), Weekday::Monday);
        assert_eq!(first_weekday_of("ar-EG"), Weekday::Saturday);
        assert_eq!(first_weekday_of("C"), Weekday::Monday);
    }
}
