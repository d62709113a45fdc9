import type { KnowledgeData } from '../../core/knowledge';
import { compileEntries } from '../../core/matcher';
import { columnsOf, gridOf } from '../columns';
import { doiUrl, elsewhere, type CompiledKnowledge } from '../compiled';
import { encodeKey } from '../keyCode';
import { relationsOf } from '../relations';
import { checkKnowledge } from './check';
import { modelOf } from './model';

/** The JSON of a value, in ASCII: an engine reads a bundle of nothing else in half the time. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The values of one key by the ids of the rows that have it. */
function byId<T extends { readonly id: string }>(rows: readonly T[], key: keyof T): string {
  return asciiJson(Object.fromEntries(rows.filter((row) => row[key] !== undefined).map((row) => [row.id, row[key]])));
}

/** The rows, with a sign in place of the values of some keys. */
function without<T extends object>(rows: readonly T[], keys: readonly (keyof T)[]): object[] {
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(keys.filter((key) => row[key] !== undefined).map((key) => [key, elsewhere])),
  }));
}

/** The texts that ship; `parseKnowledge` gives the data back. */
export function compileModel({
  concepts,
  platforms,
  events,
  comparisons,
  disputes,
  sources,
}: KnowledgeData): CompiledKnowledge {
  return {
    concepts: asciiJson(columnsOf(without(concepts, ['body', 'summary', 'related', 'match']))),
    matches: asciiJson(columnsOf(concepts.map(({ match }) => match))),
    platforms: asciiJson(columnsOf(without(platforms, ['body', 'summary', 'related', 'cells']))),
    summaries: asciiJson([...concepts, ...platforms].map(({ summary }) => summary)),
    relations: asciiJson(relationsOf([...concepts, ...platforms])),
    bodies: byId([...concepts, ...platforms], 'body'),
    cells: asciiJson(gridOf(Object.fromEntries(platforms.map(({ id, cells }) => [id, cells])))),
    events: asciiJson(columnsOf(events)),
    comparisons: asciiJson(comparisons.map(({ cells, ...rest }) => ({ ...rest, cells: gridOf(cells) }))),
    disputes: asciiJson(disputes),
    sources: asciiJson(
      columnsOf(
        sources.map(({ id: _id, key: _key, url, ...rest }) =>
          rest.doi && doiUrl(rest.doi) === url ? rest : { ...rest, url },
        ),
      ),
    ),
    sourceKeys: asciiJson(sources.map((source) => encodeKey(source.key ?? '', source))),
    matching: asciiJson(compileEntries([...concepts, ...platforms])),
  };
}

/**
 * Compiles the authored files into the texts that ship.
 * Problems do not stop it (the data tests do), so that an author can try an unfinished entry in the editor; they are printed.
 */
export function compileKnowledge(folder: string): CompiledKnowledge {
  const { knowledge, problems } = checkKnowledge(folder);
  if (problems.length > 0) {
    console.error(`The body of data has ${problems.length} problem(s): run "npm run knowledge" to see them.`);
  }
  return compileModel(modelOf(knowledge));
}
