//! What a person has to show for a milestone, and what they think of it.

use chrono::{DateTime, Utc};
use waymark_messages::changes as said;

use super::{Proposal, new_item_id, short};
use crate::{
    Change, Entry, Evidence, Exhibit, ItemId, MilestoneField, Paragraph, Place, Refusal, Roadmap, TextError,
    Title, Url,
};

/// A piece of evidence to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvidence {
    /// The milestone's id.
    pub milestone: String,
    /// What it is called; else it is named after what it is.
    pub title: Option<String>,
    /// What it is. A copied file is there already.
    pub what: Exhibit,
}

/// Adds evidence, as one change. What a milestone has already is not added again.
pub fn add_evidence(roadmap: &Roadmap, new: &[NewEvidence], now: DateTime<Utc>) -> Result<Proposal, Refusal> {
    if new.is_empty() {
        return Err(Refusal::NothingNamed);
    }
    let mut added: Vec<(Entry<'_>, Evidence)> = Vec::new();
    for one in new {
        let entry = roadmap.find(&one.milestone)?;
        let fresh = || added.iter().filter(|(to, _)| to.id() == entry.id()).map(|(_, evidence)| evidence);
        let present = || entry.milestone().evidence.iter().chain(fresh());
        if present().any(|evidence| evidence.what == one.what) {
            continue;
        }
        let title = match one.title.as_deref().map(str::trim).filter(|title| !title.is_empty()) {
            Some(title) => Title::new(title)?,
            None => name_of(&one.what)?,
        };
        let id = new_item_id("e", present().map(|evidence| &evidence.id))?;
        let extra = serde_json::Map::new();
        added.push((entry, Evidence { id, title, what: one.what.clone(), added: now, extra }));
    }
    let label = added_label(&added);
    let created = added.iter().map(|(_, evidence)| evidence.id.to_string()).collect();
    let changes = added.into_iter().map(|(entry, evidence)| Change::AddEvidence {
        milestone: entry.id().clone(),
        evidence: Box::new(evidence),
        place: Place::Last,
    });
    Ok(Proposal { created, ..Proposal::of(changes.collect(), label, said::evidence_there_already) })
}

fn added_label(added: &[(Entry<'_>, Evidence)]) -> String {
    let first = added.first().map(|(entry, _)| entry.id());
    let title = added.first().map_or_else(String::new, |(entry, _)| entry.milestone().title.to_string());
    match added {
        [(_, evidence)] => said::evidence_attached(short(evidence.title.as_str()), short(&title)),
        several if several.iter().all(|(entry, _)| Some(entry.id()) == first) => {
            said::evidence_attached_to_one(several.len(), short(&title))
        }
        several => {
            let milestones: std::collections::BTreeSet<_> =
                several.iter().map(|(entry, _)| entry.id()).collect();
            said::evidence_attached_to_several(milestones.len())
        }
    }
}

/// What evidence is called when the person gives it no name: the file's name, or the address without its beginning.
fn name_of(what: &Exhibit) -> Result<Title, TextError> {
    let name = match what {
        Exhibit::Link(url) => {
            let text = url.as_str();
            text.split_once("://").map_or(text, |(_, rest)| rest).trim_end_matches('/')
        }
        Exhibit::Copy(file) => file.path.name(),
        Exhibit::File(path) => path.name(),
    };
    let cut: String = name.chars().take(Title::MAX).collect();
    // A name that nobody can see in whole is better told by what it is.
    Title::new(&cut).or_else(|_| {
        Title::of_message(&match what {
            Exhibit::Link(_) => said::link_without_name(),
            Exhibit::Copy(_) | Exhibit::File(_) => said::file_without_name(),
        })
    })
}

/// What to change of a piece of evidence; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct EvidenceEdit {
    /// A new title.
    pub title: Option<String>,
    /// A new address, for a link.
    pub url: Option<String>,
}

/// Renames a piece of evidence, or gives a link another address.
pub fn edit_evidence(
    roadmap: &Roadmap,
    id: &str,
    evidence: &str,
    edit: &EvidenceEdit,
) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let old = find_evidence(entry, evidence)?;
    let title = short(old.title.as_str());
    let what = match (&edit.url, &old.what) {
        (Some(url), Exhibit::Link(_)) => Exhibit::Link(Url::new(url)?),
        (Some(_), Exhibit::Copy(_) | Exhibit::File(_)) => return Err(Refusal::NoAddress { title }),
        (None, what) => what.clone(),
    };
    let new = Evidence {
        title: edit.title.as_deref().map_or_else(|| Ok(old.title.clone()), Title::new)?,
        what,
        ..old.clone()
    };
    if new == *old {
        return Ok(Proposal::nothing(said::evidence_is_that_way(title)));
    }
    let change = Change::SetEvidence { milestone: entry.id().clone(), evidence: Box::new(new) };
    Ok(Proposal::new(change, said::evidence_changed(title)))
}

/// Removes a piece of evidence. A copied file stays in the data folder, so that it is there when this is undone.
pub fn remove_evidence(roadmap: &Roadmap, id: &str, evidence: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let evidence = find_evidence(entry, evidence)?;
    let label = said::evidence_removed(short(evidence.title.as_str()));
    let change =
        Change::RemoveEvidence { milestone: entry.id().clone(), evidence: ItemId::clone(&evidence.id) };
    Ok(Proposal::new(change, label))
}

/// The piece of evidence with this id.
pub fn find_evidence<'a>(entry: Entry<'a>, id: &str) -> Result<&'a Evidence, Refusal> {
    let evidence = &entry.milestone().evidence;
    evidence
        .iter()
        .find(|one| one.id.as_str() == id)
        .ok_or_else(|| Refusal::no_item("evidence", id, evidence.iter().map(|one| one.id.as_str())))
}

