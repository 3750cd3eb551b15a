//! What a milestone said when it was copied, kept small, so that a later library can tell the person's words from
//! its own.
//!
//! A text is remembered by its CRC-32C in eight hexadecimal digits, a list by those of its elements, and what is
//! short by itself.

use std::collections::BTreeMap;

use super::template::{MilestoneTemplate, ResourceTemplate};
use crate::{Estimate, Level, LibraryField, MilestoneOrigin, RecallQuestion, Resource, ResourceKind};

/// Where a copy of this milestone comes from and what it says.
pub(super) fn origin(template: &MilestoneTemplate, version: u32) -> MilestoneOrigin {
    let copied = LibraryField::ALL.iter().map(|&field| (field, of_template(template, field)));
    MilestoneOrigin { id: template.id.clone(), version, copied: copied.collect::<BTreeMap<_, _>>() }
}

/// What the library says in one field.
pub(super) fn of_template(template: &MilestoneTemplate, field: LibraryField) -> String {
    match field {
        LibraryField::Title => hash(template.title.as_str()),
        LibraryField::Outcome => hash(template.outcome.as_str()),
        LibraryField::Why => hash(template.why.as_str()),
        LibraryField::Level => level(template.level).to_owned(),
        LibraryField::Estimate => estimate(template.estimate),
        LibraryField::After => list(template.after.iter().map(ToString::to_string)),
        LibraryField::Steps => list(template.steps.iter().map(|step| hash(step.as_str()))),
        LibraryField::Resources => list(template.resources.iter().map(resource_template)),
        LibraryField::Proof => hash(template.proof.as_str()),
        LibraryField::Recall => list(template.recall.iter().map(recall)),
        LibraryField::Aliases => list(template.aliases.iter().map(|alias| hash(alias))),
    }
}

/// Eight hexadecimal digits that stand for a text.
pub(super) fn hash(text: &str) -> String {
    format!("{:08x}", crc32c::crc32c(text.as_bytes()))
}

pub(super) fn recall(question: &RecallQuestion) -> String {
    hash(&format!("{}\n{}", question.ask, question.answer))
}

pub(super) fn resource(resource: &Resource) -> String {
    resource_parts(resource.title.as_str(), resource.url.as_str(), resource.kind, resource.free)
}

pub(super) fn resource_template(resource: &ResourceTemplate) -> String {
    resource_parts(resource.title.as_str(), resource.url.as_str(), resource.kind, resource.free)
}

fn resource_parts(title: &str, url: &str, kind: ResourceKind, free: bool) -> String {
    hash(&format!("{title}\n{url}\n{kind:?}\n{free}"))
}

/// Minutes such as `120/180/300`.
pub(super) fn estimate(estimate: Estimate) -> String {
    format!("{}/{}/{}", estimate.low(), estimate.likely(), estimate.high())
}

pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Foundation => "foundation",
        Level::Core => "core",
        Level::Advanced => "advanced",
    }
}

fn list(elements: impl Iterator<Item = String>) -> String {
    elements.collect::<Vec<_>>().join(" ")
}
