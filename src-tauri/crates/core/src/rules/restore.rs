//! Making the roadmap what it was in a backup.

use super::Proposal;
use crate::{Refusal, Roadmap, difference};

/// Makes the roadmap what `to` is; `what` names it for the history, such as `the backup of 24 November`.
pub fn restore(roadmap: &Roadmap, to: &Roadmap, what: &str) -> Result<Proposal, Refusal> {
    let label = format!("Restored {what}");
    Ok(Proposal::of(difference(roadmap, to), label, || {
        "Your roadmap is what the backup holds already.".to_owned()
    }))
}
