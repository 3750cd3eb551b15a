//! How far the person has come, week by week: counted from what was logged and ticked, nothing estimated.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};

use crate::{Header, Roadmap, Status, TimeOff};

/// How many weeks a report goes back at most.
const WEEKS: usize = 104;

/// One week of the past, or the present one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its first day.
    pub starts: NaiveDate,
    /// Minutes the person meant to spend, by the hours that held then, without days off.
    pub planned: u32,
    /// Minutes logged.
    pub logged: u32,
    /// Milestones ticked in it that still are.
    pub ticked: u32,
    /// Likely minutes of those.
    pub finished: u32,
    /// Minutes logged on each track, in the order of the roadmap.
    pub by_track: Vec<u32>,
}

impl Week {
    /// Whether anything was logged or ticked in it.
    pub fn is_active(&self) -> bool {
        self.logged > 0 || self.ticked > 0
    }
}

/// How far the person has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The day on which the roadmap was made, or the first thing was logged or ticked if that was earlier.
    pub since: NaiveDate,
    /// The weeks since the roadmap was made, or since the first thing logged or ticked; the present one is last. At
    /// most two years.
    pub weeks: Vec<Week>,
    /// Sessions logged in all.
    pub sessions: u32,
    /// Minutes logged on each track in all, in the order of the roadmap.
    pub by_track: Vec<u32>,
}

/// The first day of the week that a day is in.
pub fn week_start(day: NaiveDate, first: Weekday) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().days_since(first)))).unwrap_or(day)
}

impl Header {
    /// The time off that a day belongs to.
    pub fn time_off_on(&self, day: NaiveDate) -> Option<&TimeOff> {
        self.time_off.iter().find(|off| (off.first()..=off.last()).contains(&day))
    }

    /// The minutes the person meant to spend on a day, by the hours that held then; none on a day off.
    pub fn minutes_meant_for(&self, day: NaiveDate) -> u32 {
        if self.time_off_on(day).is_some() {
            return 0;
        }
        self.capacity_on(day).minutes()[day.weekday().num_days_from_monday() as usize]
    }
}

impl Report {
    /// Counts what was logged and ticked up to `today`, in weeks that begin on `first`; `day_of` gives the person's own
    /// day of an instant. Milestones known when the roadmap was made are not counted as ticked. Takes time
    /// proportional to the roadmap.
    pub fn of(
        roadmap: &Roadmap,
        today: NaiveDate,
        first: Weekday,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    ) -> Self {
        let header = roadmap.header();
        let ticked_on = |milestone: &crate::Milestone| match (milestone.status, milestone.since) {
            (Status::Done, Some(since)) if since != header.created => Some(day_of(since)),
            (Status::Done | Status::Todo | Status::Doing | Status::Skipped, _) => None,
        };
        let days = roadmap.milestones().flat_map(|entry| {
            let milestone = entry.milestone();
            milestone.sessions.iter().map(|session| session.day).chain(ticked_on(milestone))
        });
        let earliest = days.min().unwrap_or(today).min(day_of(header.created)).min(today);
        let present = week_start(today, first);
        let limit = present - Days::new(7 * (WEEKS as u64 - 1));
        let begin = week_start(earliest, first).max(limit);
        let tracks = roadmap.tracks().count();
        let starts = begin.iter_days().step_by(7).take_while(|day| *day <= present);
        let mut weeks: Vec<Week> = starts
            .map(|starts| Week {
                starts,
                planned: starts.iter_days().take(7).map(|day| header.minutes_meant_for(day)).sum(),
                logged: 0,
                ticked: 0,
                finished: 0,
                by_track: vec![0; tracks],
            })
            .collect();
        let week_of = |day: NaiveDate| usize::try_from((day - begin).num_days().div_euclid(7)).ok();
        let (mut sessions, mut by_track) = (0_u32, vec![0_u32; tracks]);
        for (number, track) in roadmap.tracks().enumerate() {
            for entry in track.milestones() {
                let milestone = entry.milestone();
                for session in &milestone.sessions {
                    sessions += 1;
                    by_track[number] = by_track[number].saturating_add(session.minutes);
                    if let Some(week) = week_of(session.day).and_then(|index| weeks.get_mut(index)) {
                        week.logged = week.logged.saturating_add(session.minutes);
                        week.by_track[number] = week.by_track[number].saturating_add(session.minutes);
                    }
                }
                let week = ticked_on(milestone).and_then(week_of);
                if let Some(week) = week.and_then(|index| weeks.get_mut(index)) {
                    week.ticked += 1;
                    week.finished = week.finished.saturating_add(milestone.estimate.likely());
                }
            }
        }
        Self { since: earliest, weeks, sessions, by_track }
    }

    /// Minutes logged in all.
    pub fn logged(&self) -> u32 {
        self.by_track.iter().fold(0, |sum, minutes| sum.saturating_add(*minutes))
    }

