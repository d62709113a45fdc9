import assert from 'node:assert/strict';
import { relatedOf, relationsOf } from '../../../src/data/relations';

describe('relations by place', () => {
  it('come back as they were, also one to an entry that there is not', () => {
    const entries = [
      { id: 'kvm', related: [{ id: 'qemu', as: 'used-by' as const }] },
      { id: 'xen', related: [] },
      {
        id: 'qemu',
        related: [
          { id: 'kvm', as: 'uses' as const },
          { id: 'not-yet-written', as: 'related' as const },
        ],
      },
    ];
    const back = relatedOf(
      relationsOf(entries),
      entries.map(({ id }) => id),
    );
    assert.deepEqual(
      back,
      entries.map(({ related }) => related),
    );
  });
});
