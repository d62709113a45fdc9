import { Sentences } from '../matcher';
import type { ProseMap } from '../prose';

/** A sentence without its markup, and where each unit of it stands in the document. */
export interface PlainSentence {
  /** One line; what is not prose, such as code, is a `¦`. */
  readonly text: string;
  /** The sentence in the document. */
  readonly start: number;
  readonly end: number;
  /** Index in `text` of the first unit that stands at or after an offset of the document. */
  indexOf(offset: number): number;
  /** Offset in the document of a unit of `text`. */
  offsetOf(index: number): number;
}

/** What stands for code, formulas and the like: no pattern for prose matches it. */
export const NOT_PROSE = '¦';

/** Markup that leaves no trace in the sentence. */
const silent = new Set(['url', 'markup', 'comment', 'alt']);

/** The sentence, list item, heading or table row around an offset, in plain words. */
export function plainSentenceAt(document: string, prose: ProseMap, offset: number): PlainSentence {
  const found = new Sentences(document).at(offset);
  const { start } = found;
  // With the mark that ends it: a question says something else.
  const end = /[.!?]/.test(document[found.end] ?? '') ? found.end + 1 : found.end;
  let text = '';
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    const kind = prose.kindAt(at);
    let character = document[at] ?? '';
    if (kind !== undefined) {
      if (silent.has(kind) || text.endsWith(NOT_PROSE)) continue;
      character = NOT_PROSE;
    } else if (/[*[\]]/.test(character) || (character === '_' && isEdge(document, at))) continue;
    else if (/\s/.test(character)) {
      if (text === '' || text.endsWith(' ')) continue;
      character = ' ';
    }
    text += character;
    offsets.push(at);
  }
  return {
    text,
    start,
    end,
    indexOf: (wanted) => {
      const index = offsets.findIndex((each) => each >= wanted);
      return index < 0 ? offsets.length : index;
    },
    offsetOf: (index) => offsets[index] ?? end,
  };
}

/** Whether an underscore is at the edge of a word, where it marks emphasis. */
function isEdge(document: string, at: number): boolean {
  return !/\w/.test(document[at - 1] ?? ' ') || !/\w/.test(document[at + 1] ?? ' ');
}
