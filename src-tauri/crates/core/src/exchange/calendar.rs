//! The events of an iCalendar file (RFC 5545), each as the few lines that say when and what it is.
//!
//! The file is cut into events here, line by line, so that one event that makes no sense spoils no other, and none can
//! nest deeper than the program's memory. What a line says is read by the library.

use icalendar::parser::Property;

use crate::Refusal;

/// The largest calendar that is read, in bytes: 10 MB.
pub const MAX_BYTES: usize = 10_000_000;

/// What an event needs to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Uid,
    Summary,
    Start,
    End,
    Duration,
    Status,
    Repeats,
    /// An event that stands for one date of another that repeats.
    OneOfMany,
}

impl Line {
    fn named(name: &str) -> Option<Self> {
        let names = [
            ("UID", Self::Uid),
            ("SUMMARY", Self::Summary),
            ("DTSTART", Self::Start),
            ("DTEND", Self::End),
            ("DURATION", Self::Duration),
            ("STATUS", Self::Status),
            ("RRULE", Self::Repeats),
            ("RDATE", Self::Repeats),
            ("RECURRENCE-ID", Self::OneOfMany),
        ];
        names.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, line)| line)
    }
}

/// The lines of one event, the first of each kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Lines(Vec<(Line, String)>);

impl Lines {
    /// What the event says there, if anything.
    pub(super) fn get(&self, line: Line) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == line).map(|(_, value)| value.as_str())
    }

    fn add(&mut self, text: &str) {
        let name = text.split([':', ';']).next().unwrap_or_default();
        let Some(line) = Line::named(name).filter(|line| self.get(*line).is_none()) else { return };
        // The library knows the properties only by their names in capitals.
        let text = format!("{}{}\n", name.to_ascii_uppercase(), &text[name.len()..]);
        if let Ok(property) = Property::try_from(text.as_str()) {
            self.0.push((line, property.val.as_str().to_owned()));
        }
    }
}

/// Calls `each` with every event of a calendar, in order. One that never ends is one too.
pub(super) fn read(text: &str, mut each: impl FnMut(Lines)) -> Result<(), Refusal> {
    if text.len() > MAX_BYTES {
        return Err(Refusal::CalendarTooLarge { max_megabytes: MAX_BYTES / 1_000_000 });
    }
    let mut is_calendar = false;
    let mut event: Option<Lines> = None;
    // How deep in an event's own parts, such as its alarms, whose lines are none of the event's.
    let mut depth = 0_usize;
    unfolded(text.trim_start_matches('\u{feff}'), |line| {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let (name, value) = (name.trim(), value.trim());
        let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
        let is_event = value.eq_ignore_ascii_case("VEVENT");
        match &mut event {
            None if is("BEGIN") && is_event => (event, depth) = (Some(Lines::default()), 0),
            None => is_calendar |= is("BEGIN") && value.eq_ignore_ascii_case("VCALENDAR"),
            // The one before has lost its end.
            Some(_) if is("BEGIN") && is_event => {
                depth = 0;
                each(event.replace(Lines::default()).unwrap_or_default());
            }
            Some(_) if is("BEGIN") => depth += 1,
            Some(_) if is("END") && (depth == 0 || is_event) => {
                each(event.take().unwrap_or_default());
            }
            Some(_) if is("END") => depth -= 1,
            Some(lines) if depth == 0 => lines.add(line),
            Some(_) => {}
        }
    });
    event.into_iter().for_each(each);
    if is_calendar { Ok(()) } else { Err(Refusal::NoCalendar) }
}

/// Calls `each` with every line; one that begins with a space or a tab belongs to the one before.
fn unfolded(text: &str, mut each: impl FnMut(&str)) {
    let mut whole = String::new();
    for line in text.split(['\n', '\r']).filter(|line| !line.is_empty()) {
        match line.strip_prefix([' ', '\t']) {
            Some(rest) => whole.push_str(rest),
            None => {
                each(&whole);
                whole.clear();
                whole.push_str(line);
            }
        }
    }
    each(&whole);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(text: &str) -> Vec<Lines> {
        let mut events = Vec::new();
        read(text, |event| events.push(event)).unwrap();
        events
    }

    #[test]
    fn lines_are_unfolded_and_only_an_events_own_are_read() {
        let text = "\u{feff}BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nDTSTART:19700329T020000\r\nEND:VTIMEZONE\r\n\
                    begin:vevent\r\nUID:o\r\n ne\r\nSUMM\r\n\tARY;LANGUAGE=en:Summer\\, a\r\n  t the sea\r\n\
                    BEGIN:VALARM\r\nSUMMARY:Pack\r\nDURATION:PT5M\r\nEND:VALARM\r\n\
                    dtstart;value=date:20270701\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let events = events(text);
        assert_eq!(events.len(), 1);
        let said = |line| events[0].get(line);
        assert_eq!(said(Line::Uid), Some("one"));
        assert_eq!(said(Line::Summary), Some("Summer, a t the sea"));
        assert_eq!(said(Line::Start), Some("20270701"));
        assert_eq!(said(Line::Duration), None, "that is the alarm's");
    }

    #[test]
    fn an_event_without_its_end_spoils_no_other() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nBEGIN:VALARM\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\nBEGIN:VEVENT\nUID:c";
        let uids: Vec<_> = events(text).iter().map(|event| event.get(Line::Uid).map(str::to_owned)).collect();
        assert_eq!(uids, ["a", "b", "c"].map(|uid| Some(uid.to_owned())));
    }

    #[test]
    fn what_is_no_calendar_or_too_large_is_refused() {
        let refusal = |text: &str| read(text, |_| {}).unwrap_err();
        assert_eq!(refusal("<html>"), Refusal::NoCalendar);
        assert_eq!(refusal(""), Refusal::NoCalendar);
        let large = format!("BEGIN:VCALENDAR\n{}", " ".repeat(MAX_BYTES));
        assert_eq!(refusal(&large), Refusal::CalendarTooLarge { max_megabytes: 10 });
    }

    #[test]
    fn parts_nested_a_million_deep_are_read() {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{}UID:a\n", "BEGIN:X\n".repeat(1_000_000));
        assert_eq!(events(&text), [Lines::default()]);
    }
}
