//! The messages of one language.

use std::fmt::Display;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use crate::language::{Language, Speech};
use crate::{ENGLISH, figures, pseudo};

type Bundle = FluentBundle<FluentResource>;

const WORDS: LanguageIdentifier = langid!("en");

/// Each file's messages are read when the first of them is said: most of what a program can say, it does not.
pub(crate) struct Catalogue {
    language: Language,
    bundles: Vec<OnceLock<Bundle>>,
}

impl Catalogue {
    pub(crate) fn new(language: Language) -> Self {
        Self { language, bundles: ENGLISH.iter().map(|_| OnceLock::new()).collect() }
    }

    pub(crate) fn language(&self) -> &Language {
        &self.language
    }

    /// A message of the `file`th file. The functions that are made of the files ask for no other.
    pub(crate) fn say<const COUNT: usize>(
        &self,
        file: usize,
        id: &str,
        arguments: [(&'static str, FluentValue<'static>); COUNT],
    ) -> String {
        let bundle = self.bundle(file);
        let pattern = bundle.and_then(|bundle| bundle.get_message(id)).and_then(|message| message.value());
        let arguments = FluentArgs::from_iter(arguments);
        match (bundle, pattern) {
            // What could be wrong was found when the program was built.
            (Some(bundle), Some(pattern)) => {
                bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
            }
            (None, _) | (_, None) => id.to_owned(),
        }
    }

    /// The message, or the attribute of one, that is named `message` or `message.attribute` in the file `name`; none
    /// where there is none. For what is put together from a list, such as the help of every command.
    pub(crate) fn named(&self, name: &str, id: &str) -> Option<String> {
        let file = ENGLISH.iter().position(|(file, _)| *file == name)?;
        let bundle = self.bundle(file)?;
        let pattern = match id.split_once('.') {
            None => bundle.get_message(id)?.value()?,
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
        };
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    fn bundle(&self, file: usize) -> Option<&Bundle> {
        let (cell, (_, source)) = (self.bundles.get(file)?, ENGLISH.get(file)?);
        Some(cell.get_or_init(|| read(source, self.language.speech())))
    }
}

fn read(source: &str, speech: Speech) -> Bundle {
    // The build has read the same text without a fault.
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
    let mut bundle = Bundle::new_concurrent(vec![WORDS]);
    // A title in Arabic within a sentence from right to left needs to be told from it; a terminal shows the marks.
    bundle.set_use_isolating(speech == Speech::Mirrored);
    bundle.set_transform(match speech {
        Speech::Plain => None,
        Speech::Accented => Some(pseudo::accented),
        Speech::Mirrored => Some(pseudo::mirrored),
    });
    bundle.set_formatter(Some(format));
    // NUMBER stays a number: there is one function of that name at most.
    let _ = bundle.add_builtins();
    bundle.add_resource_overriding(resource);
    bundle
}

/// Numbers as the region writes them.
fn format<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(figures::decimal(number.value, 0)),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

pub(crate) fn text(value: impl Display) -> FluentValue<'static> {
    FluentValue::from(value.to_string())
}

pub(crate) fn number(value: impl Figure) -> FluentValue<'static> {
    FluentValue::from(value.to_f64())
}

/// A number that a message can name and choose its form by. Whole numbers are exact to 2⁵³.
pub trait Figure: Copy {
    /// The same as a float.
    fn to_f64(self) -> f64;
}

macro_rules! figures {
    ($($of:ty)*) => {$(
        impl Figure for $of {
            fn to_f64(self) -> f64 {
                self as f64
            }
        }
    )*};
}

figures!(u8 u16 u32 u64 usize i32 i64 f64);
