/** `[[target|alias]]`, with the bar escaped as in a table. */
const WIKI_LINK = /\[\[([^[\]|\n\\]{1,500}(?:\\(?!\|)[^[\]|\n\\]{0,500}){0,9})(?:\\?\|([^[\]\n]{0,500}))?\]\](?![([])/y;

/** A link of a wiki: what of it a reader sees. All offsets are UTF-16. */
export interface WikiLink {
  readonly end: number;
  /** Where the text that is shown begins. */
  readonly shownFrom: number;
  /** Where it ends; `shownFrom` if nothing is shown that is prose. */
  readonly shownTo: number;
}

/**
 * The link of a wiki that begins at an offset; `undefined` if none does. An alias is shown in place of the target. A
 * target without one is shown as it stands, and is prose unless it is a path, a file or the name of a block.
 */
export function wikiLinkAt(text: string, offset: number, to: number): WikiLink | undefined {
  WIKI_LINK.lastIndex = offset;
  const match = WIKI_LINK.exec(text);
  if (match === null || WIKI_LINK.lastIndex > to) return undefined;
  const end = WIKI_LINK.lastIndex;
  const [, target = '', alias] = match;
  if (alias !== undefined) return { end, shownFrom: end - 2 - alias.length, shownTo: end - 2 };
  const block = target.indexOf('#^');
  const shown = block < 0 ? target : target.slice(0, block);
  const isPath = /\/|\.[a-zA-Z][a-zA-Z0-9]{1,4}$/.test(shown);
  return { end, shownFrom: offset + 2, shownTo: offset + 2 + (isPath ? 0 : shown.length) };
}
