//! The minutes that can be planned on each day.

use chrono::{Datelike, Days, NaiveDate};

use crate::Header;

/// How many days a plan looks ahead at most: thirty years.
pub const HORIZON: usize = 10_958;

/// The minutes that can be planned on each day, from a first day on, as far as a plan looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    first: NaiveDate,
    minutes: Vec<u32>,
}

impl Calendar {
    /// The person's hours from `today` on, without the days off and without what is kept for recall. Of today's, the
    /// `spent` minutes are gone.
    pub fn of(header: &Header, today: NaiveDate, spent: u32) -> Self {
        let recall = header.planning.recall_minutes();
        let week = header.capacity.minutes().map(|minutes| minutes.saturating_sub(recall));
        let weekday = today.weekday().num_days_from_monday() as usize;
        let mut minutes: Vec<u32> = week.iter().copied().cycle().skip(weekday).take(HORIZON).collect();
        minutes[0] = minutes[0].saturating_sub(spent);
        for off in &header.time_off {
            let (from, to) = ((off.first() - today).num_days(), (off.last() - today).num_days());
            let last = usize::try_from(to + 1).unwrap_or(0).min(HORIZON);
            let first = usize::try_from(from).unwrap_or(0).min(last);
            minutes[first..last].fill(0);
        }
        Self { first: today, minutes }
    }

    /// Any minutes, day by day; what is beyond the thirty years is left out.
    pub fn from_minutes(first: NaiveDate, mut minutes: Vec<u32>) -> Self {
        minutes.truncate(HORIZON);
        Self { first, minutes }
    }

    /// The first day.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// Minutes on each day, the first day first.
    pub fn minutes(&self) -> &[u32] {
        &self.minutes
    }

    /// The day with this number, counted from 0.
    pub fn day(&self, index: usize) -> NaiveDate {
        self.first.checked_add_days(Days::new(index as u64)).unwrap_or(NaiveDate::MAX)
    }

    /// The number of a day; 0 for one that has passed.
    pub fn index(&self, day: NaiveDate) -> usize {
        usize::try_from((day - self.first).num_days()).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::{Capacity, ItemId, Planning, TimeOff, Title};

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
    }

    #[test]
    fn days_off_recall_and_what_is_spent_are_no_time_to_plan() {
        let mut header = Header::new(Title::new("Backend").unwrap(), DateTime::UNIX_EPOCH);
        header.capacity = Capacity::new([60, 0, 120, 0, 0, 5, 0]).unwrap();
        header.planning = Planning::new(3, 30, 10).unwrap();
        let off = |id, first, last| TimeOff::new(ItemId::new(id).unwrap(), first, last, None, None).unwrap();
        let ever = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        header.time_off =
            vec![off("o1", day(1), day(9)), off("o2", day(25), day(25)), off("o3", ever, NaiveDate::MAX)];
        // The 23rd of November 2026 is a Monday.
        let calendar = Calendar::of(&header, day(23), 20);
        assert_eq!(calendar.minutes()[..8], [30, 0, 0, 0, 0, 0, 0, 0]);
        header.time_off.clear();
        let calendar = Calendar::of(&header, day(23), 200);
        assert_eq!(calendar.minutes()[..8], [0, 0, 110, 0, 0, 0, 0, 50]);
        assert_eq!(calendar.minutes().len(), HORIZON);
        assert_eq!((calendar.day(2), calendar.index(day(25)), calendar.index(day(1))), (day(25), 2, 0));
    }
}
