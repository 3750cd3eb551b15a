//! `waymark plan`, `waymark forecast` and `waymark progress`: what to do when, when it may be done, how far it is.

use std::fmt::Write as _;

use chrono::NaiveDate;
use waymark_app::{
    AgendaDay, ExportCalendar, ExportView, ForecastRequest, ForecastView, Nothing, PlanRequest, PlanView,
    QuantilesView, ReportView, Scenario, WeekReport,
};

use crate::arguments::{Forecast, Plan};
use crate::run::{Face, Outcome};
use crate::style::{DONE, LATE, NOW, QUIET, TITLE, duration, paint};

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

fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

fn day_or_never(at: Option<NaiveDate>) -> String {
    at.map_or_else(|| "beyond thirty years".to_owned(), day)
}

fn plan(view: &PlanView) -> String {
    let mut text = String::new();
    for note in &view.notes {
        let _ = writeln!(text, "{note}");
    }
    for day in &view.agenda {
        text.push_str(&agenda(day));
    }
    if !view.misses.is_empty() {
        let _ = writeln!(text, "\n{}", paint(LATE, "Due dates that cannot be met"));
        for miss in &view.misses {
            let _ = writeln!(text, "  {}  {}", miss.title, paint(QUIET, &miss.id));
            let _ = writeln!(
                text,
                "    due {}, planned for {}. {}",
                day(miss.due),
                day_or_never(miss.end),
                miss.cause
            );
        }
    }
    let _ = writeln!(text);
    for line in &view.forecast.says {
        let _ = writeln!(text, "{line}");
    }
    text
}

fn agenda(of: &AgendaDay) -> String {
    let mut text = String::new();
    let name = of.day.format("%a %-d %b").to_string();
    let due: String =
        of.due.iter().map(|title| format!("  {}", paint(LATE, &format!("due: {title}")))).collect();
    match &of.off {
        Some(label) => {
            let label = if label.is_empty() { "off" } else { label };
            let _ = writeln!(text, "{name:<10} {}{due}", paint(QUIET, label));
        }
        None if of.sittings.is_empty() && due.is_empty() => {}
        None => {
            let _ = writeln!(text, "{name:<10} {}{due}", paint(TITLE, &duration(of.minutes)));
        }
    }
    for sitting in &of.sittings {
        let ends = if sitting.finishes { paint(DONE, "  done with it") } else { String::new() };
        let _ = writeln!(
            text,
            "           {:>10}  {}  {}{ends}",
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
    let _ = writeln!(text, "\n{:<34} {}", "", quantile_names());
    let _ = writeln!(text, "{:<34} {}", "Everything", quantiles(&view.finish));
    for track in &view.tracks {
        let _ = writeln!(text, "{:<34} {}", cut(&track.title), quantiles(&track.done));
    }
    if !view.dues.is_empty() {
        let _ = writeln!(text, "\n{}", paint(TITLE, "Due dates"));
        for due in &view.dues {
            let chance = format!("{} %", due.chance);
            let chance = if due.chance < 50 { paint(LATE, &chance) } else { chance };
            let _ = writeln!(text, "{:<34} {}  {chance}", cut(&due.title), day(due.due));
        }
    }
    let _ = writeln!(
        text,
        "\n{}",
        paint(QUIET, &format!("{} futures drawn from seed {}.", view.runs, view.seed))
    );
    text
}

fn quantile_names() -> String {
    ["1 in 10", "1 in 2", "8 in 10", "9 in 10"].map(|name| format!("{name:<12}")).join(" ")
}

fn quantiles(view: &QuantilesView) -> String {
    let day = |at: Option<NaiveDate>| at.map_or_else(|| "never".to_owned(), |day| day.to_string());
    [view.p10, view.p50, view.p80, view.p90].map(|at| format!("{:<12}", day(at))).join(" ")
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
    let _ = writeln!(text, "\n{}", paint(TITLE, "Weeks"));
    for week in &view.weeks[view.weeks.len().saturating_sub(WEEKS_LISTED)..] {
        let _ = writeln!(text, "{}", week_line(week, most));
    }
    let _ = writeln!(text, "\n{}", paint(TITLE, "Tracks"));
    for track in view.tracks.iter().filter(|track| track.progress.total > 0) {
        let progress = &track.progress;
        let _ = writeln!(
            text,
            "{:<34} {:>4} of {:<4} {:>3} %  {}",
            cut(&track.title),
            progress.done,
            progress.total,
            progress.percent,
            duration(track.logged)
        );
    }
    text
}

fn week_line(week: &WeekReport, most: u32) -> String {
    let filled = u64::from(week.logged) * u64::from(BAR) / u64::from(most);
    let bar = "█".repeat(usize::try_from(filled).unwrap_or(0));
    let ticked = match week.ticked {
        0 => String::new(),
        1 => ", 1 ticked".to_owned(),
        count => format!(", {count} ticked"),
    };
    let planned = if week.planned > 0 { format!(" of {}", duration(week.planned)) } else { String::new() };
    format!(
        "{}  {}{} {}{planned}{ticked}",
        week.starts,
        paint(NOW, &bar),
        " ".repeat((u64::from(BAR) - filled.min(u64::from(BAR))) as usize),
        duration(week.logged)
    )
}
