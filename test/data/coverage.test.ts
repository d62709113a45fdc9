import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nameKey } from '../../src/base/folding';
import { knowledge } from './support/authored';

/** Where a name is answered: the id, or the id with the reason why it is not a name of that entry. */
type NameHome = string | { readonly id: string; readonly because: string };

/** Where a line is answered. A dated claim that no event or dispute answers says why. */
interface LineHome {
  readonly says: string;
  readonly at: readonly string[];
  readonly because?: string;
}

interface CoverageDocument {
  readonly note: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, Readonly<Record<string, NameHome>>>>;
  readonly lines: Readonly<Record<string, LineHome>>;
}

interface Coverage {
  readonly documents: readonly CoverageDocument[];
  readonly conflicts: Readonly<Record<string, readonly string[]>>;
}

// The table is checked in, and every test below fails on a shape other than this one.
const coverage = parse(readFileSync(join(process.cwd(), 'test', 'data', 'coverage.yaml'), 'utf8')) as Coverage;

const named = new Map([...knowledge.concepts, ...knowledge.platforms].map((entry) => [entry.id, entry] as const));
const events = new Set(knowledge.events.map(({ id }) => id));
const disputes = new Set(knowledge.disputes.map(({ id }) => id));
const sources = new Set(knowledge.sources.map(({ id }) => id));
const cells = new Set(
  knowledge.comparisons.flatMap(({ id, cells: subjects }) =>
    Object.entries(subjects ?? {}).flatMap(([subject, of]) =>
      Object.keys(of).map((dimension) => `${id}/${subject}/${dimension}`),
    ),
  ),
);

function isDated(id: string): boolean {
  return events.has(id) || disputes.has(id);
}

/** The key of a surface form, also without the ending of a plural. */
function keys(surface: string): readonly string[] {
  const key = nameKey(surface);
  return [key, key.replace(/ies$/, 'y'), key.replace(/es$/, ''), key.replace(/s$/, '')];
}

/** Whether prose that says `name` means the entry `id` by one of its own surface forms or mentions. */
function isNameOf(name: string, id: string): boolean {
  const entry = named.get(id);
  if (!entry) return false;
  const surfaces = [
    entry.name,
    ...(entry.expansion ? [entry.expansion] : []),
    ...(entry.aliases ?? []),
    ...(entry.formerNames ?? []),
    ...(entry.match?.forms ?? []),
    ...(entry.mentions ?? []),
  ];
  const own = new Set(surfaces.flatMap(keys));
  return keys(name).some((key) => own.has(key));
}

/** Ids `A1`, `A2` … in order, as many as the document has. */
function expected(counts: Readonly<Record<string, number>>, kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((kind) => Array.from({ length: counts[kind] ?? 0 }, (_, index) => `${kind}${index + 1}`));
}

describe('coverage of the starting documents', () => {
  it('covers all five, as the sources know them, with all their lines and names', () => {
    const notes = knowledge.sources.filter(({ kind }) => kind === 'note').map(({ id }) => id);
    assert.deepEqual(coverage.documents.map(({ note }) => note).toSorted(), notes.toSorted());
    const total = coverage.documents.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count);
    assert.equal(total, 242);
    const listed = coverage.documents.flatMap(({ names }) => Object.values(names).flatMap((of) => Object.keys(of)));
    assert.equal(listed.length, 279);
  });

  for (const { note, counts, names, lines } of coverage.documents) {
    describe(note, () => {
      it('has a home for every line', () => {
        assert.deepEqual(Object.keys(names), expected(counts, ['N']));
        const required = Object.keys(lines).filter((id) => /^[DAB]/.test(id));
        assert.deepEqual(required, expected(counts, ['D', 'A', 'B']));
        for (const [id, { says, at }] of Object.entries(lines)) assert.ok(says && at.length > 0, id);
        for (const [id, of] of Object.entries(names)) assert.ok(Object.keys(of).length > 0, id);
      });

      it('has every name as the name of an entry, or says why not', () => {
        const wrong = Object.entries(names).flatMap(([line, of]) =>
          Object.entries(of)
            .filter(([name, home]) =>
              typeof home === 'string'
                ? !isNameOf(name, home)
                : !home.because || !(named.has(home.id) || events.has(home.id) || sources.has(home.id)),
            )
            .map(([name, home]) => `${line}: "${name}" is no name of ${JSON.stringify(home)}`),
        );
        assert.deepEqual(wrong, []);
      });

      it('has every dated claim in an event or a dispute, or says why not', () => {
        const wrong = Object.entries(lines)
          .filter(([line, { at, because }]) => line.startsWith('D') && !because && !at.some(isDated))
          .map(([line]) => line);
        assert.deepEqual(wrong, []);
      });

      it('has every other claim in a cell, a dispute or an entry with a body', () => {
        const wrong = Object.entries(lines).flatMap(([line, { at }]) =>
          /^[AB]/.test(line)
            ? at
                .filter((id) => !cells.has(id) && !disputes.has(id) && !named.get(id)?.body)
                .map((id) => `${line}: ${id}`)
            : [],
        );
        assert.deepEqual(wrong, []);
      });

      it('points at nothing that does not exist', () => {
        const wrong = Object.entries(lines).flatMap(([line, { at }]) =>
          at
            .filter((id) => !cells.has(id) && !disputes.has(id) && !events.has(id) && !named.has(id))
            .map((id) => `${line}: ${id}`),
        );
        assert.deepEqual(wrong, []);
      });
    });
  }

  it('makes a dispute of each of the 46 conflicts', () => {
    const ids = Array.from({ length: 46 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(Object.keys(coverage.conflicts), ids);
    for (const [conflict, homes] of Object.entries(coverage.conflicts)) {
      assert.ok(homes.length > 0, conflict);
      for (const id of homes) assert.ok(disputes.has(id), `${conflict}: ${id}`);
    }
  });
});
