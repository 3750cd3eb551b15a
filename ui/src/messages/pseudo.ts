/** English made strange, so that one sees what is not ready for another language. */
import type { Language } from "./language";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
const VOWELS = /[aeiou]/gi;

/** With accents, and two fifths longer: vowels are drawn out until it is. */
export function accented(text: string): string {
  let vowels = text.match(VOWELS)?.length ?? 0;
  let missing = Math.ceil(([...text].length * 2) / 5);
  return text.replace(/[A-Za-z]/g, (letter) => {
    const strange = ACCENTED.charAt(PLAIN.indexOf(letter));
    if (!letter.match(VOWELS)) return strange;
    const more = Math.ceil(missing / vowels);
    missing -= more;
    vowels -= 1;
    return strange.repeat(1 + more);
  });
}

/** Every word from right to left. */
export function mirrored(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => `\u202e${word}\u202c`);
}

export const transforms: Record<Language["speech"], (text: string) => string> = {
  plain: (text) => text,
  accented,
  mirrored,
};
