import assert from 'node:assert/strict';
import { isEarlierSlides, runChecks, suppressionComment, type CheckName } from '../../../../src/core/checks';
import { TermMatcher } from '../../../../src/core/matcher';
import type { Concept } from '../../../../src/core/knowledge';
import { proseRanges } from '../../../../src/core/prose';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

const entries: readonly Concept[] = [
  concept('slat', { name: 'SLAT', expansion: 'second-level address translation', kind: 'hardware' }),
  concept('vmm', { name: 'virtual machine monitor', aliases: ['VMM'], kind: 'software' }),
  concept('hypervisor', { name: 'hypervisor', kind: 'software' }),
  concept('virtualization', {
    match: { exactFor: [], anyCaseFor: [], inflect: ['noun', 'verb'], forms: [], never: [] },
  }),
  concept('vm-exit', { name: 'VM exit', kind: 'mechanism' }),
  concept('live-migration', { name: 'live migration', kind: 'technique' }),
  concept('xenserver', { name: 'XenServer', formerNames: ['Citrix Hypervisor'], kind: 'platform' }),
  concept('full', { name: 'full emulation', status: { is: 'discouraged', prefer: 'full-system emulation' } }),
];
const knowledge = sampleKnowledge({ concepts: entries, events: [], disputes: [] });
const matcher = new TermMatcher(entries);

function find(check: CheckName, text: string, languageId = 'markdown') {
  const mentions = matcher.findMentions(text, languageId);
  return runChecks({ text, languageId, mentions, prose: proseRanges(text, languageId), knowledge }, [check]);
}

/** The words that are found, with their first fix applied to them alone. */
function found(check: CheckName, text: string, languageId?: string): string[] {
  return find(check, text, languageId).map(({ start, end, fixes }) => {
    const fix = fixes[0]?.replacements.find((each) => each.start === start);
    return `${text.slice(start, end)} → ${fix?.text ?? ''}`;
  });
}

describe('the check of acronyms', () => {
  it('finds an acronym that is never explained, once', () => {
    assert.deepEqual(found('acronyms', 'With SLAT the guest is fast. SLAT helps.'), [
      'SLAT → second-level address translation (SLAT)',
    ]);
  });

  it('finds one that is explained too late, and keeps its plural', () => {
    assert.deepEqual(found('acronyms', 'VMMs are old. A virtual machine monitor (VMM) runs guests.'), [
      'VMMs → Virtual machine monitors (VMMs)',
    ]);
  });

  for (const text of [
    'Second-level address translation (SLAT) is fast. SLAT helps.',
    'SLAT (second-level address translation) helps. SLAT is fast.',
    '# SLAT\n\nSecond-level address translation, or SLAT, helps.',
    '`SLAT` is a word in code.',
    '- **SLAT**: second-level address translation\n- **VMM**: virtual machine monitor\n\nSLAT and VMMs help.',
    '* VMM – what runs the guests\n\nA VMM helps.',
    'SLAT\n: second-level address translation\n\nSLAT helps.',
    'SLAT（second-level address translation）是统称。SLAT很快。',
    'SLAT（二级地址转换）很快。',
    'SLAT helps.\n\n*[SLAT]: second-level address translation',
    'An <abbr title="second-level address translation">SLAT</abbr> helps. SLAT is fast.',
    '| Short | Long |\n|---|---|\n| SLAT | second-level address translation |\n\nSLAT helps.',
    'SLAT helps.\n\n## Abbreviations\n\n- SLAT: second-level address translation',
    '# Second-level address translation (SLAT)\n\n---\n\n# More\n\n- SLAT helps.',
    '## SLAT\n\nSLAT: second-level address translation\n\n---\n\nSLAT helps.',
  ]) {
    it(`is silent about “${text.replaceAll('\n', ' ')}”`, () => assert.deepEqual(found('acronyms', text), []));
  }
});

