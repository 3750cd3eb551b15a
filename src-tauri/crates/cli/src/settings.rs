//! The settings that travel with the roadmap.

use waymark_app::{Density, EditSettings, ErrorView, Nothing, SettingsView, StatusView, Theme, Weekday};
use waymark_messages::{percent, terminal};

use crate::ask::{ask, refusal};
use crate::run::{Face, Outcome, one_of, unknown_field};
use crate::style::{QUIET, paint};

const FIELDS: &[&str] = &["title", "theme", "density", "text-size", "doing-limit", "week-starts"];

impl Face {
    pub(crate) fn settings(&self, fields: &[(String, String)]) -> Outcome {
        if !fields.is_empty() {
            return self.change("edit_settings", &edit(fields)?);
        }
        let status: StatusView = ask(&self.app, "status", &Nothing {})?.view()?;
        self.show_part(&status.settings, lines)
    }
}

fn lines(settings: &SettingsView) -> String {
    let limit = match settings.doing_limit {
        0 => "none".to_owned(),
        limit => limit.to_string(),
    };
    let week = weekday(settings.week_starts);
    let week = match settings.first_weekday {
        Some(_) => week.to_owned(),
        None => terminal::week_starts_as_usual(week),
    };
    [
        ("theme", theme(settings.theme).to_owned()),
        ("density", density(settings.density).to_owned()),
        ("text-size", percent(settings.text_size)),
        ("doing-limit", limit),
        ("week-starts", week),
    ]
    .iter()
    .map(|(name, value)| format!("{} {value}\n", paint(QUIET, &format!("{name:<12}"))))
    .collect()
}

fn edit(fields: &[(String, String)]) -> Result<EditSettings, ErrorView> {
    let mut request = EditSettings::default();
    for (field, value) in fields {
        match field.as_str() {
            "title" => request.title = Some(value.clone()),
            "theme" => request.theme = Some(one_of("theme", value, terminal::known_themes)?),
            "density" => request.density = Some(one_of("density", value, terminal::known_densities)?),
            "text-size" => request.text_size = Some(number(field, value.trim_end_matches('%').trim())?),
            "doing-limit" if value == "none" => request.doing_limit = Some(0),
            "doing-limit" => request.doing_limit = Some(number(field, value)?),
            "week-starts" if value == "usual" => request.clear_first_weekday = true,
            "week-starts" => {
                request.first_weekday = Some(one_of(field, &value.to_lowercase(), terminal::known_weekdays)?);
            }
            other => return Err(unknown_field(other, FIELDS)),
        }
    }
    Ok(request)
}

fn number(field: &str, value: &str) -> Result<u32, ErrorView> {
    let refused = || refusal(terminal::no_whole_number(value), vec![terminal::no_whole_number_hint(field)]);
    value.parse().map_err(|_| refused())
}

fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

fn density(density: Density) -> &'static str {
    match density {
        Density::Comfortable => "comfortable",
        Density::Compact => "compact",
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}
