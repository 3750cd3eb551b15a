//! A copy of the roadmap, and from where in time it is looked at: all that a plan is computed from.

use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc};
use waymark_core::exchange::plan_calendar;
use waymark_core::plan::{Plan, Question, Viewpoint, slip_reference};
use waymark_core::rules::{self, Scenario, When};
use waymark_core::{Refusal, Roadmap, Touched};

use crate::days::{days, ticks_by_day};
use crate::errors::AppError;
use crate::handlers::Call;
use crate::host::Clock;
use crate::locale;
use crate::views::DayView;

/// How many draws of a milestone's effort one forecast makes at most: so many that it takes no more than a moment.
const DRAWS: usize = 5_000_000;

/// How many futures are played when nobody says.
const RUNS: u32 = 10_000;

/// How many are played at least, however large the roadmap.
pub(super) const LEAST_RUNS: u32 = 1_000;

/// What the futures are drawn from when nobody says: the same for everybody, so that a date does not flicker.
pub(super) const SEED: u32 = 1;

/// The roadmap as it was at the end of an earlier day.
pub(crate) struct Past {
    pub(super) roadmap: Roadmap,
    pub(super) day: NaiveDate,
}

/// All that a plan is computed from.
pub(crate) struct Basis {
    pub(super) roadmap: Roadmap,
    pub(super) revision: u32,
    pub(super) now: DateTime<Utc>,
    pub(super) today: NaiveDate,
    pub(super) first_weekday: chrono::Weekday,
    /// What is tried, in sentences.
    pub(super) tries: Vec<String>,
    clock: Arc<dyn Clock>,
}

impl Basis {
    /// The roadmap as it is.
    pub(crate) fn now(call: &mut Call<'_>) -> Result<Self, AppError> {
        let roadmap = call.workspace.roadmap()?.clone();
        Ok(Self::of(call, roadmap))
    }

    /// Any roadmap, also one that is not the person's yet.
    pub(crate) fn of(call: &Call<'_>, roadmap: Roadmap) -> Self {
        let (now, today, clock) = (call.utc(), call.today(), call.clock.clone());
        let revision = call.workspace.revision();
        let first_weekday = locale::week_starts(&roadmap);
        Self { roadmap, revision, now, today, first_weekday, tries: Vec::new(), clock }
    }

    /// The roadmap as it would be.
    pub(crate) fn trying(call: &mut Call<'_>, scenario: &Scenario) -> Result<Self, AppError> {
        Ok(Self::now(call)?.and(scenario)?)
    }

    /// The same, trying something more.
    pub(super) fn and(&self, scenario: &Scenario) -> Result<Self, Refusal> {
        let mut roadmap = self.roadmap.clone();
        let mut tries = self.tries.clone();
        for part in rules::scenario_parts(&roadmap.clone(), scenario, self.when())? {
            tries.push(waymark_messages::views::sentence(part.label));
            if let Some(change) = part.change {
                roadmap.apply(&change, &mut Touched::default())?;
            }
        }
        Ok(Self { roadmap, tries, clock: self.clock.clone(), ..*self })
    }

    /// What was logged and ticked on each day from `first` to today.
    pub(super) fn days(&self, first: NaiveDate) -> Vec<DayView> {
        let ticked = ticks_by_day(&self.roadmap, &*self.clock, first, self.today);
        days(&self.roadmap, first, self.today, &ticked)
    }

    fn when(&self) -> When {
        When { now: self.now, today: self.today, made: self.day_of(self.roadmap.header().created) }
    }

    /// The person's own day of an instant.
    pub(super) fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.clock.local(at).date_naive()
    }

    /// Runs `look` with the person's place in time on a day.
    pub(super) fn seen_on<T>(&self, today: NaiveDate, look: impl FnOnce(Viewpoint<'_>) -> T) -> T {
        let day_of = |at| self.day_of(at);
        look(Viewpoint { today, first_weekday: self.first_weekday, day_of: &day_of })
    }

    /// The plan of it.
    pub(super) fn plan(&self) -> Plan {
        self.seen_on(self.today, |at| Plan::of(&self.roadmap, at))
    }

    /// The plan as a calendar for other programs.
    pub(crate) fn calendar(&self) -> String {
        plan_calendar(&self.roadmap, &self.plan(), self.now, self.revision)
    }

    /// What to ask of a forecast; `runs` and `seed` are the person's own.
    pub(super) fn question(&self, runs: Option<u32>, seed: Option<u32>) -> Question {
        let fitting = u32::try_from(DRAWS / self.roadmap.len().max(1)).unwrap_or(RUNS);
        Question {
            runs: runs.unwrap_or(fitting.clamp(LEAST_RUNS, RUNS)),
            seed: u64::from(seed.unwrap_or(SEED)),
            target: self.roadmap.header().target,
        }
    }
}

/// What earlier days the present one is compared with.
#[derive(Default)]
pub(crate) struct Earlier {
    /// The day before the last seven whole days.
    pub(super) week_ago: Option<Past>,
    /// The day that a slip is measured from.
    pub(super) reference: Option<Past>,
}

impl Earlier {
    /// Looks the roadmap up as it was; what is not known is left out, and what is only tried is compared with nothing.
    pub(crate) fn of(call: &mut Call<'_>, basis: &Basis) -> Result<Self, AppError> {
        if !basis.tries.is_empty() {
            return Ok(Self::default());
        }
        // At the end of that day seven whole days lay ahead until today.
        let week_ago = basis.today - Days::new(8);
        let reference = slip_reference(basis.roadmap.header(), |at| basis.day_of(at));
        let mut days = [week_ago, reference].map(|day| day.min(basis.today));
        days.sort_unstable_by(|one, other| other.cmp(one));
        let before = days.into_iter().filter(|day| *day < basis.today);
        let instants: Vec<(NaiveDate, DateTime<Utc>)> =
            before.filter_map(|day| Some((day, call.end_of(day)?))).collect();
        let mut found = Vec::new();
        let store = call.workspace.store()?;
        store.show_past(instants.iter().map(|(_, at)| *at), |at, roadmap| {
            found.extend(
                instants
                    .iter()
                    .find(|(_, instant)| *instant == at)
                    .map(|(day, _)| Past { roadmap: roadmap.clone(), day: *day }),
            );
        })?;
        let of = |day: NaiveDate| {
            found.iter().find(|past| past.day == day).map(|past| Past { roadmap: past.roadmap.clone(), day })
        };
        Ok(Self { week_ago: of(week_ago), reference: of(reference) })
    }
}
