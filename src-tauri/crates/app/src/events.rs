//! The one event that every face gets after every change, and what a window hears besides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What changed, told to every face after every change, from whichever program it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// The revision now.
    pub revision: u32,
    /// Milestones whose row or content changed.
    pub milestones: Vec<String>,
    /// Tracks whose content changed.
    pub tracks: Vec<String>,
    /// Whether something was added, removed, moved or renamed, so that the outline must be read anew.
    pub structure: bool,
}

/// Where files and links are that are dragged from another program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Dragging {
    /// Over the window.
    Over,
    /// Let go over it.
    Dropped,
    /// Away from it, or the person has thought better of it.
    Left,
}

/// Files and links that are dragged over a window from another program, told to its page alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FilesDragged {
    /// Where they are.
    pub state: Dragging,
    /// The whole paths of the files, once they are dropped; none before.
    pub paths: Vec<String>,
    /// The web addresses of the links, once they are dropped; none before.
    #[serde(default)]
    pub links: Vec<String>,
    /// How far from the left edge of the page, in its own pixels.
    pub x: f64,
    /// How far from its top.
    pub y: f64,
}
