// The index of a whole workspace of notes against reading the files alone, against a pipeline of usual parts
// (markdown-it, then a regular expression over its text), and against the language service of VS Code's own Markdown
// support, which indexes the same files for its symbols. Needs real files: --corpus FOLDER.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MarkdownIt from 'markdown-it';
import * as service from 'vscode-markdown-languageservice';
import { DocumentMentions, TermMatcher } from '../../src/core/matcher';
import { Indexer, type IndexerHost } from '../../src/core/notesIndex';
import { loadKnowledge } from '../../src/data';
import { MarkdownDocument } from './support/markdownDocument';
import { termRegex } from './support/termRegex';

/** How often each has a process, and how often it runs there after a first time that warms up. */
const processes = 2;
const rounds = 2;
const most = 10_000;

const { entries } = loadKnowledge();
const matcher = new TermMatcher(entries);
const terms = entries.flatMap(({ name, aliases, formerNames, expansion }) => [
  name,
  ...aliases,
  ...formerNames,
  ...(expansion === undefined ? [] : [expansion]),
]);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function corpus(): readonly string[] {
  const at = process.argv.indexOf('--corpus');
  const folder = at < 0 ? undefined : process.argv[at + 1];
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .slice(0, most);
}

const decoder = new TextDecoder();
const host: IndexerHost = {
  // Bytes and a decoder, as the extension reads; the files alone are read in the way that Node has for text.
  read: ({ key }) => Promise.resolve(decoder.decode(readFileSync(key))),
  matcher: () => matcher,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
  onFailure: (_note, error) => {
    throw error;
  },
};

async function build(files: readonly string[]): Promise<Indexer> {
  const indexer = new Indexer(host);
  indexer.reset(files.map((key) => ({ key, languageId: 'markdown' })));
  await indexer.run({ isCancelled: () => false });
  return indexer;
}

function readAll(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0);
}

function pipeline(files: readonly string[]): number {
  const parser = new MarkdownIt();
  const regex = termRegex(terms);
  let count = 0;
  for (const file of files) {
    for (const { children } of parser.parse(readFileSync(file, 'utf8'), {})) {
      for (const { type, content } of children ?? []) {
        if (type === 'text') count += content.match(regex)?.length ?? 0;
      }
    }
  }
  return count;
}

