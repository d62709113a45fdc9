import assert from 'node:assert/strict';
import { DocumentMentions, TermMatcher } from '../../../../src/core/matcher';
import { marked, term } from '../../../support/terms';

const HOST = term('host', {
  evidence: { cues: ['virtual machine', 'boot'], vetoes: ['to host a', 'hostname', 'talk show'] },
});
const ENTRIES = [
  HOST,
  term('hypervisor'),
  term('trap', { evidence: { need: 'cue', cues: ['privileged instruction'] } }),
];

const hosts = (text: string, languageId = 'markdown'): readonly string[] =>
  marked(ENTRIES, text, languageId).filter((word) => word.toLowerCase().startsWith('host'));

describe('ambiguous words', () => {
  it('are not marked without evidence', () => {
    assert.deepEqual(hosts('The host greets her guests.'), []);
  });

  it('are marked with a cue in the same sentence, in any of its forms', () => {
    assert.deepEqual(hosts('The host is booting.'), ['host']);
    assert.deepEqual(hosts('Virtual\nMachines need a host.'), ['host']);
  });

  it('are not marked with a cue in another sentence', () => {
    assert.deepEqual(hosts('The host waits. Others boot.'), []);
    assert.deepEqual(hosts('Others boot! The host waits.'), []);
    assert.deepEqual(hosts('- Others boot\n- The host waits'), []);
    assert.deepEqual(hosts('# Boot\nThe host waits'), []);
    assert.deepEqual(hosts('Boot\n\nThe host waits'), []);
  });

  it('see the ends of sentences in other scripts', () => {
    for (const stop of ['。', '．', '！', '؟ ', '۔', '।']) assert.deepEqual(hosts(`boot${stop}host`), [], stop);
    assert.deepEqual(hosts('boot、host'), ['host']);
  });

  it('see a sentence through abbreviations, numbers and line breaks', () => {
    assert.deepEqual(hosts('The host, e.g. with Linux 2.6, can\nboot.'), ['host']);
  });

  // A piece of an endless sentence answered for what stands in the next one, if it was asked for first.
  it('see the same part of an endless sentence, whatever stands before them', () => {
    const other = term('ring', { evidence: { need: 'cue', cues: ['privilege'] } });
    // The end of the sentence is in reach of the host, but not of the ring some words before it.
    const text = `${'w'.repeat(477)}. Ring words host${' word'.repeat(99)} boots. Others.`;
    const alone = marked([HOST], text);
    assert.deepEqual(
      marked([HOST, other], text).filter((each) => each === 'host'),
      alone,
    );
  });

  it('are marked if the section has an unambiguous term, before or after', () => {
    assert.deepEqual(hosts('The host waits.\n\nA hypervisor runs.'), ['host']);
    assert.deepEqual(hosts('A hypervisor runs.\n\nThe host waits.'), ['host']);
  });

  // A note on a hotel that names the virtual machine of its booking system once had guests and hosts throughout.
  describe('in a long section with one unambiguous term', () => {
    const filler = 'Words without any meaning. '.repeat(30);

    it('are marked near the term', () => {
      assert.deepEqual(hosts(`${filler}A hypervisor. ${filler.slice(0, 500)}The host waits.`), ['host']);
      assert.deepEqual(hosts(`${filler}The host waits. ${filler.slice(0, 500)}A hypervisor.`), ['host']);
    });

    it('are not marked far from it, before or after', () => {
      assert.deepEqual(hosts(`A hypervisor. ${filler}The host waits.`), []);
      assert.deepEqual(hosts(`The host waits. ${filler}A hypervisor.`), []);
    });

    it('are marked anywhere if there is another term, or if it is named often', () => {
      const entries = [...ENTRIES, term('vCPU')];
      assert.ok(marked(entries, `A hypervisor. ${filler}The host waits. ${filler}A vCPU.`).includes('host'));
      assert.ok(hosts(`A hypervisor, the hypervisor, that hypervisor. ${filler}The host waits.`).includes('host'));
    });

    it('are not marked if several terms are few for its length', () => {
      const entries = [...ENTRIES, term('vCPU')];
      const long = filler.repeat(3);
      assert.ok(!marked(entries, `A hypervisor. ${long}The host waits. ${long}A vCPU.`).includes('host'));
    });

    it('need a term of their own field near them', () => {
      const entries = [...ENTRIES, { ...term('Kubernetes'), category: 'containers' }];
      assert.deepEqual(marked(entries, 'Kubernetes. The host waits.'), ['Kubernetes']);
    });

    it('are not marked by a term within a longer one that proves nothing', () => {
      const entries = [HOST, term('virtual machine'), term('Java virtual machine', { proves: 'nothing' })];
      assert.deepEqual(marked(entries, 'The Java virtual machine. The host waits.'), ['Java virtual machine']);
    });
  });

  it('are not marked if only another section has one', () => {
    assert.deepEqual(hosts('# One\nA hypervisor.\n\n# Two\nThe host waits.'), []);
    assert.deepEqual(hosts('One\n===\nThe host waits.\n\nTwo\n---\nA hypervisor.'), []);
  });

  describe('in a document that is about virtualization throughout', () => {
    const entries = [
      ...ENTRIES,
      term('virtual machine', { aliases: ['VM'] }),
      term('vCPU'),
      term('virtual machine monitor'),
    ];
    const about = '# One\nA hypervisor runs a VM.\n\n# Two\nThe host waits.\n\n# Three\nA vCPU.\n';

    it('are marked in every section', () => {
      assert.deepEqual(marked(entries, about), ['hypervisor', 'VM', 'host', 'vCPU']);
    });

    it('are not marked if it has too few terms', () => {
      const text = about.replace('vCPU', 'VM');
      assert.ok(!marked(entries, text).includes('host'));
      // One phrase is one term, whatever shorter ones it contains.
      const phrase = about.replace('a VM', 'a virtual machine monitor').replace('vCPU', 'hypervisor');
      assert.ok(!marked(entries, phrase).includes('host'));
    });

    it('are marked if it has few terms, but four times and close together', () => {
      const text = about.replace('A vCPU', 'A VM, another VM');
      assert.ok(marked(entries, text).includes('host'));
      const filler = 'Words and more words without any meaning.\n\n'.repeat(110);
      assert.ok(!marked(entries, text + filler).includes('host'));
      assert.ok(marked(entries, about.replace('A vCPU', 'A VM, a vCPU') + filler).includes('host'));
    });

    it('are not marked if the terms are few for its length', () => {
      const filler = 'Words and more words without any meaning.\n\n'.repeat(120);
      assert.ok(!marked(entries, about + filler).includes('host'));
    });

    it('still need a cue where the entry asks for one, and heed vetoes', () => {
      assert.ok(
        !marked(entries, about.replace('The host waits', 'A trap, a talk show host')).some((word) =>
          /trap|host/.test(word),
        ),
      );
    });

    it('are marked by terms of its surroundings only if they belong there themselves', () => {
      const surroundings = ['Kubernetes', 'Docker', 'Podman'].map((name) => ({
        ...term(name),
        category: 'containers',
      }));
      const text = '# One\nKubernetes, Docker and Podman.\n\n# Two\nThe host waits for a pod.';
      const pod = { ...term('pod', { evidence: { need: 'section' } }), category: 'containers' };
      const words = marked([...entries, ...surroundings, pod], text);
      assert.deepEqual(words, ['Kubernetes', 'Docker', 'Podman', 'pod']);
    });
  });

  it('are not proven by a term that is not prose, nor by another ambiguous word', () => {
    assert.deepEqual(hosts('The host waits for `hypervisor`.'), []);
    assert.deepEqual(hosts('The host traps a privileged instruction.'), []);
  });

  it('need a cue where the entry asks for one', () => {
    assert.deepEqual(marked(ENTRIES, 'A trap in a hypervisor.'), ['hypervisor']);
    assert.deepEqual(marked(ENTRIES, 'Privileged instructions trap.'), ['trap']);
  });

  it('are never marked in a phrase of another sense, whatever else is near', () => {
    assert.deepEqual(hosts('A hypervisor to host a virtual machine, and a talk show host.'), []);
  });

  it('are marked beside a veto that is not near', () => {
    assert.deepEqual(hosts('The talk show is about a hypervisor and its host.'), ['host']);
  });

  // “El host de la fiesta tiene un container”: each was the other's cue.
  it('do not prove each other where a section is asked for', () => {
    const entries = [
      term('host', { evidence: { cues: ['container', 'boot'] } }),
      term('container', { evidence: { cues: ['host'] } }),
      term('hypervisor'),
    ];
    assert.deepEqual(marked(entries, 'The host of the party has a container.'), []);
    assert.deepEqual(marked(entries, 'The host boots. It has a container.'), ['host']);
    assert.deepEqual(marked(entries, 'A hypervisor; the host has a container.'), ['hypervisor', 'host', 'container']);
  });

  it('do not prove themselves', () => {
    const guest = term('guest', { evidence: { need: 'cue', cues: ['guest', 'virtual guest'] } });
    assert.deepEqual(marked([guest], 'The guest left.'), []);
    assert.deepEqual(marked([guest], 'The virtual guest left.'), ['guest']);
    assert.deepEqual(marked([guest], 'One guest and another guest.'), ['guest', 'guest']);
  });

  it('need evidence only in the forms that the entry names', () => {
    const domain = term('domain', { aliases: ['Xen domain', 'Dom'], evidence: { for: ['domain'], need: 'cue' } });
    assert.deepEqual(marked([domain], 'A domain, a Xen domain.'), ['Xen domain']);
  });

  it('need evidence in small letters where the entry says so, though not in capitals', () => {
    const entries = [term('VM', { exactFor: ['VM', 'vm'], evidence: { for: ['vm'], cues: ['hypervisor'] } })];
    assert.deepEqual(marked(entries, 'A VM of Ruby, the vm module, two vms.'), ['VM', 'vm', 'vms']);
    assert.deepEqual(marked(entries, 'The vm module and two vms.'), []);
    assert.deepEqual(marked(entries, 'Two vms on a hypervisor.'), ['vms']);
  });

  it('have sections in plain text too', () => {
    const text = 'INTRODUCTION\n\nA hypervisor.\n\nPARTIES\n\nThe host waits.\n';
    assert.deepEqual(hosts(text, 'plaintext'), []);
    assert.deepEqual(hosts('Title\n=====\n\nA hypervisor.\n\nThe host waits.\n', 'plaintext'), ['host']);
  });

  it('are found in a table row by a cue in the row', () => {
    assert.deepEqual(hosts('| host | boots |\n|---|---|\n| host | waits |'), ['host']);
  });

  it('are proven by terms of virtualization, not by those of its surroundings', () => {
    const entries = [
      term('migration', { evidence: { need: 'section' } }),
      { ...term('pod', { evidence: { need: 'section' } }), category: 'containers' },
      { ...term('Kubernetes'), category: 'containers' },
      { ...term('Docker'), category: 'platforms', cells: { 'hypervisor-type': { value: 'not applicable' } } },
      { ...term('KVM'), category: 'platforms', cells: { 'hypervisor-type': { value: 'type 1' } } },
    ];
    assert.deepEqual(marked(entries, 'Kubernetes: a migration of a pod. Docker.'), ['Kubernetes', 'pod', 'Docker']);
    assert.deepEqual(marked(entries, 'KVM: a migration of a pod.'), ['KVM', 'migration', 'pod']);
  });

  // Notes on the Java virtual machine had hosts, guests and snapshots of virtualization.
  it('are not proven by terms that say they prove nothing, though these are marked', () => {
    const entries = [
      HOST,
      term('JVM', { proves: 'nothing' }),
      term('EVM', { proves: 'nothing', evidence: { need: 'section' } }),
      term('hypervisor'),
      term('Java virtual machine', { proves: 'nothing' }),
      term('virtual machine'),
    ];
    assert.deepEqual(marked(entries, 'The Java virtual machine. The host.'), ['Java virtual machine']);
    assert.deepEqual(marked(entries, 'A JVM, a JVM, a JVM, a JVM. The host waits. The EVM.'), [
      'JVM',
      'JVM',
      'JVM',
      'JVM',
    ]);
    assert.deepEqual(marked(entries, 'A JVM on a hypervisor. The host waits. The EVM.'), [
      'JVM',
      'hypervisor',
      'host',
      'EVM',
    ]);
  });
});

