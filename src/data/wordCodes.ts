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

// The Encoding Standard is there wherever this runs, but it is not part of the language, whose library is all that this
// layer is checked against. A string made of character codes instead leaves so much garbage that a first start takes
// about 10 ms longer.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const space = 0x20;
const lineBreak = 0x0a;
/**
 * Marks the code that calls for the next rare word in the table of first characters; other values are places plus 2.
 */
const rareMark = 1;

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** By byte: the place in the list of frequent words where codes with this first character begin, plus 2; or 0. */
function firstPlaces(): Uint16Array {
  const places = new Uint16Array(128);
  for (let index = 0; index < codeCharacters.length; index++) {
    const twoCharacters = Math.max(0, index - singleCodes);
    places[codeCharacters.charCodeAt(index)] = 2 + index - twoCharacters + twoCharacters * secondCharacters.length;
  }
  places[nextRare.charCodeAt(0)] = rareMark;
  return places;
}

/** By byte: what the second character of a code adds to its place. */
function secondPlaces(): Uint8Array {
  const places = new Uint8Array(128);
  for (let index = 0; index < secondCharacters.length; index++) places[secondCharacters.charCodeAt(index)] = index;
  return places;
}

/** Where each word of the list that ends at `end` begins; after the last one, where another would. */
function wordStarts(bytes: Uint8Array, end: number): Uint32Array {
  const starts = new Uint32Array(codeCharacters.length * secondCharacters.length);
  let count = 1;
  for (let offset = 0; offset <= end; offset++) if (bytes[offset] === lineBreak) starts[count++] = offset + 1;
  return starts;
}

function enlarged(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}

/** Gives back the JSON that `build/encodeWords.ts` has coded, in ASCII. The text is trusted to be well-formed. */
export function decodeWords(coded: string): string {
  const bytes = new TextEncoder().encode(coded);
  const endOfFrequent = coded.indexOf(partSeparator);
  const starts = wordStarts(bytes, endOfFrequent);
  const first = firstPlaces();
  const second = secondPlaces();
  let rare = endOfFrequent + partSeparator.length;
  let out = new Uint8Array(3 * bytes.length);
  let length = 0;
  let afterWord = false;
  for (let offset = coded.indexOf(partSeparator, rare) + partSeparator.length; offset < bytes.length;) {
    const byte = bytes[offset++] ?? 0;
    const code = first[byte] ?? 0;
    if (code === 0) {
      out[length++] = byte;
      afterWord = false;
      continue;
    }
    let start = rare;
    let end = rare;
    if (code === rareMark) {
      while (bytes[end] !== lineBreak) end++;
      rare = end + 1;
    } else {
      const place = code - 2 < singleCodes ? code - 2 : code - 2 + (second[bytes[offset++] ?? 0] ?? 0);
      start = starts[place] ?? 0;
      end = (starts[place + 1] ?? 0) - 1;
    }
    // Room for a space, the word, and all that may follow it unchanged.
    const needed = length + 1 + (end - start) + (bytes.length - offset);
    if (needed > out.length) out = enlarged(out, 2 * needed);
    const isWord = isLetter(bytes[start] ?? 0);
    if (isWord && afterWord) out[length++] = space;
    afterWord = isWord;
    while (start < end) out[length++] = bytes[start++] ?? 0;
  }
  return new TextDecoder().decode(out.subarray(0, length));
}
