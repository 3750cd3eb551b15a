//! The plan as an iCalendar file (RFC 5545), for other programs.
//!
//! Sittings and due dates are whole-day events that take no time, since a plan knows days and no hours. The same
//! sitting has the same UID in every export: a milestone's sittings are counted from its last, so that those which are
//! behind do not change the names of those ahead.

use std::collections::HashMap;

use chrono::{DateTime, Days, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use waymark_messages::{duration, plan as said};

use crate::plan::Plan;
use crate::{MilestoneId, Roadmap};

/// Writes the sittings of a plan and the due dates of a roadmap. `now` and `revision` tell other programs which of
/// two exports is the later.
pub fn plan_calendar(roadmap: &Roadmap, plan: &Plan, now: DateTime<Utc>, revision: u32) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Waymark//Waymark//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&said::calendar_name(&roadmap.header().title));
    let place = format!("{}.waymark", roadmap.header().created.timestamp_millis());
    let mut event = |uid: String, day: chrono::NaiveDate, summary: &str, description: &str| {
        let mut event = Event::with_uid(&format!("{uid}@{place}"));
        event.timestamp(now).sequence(revision).summary(summary);
        if !description.is_empty() {
            event.description(description);
        }
        event.starts(day).ends(day.checked_add_days(Days::new(1)).unwrap_or(day));
        event.append_property(Property::new("TRANSP", "TRANSPARENT"));
        calendar.push(event.done());
    };
    let tasks = plan.work.tasks();
    let mut ahead: HashMap<&MilestoneId, u32> = HashMap::new();
    for sitting in plan.schedule.sittings() {
        *ahead.entry(&tasks[sitting.task as usize].milestone).or_default() += 1;
    }
    for sitting in plan.schedule.sittings() {
        let id = &tasks[sitting.task as usize].milestone;
        let Some(entry) = roadmap.milestone(id.as_str()) else { continue };
        let number = ahead.entry(id).or_default();
        let summary = said::calendar_sitting(duration(sitting.minutes), &entry.milestone().title);
        let description = entry.track().track().title.to_string();
        event(format!("{id}-{number}"), plan.calendar.day(sitting.day as usize), &summary, &description);
        *number -= 1;
    }
    for entry in roadmap.milestones().filter(|entry| !entry.milestone().status.is_closed()) {
        if let Some(due) = entry.milestone().due {
            let summary = said::calendar_due(&entry.milestone().title);
            event(format!("{}-due", entry.id()), due, &summary, entry.track().track().title.as_str());
        }
    }
    calendar.to_string()
}
