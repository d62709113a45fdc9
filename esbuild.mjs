// Builds what ships, and bundles TypeScript that only runs here (tests, data tools).
//   node esbuild.mjs [--production] [--watch]     dist/extension.js and dist/webview/*.js
//   node esbuild.mjs --run FILE.ts [args]         run a TypeScript tool of the repository
//   node esbuild.mjs --run-tests SUITE [--grep X] [--part K/N]   run the mocha suite test/SUITE/**/*.test.ts, or a part
import { build, context } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dataFolder = join(root, 'src', 'data');

/**
 * Every file below `folder` whose name ends in `suffix`, sorted, as absolute paths.
 * @param {string} folder
 * @param {string} suffix
 */
function filesBelow(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Options of a bundle that runs in Node on this machine, with packages left where they are. */
function forNode() {
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

/** The compiled data as one string, made anew only when an authored file or the compiler has changed. */
async function compiledKnowledge() {
  const inputs = [
    ...filesBelow(dataFolder, '.yaml'),
    ...filesBelow(dataFolder, '.json'),
    ...filesBelow(dataFolder, '.ts'),
  ];
  const hash = createHash('sha256');
  for (const file of inputs) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  const cache = join(root, 'out', 'knowledge.txt');
  const stamp = join(root, 'out', 'knowledge.sha256');
  const digest = hash.digest('hex');
  if (existsSync(cache) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    return readFileSync(cache, 'utf8');
  }
  const { compileKnowledge } = await import(
    pathToFileURL(await bundleForNode('src/data/build/compile.ts', `compile-${process.pid}`)).href
  );
  const compiled = compileKnowledge(dataFolder);
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, compiled);
  writeFileSync(stamp, digest);
  return compiled;
}

/**
 * `import compiled from 'virtual:knowledge'` gives the compiled data as a string.
 * @returns {import('esbuild').Plugin}
 */
function knowledge() {
  return {
    name: 'knowledge',
    setup(builder) {
      builder.onResolve({ filter: /^virtual:knowledge$/ }, (args) => ({ path: args.path, namespace: 'knowledge' }));
      builder.onLoad({ filter: /.*/, namespace: 'knowledge' }, async () => ({
        contents: await compiledKnowledge(),
        loader: 'text',
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
  if (webviews.length === 0) return [extension];
  const outdir = join(root, 'dist', 'webview');
  return [extension, { ...shared, entryPoints: webviews, outdir, format: 'iife', platform: 'browser' }];
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
  escapeBeyondAscii(join(root, 'dist', 'extension.js'));
  const notices = thirdPartyNotices(results.map(({ metafile }) => metafile));
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), notices);
}

/** The whole of a suite. @type {Part} */
const whole = { number: 1, of: 1 };

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
 * Bundles all test files of a suite into one module; the returned path is to be loaded by mocha.
 * @param {string} suite
 * @param {import('esbuild').BuildOptions} options
 * @param {Part} part
 */
export async function bundleTests(suite, options = {}, part = whole) {
  const files = filesOfPart(filesBelow(join(root, 'test', suite), '.test.ts'), part);
  if (files.length === 0) throw new Error(`test/${suite} holds no test file`);
  const outfile = options.outfile ?? join(root, 'out', 'test', `${nameOf(suite, part)}.mjs`);
  await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    ...forNode(),
    ...options,
  });
  return outfile;
}

/**
 * @param {string} suite
 * @param {Part} part
 */
function nameOf(suite, { number, of }) {
  return of === 1 ? suite : `${suite} ${number} of ${of}`;
}

/** @param {string[]} argv */
function partOf(argv) {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(argv[argv.indexOf('--part') + 1] ?? '') ?? [];
  return argv.includes('--part') ? { number: Number(number), of: Number(of) } : whole;
}

/**
 * @param {string} suite
 * @param {string[]} argv
 */
async function runTests(suite, argv) {
  const { default: Mocha } = await import('mocha');
  const grep = argv[argv.indexOf('--grep') + 1];
  const mocha = new Mocha({
    ui: 'bdd',
    // Enough for a machine that is busy with something else, as those of continuous integration are.
    timeout: 180_000,
    forbidOnly: true,
    forbidPending: true,
    // A window of VS Code moves the focus as it likes while the machine is busy. A second try is printed, and a defect.
    retries: suite === 'ui' || suite === 'pictures' ? 1 : 0,
    ...(argv.includes('--grep') && { grep }),
  });
  mocha.reporter(argv.includes('--dots') ? 'dot' : 'spec');
  const part = partOf(argv);
  mocha.addFile(await bundleTests(suite, {}, part));
  await mocha.loadFilesAsync();
  const results = join(root, 'out', 'results');
  mkdirSync(results, { recursive: true });
  const runner = mocha.run((failures) => {
    save(true);
    process.exitCode = failures > 0 || runner.stats?.passes === 0 ? 1 : 0;
    // Whatever a test has left open must not keep the process alive.
    setTimeout(() => process.exit(), 3_000).unref();
  });
  /** @type {string[]} */
  const triedAgain = [];
  runner.on('retry', (test, error) => {
    triedAgain.push(test.fullTitle());
    console.log(`Tried again: ${test.fullTitle()}\n${error.stack}`);
  });
  /** @param {boolean} finished */
  const save = (finished) => {
    const { passes = 0, failures = 0, duration = 0 } = runner.stats ?? {};
    const result = { suite, passed: passes, failed: failures, triedAgain, duration, finished };
    writeFileSync(join(results, `${nameOf(suite, part)}.json`), JSON.stringify(result));
  };
  // In between too: a run that has to be stopped still says how far it came.
  runner.on('suite end', () => save(false));
}

/** @param {string[]} argv */
async function main(argv) {
  const [mode, what, ...rest] = argv;
  if (mode === '--run' && what !== undefined) {
    const outfile = await bundleForNode(what);
    process.argv = [process.execPath, outfile, ...rest];
    await import(pathToFileURL(outfile).href);
  } else if (mode === '--run-tests' && what !== undefined) {
    await runTests(what, rest);
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
