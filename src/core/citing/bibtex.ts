import type { Author, Source, SourceType } from '../knowledge';
import { keyOf } from './keys';
import { escapeLatex, latexUrl } from './latex';
import { publicUrl, sourceType } from './sourceType';
import { bibtexTitle } from './titleCase';

/** Which of the two formats of `.bib` files: that of BibTeX, or that of BibLaTeX and Biber. */
export type BibDialect = 'bibtex' | 'biblatex';

/** Entry types, BibTeX's and BibLaTeX's. What BibTeX has no type for is `misc`. */
const entryTypes: Readonly<Record<SourceType, readonly [string, string]>> = {
  article: ['misc', 'online'],
  'article-journal': ['article', 'article'],
  book: ['book', 'book'],
  chapter: ['incollection', 'incollection'],
  document: ['misc', 'misc'],
  'paper-conference': ['inproceedings', 'inproceedings'],
  patent: ['misc', 'patent'],
  report: ['techreport', 'report'],
  speech: ['misc', 'unpublished'],
  standard: ['misc', 'misc'],
  thesis: ['phdthesis', 'thesis'],
  webpage: ['misc', 'online'],
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** A name: family first, so that particles and double names stay whole; a body in braces, so that it is not parsed. */
function name(author: Author): string {
  if ('name' in author) return `{${escapeLatex(author.name)}}`;
  const family = /\s/.test(author.family) ? `{${escapeLatex(author.family)}}` : escapeLatex(author.family);
  return author.given === undefined ? family : `${family}, ${escapeLatex(author.given)}`;
}

/** Entry types whose styles print neither number nor publisher. */
const plainTypes = new Set(['misc', 'online', 'unpublished']);

/** The fields with their values as they stand in the file, in order; `undefined` where there is none. */
type Fields = readonly (readonly [string, string | undefined])[];

function text(...values: readonly (string | undefined)[]): string | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : `{${escapeLatex(known.join(', '))}}`;
}

/** What the work is part of, and who published it. */
function placeFields({ in: container, publisher }: Source, type: SourceType, dialect: BibDialect): Fields {
  const isOld = dialect === 'bibtex';
  switch (type) {
    case 'article-journal':
      return [
        [isOld ? 'journal' : 'journaltitle', text(container)],
        ['publisher', text(publisher)],
      ];
    case 'paper-conference':
    case 'chapter':
      return [
        ['booktitle', text(container)],
        ['publisher', text(publisher)],
      ];
    case 'book':
      return [['publisher', text(publisher)]];
    case 'thesis':
      return [[isOld ? 'school' : 'institution', text(publisher)]];
    case 'report':
      return [['institution', text(publisher)]];
    case 'article':
    case 'webpage':
      if (!isOld) return [['organization', text(container, publisher)]];
  }
  return [['howpublished', text(container, publisher)]];
}

function dateFields({ date, accessed }: Source, dialect: BibDialect): Fields {
  if (dialect === 'biblatex') {
    return [
      ['date', date && `{${date}}`],
      ['urldate', accessed && `{${accessed}}`],
    ];
  }
  const [year, month, day] = (date ?? '').split('-');
  const word = months[Number(month) - 1];
  return [
    ['year', year ? `{${year}}` : undefined],
    ['month', word],
    ['day', day && `{${Number(day)}}`],
  ];
}

function fieldsOf(source: Source, entryType: string, dialect: BibDialect, names: ReadonlySet<string>): Fields {
  const { title, authors, others, volume, issue, number, pages, accessed, doi } = source;
  const type = sourceType(source);
  const people = [...authors.map(name), ...(others ? ['others'] : [])].join(' and ');
  const url = publicUrl(source);
  // The DOI says it better, where it leads to the same place.
  const ownUrl = url !== undefined && url === `https://doi.org/${doi ?? ''}` ? undefined : url;
  const isPlain = plainTypes.has(entryType);
  const read = dialect === 'bibtex' && accessed !== undefined ? `accessed ${accessed}` : undefined;
  return [
    ['author', people === '' ? undefined : `{${people}}`],
    ['title', `{${bibtexTitle(title, names)}}`],
    ['volume', text(volume)],
    ['number', text(type === 'article-journal' ? issue : isPlain ? undefined : number)],
    ['pages', pages && `{${pages.replace('–', '--')}}`],
    ['type', entryType === 'report' ? '{techreport}' : entryType === 'thesis' ? '{phdthesis}' : undefined],
    ...placeFields(source, type, dialect),
    ...dateFields(source, dialect),
    ['note', text(isPlain ? number : undefined, read)],
    ['doi', doi && `{${latexUrl(doi)}}`],
    ['url', ownUrl && `{${latexUrl(ownUrl)}}`],
  ];
}

/**
 * Sources as a `.bib` file, in their order; ends with a line break. Keys are theirs for ever. Capitals that belong to a
 * word are in braces, bodies too, further authors are `and others`, and URLs stand as they are.
 * @param names words whose capital belongs to them, see `properNames`
 */
export function bibFile(sources: readonly Source[], dialect: BibDialect, names: ReadonlySet<string>): string {
  return sources
    .map((source) => {
      const entryType = entryTypes[sourceType(source)][dialect === 'bibtex' ? 0 : 1];
      const lines = fieldsOf(source, entryType, dialect, names).flatMap(([field, value]) =>
        value ? [`  ${field} = ${value}`] : [],
      );
      return `@${entryType}{${keyOf(source)},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}
