//! What days an event takes, if it takes whole ones.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::calendar::{Line, Lines};
use crate::rules::LONGEST_TIME_OFF;
use crate::{ItemId, TimeOff, Title};

/// The longest name that a calendar may have for an event, in bytes; a longer one is as good as none.
const LONGEST_UID: usize = 500;

/// Days that a calendar says are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// What the calendar calls it.
    pub label: Option<Title>,
    /// Whether it repeats; these are the days of its first time.
    pub repeats: bool,
    pub(super) uid: Option<String>,
}

/// Why an event is no time off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOut {
    /// It takes no whole day.
    Timed,
    /// It was cancelled.
    Cancelled,
    /// It is one date of an event that repeats.
    OneOfMany,
    /// It repeats, and its first time is over.
    RepeatsFromBefore,
    /// It was over before the roadmap was made.
    Over,
    /// It does not say when it begins, or not as a date.
    NoStart,
    /// It ends before it begins.
    EndsBeforeStart,
    /// It has more days than time off can have.
    TooLong,
    /// The file says something else of it further down.
    SaidAgain,
    /// There were too many before it.
    TooMany,
}

/// A day, or an instant as a clock on the wall shows it.
#[derive(Debug, Clone, Copy)]
enum Moment {
    Day(NaiveDate),
    Clock(NaiveDateTime),
}

impl Occasion {
    /// Reads the lines of an event. `local` says what the person's clock shows at an instant; what is written in another
    /// time zone is taken as it is written there.
    pub(super) fn read(
        lines: &Lines,
        local: &dyn Fn(DateTime<Utc>) -> NaiveDateTime,
    ) -> Result<Self, (LeftOut, Option<Title>)> {
        let label = lines.get(Line::Summary).and_then(label);
        let left_out = |why| (why, label.clone());
        if lines.get(Line::Status).is_some_and(|status| status.trim().eq_ignore_ascii_case("CANCELLED")) {
            return Err(left_out(LeftOut::Cancelled));
        }
        if lines.get(Line::OneOfMany).is_some() {
            return Err(left_out(LeftOut::OneOfMany));
        }
        let (first, last) = days(lines, local).map_err(left_out)?;
        if (last - first).num_days() >= i64::from(LONGEST_TIME_OFF) {
            return Err(left_out(LeftOut::TooLong));
        }
        let uid = lines.get(Line::Uid).map(str::trim).filter(|uid| (1..=LONGEST_UID).contains(&uid.len()));
        let repeats = lines.get(Line::Repeats).is_some();
        Ok(Self { first, last, label, repeats, uid: uid.map(str::to_owned) })
    }

    /// Whether `off` is on the same days and called the same.
    pub(super) fn is(&self, off: &TimeOff) -> bool {
        (self.first, self.last, self.label.as_ref()) == (off.first(), off.last(), off.label())
    }

    pub(super) fn as_time_off(&self, id: ItemId) -> Option<TimeOff> {
        TimeOff::new(id, self.first, self.last, self.label.clone(), self.uid.clone()).ok()
    }
}

