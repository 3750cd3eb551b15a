//! One library file, read so that every problem in it is found at once and named with its line.
//!
//! Serde alone stops at the first mistake; here each field is read by itself with its own type, so the sentences
//! are those of the types' constructors.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use waymark_messages::library as said;

use super::problem::Problem;
use super::template::{Goal, MilestoneTemplate, TrackTemplate};
use crate::refusal::nearest;

/// What a library file holds.
#[derive(Debug, Clone)]
pub enum Template {
    /// A track with its milestones.
    Track(TrackTemplate),
    /// A goal.
    Goal(Goal),
}

/// Where a track, milestone or goal stands, for problems that are found later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The file's name.
    pub file: String,
    /// Its first line, counted from 1.
    pub line: u32,
}

/// A library file as far as it could be read.
#[derive(Debug, Clone, Default)]
pub struct ReadFile {
    /// What it holds; a milestone with a problem is left out.
    pub template: Option<Template>,
    /// Where each id in it stands.
    pub origins: BTreeMap<String, Origin>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// Reads one file. `file` is what problems call it.
pub fn read_file(file: &str, text: &str) -> ReadFile {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { file, text, read: ReadFile::default() };
    let whole: &RawValue = match serde_json::from_str(text) {
        Ok(whole) => whole,
        Err(error) => {
            let line = u32::try_from(error.line()).ok();
            reader.say_at(line, file, &said::no_json(without_place(&error)));
            return reader.read;
        }
    };
    if let Some(object) = reader.object(whole, file) {
        let template = match object.fields.contains_key("milestones") {
            true => reader.track(object).map(Template::Track),
            false => reader.goal(object).map(Template::Goal),
        };
        reader.read.template = template;
    }
    reader.read.problems.sort_by_key(|problem| problem.line);
    reader.read
}

/// An object whose fields are taken out one by one.
struct Object<'a> {
    /// What problems call it: its id, once that is known.
    place: String,
    start: &'a RawValue,
    fields: BTreeMap<String, &'a RawValue>,
    asked: Vec<&'static str>,
    whole: bool,
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    read: ReadFile,
}

impl<'a> Reader<'a> {
    fn track(&mut self, mut object: Object<'a>) -> Option<TrackTemplate> {
        let id = self.id(&mut object);
        let (title, kind) = (self.required(&mut object, "title"), self.required(&mut object, "kind"));
        let summary = self.required(&mut object, "summary");
        let raw: Vec<&'a RawValue> = self.optional(&mut object, "milestones")?;
        let whole = self.end(&object);
        let milestones =
            raw.into_iter().enumerate().filter_map(|(index, raw)| self.milestone(index, raw)).collect();
        whole.then_some(())?;
        Some(TrackTemplate { id: id?, title: title?, kind: kind?, summary: summary?, milestones })
    }

    fn milestone(&mut self, index: usize, raw: &'a RawValue) -> Option<MilestoneTemplate> {
        let mut object = self.object(raw, &said::place_of_milestone(index + 1))?;
        let id = self.id(&mut object);
        let title = self.required(&mut object, "title");
        let level = self.required(&mut object, "level");
        let estimate = self.required(&mut object, "estimate");
        let after = self.optional(&mut object, "after");
        let outcome = self.required(&mut object, "outcome");
        let why = self.required(&mut object, "why");
        let steps = self.list(&mut object, "steps");
        let resources = self.list(&mut object, "resources");
        let proof = self.required(&mut object, "proof");
        let recall = self.list(&mut object, "recall");
        let aliases = self.optional(&mut object, "aliases");
        self.end(&object).then_some(())?;
        Some(MilestoneTemplate {
            id: id?,
            title: title?,
            level: level?,
            estimate: estimate?,
            after: after.unwrap_or_default(),
            outcome: outcome?,
            why: why?,
            steps,
            resources,
            proof: proof?,
            recall,
            aliases: aliases.unwrap_or_default(),
        })
    }

    fn goal(&mut self, mut object: Object<'a>) -> Option<Goal> {
        let id: Option<String> = self.id(&mut object);
        let title = self.required(&mut object, "title");
        let summary = self.required(&mut object, "summary");
        let rank = self.required(&mut object, "rank");
        let hours = self.required(&mut object, "hours");
        let tracks = self.required(&mut object, "tracks");
        let choices = self.list(&mut object, "choices");
        let levels = self.optional(&mut object, "levels");
        let optional = self.optional(&mut object, "optional");
        let leave_out = self.optional(&mut object, "leave_out");
        self.end(&object).then_some(())?;
        Some(Goal {
            id: id?,
            title: title?,
            summary: summary?,
            rank: rank?,
            hours: hours?,
            tracks: tracks?,
            choices,
            levels: levels.unwrap_or_default(),
            optional: optional.unwrap_or_default(),
            leave_out: leave_out.unwrap_or_default(),
        })
    }

