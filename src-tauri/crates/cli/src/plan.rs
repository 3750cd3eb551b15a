//! `waymark plan`, `waymark forecast` and `waymark progress`: what to do when, when it may be done, how far it is.

use std::fmt::Write as _;

use chrono::NaiveDate;
use waymark_app::{
    AgendaDay, ExportCalendar, ExportView, ForecastRequest, ForecastView, Nothing, PlanRequest, PlanView,
    QuantilesView, ReportView, Scenario, WeekReport,
};
use waymark_messages::{duration, likelihood, long_date, percent, short_weekday_date, terminal};

use crate::arguments::{Forecast, Plan};
use crate::run::{Face, Outcome};
use crate::style::{DONE, LATE, NOW, QUIET, TITLE, padded, paint, width};

/// How wide the bar of a week's hours is at most.
const BAR: u32 = 30;

/// How many weeks of the past are listed.
const WEEKS_LISTED: usize = 12;

impl Face {
    pub(crate) fn plan(&self, request: &Plan) -> Outcome {
        if let Some(path) = &request.ics {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            let request = ExportCalendar { path: Some(path.display().to_string()) };
            return self.look("export_calendar", &request, |answer| {
                Ok(format!("{}\n", answer.view::<ExportView>()?.message))
            });
        }
        let request = PlanRequest { scenario: Scenario::default(), weeks: request.weeks };
        self.look("plan", &request, |answer| Ok(plan(&answer.view()?)))
    }

    pub(crate) fn forecast(&self, request: &Forecast) -> Outcome {
        let scenario = Scenario { weekly: request.hours, target: request.target, ..Scenario::default() };
        let request = ForecastRequest { runs: request.runs, seed: request.seed, scenario };
        self.look("forecast", &request, |answer| Ok(forecast(&answer.view()?)))
    }

    pub(crate) fn progress(&self) -> Outcome {
        self.look("report", &Nothing {}, |answer| Ok(report(&answer.view()?)))
    }
}

fn plan(view: &PlanView) -> String {
    let mut text = String::new();
    for note in &view.notes {
        let _ = writeln!(text, "{note}");
    }
    let names: Vec<String> = view.agenda.iter().map(|day| short_weekday_date(day.day)).collect();
    let width = width(names.iter().map(String::as_str), 10);
    for (day, name) in view.agenda.iter().zip(&names) {
        text.push_str(&agenda(day, &padded(name, width)));
    }
    if !view.misses.is_empty() {
        let _ = writeln!(text, "\n{}", paint(LATE, &terminal::plan_misses()));
        for miss in &view.misses {
            let _ = writeln!(text, "  {}  {}", miss.title, paint(QUIET, &miss.id));
            let due = long_date(miss.due);
            let said = match miss.end {
                Some(end) => terminal::plan_miss(&miss.cause, due, long_date(end)),
                None => terminal::plan_miss_for_long(&miss.cause, due),
            };
            let _ = writeln!(text, "    {said}");
        }
    }
    let _ = writeln!(text);
    for line in &view.forecast.says {
        let _ = writeln!(text, "{line}");
    }
    text
}

/// A day whose name is as wide as the others.
fn agenda(of: &AgendaDay, name: &str) -> String {
    let mut text = String::new();
    let due: String =
        of.due.iter().map(|title| format!("  {}", paint(LATE, &terminal::plan_due(title)))).collect();
    match &of.off {
        Some(label) => {
            let label = if label.is_empty() { terminal::plan_off() } else { label.clone() };
            let _ = writeln!(text, "{name} {}{due}", paint(QUIET, &label));
        }
        None if of.sittings.is_empty() && due.is_empty() => {}
        None => {
            let _ = writeln!(text, "{name} {}{due}", paint(TITLE, &duration(of.minutes)));
        }
    }
    for sitting in &of.sittings {
        let ends = match sitting.finishes {
            true => format!("  {}", paint(DONE, &terminal::plan_done_with_it())),
            false => String::new(),
        };
        let _ = writeln!(
            text,
            "{} {:>10}  {}  {}{ends}",
            " ".repeat(name.chars().count()),
            duration(sitting.minutes),
            sitting.title,
            paint(QUIET, &sitting.track_title)
        );
    }
    text
}

