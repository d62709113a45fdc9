import assert from 'node:assert/strict';
import { DocumentMentions, TermMatcher, type MatchReason } from '../../../../src/core/matcher';
import { marked, term } from '../../../support/terms';

const PV = term('paravirtualization', { aliases: ['PV'], forms: ['paravirtual'] });
const VM = term('virtual machine', {
  aliases: ['VM'],
  otherFields: [
    { field: 'programming languages', words: ['bytecode', 'BEAM', 'stack machine', 'opcode'] },
    { field: 'kernel memory', for: ['VM'], words: ['page fault', 'swap', 'pager', 'page cache'] },
  ],
});
const EPT = term('extended page tables', { aliases: ['EPT'] });
const HOST = term('host', { evidence: { cues: ['boot'] } });
const ENTRIES = [PV, VM, EPT, HOST, term('hypervisor'), term('VM exit'), term('PV guest'), term('HOA')];

describe('an acronym that the document explains', () => {
  // `PV` was paravirtualization in every text on persistent volumes.
  it('means what the document says, before and after it', () => {
    assert.deepEqual(marked(ENTRIES, 'A PV first. A persistent volume (PV) is big. Two PVs, a hypervisor.'), [
      'hypervisor',
    ]);
  });

  const ways: readonly (readonly [languageId: string, text: string])[] = [
    ['markdown', 'PV (persistent volume)'],
    ['markdown', '**P**ersistent **V**olumes (**PVs**)'],
    ['markdown', 'persistent volumes [PV]'],
    ['markdown', 'persistent volume（PV）と'],
    ['markdown', 'PV（persistent volume，存储卷）'],
    ['markdown', '“persistent volume” (or “PV”)'],
    ['markdown', 'PV stands for persistent volume.'],
    ['markdown', 'the PV = persistent volume'],
    ['markdown', '- PV: persistent volume\n- VM: virtual machine'],
    ['markdown', '* **PV** – persistent volume, see there'],
    ['markdown', '| PV | persistent volume |\n'],
    ['markdown', 'PV\n: persistent volume\n'],
    ['markdown', '*[PV]: persistent volume\n'],
    ['markdown', '<abbr title="persistent volume">PV</abbr>'],
    ['html', '<p><abbr title="persistent volume">PV</abbr></p>'],
    ['html', '<dl><dt>PV</dt><dd>persistent volume</dd></dl>'],
    ['asciidoc', 'PV:: persistent volume\n'],
    ['org', '- PV :: persistent volume\n'],
    ['restructuredtext', ':abbr:`PV (persistent volume)`'],
    ['latex', '\\newacronym{pv}{PV}{persistent volume}'],
    ['latex', '\\acro{PV}{persistent volume}'],
    ['latex', '\\DeclareAcronym{pv}{short=PV, long=persistent volume}'],
    ['plaintext', 'PV    persistent volume\n'],
    ['plaintext', 'the permanent virtual circuit (PV) of a persistent\nvolume (PV)'],
  ];
  for (const [languageId, text] of ways) {
    it(`is seen in ${JSON.stringify(text)} (${languageId})`, () => {
      const whole = `A PV.\n\n${text}\n\nThe PV and the hypervisor.`;
      assert.ok(!marked(ENTRIES, whole, languageId).includes('PV'), marked(ENTRIES, whole, languageId).join(', '));
      assert.ok(marked(ENTRIES, whole, languageId).includes('hypervisor'));
    });
  }

  const ours: readonly string[] = [
    'extended page tables (EPT)',
    'EPT (Extended Page Tables)',
    'EPT: extended page table',
    'EPT (extended page translation)',
    'eine virtuelle Maschine (VM)',
    'en virtuell maskin (VM)',
    'a virtuele machine (VM)',
    'une machine virtuelle (VM)',
    'extended\npage tables (EPT)',
    'EPT（扩展页表）',
  ];
  for (const text of ours) {
    it(`stays ours in ${JSON.stringify(text)}`, () => {
      const whole = `${text}. EPT and VM`;
      assert.deepEqual(marked(ENTRIES, whole).slice(-2), ['EPT', 'VM']);
    });
  }

  it('stays ours where brackets hold something else', () => {
    const text =
      'Each VM (very big) has EPT (see below); the VM - volume manager aside - and a video of mine (VM 1). VM.';
    assert.equal(marked(ENTRIES, text).filter((word) => word === 'VM').length, 4);
  });

  it('stays ours where the document has both', () => {
    const text = 'A virtual machine (VM). A volume manager (VM). The VM.';
    assert.equal(marked(ENTRIES, text).filter((word) => word === 'VM').length, 3);
  });

  it('takes longer terms with it, and proves nothing', () => {
    assert.deepEqual(marked(ENTRIES, 'Virtual memory (VM): a VM exit, the host.'), []);
    assert.deepEqual(marked(ENTRIES, 'A persistent volume (PV), a PV guest'), []);
  });

  it('is trusted to know its own terms where the data does not spell an acronym out', () => {
    assert.deepEqual(marked(ENTRIES, 'A hypervisor opening agent (HOA). HOA'), ['hypervisor', 'HOA', 'HOA']);
    assert.deepEqual(marked(ENTRIES, 'House owners associations (HOA). HOA'), []);
  });

  it('is not explained in code or comments', () => {
    assert.deepEqual(marked(ENTRIES, '`persistent volume (PV)` <!-- PV: persistent volume --> PV'), ['PV']);
  });
});

