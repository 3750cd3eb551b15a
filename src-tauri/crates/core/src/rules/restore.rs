//! Making the roadmap what it was in a backup.

use waymark_messages::changes as said;

use super::Proposal;
use crate::{Change, HeaderField, Refusal, Roadmap, difference};

/// Makes the roadmap what `to` is; `what` names it for the history, such as `the backup of 24 November`. The timer stays
/// as it is: one that ran then would count all the time since.
pub fn restore(roadmap: &Roadmap, to: &Roadmap, what: &str) -> Result<Proposal, Refusal> {
    let label = said::restored(what);
    let mut changes = difference(roadmap, to);
    changes.retain(|change| !matches!(change, Change::SetHeader(HeaderField::Timer(_))));
    Ok(Proposal::of(changes, label, said::is_the_backup))
}