    /// Likely minutes of milestones finished a week, on average of the last `count` full weeks, or of as many as
    /// there are; none before the first full week.
    pub fn velocity(&self, count: usize) -> Option<u32> {
        let full = &self.weeks[..self.weeks.len().saturating_sub(1)];
        let last = &full[full.len().saturating_sub(count)..];
        let sum: u64 = last.iter().map(|week| u64::from(week.finished)).sum();
        u32::try_from(sum.checked_div(last.len() as u64)?).ok()
    }

    /// Weeks in a row with something logged or ticked, up to now. The present week counts once there is something;
    /// until then it breaks nothing.
    pub fn streak(&self) -> u32 {
        let mut back = self.weeks.iter().rev().peekable();
        back.next_if(|present| !present.is_active());
        back.take_while(|week| week.is_active()).count() as u32
    }

    /// The longest row of weeks with something logged or ticked.
    pub fn longest_streak(&self) -> u32 {
        let (mut longest, mut row) = (0, 0);
        for week in &self.weeks {
            row = if week.is_active() { row + 1 } else { 0 };
            longest = longest.max(row);
        }
        longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roadmap::tests::{milestone_id, roadmap};
    use crate::{Capacity, Change, HeaderField, PastCapacity, Touched, rules};

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
    }

    fn noon(number: u32) -> DateTime<Utc> {
        day(number).and_hms_opt(12, 0, 0).unwrap().and_utc()
    }

    fn report(roadmap: &Roadmap, today: u32) -> Report {
        Report::of(roadmap, day(today), Weekday::Mon, |at| at.date_naive())
    }

    /// Made on Monday the 2nd; worked on in the weeks of the 2nd, the 16th and the 23rd.
    fn lived() -> Roadmap {
        let mut roadmap = roadmap();
        let header = [
            HeaderField::Created(noon(2)),
            HeaderField::Capacity(Capacity::new([60, 0, 0, 0, 0, 0, 0]).unwrap()),
            HeaderField::PastCapacity(vec![PastCapacity {
                until: day(9),
                minutes: Capacity::new([30, 30, 0, 0, 0, 0, 0]).unwrap(),
            }]),
        ];
        let mut changes: Vec<Change> = header.into_iter().map(Change::SetHeader).collect();
        for (number, logged_on, ticked_on) in [(0, 3, 4), (1, 17, 18), (3, 24, 24)] {
            let id = milestone_id(number).to_string();
            let proposal =
                rules::log_time(&roadmap, &id, 90, noon(logged_on), day(logged_on), day(30)).unwrap();
            changes.extend(proposal.change);
            changes.extend(rules::tick(&roadmap, &[id], noon(ticked_on)).unwrap().change);
        }
        roadmap.apply(&Change::Group(changes), &mut Touched::default()).unwrap();
        roadmap
    }

    #[test]
    fn what_was_logged_and_ticked_is_in_its_week_and_its_track() {
        let report = report(&lived(), 24);
        let told: Vec<_> = report
            .weeks
            .iter()
            .map(|week| (week.starts, week.planned, week.logged, week.ticked, week.by_track.clone()))
            .collect();
        assert_eq!(
            told,
            [
                (day(2), 60, 90, 1, vec![90, 0]),
                (day(9), 30, 0, 0, vec![0, 0]),
                (day(16), 60, 90, 1, vec![90, 0]),
                (day(23), 60, 90, 1, vec![0, 90]),
            ]
        );
        assert_eq!((report.sessions, report.logged()), (3, 270));
        assert_eq!(report.velocity(4), Some(2 * 180 / 3));
        assert_eq!((report.streak(), report.longest_streak()), (2, 2));
    }

    #[test]
    fn what_was_logged_before_the_roadmap_was_made_is_since_then() {
        let mut roadmap = lived();
        assert_eq!(report(&roadmap, 24).since, day(2));
        let made_later = Change::SetHeader(HeaderField::Created(noon(10)));
        roadmap.apply(&made_later, &mut Touched::default()).unwrap();
        assert_eq!(report(&roadmap, 24).since, day(3));
    }

    #[test]
    fn a_week_that_has_only_begun_breaks_no_streak() {
        let roadmap = lived();
        let week = |today| Report::of(&roadmap, today, Weekday::Mon, |at| at.date_naive()).streak();
        assert_eq!(week(day(30)), 2);
        assert_eq!(week(day(30) + Days::new(7)), 0);
    }

    #[test]
    fn what_was_known_from_the_start_is_not_ticked() {
        let mut roadmap = roadmap();
        let at = roadmap.header().created;
        let known = roadmap.milestones().next().unwrap().id().to_string();
        let tick = rules::tick(&roadmap, &[known], at).unwrap().change.unwrap();
        roadmap.apply(&tick, &mut Touched::default()).unwrap();
        let report = Report::of(&roadmap, at.date_naive(), Weekday::Sun, |at| at.date_naive());
        assert_eq!(report.weeks.len(), 1);
        assert!(!report.weeks[0].is_active());
    }
}
