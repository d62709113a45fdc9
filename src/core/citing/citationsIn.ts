import type { Knowledge, Source } from '../knowledge';
import type { ProseMap } from '../prose';
import { isCode } from './footnotes';
import { sourcesByKey } from './keys';

/** How a key stands in a text. */
export type KeyForm = 'use' | 'definition';

/** A key of ours in a text. Offsets are UTF-16 and cover the key alone. */
export interface FoundKey {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly form: KeyForm;
}

const key = String.raw`[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*`;

/** Places in which a key may stand, in all formats of notes: what is found in them is looked up. */
const keyPlaces = new RegExp(
  [
    String.raw`\[\^(?<footnote>${key})\](?<defined>:)?`,
    String.raw`\[#(?<note>${key})\](?:_|(?<noted> ))`,
    String.raw`footnote:(?<asciidoc>${key})\[(?<given>[^\]])?`,
    String.raw`<<(?<xref>${key})(?:,[^<>\r\n]*)?>>`,
    String.raw`\[\[\[(?<anchor>${key})(?:,[^\]\r\n]*)?\]\]\]`,
    String.raw`\\bibitem(?:\[[^\]\r\n]*\])?\{(?<bibitem>${key})\}`,
    String.raw`(?<![\p{L}\p{N}_./@])@\{?(?<pandoc>${key})`,
    String.raw`\\[a-zA-Z]*cite[a-zA-Z]*\*?(?:\[[^\]\r\n]*\]){0,2}\{(?<latex>[^{}\r\n]{1,1000})\}`,
  ].join('|'),
  'dgu',
);

/** The groups of `keyPlaces` that hold keys. */
const holders = ['footnote', 'note', 'asciidoc', 'xref', 'anchor', 'bibitem', 'pandoc', 'latex'] as const;
const anyKey = new RegExp(key, 'gu');

/** Where a key may be, whether or not it is one of ours. */
function* candidates(text: string): Iterable<FoundKey> {
  for (const match of text.matchAll(keyPlaces)) {
    const places = match.indices?.groups ?? {};
    const has = (group: string): boolean => places[group] !== undefined;
    const form = ['defined', 'noted', 'given', 'anchor', 'bibitem'].some(has) ? 'definition' : 'use';
    for (const group of holders) {
      const [start, end] = places[group] ?? [0, 0];
      // LaTeX cites several at once.
      for (const { 0: each, index } of text.slice(start, end).matchAll(anyKey)) {
        yield { key: each, start: start + index, end: start + index + each.length, form };
      }
    }
  }
}

/** URLs in a text, as they stand, with what may follow them. */
const urls = /https?:\/\/[^\s<>"'`\]}|]+/g;

/** What a URL may be that a text has: marks behind it and brackets around it do not belong to it. */
function* readings(written: string): Iterable<string> {
  let url = decoded(written.replace(/[.,;:]+$/, ''));
  yield url;
  while (url.endsWith(')')) {
    url = url.replace(/\)[.,;:]*$/, '');
    yield url;
  }
}

/** A URL with the brackets that Markdown wants encoded. */
function decoded(url: string): string {
  return url.replaceAll('%28', '(').replaceAll('%29', ')');
}

/** Finds the sources of a body of knowledge in texts. */
export class CitedSources {
  readonly #byKey: ReadonlyMap<string, Source>;
  readonly #byUrl: ReadonlyMap<string, Source>;

  constructor(knowledge: Knowledge) {
    this.#byKey = sourcesByKey(knowledge);
    this.#byUrl = new Map([...this.#byKey.values()].map((source) => [decoded(source.url), source]));
  }

  /** The source that has a key, or had it. */
  get(key: string): Source | undefined {
    return this.#byKey.get(key);
  }

  /** The keys of sources that a text cites or defines, ascending; none in code and comments. */
  keysIn(text: string, prose: ProseMap): readonly FoundKey[] {
    return this.keysInPart(text, 0, prose);
  }

  /**
   * The same for a part of a text.
   * @param from where the part begins; offsets are those of the whole text
   */
  keysInPart(part: string, from: number, prose: ProseMap): readonly FoundKey[] {
    return [...candidates(part)]
      .map((found) => ({ ...found, start: found.start + from, end: found.end + from }))
      .filter((found) => this.#byKey.has(found.key) && !isCode(prose, found.start));
  }

  /** What a text cites, each source once, in the order of its first place: by key, or by a link to its URL. */
  in(text: string, prose: ProseMap): readonly Source[] {
    const byKey = this.keysIn(text, prose).map((found) => ({ start: found.start, source: this.get(found.key) }));
    const byUrl = [...text.matchAll(urls)].map(({ 0: url, index }) => {
      const reading = [...readings(url)].find((each) => this.#byUrl.has(each));
      return { start: index, source: reading === undefined ? undefined : this.#byUrl.get(reading) };
    });
    const all = [...byKey, ...byUrl].toSorted((a, b) => a.start - b.start);
    return [...new Set(all.flatMap(({ source }) => source ?? []))];
  }
}
