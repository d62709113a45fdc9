import assert from 'node:assert/strict';
import { tests as examples } from 'commonmark-spec';
import { proseRanges } from '../../../../src/core/prose';
import { documentation } from '../../../support/documentation';
import { classifyByOracle, type OracleClass } from '../../../support/markdownOracle';

/** A stretch of letters about which the oracle and we disagree. */
interface Disagreement {
  readonly oracle: OracleClass;
  readonly ours: string;
  readonly text: string;
}

function disagreements(text: string): readonly Disagreement[] {
  const classes = classifyByOracle(text);
  const map = proseRanges(text, 'markdown');
  const found: { oracle: OracleClass; ours: string; text: string; end: number }[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const oracle = classes[offset];
    if (oracle === undefined || !/[\p{L}\p{N}]/u.test(text[offset] ?? '')) continue;
    const ours = map.kindAt(offset) ?? 'prose';
    if ((oracle === 'text') === (ours === 'prose')) continue;
    const last = found.at(-1);
    if (last?.oracle === oracle && last.ours === ours && offset - last.end < 4) {
      last.text = text.slice(last.end - last.text.length, offset + 1);
      last.end = offset + 1;
    } else found.push({ oracle, ours, text: text[offset] ?? '', end: offset + 1 });
  }
  return found;
}

/** Why we differ, where we mean to: by what the oracle says and what we say. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'html prose': 'text between the tags of an HTML block is there to be read',
  'text url':
    'addresses and file paths are no prose, even without the markup of a link, nor are labels that lead nowhere, nor what ![[a]] embeds',
  'text code': 'the content of <code>, <kbd> and the like is code',
  'text markup':
    'tags, citations, attributes, directives and template tags are extensions that the oracle does not know',
  'text alt': 'an image without a destination is still meant as one',
  'math prose': 'a dollar before a space or a number is money',
};

/** Examples of the specification that we read otherwise, for reasons of their own. */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  569: 'which of [a][b][c] is the label depends on definitions, which may stand anywhere',
  571: 'which of [a][b][c] is the label depends on definitions, which may stand anywhere',
};

function unexplained(found: readonly Disagreement[]): readonly Disagreement[] {
  return found.filter(({ oracle, ours }) => EXPLAINED[`${oracle} ${ours}`] === undefined);
}

describe('the Markdown scanner and micromark', () => {
  it('agree on the examples of the CommonMark specification, but for stated reasons', () => {
    assert.ok(examples.length > 600);
    const seen = new Set<string>();
    for (const { number, markdown } of examples) {
      const found = disagreements(markdown);
      for (const { oracle, ours } of found) seen.add(`${oracle} ${ours}`);
      if (EXCEPTIONS[number] === undefined) assert.deepEqual(unexplained(found), [], `example ${number}: ${markdown}`);
    }
    // The reasons are real ones.
    for (const reason of ['html prose', 'text url']) assert.ok(seen.has(reason), reason);
  });

  it('agree on real documentation', () => {
    const texts = documentation();
    let lines = 0;
    for (const text of texts) {
      lines += text.split('\n').length;
      assert.deepEqual(unexplained(disagreements(text)), []);
    }
    assert.ok(lines > 5000, `${lines} lines`);
  });
});
