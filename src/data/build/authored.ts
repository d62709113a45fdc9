import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { AuthoredFiles } from '../types.generated';

/** The folders below `src/data`, one a kind. */
export const kinds = ['sources', 'concepts', 'platforms', 'events', 'comparisons', 'disputes'] as const;
export type Kind = (typeof kinds)[number];

/** The authored entries, checked against their schemas. */
export type AuthoredKnowledge = Required<AuthoredFiles>;

/** Something wrong in an authored file, with where it is. */
export interface Problem {
  /** Path from the data folder, e.g. `concepts/cpu.yaml`; empty when no one file is to blame. */
  readonly file: string;
  /** Counted from 1; 0 when not known. */
  readonly line: number;
  /** Name of the rule, `yaml` or `schema`. */
  readonly rule: string;
  readonly message: string;
}

/** One list entry of one authored file, as parsed. */
export interface AuthoredEntry {
  readonly kind: Kind;
  readonly file: string;
  readonly line: number;
  readonly value: unknown;
}

/** Reads one file. A file that is not a YAML list yields problems and what could be read. */
function readFile(folder: string, kind: Kind, name: string): { entries: AuthoredEntry[]; problems: Problem[] } {
  const file = `${kind}/${name}`;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, kind, name), 'utf8'), { lineCounter: lines });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    rule: 'yaml',
    message: error.message.split('\n')[0] ?? 'not valid YAML',
  }));
  if (!isSeq(document.contents)) {
    return {
      entries: [],
      problems: [...problems, { file, line: 1, rule: 'yaml', message: 'expected a list of entries' }],
    };
  }
  const entries = document.contents.items.map((item) => ({
    kind,
    file,
    line: isMap(item) && item.range ? lines.linePos(item.range[0]).line : 0,
    value: isMap(item) ? (item.toJS(document) as unknown) : undefined,
  }));
  return { entries, problems };
}

/** Reads every authored file below the data folder, in order of kind and name. */
export function readAuthored(folder: string): { entries: AuthoredEntry[]; problems: Problem[] } {
  const files = kinds.flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readFile(folder, kind, basename(name))),
  );
  return { entries: files.flatMap((file) => file.entries), problems: files.flatMap((file) => file.problems) };
}
