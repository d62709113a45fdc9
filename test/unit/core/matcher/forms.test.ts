import assert from 'node:assert/strict';
import { marked, meant, term } from '../../../support/terms';

const ENTRIES = [
  term('hypervisor'),
  term('type 1 hypervisor', { aliases: ['bare-metal hypervisor'] }),
  term('type 2 hypervisor'),
  term('virtual machine', { aliases: ['VM'] }),
  term('VM exit'),
  term('nested virtualization'),
  term('SR-IOV', { aliases: ['single root I/O virtualization'] }),
  term('live migration', { inflect: ['noun', 'verb'] }),
  term('vCPU', { aliases: ['virtual CPU'] }),
  term('paravirtualization', { inflect: ['noun', 'verb'] }),
  term('memory ballooning', { aliases: ['balloon driver'] }),
  term('EPT', { aliases: ['extended page tables'] }),
  term('host', { evidence: { need: 'section' } }),
  term('VT-x', { aliases: ["Intel's VT"] }),
  term('passthrough', { aliases: ['pass through'], inflect: ['noun', 'verb'] }),
  term('Popek and Goldberg’s theorem'),
];

/** Text, and what of it is a mention, in order. */
type Case = readonly [title: string, text: string, expected: readonly string[]];

const CASES: readonly Case[] = [
  ['a word as it is', 'The hypervisor runs.', ['hypervisor']],
  ['a plural', 'Two hypervisors run.', ['hypervisors']],
  ['a word before a possessive', "The hypervisor's scheduler.", ['hypervisor']],
  ['a word before a curly possessive', 'The hypervisor’s scheduler.', ['hypervisor']],
  ['a plural before a possessive', 'The hypervisors’ scheduler.', ['hypervisors']],
  ['a phrase at the start of a sentence', 'Live migration works.', ['Live migration']],
  ['a phrase in capitals', 'LIVE MIGRATION', ['LIVE MIGRATION']],
  ['a phrase', 'We use live migration here.', ['live migration']],
  ['a phrase in the plural', 'Run many virtual machines.', ['virtual machines']],
  ['acronyms in the plural', 'Many VMs and vCPUs.', ['VMs', 'vCPUs']],
  ['the longest phrase', 'A type 1 hypervisor is bare metal.', ['type 1 hypervisor']],
  ['a hyphen for a space', 'A type-1 hypervisor.', ['type-1 hypervisor']],
  ['a space for a hyphen', 'A bare metal hypervisor.', ['bare metal hypervisor']],
  ['nothing for a space', 'Each VMexit and each type1 hypervisor', ['VMexit', 'type1 hypervisor']],
  ['a hyphen in an acronym', 'Each VM-exit costs, SR IOV and SRIOV too.', ['VM-exit', 'SR IOV', 'SRIOV']],
  ['a non-breaking hyphen and an en dash', 'VM‑exit, VM–exit', ['VM‑exit', 'VM–exit']],
  [
    'Roman and written numbers',
    'A type II hypervisor, a Type-I hypervisor, a type two hypervisor',
    ['type II hypervisor', 'Type-I hypervisor', 'type two hypervisor'],
  ],
  ['a line break', 'We use live\nmigration here.', ['live\nmigration']],
  ['a Windows line break', 'We use live\r\nmigration here.', ['live\r\nmigration']],
  ['a line break in a list', '- We use live\n  migration here.', ['live\n  migration']],
  ['a line break in a quote', '> We use live\n> migration here.', ['live\n> migration']],
  ['a line break in a quote in a list', '- > We use live\n  > migration here.', ['live\n  > migration']],
  ['a hyphen at the end of a line', 'a bare-\nmetal hypervisor', ['bare-\nmetal hypervisor']],
  ['several spaces', 'We use live  \t migration here.', ['live  \t migration']],
  ['a non-breaking space', 'live\u00a0migration, live\u202fmigration', ['live\u00a0migration', 'live\u202fmigration']],
  [
    'a non-breaking space as a reference',
    'live&nbsp;migration, live&#160;migration',
    ['live&nbsp;migration', 'live&#160;migration'],
  ],
  ['a hyphen as a reference', 'VT&#8209;x, VT&#x2011;x', ['VT&#8209;x', 'VT&#x2011;x']],
  ['an escaped hyphen', 'VT\\-x', ['VT\\-x']],
  ['bold inside a phrase', 'Use **live** migration.', ['live** migration']],
  ['emphasis inside a phrase', 'Use _live_ migration and live *migration*.', ['live_ migration', 'live *migration']],
  ['bold letters inside a word of two parts', 'VT-**x**', ['VT-**x']],
  ['emphasis around a phrase', 'Use ***live migration***.', ['live migration']],
  ['a soft hyphen', 'hyper\u00advisor, hyper&shy;visor', ['hyper\u00advisor', 'hyper&shy;visor']],
  ['a zero-width joiner', 'hyper\u2060visor', ['hyper\u2060visor']],
  ['letters of full width', 'ＶＭ exits', ['ＶＭ exits']],
  ['a ligature', 'de\uFB01ned: a balloon driver', ['balloon driver']],
  ['mathematical letters', '\u{1d415}\u{1d40c}', ['\u{1d415}\u{1d40c}']],
  ['a word after an emoji', '🖥hypervisor 🖥️hypervisor 👩‍💻VM', ['hypervisor', 'hypervisor', 'VM']],
  ['a word before an emoji', 'hypervisor🚀', ['hypervisor']],
  ['a word before a footnote mark', 'hypervisor² and hypervisor[^1]', ['hypervisor', 'hypervisor']],
  ['a trade mark inside a phrase', 'Intel’s™ VT', ['Intel’s™ VT']],
  [
    'straight and curly apostrophes alike',
    "Intel's VT, Popek and Goldberg's theorem",
    ["Intel's VT", "Popek and Goldberg's theorem"],
  ],
  ['a word after a slash', 'guest/hypervisor boundary', ['hypervisor']],
  ['punctuation inside a phrase', 'single-root I/O virtualisation', ['single-root I/O virtualisation']],
  ['British spelling', 'nested virtualisation', ['nested virtualisation']],
  [
    'verb forms',
    'It live migrates, was live-migrated, is live migrating',
    ['live migrates', 'live-migrated', 'live migrating'],
  ],
  [
    'verbs in British spelling',
    'paravirtualised, paravirtualize, paravirtualises',
    ['paravirtualised', 'paravirtualize', 'paravirtualises'],
  ],
  [
    'the first word of a phrasal verb',
    'passed through, passing through, passes through',
    ['passed through', 'passing through', 'passes through'],
  ],
  [
    'solid compounds set off with a hyphen',
    'para-virtualization, pass-through',
    ['para-virtualization', 'pass-through'],
  ],
  ['words in a run of Chinese', '使用VM和hypervisor虚拟化', ['VM', 'hypervisor']],
  [
    'words in brackets and quotes',
    '(hypervisor) "hypervisor" “hypervisor” [hypervisor]',
    ['hypervisor', 'hypervisor', 'hypervisor', 'hypervisor'],
  ],
  ['a part of a compound', 'hypervisor-based', ['hypervisor']],
  ['text in strike-through', '~~live~~ migration', ['live~~ migration']],
];

