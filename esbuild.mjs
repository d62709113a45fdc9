// Builds what ships, and bundles TypeScript that only runs here (tests, data tools).
//   node esbuild.mjs [--production] [--watch]     dist/extension.js and dist/webview/*.js
//   node esbuild.mjs --run FILE.ts [args]         run a TypeScript tool of the repository
// Suites of tests: node test/support/runSuite.mjs
import { build, context } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dataFolder = join(root, 'src', 'data');

/**
 * Every file below `folder` whose name ends in `suffix`, sorted, as absolute paths.
 * @param {string} folder
 * @param {string} suffix
 */
export function filesBelow(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Options of a bundle that runs in Node on this machine, with packages left where they are. */
export function forNode() {
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    // As in the bundle that ships, names of constants become their values: what is measured is what runs.
    minifySyntax: true,
    logLevel: 'warning',
    plugins: [knowledge(), webAssembly()],
  };
  return options;
}

/**
 * Bundles a TypeScript file of this repository for Node and returns where the result is.
 * @param {string} file
 */
async function bundleForNode(file, name = basename(file, '.ts')) {
  const outfile = join(root, 'out', 'run', `${name}.mjs`);
  await build({
    entryPoints: [join(root, file)],
    outfile,
    ...forNode(),
  });
  return outfile;
}

/** The compiled data as JSON, made anew only when an authored file, or any code that compiles it, has changed. */
async function compiledKnowledge() {
  const compiler = await bundleForNode('src/data/build/compile.ts', `compile-${randomUUID()}`);
  const hash = createHash('sha256').update(readFileSync(compiler));
  for (const file of [...filesBelow(dataFolder, '.yaml'), ...filesBelow(dataFolder, '.json')]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  const cache = join(root, 'out', `knowledge-${hash.digest('hex')}.json`);
  if (existsSync(cache)) {
    rmSync(compiler);
    return readFileSync(cache, 'utf8');
  }
  const { compileKnowledge } = await import(pathToFileURL(compiler).href);
  rmSync(compiler);
  const compiled = JSON.stringify(compileKnowledge(dataFolder));
  mkdirSync(dirname(cache), { recursive: true });
  const earlier = readdirSync(dirname(cache)).filter(
    (name) => /^knowledge-.*\.json$/.test(name) && name !== basename(cache),
  );
  for (const name of earlier) rmSync(join(dirname(cache), name), { force: true });
  // Several suites are bundled side by side: none may find half of it.
  writeFileSync(`${cache}.${process.pid}`, compiled);
  renameSync(`${cache}.${process.pid}`, cache);
  return compiled;
}

/**
 * JSON texts without apostrophes: esbuild then prints them between plain quotes. It would take backquotes, as they need
 * fewer escapes, and an engine keeps two copies of a template, which costs 14 ms at each start.
 * @param {string} compiled JSON of an object of JSON texts
 */
function withoutApostrophes(compiled) {
  return compiled.replaceAll("'", '\\\\u0027');
}

/**
 * `import compiled from 'virtual:knowledge'` gives the compiled data: an object of JSON texts.
 * @returns {import('esbuild').Plugin}
 */
function knowledge() {
  return {
    name: 'knowledge',
    setup(builder) {
      builder.onResolve({ filter: /^virtual:knowledge$/ }, (args) => ({ path: args.path, namespace: 'knowledge' }));
      builder.onLoad({ filter: /.*/, namespace: 'knowledge' }, async () => ({
        contents: withoutApostrophes(await compiledKnowledge()),
        loader: 'json',
        watchDirs: filesBelow(dataFolder, '.yaml').map(dirname),
        watchFiles: filesBelow(dataFolder, '.yaml'),
      }));
    },
  };
}

/**
 * `import bytes from './some.wat'` gives a WebAssembly module, compiled from its text format, as bytes.
 * @returns {import('esbuild').Plugin}
 */
function webAssembly() {
  return {
    name: 'web-assembly',
    setup(builder) {
      builder.onLoad({ filter: /\.wat$/ }, async ({ path }) => {
        const { default: wabt } = await import('wabt');
        const module = (await wabt()).parseWat(basename(path), readFileSync(path, 'utf8'), { simd: true });
        try {
          module.validate();
          return { contents: module.toBinary({}).buffer, loader: 'binary', watchFiles: [path] };
        } finally {
          module.destroy();
        }
      });
    },
  };
}

/**
 * One namespace of the API for all files: esbuild would give each file that imports it a copy of its own, with a getter
 * for each of its hundreds of names, which takes most of the time that our code runs while it is loaded.
 * @returns {import('esbuild').Plugin}
 */
function sharedApi() {
  return {
    name: 'shared-api',
    setup(builder) {
      builder.onResolve({ filter: /^vscode$/ }, ({ path, namespace }) =>
        namespace === 'shared-api' ? { path, external: true } : { path, namespace: 'shared-api' },
      );
      builder.onLoad({ filter: /.*/, namespace: 'shared-api' }, () => ({ contents: "export * from 'vscode';" }));
    },
  };
}

/** What is read only when it is first needed (`src/platform/laterBundle.ts`): bundles by name, with their entries. */
const laterBundles = { study: 'src/features/study/study.ts' };

/**
 * @param {boolean} production
 * @returns {import('esbuild').BuildOptions[]}
 */
function shippedBuilds(production) {
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'info',
    metafile: true,
    target: 'es2022',
  };
  const webviews = readdirSync(join(root, 'src', 'webview'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(entry.parentPath, entry.name, 'main.ts')))
    .map((entry) => ({ in: join(entry.parentPath, entry.name, 'main.ts'), out: entry.name }));
  /** @type {import('esbuild').BuildOptions} */
  const extension = {
    ...shared,
    entryPoints: [join(root, 'src', 'extension.ts')],
    outfile: join(root, 'dist', 'extension.js'),
    // One CommonJS file serves `main` and `browser`; platform "browser" makes a Node built-in a build error.
    format: 'cjs',
    platform: 'browser',
    mainFields: ['module', 'main'],
    plugins: [knowledge(), webAssembly(), sharedApi()],
  };
  const later = Object.entries(laterBundles).map(([name, entry]) => ({
    ...extension,
    entryPoints: [join(root, entry)],
    outfile: join(root, 'dist', `${name}.js`),
  }));
  if (webviews.length === 0) return [extension, ...later];
  const outdir = join(root, 'dist', 'webview');
  /** @type {import('esbuild').BuildOptions} */
  const scripts = { ...shared, outdir, platform: 'browser' };
  // A renderer of notebooks is a module, which VS Code imports; pages and the preview load plain scripts.
  const isRenderer = (/** @type {{ out: string }} */ { out }) => out === 'notebook';
  return [
    extension,
    ...later,
    { ...scripts, entryPoints: webviews.filter((page) => !isRenderer(page)), format: 'iife' },
    { ...scripts, entryPoints: webviews.filter(isRenderer), format: 'esm' },
  ];
}

