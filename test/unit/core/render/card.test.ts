import assert from 'node:assert/strict';
import { cardMarkdown } from '../../../../src/core/render/card';
import { namesInCard } from '../../../../src/core/render/cardNames';
import { noLinks } from '../../../../src/core/render/links';
import { bundledKnowledge } from '../../../support/bundled';

const knowledge = bundledKnowledge();

function card(id: string): string {
  const subject = knowledge.item(id);
  const markdown = subject && cardMarkdown(subject, knowledge, noLinks);
  assert.ok(markdown, id);
  return markdown;
}

describe('the words of a card', () => {
  it('says once that a platform is one, and leaves out what does not apply to it', () => {
    const kvm = card('kvm');
    assert.match(kvm, /^# KVM\n\n\*Platform( · [^*]*)?\*\n\n/);
    assert.doesNotMatch(kvm, /Platforms/);
    assert.match(kvm, /\| First release \| /);
    assert.doesNotMatch(kvm, /not applicable/);
  });

  it('knows which of its words are names: its title and kind, and the sources', () => {
    const kvm = card('kvm-type');
    const names = namesInCard(kvm).map(({ start, end }) => kvm.slice(start, end));
    const [title, head, rule, ...cells] = names;
    assert.match(title ?? '', /^# Is KVM a type 1 hypervisor\?\n\n\*Sources disagree[^\n]*\*$/);
    assert.deepEqual([head, rule], ['| Source |', '| --- |']);
    assert.match(cells.at(-1) ?? '', /^## Sources\n/);
    assert.ok(cells.length > 3);
    for (const cell of cells.slice(0, -1)) assert.match(cell, /^\| [^|\n]* \|$/);
  });

  it('holds running text outside of its names, whatever it is about', () => {
    for (const { id, summary } of [...knowledge.entries.slice(0, 200), ...knowledge.events.slice(0, 100)]) {
      const text = card(id);
      const at = text.indexOf(summary.slice(0, 12));
      if (at < 0) continue;
      assert.ok(!namesInCard(text).some(({ start, end }) => start <= at && at < end), id);
    }
  });
});
