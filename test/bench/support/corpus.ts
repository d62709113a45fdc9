import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text to measure on. */
export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  /** UTF-8 bytes / 1e6. */
  readonly megabytes: number;
}

/** Largest amount read, so that a run stays short. */
const MAX_UNITS = 4e6;

/** The Markdown files below the folder given by `--corpus`, or else generated text. */
export function loadCorpus(): Corpus {
  const at = process.argv.indexOf('--corpus');
  const folder = at < 0 ? undefined : process.argv[at + 1];
  const texts = folder === undefined ? generate() : read(folder);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const name = folder === undefined ? 'generated text (give --corpus FOLDER for real documentation)' : 'documentation';
  console.log(`${name}: ${texts.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
  return { name, texts, megabytes: bytes / 1e6 };
}

function read(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts: string[] = [];
  let units = 0;
  // Every file in turn from all over the list, not the first folder only.
  const step = 7;
  for (let offset = 0; offset < step; offset++) {
    for (let index = offset; index < files.length && units < MAX_UNITS; index += step) {
      const text = readFileSync(files[index] ?? '', 'utf8');
      texts.push(text);
      units += text.length;
    }
  }
  return texts;
}

/** A small generator of pseudo-random numbers: the same text on every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS =
  'the of and to in is that for it as with be on by this are or from at which when an can not a host guest virtual machine hypervisor memory page table device driver kernel system process network storage image snapshot migration live cluster node pod container volume policy controller request response default value option user administrator configuration document example section following version support feature cannot only each other between before after during performance latency bandwidth processor instruction trap exit nested second level address translation'.split(
    ' ',
  );

function generate(): readonly string[] {
  const next = generator(1);
  const word = (): string => WORDS[Math.min(next(WORDS.length), next(WORDS.length))] ?? '';
  const made = Array.from({ length: 3000 }, () => word() + word().slice(0, 1 + next(4)));
  const sentence = (): string =>
    `${Array.from({ length: 6 + next(14) }, () => (next(3) === 0 ? (made[next(made.length)] ?? '') : word())).join(' ')}. `;
  const paragraph = (): string => {
    const kind = next(12);
    if (kind === 0) return `## ${made[next(made.length)] ?? ''} ${word()} ${word()}\n\n`;
    if (kind === 1) return `\`\`\`\n${sentence()}\n${sentence()}\n\`\`\`\n\n`;
    const text = Array.from({ length: 1 + next(5) }, sentence).join('');
    const linked = next(2) === 0 ? text : text.replace(/ (\w+ \w+)/, ' [$1](https://example.org/a/b) `code` **$1**');
    return `${kind < 4 ? '- ' : ''}${linked.trim()}\n\n`;
  };
  return Array.from({ length: 300 }, () => Array.from({ length: 25 }, paragraph).join(''));
}
