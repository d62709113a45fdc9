import type { Format } from '../citing';
import type { Id } from '../knowledge';

/** The name of the anchor of an entry in a glossary: letters of any script, figures and hyphens. */
export function anchorName(id: Id): string {
  return `glossary-${id.replaceAll(/[^\p{L}\p{N}-]/gu, '-')}`;
}

/** How a format writes what a link in the same text leads to, and the link. */
interface Anchors {
  /** The term of a glossary, in its markup, with an anchor. */
  readonly anchored: (term: string, name: string) => string;
  /** Words of the text that lead there. */
  readonly link: (words: string, name: string) => string;
}

const anchors: { readonly [F in Format]?: Anchors } = {
  markdown: {
    anchored: (term, name) => `<a id="${name}"></a>${term}`,
    link: (words, name) => `[${words}](#${name})`,
  },
  html: {
    anchored: (term, name) => `<a id="${name}"></a>${term}`,
    link: (words, name) => `<a href="#${name}">${words}</a>`,
  },
  asciidoc: {
    anchored: (term, name) => `[[${name}]]${term}`,
    link: (words, name) => `<<${name},${words}>>`,
  },
  latex: {
    anchored: (term, name) => `\\hypertarget{${name}}{${term}}`,
    link: (words, name) => `\\hyperlink{${name}}{${words}}`,
  },
  org: {
    anchored: (term, name) => `<<${name}>>${term}`,
    link: (words, name) => `[[${name}][${words}]]`,
  },
};

/**
 * How a format links inside of a text; `undefined` where it has no way in which a link keeps its words: in plain text,
 * and in reStructuredText, whose targets are blocks.
 */
export function anchorsOf(format: Format): Anchors | undefined {
  return anchors[format];
}
