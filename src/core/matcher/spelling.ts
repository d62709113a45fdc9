import { foldApostrophe } from './characters';

/** A word of a surface form. */
export interface Part {
  /** In normal form; in small letters unless its capitals count. */
  readonly word: string;
  readonly keepsCase: boolean;
  /** Punctuation between this word and the one before it, e.g. the slash of `I/O`; empty if they are loosely joined. */
  readonly glue: string;
}

/** A letter of a script without spaces, or a run of other letters, marks and digits. */
const WORD =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|(?:(?!(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])[\p{L}\p{M}\p{Nd}\p{Nl}])+/gu;
const ASCII_WORD = /[a-zA-Z0-9]+/g;
const LOOSE = /[\s\p{Pd}\u200b\u2212]+/gu;
const IGNORABLE = /\u00ad|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]/g;

/** Compatibility normal form, with straight apostrophes and without invisible joiners. */
export function normalise(text: string): string {
  if (isAscii(text)) return text;
  let result = '';
  for (const character of text.normalize('NFKC').replace(IGNORABLE, '')) {
    result += String.fromCodePoint(foldApostrophe(character.codePointAt(0) ?? 0));
  }
  return result;
}

function isAscii(text: string): boolean {
  for (let offset = 0; offset < text.length; offset++) if (text.charCodeAt(offset) >= 0x80) return false;
  return true;
}

/** The words of a surface form. */
export function partsOf(spelling: string, keepCase: 'auto' | 'exact' | 'any'): readonly Part[] {
  const text = normalise(spelling);
  const pattern = text === spelling && isAscii(text) ? ASCII_WORD : WORD;
  const parts: Part[] = [];
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0];
    const keepsCase = keepCase === 'exact' || (keepCase === 'auto' && isAcronym(word));
    parts.push({
      word: keepsCase ? word : word.toLowerCase(),
      keepsCase,
      glue: parts.length === 0 ? '' : glueOf(text, end, match.index),
    });
    end = match.index + word.length;
  }
  return parts;
}

function glueOf(text: string, from: number, to: number): string {
  const unit = text.charCodeAt(from);
  if (to - from === 0 || (to - from === 1 && (unit === 0x20 || unit === 0x2d))) return '';
  return text.slice(from, to).replace(LOOSE, '');
}

/**
 * Whether a word is an acronym, so that its capitals count: two capitals or more, and no fewer than the small letters
 * (`EPT`, `vGPU`, `PCIe`; not `KubeVirt`, `VMware`). The Roman numbers of `type II` are not.
 */
export function isAcronym(word: string): boolean {
  let capitals = 0;
  let others = 0;
  for (const letter of word) {
    if (letter >= '0' && letter <= '9') continue;
    if (letter !== letter.toLowerCase()) capitals++;
    else if (letter !== letter.toUpperCase()) others++;
  }
  return capitals >= 2 && capitals >= others && word !== 'II' && word !== 'III';
}
