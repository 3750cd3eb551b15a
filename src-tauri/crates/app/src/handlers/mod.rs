//! The functions behind the rows of the command table: typed input, one rule, a view.

#![allow(clippy::needless_pass_by_value, reason = "every handler has the signature of the command table")]

pub(crate) mod backups;
pub(crate) mod details;
pub(crate) mod doctor;
pub(crate) mod exports;
pub(crate) mod find;
pub(crate) mod goals;
pub(crate) mod history;
pub(crate) mod library;
pub(crate) mod look;
pub(crate) mod map;
pub(crate) mod milestones;
pub(crate) mod pictures;
pub(crate) mod plan;
pub(crate) mod problems;
pub(crate) mod progress;
pub(crate) mod proof;
pub(crate) mod quick_add;
mod rows;
pub(crate) mod saved_views;
pub(crate) mod time;
pub(crate) mod time_off;
pub(crate) mod tracks;
pub(crate) mod undoing;
pub(crate) mod unsaved;
pub(crate) mod workspace;

use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use waymark_core::{Estimate, Place, Refusal};

use crate::host::{Clock, Host};
use crate::requests::{EstimateRequest, PlaceRequest};
use crate::watches::Watches;
use crate::workspace::Workspace;

/// What a command works with.
pub(crate) struct Call<'a> {
    pub(crate) workspace: &'a mut Workspace,
    pub(crate) now: DateTime<FixedOffset>,
    pub(crate) clock: &'a Arc<dyn Clock>,
    pub(crate) host: &'a Arc<dyn Host>,
    pub(crate) watches: &'a Watches,
}

impl Call<'_> {
    /// The instant of the call.
    pub(crate) fn utc(&self) -> DateTime<Utc> {
        self.now.to_utc()
    }

    /// The end of a day, in the zone of now: an hour more or less does not matter where it is asked for.
    pub(crate) fn end_of(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        let midnight = day.succ_opt()?.and_time(NaiveTime::MIN);
        midnight.and_local_timezone(*self.now.offset()).single().map(|at| at.to_utc())
    }

    /// The person's own day.
    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }
}

impl From<PlaceRequest> for Place<String> {
    fn from(place: PlaceRequest) -> Self {
        match place {
            PlaceRequest::First => Place::First,
            PlaceRequest::Last => Place::Last,
            PlaceRequest::After(id) => Place::After(id),
        }
    }
}

impl TryFrom<EstimateRequest> for Estimate {
    type Error = Refusal;

    fn try_from(estimate: EstimateRequest) -> Result<Self, Refusal> {
        Ok(Estimate::new(estimate.low, estimate.likely, estimate.high)?)
    }
}
