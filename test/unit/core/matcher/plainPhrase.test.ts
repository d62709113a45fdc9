import assert from 'node:assert/strict';
import { plainPhrase } from '../../../../src/core/matcher';

describe('a phrase without what stands between its words', () => {
  const phrases: readonly (readonly [phrase: string, plain: string])[] = [
    ['live migration', 'live migration'],
    ['live-migration', 'live-migration'],
    ['live** migration', 'live migration'],
    ['live_ _migration', 'live migration'],
    ['paravirt_ops', 'paravirt_ops'],
    ['Citrix&nbsp;Hypervisor', 'Citrix Hypervisor'],
    ['Citrix~Hypervisor', 'Citrix Hypervisor'],
    ['VMware&reg; ESXi™', 'VMware ESXi'],
    ['live\n> migration', 'live migration'],
    ['live\r\n  migration', 'live migration'],
    ['Popek \\& Goldberg', 'Popek & Goldberg'],
    ['', ''],
  ];
  for (const [phrase, plain] of phrases) {
    it(`of “${phrase.replace(/\r?\n/, '↵')}” is “${plain}”`, () => assert.equal(plainPhrase(phrase), plain));
  }
});
