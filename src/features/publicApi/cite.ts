import type { CitationForm } from '../../api/virtualizationNotes';
import { footnote } from '../../core/agentTools';
import { bibFile, cslJson, properNames } from '../../core/citing';
import { citedAs, type Id, type Knowledge } from '../../core/knowledge';
import { link } from '../../core/render/markdown';

type Forms = Readonly<Record<CitationForm, (ids: readonly Id[], knowledge: Knowledge) => string | undefined>>;

const forms: Forms = {
  link: (ids, knowledge) => {
    const [source] = knowledge.sources(ids);
    return source && (source.url.startsWith('https:') ? link(citedAs(source), source.url) : citedAs(source));
  },
  footnote: (ids, knowledge) => footnote(knowledge, ids),
  bibtex: (ids, knowledge) => bibFile(knowledge.sources(ids), 'bibtex', properNames(knowledge)),
  biblatex: (ids, knowledge) => bibFile(knowledge.sources(ids), 'biblatex', properNames(knowledge)),
  'csl-json': (ids, knowledge) => cslJson(knowledge.sources(ids)),
};

/**
 * A citation of the sources of an item; `undefined` when there is no such item or it has no source.
 * @throws TypeError for another form, which names those that there are
 */
export function citationOf(id: Id, form: string, knowledge: Knowledge): string | undefined {
  if (!isForm(form)) throw new TypeError(`The form of a citation is ${Object.keys(forms).join(', ')}.`);
  const item = knowledge.item(id);
  const ids = item && 'sources' in item.value ? item.value.sources : [];
  return ids.length === 0 ? undefined : forms[form](ids, knowledge);
}

function isForm(value: string): value is CitationForm {
  return Object.hasOwn(forms, value);
}
