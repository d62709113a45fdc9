import assert from 'node:assert/strict';
import { runChecks, type Finding } from '../../../../src/core/checks';
import type { Knowledge } from '../../../../src/core/knowledge';
import type { TermMatcher } from '../../../../src/core/matcher';
import { proseRanges } from '../../../../src/core/prose';
import { bundledKnowledge, bundledMatcher } from '../../../support/bundled';

/** Enough of the preferred name to make it the one that is meant. */
const hypervisors =
  'The hypervisor starts guests.\n\nEach hypervisor has memory.\n\nHypervisors share a CPU.\n\nA small hypervisor is best.';

describe('the check of names that are better not mixed', () => {
  let knowledge: Knowledge;
  let matcher: TermMatcher;

  before(() => {
    knowledge = bundledKnowledge();
    matcher = bundledMatcher();
  });

  const find = (text: string, elsewhere?: (entry: string) => number): readonly Finding[] =>
    runChecks(
      {
        text,
        languageId: 'markdown',
        mentions: matcher.findMentions(text, 'markdown'),
        prose: proseRanges(text, 'markdown'),
        knowledge,
        ...(elsewhere && { elsewhere }),
      },
      ['names'],
    );

  /** The text with the first fix of every finding applied. */
  const mended = (text: string, elsewhere?: (entry: string) => number): string =>
    find(text, elsewhere)
      .toReversed()
      .flatMap(({ fixes }) => fixes[0]?.replacements ?? [])
      .reduce((so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end), text);

  const mixed: readonly (readonly [string, string])[] = [
    ['The VMM handles the exit.', 'The hypervisor handles the exit.'],
    ['VMMs handle exits.', 'Hypervisors handle exits.'],
    ['So the virtual machine\nmonitor’s code grows.', 'So the hypervisor’s code grows.'],
    ['- A **VM monitor** sits below.', '- A **hypervisor** sits below.'],
  ];
  for (const [text, better] of mixed) {
    it(`makes “${text.replace('\n', ' ')}” agree with a text that says hypervisor`, () =>
      assert.equal(mended(`${hypervisors}\n\n${text}`), `${hypervisors}\n\n${better}`));
  }

  it('keeps the article right', () => {
    const text = 'NPT is fast.\n\nOn AMD, NPT saves exits of virtual machines.\n\nUse NPT.\n\nIt is a RVI fault.';
    assert.match(mended(text), /It is an NPT fault\.$/);
  });

  it('says why, leads to the card, and offers to mend all', () => {
    const text = `${hypervisors}\n\n${hypervisors}\n\nThe VMM traps.\n\nSo the VMM emulates.`;
    const [first, second] = find(text);
    assert.equal(first?.concept, 'virtual-machine-monitor');
    assert.match(first.message, /^“VMM”: this document says “hypervisor” 8 times\. .*\.$/);
    assert.equal(second?.fixes[1]?.replacements.length, 2);
  });

  it('goes by the other notes where they have been read', () => {
    const notes = (entry: string): number => ({ hypervisor: 9, 'virtual-machine-monitor': 1 })[entry] ?? 0;
    assert.equal(
      mended('Each VMM handles exits of its guests.', notes),
      'Each hypervisor handles exits of its guests.',
    );
    assert.deepEqual(find('Each VMM handles exits of its guests.'), []);
    assert.deepEqual(
      find('Each VMM handles exits of its guests.', () => 4),
      [],
    );
  });

  for (const text of [
    // Explained, told apart, or said to be the same.
    'The virtual machine monitor (VMM) handles exits.',
    'VMM (virtual machine monitor) is an older name.',
    'A VMM is a program in user space.\n\nThe VMM handles exits.',
    'The hypervisor asks the VMM for a device.\n\nThe VMM handles exits.',
    'A hypervisor, or VMM, handles exits.',
    'VMM\n: Virtual Machine Monitor\n\nThe VMM handles exits.',
    // Of the name or of the past.
    'Papers use the term VMM.',
    'In 1974 the VMM of a mainframe handled exits.',
    'The “VMM” handles exits.',
    // Something else.
    'The `VMM` handles exits.',
    'Load vmm.ko for bhyve.',
    'System Center VMM manages hosts.',
    'Install VMM 2019 on a server.',
    'Firecracker runs each guest. The VMM handles exits.',
    'Popek and Goldberg ask for equivalence. The VMM handles exits.',
    'The VMM-based design handles exits.',
    '## The VMM\n\nThe VMM handles exits.',
    '[The VMM](vmm.md) and ["VMM"](vmm.md).\n\n# VMM',
  ]) {
    it(`is silent about “${text.replaceAll('\n', ' ')}”`, () =>
      assert.deepEqual(
        find(`${hypervisors}\n\n${text}`).map(({ message }) => message),
        [],
      ));
  }

  it('is silent where neither name prevails', () => {
    assert.deepEqual(find('The hypervisor boots.\n\nThe hypervisor runs.\n\nThe VMM handles exits.'), []);
    assert.deepEqual(find(`${hypervisors}\n\nThe VMM boots.\n\nThe VMM runs guests.`), []);
  });
});
