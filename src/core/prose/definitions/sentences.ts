import type { Acronym } from './acronyms';
import type { AcronymDefinition } from './definition';
import { spelledOutAtEnd, spelledOutAtStart } from './initials';
import { visibleText, type ProseText, type VisibleText } from './visibleText';

/** How far words are looked for on either side: longer than any name. */
const REACH = 120;

/** Markup that may stand between a bracket and an acronym. */
const MARKS = '(?:[*_`~"“”‘’\'«»{}\\\\|]|<[^<>\\n]{1,60}>|\\\\[a-z]{2,10}\\{|:[a-z]{2,10}:`){0,4}';
const OPEN_BEFORE = new RegExp(`[(（\\[［【〔]\\s{0,2}${MARKS}$`);
const CLOSED_BEHIND = new RegExp(`^s?${MARKS}\\s{0,2}[)）\\]］】〕,，;；、:：]`);
const OPEN_BEHIND = new RegExp(`^s?${MARKS}\\s{0,3}[(（\\[［【〔]`);
/** Words and signs between a name and what it is also called: `or`, `(also called`, `|`. */
const ALSO = '(?:or|aka|a\\.k\\.a\\.|also|abbreviated|as|short|in|for|called|known|i\\.e\\.)';
const NAMED_BEFORE = new RegExp(
  `(?:[\\s,，(（–—-](?:${ALSO},?\\s+){1,3}(?:the\\s+|an?\\s+)?|(?:\\s[–—=-]|--|[:：|&]|</t[dh]>\\s*<t[dh]>)\\s{0,20})${MARKS}$`,
  'i',
);
const BETWEEN = new RegExp(
  `[\\s,，–—=:：|&(（［【〔"“'‘«-]*(?:\\b(?:${ALSO},?\\s*){1,3}(?:the\\s+|an?\\s+)?)?["“]*$`,
  'i',
);
const SAID_BEHIND =
  /^s?[*_"”]{0,3}(?:,?\s+(?:which\s+)?(?:is\s+|are\s+|being\s+)?(?:short\s+for|stands?\s+for|standing\s+for|abbreviat(?:es|ion\s+(?:of|for))|(?:an?|the)\s+(?:acronym|abbreviation)\s+(?:of|for)|means|i\.e\.,?)|,?\s+(?:or|that\s+is),?|\s*[,=＝–—]|\s+-{1,2})\s+/i;

/** What a sentence says that an acronym in it means: `long form (ACR)`, `ACR (long form)`, `ACR stands for long form`. */
export function definitionInSentence(document: ProseText, acronym: Acronym): AcronymDefinition | undefined {
  const { text } = document;
  const before = text.slice(Math.max(0, acronym.start - 48), acronym.start);
  const after = text.slice(acronym.end, acronym.end + 90);
  const isInBrackets = OPEN_BEFORE.test(before) && CLOSED_BEHIND.test(after);
  if (isInBrackets || NAMED_BEFORE.test(before)) {
    const found = meantBefore(document, acronym);
    if (found !== undefined) return found;
  }
  const isOpened = OPEN_BEHIND.exec(after)?.[0];
  const said = isOpened ?? SAID_BEHIND.exec(after)?.[0];
  return said === undefined
    ? undefined
    : meantBehind(document, acronym, acronym.end + said.length, isOpened !== undefined);
}

function meantBefore(document: ProseText, acronym: Acronym): AcronymDefinition | undefined {
  const visible = visibleText(document, startOfBlock(document.text, acronym.start), acronym.start);
  // What stands between the words and the acronym: the bracket, `or`, a comma.
  const tail = Math.max(0, visible.text.length - 40);
  const words = visible.text.slice(0, tail) + visible.text.slice(tail).replace(BETWEEN, '');
  const sentence = Math.max(...['. ', '; ', ': ', '(', '（', '。', '¦'].map((mark) => words.lastIndexOf(mark))) + 1;
  const found = spelledOutAtEnd(acronym.text, words.slice(sentence));
  if (found !== undefined) {
    return made(acronym, visible, sentence + found.start, sentence + found.end, true);
  }
  // A name in another script says it too; how long the name is cannot be told.
  const other = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]{2,}$/u.exec(words);
  return other === null ? undefined : made(acronym, visible, other.index, words.length, false);
}

function meantBehind(
  document: ProseText,
  acronym: Acronym,
  from: number,
  isInBrackets: boolean,
): AcronymDefinition | undefined {
  const visible = visibleText(document, from, endOfBlock(document.text, from));
  const lead =
    /^\W*(?:(?:short for|that is|i\.e\.|stands for|meaning|from|engl?\.|english|or|for|an?|the|=)[,:]?\s+)*/i.exec(
      visible.text,
    )?.[0].length ?? 0;
  const found = spelledOutAtStart(acronym.text, visible.text.slice(lead));
  if (found !== undefined) {
    return made(acronym, visible, lead + found.start, lead + found.end, true);
  }
  if (!isInBrackets) return undefined;
  const inside = /^[^()（）［］【】〔〕]*/.exec(visible.text)?.[0] ?? '';
  // The words of one part of the brackets: `EPT (Intel, extended page tables)`.
  for (const mark of inside.matchAll(/[,，;；:：/、=–—]\s*/g)) {
    const start = mark.index + mark[0].length;
    const part = spelledOutAtStart(acronym.text, inside.slice(start));
    if (part) return made(acronym, visible, start + part.start, start + part.end, true);
  }
  // A name in another script.
  return /[^\p{ASCII}\p{P}\p{Z}]{2}/u.test(inside) ? made(acronym, visible, 0, inside.length, false) : undefined;
}

/** A definition by `[start, end)` of what is visible. */
function made(
  acronym: Acronym,
  visible: VisibleText,
  start: number,
  end: number,
  isSpelledOut: boolean,
): AcronymDefinition {
  return {
    acronym: acronym.text,
    start: acronym.start,
    end: acronym.end,
    meaning: visible.text.slice(start, end),
    meaningStart: visible.offsetOf(start),
    meaningEnd: visible.offsetOf(end - 1) + 1,
    isSpelledOut,
    by: 'sentence',
  };
}

/** The beginning of the block before an offset, as far as it is looked at. */
function startOfBlock(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const blocks = [...text.slice(from, offset).matchAll(/\n[ \t>]*(?=\r?\n|#{1,6} |[-*+•|] |\d+[.)] )/g)];
  const last = blocks.at(-1);
  return last === undefined ? from : from + last.index + 1;
}

function endOfBlock(text: string, offset: number): number {
  const block = /\n[ \t>]*(?:\r?\n|#{1,6} |[-*+•|] |\d+[.)] )/.exec(text.slice(offset, offset + REACH));
  return block === null ? Math.min(text.length, offset + REACH) : offset + block.index;
}
