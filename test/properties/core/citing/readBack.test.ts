import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { bibFile, cslJson, properNames } from '../../../../src/core/citing';
import { Knowledge } from '../../../../src/core/knowledge';
import { modelOf } from '../../../../src/data/build/model';
import { knowledge } from '../../../data/support/authored';
import { cslSchema } from '../../../support/cslSchema';

/** What Citation.js reads out of a file. */
interface Work {
  readonly 'citation-key': string;
  readonly title: string;
  readonly author?: readonly { literal?: string; family?: string; given?: string; 'non-dropping-particle'?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly DOI?: string;
  readonly URL?: string;
  readonly volume?: string;
  readonly page?: string;
}
interface CitationJs {
  readonly plugins: { readonly input: { chain(text: string, options: object): readonly Work[] } };
}

const require = createRequire(import.meta.url);

/** Reads a bibliography. Loaded when it is first needed: it takes its time. */
function read(text: string, forceType: string): readonly Work[] {
  const { plugins } = require('@citation-js/core') as CitationJs;
  require('@citation-js/plugin-bibtex');
  return plugins.input.chain(text, { forceType, generateGraph: false });
}

const known = new Knowledge(modelOf(knowledge));
const sources = known.allSources;

/** What a bibliography says of a work, in words that do not depend on how names are taken apart. */
function said({ author, issued, volume, page, DOI }: Partial<Work>): readonly unknown[] {
  const names = (author ?? []).map(
    (name) => name.literal ?? [name['non-dropping-particle'], name.family, name.given].join(' ').trim(),
  );
  return [names, issued?.['date-parts'], volume, page, DOI];
}

describe('all sources in CSL-JSON', () => {
  const problems = (works: unknown): unknown => {
    const ajv = new Ajv({ allowUnionTypes: true });
    return ajv.validate(cslSchema, works) ? [] : ajv.errors;
  };

  it('are what its schema allows, each with a key of its own', () => {
    const works = JSON.parse(cslJson(sources)) as readonly { readonly id: string }[];
    assert.deepEqual(problems(works), []);
    assert.equal(new Set(works.map(({ id }) => id)).size, sources.length);
  });

  it('would be refused with another field, type or date', () => {
    const work = { id: 'a', type: 'webpage', title: 'T' };
    for (const over of [{ doi: '10.1/x' }, { type: 'web' }, { issued: { 'date-parts': [[]] } }]) {
      assert.notDeepEqual(problems([{ ...work, ...over }]), [], JSON.stringify(over));
    }
  });
});

describe('all sources, read back by Citation.js', () => {
  for (const dialect of ['bibtex', 'biblatex'] as const) {
    it(`from ${dialect} are as CSL-JSON has them`, () => {
      const text = bibFile(sources, dialect, properNames(known));
      const works = read(text, `@${dialect}/text`);
      const byKey = new Map(works.map((work) => [work['citation-key'], work]));
      assert.equal(byKey.size, sources.length);
      for (const item of JSON.parse(cslJson(sources)) as (Work & { id: string })[]) {
        const work = byKey.get(item.id);
        assert.ok(work, item.id);
        // It encodes URLs again, returns titles as HTML, and takes what looks like a tag in ours for one.
        const plain = (title: string): string => title.replaceAll(/<[^>]*>|[<>-]/g, '');
        assert.equal(plain(work.title), plain(item.title), item.id);
        assert.deepEqual(said(work), said(item), item.id);
        const isDoi = item.URL === `https://doi.org/${item.DOI}`;
        assert.equal(work.URL?.replaceAll('%25', '%'), isDoi ? undefined : item.URL, item.id);
      }
    });
  }
});
