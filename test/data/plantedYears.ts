import { parseEdtf } from '../../src/base/edtf';
import type { Concept, FirstDate, FirstKind, Knowledge } from '../../src/core/knowledge';

/** What has happened to a thing, as the forms below say it. */
type Happening = 'out' | 'announced' | 'told' | 'begun' | 'founded' | 'merged';

/** Ways to say when a thing came about. `X` is the thing, `YEAR` the year. One form in each, as people write them. */
export const claimForms: Readonly<Record<Happening, readonly string[]>> = {
  out: [
    'X was first released in YEAR.',
    'X was released in YEAR.',
    'X came out in YEAR.',
    'The first version of X appeared in YEAR.',
    'X (YEAR) brought much that others copied.',
    'X was launched in YEAR.',
    'X first shipped in YEAR.',
    'X debuted in YEAR.',
    'X was introduced in YEAR.',
    'X appeared in YEAR.',
    'X arrived in YEAR and changed a lot.',
    'In YEAR, X was released.',
    'In YEAR, X appeared.',
    'X has been available since YEAR.',
    'X has been around since YEAR.',
    'X dates back to YEAR.',
    'The first release of X was in YEAR.',
    'X’s first release came in YEAR.',
    'Released in YEAR, X soon had many users.',
    'X, first released in YEAR, is still in use.',
    'X (first released in YEAR) is still in use.',
    'X is a product that was first released in YEAR.',
    'X is a technology introduced in YEAR.',
    'X became available in YEAR.',
    'X made its debut in YEAR.',
    'It was not until YEAR that X was released.',
    'YEAR saw the release of X.',
    'The YEAR release of X was a milestone.',
    'Since its release in YEAR, X has grown.',
    '- **X**: first released in YEAR',
    '- X – released in YEAR',
    '- YEAR: X released',
    '| System | First release |\n|---|---|\n| X | YEAR |\n',
    '| Name | Kind | Year |\n|---|---|---|\n| X | system | YEAR |\n',
  ],
  announced: ['X was announced in YEAR.', 'X was unveiled in YEAR.', 'X was first announced in YEAR.'],
  told: [
    'X was first described in YEAR.',
    'X was published in YEAR.',
    'X was disclosed in YEAR.',
    'X was introduced in YEAR.',
    'X was presented in YEAR.',
  ],
  begun: ['Work on X began in YEAR.', 'X was started in YEAR.', 'Development of X started in YEAR.'],
  founded: ['X was founded in YEAR.', 'X was established in YEAR.', 'X, founded in YEAR, sells software.'],
  merged: [
    'X was merged into the Linux kernel in YEAR.',
    'X has been part of the Linux kernel since YEAR.',
    'X was added to Linux in YEAR.',
  ],
};

const happenings: Readonly<Record<FirstKind, readonly Happening[]>> = {
  announced: ['out', 'announced'],
  begun: ['begun'],
  demonstrated: ['told'],
  described: ['told'],
  disclosed: ['told'],
  filed: [],
  founded: ['founded'],
  'in-use': ['out'],
  merged: ['merged'],
  named: [],
  opened: ['out'],
  published: ['out', 'told'],
  released: ['out'],
  shipped: ['out'],
  specified: ['told'],
  standardized: ['told'],
};

/** A statement with a year, and what it is about. */
export interface Planted {
  readonly entry: Concept;
  readonly form: string;
  readonly text: string;
  readonly year: number;
  /** Years between it and the first date; 0 when it is right. */
  readonly yearsOff: number;
}

/** Statements about all things that have a first date, in all forms that fit what that date is, with a year that is off. */
export function plantedYears(knowledge: Knowledge, yearsOff: number): readonly Planted[] {
  return knowledge.entries.flatMap((entry) => {
    const first = knowledge.firstDateOf(entry);
    return first && isExact(first) ? formsFor(first).map((form) => planted(entry, form, first, yearsOff)) : [];
  });
}

function planted(entry: Concept, form: string, first: FirstDate, yearsOff: number): Planted {
  const year = first.when.earliest.year + yearsOff;
  const text = form.replaceAll('YEAR', String(year)).replaceAll(/\bX\b/g, entry.name);
  return { entry, form, text, year, yearsOff };
}

function formsFor({ is }: FirstDate): readonly string[] {
  return [...new Set(happenings[is].flatMap((happening) => claimForms[happening]))];
}

function isExact({ when }: FirstDate): boolean {
  return !when.approximate && !when.uncertain && parseEdtf(when.text)?.latest?.year === when.earliest.year;
}

/** Whether what is known of an entry has a year, in words or in a date: nobody can say that it is wrong. */
export function isTold(year: number, entry: Concept, knowledge: Knowledge): boolean {
  const cells = 'cells' in entry ? JSON.stringify(entry.cells) : '';
  const events = knowledge.eventsOf(entry.id).map(({ date, title, summary }) => `${date} ${title} ${summary}`);
  return [entry.summary, entry.body ?? '', cells, ...events].some((text) => text.includes(String(year)));
}
