// Bundles the test files of a suite, or of a part of it, into one module.
import { build } from 'esbuild';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, forNode } from '../../esbuild.mjs';
import { root } from './paths.mjs';

/** The whole of a suite. @type {Part} */
export const whole = { number: 1, of: 1 };

/**
 * The files of one part of a suite. Parts are of about the same length, longest files first.
 * @param {string[]} files
 * @param {Part} part
 * @typedef {{ number: number, of: number }} Part counted from 1
 */
function filesOfPart(files, { number, of }) {
  const parts = Array.from({ length: of }, () => ({ size: 0, files: /** @type {string[]} */ ([]) }));
  const bySize = files.map((file) => ({ file, size: statSync(file).size })).toSorted((a, b) => b.size - a.size);
  for (const { file, size } of bySize) {
    const smallest = parts.reduce((best, part) => (part.size < best.size ? part : best));
    smallest.size += size;
    smallest.files.push(file);
  }
  return (parts[number - 1]?.files ?? []).toSorted();
}

/**
 * What a part of a suite is called, in results and in the files that hold them.
 * @param {string} suite
 * @param {Part} part
 */
export function partName(suite, { number, of }) {
  return of === 1 ? suite : `${suite} ${number} of ${of}`;
}

/**
 * Bundles all test files of a suite into one module; the returned path is to be loaded by mocha.
 * @param {string} suite a folder of test/
 * @param {import('esbuild').BuildOptions} options instead of those for Node on this machine
 * @param {Part} part
 * @returns {Promise<string>}
 * @throws when there is no test file
 */
export async function bundleTests(suite, options = {}, part = whole) {
  const files = filesOfPart(filesBelow(join(root, 'test', suite), '.test.ts'), part);
  if (files.length === 0) throw new Error(`test/${suite} holds no test file`);
  // The extension host has no properties, and loads no package of the tests.
  const first = suite === 'host' ? [] : [join(root, 'test', 'support', 'propertySeed.ts')];
  const outfile = options.outfile ?? join(root, 'out', 'test', `${partName(suite, part)}.mjs`);
  await build({
    stdin: {
      contents: [...first, ...files].map((file) => `import ${JSON.stringify(file)};`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    ...forNode(),
    ...options,
  });
  return outfile;
}
