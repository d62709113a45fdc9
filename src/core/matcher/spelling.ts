import { LOOSE_BREAKS, normalise } from '../../base/folding';
import { partsByScript } from './unicodeKinds';

/** A word of a surface form. */
export interface Part {
  /** In normal form; in lower case unless its capitals count. */
  readonly word: string;
  readonly keepsCase: boolean;
  /** Punctuation between this word and the one before it, e.g. the slash of `I/O`; empty if they are loosely joined. */
  readonly glue: string;
}

/** A letter of a script without spaces, or a run of other letters, marks and digits. */
const WORD =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|(?:(?!(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])[\p{L}\p{M}\p{Nd}\p{Nl}])+/gu;
/** The shape of most surface forms: words of ASCII letters and digits with one space or hyphen between them. */
const PLAIN = /^[a-zA-Z0-9]+(?:[ -][a-zA-Z0-9]+)*$/;

/** Whether a surface form is words of ASCII letters and digits with one space or hyphen between them. */
export function isPlain(spelling: string): boolean {
  return PLAIN.test(spelling);
}

/** The words of a surface form. */
export function partsOf(spelling: string, keepCase: 'auto' | 'exact' | 'any'): Part[] {
  if (isPlain(spelling)) return spelling.split(/[ -]/).map((word) => partOf(word, '', keepCase));
  const text = normalise(spelling);
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    let glue = parts.length === 0 ? '' : text.slice(end, match.index).replace(LOOSE_BREAKS, '');
    for (const word of partsByScript(match[0])) {
      parts.push(partOf(word, glue, keepCase));
      glue = '';
    }
    end = match.index + match[0].length;
  }
  return parts;
}

function partOf(word: string, glue: string, keepCase: 'auto' | 'exact' | 'any'): Part {
  const keepsCase = keepCase === 'exact' || (keepCase === 'auto' && isAcronym(word));
  return { word: keepsCase ? word : word.toLowerCase(), keepsCase, glue };
}

/**
 * Whether a word is an acronym, so that its capitals count: two capitals or more, and no fewer than the small letters
 * (`EPT`, `vGPU`, `PCIe`; not `KubeVirt`, `VMware`). The Roman numbers of `type II` are not.
 */
export function isAcronym(word: string): boolean {
  if (/^[a-z0-9]*$/.test(word)) return false;
  let capitals = 0;
  let others = 0;
  for (const letter of word) {
    if (letter >= '0' && letter <= '9') continue;
    if (letter !== letter.toLowerCase()) capitals++;
    else if (letter !== letter.toUpperCase()) others++;
  }
  return capitals >= 2 && capitals >= others && word !== 'II' && word !== 'III';
}
