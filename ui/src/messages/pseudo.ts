/** English made strange, so that one sees what is not ready for another language. */
import type { Language } from "./language";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
const VOWELS = "aeiouAEIOU";

/** With accents and, by its vowels said twice, longer by more than a quarter. */
export function accented(text: string): string {
  let letters = 0;
  let more = 0;
  return text.replace(/\S/g, (letter) => {
    letters += 1;
    const strange = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
    if (!VOWELS.includes(letter) || more * 5 >= letters * 2) return strange;
    more += 1;
    return strange + strange;
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
