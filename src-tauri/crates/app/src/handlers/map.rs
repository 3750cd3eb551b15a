//! The roadmap as a picture, the way to one milestone, and the picture as a file.

use std::path::PathBuf;

use chrono::NaiveDate;
use waymark_core::Roadmap;
use waymark_core::map::{COLUMN, LABEL, LINES, Link, Map, path_to as open_path};
use waymark_core::plan::Watch;
use waymark_messages::views;
use waymark_store::{export_as, export_new};

use super::Call;
use super::exports::downloads;
use super::rows::RowMaker;
use crate::errors::AppError;
use crate::map::{Face, draw, path_data};
use crate::planning::Basis;
use crate::requests::{MapKind, MilestoneRef, Nothing, SaveMap};
use crate::views::{ExportView, MapLink, MapTrack, MapView, MapWaymark, PathView};

/// How large titles are written, in pixels.
const TITLE: f32 = 13.0;
/// How large the names of tracks are.
const NAME: f32 = 15.0;

pub(crate) fn map(call: &mut Call<'_>, _: Nothing) -> Result<MapView, AppError> {
    let (today, revision) = (call.today(), call.workspace.revision());
    let roadmap = call.workspace.roadmap()?;
    Ok(view(&Map::of(roadmap), roadmap, revision, today))
}

fn view(map: &Map, roadmap: &Roadmap, revision: u32, today: NaiveDate) -> MapView {
    let rows = RowMaker::new(roadmap, today);
    let face = Face::new();
    let tracks = map.lanes().iter().enumerate().filter_map(|(lane, trail)| {
        let track = roadmap.track(trail.track.as_str())?;
        let (name, (left, right)) = (map.name_place(lane), map.band(lane));
        let waymarks = trail.waymarks.clone().filter_map(|number| {
            let waymark = &map.waymarks()[number];
            let row = rows.row(roadmap.milestone(waymark.milestone.as_str())?);
            let place = map.place(number);
            let is_bold = row.next || row.status == waymark_core::Status::Doing;
            let lines = face.wrap(&row.title, TITLE, is_bold, LABEL as f32, LINES);
            Some(MapWaymark { row, x: place.x, y: place.y, column: waymark.column, lines })
        });
        let title = track.track().title.to_string();
        Some(MapTrack {
            id: track.id().to_string(),
            kind: track.track().kind,
            parked: track.track().parked,
            progress: track.progress().into(),
            lines: face.wrap(&title, NAME, true, LABEL as f32, LINES),
            title,
            x: name.x,
            y: name.y,
            left,
            right,
            waymarks: waymarks.collect(),
        })
    });
    MapView {
        revision,
        today,
        headline: roadmap.headline(),
        progress: roadmap.progress().into(),
        width: map.size().width.max(3 * COLUMN),
        height: map.size().height,
        tracks: tracks.collect(),
        links: map.links().iter().map(|link| link_view(map, *link)).collect(),
    }
}

fn link_view(map: &Map, link: Link) -> MapLink {
    MapLink {
        from: link.from as u32,
        to: link.to as u32,
        across: map.is_across(link),
        path: path_data(&map.route(link)),
    }
}

pub(crate) fn path_to(
    call: &mut Call<'_>,
    request: MilestoneRef,
) -> Result<impl FnOnce(&Watch) -> Result<PathView, AppError> + Send + use<>, AppError> {
    let (today, revision) = (call.today(), call.workspace.revision());
    let roadmap = call.workspace.roadmap()?;
    let entry = roadmap.find(&request.id)?;
    let rows = RowMaker::new(roadmap, today);
    let steps: Vec<_> = open_path(entry).into_iter().map(|step| rows.row(step)).collect();
    let to = rows.row(entry);
    let basis = Basis::now(call)?;
    Ok(move |watch: &Watch| basis.path_view(revision, to, steps, watch))
}

pub(crate) fn save_map(
    call: &mut Call<'_>,
    request: SaveMap,
) -> Result<impl FnOnce(&Watch) -> Result<ExportView, AppError> + Send + use<>, AppError> {
    let (today, revision) = (call.today(), call.workspace.revision());
    let roadmap = call.workspace.roadmap()?;
    let map = Map::of(roadmap);
    let view = view(&map, roadmap, revision, today);
    let folder = call.host.downloads();
    Ok(move |_: &Watch| {
        let across = map.links().iter().filter(|link| map.is_across(**link));
        let routes: Vec<_> = across.map(|link| map.route(*link)).collect();
        let picture = draw(&view, &routes);
        let (bytes, extension) = match request.kind {
            MapKind::Svg => (picture.to_svg().into_bytes(), "svg"),
            MapKind::Png => (picture.to_png()?, "png"),
            MapKind::Pdf => (picture.to_pdf()?, "pdf"),
        };
        let path = match request.path {
            Some(path) => {
                let path = PathBuf::from(path);
                export_as(&path, &bytes)?;
                path
            }
            None => export_new(&downloads(folder)?, &views::map_file(), extension, &bytes)?,
        };
        let message = views::saved_map(path.display());
        Ok(ExportView { path: path.display().to_string(), message })
    })
}