// Only brackets, commas and dashes with the long name behind them counted as an explanation.
describe('the check of acronyms is silent about what is explained in', () => {
  for (const [language, text] of [
    ['latex', 'SLAT helps.\n\n\\newacronym{slat}{SLAT}{second-level address translation}'],
    ['latex', 'First \\gls{slat}, and then SLAT again.'],
    ['latex', 'First \\ac{SLAT}, and then SLAT again.'],
    ['latex', '\\begin{description}\n\\item[SLAT] second-level address translation\n\\end{description}\n\nSLAT helps.'],
    ['asciidoc', 'SLAT:: second-level address translation\n\nSLAT helps.'],
    ['asciidoc', '|===\n|SLAT |second-level address translation\n|===\n\nSLAT helps.'],
    ['org', '- SLAT :: second-level address translation\n\nSLAT helps.'],
    ['restructuredtext', 'SLAT\n   second-level address translation\n\nSLAT helps.'],
    ['restructuredtext', ':abbr:`SLAT (second-level address translation)` helps. SLAT too.'],
    ['html', '<dl><dt>SLAT</dt><dd>second-level address translation</dd></dl><p>SLAT helps.</p>'],
    ['html', '<p><abbr title="second-level address translation">SLAT</abbr> helps.</p>'],
    ['plaintext', 'SLAT   second-level address translation\n\nSLAT helps.'],
  ] as const) {
    it(`${language}: ${JSON.stringify(text)}`, () => assert.deepEqual(found('acronyms', text, language), []));
  }

  it('no place: a list may only say what it is good for, and a later sentence comes too late', () => {
    assert.equal(found('acronyms', '- SLAT: needed for this\n- SLAT: yes').length, 1);
    assert.equal(
      found('acronyms', 'SLAT (see below) helps. SLAT is second-level address translation (SLAT).').length,
      1,
    );
    assert.equal(found('acronyms', 'SLAT helps. First \\gls{slat}.', 'latex').length, 1);
  });
});

describe('the check of acronyms knows what has been read before', () => {
  const slides = (text: string): string => `---\nmarp: true\n---\n\n${text}\n`;

  it('in an earlier text', () => {
    const before = [{ text: 'The second-level address translation (SLAT) helps.', languageId: 'markdown' }];
    const text = 'SLAT and a VMM.';
    const mentions = matcher.findMentions(text, 'markdown');
    const input = { text, languageId: 'markdown', mentions, prose: proseRanges(text, 'markdown'), knowledge, before };
    assert.deepEqual(
      runChecks(input, ['acronyms']).map(({ start, end }) => text.slice(start, end)),
      runChecks({ ...input, text, before: [] }, ['acronyms'])
        .map(({ start, end }) => text.slice(start, end))
        .filter((word) => word !== 'SLAT'),
    );
    assert.equal(found('acronyms', text)[0]?.startsWith('SLAT'), true);
  });

  it('in slides of one folder with a lower number, and in no other file', () => {
    const text = slides('a');
    const isEarlier = (path: string, later: string, own = text): boolean =>
      isEarlierSlides({ path, text: own }, { path: later, text });
    assert.equal(isEarlier('/a/01-intro.md', '/a/02-memory.md'), true);
    assert.equal(isEarlier('/a/lecture 9.md', '/a/lecture 10.md'), true);
    assert.equal(isEarlier('/a/02-memory.md', '/a/01-intro.md'), false);
    assert.equal(isEarlier('/a/01-intro.md', '/a/01-intro.md'), false);
    assert.equal(isEarlier('/b/01-intro.md', '/a/02-memory.md'), false);
    assert.equal(isEarlier('/a/intro1.md', '/a/memory2.md'), false);
    assert.equal(isEarlier('/a/01-intro.md', '/a/02-memory.md', '# Notes\n'), false);
    assert.equal(isEarlier('/a/01-intro.md', '/a/02-memory.md', '---\nformat: revealjs\n---\n'), true);
  });
});

describe('the check of names', () => {
  it('finds a former and a discouraged name', () => {
    assert.deepEqual(
      found('names', 'Install Citrix Hypervisor on the host. Use full emulation for other processors.'),
      ['Citrix Hypervisor → XenServer', 'full emulation → full-system emulation'],
    );
  });

  for (const text of [
    'Install XenServer on the host.',
    'XenServer, formerly Citrix Hypervisor, runs on Xen.',
    'Citrix Hypervisor was renamed to XenServer.',
    'In 2019 it became Citrix Hypervisor.',
    'Citrix Hypervisor (now XenServer) runs on Xen.',
    'The product “Citrix Hypervisor” runs on Xen.',
  ]) {
    it(`is silent about “${text}”`, () => assert.deepEqual(found('names', text), []));
  }
});

