import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { allSources, circlesOf, importsAmong, reachedAtRunTime, specifiersOf, type Sources } from './imports';

/** What each layer may import, besides itself. The first path segment below `src` names the layer. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  api: [],
  base: [],
  core: ['base'],
  data: ['base', 'core'],
  markdownIt: ['base', 'core'],
  protocol: ['base', 'core'],
  webview: ['base', 'core', 'markdownIt', 'protocol'],
  platform: ['base', 'core', 'data', 'markdownIt', 'protocol', 'contributions.ts'],
  features: ['api', 'base', 'core', 'data', 'markdownIt', 'protocol', 'platform', 'contributions.ts'],
  'contributions.ts': ['base', 'core'],
  'extension.ts': ['api', 'base', 'core', 'data', 'markdownIt', 'protocol', 'platform', 'features', 'contributions.ts'],
};

/** The rooms of `core` by floor, from the lowest. A room may import rooms of lower floors, and no other. */
const floorsOfCore: readonly (readonly string[])[] = [
  ['knowledge', 'prose', 'review'],
  ['matcher', 'diagrams', 'completion', 'journal', 'citing'],
  ['mentions', 'checks', 'ownTerms', 'notesIndex', 'wordList', 'render', 'comparisonPage', 'search', 'study'],
  ['timelinePage', 'blocks', 'agentTools', 'composing', 'studyPage'],
  ['cardPage'],
];

/** Packages that a layer may import at run time. Type-only imports of packages are free of cost and checked by name too. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  api: ['vscode'],
  platform: ['vscode'],
  features: ['vscode'],
  'extension.ts': ['vscode'],
  'contributions.ts': ['vscode'],
  markdownIt: ['markdown-it'],
  data: ['virtual:knowledge'],
};

/**
 * Packages that one folder alone may import: the readers of the user's own glossaries know YAML and JSON, and nothing
 * above them needs to. They come with the bundle, but run only when there is a glossary.
 */
const packagesOfFolder: Readonly<Record<string, readonly string[]>> = {
  'data/ownTerms': ['yaml', 'jsonc-parser'],
};

function layerOf(path: string): string {
  const first = path.split('/')[0] ?? '';
  return first === path && !path.endsWith('.ts') && !(path in allowed) ? `${path}.ts` : first;
}

/** The room of `core` that a path is in, `matcher` for `core/matcher/index.ts`; `undefined` outside `core`. */
function roomOfCore(path: string): string | undefined {
  return /^core\/([^/.]+)/.exec(path)?.[1];
}

function floorOf(room: string): number {
  return floorsOfCore.findIndex((rooms) => rooms.includes(room));
}

/** What is wrong with the imports of one file by the tables above. */
function violations(file: string, text: string): string[] {
  const layer = layerOf(file);
  const buildTime = file.startsWith('data/build/');
  return specifiersOf(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      const isBuiltin = specifier.startsWith('node:') || builtinModules.includes(specifier);
      if (buildTime) return specifier === 'vscode' ? [`${file} imports vscode`] : [];
      if (isBuiltin) return [`${file} imports the Node built-in ${specifier}`];
      const packages = [...(packagesOf[layer] ?? []), ...(packagesOfFolder[posix.dirname(file)] ?? [])];
      return packages.includes(specifier) ? [] : [`${file} imports the package ${specifier}`];
    }
    const target = posix.normalize(posix.join(posix.dirname(file), specifier));
    if (target.startsWith('..')) return [`${file} imports ${specifier} from outside src`];
    const targetLayer = layerOf(target);
    if (target.startsWith('data/build/') && !buildTime) return [`${file} imports build-time code ${target}`];
    if (layer === 'features' && targetLayer === 'features') {
      const own = file.split('/')[1];
      return target.split('/')[1] === own ? [] : [`${file} imports the feature ${target}`];
    }
    const [room, targetRoom] = [roomOfCore(file), roomOfCore(target)];
    if (room !== undefined && targetRoom !== undefined && room !== targetRoom) {
      return floorOf(targetRoom) < floorOf(room) ? [] : [`${file} imports ${target}, which is on no lower floor`];
    }
    if (targetLayer === layer || (allowed[layer] ?? []).includes(targetLayer)) return [];
    return [`${file} imports ${target}, which is above or beside it`];
  });
}

/** Imports of a file in a folder that has an `index.ts`, from outside and past it. */
function importsPastIndex(sources: Sources): readonly string[] {
  return importsAmong(sources).flatMap(({ from, to }) => {
    const folder = posix.dirname(to);
    const isPast = sources.has(`${folder}/index.ts`) && to !== `${folder}/index.ts` && !from.startsWith(`${folder}/`);
    return isPast ? [`${from} imports ${to} past the index of its folder`] : [];
  });
}

/** The folder of a file; a file that stands beside rooms is a room of its own. */
function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' || folder === 'core' ? path : folder;
}