// `Requirements for type 1` had no mark in a note that spoke of type 1 hypervisors in the line before.
describe('a word whose sense the document shows', () => {
  const TYPE_1 = term('type 1 hypervisor', {
    aliases: ['type 1'],
    evidence: { for: ['type 1'], need: 'cue', cues: ['Xen'], vetoes: ['type 1 diabetes'] },
  });
  const entries = [
    TYPE_1,
    HOST,
    term('template', { evidence: { need: 'cue', cues: ['clone'] } }),
    term('Merge', { evidence: { need: 'cue', cues: ['disk'] } }),
    term('kernel', { proves: 'nothing', evidence: { need: 'cue', cues: ['guest'] } }),
    term('hypervisor'),
    term('virtual machine', { aliases: ['VM'] }),
    term('vCPU'),
  ];
  const about = 'A hypervisor runs a VM on a vCPU.\n\n';

  it('is marked wherever else it stands, before and after', () => {
    const text = `${about}# One\nA type 1.\n\n# Two\nA type 1 hypervisor.\n\n# Three\nThe type 1.\n`;
    assert.deepEqual(marked(entries, text).slice(3), ['type 1', 'type 1 hypervisor', 'type 1']);
  });

  it('is marked where a cue has shown it once', () => {
    assert.deepEqual(marked(entries, `${about}Clone the template. # A\n\nOld templates.`).slice(3), [
      'template',
      'templates',
    ]);
    assert.deepEqual(marked(entries, `${about}Old templates.`).slice(3), []);
  });

  it('is not marked in a text that is about something else', () => {
    assert.deepEqual(marked(entries, 'Clone the template. Another template.'), ['template']);
  });

  it('is not marked in a phrase of another sense', () => {
    assert.deepEqual(marked(entries, `${about}A type 1 hypervisor; type 1 diabetes.`).slice(3), ['type 1 hypervisor']);
  });

  it('is not a name, which is met in any sentence', () => {
    assert.deepEqual(marked(entries, `${about}Merge the disk. Merge the text.`).slice(3), ['Merge']);
  });

  it('is no word that says that it proves nothing', () => {
    assert.deepEqual(marked(entries, `${about}The guest has a kernel. A kernel.`).slice(3), ['kernel']);
  });

  it('comes and goes while another part of the document is edited', () => {
    const matcher = new TermMatcher(entries);
    const filler = 'Words without meaning. '.repeat(100) + '\n\n';
    const text = `${about}A type 1.\n\n${filler}${about}${filler}${about}A type 1 hypervisor.\n`;
    const document = new DocumentMentions(matcher, 'markdown', text);
    const isMarked = (): boolean => document.mentions.some(({ start }) => document.text.startsWith('type 1.', start));
    assert.ok(isMarked());
    const last = document.text.lastIndexOf('1 hypervisor');
    document.update([{ start: last, end: last + 2, text: '' }]);
    assert.ok(!isMarked());
    assert.deepEqual(document.mentions, matcher.findMentions(document.text, 'markdown'));
    document.update([{ start: last, end: last, text: '1 ' }]);
    assert.ok(isMarked());
    assert.deepEqual(document.mentions, matcher.findMentions(document.text, 'markdown'));
  });

  it('is explained by the place that shows it', () => {
    const text = `${about}A type 1 hypervisor.\n\n# Two\nThe type 1.\n`;
    const found = new TermMatcher(entries).explain(text, 'markdown', text.lastIndexOf('type 1') + 1);
    const [, reason] = found?.candidates[0]?.reasons ?? [];
    const start = text.indexOf('type 1');
    const phrase = 'type 1 hypervisor';
    const end = start + phrase.length;
    assert.deepEqual(reason, { kind: 'shownElsewhere', conceptId: 'type-1-hypervisor', phrase, start, end });
  });
});

