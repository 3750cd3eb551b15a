//! Days on which nothing is planned.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use waymark_core::exchange::{self, ChangedTimeOff, LeftOut, Occasion, TAKEN};
use waymark_core::{Header, TimeOff, Title, rules};
use waymark_messages::views;

use super::Call;
use super::time::made;
use crate::errors::AppError;
use crate::host::Clock;
use crate::requests::{AddTimeOff, CalendarText, Nothing, TimeOffRef};
use crate::views::{
    ChangedDaysOffView, DaysOffView, Done, LeftOutView, OccasionView, TimeOffImportView, TimeOffView,
};

pub(crate) fn time_off(call: &mut Call<'_>, _: Nothing) -> Result<TimeOffView, AppError> {
    let today = call.today();
    let revision = call.workspace.revision();
    let header = call.workspace.roadmap()?.header();
    let mut times: Vec<&TimeOff> = header.time_off.iter().collect();
    times.sort_by_key(|off| (off.first(), off.last()));
    let times = times.into_iter().map(|off| days_off(header, off, today)).collect();
    Ok(TimeOffView { revision, today, times })
}

fn days_off(header: &Header, off: &TimeOff, today: NaiveDate) -> DaysOffView {
    DaysOffView {
        id: off.id().to_string(),
        first: off.first(),
        last: off.last(),
        days: off.days(),
        label: off.label().map(ToString::to_string),
        minutes: u32::try_from(header.planned_between(off.first(), off.last())).unwrap_or(u32::MAX),
        over: off.last() < today,
        from_calendar: off.uid().is_some(),
    }
}

pub(crate) fn add_time_off(call: &mut Call<'_>, request: AddTimeOff) -> Result<Done, AppError> {
    let AddTimeOff { first, last, label } = request;
    call.workspace.run(call.now.to_utc(), |roadmap| {
        rules::add_time_off(roadmap, first, last.unwrap_or(first), label.as_deref())
    })
}

pub(crate) fn remove_time_off(call: &mut Call<'_>, request: TimeOffRef) -> Result<Done, AppError> {
    call.workspace.run(call.now.to_utc(), |roadmap| rules::remove_time_off(roadmap, &request.id))
}

/// What the person's clock shows at an instant.
fn shown_by(clock: &dyn Clock) -> impl Fn(DateTime<Utc>) -> NaiveDateTime {
    |at| clock.local(at).naive_local()
}

pub(crate) fn preview_time_off_import(
    call: &mut Call<'_>,
    request: CalendarText,
) -> Result<TimeOffImportView, AppError> {
    let clock = call.clock;
    let roadmap = call.workspace.roadmap()?;
    let news = exchange::time_off_news(roadmap, &request.text, made(roadmap, clock), &shown_by(clock))?;
    Ok(TimeOffImportView {
        nothing: news.new.is_empty() && news.changed.is_empty(),
        new: news.new.iter().map(occasion).collect(),
        changed: news.changed.iter().map(changed).collect(),
        same: news.same.iter().map(occasion).collect(),
        left_out: news.left_out.iter().map(|(why, (count, titles))| left_out(*why, *count, titles)).collect(),
    })
}

pub(crate) fn import_time_off(call: &mut Call<'_>, request: CalendarText) -> Result<Done, AppError> {
    let (now, clock) = (call.utc(), call.clock);
    call.workspace.run(now, |roadmap| {
        exchange::import_time_off(roadmap, &request.text, made(roadmap, clock), &shown_by(clock))
    })
}

fn occasion(one: &Occasion) -> OccasionView {
    OccasionView {
        first: one.first,
        last: one.last,
        label: one.label.as_ref().map(ToString::to_string),
        repeats: one.repeats,
    }
}

fn changed(one: &ChangedTimeOff) -> ChangedDaysOffView {
    let old = OccasionView {
        first: one.old.first(),
        last: one.old.last(),
        label: one.old.label().map(ToString::to_string),
        repeats: false,
    };
    ChangedDaysOffView { old, new: occasion(&one.new) }
}

fn left_out(why: LeftOut, count: usize, titles: &[Title]) -> LeftOutView {
    let why = match why {
        LeftOut::Timed => "timed",
        LeftOut::Cancelled => "cancelled",
        LeftOut::OneOfMany => "one-of-many",
        LeftOut::RepeatsFromBefore => "repeats-from-before",
        LeftOut::Over => "over",
        LeftOut::NoStart => "no-start",
        LeftOut::EndsBeforeStart => "ends-before-start",
        LeftOut::TooLong => "too-long",
        LeftOut::SaidAgain => "said-again",
        LeftOut::TooMany => "too-many",
    };
    LeftOutView {
        sentence: views::left_out(count, TAKEN, why),
        titles: titles.iter().map(ToString::to_string).collect(),
    }
}
