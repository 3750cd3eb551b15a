//! The fields that differ. Each structure is taken apart whole, so that a field it gains cannot be forgotten here.

use super::super::change::{HeaderField, MilestoneField, TrackField};
use super::super::header::{Header, Settings};
use super::super::milestone::Milestone;
use super::super::track::Track;

pub(super) fn of_header(was: &Header, is: &Header) -> impl Iterator<Item = HeaderField> {
    let Header {
        title,
        goal,
        picks,
        library,
        created,
        capacity,
        past_capacity,
        time_off,
        planning,
        target,
        slip_answered,
        timer,
        settings,
        extra,
    } = is;
    let Settings {
        theme,
        first_weekday,
        backup_megabytes,
        density,
        text_size,
        doing_limit,
        views,
        keys,
        extra: settings_extra,
    } = settings;
    [
        (was.title != *title).then(|| HeaderField::Title(title.clone())),
        (was.goal != *goal).then(|| HeaderField::Goal(goal.clone())),
        (was.picks != *picks).then(|| HeaderField::Picks(picks.clone())),
        (was.library != *library).then(|| HeaderField::Library(library.clone())),
        (was.created != *created).then_some(HeaderField::Created(*created)),
        (was.capacity != *capacity).then_some(HeaderField::Capacity(*capacity)),
        (was.past_capacity != *past_capacity).then(|| HeaderField::PastCapacity(past_capacity.clone())),
        (was.time_off != *time_off).then(|| HeaderField::TimeOff(time_off.clone())),
        (was.planning != *planning).then_some(HeaderField::Planning(*planning)),
        (was.target != *target).then_some(HeaderField::Target(*target)),
        (was.slip_answered != *slip_answered).then_some(HeaderField::SlipAnswered(*slip_answered)),
        (was.timer != *timer).then(|| HeaderField::Timer(timer.clone())),
        (was.settings.theme != *theme).then_some(HeaderField::Theme(*theme)),
        (was.settings.first_weekday != *first_weekday).then_some(HeaderField::FirstWeekday(*first_weekday)),
        (was.settings.backup_megabytes != *backup_megabytes)
            .then_some(HeaderField::BackupMegabytes(*backup_megabytes)),
        (was.settings.density != *density).then_some(HeaderField::Density(*density)),
        (was.settings.text_size != *text_size).then_some(HeaderField::TextSize(*text_size)),
        (was.settings.doing_limit != *doing_limit).then_some(HeaderField::DoingLimit(*doing_limit)),
        (was.settings.views != *views).then(|| HeaderField::Views(views.clone())),
        (was.settings.keys != *keys).then(|| HeaderField::Keys(keys.clone())),
        (was.settings.extra != *settings_extra).then(|| HeaderField::SettingsExtra(settings_extra.clone())),
        (was.extra != *extra).then(|| HeaderField::Extra(extra.clone())),
    ]
    .into_iter()
    .flatten()
}

pub(crate) fn of_track(was: &Track, is: &Track) -> impl Iterator<Item = TrackField> {
    let Track { id: _, title, kind, parked, library, extra } = is;
    [
        (was.title != *title).then(|| TrackField::Title(title.clone())),
        (was.kind != *kind).then_some(TrackField::Kind(*kind)),
        (was.parked != *parked).then_some(TrackField::Parked(*parked)),
        (was.library != *library).then(|| TrackField::Library(library.clone())),
        (was.extra != *extra).then(|| TrackField::Extra(extra.clone())),
    ]
    .into_iter()
    .flatten()
}

/// Without prerequisites, steps, resources, evidence and sessions, which are changed element by element.
pub(crate) fn of_milestone(was: &Milestone, is: &Milestone) -> impl Iterator<Item = MilestoneField> {
    let Milestone {
        id: _,
        title,
        outcome,
        why,
        status,
        since,
        level,
        optional,
        estimate,
        due,
        not_before,
        after: _,
        steps: _,
        resources: _,
        proof,
        evidence: _,
        reflection,
        sessions: _,
        recall,
        aliases,
        library,
        extra,
    } = is;
    [
        (was.title != *title).then(|| MilestoneField::Title(title.clone())),
        (was.outcome != *outcome).then(|| MilestoneField::Outcome(outcome.clone())),
        (was.why != *why).then(|| MilestoneField::Why(why.clone())),
        (was.status != *status || was.since != *since).then_some(MilestoneField::Status(*status, *since)),
        (was.level != *level).then_some(MilestoneField::Level(*level)),
        (was.optional != *optional).then_some(MilestoneField::Optional(*optional)),
        (was.estimate != *estimate).then_some(MilestoneField::Estimate(*estimate)),
        (was.due != *due).then_some(MilestoneField::Due(*due)),
        (was.not_before != *not_before).then_some(MilestoneField::NotBefore(*not_before)),
        (was.proof != *proof).then(|| MilestoneField::Proof(proof.clone())),
        (was.reflection != *reflection).then(|| MilestoneField::Reflection(reflection.clone())),
        (was.recall != *recall).then(|| MilestoneField::Recall(recall.clone())),
        (was.aliases != *aliases).then(|| MilestoneField::Aliases(aliases.clone())),
        (was.library != *library).then(|| MilestoneField::Library(library.clone().map(Box::new))),
        (was.extra != *extra).then(|| MilestoneField::Extra(extra.clone())),
    ]
    .into_iter()
    .flatten()
}
