import type { Author, Source } from '../../types.generated';
import type { Rule } from './rule';

/** Types of works that are parts of something. */
const parts = new Set(['article-journal', 'chapter', 'paper-conference']);

/** Words that hide more than one name, or something else than a name. */
const noName = /\bet al\b| and (?:\p{Lu}\.[ -]?)+\p{Lu}|\b(?:19|20)\d\d\b|\d\(\d/u;
const initials = /^(?:\p{Lu}\.[ -]?)+\p{Lu}/u;

function* problemsOfAuthor(author: Author): Iterable<string> {
  if ('name' in author) {
    if (noName.test(author.name)) yield `“${author.name}” is more than one name`;
    else if (initials.test(author.name)) yield `“${author.name}” is a person: write given and family`;
    return;
  }
  if (noName.test(`${author.given ?? ''} ${author.family}`) || /[,;\d]| and /.test(author.family)) {
    yield `“${author.family}” is more than a family name`;
  } else if (initials.test(author.family)) yield `“${author.family}” has initials in the family name`;
}

function* problemsOf(source: Source): Iterable<string> {
  const { kind, type, authors, others, in: container, volume, issue, publisher, doi, url } = source;
  for (const author of authors ?? []) yield* problemsOfAuthor(author);
  if (others && !authors) yield 'has other authors and none';
  if (kind === 'paper' && type === undefined) yield 'does not say what type of paper it is';
  if (type !== undefined && parts.has(type) && container === undefined) yield `is a ${type} and does not say of what`;
  if (type === 'article-journal' && volume === undefined) yield 'does not say in which volume it is';
  if (volume === undefined && issue !== undefined) yield 'has an issue and no volume';
  for (const text of [container, publisher]) {
    const hides = text !== undefined && /\d\(\d|\bpp?\. ?\d|\bvol\. ?\d/i.test(text);
    if (hides) yield `“${text}” hides volume, issue or pages`;
  }
  if (doi === undefined && url === undefined) yield 'has neither a DOI nor an address';
  if (url !== undefined && /^https:\/\/(?:dx\.)?doi\.org\//.test(url)) yield 'has its DOI in the address';
}

export const citable: Rule = {
  name: 'citable',
  demands:
    'A source can be cited: each author is a person or a body, and what it is part of, volume, issue, pages and DOI are apart. No key that it had is that of another.',
  *check(knowledge) {
    const taken = new Set<string>(knowledge.sources.map(({ id }) => id));
    for (const { id, formerKeys = [] } of knowledge.sources) {
      for (const key of formerKeys) {
        if (taken.has(key)) yield { id, message: `had the key ${key}, which is or was that of another` };
        taken.add(key);
      }
    }
    for (const source of knowledge.sources) {
      for (const message of problemsOf(source)) yield { id: source.id, message };
    }
  },
};
