import type { Mention } from '../matcher';
import type { ClaimKind } from './claimWords';
import { month } from './claimWords';
import type { DatedClaim } from './datedClaim';
import { hasHistory } from './dateFinding';
import type { CheckInput } from './finding';
import type { ReadClaim } from './readClaim';
import { yearDigits, statedTime } from './statedTime';
import { tablesIn, type TableCell, type TextTable } from './textTables';

/** Heads that say what happened in the years below them. */
const heads: readonly (readonly [RegExp, ClaimKind, boolean])[] = [
  [
    /^(?:first|initial|original)(?:ly)? (?:public |stable )?(?:releases?d?|version|shipped|available)(?: (?:date|year|in))?$/,
    'release',
    true,
  ],
  [
    /^(?:released?|release (?:date|year)|year (?:of )?(?:first )?releas(?:e|ed)|launch(?:ed)?(?: (?:date|year))?|shipped|available since|year|date)$/,
    'release',
    false,
  ],
  [
    /^(?:introduced|introduction|(?:first )?appear(?:ed|ance)|debut(?:ed)?|since|year introduced|introduced in|born)$/,
    'introduce',
    false,
  ],
  [/^(?:announced|announcement|year announced)$/, 'announce', false],
  [/^(?:founded|established)$/, 'found', false],
  [/^(?:published|described|year published)$/, 'describe', false],
];

/** Heads of columns beside which a year is that of something else than the name. */
const otherThings =
  /\b(?:cve|version|paper|author|title|event|milestone|incident|attack|vulnerab\w+|customer|reference|end of|eol|conference|venue|what|change|news|note on|course|exam|survey|share|revenue|latest|current|last|newest|releases?)\b/i;

const cellDate = new RegExp(
  `^(?:(?:${month}|early|mid|late),? ?-?)?(?<year>${yearDigits}|(?:19[5-9]|20[0-4])0s)(?:-\\d\\d(?:-\\d\\d)?)?(?: \\([^()\\d]*\\))?$`,
);

/** What tables say whose heads tell what their years are, such as *First release*. */
export function claimsInTables(input: CheckInput): readonly ReadClaim[] {
  return tablesIn(input.text).flatMap((table) => [...inColumns(table, input), ...inRows(table, input)]);
}

/** A year under a head, in the row of a name. */
function inColumns({ head, rows }: TextTable, input: CheckInput): readonly ReadClaim[] {
  const names = rows.map(([first]) => first && nameIn(first, input));
  return head.flatMap((cell, column) => {
    const meaning = column > 0 ? meaningOf(cell) : undefined;
    if (!meaning || (meaning.isVague && !isListOfThings(head, names))) return [];
    return rows.flatMap((row, index) => {
      const name = names[index];
      const value = row[column];
      return name && value ? inCell(name, value, meaning, input) : [];
    });
  });
}

/** A year beside a label, in the column of a name. */
function inRows({ head, rows }: TextTable, input: CheckInput): readonly ReadClaim[] {
  const names = head.map((cell, column) => (column > 0 ? nameIn(cell, input) : undefined));
  return rows.flatMap((row) => {
    const meaning = row[0] && meaningOf(row[0]);
    if (!meaning || meaning.isVague) return [];
    return row.flatMap((value, column) => {
      const name = names[column];
      return name ? inCell(name, value, meaning, input) : [];
    });
  });
}

interface Meaning {
  readonly kind: ClaimKind;
  readonly isFirst: boolean;
  /** The head says that it is a year, and not of what. */
  readonly isVague: boolean;
}

function meaningOf({ text }: TableCell): Meaning | undefined {
  const label = text
    .toLowerCase()
    .replaceAll(/[*_:?.]/g, '')
    .trim();
  const found = heads.find(([pattern]) => pattern.test(label));
  return found && { kind: found[1], isFirst: found[2], isVague: label === 'year' || label === 'date' };
}

/** Whether a table has one row for each of several things, so that its year is that of the thing. */
function isListOfThings(head: readonly TableCell[], names: readonly (Mention | undefined)[]): boolean {
  const ids = names.flatMap((name) => name?.conceptId ?? []);
  return !head.some(({ text }) => otherThings.test(text)) && new Set(ids).size === ids.length;
}

/** The term that a cell consists of, links, emphasis and remarks in brackets aside. */
function nameIn({ start, end }: TableCell, { text, mentions }: CheckInput): Mention | undefined {
  const mention = mentions.find((each) => each.start >= start && each.end <= end);
  if (!mention) return undefined;
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, end);
  return /^[\s*_[`]*$/.test(before) && /^[\s*_`]*(?:\]\([^()]*\))?[\s*_]*(?:\([^()\d]*\))?\s*$/.test(after)
    ? mention
    : undefined;
}

function inCell(
  name: Mention,
  cell: TableCell,
  { kind, isFirst }: Meaning,
  { text, knowledge }: CheckInput,
): readonly ReadClaim[] {
  const year = cellDate.exec(cell.text)?.groups?.['year'];
  const entry = knowledge.entry(name.conceptId);
  const written = text.slice(name.start, name.end);
  if (year === undefined || !entry || !hasHistory(entry, written)) return [];
  const claim: DatedClaim = { kind, isFirst, agent: undefined, time: statedTime(year), timeIndex: 0 };
  return [{ claim, entry, written, namedAt: name.start, timeAt: text.indexOf(year, cell.start) }];
}
