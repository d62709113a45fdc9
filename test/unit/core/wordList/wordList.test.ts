import assert from 'node:assert/strict';
import {
  spellCheckerConfiguration,
  valeVocabulary,
  wordListText,
  wordsOf,
} from '../../../../src/core/wordList/wordList';
import { bundledKnowledge } from '../../../support/bundled';
import { concept } from '../../../support/sampleKnowledge';

const words = wordsOf([
  concept('kvm', {
    name: 'KVM',
    match: { case: 'any', exactFor: [], anyCaseFor: [], inflect: [], forms: [], never: [] },
  }),
  concept('hyper-v', { name: 'Hyper-V', formerNames: ['Viridian'] }),
  concept('hypervisor', { name: 'hypervisor', aliases: ['virtual machine monitor'] }),
  concept('popek', { name: 'Popek and Goldberg’s theorem', expansion: 'x86 C.mmp' }),
]);

describe('the word list', () => {
  it('holds each word once, sorted, without single letters', () => {
    assert.equal(
      wordListText(words),
      ['C.mmp', 'Goldberg’s', 'Hyper', 'KVM', 'Popek', 'Viridian', 'and', 'hypervisor', 'hypervisors', 'machine']
        .concat(['monitor', 'monitors', 'theorem', 'theorems', 'virtual', 'x86', ''])
        .join('\n'),
    );
  });

  it('holds the plurals of nouns, and what is written with or without a hyphen', () => {
    const all = new Set(wordsOf(bundledKnowledge().entries).map(({ text }) => text));
    for (const word of ['hypercalls', 'unikernels', 'virtqueues', 'memories', 'spinlocks', 'virtiofs']) {
      assert.ok(all.has(word), word);
    }
    for (const word of ['machineses', 'virtualizations', 'pagings', 'scalabilities', 'virtulization']) {
      assert.ok(!all.has(word), word);
    }
  });

  it('becomes a vocabulary of regular expressions for Vale', () => {
    const lines = valeVocabulary(words).trimEnd().split('\n');
    assert.ok(lines.includes('(?i)KVM') && lines.includes('[Hh]ypervisor') && lines.includes('Viridian'));
    assert.ok(lines.includes('C\\.mmp'));
  });

  it('of the whole glossary can be read by Vale line by line', () => {
    const all = wordsOf(bundledKnowledge().entries);
    assert.ok(all.length > 800, String(all.length));
    for (const line of valeVocabulary(all).trimEnd().split('\n')) {
      assert.doesNotThrow(() => new RegExp(line.replace(/^\(\?i\)/, '')), line);
      assert.doesNotMatch(line, /\s/);
    }
  });

  it('is named in a configuration for Code Spell Checker', () => {
    const configuration: unknown = JSON.parse(spellCheckerConfiguration('words.txt'));
    assert.deepEqual(configuration, {
      version: '0.2',
      name: 'Virtualization Study Notes',
      dictionaryDefinitions: [{ name: 'virtualization-study-notes', path: './words.txt' }],
      dictionaries: ['virtualization-study-notes'],
    });
  });
});
