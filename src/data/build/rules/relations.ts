import { namedEntries, type Rule } from './rule';

type Relation = NonNullable<ReturnType<typeof namedEntries>[number]['related']>[number]['as'];

/** What the other entry says back, where it says anything. */
const inverse: Readonly<Record<Relation, Relation>> = {
  broader: 'narrower',
  narrower: 'broader',
  'part-of': 'has-part',
  'has-part': 'part-of',
  'implemented-by': 'implements',
  implements: 'implemented-by',
  'successor-of': 'predecessor-of',
  'predecessor-of': 'successor-of',
  uses: 'used-by',
  'used-by': 'uses',
  'made-by': 'makes',
  makes: 'made-by',
  affects: 'affected-by',
  'affected-by': 'affects',
  mitigates: 'mitigated-by',
  'mitigated-by': 'mitigates',
  'contrasts-with': 'contrasts-with',
  related: 'related',
};

export const relationsAgree: Rule = {
  name: 'relations-agree',
  demands:
    'Two entries that name each other say the same from both ends: part and whole, maker and product, contrast and contrast.',
  *check(knowledge) {
    const said = new Map(
      namedEntries(knowledge).map(({ id, related }) => [id, new Map(related?.map((to) => [to.id, to.as]))] as const),
    );
    for (const [id, relations] of said) {
      for (const [to, as] of relations) {
        const back = said.get(to)?.get(id);
        // Each pair is met from both ends and told once.
        if (back === undefined || id > to || inverse[as] === back) continue;
        yield { id, message: `is "${as}" to ${to}, which is "${back}" to it` };
      }
    }
  },
};

export const relatedOnce: Rule = {
  name: 'related-once',
  demands: 'An entry names another once among its relations.',
  *check(knowledge) {
    for (const { id, related } of namedEntries(knowledge)) {
      const seen = new Set<string>();
      for (const to of related ?? []) {
        if (seen.has(to.id)) yield { id, message: `names ${to.id} twice among its relations` };
        seen.add(to.id);
      }
    }
  },
};
