import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const sourceRoot = join(process.cwd(), 'src');

/** Source files by path below `src`, with slashes. */
export type Sources = ReadonlyMap<string, string>;

/** One file that imports another, by paths below `src`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every TypeScript file below `src`. */
export function allSources(): Sources {
  const paths = readdirSync(sourceRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(sourceRoot.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** What a text imports, type imports, re-exports, `import()` and `require` included, as written. */
export function specifiersOf(text: string): readonly string[] {
  const pattern =
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
}

/** Every import of one source file by another; imports of styles, data and packages are left out. */
export function importsAmong(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) =>
    specifiersOf(text).flatMap((specifier) => {
      if (!specifier.startsWith('.')) return [];
      const path = posix.normalize(posix.join(posix.dirname(from), specifier));
      const to = [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => sources.has(candidate));
      return to === undefined ? [] : [{ from, to }];
    }),
  );
}

/** The files that come into a bundle with one: what it imports, but for types, and what those import. */
export function reachedAtRunTime(sources: Sources, entry: string): ReadonlySet<string> {
  const values = new Map([...sources].map(([file, text]) => [file, text.replaceAll(typeImport, '')]));
  const imports = importsAmong(values);
  const reached = new Set([entry]);
  for (const file of reached) for (const { from, to } of imports) if (from === file) reached.add(to);
  return reached;
}

/** A declaration that the compiler takes away. */
const typeImport = /^(?:import|export) type [^;]*;$/gm;

/**
 * The circles of a graph: groups of nodes each of which reaches all others of its group (Tarjan's strongly connected
 * components of two and more), each sorted.
 */
export function circlesOf(edges: Iterable<readonly [from: string, to: string]>): readonly (readonly string[])[] {
  const targets = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from !== to) targets.set(from, (targets.get(from) ?? new Set<string>()).add(to));
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const number = order.size;
    order.set(node, number);
    stack.push(node);
    let low = number;
    for (const target of targets.get(node) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, lowest.get(target) ?? order.get(target) ?? low);
    }
    lowest.set(node, low);
    if (low === number) {
      const members = stack.splice(stack.indexOf(node));
      if (members.length > 1) circles.push(members.sort());
    }
    return low;
  };
  for (const node of targets.keys()) if (!order.has(node)) visit(node);
  return circles;
}
