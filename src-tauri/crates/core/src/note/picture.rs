//! Pictures in notes: what is taken for one, and what it is called.
//!
//! A picture is a file in `notes/files/`, named after the milestone it was put in and after what is in it, and shown by
//! `![words](files/name.png)`, which other Markdown programs understand as well. SVG is none: it can hold scripts.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Parser, Tag};

use super::MARKDOWN;
use crate::{MilestoneId, Refusal};

/// The largest picture, in bytes: 10 MB.
pub const MAX_PICTURE: usize = 10_000_000;

/// What sort of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
}

impl PictureKind {
    /// What the bytes say they are, whatever the name says.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            _ => None,
        }
    }

    /// The extension of its file.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Gif => "gif",
            Self::Webp => "webp",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
        }
    }
}

/// A picture that may be put into a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What sort it is.
    pub kind: PictureKind,
    /// The name of its file without the extension: the same picture in the same note has the same.
    pub stem: String,
}

impl Picture {
    /// Looks at bytes that are to be put into a milestone's note.
    pub fn new(milestone: &MilestoneId, bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.len() > MAX_PICTURE {
            return Err(Refusal::PictureTooLarge { max_megabytes: MAX_PICTURE / 1_000_000 });
        }
        let kind = PictureKind::of(bytes).ok_or(Refusal::NoPicture)?;
        Ok(Self { kind, stem: format!("{milestone}-{:08x}", crc32c::crc32c(bytes)) })
    }
}

/// The name of the picture that an address in a note means: `files/` and a plain name with the extension of a picture.
pub fn picture_name(address: &str) -> Option<&str> {
    let name = address.strip_prefix("files/")?;
    let (stem, extension) = name.rsplit_once('.')?;
    let is_plain = name.len() <= 200
        && stem.starts_with(|first: char| first.is_ascii_alphanumeric())
        && stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    (is_plain && ["png", "jpg", "jpeg", "gif", "webp"].contains(&extension)).then_some(name)
}

/// The names of the pictures that a note shows, each once. What stands in code shows none.
pub fn pictures(note: &str) -> BTreeSet<String> {
    if !note.contains("](files/") {
        return BTreeSet::new();
    }
    let shown = Parser::new_ext(note, MARKDOWN).filter_map(|event| {
        let Event::Start(Tag::Image { dest_url, .. }) = event else { return None };
        picture_name(&dest_url).map(str::to_owned)
    });
    shown.collect()
}