    fn object(&mut self, raw: &'a RawValue, place: &str) -> Option<Object<'a>> {
        #[derive(Deserialize)]
        #[serde(transparent)]
        struct Fields<'a>(#[serde(borrow)] BTreeMap<String, &'a RawValue>);
        match serde_json::from_str::<Fields<'a>>(raw.get()) {
            Ok(Fields(fields)) => {
                Some(Object { place: place.to_owned(), start: raw, fields, asked: Vec::new(), whole: true })
            }
            Err(_) => {
                self.say(raw, place, &said::no_object());
                None
            }
        }
    }

    /// The id, which also becomes the object's name and is remembered with its line.
    fn id<T: DeserializeOwned + ToString>(&mut self, object: &mut Object<'a>) -> Option<T> {
        let id: T = self.required(object, "id")?;
        object.place = id.to_string();
        let origin = Origin { file: self.file.to_owned(), line: self.line_of(object.start) };
        self.read.origins.entry(id.to_string()).or_insert(origin);
        Some(id)
    }

    fn required<T: DeserializeOwned>(&mut self, object: &mut Object<'a>, key: &'static str) -> Option<T> {
        if !object.fields.contains_key(key) {
            object.asked.push(key);
            object.whole = false;
            self.say(object.start, &object.place, &said::no_field(key));
            return None;
        }
        self.optional(object, key)
    }

    /// The elements that can be read; those that cannot are told one by one.
    fn list<T: DeserializeOwned>(&mut self, object: &mut Object<'a>, key: &'static str) -> Vec<T> {
        let raw: Vec<&'a RawValue> = self.optional(object, key).unwrap_or_default();
        let mut list = Vec::with_capacity(raw.len());
        for element in raw {
            match self.value(element, &object.place, key) {
                Some(value) => list.push(value),
                None => object.whole = false,
            }
        }
        list
    }

    fn optional<T: Deserialize<'a>>(&mut self, object: &mut Object<'a>, key: &'static str) -> Option<T> {
        object.asked.push(key);
        let raw = object.fields.remove(key)?;
        let value = self.value(raw, &object.place, key);
        object.whole &= value.is_some();
        value
    }

    fn value<T: Deserialize<'a>>(&mut self, raw: &'a RawValue, place: &str, key: &str) -> Option<T> {
        match serde_json::from_str(raw.get()) {
            Ok(value) => Some(value),
            Err(error) => {
                let below = u32::try_from(error.line()).unwrap_or(1).saturating_sub(1);
                let line = self.line_of(raw) + below;
                let what = without_place(&error);
                let end = if what.ends_with('.') { "" } else { "." };
                self.say_at(Some(line), place, &said::wrong_field(key, format!("{what}{end}")));
                None
            }
        }
    }

    /// Tells of fields that nobody asked for, and whether all that were asked for could be read.
    fn end(&mut self, object: &Object<'a>) -> bool {
        for (key, raw) in &object.fields {
            let what = match nearest(key, object.asked.iter().copied()).first() {
                Some(near) => said::unknown_field_near(key, near),
                None => said::unknown_field(key),
            };
            self.say(raw, &object.place, &what);
        }
        object.whole && object.fields.is_empty()
    }

    fn say(&mut self, at: &'a RawValue, place: &str, what: &str) {
        let line = self.line_of(at);
        self.say_at(Some(line), place, what);
    }

    fn say_at(&mut self, line: Option<u32>, place: &str, what: &str) {
        self.read.problems.push(Problem {
            file: Some(self.file.to_owned()),
            line,
            place: place.to_owned(),
            what: what.to_owned(),
        });
    }

    /// The line on which a part of the text begins, counted from 1.
    fn line_of(&self, part: &RawValue) -> u32 {
        let offset = part.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        let before = self.text.as_bytes().get(..offset).unwrap_or_default();
        1 + u32::try_from(before.iter().filter(|&&byte| byte == b'\n').count()).unwrap_or(u32::MAX - 1)
    }
}

/// Serde's sentence without its own line and column, which count from the start of the part.
fn without_place(error: &serde_json::Error) -> String {
    let sentence = error.to_string();
    match sentence.rfind(" at line ") {
        Some(end) => sentence[..end].to_owned(),
        None => sentence,
    }
}