describe('the check of spelling', () => {
  it('finds the spelling that is used less', () => {
    assert.deepEqual(found('spelling', 'We like virtualization. Some virtualization here. But virtualisation there.'), [
      'virtualisation → virtualization',
    ]);
    assert.deepEqual(found('spelling', 'On a VM exit it stops. Each VM exit costs. Two VMexits cost more.'), [
      'VMexits → VM exits',
    ]);
  });

  // What had markup inside was not compared.
  it('reads over inline markup, and mends it whole', () => {
    const usual = 'A live migration here, a live migration there. ';
    assert.deepEqual(found('spelling', `${usual}One **live**-migration.`), ['live**-migration → ']);
    assert.deepEqual(found('spelling', `${usual}One _live-migration_.`), ['live-migration → live migration']);
    assert.deepEqual(found('spelling', `${usual}One live&#8209;migration.`), ['live&#8209;migration → live migration']);
    assert.deepEqual(found('spelling', `${usual}One \\emph{live}-migration.`, 'latex'), ['live}-migration → ']);
    assert.deepEqual(found('spelling', `${usual}One **live** migration and a live~migration.`, 'latex'), []);
  });

  it('offers to mend all of them at once', () => {
    const text = 'A VM exit. Then a VM exit, a VM exit, a VMexit, and a VMexit.';
    const [first] = find('spelling', text);
    assert.equal(first?.fixes[1]?.replacements.length, 2);
  });

  for (const text of [
    'One virtualization and one virtualisation.',
    // A product was taken for a spelling.
    'Server virtualisation and desktop virtualisation. OpenShift Virtualization and Apple’s Virtualization framework.',
    'Virtualisation here, virtualisation there. The book “Virtualization” and Red Hat Virtualization 4.',
    'Virtualisation here, virtualisation there. *Red Hat* Virtualization too.',
    'Live migration is useful. A live migration takes time. The live migration ends.',
    'A live migration takes time. The live-migration traffic grows. Another live migration ends.',
    'Hypervisors run guests. The hypervisor is small. One hypervisor is enough.',
    '# VM-Exit\n\nOn a VM exit it stops. Each VM exit costs.',
    'On a VM exit and on a VM\nexit.',
  ]) {
    it(`is silent about “${text.replaceAll('\n', ' ')}”`, () => assert.deepEqual(found('spelling', text), []));
  }
});

describe('switching a check off in a document', () => {
  const bad = 'Install Citrix Hypervisor.';

  for (const language of ['markdown', 'mdx', 'restructuredtext', 'asciidoc', 'latex', 'org', 'html', 'plaintext']) {
    it(`works for the next paragraph in ${language}`, () => {
      const comment = suppressionComment('names', 'next-line', language);
      assert.equal(find('names', `Text.\n\n${comment}\nFirst line,\n${bad}\n`, language).length, 0);
      assert.equal(find('names', `Text.\n\n${comment}\nOther.\n\n${bad}\n`, language).length, 1);
    });

    it(`works for the whole file in ${language}`, () => {
      const comment = suppressionComment('names', 'file', language);
      assert.equal(find('names', `${bad}\n\n${bad}\n\n${comment}\n`, language).length, 0);
    });
  }

  it('leaves other checks on', () => {
    const comment = '<!-- virtualization-notes-disable-file dates, spelling -->';
    assert.equal(find('names', `${comment}\n\n${bad}\n`).length, 1);
    assert.equal(find('names', `<!-- virtualization-notes-disable-file -->\n\n${bad}\n`).length, 0);
  });

  it('takes words about it for words', () => {
    assert.equal(find('names', `Write virtualization-notes-disable-file names in a comment.\n\n${bad}\n`).length, 1);
  });

  it('stops at the next list item', () => {
    const comment = '<!-- virtualization-notes-disable-next-line names -->';
    assert.equal(find('names', `${comment}\n- ${bad}\n- ${bad}\n`).length, 1);
  });
});