/** Circles of files, closed by type imports too, and circles of folders that no single file closes. */
function circles(sources: Sources): readonly string[] {
  const imports = importsAmong(sources);
  const ofFiles = circlesOf(imports.map(({ from, to }) => [from, to]));
  // A folder and one inside it are one room: the room's index may use its parts, and they what stands beside it.
  const folders = imports
    .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
    .filter(([from, to]) => !from.startsWith(`${to}/`) && !to.startsWith(`${from}/`));
  return [...ofFiles, ...circlesOf(folders)].map((members) => members.join(' ↔ '));
}

const sources = allSources();

describe('layers', () => {
  it('point downwards in every source file', () => {
    assert.ok(sources.size > 30, `only ${sources.size} source files were found`);
    const unknown = [...sources.keys()].map(layerOf).filter((layer) => !(layer in allowed));
    assert.deepEqual([...new Set(unknown)], [], 'folders that no layer rule covers');
    assert.deepEqual(
      [...sources].flatMap(([file, text]) => violations(file, text)),
      [],
    );
  });

  it('know the floor of every room of core, and no room that is gone', () => {
    const rooms = new Set([...sources.keys()].flatMap((path) => roomOfCore(path) ?? []));
    assert.deepEqual([...rooms].sort(), floorsOfCore.flat().toSorted());
  });

  it('are entered by the index of a folder where there is one', () => assert.deepEqual(importsPastIndex(sources), []));

  it('have no circles of files or of folders', () => assert.deepEqual(circles(sources), []));

  it('leave what is read later out of the first bundle', () => {
    // Study would add 70 KB to what every window reads that opens a note.
    const reached = reachedAtRunTime(sources, 'extension.ts');
    assert.ok(reached.has('features/study/laterTree.ts'));
    const rooms = /^(?:core\/(?:journal|review|study|studyPage)\/|platform\/review\/|features\/study\/study\.ts)/;
    assert.deepEqual(
      [...reached].filter((file) => rooms.test(file)),
      [],
    );
  });

  const planted: readonly (readonly [string, string, string])[] = [
    ['an upward import', 'core/x.ts', "import { log } from '../platform/log';"],
    ['an import of a higher floor of core', 'core/matcher/x.ts', "import { runChecks } from '../checks';"],
    ['an import on the same floor of core', 'core/render/x.ts', "import { runChecks } from '../checks';"],
    ['a type import of a higher floor', 'core/prose/x.ts', "import type { Mention } from '../matcher';"],
    ['vscode in core', 'core/x.ts', "import type * as vscode from 'vscode';"],
    ['a bare Node built-in', 'platform/x.ts', "import fs from 'fs';"],
    ['a prefixed Node built-in', 'features/hover/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['a feature importing another', 'features/hover/x.ts', "import { open } from '../cards/open';"],
    ['a re-export upwards', 'base/x.ts', "export { Knowledge } from '../core/knowledge';"],
    ['a dynamic import upwards', 'core/x.ts', "const x = await import('../data');"],
    ['data in the webview', 'webview/compare/main.ts', "import { loadKnowledge } from '../../data';"],
    ['a YAML parser beside its folder', 'data/parse.ts', "import { parse } from 'yaml';"],
    ['build-time code at run time', 'data/index.ts', "import { checkKnowledge } from './build/check';"],
  ];
  for (const [what, file, text] of planted) {
    it(`catch ${what}`, () => assert.equal(violations(file, text).length, 1));
  }

  const withFiles = (files: Readonly<Record<string, string>>): Sources => new Map(Object.entries(files));

  it('catch an import past an index', () => {
    const matcher = { 'core/matcher/index.ts': '', 'core/matcher/sentence.ts': '' };
    const past = withFiles({ ...matcher, 'core/checks/x.ts': "import { a } from '../matcher/sentence';" });
    assert.equal(importsPastIndex(past).length, 1);
    const fine = withFiles({ ...matcher, 'core/matcher/x.ts': "import { a } from './sentence';" });
    assert.deepEqual(importsPastIndex(fine), []);
  });

  it('catch a circle that only a type import closes', () => {
    const files = withFiles({
      'base/a.ts': "import { b } from './b';",
      'base/b.ts': "import type { C } from './c';",
      'base/c.ts': "import { a } from './a';",
    });
    assert.deepEqual(circles(files), ['base/a.ts ↔ base/b.ts ↔ base/c.ts']);
  });

  it('catch a circle of folders without a circle of files', () => {
    const files = withFiles({
      'platform/x/one.ts': "import { two } from '../y/two';",
      'platform/y/two.ts': '',
      'platform/y/three.ts': "import type { Four } from '../x/four';",
      'platform/x/four.ts': '',
    });
    assert.deepEqual(circles(files), ['platform/x ↔ platform/y']);
  });
});
