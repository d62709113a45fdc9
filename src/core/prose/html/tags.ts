/**
 * Where an HTML tokenizer stands in a tag: outside quotes, or in a value that this quote ends.
 * An attribute's value may hold `>`; a quote that does not follow `=` opens none.
 */
export type InTag = '' | '"' | "'";

/** Where a tag ends. */
export interface TagEnd {
  /** Behind its `>`; -1 if the text ends first. */
  readonly end: number;
  /** Where the text leaves it, if it does. */
  readonly inTag: InTag;
}

/**
 * Looks for the end of a tag, as the tokenizer of the HTML standard does.
 * @param from an offset inside the tag
 * @param inTag where in the tag that is
 */
export function endOfTag(text: string, from: number, inTag: InTag): TagEnd {
  let offset = from;
  if (inTag !== '') {
    offset = text.indexOf(inTag, offset) + 1;
    if (offset === 0) return { end: -1, inTag };
  }
  let isValueNext = false;
  for (; offset < text.length; offset++) {
    const character = text[offset] ?? '';
    if (character === '>') return { end: offset + 1, inTag: '' };
    if (isValueNext && (character === '"' || character === "'")) {
      offset = text.indexOf(character, offset + 1);
      if (offset < 0) return { end: -1, inTag: character };
      isValueNext = false;
    } else if (character === '=') isValueNext = true;
    else if (!/\s/.test(character)) isValueNext = false;
  }
  return { end: -1, inTag: '' };
}
