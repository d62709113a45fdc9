import assert from 'node:assert/strict';
import { EvidenceFinder } from '../../src/core/matcher/evidence';
import { Lexicon } from '../../src/core/matcher/lexicon';
import { Words } from '../../src/core/matcher/words';
import { loadKnowledge } from '../../src/data';
import { knowledge } from './support/authored';

const lexicon = new Lexicon(loadKnowledge().entries);

describe('the evidence of ambiguous words', () => {
  // `work load` kept every `workload` from being marked, and `Check Point` every `checkpoint`.
  it('has no veto that is one of the forms it is about', () => {
    const words = new Words();
    const vetoed = lexicon.surfaces.flatMap(({ entry, text, needsEvidence, role }) => {
      if (!needsEvidence || role === 'never') return [];
      words.scan(text);
      const veto = new EvidenceFinder(lexicon, text, words).vetoOf(entry, 0, text.length);
      return veto === undefined ? [] : [`${entry.id}: “${lexicon.evidence.texts[veto.number]}” rules out “${text}”`];
    });
    assert.deepEqual(vetoed, []);
  });

  // `host processor` was listed, but no alias.
  it('is asked for by forms that the entry has, with their capitals', () => {
    const unknown = [...knowledge.concepts, ...knowledge.platforms].flatMap(({ id, match }) => {
      const own = lexicon.surfaces.filter(({ entry, needsEvidence }) => entry.id === id && needsEvidence);
      const texts = new Set(own.map(({ text }) => spaceless(text)));
      return (match?.evidence?.for ?? []).filter((form) => !texts.has(spaceless(form))).map((form) => `${id}: ${form}`);
    });
    assert.deepEqual(unknown, []);
  });
});

function spaceless(text: string): string {
  return text.replaceAll(/[\s\p{Pd}]+/gu, '');
}
