//! Files for other programs: the plan as a calendar, and pictures of charts.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use waymark_core::plan::Watch;
use waymark_messages::{notices, views};
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
            None => export_new(&downloads(folder)?, &views::plan_file(), "ics", text.as_bytes())?,
        };
        let message = views::wrote_plan(path.display());
        Ok(ExportView { path: path.display().to_string(), message })
    })
}

pub(crate) fn save_picture(call: &mut Call<'_>, request: Picture) -> Result<ExportView, AppError> {
    let folder = downloads(call.host.downloads())?;
    let (bytes, extension) = match request.kind {
        PictureKind::Svg => (request.content.into_bytes(), "svg"),
        PictureKind::Png => {
            let bytes = STANDARD.decode(request.content.as_bytes());
            (bytes.map_err(|_| AppError::malformed("save_picture", &notices::picture_encoding()))?, "png")
        }
    };
    let path = export_new(&folder, &views::picture_file(request.title), extension, &bytes)?;
    Ok(ExportView { message: views::saved_picture(path.display()), path: path.display().to_string() })
}

pub(super) fn downloads(folder: Option<PathBuf>) -> Result<PathBuf, AppError> {
    folder.ok_or(AppError::Store(waymark_store::StoreError::NoHome))
}
