import assert from 'node:assert/strict';
import { nounForms, pluralsOf, verbForms } from '../../../src/base/inflection';

describe('inflection', () => {
  const nouns: Readonly<Record<string, readonly string[]>> = {
    hypervisor: ['hypervisors'],
    switch: ['switches'],
    bus: ['buses'],
    proxy: ['proxies'],
    gateway: ['gateways'],
    index: ['indexes', 'indices'],
    tables: ['table'],
    proxies: ['proxy'],
    switches: ['switch'],
    caches: ['cache'],
  };
  for (const [word, forms] of Object.entries(nouns)) {
    it(`knows ${forms.join(' and ')} beside ${word}`, () => {
      for (const form of [word, ...forms]) assert.ok(nounForms(word).includes(form), form);
    });
  }

  it('leaves words in -ss, -us and -is alone', () => {
    for (const word of ['access', 'bus', 'chassis', 'OS']) assert.ok(!nounForms(word).includes(word.slice(0, -1)));
  });

  it('makes plurals only where singulars would mislead', () => {
    assert.deepEqual(pluralsOf('smes'), ['smes', 'smeses']);
  });

  const verbs: Readonly<Record<string, readonly string[]>> = {
    trap: ['traps', 'trapped', 'trapping'],
    migrate: ['migrates', 'migrated', 'migrating'],
    emulate: ['emulates', 'emulated', 'emulating'],
    copy: ['copies', 'copied', 'copying'],
    migration: ['migrate', 'migrates', 'migrated', 'migrating'],
    virtualization: ['virtualize', 'virtualizes', 'virtualized', 'virtualizing'],
    introspection: ['introspect', 'introspected'],
    deployment: ['deploy', 'deployed'],
    ballooning: ['balloon', 'ballooned', 'balloons'],
    scheduling: ['schedule', 'scheduled'],
    trapping: ['trap', 'traps', 'trapped'],
    overcommit: ['overcommitted', 'overcommitting'],
  };
  for (const [word, forms] of Object.entries(verbs)) {
    it(`knows ${forms.join(', ')} beside ${word}`, () => {
      for (const form of [word, ...forms]) assert.ok(verbForms(word).includes(form), form);
    });
  }
});
