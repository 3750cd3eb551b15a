//! Days and times as the region writes them. The patterns are those of the Unicode Common Locale Data Repository, as in
//! the window.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{E, MD, MDE, T, YMD, YMDE};
use icu_datetime::input::Time;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};

use crate::catalogue;

/// A day of the years that the calendar writes, which are those of chrono's near enough.
fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(day.month()).ok()?;
    let of_month = u8::try_from(day.day()).ok()?;
    Date::try_new_gregorian(day.year(), month, of_month).ok()
}

macro_rules! days {
    ($($(#[$doc:meta])+ $name:ident: $fields:ty = $set:expr;)+) => {$(
        $(#[$doc])+
        #[must_use]
        pub fn $name(day: NaiveDate) -> String {
            let formats = catalogue().language().formats();
            let formatter = FixedCalendarDateTimeFormatter::<Gregorian, $fields>::try_new(formats.into(), $set);
            match (gregorian(day), formatter) {
                (Some(date), Ok(formatter)) => formatter.format(&date).to_string(),
                (None, _) | (_, Err(_)) => day.to_string(),
            }
        }
    )+};
}

days! {
    /// `May 23, 2029` or `23 May 2029`.
    long_date: YMD = YMD::long();
    /// `May 23, 2029` or `23 May 2029`, with a month of three letters.
    medium_date: YMD = YMD::medium();
    /// `May 23` or `23 May`, with a month of three letters.
    short_date: MD = MD::medium();
    /// `November 23` or `23 November`.
    day_month: MD = MD::long();
    /// `Monday, 23 November 2026` or `Monday, November 23, 2026`.
    full_date: YMDE = YMDE::long();
    /// `Monday`.
    weekday: E = E::long();
    /// `Mon 23 Nov` or `Mon, Nov 23`.
    short_weekday_date: MDE = MDE::medium();
}

/// `14:02` or `2:02 PM`.
#[must_use]
pub fn time_of_day(time: NaiveTime) -> String {
    let formats = catalogue().language().formats();
    let parts = (u8::try_from(time.hour()), u8::try_from(time.minute()));
    let moment = match parts {
        (Ok(hour), Ok(minute)) => Time::try_new(hour, minute, 0, 0).ok(),
        (Err(_), _) | (_, Err(_)) => None,
    };
    match (moment, NoCalendarFormatter::<T>::try_new(formats.into(), T::hm())) {
        (Some(moment), Ok(formatter)) => formatter.format(&moment).to_string(),
        (None, _) | (_, Err(_)) => time.format("%H:%M").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    #[test]
    fn days_are_written_as_in_britain() {
        assert_eq!(long_date(day()), "23 November 2026");
        assert_eq!(medium_date(day()), "23 Nov 2026");
        assert_eq!(short_date(day()), "23 Nov");
        assert_eq!(day_month(day()), "23 November");
        assert_eq!(full_date(day()), "Monday, 23 November 2026");
        assert_eq!(weekday(day()), "Monday");
        assert_eq!(short_weekday_date(day()), "Mon 23 Nov");
    }

    #[test]
    fn times_are_written_as_in_britain() {
        assert_eq!(time_of_day(NaiveTime::from_hms_opt(14, 2, 0).unwrap()), "14:02");
    }
}
