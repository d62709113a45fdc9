import assert from 'node:assert/strict';
import { agentTools, longestAnswer, type AgentToolName } from '../../src/core/agentTools';
import { bundledKnowledge, bundledMatcher } from '../support/bundled';
import { agentQuestions } from './agentQuestions';

const knowledge = bundledKnowledge();
const from = { knowledge, matcher: bundledMatcher() };

function answerOf(tool: AgentToolName, input: unknown): string {
  const answer = agentTools[tool](input, from);
  assert.ok('json' in answer, `problems: ${JSON.stringify(answer)}`);
  assert.ok(answer.json.length <= longestAnswer, `${answer.json.length} characters`);
  return answer.json;
}

/** Everything in an answer that looks like an address. */
function urlsIn(json: string): readonly string[] {
  return [...json.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
}

describe('the tools for language models', () => {
  describe('answer in one call', () => {
    for (const { asks, tool, input, says } of agentQuestions) {
      it(asks, () => {
        const json = answerOf(tool, input);
        for (const each of says) assert.match(json, each);
      });
    }
  });

  it('look up every id and every name, in short and in full', () => {
    const urls = new Set(knowledge.sources(allSourceIds()).map(({ url }) => url));
    for (const id of allIds()) {
      for (const detail of ['short', 'full']) {
        const json = answerOf('virtualization_lookup', { terms: [id], detail });
        const { results } = JSON.parse(json) as { readonly results: readonly { readonly id: string }[] };
        assert.deepEqual(
          results.map((result) => result.id),
          [id],
        );
        for (const url of urlsIn(json)) assert.ok(urls.has(url), `${url} is no address of the data`);
      }
    }
    for (const { id, name } of knowledge.entries) {
      const json = answerOf('virtualization_lookup', { terms: [name] });
      assert.ok(json.includes(`"id":"${id}"`), `${name} does not lead to ${id}`);
    }
  });

  it('page through all events, each once', () => {
    const seen: string[] = [];
    let next: unknown = { kinds: ['event'], limit: 15 };
    while (next !== undefined) {
      const page = JSON.parse(answerOf('virtualization_search', next)) as {
        readonly results: readonly { readonly id: string }[];
        readonly next?: unknown;
      };
      assert.ok(page.results.length > 0, 'a page is empty');
      seen.push(...page.results.map(({ id }) => id));
      ({ next } = page);
    }
    assert.deepEqual(
      seen,
      knowledge.events.map(({ id }) => id),
    );
  });

  it('compare all platforms, six at a time, question by question', () => {
    const dimensions = knowledge.comparison('platforms')?.dimensions.map(({ id }) => id) ?? [];
    for (let first = 0; first < knowledge.platforms.length; first += 6) {
      const subjects = knowledge.platforms.slice(first, first + 6).map(({ id }) => id);
      const seen: string[] = [];
      let next: unknown = { subjects };
      while (next !== undefined) {
        const page = JSON.parse(answerOf('virtualization_compare', next)) as {
          readonly compared: readonly {
            readonly dimension: string;
            readonly cells: Readonly<Record<string, unknown>>;
          }[];
          readonly next?: unknown;
        };
        assert.ok(page.compared.length > 0, 'a page is empty');
        for (const { cells } of page.compared) assert.deepEqual(Object.keys(cells), subjects);
        seen.push(...page.compared.map(({ dimension }) => dimension));
        ({ next } = page);
      }
      assert.deepEqual(seen, dimensions);
    }
  });
});

function allIds(): readonly string[] {
  const lists = [knowledge.entries, knowledge.events, knowledge.disputes, knowledge.comparisons];
  return lists.flatMap((list) => list.map(({ id }) => id));
}

function allSourceIds(): readonly string[] {
  const claims = knowledge.disputes.flatMap((dispute) => dispute.claims.map(({ source }) => source));
  const lists = [knowledge.entries, knowledge.events, knowledge.disputes];
  const firsts = knowledge.entries.flatMap(({ first }) => first?.sources ?? []);
  return [...lists.flatMap((list) => list.flatMap(({ sources }) => sources)), ...claims, ...firsts];
}
