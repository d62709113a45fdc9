import assert from 'node:assert/strict';
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
