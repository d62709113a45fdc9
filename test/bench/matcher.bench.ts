// The matcher against its peers on raw text, without prose ranges: the same terms, whole words, leftmost and longest.
// Ours also finds plurals, hyphenated, joined, wrapped and emphasised forms. The peers are given the terms as they are,
// and, up to 3,000 terms, also in the singular and plural with space, hyphen and nothing between words.
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { analyse } from '../../src/core/matcher/analysis';
import { Lexicon } from '../../src/core/matcher/lexicon';
import { NO_PROOF } from '../../src/core/matcher/proof';
import { selectMentions, wholeSection } from '../../src/core/matcher/select';
import { NOTHING_SHOWN } from '../../src/core/matcher/shownSenses';
import type { Mention } from '../../src/core/matcher';
import { Words } from '../../src/core/matcher/words';
import { ProseMap } from '../../src/core/prose';
import { loadCorpus } from './support/corpus';
import { measure, report, type Candidate } from './support/measure';
import { termRegex } from './support/termRegex';
import { entriesOf, termsOf } from './support/terms';

const { texts, megabytes } = loadCorpus();
const ALL_PROSE = new ProseMap(new Int32Array(0), new Int32Array(0));

function ours(terms: readonly string[]): Candidate {
  const lexicon = new Lexicon(entriesOf(terms));
  const words = new Words();
  return {
    name: 'TermMatcher, all forms',
    run: () => {
      let count = 0;
      for (const text of texts) {
        const mentions: Mention[] = [];
        for (const section of analyse(lexicon, words, { text, syntax: undefined }, ALL_PROSE).sections) {
          selectMentions(section, wholeSection(section, NO_PROOF, NOTHING_SHOWN), undefined, mentions);
        }
        count += mentions.length;
      }
      return count;
    },
  };
}

/** The forms that a peer must be given to find most of what ours finds. */
function expand(terms: readonly string[]): readonly string[] {
  return terms.flatMap((term) => {
    const words = term.split(/[ -]/);
    const forms = words.length === 1 ? [term] : [' ', '-', ''].map((separator) => words.join(separator));
    return [...forms, ...forms.map((form) => `${form}s`)];
  });
}

function ahoCorasick(terms: readonly string[], what: string): Candidate {
  const automaton = new AhoCorasick(terms.map((term) => term.toLowerCase()));
  const isWord = /[\p{L}\p{N}\p{M}_]/u;
  return {
    name: `@monyone/aho-corasick fast, whole words, ${what}`,
    run: () => {
      let count = 0;
      for (const text of texts) {
        const lower = text.toLowerCase();
        const hits = automaton
          .matchInText(lower)
          .filter(({ begin, end }) => !isWord.test(lower[begin - 1] ?? ' ') && !isWord.test(lower[end] ?? ' '))
          .sort((a, b) => a.begin - b.begin || b.end - a.end);
        let last = 0;
        for (const hit of hits) {
          if (hit.begin < last) continue;
          last = hit.end;
          count++;
        }
      }
      return count;
    },
  };
}

function regex(terms: readonly string[], what: string): Candidate {
  const pattern = termRegex(terms);
  return {
    name: `V8 regular expression (trie), Unicode, ${what}`,
    run: () => {
      let count = 0;
      for (const text of texts) {
        pattern.lastIndex = 0;
        while (pattern.exec(text) !== null) count++;
      }
      return count;
    },
  };
}

const loop: Candidate = {
  name: 'bare charCodeAt loop (no work)',
  run: () => {
    let sum = 0;
    for (const text of texts) for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
    return sum;
  },
};

for (const count of [300, 3000, 30_000]) {
  const terms = termsOf(texts, count);
  const peers = [ahoCorasick(terms, 'exact'), regex(terms, 'exact')];
  // More than this the automaton takes minutes to build, and the regular expression is too large for V8.
  if (count <= 3000) peers.push(ahoCorasick(expand(terms), 'all forms'));
  if (count <= 300) peers.push(regex(expand(terms), 'all forms'));
  report(`${terms.length} terms`, megabytes, measure([ours(terms), ...peers, loop], 15));
}