fn forecast(view: &ForecastView) -> String {
    let mut text = String::new();
    for line in &view.says {
        let _ = writeln!(text, "{line}");
    }
    if let Some(moved) = &view.moved {
        let _ = writeln!(text, "{moved}");
    }
    if view.milestones_left == 0 {
        return text;
    }
    let names = quantile_names();
    let width = width(names.iter().map(String::as_str), 12);
    let quantiles = |view: &QuantilesView| columns(&days(view), width);
    let _ = writeln!(text, "\n{:<34} {}", "", columns(&names, width));
    let _ = writeln!(text, "{:<34} {}", terminal::forecast_everything(), quantiles(&view.finish));
    for track in &view.tracks {
        let _ = writeln!(text, "{:<34} {}", cut(&track.title), quantiles(&track.done));
    }
    if !view.dues.is_empty() {
        let _ = writeln!(text, "\n{}", paint(TITLE, &terminal::forecast_dues()));
        for due in &view.dues {
            let chance = likelihood(due.chance);
            let chance = if due.chance < 50 { paint(LATE, &chance) } else { chance };
            let _ = writeln!(text, "{:<34} {}  {chance}", cut(&due.title), long_date(due.due));
        }
    }
    let futures = terminal::forecast_futures(view.runs, view.seed);
    let _ = writeln!(text, "\n{}", paint(QUIET, &futures));
    text
}

fn quantile_names() -> [String; 4] {
    [(1, 10), (1, 2), (8, 10), (9, 10)].map(|(count, total): (u32, u32)| terminal::forecast_in(count, total))
}

/// As they are typed, which makes them equally wide.
fn days(view: &QuantilesView) -> [String; 4] {
    let day = |at: Option<NaiveDate>| at.map_or_else(terminal::forecast_never, |day| day.to_string());
    [view.p10, view.p50, view.p80, view.p90].map(day)
}

fn columns(texts: &[String], width: usize) -> String {
    texts.iter().map(|text| padded(text, width)).collect::<Vec<_>>().join(" ")
}

/// A title cut to what fits its column.
fn cut(title: &str) -> String {
    match title.char_indices().nth(33) {
        Some((end, _)) => format!("{}…", title[..end].trim_end()),
        None => title.to_owned(),
    }
}

fn report(view: &ReportView) -> String {
    let mut text = String::new();
    let says = &view.says;
    for line in [&says.burn_up, &says.weeks, &says.velocity, &says.streak, &says.accuracy] {
        if !line.is_empty() {
            let _ = writeln!(text, "{line}");
        }
    }
    let most = view.weeks.iter().map(|week| week.logged.max(week.planned)).max().unwrap_or(0).max(1);
    let _ = writeln!(text, "\n{}", paint(TITLE, &terminal::label_weeks()));
    for week in &view.weeks[view.weeks.len().saturating_sub(WEEKS_LISTED)..] {
        let _ = writeln!(text, "{}", week_line(week, most));
    }
    let _ = writeln!(text, "\n{}", paint(TITLE, &terminal::label_tracks()));
    for track in view.tracks.iter().filter(|track| track.progress.total > 0) {
        let progress = &track.progress;
        let _ = writeln!(
            text,
            "{:<34} {} {:>4}  {}",
            cut(&track.title),
            terminal::progress_done(format!("{:>4}", progress.done), format!("{:<4}", progress.total)),
            percent(progress.percent),
            duration(track.logged)
        );
    }
    text
}

fn week_line(week: &WeekReport, most: u32) -> String {
    let filled = u64::from(week.logged) * u64::from(BAR) / u64::from(most);
    let bar = "█".repeat(usize::try_from(filled).unwrap_or(0));
    let mut said = duration(week.logged);
    if week.planned > 0 {
        said = terminal::progress_logged(said, duration(week.planned));
    }
    if week.ticked > 0 {
        said = terminal::progress_ticked(week.ticked, said);
    }
    format!(
        "{}  {}{} {said}",
        week.starts,
        paint(NOW, &bar),
        " ".repeat((u64::from(BAR) - filled.min(u64::from(BAR))) as usize)
    )
}