describe('a document of another field', () => {
  const beam =
    '# How the BEAM works\n\nThe virtual machine, BEAM, runs bytecode. Such a VM is a stack machine. It boots.\n';

  it('has no terms that mean something else there', () => {
    assert.deepEqual(marked(ENTRIES, beam), []);
  });

  it('needs more than a cue for ambiguous words, which may belong to it as well', () => {
    assert.deepEqual(marked(ENTRIES, `${beam}\nThe host boots.`), []);
    assert.deepEqual(marked(ENTRIES, `${beam}\nThe host boots a hypervisor.`), ['host', 'hypervisor']);
  });

  it('is of ours where it has as many terms of ours', () => {
    const text = `${beam}\nA hypervisor, EPT. The hypervisor runs a VM.`;
    assert.deepEqual(marked(ENTRIES, text), ['virtual machine', 'VM', 'hypervisor', 'EPT', 'hypervisor', 'VM']);
  });

  it('is not known by a word or two', () => {
    assert.deepEqual(marked(ENTRIES, 'A VM that runs bytecode, no other bytecode.'), ['VM']);
  });

  it('may have another sense for some forms only', () => {
    const text = 'A page fault; the swap, a pager and the page cache. The VM, a virtual machine.';
    assert.deepEqual(marked(ENTRIES, text), ['virtual machine']);
  });

  describe('in which all ordinary words have another sense', () => {
    const GUEST = term('guest', {
      evidence: { for: ['guest'], cues: ['trap'] },
      aliases: ['guest OS'],
      otherFields: [
        { field: 'hotels', for: ['guest'], ordinaryWords: true, words: ['lobby', 'breakfast', 'check-in', 'minibar'] },
      ],
    });
    const TPS = term('TPS', { evidence: {} });
    const entries = [...ENTRIES, GUEST, TPS, term('container', { evidence: {} })];
    const hotel = 'Breakfast is in the lobby, after check-in, by the minibar. Lobby music.';

    it('has none of them, though a term stands beside them', () => {
      const text = `${hotel} The guest leaves a container. The host runs a VM. A guest, trapped.`;
      assert.deepEqual(marked(entries, text), ['VM']);
    });

    it('has acronyms and unambiguous terms', () => {
      const text = `${hotel} The bookings are on a VM with TPS.`;
      assert.deepEqual(marked(entries, text), ['VM', 'TPS']);
    });

    it('has them where the text is as much about virtualization', () => {
      const text = `${hotel} A hypervisor, an EPT, a VM. The guest and its host.`;
      assert.deepEqual(marked(entries, text), ['hypervisor', 'EPT', 'VM', 'guest', 'host']);
    });
  });

  it('is judged the same in parts, while it is edited', () => {
    const matcher = new TermMatcher(ENTRIES);
    const filler = `${'Words without meaning. '.repeat(120)}\n\n`;
    const text = `The VM.\n\n${filler}The PV.\n\n${filler}BEAM, opcode, bytecode, a stack machine.\n\n${filler}A persistent volume (PV).\n`;
    const document = new DocumentMentions(matcher, 'markdown', text);
    assert.deepEqual(document.mentions, []);
    const replace = (phrase: string, by: string): readonly string[] => {
      const start = document.text.indexOf(phrase);
      document.update([{ start, end: start + phrase.length, text: by }]);
      assert.deepEqual(document.mentions, matcher.findMentions(document.text, 'markdown'));
      return document.mentions.map(({ conceptId }) => conceptId);
    };
    assert.deepEqual(replace('BEAM, opcode, bytecode,', 'On'), ['virtual-machine']);
    assert.deepEqual(replace('On', 'BEAM, opcode, bytecode,'), []);
    assert.deepEqual(replace('BEAM, opcode,', 'Some'), ['virtual-machine']);
    const all = ['virtual-machine', 'paravirtualization', 'paravirtualization'];
    assert.deepEqual(replace('persistent volume', 'thing'), all);
    assert.deepEqual(replace('thing', 'persistent volume'), ['virtual-machine']);
  });
});

