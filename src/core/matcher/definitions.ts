import * as Char from '../../base/characterCodes';
import type { NonProseKind, ProseMap } from '../prose';
import type { Candidate } from './candidate';
import { isLineBreak, isSpace, isWordUnit } from './characters';
import { likeness, longFormAt, longFormBefore } from './longForm';
import { kindOfPhrase, type MarkedText } from './markedText';
import type { Range } from './sentence';
import { isAcronym } from './spelling';

/** What a text says that an acronym means: `persistent volume (PV)`. Offsets are UTF-16, those of the long form. */
export interface Definition extends Range {
  readonly acronym: string;
  readonly longForm: string;
  /** The long form is one of the term that the acronym is a form of. */
  readonly isOurs: boolean;
}

/** What stands between a long form and the acronym in brackets behind it, or in `<abbr title="…">`. */
const BEFORE =
  /(?:[([（［〔【][*_"'“‘«„]{0,4}(?:(?:or|short|abbr\.|kurz|dit|sigla|siglas) )?[*_"'“‘«„]{0,4}|["']\s{0,2}>)$/;
/** What closes it, behind the `s` of a plural. */
const CLOSED = /^s?[*_"'”’»“]{0,4}(?:[)\]）］〕】,;，；、:：]|<\/|$)/;
/** Behind an acronym: what opens or introduces its long form, wherever it stands… */
const OPENS =
  /^s?[*_"'”’»}\]]{0,4}[ \t]{0,2}(?:[([（［〔【]["'“‘«„*_]{0,4}|[=＝][ \t]{0,2}["'“‘«„*_]{0,4}|\{[ \t]{0,2}|,[ \t]{0,4}long[ \t]{0,4}=[ \t]{0,4}\{?|(?:stands for|is short for|short for|steht für|significa|signifie)[ \t]["'“‘«„*_]{0,4}(?:the )?)/;
/** …and where the acronym begins a line, an item or a cell. */
const INTRODUCES =
  /^s?[*_"'”’»}\]]{0,4}(?:[ \t]{0,8}(?::{1,4}|[：|–—→]|-{1,3}(?=[ \t])|<\/\w{1,6}>\s{0,4}<\w{1,6}>)|\r?\n[ \t]{0,4}:(?=[ \t])|\t| {2,})[ \t*_"'“‘«„]{0,12}/;
const ENDS = /^[*_"'”’»]{0,4}[ \t]{0,4}(?:[.,;:)|\]}（(]|\r?\n|$|[–—-][ \t]|<\/)/;
const BEGINS = /(?:^|\n|\||<\w{1,6}>)(?:[ \t>]|[-*+•](?=[ \t])|\d{1,3}[.)](?=[ \t])|\*\[|[*_"'“‘«„`])*$/;

const MAX_ACRONYM = 6;
/** As far back as `BEFORE` reaches. */
const MAX_BEFORE = 16;
/** A set of UTF-16 units that is quick to ask about those of ASCII, which most are. */
class UnitSet {
  readonly #ascii = new Uint8Array(128);
  readonly #others = new Set<number>();

  constructor(characters: string) {
    for (const character of characters) {
      const unit = character.charCodeAt(0);
      if (unit < 128) this.#ascii[unit] = 1;
      else this.#others.add(unit);
    }
  }

  has(unit: number): boolean {
    return unit < 128 ? this.#ascii[unit] === 1 : this.#others.has(unit);
  }
}

/** The units that the expressions above begin or end with. */
const OPENING = new UnitSet('([（［〔【*_"\'“‘«„>');
const BRACKETS = new UnitSet('([（［〔【>');
const CLOSING = new UnitSet('*_"\'”’»“}]');
const INTRODUCING = new UnitSet('([（［〔【=＝{:：|–—→\t');

/** Long forms that are at least so alike mean the same; *virtual memory* and *virtual machine* are at 0.65. */
const ALIKE = 0.68;

/** Where no reader looks for a definition. Commands, macros and abbreviations below the text are markup. */
const HIDDEN: ReadonlySet<NonProseKind | undefined> = new Set<NonProseKind>(['code', 'url', 'comment', 'math']);

/**
 * The definitions of acronyms in a text.
 * @param phrases its forms of terms, in prose or not
 */
export function definitionsIn(
  marked: MarkedText,
  prose: ProseMap,
  phrases: readonly Candidate[],
): readonly Definition[] {
  const { text } = marked;
  const definitions: Definition[] = [];
  for (const phrase of phrases) {
    const { start, end, surface } = phrase;
    if (end - start > MAX_ACRONYM + 1 || !hasCapitals(text, start, end)) continue;
    const isOpened = mayBeOpened(text, start);
    const isIntroduced = mayIntroduce(text, end);
    if (!(isOpened || isIntroduced) || surface.role !== 'name' || !isPlainAcronym(surface.text)) continue;
    const range =
      (isOpened ? definitionBefore(text, start, end, surface.text) : undefined) ??
      (isIntroduced ? definitionBehind(text, start, end, surface.text) : undefined);
    if (range === undefined || HIDDEN.has(kindOfPhrase(marked, prose, start, end))) continue;
    const longForm = text.slice(range.start, range.end).replaceAll(/[*_]/g, '').replaceAll(/\s+/g, ' ');
    const isOurs = isOfEntry(longForm, range, phrase, phrases);
    definitions.push({ ...range, acronym: surface.text, longForm, isOurs });
  }
  return definitions;
}

/**
 * Whether there could be an opening bracket before an acronym, or the end of an opening tag: perhaps with emphasis, and
 * a short word, between them.
 */
function mayBeOpened(text: string, start: number): boolean {
  if (!OPENING.has(text.charCodeAt(start - 1))) return false;
  for (let offset = start - 1; offset >= 0 && offset >= start - MAX_BEFORE; offset--) {
    const unit = text.charCodeAt(offset);
    if (BRACKETS.has(unit)) return true;
    if (isLineBreak(unit)) return false;
  }
  return false;
}

/** Whether a long form could follow an acronym: a look at a few units, since it is asked of most acronyms. */
function mayIntroduce(text: string, end: number): boolean {
  let offset = text.charCodeAt(end) === Char.LOWER_S ? end + 1 : end;
  while (CLOSING.has(text.charCodeAt(offset)) && offset < end + 6) offset++;
  let unit = text.charCodeAt(offset);
  const isSpaced = isSpace(unit);
  if (isSpaced) {
    // Two spaces part the columns of a list.
    if (isSpace(text.charCodeAt(++offset))) return true;
    unit = text.charCodeAt(offset);
    // `stands for`, `is short for`, `steht für`, `significa`
    if (unit === Char.LOWER_S || text.startsWith('is short', offset)) return true;
  }
  switch (unit) {
    case Char.HYPHEN_MINUS:
      return isSpaced;
    case Char.LESS_THAN:
      return text.charCodeAt(offset + 1) === Char.SLASH;
    case Char.COMMA:
      return text
        .slice(offset + 1, offset + 12)
        .trimStart()
        .startsWith('long');
    case Char.CARRIAGE_RETURN:
    case Char.LINE_FEED:
      return text
        .slice(offset, offset + 8)
        .trimStart()
        .startsWith(':');
    default:
      return INTRODUCING.has(unit);
  }
}

function hasCapitals(text: string, start: number, end: number): boolean {
  const isEnd = isCapital(text.charCodeAt(end - 1)) || isCapital(text.charCodeAt(end - 2));
  return isCapital(text.charCodeAt(start + 1)) || (isEnd && isCapital(text.charCodeAt(start)));
}

function isCapital(unit: number): boolean {
  return unit >= Char.UPPER_A && unit <= Char.UPPER_Z;
}

function isPlainAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= MAX_ACRONYM && isAcronym(text) && !/[^\p{L}\p{N}]/u.test(text);
}

/** The long form before the acronym at `[start, end)`, which stands in brackets. */
function definitionBefore(text: string, start: number, end: number, acronym: string): Range | undefined {
  const opening = BEFORE.exec(text.slice(Math.max(0, start - MAX_BEFORE), start))?.[0];
  if (opening === undefined || !CLOSED.test(text.slice(end, end + 8))) return undefined;
  const before = longFormBefore(text, start - opening.length, acronym);
  if (before === undefined) return undefined;
  return /^[\s*_"'”’»]{0,6}$/.test(text.slice(before.end, start - opening.length)) ? before : undefined;
}

/** The long form behind the acronym at `[start, end)`. */
function definitionBehind(text: string, start: number, end: number, acronym: string): Range | undefined {
  const behind = text.slice(end, end + 48);
  const opened = OPENS.exec(behind)?.[0];
  if (opened !== undefined) return longFormAt(text, end + opened.length, acronym);
  if (isAmongWords(text, start)) return undefined;
  const introduced = INTRODUCES.exec(behind)?.[0];
  if (introduced === undefined || !BEGINS.test(text.slice(Math.max(0, start - 40), start))) return undefined;
  const after = longFormAt(text, end + introduced.length, acronym);
  return after !== undefined && ENDS.test(text.slice(after.end, after.end + 16)) ? after : undefined;
}

/** Whether a word stands before an acronym in its line, so that it begins nothing: a quick look at a few units. */
function isAmongWords(text: string, start: number): boolean {
  let offset = start - 1;
  while (offset > start - 4 && isSpace(text.charCodeAt(offset))) offset--;
  const unit = text.charCodeAt(offset);
  return unit < Char.HYPHEN && isWordUnit(unit);
}

/** Whether a long form is one of the entry: it holds another of its forms, or is like one. */
function isOfEntry(longForm: string, range: Range, { surface }: Candidate, phrases: readonly Candidate[]): boolean {
  const isTouched = (other: Candidate): boolean => other.start < range.end && other.end > range.start;
  const inside = phrases.filter(isTouched);
  if (inside.some((other) => other.surface.entry === surface.entry)) return true;
  const known = surface.entry.longForms;
  // Of an acronym that the data does not spell out nothing is known: other terms in its long form speak for it.
  if (known.length === 0) return inside.length > 0;
  return known.some((form) => likeness(longForm, form) >= ALIKE);
}
