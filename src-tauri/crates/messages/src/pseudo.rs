//! English made strange, so that one sees what is not ready for another language.

use std::{borrow::Cow, iter};

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
const VOWELS: &str = "ȧḗīǿŭȦḖĪǾŬ";

/// With accents, and two fifths longer: vowels are drawn out until it is.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let strange = text.chars().map(|letter| {
        PLAIN
            .chars()
            .position(|plain| plain == letter)
            .and_then(|at| ACCENTED.chars().nth(at))
            .unwrap_or(letter)
    });
    let mut vowels = strange.clone().filter(|letter| VOWELS.contains(*letter)).count();
    let mut missing = (text.chars().count() * 2).div_ceil(5);
    let mut longer = String::with_capacity(text.len() * 3);
    for letter in strange {
        longer.push(letter);
        if VOWELS.contains(letter) {
            let more = missing.div_ceil(vowels);
            longer.extend(iter::repeat_n(letter, more));
            missing -= more;
            vowels -= 1;
        }
    }
    Cow::Owned(longer)
}

/// Every word from right to left.
pub(crate) fn mirrored(text: &str) -> Cow<'_, str> {
    const OVERRIDE: char = '\u{202e}';
    const END: char = '\u{202c}';
    let mut strange = String::with_capacity(text.len() * 2);
    let mut inside = false;
    for letter in text.chars() {
        if letter.is_ascii_alphabetic() != inside {
            strange.push(if inside { END } else { OVERRIDE });
            inside = !inside;
        }
        strange.push(letter);
    }
    if inside {
        strange.push(END);
    }
    Cow::Owned(strange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_make_it_two_fifths_longer() {
        let text = "There is no milestone of that name on this roadmap.";
        let strange = accented(text);
        assert!(!strange.chars().any(|letter| letter.is_ascii_alphabetic()));
        let longer = strange.chars().count() as f64 / text.chars().count() as f64;
        assert!((1.4..1.43).contains(&longer), "{longer}");
        assert_eq!(accented("12, 3"), "12, 3");
    }

    #[test]
    fn words_are_turned_and_what_is_between_them_stays() {
        assert_eq!(mirrored("2 of 3"), "2 \u{202e}of\u{202c} 3");
        assert_eq!(mirrored("done"), "\u{202e}done\u{202c}");
    }
}
