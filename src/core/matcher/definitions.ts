import * as Char from '../../base/characterCodes';
import type { NonProseKind, ProseMap } from '../prose';
import type { Candidate } from './candidate';
import { isWordUnit } from './characters';
import { likeness, longFormAfter, longFormBefore } from './longForm';
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
    if (surface.isNever || !mayBeDefined(text, start, end) || !isPlainAcronym(surface.text)) continue;
    const range = definitionAt(text, start, end, surface.text);
    if (range === undefined || HIDDEN.has(kindOfPhrase(marked, prose, start, end))) continue;
    const longForm = text.slice(range.start, range.end).replaceAll(/[*_]/g, '').replaceAll(/\s+/g, ' ');
    const isOurs = isOfEntry(longForm, range, phrase, phrases);
    definitions.push({ ...range, acronym: surface.text, longForm, isOurs });
  }
  return definitions;
}

/** Most stand between other words of a sentence. Asked first, since it costs least. */
function mayBeDefined(text: string, start: number, end: number): boolean {
  if (end - start > 7) return false;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  // `stands for`, `short for`, `is`, `steht`, `significa`
  const isSaid = next === Char.LOWER_S || next === Char.LOWER_I;
  return before !== Char.SPACE || after !== Char.SPACE || isSaid || !isWordUnit(next);
}

function isPlainAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 6 && isAcronym(text) && !/[^\p{L}\p{N}]/u.test(text);
}

/** The long form that the text gives to the acronym at `[start, end)`. */
function definitionAt(text: string, start: number, end: number, acronym: string): Range | undefined {
  // In most places there is neither a bracket nor a sign.
  const opening = BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0];
  if (opening !== undefined && CLOSED.test(text.slice(end, end + 8))) {
    const before = longFormBefore(text, start - opening.length, acronym);
    const gap = before === undefined ? undefined : text.slice(before.end, start - opening.length);
    if (before !== undefined && /^[\s*_"'”’»]{0,6}$/.test(gap ?? '')) return before;
  }
  const behind = text.slice(end, end + 48);
  const opened = OPENS.exec(behind)?.[0];
  if (opened !== undefined) return touching(text, end + opened.length, acronym);
  const introduced = INTRODUCES.exec(behind)?.[0];
  if (introduced === undefined || !BEGINS.test(text.slice(Math.max(0, start - 40), start))) return undefined;
  const after = touching(text, end + introduced.length, acronym);
  return after !== undefined && ENDS.test(text.slice(after.end, after.end + 16)) ? after : undefined;
}

/** The long form that begins at an offset exactly. */
function touching(text: string, start: number, acronym: string): Range | undefined {
  const range = longFormAfter(text, start, acronym);
  return range?.start === start ? range : undefined;
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
