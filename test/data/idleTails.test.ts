import assert from 'node:assert/strict';
import { bundledMatcher } from '../support/bundled';

/** Phrases whose last word is generic, and what of them is to be marked: the whole only if it is looked up as such. */
const PHRASES: readonly (readonly [phrase: string, marked: readonly string[]])[] = [
  ['A serverless architecture', ['serverless']],
  ['A trap-and-emulate model', ['trap-and-emulate']],
  ['The nested VMX feature', ['nested VMX']],
  ['A dual-boot configuration', ['dual-boot']],
  ['The unrestricted guest mode', ['unrestricted guest']],
  ['A guest system', ['guest system']],
  ['A mixed-criticality system', ['mixed-criticality system']],
  ['The guest OS', ['guest OS']],
  ['VM management by a hypervisor', ['VM', 'hypervisor']],
  ['VM creation by a hypervisor', ['VM', 'hypervisor']],
  ['The vCenter Server', ['vCenter Server']],
  ['An IOMMU group', ['IOMMU group']],
  ['A virtual desktop infrastructure', ['virtual desktop infrastructure']],
  ['The virtual hardware', ['virtual hardware']],
  ['Microsoft Hyper-V', ['Hyper-V']],
  ['AMD Virtualization Technology', ['AMD Virtualization Technology']],
];

describe('a term before a generic word', () => {
  const matcher = bundledMatcher();
  for (const [phrase, expected] of PHRASES) {
    it(`ends where it adds nothing: ${phrase}`, () => {
      const marked = matcher.findMentions(`${phrase}.`, 'markdown').map(({ start, end }) => phrase.slice(start, end));
      assert.deepEqual(marked, expected);
    });
  }
});
