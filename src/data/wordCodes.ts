/**
 * The text coding of the data that ships: JSON whose words have become codes of one or two characters.
 *
 * A package is compressed with deflate, which sees only the last 32 KB and so spells out every word again and again.
 * With word lists for the whole text the compressed size falls by a fifth (from 302 to 240 KB when this was made).
 *
 * - Frequent words, and frequent runs of punctuation, stand in a list; a code is a place in it.
 * - All other words stand in a second list, in the order of the text, which calls for the next of them. That costs one
 *   character a word, and keeps letters from mixing with codes, which would compress worse (by 11 KB).
 * - A space between two words is left out: two codes of words side by side mean that there is one (9 KB).
 *
 * So letters never stand for themselves. Everything is ASCII.
 */

/** What codes begin with: the letters, and punctuation that is rare in the data. */
export const codeCharacters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@!%~&<+=?^|*_;>';
/** The code that calls for the next word of the second list. */
export const nextRare = '>';
/** How many of the code characters are a code by themselves. The others, without the one above, take a second one. */
export const singleCodes = 34;
/** What the second character of a code may be: ASCII that can be seen, without what a string literal would escape. */
export const secondCharacters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index))
  .filter((character) => character !== '\\' && character !== '`')
  .join('');
/** Between the parts of a coded text: the frequent words, the other ones, the text. JSON itself has no line breaks. */
export const partSeparator = '\n\n';
/** Between the words of a list. */
export const wordSeparator = '\n';

const space = 0x20;
const lineBreak = 0x0a;
/** Marks the code that calls for the next rare word in the table of first characters; other values are places plus 2. */
const rareMark = 1;
/** How many units become a string at once: as many as a call can take as arguments everywhere. */
const chunk = 0x2000;

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** By code unit: the place in the list of frequent words where codes with this first character begin, plus 2; or 0. */
function firstPlaces(): Uint16Array {
  const places = new Uint16Array(128);
  for (let index = 0; index < codeCharacters.length; index++) {
    const twoCharacters = Math.max(0, index - singleCodes);
    places[codeCharacters.charCodeAt(index)] = 2 + index - twoCharacters + twoCharacters * secondCharacters.length;
  }
  places[nextRare.charCodeAt(0)] = rareMark;
  return places;
}

/** By code unit: what the second character of a code adds to its place. */
function secondPlaces(): Uint8Array {
  const places = new Uint8Array(128);
  for (let index = 0; index < secondCharacters.length; index++) places[secondCharacters.charCodeAt(index)] = index;
  return places;
}

/** Where each word of the list that ends at `end` begins; after the last one, where another would. */
function wordStarts(coded: string, end: number): Uint32Array {
  const starts = new Uint32Array(codeCharacters.length * secondCharacters.length);
  let count = 1;
  for (let offset = 0; offset <= end; offset++) {
    if (coded.charCodeAt(offset) === lineBreak) starts[count++] = offset + 1;
  }
  return starts;
}

function enlarged(units: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(units);
  return larger;
}

function asString(units: Uint8Array): string {
  let text = '';
  for (let offset = 0; offset < units.length; offset += chunk) {
    text += String.fromCharCode.apply(undefined, units.subarray(offset, offset + chunk) as unknown as number[]);
  }
  return text;
}

/** Gives back the JSON that `build/encodeWords.ts` has coded, in ASCII. The text is trusted to be such a one. */
export function decodeWords(coded: string): string {
  const endOfFrequent = coded.indexOf(partSeparator);
  const starts = wordStarts(coded, endOfFrequent);
  const first = firstPlaces();
  const second = secondPlaces();
  let rare = endOfFrequent + partSeparator.length;
  let out = new Uint8Array(3 * coded.length);
  let length = 0;
  let afterWord = false;
  for (let offset = coded.indexOf(partSeparator, rare) + partSeparator.length; offset < coded.length;) {
    const unit = coded.charCodeAt(offset++);
    const code = first[unit] ?? 0;
    if (code === 0) {
      out[length++] = unit;
      afterWord = false;
      continue;
    }
    let start = rare;
    let end = rare;
    if (code === rareMark) {
      while (coded.charCodeAt(end) !== lineBreak) end++;
      rare = end + 1;
    } else {
      const place = code - 2 < singleCodes ? code - 2 : code - 2 + (second[coded.charCodeAt(offset++)] ?? 0);
      start = starts[place] ?? 0;
      end = (starts[place + 1] ?? 0) - 1;
    }
    // Room for a space, the word, and all that may follow as it stands.
    const needed = length + 1 + (end - start) + (coded.length - offset);
    if (needed > out.length) out = enlarged(out, 2 * needed);
    const isWord = isLetter(coded.charCodeAt(start));
    if (isWord && afterWord) out[length++] = space;
    afterWord = isWord;
    while (start < end) out[length++] = coded.charCodeAt(start++);
  }
  return asString(out.subarray(0, length));
}
