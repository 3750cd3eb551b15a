//! Files for other programs: the plan as a calendar, and pictures of charts.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use waymark_core::plan::Watch;
use waymark_store::{export_as, export_new};

use super::Call;
use crate::errors::AppError;
use crate::planning::Basis;
use crate::requests::{ExportCalendar, Picture, PictureKind};
use crate::views::ExportView;

pub(crate) fn export_calendar(
    call: &mut Call<'_>,
    request: ExportCalendar,
) -> Result<impl FnOnce(&Watch) -> Result<ExportView, AppError> + Send + use<>, AppError> {
    let basis = Basis::now(call)?;
    let folder = call.host.downloads();
    Ok(move |_: &Watch| {
        let text = basis.calendar();
        let path = match request.path {
            Some(path) => {
                let path = PathBuf::from(path);
                export_as(&path, text.as_bytes())?;
                path
            }
            None => export_new(&downloads(folder)?, "Waymark plan", "ics", text.as_bytes())?,
        };
        let message = format!("Wrote the plan to {}.", path.display());
        Ok(ExportView { path: path.display().to_string(), message })
    })
}

pub(crate) fn save_picture(call: &mut Call<'_>, request: Picture) -> Result<ExportView, AppError> {
    let folder = downloads(call.host.downloads())?;
    let (bytes, extension) = match request.kind {
        PictureKind::Svg => (request.content.into_bytes(), "svg"),
        PictureKind::Png => {
            let bytes = STANDARD.decode(request.content.as_bytes());
            (bytes.map_err(|_| AppError::malformed("save_picture", "the picture is not in base64"))?, "png")
        }
    };
    let path = export_new(&folder, &format!("Waymark {}", request.title), extension, &bytes)?;
    Ok(ExportView { message: saved(&path), path: path.display().to_string() })
}

fn saved(path: &Path) -> String {
    format!("Saved the picture as {}.", path.display())
}

pub(super) fn downloads(folder: Option<PathBuf>) -> Result<PathBuf, AppError> {
    folder.ok_or(AppError::Store(waymark_store::StoreError::NoHome))
}
