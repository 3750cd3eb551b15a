//! Roadmaps of any size, for measuring.

use std::path::Path;

use chrono::{DateTime, Utc};
use waymark_core::library::{Library, Selection, select};
use waymark_core::{
    Milestone, MilestoneId, Paragraph, Roadmap, Title, Track, TrackId, TrackKind, TrackParts,
};
use waymark_store::{Folder, Opened, Store};

/// The instant at which everything measured happens.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).expect("it is an instant")
}

/// The id of the milestone with this number.
pub fn id(number: usize) -> MilestoneId {
    MilestoneId::new(&format!("t{}.m{number}", number % 20)).expect("it is an id")
}

/// A roadmap of `count` milestones in twenty tracks, each waiting for the one before it in its track and, one time
/// in three, for one in the track before.
pub fn roadmap(count: usize) -> Roadmap {
    let header = select(&Library::default(), &Selection::default(), now()).expect("an empty roadmap").header;
    let mut tracks: Vec<TrackParts> = (0..20)
        .map(|number| TrackParts {
            track: Track::new(
                TrackId::new(&format!("t{number}")).expect("it is an id"),
                Title::new(&format!("Track {number}")).expect("it is a title"),
                TrackKind::Skill,
            ),
            milestones: Vec::new(),
        })
        .collect();
    for number in 0..count {
        let mut milestone = Milestone::new(
            id(number),
            Title::new(&format!("Do thing number {number}")).expect("it is a title"),
        );
        milestone.outcome =
            Paragraph::new("You can do it and show somebody that it was done.").expect("it is a text");
        if number >= 20 {
            milestone.after.insert(id(number - 20));
        }
        if number >= 20 && number % 3 == 0 {
            milestone.after.insert(id(number - 19));
        }
        tracks[number % 20].milestones.push(milestone);
    }
    Roadmap::assemble(header, tracks, Default::default()).expect("it fits together")
}

/// Writes a roadmap of `count` milestones into a folder.
pub fn folder(path: &Path, count: usize) -> Folder {
    let folder = Folder::locate(Some(path.to_path_buf())).expect("a folder");
    Store::create(&folder, roadmap(count)).expect("it is written");
    folder
}

/// Opens it.
pub fn open(folder: &Folder) -> Store {
    match Store::open(folder) {
        Ok(Opened::Roadmap(store)) => *store,
        Ok(Opened::Empty) | Err(_) => panic!("the roadmap that was just written does not open"),
    }
}
