import type { Id } from '../knowledge';
import { html, Html } from '../../base/html';
import { diagramOf } from './catalogue';
import { stackSvg } from './svg';
import { stackAsText } from './text';
import { diagramInWords } from './words';

/** What the language of a fenced block that stands for a picture begins with; the id of the entry follows. */
const prefix = 'virt-picture:';

/**
 * The picture of an entry as a fenced block of Markdown: drawn with characters, which a preview with this extension
 * replaces by the picture; `undefined` when the entry has none.
 */
export function pictureMarkdown(id: Id): string | undefined {
  const diagram = diagramOf(id);
  return diagram && `\`\`\`${prefix}${id}\n${stackAsText(diagram)}\n\`\`\``;
}

/** Names that may stand in a tag as they are. */
const attributeName = /^[a-z][a-z0-9-]*$/;

/**
 * The picture that stands for such a block; `undefined` when the language is another, or names no picture.
 * @param attributes for the outermost element, unescaped; classes are added to its own
 */
export function pictureFigure(
  language: string,
  attributes: readonly (readonly [name: string, value: string])[],
): Html | undefined {
  const diagram = language.startsWith(prefix) ? diagramOf(language.slice(prefix.length)) : undefined;
  if (!diagram) return undefined;
  const words = `virt-picture-${diagram.id}`;
  const classes = [
    'virt-figure',
    'virt-picture',
    ...attributes.flatMap(([name, value]) => (name === 'class' ? [value] : [])),
  ];
  const others = attributes.flatMap(([name, value]) =>
    name !== 'class' && attributeName.test(name) ? [html`${new Html(name)}="${value}" `] : [],
  );
  return html`<figure ${others}class="${classes.join(' ')}">
    ${stackSvg(diagram, diagram.title, words, { arrows: diagram.legs, numbered: true })}
    <figcaption class="virt-unseen" id="${words}">${diagramInWords(diagram)}</figcaption>
  </figure> `;
}
