import assert from 'node:assert/strict';
import { foldedLetters, foldForSearch, nameKey, normalise, unbroken } from '../../../src/base/folding';

describe('the key of a name', () => {
  const same: readonly (readonly [string, string])[] = [
    ['SR-IOV', 'sr iov'],
    ['Hyper‑V', 'hyperv'],
    ['live  migration', 'Live-Migration'],
    ['paravirtualisation', 'paravirtualization'],
    ['virtualizer', 'virtualisers'.slice(0, -1)],
    ['analyzing', 'analysing'],
    // Each was two names to the check of the data, and one to the matcher.
    ['ring −1', 'ring -1'],
    ['zero\u200bwidth', 'zero width'],
    ['Goldberg’s types', "Goldberg's types"],
    ['ＫＶＭ', 'kvm'],
    ['hyper\u00advisor', 'hypervisor'],
  ];
  for (const [a, b] of same) it(`is the same for ${a} and ${b}`, () => assert.equal(nameKey(a), nameKey(b)));

  const different: readonly (readonly [string, string])[] = [
    ['C', 'C++'],
    ['I/O', 'IO'],
    ['Bis', 'Biz'],
    ['Xen', 'Xens'],
    ['Jülich', 'Julich'],
  ];
  for (const [a, b] of different) {
    it(`is another for ${a} than for ${b}`, () => assert.notEqual(nameKey(a), nameKey(b)));
  }

  it('is empty where there is no letter and no digit', () => {
    for (const text of ['', ' ', '--', '+ +', '«»']) assert.equal(nameKey(text), '');
  });

  it('has a twin that keeps capitals', () => {
    assert.equal(unbroken('VM-exit'), 'VMexit');
    assert.notEqual(unbroken('vm'), unbroken('VM'));
  });
});

describe('folding for a search', () => {
  const folds: readonly (readonly [string, string])[] = [
    ['Jülich  x86–64', 'julich x86 64'],
    ['VM/370', 'vm 370'],
    ['“Xen”,', 'xen'],
    ['Xen’s', 'xen'],
    ["Goldberg's taxonomy", 'goldberg taxonomy'],
    ['**live** migration', 'live migration'],
    ['VMware®', 'vmware'],
    ['paravirt_ops', 'paravirt ops'],
    ['virtualization', 'virtualisation'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
  ];
  for (const [text, folded] of folds) {
    it(`makes “${folded}” of “${text}”`, () => assert.equal(foldForSearch(text), folded));
  }

  it('has a twin without spaces', () => assert.equal(foldedLetters('SR-IOV'), foldedLetters('sriov')));
});

describe('the normal form', () => {
  it('leaves plain text as it is, and takes away what is invisible', () => {
    assert.equal(normalise('Plain "text".'), 'Plain "text".');
    assert.equal(normalise('vir\u00adtual\u2060ize ﬁle’s'), "virtualize file's");
  });
});
