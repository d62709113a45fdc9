import type { MatchEntry } from '../../../src/core/matcher';

const RULES = { exactFor: [], anyCaseFor: [], inflect: ['noun'], forms: [], never: [] } as const;

/** Entries for a list of terms, with the matcher's defaults. */
export function entriesOf(terms: readonly string[]): readonly MatchEntry[] {
  return terms.map((name, index) => ({ id: `term-${index}`, name, aliases: [], formerNames: [], match: RULES }));
}

/** A single word in more files than this is everyday language, not a term. */
const MAX_SHARE = 0.03;

/**
 * Terms for measuring, taken from the texts themselves: headings, bold words and link texts, then pairs of words as
 * they come; evenly spread over all of them, and six in ten of more than one word.
 */
export function termsOf(texts: readonly string[], count: number): readonly string[] {
  const files = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu))) files.set(word, (files.get(word) ?? 0) + 1);
  }
  const single = new Set<string>();
  const multiple = new Set<string>();
  const add = (raw: string): void => {
    const term = raw
      .replaceAll(/[`*_[\]#:.]/g, '')
      .trim()
      .toLowerCase();
    if (!/^\p{L}[\p{L}\p{N}' -]{2,40}$/u.test(term)) return;
    const words = term.split(/[\s-]+/);
    if (words.length > 1 && words.length <= 5) multiple.add(term);
    else if ((files.get(term) ?? 0) < MAX_SHARE * texts.length) single.add(term);
  };
  for (const text of texts) {
    for (const match of text.matchAll(/^#{1,6} +(.+)$|\*\*([^*\n]{3,40})\*\*|\[([^\]\n]{3,40})\]\(/gm)) {
      add(match[1] ?? match[2] ?? match[3] ?? '');
    }
  }
  for (const pattern of [/(?<=\s)(\p{L}{5,} \p{L}{6,})(?=\s)/gu, /(?<=\s)(\p{L}{6,})(?=\s)/gu]) {
    for (const text of texts) {
      for (const match of text.matchAll(pattern)) if (single.size + multiple.size < 3 * count) add(match[1] ?? '');
    }
  }
  const singles = spread([...single], Math.round(0.4 * count));
  return [...singles, ...spread([...multiple], count - singles.length)];
}

function spread(all: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)] ?? '');
}
