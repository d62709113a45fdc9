import assert from 'node:assert/strict';
import { cardMarkdown } from '../../../../src/core/render/card';
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
});
