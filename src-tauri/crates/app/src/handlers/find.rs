//! Finding anything: milestones, tracks, the library, and what a face offers, in one order.

use std::collections::HashMap;

use waymark_core::find::{Finder, Rank};
use waymark_core::library::Library;
use waymark_core::{Entry, Roadmap, Status, TrackEntry};

use super::Call;
use crate::errors::AppError;
use crate::requests::{FindRequest, Offer, OfferKind};
use crate::text_range::utf16;
use crate::views::{FindView, Hit, HitKind};

/// How many are given at most.
const MOST: usize = 100;

/// Which kinds are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    All,
    Offers,
    Tracks,
}

/// Something that may be found.
#[derive(Clone, Copy)]
enum Thing<'a> {
    Track(TrackEntry<'a>),
    Offer(&'a Offer),
    Milestone(Entry<'a>),
    Template { id: &'a str, title: &'a str, track: Option<&'a str> },
}

/// What decides the order: the group a match is in, whether it was chosen before and when, whether it is over, and
/// how good the match is. What the library has comes after what the person has.
type Order = (bool, u8, usize, bool, Rank, usize);

pub(crate) fn find(call: &mut Call<'_>, request: FindRequest) -> Result<FindView, AppError> {
    let limit = request.limit.map_or(20, |limit| limit as usize).min(MOST);
    let (library, _) = call.workspace.shelf()?;
    let roadmap = call.workspace.roadmap()?;
    let typed = request.query.trim_start();
    let (scope, words) = match (typed.strip_prefix('>'), typed.strip_prefix('#')) {
        (Some(words), _) => (Scope::Offers, words),
        (_, Some(words)) => (Scope::Tracks, words),
        (None, None) => (Scope::All, typed),
    };
    let mut finder = Finder::new(words);
    let hits = if finder.is_empty() {
        unasked(roadmap, &library, &request, scope)
            .into_iter()
            .take(limit)
            .map(|thing| thing.hit(&mut finder))
            .collect()
    } else {
        ranked(&mut finder, roadmap, &library, &request, scope, limit)
    };
    Ok(FindView { hits })
}

/// What is shown when nothing is typed.
fn unasked<'a>(
    roadmap: &'a Roadmap,
    library: &'a Library,
    request: &'a FindRequest,
    scope: Scope,
) -> Vec<Thing<'a>> {
    let offers = request.offers.iter().map(Thing::Offer);
    match scope {
        Scope::Tracks => roadmap.tracks().map(Thing::Track).collect(),
        Scope::Offers => offers.collect(),
        Scope::All => {
            let recent =
                request.recent.iter().filter_map(|key| named(roadmap, library, &request.offers, key));
            let others = offers.filter(|offer| !request.recent.contains(&offer.key()));
            recent.chain(others).collect()
        }
    }
}

/// What a remembered key stands for, if it is still there.
fn named<'a>(
    roadmap: &'a Roadmap,
    library: &'a Library,
    offers: &'a [Offer],
    key: &str,
) -> Option<Thing<'a>> {
    let (kind, id) = key.split_once(':')?;
    match kind {
        "milestone" => roadmap.milestone(id).map(Thing::Milestone),
        "track" => roadmap.track(id).map(Thing::Track),
        "library" => templates(roadmap, library).find(|thing| thing.id() == id),
        _ => offers.iter().map(Thing::Offer).find(|offer| offer.key() == key),
    }
}

fn ranked(
    finder: &mut Finder,
    roadmap: &Roadmap,
    library: &Library,
    request: &FindRequest,
    scope: Scope,
    limit: usize,
) -> Vec<Hit> {
    let recent: HashMap<&str, usize> =
        request.recent.iter().enumerate().map(|(place, key)| (key.as_str(), place)).collect();
    let all = scope == Scope::All;
    let tracks = roadmap.tracks().filter(|_| scope != Scope::Offers).map(Thing::Track);
    let offers = request.offers.iter().filter(|_| scope != Scope::Tracks).map(Thing::Offer);
    let milestones = roadmap.milestones().filter(|_| all).map(Thing::Milestone);
    let templates = templates(roadmap, library).filter(|_| all);
    let mut found: Vec<(Order, Thing<'_>)> = Vec::new();
    for thing in tracks.chain(offers).chain(milestones).chain(templates) {
        if let Some(rank) = thing.rank(finder) {
            let chosen = match recent.is_empty() {
                true => usize::MAX,
                false => recent.get(thing.key().as_str()).copied().unwrap_or(usize::MAX),
            };
            let order = (thing.is_template(), rank.tier(), chosen, thing.is_over(), rank, found.len());
            found.push((order, thing));
        }
    }
    if found.len() > limit {
        found.select_nth_unstable_by_key(limit, |(order, _)| *order);
        found.truncate(limit);
    }
    found.sort_unstable_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, thing)| thing.hit(finder)).collect()
}