describe('names in a list', () => {
  const name = (words: string, ambiguous: boolean) => ({
    ...term(words, { inflect: [], ...(ambiguous ? { evidence: { need: 'cue' as const } } : {}) }),
    category: 'platforms',
  });
  const NAMES = [name('VirtualBox', false), name('Hyper-V', false), name('Parallels', true), name('UTM', true)];

  const lists: readonly string[] = [
    'VirtualBox, Parallels, UTM',
    'UTM and VirtualBox; or **Parallels**, *Hyper-V*',
    'Parallels/UTM/VirtualBox',
    '- VirtualBox\n- Parallels\n- UTM',
    '1. VirtualBox: free\n2. Parallels (for the Mac)\n3. [UTM](x)',
    '* VirtualBox\n  * free\n* Parallels\n  goes on\n* UTM',
    '| VirtualBox | free |\n| Parallels | costs |\n| UTM | free |',
    '| a | UTM |\n| b | Parallels |\n|---|---|\n| c | VirtualBox |',
    'VirtualBox、Parallels、UTM',
    '| | VirtualBox | Parallels | UTM |\n',
  ];
  for (const text of lists) {
    it(`speak for each other in ${JSON.stringify(text)}`, () => {
      const words = marked(NAMES, text);
      assert.ok(words.includes('Parallels') && words.includes('UTM'), words.join(', '));
    });
  }

  const others: readonly string[] = [
    'VirtualBox is free. Parallels are lines.',
    'VirtualBox draws Parallels',
    '- VirtualBox\n\nText.\n\n- UTM',
    '- VirtualBox\n  - UTM',
    '| VirtualBox | see UTM |\n',
    'VirtualBox, UTMs and parallels',
    '- VirtualBox\n- Ask Parallels',
  ];
  for (const text of others) {
    it(`say nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(marked(NAMES, text), ['VirtualBox']);
    });
  }
});

describe('an explanation of another sense', () => {
  const matcher = new TermMatcher([
    ...ENTRIES,
    { ...term('Nova', { evidence: { need: 'cue' } }), category: 'platforms' },
    { ...term('Xen'), category: 'platforms' },
  ]);
  const reasonsAt = (text: string, word: string): readonly MatchReason[] | undefined =>
    matcher.explain(text, 'markdown', text.lastIndexOf(word) + 1)?.candidates[0]?.reasons;

  it('tells the definition', () => {
    assert.deepEqual(reasonsAt('A persistent volume (PV). The PV', 'PV'), [
      { kind: 'definedOtherwise', acronym: 'PV', meaning: 'persistent volume', start: 2, end: 19 },
    ]);
  });

  it('tells the field and its words', () => {
    const [reason] = reasonsAt('BEAM bytecode has an opcode for a stack machine. The VM', 'VM') ?? [];
    assert.ok(reason?.kind === 'otherField');
    assert.equal(reason.field, 'programming languages');
    assert.deepEqual(
      reason.words.map(({ phrase }) => phrase),
      ['BEAM', 'bytecode', 'opcode', 'stack machine'],
    );
  });

  it('tells the neighbour in a list', () => {
    assert.deepEqual(reasonsAt('Xen, Nova', 'Nova'), [
      { kind: 'marked' },
      { kind: 'nameInList', conceptId: 'xen', phrase: 'Xen', start: 0, end: 3 },
    ]);
  });
});