// Sections in other languages that name the virtual machine in that language only had no snapshots and hosts.
describe('names in other languages', () => {
  const entries = [
    HOST,
    term('snapshot', { evidence: {} }),
    term('virtual machine', {
      translations: [
        'máquina virtual',
        'máquinas virtuales',
        'machine virtuelle',
        'virtuelle Maschine',
        '仮想マシン',
        '가상 머신',
      ],
    }),
    term('hypervisor', { translations: ['hyperviseur', 'hipervisor', 'ハイパーバイザ', '虚拟机监视器'] }),
  ];

  const texts: readonly (readonly [text: string, marked: readonly string[]])[] = [
    ['Un snapshot de una máquina virtual.', ['snapshot']],
    ['Las máquinas virtuales. El host del hipervisor.', ['host']],
    ['L’hyperviseur et son host, une machine virtuelle.', ['host']],
    ["L'hyperviseur et son host.", ['host']],
    ['Eine virtuelle Maschine auf dem Host. Ein Snapshot.', ['Host', 'Snapshot']],
    ['仮想マシンの snapshot を作る', ['snapshot']],
    ['ハイパーバイザは host で動く', ['host']],
    ['虚拟机监视器运行在host上', ['host']],
    ['가상 머신의 snapshot', ['snapshot']],
    ['Ein Snapshot ohne Zusammenhang, der Host.', []],
    ['Una máquina, un snapshot virtual.', []],
  ];
  for (const [text, expected] of texts) {
    it(`show the sense, and are not marked: ${text}`, () => assert.deepEqual(marked(entries, text), expected));
  }

  it('are found by a search', () => {
    const found = new TermMatcher(entries).namedIn('hipervisor');
    assert.deepEqual(
      found.map(({ conceptId }) => conceptId),
      ['hypervisor'],
    );
  });

  it('are not what an explanation is about', () => {
    assert.equal(new TermMatcher(entries).explain('Una máquina virtual.', 'markdown', 6), undefined);
  });
});
