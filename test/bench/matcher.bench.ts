// The matcher against its peers on raw text, without prose ranges: the same terms, whole words, leftmost and longest.
// Ours also finds plurals, hyphenated, wrapped and emphasised forms; the peers find exact forms only.
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { analyse } from '../../src/core/matcher/analysis';
import { Lexicon } from '../../src/core/matcher/lexicon';
import { selectMentions } from '../../src/core/matcher/select';
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
        for (const section of analyse(lexicon, words, text, ALL_PROSE)) {
          selectMentions(section, section.proof, 0, undefined, mentions);
        }
        count += mentions.length;
      }
      return count;
    },
  };
}

function ahoCorasick(terms: readonly string[]): Candidate {
  const automaton = new AhoCorasick(terms.map((term) => term.toLowerCase()));
  const isWord = /[\p{L}\p{N}\p{M}_]/u;
  return {
    name: '@monyone/aho-corasick fast, word boundaries',
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

function regex(terms: readonly string[]): Candidate {
  const pattern = termRegex(terms);
  return {
    name: 'V8 regular expression (trie), Unicode boundaries',
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
  report(`${terms.length} terms`, megabytes, measure([ours(terms), ahoCorasick(terms), regex(terms), loop], 15));
}
