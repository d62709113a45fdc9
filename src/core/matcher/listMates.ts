import type { Candidate } from './candidate';
import type { Section } from './section';

/**
 * Names that stand in one list speak for each other: among hypervisors (`VirtualBox, Parallels, UTM`) the name that is
 * also an ordinary word is a name. A list is one in a sentence, the items of one level, or the cells of one column.
 */

/** Between two names of a list in a sentence: a sign or a word, and perhaps emphasis, quotes or brackets. */
const BETWEEN =
  /^[*_"'”’»)\]]{0,4}[ \t]{0,2}(?:[,;/|·•、，；]|(?:,[ \t]?)?(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|vs\.?|&|\+)(?=[ \t\r\n]))(?:[ \t]|\r?\n[ \t]{0,8}(?![ \t\r\n]))*(?:(?:and|or|&)[ \t])?[*_"'“‘«([]{0,4}$/;
/** What a line has before a name that begins a list item, and before one that begins a cell. */
const ITEM = /^([ \t>]*(?:[-*+•‣]|\d{1,3}[.)]))[ \t]+(?:\[[ x]\][ \t]+)?[*_"'“‘«[]{0,4}$/;
const CELL = /^[ \t>]*\|(?:[^|\n]{0,200}\|)*[ \t]*[*_"'“‘«[]{0,4}$/;
const MAX_BETWEEN = 24;
const MAX_LINE = 1000;

/** Gives the ambiguous names of a section that have an unambiguous one beside them the standing of listed ones. */
export function weighListed(section: Section, text: string): void {
  const { candidates } = section;
  if (!candidates.some(isInNeed)) return;
  const names = candidates.filter((candidate) => candidate.surface.entry.isName && isCapital(text, candidate.start));
  for (const forwards of [true, false]) {
    const ordered = forwards ? names : names.toReversed();
    let mate: Candidate | undefined;
    for (const name of ordered) {
      if (mate !== undefined && isInNeed(name) && areMates(text, mate, name)) name.standing = 'listed';
      if (isSure(name)) mate = name;
    }
  }
}

/** The nearest name of the section that a listed one owes its standing to. */
export function mateOf(listed: Candidate, section: Section, text: string): Candidate | undefined {
  return section.candidates.find(
    (other) => other.surface.entry.isName && isSure(other) && other !== listed && areMates(text, other, listed),
  );
}

/** What the section is enough for has it in the same names, and most are such: only those that need a cue are asked. */
function isInNeed({ standing, surface }: Candidate): boolean {
  return standing === 'unproven' && surface.entry.isName;
}

function isSure({ standing, surface }: Candidate): boolean {
  return (standing === 'unambiguous' || standing === 'cued' || standing === 'listed') && surface.role === 'name';
}

function isCapital(text: string, offset: number): boolean {
  return /\p{Lu}/u.test(text.charAt(offset));
}

/** Whether two names are neighbours in a list. */
function areMates(text: string, one: Candidate, other: Candidate): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start < first.end) return false;
  if (second.start - first.end <= MAX_BETWEEN && BETWEEN.test(text.slice(first.end, second.start))) return true;
  if (second.start - first.end > MAX_LINE) return false;
  const gap = text.slice(first.end, second.start);
  // The lines of one list follow each other.
  if (gap.indexOf('\n') < 0 || /\n[ \t]*\r?\n/.test(gap)) return false;
  const place = placeInLine(text, first.start);
  return place !== undefined && place === placeInLine(text, second.start) && isSiblingGap(gap, place);
}

/** A key for the level of the list item, or the column, that begins with a name; `undefined` if it begins neither. */
function placeInLine(text: string, start: number): string | undefined {
  const lead = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MAX_LINE), start);
  const item = ITEM.exec(lead)?.[1];
  if (item !== undefined) return item.replace(/\d+/, '1');
  return CELL.test(lead) ? `column ${lead.split('|').length}` : undefined;
}

/** Between siblings there is one line, or only what belongs to the first: deeper items and wrapped lines. */
function isSiblingGap(gap: string, place: string): boolean {
  const lines = gap.split('\n').slice(1, -1);
  if (place.startsWith('column')) return lines.every((line) => /^[ \t>]*\|/.test(line)) && lines.length <= 1;
  const indent = /^[ \t>]*/.exec(place)?.[0].length ?? 0;
  return lines.every((line) => (/^[ \t>]*/.exec(line)?.[0].length ?? 0) > indent);
}
