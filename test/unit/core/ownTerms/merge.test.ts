import assert from 'node:assert/strict';
import { Knowledge, type KnowledgeData } from '../../../../src/core/knowledge';
import { TermMatcher } from '../../../../src/core/matcher';
import { mergeOwnTerms } from '../../../../src/core/ownTerms/merge';
import { ownFirst } from '../../../../src/core/ownTerms/ownFirst';
import { cardMarkdown } from '../../../../src/core/render/card';
import { hoverMarkdown } from '../../../../src/core/render/hover';
import { noLinks } from '../../../../src/core/render/links';
import { sampleData, concept } from '../../../support/sampleKnowledge';
import { readText } from '../../../support/ownTerms';

/** The sample knowledge with glossaries of these texts. */
function merged(texts: Readonly<Record<string, string>>, data: KnowledgeData = sampleData()) {
  const glossaries = Object.entries(texts).map(([path, text]) => readText(text, path).value);
  const result = mergeOwnTerms(data, glossaries);
  return { ...result, knowledge: new Knowledge(result.data) };
}

function withTerms(yaml: string, data?: KnowledgeData) {
  return merged({ 'a.yaml': yaml }, data);
}

function messages({ problems }: { problems: ReadonlyMap<string, readonly { message: string }[]> }): string[] {
  return [...problems.values()].flat().map(({ message }) => message);
}

