//! What moved the likely finish since a week ago, as a sentence.

use waymark_core::plan::{Cancelled, Movement, Mover, Watch, movement};
use waymark_messages::{duration, outlook};

use super::basis::{Basis, Earlier, Past};
use super::words::{date, length};

/// By how many days the likely finish must have moved to be worth a word, and by which share of the time that is left: a
/// thirtieth.
const LEAST_DAYS: i64 = 3;
const LEAST_SHARE: i64 = 30;

/// By how many days the range must have become wider or narrower.
const LEAST_WIDTH: i64 = 14;

/// By which share the speed must have changed to be the reason rather than the weeks: 3 %, as a logarithm.
const LEAST_SPEED: f64 = 0.03;

pub(super) fn sentence(basis: &Basis, earlier: &Earlier) -> Result<Option<String>, Cancelled> {
    let Some(past) = &earlier.week_ago else { return Ok(None) };
    let moved = basis.seen_on(past.day, |then| {
        basis.seen_on(basis.today, |now| {
            movement(
                (&past.roadmap, then),
                (&basis.roadmap, now),
                &basis.question(None, None),
                &Watch::default(),
            )
        })
    })?;
    Ok(moved.and_then(|moved| in_words(basis, past, &moved)))
}

fn in_words(basis: &Basis, past: &Past, moved: &Movement) -> Option<String> {
    let days = (moved.is - moved.was).num_days();
    let since = date(past.day, basis.today);
    let left = (moved.is - basis.today).num_days();
    if days.abs() < LEAST_DAYS.max(left / LEAST_SHARE) {
        let wider = moved.width_is? - moved.width_was?;
        let by = length(wider.unsigned_abs());
        return (wider.abs() >= LEAST_WIDTH).then(|| match wider > 0 {
            true => outlook::range_wider(by, since),
            false => outlook::range_narrower(by, since),
        });
    }
    let mut causes: Vec<(Mover, i64)> =
        moved.movers.iter().copied().filter(|(_, by)| by.signum() == days.signum() && *by != 0).collect();
    causes.sort_by_key(|(_, by)| -by.abs());
    let causes = causes.iter().take(2).map(|(mover, by)| cause(basis, past, moved, *mover, *by));
    let why = causes.reduce(outlook::both_causes).unwrap_or_default();
    let (from, to) = (date(moved.was, basis.today), date(moved.is, basis.today));
    let by = length(days.unsigned_abs());
    Some(match days > 0 {
        true => outlook::moved_later(from, by, since, to, why),
        false => outlook::moved_earlier(from, by, since, to, why),
    })
}

fn cause(basis: &Basis, past: &Past, moved: &Movement, mover: Mover, by: i64) -> String {
    match mover {
        Mover::Hours if by > 0 => outlook::fewer_hours(),
        Mover::Hours => outlook::more_hours(),
        Mover::Scope => {
            let minutes = u32::try_from(moved.added.unsigned_abs()).unwrap_or(u32::MAX);
            match moved.added {
                0 => outlook::another_order(),
                added if added > 0 => outlook::work_came(duration(minutes)),
                _ => outlook::work_went(duration(minutes)),
            }
        }
        Mover::Work => {
            let days = past.day.iter_days().skip(1).take_while(|day| *day < basis.today);
            let header = basis.roadmap.header();
            let planned: u32 = days.map(|day| header.minutes_meant_for(day)).sum();
            let (from, to) = (past.day.succ_opt(), basis.today.pred_opt());
            let logged: u32 = match (from, to) {
                (Some(from), Some(to)) => {
                    basis.roadmap.minutes_between(from, to).map(|(_, minutes)| minutes).sum()
                }
                (Some(_) | None, _) => 0,
            };
            match planned {
                0 => outlook::logged(duration(logged)),
                planned => outlook::logged_of(duration(logged), duration(planned)),
            }
        }
        Mover::Pace => {
            let is_speed = (moved.speed_is / moved.speed_was).ln().abs() > LEAST_SPEED;
            match (is_speed, by > 0) {
                (true, true) => outlook::took_longer(),
                (true, false) => outlook::took_less(),
                (false, true) => outlook::weeks_less(),
                (false, false) => outlook::weeks_more(),
            }
        }
    }
}
