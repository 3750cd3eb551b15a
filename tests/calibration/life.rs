//! A learner's way from the first day to the last, and what they had logged on any day in between.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use waymark_core::{
    Capacity, Header, ItemId, Milestone, MilestoneId, Roadmap, Session, Status, Title, Track, TrackId,
    TrackKind, TrackParts,
};

use super::learner::Learner;

/// Time spent on one milestone on one day.
#[derive(Debug, Clone, Copy)]
pub struct Worked {
    pub day: NaiveDate,
    pub milestone: usize,
    pub minutes: u32,
}

/// What became of a learner who did one milestone after the other.
#[derive(Debug)]
pub struct Life<'a> {
    learner: &'a Learner,
    begun: NaiveDate,
    worked: Vec<Worked>,
}

impl<'a> Life<'a> {
    pub fn of(learner: &'a Learner) -> Self {
        let begun = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(learner.begins);
        let monday = begun - Days::new(u64::from(begun.weekday().num_days_from_monday()));
        let mut worked = Vec::new();
        let (mut milestone, mut left) = (0, learner.milestones[0].minutes);
        'life: for day in begun.iter_days() {
            let week = ((day - monday).num_days() / 7) as usize;
            let hours = learner.capacity[day.weekday().num_days_from_monday() as usize];
            let mut minutes = (f64::from(hours) * learner.weeks[week]).round() as u32;
            while minutes > 0 {
                let now = minutes.min(left);
                worked.push(Worked { day, milestone, minutes: now });
                minutes -= now;
                left -= now;
                if left == 0 {
                    milestone += 1;
                    let Some(next) = learner.milestones.get(milestone) else { break 'life };
                    left = next.minutes;
                }
            }
        }
        Self { learner, begun, worked }
    }

    pub fn finished(&self) -> NaiveDate {
        self.worked.last().unwrap().day
    }

    /// The morning after this share of all the work was done.
    pub fn morning_after(&self, share: f64) -> NaiveDate {
        let total: u32 = self.worked.iter().map(|worked| worked.minutes).sum();
        let mut sum = 0;
        let reached = self.worked.iter().find(|worked| {
            sum += worked.minutes;
            f64::from(sum) >= share * f64::from(total)
        });
        reached.unwrap().day + Days::new(1)
    }

    /// The roadmap as it was on a morning.
    pub fn roadmap_on(&self, today: NaiveDate) -> Roadmap {
        let mut header = Header::new(Title::new("Backend").unwrap(), instant(self.begun));
        header.capacity = Capacity::new(self.learner.capacity).unwrap();
        let tracks = self.learner.milestones.iter().map(|truth| truth.track).max().unwrap() + 1;
        let mut parts: Vec<TrackParts> = (0..tracks)
            .map(|number| TrackParts {
                track: Track::new(
                    TrackId::new(&format!("t{number}")).unwrap(),
                    Title::new(&format!("Track {number}")).unwrap(),
                    TrackKind::Skill,
                ),
                milestones: Vec::new(),
            })
            .collect();
        let mut worked = self.worked.iter().take_while(|worked| worked.day < today).peekable();
        for (number, truth) in self.learner.milestones.iter().enumerate() {
            let id = MilestoneId::new(&format!("t{}.m{number}", truth.track)).unwrap();
            let mut milestone = Milestone::new(id, Title::new(&format!("Thing {number}")).unwrap());
            milestone.estimate = truth.estimate;
            while let Some(worked) = worked.next_if(|worked| worked.milestone == number) {
                milestone.sessions.push(session(milestone.sessions.len(), *worked));
            }
            milestone.status = match milestone.logged() {
                0 => Status::Todo,
                logged if logged == truth.minutes => Status::Done,
                _ => Status::Doing,
            };
            milestone.since = milestone.sessions.last().map(|session| session.start);
            parts[truth.track].milestones.push(milestone);
        }
        Roadmap::assemble(header, parts, Default::default()).unwrap()
    }
}

/// The learners' weeks begin on Mondays.
pub const FIRST_WEEKDAY: Weekday = Weekday::Mon;

/// Noon of a day.
fn instant(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(12, 0, 0).unwrap().and_utc()
}

fn session(number: usize, worked: Worked) -> Session {
    Session {
        id: ItemId::new(&format!("s{number}")).unwrap(),
        start: instant(worked.day),
        day: worked.day,
        minutes: worked.minutes,
        extra: Default::default(),
    }
}
