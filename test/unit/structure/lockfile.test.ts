import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What package-lock.json says of one package. */
interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

/** By the path of the package, such as `node_modules/a/node_modules/b`; the repository's own is ''. */
type LockedPackages = Readonly<Record<string, LockedPackage>>;

const { packages } = JSON.parse(readFileSync(join(process.cwd(), 'package-lock.json'), 'utf8')) as {
  readonly packages: LockedPackages;
};

/** Where Node looks for what the package at `path` imports, nearest first. */
function modulesFolders(path: string): readonly string[] {
  const above = path.lastIndexOf('/node_modules/');
  const own = path === '' ? [] : [`${path}/node_modules/`];
  return above < 0 ? [...own, 'node_modules/'] : [...own, ...modulesFolders(path.slice(0, above))];
}

/** Each optional dependency that some locked package names, and that is not locked itself. */
function missingOptionals(locked: LockedPackages): readonly string[] {
  return Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !modulesFolders(path).some((folder) => `${folder}${name}` in locked))
      .map((name) => `${path} wants ${name}`),
  );
}

describe('package-lock.json', () => {
  // `npm ci` refused it on every machine: npm locks the packages that it has found installed, and leaves out those for
  // other systems. Made anew without node_modules, it has them all.
  it('holds the packages for every system, as `npm ci` demands', () =>
    assert.deepEqual(missingOptionals(packages), []));

  it('would not pass without the package for some system', () => {
    const someBinding = '@oxlint/binding-win32-x64-msvc';
    const { [`node_modules/${someBinding}`]: removed, ...others } = packages;
    assert.ok(removed);
    assert.deepEqual(missingOptionals(others), [`node_modules/oxlint wants ${someBinding}`]);
  });

  it('looks for a package where Node does', () => {
    const optionalDependencies = { b: '1' };
    assert.deepEqual(missingOptionals({ 'node_modules/a': { optionalDependencies }, 'node_modules/b': {} }), []);
    const nested = { 'node_modules/a': { optionalDependencies }, 'node_modules/c/node_modules/b': {} };
    assert.deepEqual(missingOptionals(nested), ['node_modules/a wants b']);
    assert.deepEqual(missingOptionals({ ...nested, 'node_modules/a/node_modules/b': {} }), []);
    const scoped = {
      'node_modules/@x/c/node_modules/a': { optionalDependencies },
      'node_modules/@x/c/node_modules/b': {},
    };
    assert.deepEqual(missingOptionals(scoped), []);
  });

  it('names no address of a registry: each machine has its own', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    assert.deepEqual(addressed, []);
  });
});
