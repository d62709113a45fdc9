import assert from 'node:assert/strict';
import { runChecks } from '../../../../src/core/checks';
import { Knowledge, type Source } from '../../../../src/core/knowledge';
import { proseRanges } from '../../../../src/core/prose';

const none = { concepts: [], platforms: [], events: [], comparisons: [], disputes: [] };
const source = (over: Partial<Source>): Source => {
  return { id: 's1', key: 'new-2003', kind: 'web', title: 'T', authors: [], url: 'https://example.org/', ...over };
};

/** The text with what the check says applied to it. */
function mended(text: string, sources: readonly Source[]): string {
  const prose = proseRanges(text, 'markdown');
  const knowledge = new Knowledge({ ...none, sources });
  const input = { text, languageId: 'markdown', mentions: [], prose, knowledge };
  return runChecks(input, ['keys'])
    .flatMap(({ fixes }) => fixes[0]?.replacements ?? [])
    .reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

describe('a key that a source had', () => {
  const renamed = [source({ formerKeys: ['old-2003'] }), source({ id: 's2', key: 'other-2004' })];

  it('is reported wherever it cites, and mended to the one that it has', () => {
    assert.equal(
      mended('a[^old-2003] [@old-2003; @new-2003] [@other-2004] old-2003\n\n[^old-2003]: Old\n', renamed),
      'a[^new-2003] [@new-2003; @new-2003] [@other-2004] old-2003\n\n[^new-2003]: Old\n',
    );
  });

  it('is left alone in code, where the author says so, and where another source has it now', () => {
    for (const text of [
      '`[@old-2003]`\n',
      '<!-- virtualization-notes-disable-next-line keys -->\n[@old-2003]\n',
      'user@old-2003.org\n',
    ]) {
      assert.equal(mended(text, renamed), text);
    }
    const taken = [...renamed, source({ id: 's3', key: 'old-2003' })];
    assert.equal(mended('[@old-2003]', taken), '[@old-2003]');
  });
});