/// What the library has and the roadmap has not.
fn templates<'a>(roadmap: &'a Roadmap, library: &'a Library) -> impl Iterator<Item = Thing<'a>> {
    let tracks = library.tracks().filter(|track| roadmap.track(track.id.as_str()).is_none());
    let tracks = tracks.map(|track| Thing::Template {
        id: track.id.as_str(),
        title: track.title.as_str(),
        track: None,
    });
    let milestones =
        library.milestones().filter(|milestone| roadmap.milestone(milestone.id.as_str()).is_none());
    let milestones = milestones.map(|milestone| Thing::Template {
        id: milestone.id.as_str(),
        title: milestone.title.as_str(),
        track: library.track_of(&milestone.id).map(|track| track.title.as_str()),
    });
    tracks.chain(milestones)
}

impl<'a> Thing<'a> {
    fn id(self) -> &'a str {
        match self {
            Self::Track(track) => track.id().as_str(),
            Self::Offer(offer) => &offer.key,
            Self::Milestone(entry) => entry.id().as_str(),
            Self::Template { id, .. } => id,
        }
    }

    fn title(self) -> &'a str {
        match self {
            Self::Track(track) => track.track().title.as_str(),
            Self::Offer(offer) => &offer.title,
            Self::Milestone(entry) => entry.milestone().title.as_str(),
            Self::Template { title, .. } => title,
        }
    }

    fn kind(self) -> HitKind {
        match self {
            Self::Track(_) => HitKind::Track,
            Self::Offer(Offer { kind: OfferKind::Action, .. }) => HitKind::Action,
            Self::Offer(Offer { kind: OfferKind::Setting, .. }) => HitKind::Setting,
            Self::Milestone(_) => HitKind::Milestone,
            Self::Template { .. } => HitKind::Library,
        }
    }

    /// Names it among all kinds.
    fn key(self) -> String {
        let kind = match self.kind() {
            HitKind::Milestone => "milestone",
            HitKind::Track => "track",
            HitKind::Action => "action",
            HitKind::Setting => "setting",
            HitKind::Library => "library",
        };
        format!("{kind}:{}", self.id())
    }

    fn status(self) -> Option<Status> {
        match self {
            Self::Milestone(entry) => Some(entry.milestone().status),
            Self::Track(_) | Self::Offer(_) | Self::Template { .. } => None,
        }
    }

    fn is_over(self) -> bool {
        self.status().is_some_and(Status::is_closed)
    }

    fn is_template(self) -> bool {
        matches!(self, Self::Template { .. })
    }

    fn rank(self, finder: &mut Finder) -> Option<Rank> {
        match self {
            Self::Track(_) => finder.rank(self.title(), &[self.id()]),
            Self::Offer(offer) => finder.rank(self.title(), &[&offer.also]),
            Self::Milestone(entry) => {
                finder.rank(self.title(), &[self.id(), entry.track().track().title.as_str()])
            }
            Self::Template { track, .. } => {
                finder.rank(self.title(), &[self.id(), track.unwrap_or_default()])
            }
        }
    }

    fn hit(self, finder: &mut Finder) -> Hit {
        let title = self.title();
        let detail = match self {
            Self::Milestone(entry) => entry.track().track().title.as_str(),
            Self::Template { track, .. } => track.unwrap_or_default(),
            Self::Track(_) | Self::Offer(_) => "",
        };
        Hit {
            kind: self.kind(),
            key: self.key(),
            id: self.id().to_owned(),
            title: title.to_owned(),
            detail: detail.to_owned(),
            status: self.status(),
            marks: finder.marks(title).iter().map(|mark| utf16(title, mark)).collect(),
        }
    }
}