/// Writes what the person thinks of a milestone; an empty text removes it.
pub fn set_reflection(roadmap: &Roadmap, id: &str, text: &str) -> Result<Proposal, Refusal> {
    let entry = roadmap.find(id)?;
    let old = &entry.milestone().reflection;
    let text = Paragraph::new(text)?;
    let title = short(entry.milestone().title.as_str());
    let label = match (old.is_empty(), text.is_empty()) {
        (_, true) => said::reflection_removed(title),
        (true, false) => said::reflection_written(title),
        (false, false) => said::reflection_changed(title),
    };
    if text == *old {
        return Ok(Proposal::nothing(said::reflection_says_that()));
    }
    let to = MilestoneField::Reflection(text);
    Ok(Proposal::new(Change::SetMilestone { milestone: entry.id().clone(), to }, label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roadmap::tests::roadmap;
    use crate::{CopiedFile, LinkedPath, ProofPath, Touched};

    fn at() -> DateTime<Utc> {
        DateTime::from_timestamp(1_796_083_000, 0).unwrap()
    }

    fn copy(path: &str) -> Exhibit {
        Exhibit::Copy(CopiedFile { path: ProofPath::new(path).unwrap(), bytes: 3, crc32c: 7 })
    }

    fn new(milestone: &str, what: Exhibit) -> NewEvidence {
        NewEvidence { milestone: milestone.to_owned(), title: None, what }
    }

    #[test]
    fn evidence_is_named_after_what_it_is_and_not_added_twice() {
        let mut roadmap = roadmap();
        let all = [
            new("m1", Exhibit::Link(Url::new("https://github.com/me/app/").unwrap())),
            new("m1", copy("proof/m1/plans.png")),
            new("m1", copy("proof/m1/plans.png")),
            new("m1", Exhibit::File(LinkedPath::new("/home/me/talk.mp4").unwrap())),
        ];
        let proposal = add_evidence(&roadmap, &all, at()).unwrap();
        assert_eq!(proposal.label, "Attached 3 pieces of evidence to \"m1\"");
        assert_eq!(proposal.created, ["e1", "e2", "e3"]);
        roadmap.apply(&proposal.change.unwrap(), &mut Touched::default()).unwrap();
        let titles: Vec<String> = roadmap
            .milestone("m1")
            .unwrap()
            .milestone()
            .evidence
            .iter()
            .map(|one| one.title.to_string())
            .collect();
        assert_eq!(titles, ["github.com/me/app", "plans.png", "talk.mp4"]);
        let again = add_evidence(&roadmap, &all[1..2], at()).unwrap();
        assert_eq!((again.change, again.label.as_str()), (None, "That is attached already."));
        let elsewhere = add_evidence(&roadmap, &[new("m2", all[0].what.clone())], at()).unwrap();
        assert_eq!(elsewhere.label, "Attached \"github.com/me/app\" to \"m2\"");
    }

    #[test]
    fn only_a_link_has_an_address_to_change() {
        let mut roadmap = roadmap();
        let change = add_evidence(&roadmap, &[new("m1", copy("proof/m1/a.png"))], at()).unwrap().change;
        roadmap.apply(&change.unwrap(), &mut Touched::default()).unwrap();
        let edit = EvidenceEdit { title: None, url: Some("https://example.org".to_owned()) };
        assert!(matches!(edit_evidence(&roadmap, "m1", "e1", &edit), Err(Refusal::NoAddress { .. })));
        let edit = EvidenceEdit { title: Some("Plans".to_owned()), url: None };
        assert_eq!(
            edit_evidence(&roadmap, "m1", "e1", &edit).unwrap().label,
            "Changed the evidence \"a.png\""
        );
        assert!(matches!(edit_evidence(&roadmap, "m1", "e9", &edit), Err(Refusal::NoItem { .. })));
    }
}
