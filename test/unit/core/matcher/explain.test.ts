import assert from 'node:assert/strict';
import { TermMatcher, type MatchExplanation } from '../../../../src/core/matcher';
import { term } from '../../../support/terms';

const MATCHER = new TermMatcher([
  term('hypervisor'),
  term('EPT'),
  term('migration', { evidence: { cues: ['running guest'], vetoes: ['bird migration'] } }),
  term('live migration'),
  term('trap', { evidence: { need: 'cue', cues: ['privileged instruction', 'VM exit'] } }),
  term('ring', { never: ['rings'] }),
]);

function explain(text: string, word: string, muted: readonly string[] = []): MatchExplanation | undefined {
  return MATCHER.explain(text, 'markdown', text.indexOf(word) + 1, (id) => muted.includes(id));
}

/** The reasons given for the best candidate. */
const reasons = (text: string, word: string, muted?: readonly string[]) =>
  explain(text, word, muted)?.candidates[0]?.reasons;

describe('an explanation', () => {
  it('is not given where no term is', () => {
    assert.equal(explain('Nothing here.', 'here'), undefined);
    assert.equal(MATCHER.explain('', 'markdown', 0), undefined);
  });

  it('tells the phrase and the concept', () => {
    const found = explain('Two hypervisors.', 'hyper');
    assert.equal(found?.phrase, 'hypervisors');
    assert.equal(found?.markedAs, 'hypervisor');
    assert.equal(found?.candidates[0]?.form, 'hypervisor');
    assert.deepEqual(found?.candidates[0]?.reasons, [{ kind: 'marked' }, { kind: 'unambiguous' }]);
  });

  it('tells what kind of text is not prose', () => {
    assert.deepEqual(reasons('`hypervisor`', 'hyper'), [{ kind: 'notProse', what: 'code' }]);
    assert.deepEqual(reasons('<!-- hypervisor -->', 'hyper'), [{ kind: 'notProse', what: 'comment' }]);
    assert.deepEqual(reasons('[x](hypervisor)', 'hyper'), [{ kind: 'notProse', what: 'url' }]);
    assert.deepEqual(reasons('my_hypervisor', 'hyper'), [{ kind: 'notProse', what: 'code' }]);
  });

  it('tells that capitals differ', () => {
    assert.deepEqual(reasons('an ept', 'ept'), [{ kind: 'caseDiffers', form: 'EPT' }]);
  });

  it('tells the cue and where it is', () => {
    assert.deepEqual(reasons('The migration of running guests.', 'migration'), [
      { kind: 'marked' },
      { kind: 'cue', cue: 'running guest', start: 17, end: 31 },
    ]);
  });

  it('tells the term in the section', () => {
    assert.deepEqual(reasons('The migration.\n\nThe hypervisor.', 'migration'), [
      { kind: 'marked' },
      { kind: 'termInSection', conceptId: 'hypervisor', phrase: 'hypervisor', start: 20, end: 30 },
    ]);
  });

  it('tells the terms that show what the whole document is about', () => {
    const found = reasons(
      'An EPT, a hypervisor.\n\n# Two\n\nThe migration.\n\n# Three\n\nA live migration.',
      'migration',
    );
    assert.deepEqual(found?.[0], { kind: 'marked' });
    assert.ok(found[1]?.kind === 'termsInDocument');
    assert.deepEqual(
      found[1].terms.map(({ conceptId, start }) => [conceptId, start]),
      [
        ['ept', 3],
        ['hypervisor', 10],
        ['live-migration', 57],
      ],
    );
  });

  it('tells what evidence would be enough', () => {
    assert.deepEqual(reasons('A hypervisor and a trap.', 'trap'), [
      { kind: 'noEvidence', need: 'cue', cues: ['privileged instruction', 'VM exit'] },
    ]);
    assert.deepEqual(reasons('A migration.', 'migration'), [
      { kind: 'noEvidence', need: 'section', cues: ['running guest'] },
    ]);
  });

  it('tells the phrase of another sense', () => {
    assert.deepEqual(reasons('The bird migration and a hypervisor.', 'migration'), [
      { kind: 'veto', veto: 'bird migration', start: 4, end: 18 },
    ]);
    assert.equal(reasons('rings', 'rings')?.[0]?.kind, 'veto');
  });

  it('tells the longer term that covers a shorter one', () => {
    const found = explain('A live migration.', 'migration');
    assert.equal(found?.markedAs, 'live-migration');
    assert.deepEqual(found?.candidates[1]?.reasons, [
      { kind: 'longerTerm', conceptId: 'live-migration', start: 2, end: 16 },
    ]);
  });

  it('tells that a term is muted', () => {
    assert.deepEqual(reasons('A hypervisor.', 'hyper', ['hypervisor']), [{ kind: 'muted' }]);
    assert.equal(explain('A hypervisor.', 'hyper', ['hypervisor'])?.markedAs, undefined);
  });

  it('agrees with what is marked', () => {
    const text = 'A hypervisor. A live migration, a migration and a trap: a VM exit. `EPT`';
    const mentions = MATCHER.findMentions(text, 'markdown');
    for (let offset = 0; offset < text.length; offset++) {
      const here = mentions.find(({ start, end }) => start <= offset && offset < end);
      if (here !== undefined) assert.equal(MATCHER.explain(text, 'markdown', offset)?.markedAs, here.conceptId);
    }
  });
});

describe('a muted term', () => {
  it('is not marked, and keeps its place', () => {
    const mute = (id: string): boolean => id === 'live-migration';
    const text = 'A hypervisor and live migration.';
    assert.deepEqual(
      MATCHER.findMentions(text, 'markdown', mute).map(({ conceptId }) => conceptId),
      ['hypervisor'],
    );
  });

  it('still counts as evidence', () => {
    const mute = (id: string): boolean => id === 'hypervisor';
    assert.equal(MATCHER.findMentions('A hypervisor and a migration.', 'markdown', mute).length, 1);
  });
});
