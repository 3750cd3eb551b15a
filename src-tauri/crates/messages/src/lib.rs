//! What Waymark says to people, in their language: the messages of `assets/messages`, and dates, figures and lists as
//! the person's language and region write them.
//!
//! A message is a function: `refusal-no-milestone` in `refusal.ftl` is [`refusal::no_milestone`], whose documentation
//! is the English text and whose parameters are its arguments, by alphabet. The files are in
//! [Fluent](https://projectfluent.org)'s format, which the window reads as well.
//!
//! A program speaks one language from its start to its end, so it is chosen once, with [`speak`], and not carried
//! through every function that may say something.

mod catalogue;
mod dates;
mod figures;
mod language;
mod pseudo;

use std::sync::OnceLock;

use fluent_bundle::FluentValue;

pub use catalogue::Figure;
pub use dates::{
    day_month, full_date, long_date, medium_date, short_date, short_weekday_date, time_of_day, weekday,
};
pub use figures::{decimal, duration, likelihood, list, percent, size, whole};
pub use language::Language;

use catalogue::Catalogue;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

static SPOKEN: OnceLock<Catalogue> = OnceLock::new();

/// Chooses the language of this program. Only the first call does, before anything was said.
pub fn speak(language: Language) {
    // Who comes second is not heard: a program does not change its language half way.
    let _ = SPOKEN.set(Catalogue::new(language));
}

/// The language of this program: English as it is written in Britain, unless another was chosen.
pub fn spoken() -> &'static Language {
    catalogue().language()
}

/// The message `id` of the file `name`, or an attribute of it (`message.attribute`), for those who know what there is to
/// say only as they run, such as the help of each command; none where there is no such message. It takes no arguments.
pub fn named(name: &str, id: &str) -> Option<String> {
    catalogue().named(name, id)
}

fn catalogue() -> &'static Catalogue {
    SPOKEN.get_or_init(|| Catalogue::new(Language::default()))
}

fn say<const COUNT: usize>(
    file: usize,
    id: &str,
    arguments: [(&'static str, FluentValue<'static>); COUNT],
) -> String {
    catalogue().say(file, id, arguments)
}