/** Indexes the files with the language service. */
function languageService(files: readonly string[]): () => Promise<number> {
  const parser = new MarkdownIt({ html: true });
  const never = (): { dispose(): void } => ({ dispose: () => undefined });
  const nothing = { isCancellationRequested: false, onCancellationRequested: never };
  return async () => {
    const documents = (): MarkdownDocument[] =>
      files.map((file) => new MarkdownDocument(`file://${encodeURI(file)}`, readFileSync(file, 'utf8')));
    const made = service.createLanguageService({
      parser: {
        slugifier: service.githubSlugifier,
        tokenize: (document) => Promise.resolve(parser.parse(document.getText(), {})),
      },
      logger: { level: service.LogLevel.Off, log: () => undefined },
      workspace: {
        workspaceFolders: [],
        onDidChangeMarkdownDocument: never,
        onDidCreateMarkdownDocument: never,
        onDidDeleteMarkdownDocument: never,
        getAllMarkdownDocuments: () => Promise.resolve(documents()),
        hasMarkdownDocument: () => true,
        openMarkdownDocument: () => Promise.resolve(undefined),
        stat: () => Promise.resolve(undefined),
        readDirectory: () => Promise.resolve([]),
      },
    });
    const symbols = await made.getWorkspaceSymbols('', nothing);
    made.dispose();
    return symbols.length;
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function usedMemory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** A note of about 10 KB and what one edit of it costs, on disk and in an open document, in milliseconds. */
async function editTime(files: readonly string[]): Promise<{ readonly saved: number; readonly open: number }> {
  const indexer = await build(files);
  const mentioning = indexer.index.mentionsOf('virtual-machine').map(({ note }) => note);
  const file = mentioning.toSorted((a, b) => distance(a) - distance(b))[0];
  if (file === undefined) throw new Error('No file mentions a virtual machine');
  const text = readFileSync(file, 'utf8');
  const saved: number[] = [];
  const open: number[] = [];
  const document = new DocumentMentions(matcher, 'markdown', text);
  let length = document.mentions.length;
  for (let index = 0; index < 300; index++) {
    const before = performance.now();
    indexer.changed({ key: file, languageId: 'markdown' });
    await indexer.run({ isCancelled: () => false });
    const between = performance.now();
    document.update([{ start: text.length >> 1, end: text.length >> 1, text: 'a hypervisor ' }]);
    length += document.mentions.length;
    saved.push(between - before);
    open.push(performance.now() - between);
  }
  if (length === 0) throw new Error('The note has no mention');
  return { saved: median(saved), open: median(open) };
}

function distance(file: string): number {
  return Math.abs(statSync(file).size - 10_000);
}

/** What is measured: our index first. Each gives a number, so that none can leave its work out. */
function candidatesFor(
  files: readonly string[],
): readonly (readonly [name: string, run: () => number | Promise<number>])[] {
  return [
    ['index of the notes', async () => (await build(files)).index.mentionCount],
    ['reading the files alone', () => readAll(files)],
    ['reading, markdown-it, regular expression', () => pipeline(files)],
    ['vscode-markdown-languageservice, symbols', languageService(files)],
  ];
}

interface Times {
  readonly result: number;
  /** Milliseconds of each round, and of all threads of the process in it. */
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

/** Runs one of the candidates in this process. */
async function measureHere(run: () => number | Promise<number>): Promise<Times> {
  const wall: number[] = [];
  const processor: number[] = [];
  let result = 0;
  for (let round = -1; round < rounds; round++) {
    collectGarbage();
    const before = performance.now();
    const beforeCpu = process.cpuUsage();
    result = await run();
    const { user, system } = process.cpuUsage(beforeCpu);
    if (round < 0) continue;
    wall.push(performance.now() - before);
    processor.push((user + system) / 1000);
  }
  return { result, wall, processor };
}

/** Runs one of the candidates in a process of its own. */
function measureApart(index: number): Times {
  const { stdout, status } = spawnSync(process.execPath, [...process.argv.slice(1), '--candidate', String(index)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Candidate ${index} ended with ${status}`);
  return JSON.parse(stdout) as Times;
}

async function main(): Promise<void> {
  const files = corpus();
  if (files.length === 0) {
    console.log('Give --corpus FOLDER with Markdown files.');
    return;
  }
  const candidates = candidatesFor(files);
  const chosen = process.argv.indexOf('--candidate');
  if (chosen >= 0) {
    const [, run] = candidates[Number(process.argv[chosen + 1])] ?? [];
    if (run) console.log(JSON.stringify(await measureHere(run)));
    return;
  }
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  console.log(`${files.length} files, ${megabytes.toFixed(1)} MB, ${terms.length} names of ${entries.length} terms`);
  const measured = Array.from({ length: processes }, () => candidates.map((_, index) => measureApart(index)));
  const medianOf = (index: number, what: 'wall' | 'processor'): number =>
    median(measured.flatMap((each) => each[index]?.[what] ?? []));
  const full = medianOf(0, 'wall');
  for (const [index, [name]] of candidates.entries()) {
    const time = medianOf(index, 'wall');
    const speed = Math.round((files.length / time) * 1000);
    console.log(
      `  ${name.padEnd(42)} ${time.toFixed(0).padStart(6)} ms ${String(speed).padStart(7)} files/s  ${medianOf(index, 'processor').toFixed(0).padStart(6)} ms of processor, ${(time / full).toFixed(2).padStart(6)} x the index (${measured[0]?.[index]?.result})`,
    );
  }
  await reportIndex(files, full);
}

/** @param full milliseconds that a whole build takes */
async function reportIndex(files: readonly string[], full: number): Promise<void> {
  const before = usedMemory();
  const kept = await build(files);
  const memory = usedMemory() - before;
  console.log(
    `  memory of the index: ${memory.toFixed(1)} MB for ${kept.index.mentionCount} mentions in ${kept.index.noteCount} notes`,
  );
  const lookUp = performance.now();
  const found = kept.index.mentionsOf('virtual-machine').length;
  console.log(`  look-up of one term: ${(performance.now() - lookUp).toFixed(2)} ms (${found} notes)`);
  const { saved, open } = await editTime(files);
  console.log(
    `  one edit of a 10 KB note: saved ${saved.toFixed(3)} ms (1/${Math.round(full / saved)} of a build), in an open document ${open.toFixed(3)} ms (1/${Math.round(full / open)})`,
  );
}

await main();
