// The first hover of a window against the second one, and against nothing but JSON.parse of the same data: each in
// processes that have just begun, whose code has never run. VS Code's own part of a hover is in neither.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Knowledge } from '../../src/core/knowledge';
import { DocumentMentions, TermMatcher } from '../../src/core/matcher';
import { hoverMarkdown } from '../../src/core/render/hover';
import { noLinks } from '../../src/core/render/links';
import { compiled, loadKnowledgeData, loadMatching } from '../../src/data';

const runs = 11;
const note = 'test/fixtures/notes/hypervisors.md';

/** What is timed, in the order of the hover; in milliseconds. */
interface Times {
  readonly data: number;
  readonly matcher: number;
  readonly mentions: number;
  readonly hover: number;
  readonly second: number;
}

function timed<T>(work: () => T): readonly [value: T, milliseconds: number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

function hoverOn(words: string, document: DocumentMentions, knowledge: Knowledge): string {
  const at = document.text.indexOf(words);
  const mention = document.mentions.find(({ start, end }) => start <= at && at < end);
  const entry = mention && knowledge.entry(mention.conceptId);
  if (!entry) throw new Error(`No term at "${words}"`);
  return hoverMarkdown(entry, knowledge, noLinks);
}

/** All that the first hover waits for, as the services do it, and a second one in another document. */
function hoverTimes(): Times {
  const text = readFileSync(note, 'utf8');
  const [source, data] = timed(() => {
    const loaded = loadKnowledgeData();
    return { loaded, entries: [...loaded.concepts, ...loaded.platforms] };
  });
  const [matcher, building] = timed(() => new TermMatcher(source.entries, loadMatching(source.loaded)));
  const knowledge = new Knowledge(source.loaded);
  const document = new DocumentMentions(matcher, 'markdown', text);
  const [, mentions] = timed(() => document.mentions);
  const [, hover] = timed(() => hoverOn('hypervisor', document, knowledge));
  const [, second] = timed(() =>
    hoverOn('virtual machine', new DocumentMentions(matcher, 'markdown', text), knowledge),
  );
  return { data, matcher: building, mentions, hover, second };
}

function plainTime(): number {
  return timed(() => Object.values(compiled).map((text) => JSON.parse(text) as unknown))[1];
}

function inNewProcess(what: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [process.argv[1] ?? '', what], { encoding: 'utf8' }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function reportAll(): void {
  const times: Times[] = [];
  const plain: number[] = [];
  for (let run = 0; run < runs; run++) {
    plain.push(Number(inNewProcess('--plain')));
    times.push(inNewProcess('--hover') as Times);
  }
  const of = (part: keyof Times): number => median(times.map((each) => each[part]));
  const first = median(times.map(({ data, matcher, mentions, hover }) => data + matcher + mentions + hover));
  console.log(`medians of ${runs} new processes each`);
  console.log(`  JSON.parse of the same data     ${median(plain).toFixed(1).padStart(7)} ms`);
  console.log(`  all that the first hover takes  ${first.toFixed(1).padStart(7)} ms`);
  for (const part of ['data', 'matcher', 'mentions', 'hover'] as const) {
    console.log(`    ${part.padEnd(30)}${of(part).toFixed(1).padStart(7)} ms`);
  }
  console.log(`  the second one                  ${of('second').toFixed(1).padStart(7)} ms`);
  console.log(`  the first is ${(first / median(plain)).toFixed(1)}x of JSON.parse`);
}

if (process.argv.includes('--hover')) console.log(JSON.stringify(hoverTimes()));
else if (process.argv.includes('--plain')) console.log(JSON.stringify(plainTime()));
else reportAll();
