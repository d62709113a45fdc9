import assert from 'node:assert/strict';
import { Knowledge, type Concept } from '../../src/core/knowledge';
import { TermMatcher } from '../../src/core/matcher';
import { phrasesOf } from '../../src/core/matcher/pattern';
import { PatternPool } from '../../src/core/matcher/patternPool';
import { plannedPhrases } from '../../src/core/matcher/phrasePlan';
import { fieldOf, proofBy } from '../../src/core/matcher/proof';
import { cueOptions, surfaceFormsOf, VETO_OPTIONS } from '../../src/core/matcher/surfaceForms';
import { mergeOwnTerms } from '../../src/core/ownTerms/merge';
import { ownFirst } from '../../src/core/ownTerms/ownFirst';
import { compileModel } from '../../src/data/build/compile';
import { modelOf } from '../../src/data/build/model';
import { parseKnowledge, parseMatching } from '../../src/data/parse';
import { fullGlossary, readText } from '../support/ownTerms';
import { knowledge } from './support/authored';

const compiled = compileModel(modelOf(knowledge));
const data = parseKnowledge(compiled);
const matching = parseMatching(compiled, data);
const entries: readonly Concept[] = [...data.concepts, ...data.platforms];

/** The entries' own texts: every form, cue and veto stands in them. */
const texts = entries.map((entry) => {
  const { evidence, forms, never } = entry.match;
  const names = [entry.name, ...entry.aliases, ...entry.formerNames, ...(entry.mentions ?? [])];
  const words = [...names, ...forms, ...never, ...(evidence?.vetoes ?? [])];
  return `${words.map((word) => `${word} and ${word}s`).join(', ')}. ${(evidence?.cues ?? []).join(' ')} ${entry.name}.\n\n`;
});

/** The letters, owner and breaks of patterns as they stand in the pool. */
function written(add: (pool: PatternPool) => void): Int32Array {
  const pool = new PatternPool();
  add(pool);
  return pool.units.slice();
}

describe('what is compiled for the matcher', () => {
  it('is what the rules say of each entry', () => {
    for (const entry of entries) {
      const found = matching.of(entry);
      assert.ok(found, entry.id);
      assert.equal(found.proof, proofBy(entry), entry.id);
      assert.equal(found.field, fieldOf(entry), entry.id);
      const needed = surfaceFormsOf(entry).map(({ needsEvidence }) => Number(needsEvidence));
      assert.deepEqual(
        found.surfaces.map((code) => code & 1),
        needed,
        entry.id,
      );
      assert.equal(found.cues.length, entry.match.evidence?.cues.length ?? 0, entry.id);
      assert.equal(found.vetoes.length, entry.match.evidence?.vetoes.length ?? 0, entry.id);
    }
  });

  it('gives the phrases that the rules give, letter by letter', () => {
    const counts = { planned: 0, byRules: 0 };
    for (const entry of entries) {
      const found = matching.of(entry);
      const { cues = [], vetoes = [] } = entry.match.evidence ?? {};
      const all = [
        ...surfaceFormsOf(entry).map(({ text, options }, index) => ({
          text,
          options,
          number: (found?.surfaces[index] ?? 0) >> 1,
        })),
        ...cues.map((text, index) => ({ text, options: cueOptions(text), number: found?.cues[index] ?? 0 })),
        ...vetoes.map((text, index) => ({ text, options: VETO_OPTIONS, number: found?.vetoes[index] ?? 0 })),
      ];
      for (const { text, options, number } of all) {
        const plan = matching.plans[number];
        if (number === 0 || plan === undefined) {
          counts.byRules++;
          continue;
        }
        counts.planned++;
        const phrases = phrasesOf(text, options);
        assert.deepEqual(plannedPhrases(text, plan), phrases, text);
        assert.deepEqual(
          written((pool) => pool.addPlanned(text, plan, 7, [], [])),
          written((pool) => phrases.forEach((phrase) => pool.add(phrase, 7))),
          text,
        );
      }
    }
    assert.ok(counts.planned > 25 * counts.byRules, JSON.stringify(counts));
  });

  it('finds the same mentions in the texts of all entries', () => {
    const byRules = new TermMatcher(entries);
    const planned = new TermMatcher(entries, matching);
    for (const text of texts) {
      assert.deepEqual(planned.findMentions(text, 'plaintext'), byRules.findMentions(text, 'plaintext'), text);
    }
    const all = texts.join('');
    assert.ok(planned.findMentions(all, 'plaintext').length > entries.length);
    assert.deepEqual(planned.findMentions(all, 'plaintext'), byRules.findMentions(all, 'plaintext'));
  });

  it('is not taken for an entry that the user has added to', () => {
    const glossary = `${fullGlossary}\nterms:\n  - name: guest\n    aliases: [lodger, hypervisor thing]\n`;
    for (const text of [fullGlossary, glossary.slice(glossary.lastIndexOf('terms:'))]) {
      const merged = new Knowledge(mergeOwnTerms(data, [readText(text).value]).data);
      const own = ownFirst(merged.unsortedEntries);
      const byRules = new TermMatcher(own);
      const planned = new TermMatcher(own, matching);
      assert.ok(own.some((entry) => matching.of(entry) === undefined));
      for (const each of [
        texts.join(''),
        'The lodger and the box in rack nine, on a golden image and a hypervisor thing.',
      ]) {
        assert.deepEqual(planned.findMentions(each, 'plaintext'), byRules.findMentions(each, 'plaintext'), each);
      }
    }
  });
});