/**
 * The licences of the packages whose code is in a bundle, for the package that ships.
 * @param {(import('esbuild').Metafile | undefined)[]} metafiles
 */
function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile?.inputs ?? {}));
  const packages = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const notices = [...packages].toSorted().map((path) => {
    const folder = join(root, path);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const none = 'No code of others is part of this extension; its own licence is in the file LICENSE.\n';
  return notices.length === 0 ? none : notices.join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Escapes what a bundle has beyond ASCII, which is in regular expressions alone: esbuild has escaped the rest. An engine
 * reads a file of nothing but ASCII in half the time, and keeps it in half the memory.
 * @param {string} file
 */
function escapeBeyondAscii(file) {
  const code = readFileSync(file, 'utf8');
  const escape = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, code.replaceAll(/[^\0-\x7f]/g, escape));
}

/** @param {boolean} production */
async function buildShipped(production) {
  const results = await Promise.all(shippedBuilds(production).map((options) => build(options)));
  if (!production) return;
  for (const name of ['extension', ...Object.keys(laterBundles)]) escapeBeyondAscii(join(root, 'dist', `${name}.js`));
  const notices = thirdPartyNotices(results.map(({ metafile }) => metafile));
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), notices);
}

/** @param {string[]} argv */
async function main(argv) {
  const [mode, what, ...rest] = argv;
  if (mode === '--run' && what !== undefined) {
    const outfile = await bundleForNode(what);
    process.argv = [process.execPath, outfile, ...rest];
    await import(pathToFileURL(outfile).href);
  } else if (argv.some((option) => option !== '--watch' && option !== '--production')) {
    throw new Error(`${argv.join(' ')} is not known here; suites of tests: node test/support/runSuite.mjs SUITE`);
  } else if (argv.includes('--watch')) {
    const contexts = await Promise.all(shippedBuilds(false).map((options) => context(options)));
    await Promise.all(contexts.map((each) => each.watch()));
  } else {
    await buildShipped(argv.includes('--production'));
  }
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  await main(process.argv.slice(2));
}
