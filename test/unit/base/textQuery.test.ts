import assert from 'node:assert/strict';
import { foldForSearch } from '../../../src/base/folding';
import { HOLDS_AT_STARTS, HOLDS_INSIDE, MISSES, TextQuery } from '../../../src/base/textQuery';

const fit = (query: string, text: string): number => new TextQuery(query).fit(foldForSearch(text));

describe('the words of a query', () => {
  for (const [query, text] of [
    ['', 'anything'],
    ['vtx', 'Intel VT-x'],
    ['vt x', 'VTx'],
    ['x vt', 'Intel VT-x'],
    ['snapshots', 'live snapshot'],
    ['snapshot', 'live snapshots'],
    ['capability', 'Linux capabilities'],
    ['vms', 'VM exit'],
    ['virtualisa', 'virtualization'],
    ['2nd aug 1972', '2 August 1972'],
    ['1972-08-02', '1972-8-2'],
    ['197', '1972'],
  ] as const) {
    it(`“${query}” begin words of “${text}”`, () => assert.equal(fit(query, text), HOLDS_AT_STARTS));
  }

  it('may be inside words, from three letters on', () => {
    assert.equal(fit('visor', 'hypervisor'), HOLDS_INSIDE);
    assert.equal(fit('or', 'hypervisor'), MISSES);
  });

  for (const [query, text] of [
    ['2 august', '20 August'],
    ['97', '1972'],
    ['live cold', 'live migration'],
    ['vtd', 'Intel VT-x'],
  ] as const) {
    it(`“${query}” are not in “${text}”`, () => assert.equal(fit(query, text), MISSES));
  }

  it('do not run from one line into the next', () => assert.equal(new TextQuery('vtx').fit('vt\nx'), MISSES));

  it('are a name, its beginning, or the same words', () => {
    const query = new TextQuery('hyper v');
    assert.ok(query.is('hyperv') && query.is('hyper v') && !query.is('hypervisor'));
    assert.ok(query.begins('hypervisor') && !query.begins('microsoft hyper v'));
    assert.ok(new TextQuery('machine virtual').hasSameWords('virtual machine'));
    assert.ok(!new TextQuery('machine virtual').hasSameWords('virtual machines'));
  });

  it('are none in a query of signs', () => assert.ok(new TextQuery('“”, --').isEmpty));
});