describe("the user's own terms in the knowledge", () => {
  it('are entries of their own with ids that stay the same', () => {
    const { knowledge } = withTerms(
      'terms:\n  - name: Rack Nine\n    definition: A rack.\n    aliases: [R9]\n    category: Lab\n',
    );
    const entry = knowledge.entry('own-rack-nine');
    assert.equal(entry?.category, 'own');
    assert.equal(entry.summary, 'A rack.');
    assert.deepEqual(entry.aliases, ['R9']);
    assert.deepEqual(
      entry.own?.map(({ file, category }) => [file, category]),
      [['a.yaml', 'Lab']],
    );
  });

  it('keep apart what differs in more than case, spaces and hyphens', () => {
    const { knowledge } = withTerms(
      'terms:\n  - name: C\n  - name: C++\n  - name: 仮想\n  - name: rack-nine\n  - name: Rack Nine\n',
    );
    const own = knowledge.entries.filter(({ category }) => category === 'own');
    assert.deepEqual(own.map(({ name }) => name).toSorted(), ['C', 'C++', 'rack-nine', '仮想']);
    for (const { id } of own) assert.match(id, /^own-[a-z0-9-]+$/);
  });

  it('come before the bundled definition of the same name, and are marked as the user’s', () => {
    for (const yaml of [
      'terms:\n  - name: Virtual-Machine\n    definition: A box of ours.\n',
      'terms:\n  - name: our box\n    id: vm\n    definition: A box of ours.\n',
    ]) {
      const { knowledge } = withTerms(yaml);
      const entry = knowledge.entry('vm');
      assert.ok(entry);
      assert.equal(knowledge.entries.length, 3);
      const hover = hoverMarkdown(entry, knowledge, noLinks);
      assert.ok(hover.indexOf('A box of ours.') < hover.indexOf('What vm is.'));
      assert.match(hover, /\$\(account\) \*Yours, in\* a\.yaml/);
      const card = cardMarkdown({ kind: 'concept', value: entry }, knowledge, noLinks) ?? '';
      assert.ok(card.indexOf('A box of ours.') < card.indexOf('What vm is.'));
    }
  });

  it('give a bundled entry further names, which are found although the word is ambiguous', () => {
    const data = sampleData();
    const host = concept('host', {
      name: 'host',
      match: {
        exactFor: [],
        anyCaseFor: [],
        inflect: ['noun'],
        forms: [],
        never: [],
        evidence: { need: 'cue', cues: ['hypervisor'], vetoes: [] },
      },
    });
    const { knowledge } = withTerms('terms:\n  - name: host\n    aliases: [big iron]\n', {
      ...data,
      concepts: [...data.concepts, host],
    });
    const matcher = new TermMatcher(ownFirst(knowledge.entries));
    assert.deepEqual(
      matcher.findMentions('The big iron and the host.', 'plaintext').map(({ conceptId }) => conceptId),
      ['host'],
    );
  });

  it('win over a bundled alias of the same words, in all their forms', () => {
    const { knowledge } = withTerms('terms:\n  - name: VM\n    definition: Our build machine.\n');
    const matcher = new TermMatcher(ownFirst(knowledge.entries));
    const text = 'A VM, two VMs and a virtual machine.';
    assert.deepEqual(
      matcher.findMentions(text, 'plaintext').map(({ start, end, conceptId }) => [text.slice(start, end), conceptId]),
      [
        ['VM', 'own-vm'],
        ['VMs', 'own-vm'],
        ['virtual machine', 'vm'],
      ],
    );
  });

  it('hide bundled entries by name or id, while links to them still lead to their cards', () => {
    const { knowledge } = withTerms('hide: [Hypervisor, ept]\n');
    assert.deepEqual(
      knowledge.entries.map(({ id }) => id),
      ['vm'],
    );
    assert.equal(knowledge.entry('hypervisor')?.name, 'hypervisor');
  });

  it('replace an entry that is hidden and defined anew', () => {
    const { knowledge } = withTerms('hide: [hypervisor]\nterms:\n  - name: hypervisor\n    definition: Ours.\n');
    assert.deepEqual(knowledge.entries.map(({ id }) => id).toSorted(), ['ept', 'own-hypervisor', 'vm']);
  });

  it('of the same name in several files are one entry with several definitions', () => {
    const { knowledge, places } = merged({
      'a/x.yaml': 'terms:\n  - name: cell\n    definition: First.\n',
      'b/x.json': '{ "terms": [{ "name": "Cell", "definition": "Second.", "aliases": ["pod"] }] }',
    });
    const entry = knowledge.entry('own-cell');
    assert.deepEqual(
      entry?.own?.map(({ file, definition }) => [file, definition]),
      [
        ['a/x.yaml', 'First.'],
        ['b/x.json', 'Second.'],
      ],
    );
    assert.deepEqual(entry.aliases, ['pod']);
    assert.equal(places.get('own-cell')?.length, 2);
  });

  it('lead to related entries by name, id or alias, the user’s own first, and back', () => {
    const { knowledge, ...result } = withTerms(
      'terms:\n  - name: a\n    definition: x\n    related: [b, EPT, hypervisor, VM, nothing]\n  - name: b\n    definition: y\n',
    );
    assert.deepEqual(
      knowledge.entry('own-a')?.related.map(({ id }) => id),
      ['own-b', 'ept', 'hypervisor', 'vm'],
    );
    assert.deepEqual(
      knowledge.backlinks('own-b').map(({ id }) => id),
      ['own-a'],
    );
    assert.deepEqual(messages(result), ['No entry has the name or id “nothing”.']);
  });

  it('report names that stand for nothing, with what was probably meant', () => {
    const result = withTerms('hide: [VM, hypervisr, zzz]\nterms:\n  - name: new one\n');
    assert.deepEqual(messages(result), [
      '“VM” is another name of “virtual machine”: write that.',
      'No entry has the name or id “hypervisr”. Is “hypervisor” meant?',
      'No entry has the name or id “zzz”.',
      'This term has no “definition” yet.',
    ]);
  });

  it('cite their sources, with links where these are https', () => {
    const { knowledge } = withTerms(
      'terms:\n  - name: a\n    definition: x\n    sources: [{title: Wiki, url: "https://example.org/a"}, A book]\n',
    );
    const entry = knowledge.entry('own-a');
    assert.ok(entry);
    assert.match(hoverMarkdown(entry, knowledge, noLinks), /\*Sources\* \[Wiki\]\(https:\/\/example\.org\/a\), A book/);
    assert.match(cardMarkdown({ kind: 'concept', value: entry }, knowledge, noLinks) ?? '', /A book\* \(your own\)/);
  });

  it('leave the bundled data as it was', () => {
    const data = sampleData();
    const before = JSON.stringify(data);
    withTerms('hide: [vm]\nterms:\n  - name: hypervisor\n    aliases: [x1]\n    definition: y\n', data);
    assert.equal(JSON.stringify(data), before);
  });

  it('show hostile text as text in the hover and the card', () => {
    const evil = '<img src=x onerror=alert(1)> [a](command:b) ![c](https://x.example/p) $(bug) **x** `y` | z';
    const { knowledge } = withTerms(
      `terms:\n  - name: "evil <script>"\n    definition: ${JSON.stringify(`${evil}\n\n# ${evil}\n\n- ${evil}`)}\n    category: ${JSON.stringify(evil)}\n    aliases: [${JSON.stringify('a [b](command:c)')}]\n    examples: [${JSON.stringify(evil)}]\n    sources: [${JSON.stringify(evil)}]\n`,
    );
    const entry = knowledge.entries.find(({ category }) => category === 'own');
    assert.ok(entry);
    const shown = [
      hoverMarkdown(entry, knowledge, noLinks),
      cardMarkdown({ kind: 'concept', value: entry }, knowledge, noLinks) ?? '',
    ];
    for (const markdown of shown) {
      assert.doesNotMatch(
        markdown,
        /<(?:img|script)|(?<!\\)\]\(command|(?<!\\)!\[|(?<!\\)\$\(bug|(?<!\\)\*\*x|(?<!\\)`y/,
      );
    }
  });
});
