//! Several changes of the plan as one, to be tried before they are made.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use waymark_messages::changes as said;

use super::{Proposal, TrackEdit, edit_track, set_capacity, set_target, set_weekly_capacity, skip};
use crate::{Change, HeaderField, Refusal, Roadmap, Status};

/// Something to try on the plan; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scenario {
    /// Minutes on each weekday, Monday first.
    pub capacity: Option<[u32; 7]>,
    /// Minutes a week, spread over the days as they are.
    pub weekly: Option<u32>,
    /// The day by which to be ready, or `Some(None)` for none.
    pub target: Option<Option<NaiveDate>>,
    /// Tracks to set aside.
    pub park: Vec<String>,
    /// Tracks to take up again.
    pub unpark: Vec<String>,
    /// Tracks whose open milestones are all skipped.
    pub drop: Vec<String>,
    /// Milestones to skip.
    pub skip: Vec<String>,
}

/// When something is decided.
#[derive(Debug, Clone, Copy)]
pub struct When {
    /// The instant.
    pub now: DateTime<Utc>,
    /// The person's own day.
    pub today: NaiveDate,
    /// The person's own day on which the roadmap was made.
    pub made: NaiveDate,
}

/// Does what a scenario says, as one change. `answers_slip` keeps in mind that the person has answered that the plan
/// had slipped. What a proposal says it does stands in its label; [`scenario_parts`] says it part by part.
pub fn apply_scenario(
    roadmap: &Roadmap,
    scenario: &Scenario,
    answers_slip: bool,
    when: When,
) -> Result<Proposal, Refusal> {
    let parts = scenario_parts(roadmap, scenario, when)?;
    let label = match parts.as_slice() {
        [] => said::plan_kept(),
        [one] => one.label.clone(),
        [first, rest @ ..] => said::and_more(&first.label, rest.len()),
    };
    let warnings = parts.iter().flat_map(|part| part.warnings.clone()).collect();
    let mut changes: Vec<Change> = parts.into_iter().filter_map(|part| part.change).collect();
    let today = when.today;
    if answers_slip && roadmap.header().slip_answered != Some(today) {
        changes.push(Change::SetHeader(HeaderField::SlipAnswered(Some(today))));
    }
    let proposal = Proposal::of(changes, label, said::plan_is_that_way);
    Ok(Proposal { warnings, ..proposal })
}

/// What a scenario would change, each with its words; what is that way already is left out.
pub fn scenario_parts(roadmap: &Roadmap, scenario: &Scenario, when: When) -> Result<Vec<Proposal>, Refusal> {
    let mut parts = Vec::new();
    let When { now, today, made } = when;
    match (scenario.capacity, scenario.weekly) {
        (Some(minutes), _) => parts.push(set_capacity(roadmap, minutes, made, today)?),
        (None, Some(weekly)) => parts.push(set_weekly_capacity(roadmap, weekly, made, today)?),
        (None, None) => {}
    }
    if let Some(target) = scenario.target {
        parts.push(set_target(roadmap, target, today)?);
    }
    let parked = |parked| TrackEdit { parked: Some(parked), ..TrackEdit::default() };
    for id in &scenario.park {
        parts.push(edit_track(roadmap, id, &parked(true))?);
    }
    for id in &scenario.unpark {
        parts.push(edit_track(roadmap, id, &parked(false))?);
    }
    let mut skipped = BTreeSet::new();
    for id in &scenario.drop {
        let track = roadmap.find_track(id)?;
        let open = track.milestones().filter(|entry| !entry.milestone().status.is_closed());
        let open: Vec<String> = open.map(|entry| entry.id().to_string()).collect();
        if !open.is_empty() {
            let proposal = skip(roadmap, &open, now)?;
            let label = said::left_out_of_track(&track.track().title);
            parts.push(Proposal { label, ..proposal });
        }
        skipped.extend(open);
    }
    let mut others = Vec::new();
    for id in &scenario.skip {
        let is_open = roadmap.find(id)?.milestone().status != Status::Skipped;
        if is_open && skipped.insert(id.clone()) {
            others.push(id.clone());
        }
    }
    if !others.is_empty() {
        parts.push(skip(roadmap, &others, now)?);
    }
    parts.retain(|part| part.change.is_some());
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Touched;
    use crate::roadmap::tests::{milestone_id, portrait, roadmap};

    fn when() -> When {
        let now = DateTime::UNIX_EPOCH;
        When { now, today: now.date_naive(), made: now.date_naive() }
    }

    fn try_on(roadmap: &mut Roadmap, scenario: &Scenario) -> Proposal {
        apply_scenario(roadmap, scenario, true, when()).unwrap()
    }

    #[test]
    fn a_scenario_is_one_change_that_is_undone_as_one() {
        let mut roadmap = roadmap();
        let tracks: Vec<String> = roadmap.tracks().map(|track| track.id().to_string()).collect();
        let scenario = Scenario {
            capacity: Some([60; 7]),
            park: vec![tracks[0].clone()],
            drop: vec![tracks[1].clone()],
            skip: vec![milestone_id(0).to_string(), milestone_id(4).to_string()],
            ..Scenario::default()
        };
        let before = portrait(&roadmap);
        let proposal = try_on(&mut roadmap, &scenario);
        let inverse = roadmap.apply(&proposal.change.unwrap(), &mut Touched::default()).unwrap();
        assert!(roadmap.track(&tracks[0]).unwrap().track().parked);
        assert_eq!(roadmap.progress().skipped, 4, "all three of a track, and one of the other");
        assert_eq!(roadmap.header().capacity.weekly(), 420);
        roadmap.apply(&inverse, &mut Touched::default()).unwrap();
        assert_eq!(portrait(&roadmap), before);
    }

    #[test]
    fn what_is_that_way_already_is_left_out() {
        let mut roadmap = roadmap();
        let track = roadmap.tracks().next().unwrap().id().to_string();
        let scenario = Scenario {
            capacity: Some(roadmap.header().capacity.minutes()),
            unpark: vec![track],
            ..Scenario::default()
        };
        assert_eq!(scenario_parts(&roadmap, &scenario, when()).unwrap(), []);
        let proposal = try_on(&mut roadmap, &scenario);
        assert_eq!(proposal.label, "Kept the plan");
    }
}