/// A calendar's title as one of ours: on one line, no longer than a title can be; none where nothing is left.
fn label(text: &str) -> Option<Title> {
    let words: Vec<&str> = text.split(|letter: char| letter.is_whitespace() || letter.is_control()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let text: String = words.join(" ").chars().take(Title::MAX).collect();
    Title::new(&text).ok()
}

/// The first and the last whole day.
fn days(
    lines: &Lines,
    local: &dyn Fn(DateTime<Utc>) -> NaiveDateTime,
) -> Result<(NaiveDate, NaiveDate), LeftOut> {
    let moment = |line| lines.get(line).and_then(|text| moment(text, local));
    let start = moment(Line::Start).ok_or(LeftOut::NoStart)?;
    let end = moment(Line::End);
    let length = lines.get(Line::Duration).and_then(length);
    match start {
        Moment::Day(first) => {
            // The day on which it ends is the first that is free again; many programs write the last one.
            let end = match (end, length) {
                (Some(Moment::Day(end)), _) => end,
                (Some(Moment::Clock(end)), _) => end.date(),
                (None, Some(length)) => first.checked_add_signed(length).ok_or(LeftOut::TooLong)?,
                (None, None) => first,
            };
            match end {
                end if end < first => Err(LeftOut::EndsBeforeStart),
                end if end == first => Ok((first, first)),
                end => Ok((first, end.pred_opt().unwrap_or(end))),
            }
        }
        Moment::Clock(start) => {
            let end = match (end, length) {
                (Some(Moment::Day(end)), _) => end.and_time(NaiveTime::MIN),
                (Some(Moment::Clock(end)), _) => end,
                (None, Some(length)) => start.checked_add_signed(length).ok_or(LeftOut::TooLong)?,
                (None, None) => start,
            };
            if end < start {
                return Err(LeftOut::EndsBeforeStart);
            }
            let first = match start.time() == NaiveTime::MIN {
                true => Some(start.date()),
                false => start.date().succ_opt(),
            };
            let last = if ends_with_its_day(end) { Some(end.date()) } else { end.date().pred_opt() };
            match (first, last) {
                (Some(first), Some(last)) if first <= last => Ok((first, last)),
                (Some(_) | None, _) => Err(LeftOut::Timed),
            }
        }
    }
}

/// Programs that have no end of the day write a minute before it.
fn ends_with_its_day(end: NaiveDateTime) -> bool {
    NaiveTime::from_hms_opt(23, 59, 0).is_some_and(|late| end.time() >= late)
}

/// `20261221`, `20261221T083000` or `20261221T083000Z`.
fn moment(text: &str, local: &dyn Fn(DateTime<Utc>) -> NaiveDateTime) -> Option<Moment> {
    let text = text.trim();
    let digits =
        |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let (day, time) = text.split_once(['T', 't']).unwrap_or((text, ""));
    if !digits(day, 8) {
        return None;
    }
    let date = NaiveDate::parse_from_str(day, "%Y%m%d").ok()?;
    if time.is_empty() {
        return Some(Moment::Day(date));
    }
    let clock = time.trim_end_matches(['Z', 'z']);
    if !digits(clock, 6) {
        return None;
    }
    let at = date.and_time(NaiveTime::parse_from_str(clock, "%H%M%S").ok()?);
    let is_utc = clock.len() < time.len();
    // What is shown at an instant near the ends of time cannot be told, and is nobody's day off.
    let near = NaiveDate::MIN.checked_add_days(Days::new(2))? < date
        && date < NaiveDate::MAX.checked_sub_days(Days::new(2))?;
    match is_utc {
        true => near.then(|| Moment::Clock(local(at.and_utc()))),
        false => Some(Moment::Clock(at)),
    }
}

/// `P2W`, `P1DT12H`: how long something takes. None for what is none, or takes less than nothing.
fn length(text: &str) -> Option<TimeDelta> {
    let text = text.trim().trim_start_matches('+').strip_prefix(['P', 'p'])?;
    let mut total = TimeDelta::zero();
    let mut number = String::new();
    for letter in text.chars() {
        if letter.is_ascii_digit() {
            number.push(letter);
            continue;
        }
        if letter.eq_ignore_ascii_case(&'T') && number.is_empty() {
            continue;
        }
        let count: i64 = std::mem::take(&mut number).parse().ok()?;
        let part = match letter.to_ascii_uppercase() {
            'W' => TimeDelta::try_weeks(count)?,
            'D' => TimeDelta::try_days(count)?,
            'H' => TimeDelta::try_hours(count)?,
            'M' => TimeDelta::try_minutes(count)?,
            'S' => TimeDelta::try_seconds(count)?,
            _ => return None,
        };
        total = total.checked_add(&part)?;
    }
    number.is_empty().then_some(total)
}

#[cfg(test)]
mod tests {
    use super::super::calendar::read;
    use super::*;

    /// What an event with these lines is, for somebody two hours east of Greenwich.
    fn event(lines: &str) -> Result<(String, String), LeftOut> {
        let mut events = Vec::new();
        let local = |at: DateTime<Utc>| at.naive_utc() + TimeDelta::hours(2);
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n");
        read(&text, |event| events.push(Occasion::read(&event, &local))).unwrap();
        match events.remove(0) {
            Ok(occasion) => Ok((occasion.first.to_string(), occasion.last.to_string())),
            Err((why, _)) => Err(why),
        }
    }

    fn days(first: &str, last: &str) -> Result<(String, String), LeftOut> {
        Ok((first.to_owned(), last.to_owned()))
    }

    #[test]
    fn the_day_an_event_ends_is_no_part_of_it() {
        let christmas = "DTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20270104";
        assert_eq!(event(christmas), days("2026-12-21", "2027-01-03"));
        assert_eq!(event("DTSTART;VALUE=DATE:20261221"), days("2026-12-21", "2026-12-21"));
        assert_eq!(event("DTSTART:20261221\nDTEND:20261221"), days("2026-12-21", "2026-12-21"));
        assert_eq!(event("DTSTART:20261221\nDURATION:P2W"), days("2026-12-21", "2027-01-03"));
    }

    #[test]
    fn only_whole_days_count() {
        assert_eq!(event("DTSTART:20261221T090000\nDTEND:20261221T170000"), Err(LeftOut::Timed));
        assert_eq!(event("DTSTART:20261221T090000"), Err(LeftOut::Timed));
        assert_eq!(event("DTSTART:20261221T090000\nDTEND:20261222T090000"), Err(LeftOut::Timed));
        assert_eq!(
            event("DTSTART;TZID=Europe/Berlin:20261220T180000\nDTEND;TZID=Europe/Berlin:20261223T080000"),
            days("2026-12-21", "2026-12-22")
        );
        assert_eq!(event("DTSTART:20261221T000000\nDTEND:20261221T235900"), days("2026-12-21", "2026-12-21"));
        let night = "DTSTART:20261220T220000Z\nDTEND:20261222T220000Z";
        assert_eq!(event(night), days("2026-12-21", "2026-12-22"), "midnight where the person is");
    }

    #[test]
    fn what_makes_no_sense_is_left_out_with_its_reason() {
        assert_eq!(event("SUMMARY:When?"), Err(LeftOut::NoStart));
        for start in ["DTSTART:tomorrow", "DTSTART:20261350", "DTSTART:2026122", "DTSTART:20261221T99"] {
            assert_eq!(event(start), Err(LeftOut::NoStart), "{start}");
        }
        assert_eq!(event("DTSTART:20261221\nDTEND:20261220"), Err(LeftOut::EndsBeforeStart));
        assert_eq!(event("DTSTART:20261221T090000\nDTEND:20261221T080000"), Err(LeftOut::EndsBeforeStart));
        assert_eq!(event("DTSTART:00010101\nDTEND:99991231"), Err(LeftOut::TooLong));
        assert_eq!(
            event("DTSTART:20261221\nDURATION:P99999999999W"),
            Ok(("2026-12-21".into(), "2026-12-21".into()))
        );
        assert_eq!(event("DTSTART:20261221\nDURATION:P9999999D"), Err(LeftOut::TooLong));
        assert_eq!(event("DTSTART:20261221\nSTATUS:CANCELLED"), Err(LeftOut::Cancelled));
        assert_eq!(event("DTSTART:20261221\nRECURRENCE-ID:20261221"), Err(LeftOut::OneOfMany));
    }

    #[test]
    fn a_title_is_one_line_and_no_longer_than_titles_are() {
        assert_eq!(label(" Sea\n and \u{7} sun ").unwrap().as_str(), "Sea and sun");
        assert_eq!(label(&"long ".repeat(500)).unwrap().as_str().chars().count(), Title::MAX - 1);
        assert_eq!(label("\n"), None);
    }
}