const NOTHING: readonly (readonly [title: string, text: string])[] = [
  ['inline code', 'Run `hypervisor --help` now.'],
  ['a link destination', 'See [docs](https://x.org/hypervisor/).'],
  ['fenced code', '```\nhypervisor\n```'],
  ['an acronym in small letters', 'He slept; ept is noise.'],
  ['an acronym with a capital S', 'The VMS operating system.'],
  ['a part of a word', 'hypervisorless design'],
  ['a part of a word beyond ASCII', 'hypervisoré, éhypervisor, hypervisor\u0301'],
  ['an ambiguous word without evidence', 'She is the host of a show.'],
  ['words in two paragraphs', 'live\n\nmigration'],
  ['words in two quoted paragraphs', '> live\n>\n> migration'],
  ['words in two list items', '- live\n- migration\n* live\n* migration\n1. live\n2. migration'],
  ['words in two table cells', '| live | migration |\n|---|---|\n| live | migration |'],
  ['words in two sentences', 'We live. Migration is hard.'],
  ['words on both sides of a dash', 'live - migration, live -- migration, live — migration'],
  ['words with a comma', 'live, migration'],
  ['an identifier', 'live_migration, my_hypervisor, hypervisor_id, $hypervisor, @hypervisor, hypervisor@x'],
  ['options', '--hypervisor, -hypervisor'],
  ['attributes, calls and assignments', 'x.hypervisor, hypervisor.x, hypervisor(), hypervisor=kvm, hypervisor::run'],
  [
    'paths and addresses',
    '/dev/hypervisor, ~/hypervisor, https://x.org/hypervisor, hypervisor@x.org, www.hypervisor.org',
  ],
  ['words of a compound that needs its hyphen', 'para virtualization'],
];

describe('the matcher', () => {
  for (const [title, text, expected] of CASES) {
    it(`finds ${title}`, () => assert.deepEqual(marked(ENTRIES, text), expected));
  }
  for (const [title, text] of NOTHING) {
    it(`finds nothing in ${title}`, () => assert.deepEqual(marked(ENTRIES, text), []));
  }

  it('tells which concept is meant by an alias', () => {
    assert.deepEqual(meant(ENTRIES, 'A VM with a balloon driver has a virtual CPU.'), [
      'virtual-machine',
      'memory-ballooning',
      'vcpu',
    ]);
  });

  it('finds terms with signs only with them', () => {
    const entries = [term('C++'), term('Xen')];
    assert.deepEqual(marked(entries, 'C, C++ and Xen++'), ['C++', 'Xen']);
    // A NET gain was explained as .NET, and a bracket at the end was left outside.
    const names = [term('.NET'), term('rack (old)'), term('cell [b]')];
    assert.deepEqual(marked(names, 'A .NET app, a NET gain, x.NET, (.NET), a .net.'), ['.NET', '.NET']);
    assert.deepEqual(marked(names, 'A rack (old) and a **rack (old)**, a rack old, a cell [b].'), [
      'rack (old)',
      'rack (old)',
      'cell [b]',
    ]);
  });

  it('finds terms in other scripts', () => {
    const entries = [term('虚拟机'), term('гипервизор'), term('ハイパーバイザー')];
    assert.deepEqual(marked(entries, '这个虚拟机很快。Гипервизор. ハイパーバイザーは'), [
      '虚拟机',
      'Гипервизор',
      'ハイパーバイザー',
    ]);
  });

  it('finds decomposed and composed letters alike', () => {
    assert.deepEqual(marked([term('émulateur')], 'e\u0301mulateur, émulateurs'), ['e\u0301mulateur', 'émulateurs']);
  });

  it('has nothing to find without entries', () => {
    assert.deepEqual(marked([], 'hypervisor'), []);
    assert.deepEqual(marked([term('?!')], '?! hypervisor'), []);
  });
});
