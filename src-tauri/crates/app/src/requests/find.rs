//! What a face may ask for about finding anything.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of thing a face itself offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// Something to do, such as going to a screen.
    Action,
    /// A setting.
    Setting,
}

/// Something that the face itself offers beside what is on the roadmap.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Offer {
    /// What kind of thing it is.
    pub kind: OfferKind,
    /// Its name, the same for ever.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Other words for it.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub also: String,
}

/// What to find. `>` at the beginning asks for what the face offers alone, `#` for tracks alone.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FindRequest {
    /// What was typed; with nothing, what was chosen last comes first and then what is offered.
    pub query: String,
    /// What the face itself offers, in the order in which it is shown when nothing is typed.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub offers: Vec<Offer>,
    /// The keys of what was chosen before, the latest first.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub recent: Vec<String>,
    /// How many at most; 20 when absent.
    #[serde(default)]
    pub limit: Option<u32>,
}
