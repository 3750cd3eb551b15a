//! Ways of looking at the roadmap that a person gave a name.

use waymark_messages::changes as said;

use super::Proposal;
use crate::{Change, Criteria, HeaderField, Refusal, Roadmap, SavedView, Shape, Title};

/// The most views a roadmap can keep.
const MOST: usize = 50;

/// Keeps a way of looking at the roadmap under a name; one of that name is replaced.
pub fn save_view(
    roadmap: &Roadmap,
    name: &str,
    shape: Shape,
    criteria: Criteria,
) -> Result<Proposal, Refusal> {
    let name = Title::new(name)?;
    let mut views = roadmap.header().settings.views.clone();
    let full = views.len() >= MOST;
    match views.iter_mut().find(|view| view.is_named(name.as_str())) {
        Some(view) if view.shape == shape && view.criteria == criteria => {
            Ok(Proposal::nothing(said::view_shows_that(&view.name)))
        }
        Some(view) => {
            (view.shape, view.criteria) = (shape, criteria);
            let label = said::view_changed(&view.name);
            Ok(set(views, label))
        }
        None if full => Err(Refusal::TooManyViews { max: MOST }),
        None => {
            let label = said::view_saved(&name);
            views.push(SavedView { name, shape, criteria, extra: serde_json::Map::new() });
            Ok(set(views, label))
        }
    }
}

/// Gives a view another name.
pub fn rename_view(roadmap: &Roadmap, name: &str, to: &str) -> Result<Proposal, Refusal> {
    let to = Title::new(to)?;
    let renamed = roadmap.find_view(name)?;
    if renamed.name == to {
        return Ok(Proposal::nothing(said::view_is_called_that(to)));
    }
    let mut views = roadmap.header().settings.views.clone();
    if views.iter().any(|view| view.name != renamed.name && view.is_named(to.as_str())) {
        return Err(Refusal::DuplicateView { name: to.to_string() });
    }
    let label = said::view_renamed(&to, &renamed.name);
    if let Some(view) = views.iter_mut().find(|view| view.name == renamed.name) {
        view.name = to;
    }
    Ok(set(views, label))
}

/// Forgets a view. The milestones it shows stay as they are.
pub fn remove_view(roadmap: &Roadmap, name: &str) -> Result<Proposal, Refusal> {
    let removed = roadmap.find_view(name)?;
    let label = said::view_removed(&removed.name);
    let views = roadmap.header().settings.views.iter().filter(|view| view.name != removed.name).cloned();
    Ok(set(views.collect(), label))
}

fn set(views: Vec<SavedView>, label: String) -> Proposal {
    Proposal::new(Change::SetHeader(HeaderField::Views(views)), label)
}

impl Roadmap {
    /// The view of this name, however it is capitalised, or a refusal that names the nearest.
    pub fn find_view(&self, name: &str) -> Result<&SavedView, Refusal> {
        let views = &self.header().settings.views;
        views
            .iter()
            .find(|view| view.is_named(name))
            .ok_or_else(|| Refusal::no_view(name, views.iter().map(|view| view.name.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roadmap::tests::{portrait, roadmap};
    use crate::{Sort, Touched};

    fn done(roadmap: &mut Roadmap, proposal: Result<Proposal, Refusal>) -> (String, Option<Change>) {
        let proposal = proposal.unwrap();
        let inverse = proposal.change.map(|change| roadmap.apply(&change, &mut Touched::default()).unwrap());
        (proposal.label, inverse)
    }

    fn ready() -> Criteria {
        Criteria { ready: true, sort: Sort::Due, ..Criteria::default() }
    }

    fn names(roadmap: &Roadmap) -> Vec<&str> {
        roadmap.header().settings.views.iter().map(|view| view.name.as_str()).collect()
    }

    #[test]
    fn a_view_is_saved_replaced_renamed_and_removed_and_each_is_undone() {
        let mut roadmap = roadmap();
        let before = portrait(&roadmap);
        let saving = save_view(&roadmap, " This week ", Shape::Board, ready());
        let (label, undo) = done(&mut roadmap, saving);
        assert_eq!((label.as_str(), names(&roadmap)), ("Saved the view \"This week\"", vec!["This week"]));

        let again = save_view(&roadmap, "this WEEK", Shape::Board, ready());
        assert_eq!(done(&mut roadmap, again).0, "The view \"This week\" shows that already.");
        let replacing = save_view(&roadmap, "this WEEK", Shape::Outline, ready());
        let (label, replaced) = done(&mut roadmap, replacing);
        assert_eq!((label.as_str(), names(&roadmap).len()), ("Changed the view \"This week\"", 1));

        let renaming = rename_view(&roadmap, "this week", "THIS WEEK");
        let (label, renamed) = done(&mut roadmap, renaming);
        assert_eq!(label, "Renamed the view \"This week\" to \"THIS WEEK\"");
        let removing = remove_view(&roadmap, "This week");
        let (label, removed) = done(&mut roadmap, removing);
        assert_eq!((label.as_str(), names(&roadmap).len()), ("Removed the view \"THIS WEEK\"", 0));
        for change in [removed, renamed, replaced, undo].into_iter().flatten() {
            roadmap.apply(&change, &mut Touched::default()).unwrap();
        }
        assert_eq!(portrait(&roadmap), before);
    }

    #[test]
    fn two_views_never_have_one_name_and_an_unknown_one_is_met_with_the_nearest() {
        let mut roadmap = roadmap();
        for name in ["Late", "Later on"] {
            let saving = save_view(&roadmap, name, Shape::Outline, Criteria::default());
            done(&mut roadmap, saving);
        }
        let refusal = rename_view(&roadmap, "Later on", "late").unwrap_err();
        assert_eq!(refusal.to_string(), "There is a view \"late\" already.");
        let refusal = remove_view(&roadmap, "Latr").unwrap_err();
        assert_eq!(refusal.to_string(), "There is no view \"Latr\".");
        assert!(refusal.hints()[0].contains("\"Late\""), "{:?}", refusal.hints());
    }

    #[test]
    fn fifty_views_are_enough() {
        let mut roadmap = roadmap();
        for number in 0..MOST {
            let saving = save_view(&roadmap, &format!("View {number}"), Shape::Outline, Criteria::default());
            done(&mut roadmap, saving);
        }
        let refusal = save_view(&roadmap, "One more", Shape::Outline, Criteria::default()).unwrap_err();
        assert_eq!(refusal.to_string(), "A roadmap can keep at most 50 views.");
        let replacing = save_view(&roadmap, "view 7", Shape::Map, Criteria::default());
        assert_eq!(done(&mut roadmap, replacing).0, "Changed the view \"View 7\"");
    }
}
