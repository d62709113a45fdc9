import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';

const sourceRoot = join(process.cwd(), 'src');

/** What each layer may import, besides itself. The first path segment below `src` names the layer. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  base: [],
  core: ['base'],
  data: ['base', 'core'],
  markdownIt: ['base', 'core'],
  protocol: ['base', 'core'],
  webview: ['base', 'core', 'protocol'],
  platform: ['base', 'core', 'data', 'markdownIt', 'protocol', 'contributions.ts'],
  features: ['base', 'core', 'data', 'markdownIt', 'protocol', 'platform', 'contributions.ts'],
  'contributions.ts': ['base', 'core'],
  'extension.ts': ['base', 'core', 'data', 'markdownIt', 'protocol', 'platform', 'features', 'contributions.ts'],
};

/** Packages that a layer may import at run time. Type-only imports of packages are free of cost and checked by name too. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
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

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function importsOf(file: string, text: string): Import[] {
  const pattern =
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    specifier: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '',
  }));
}

function layerOf(path: string): string {
  const first = path.split('/')[0] ?? '';
  return first === path && !path.endsWith('.ts') && !(path in allowed) ? `${path}.ts` : first;
}

function sourceFiles(): string[] {
  return readdirSync(sourceRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(sourceRoot.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** The violations in one file; pure, so that the rule itself can be tested. */
function violations(file: string, text: string): string[] {
  const layer = layerOf(file);
  const buildTime = file.startsWith('data/build/');
  return importsOf(file, text).flatMap(({ specifier }) => {
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
    if (targetLayer === layer || (allowed[layer] ?? []).includes(targetLayer)) return [];
    return [`${file} imports ${target}, which is above or beside it`];
  });
}

describe('layers', () => {
  it('point downwards in every source file', () => {
    const files = sourceFiles();
    assert.ok(files.length > 30, `only ${files.length} source files were found`);
    const unknown = files.map(layerOf).filter((layer) => !(layer in allowed));
    assert.deepEqual([...new Set(unknown)], [], 'folders that no layer rule covers');
    assert.deepEqual(
      files.flatMap((file) => violations(file, readFileSync(join(sourceRoot, file), 'utf8'))),
      [],
    );
  });

  const planted: readonly (readonly [string, string, string])[] = [
    ['an upward import', 'core/x.ts', "import { log } from '../platform/log';"],
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
});
