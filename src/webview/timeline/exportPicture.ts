import type { Chart } from './chart';

/** What decides how an element of the picture looks; the style sheet is not part of an exported file. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'visibility',
];

/** The values that need not be written down. */
const defaults = new Set([
  'fill-opacity:1',
  'stroke:none',
  'stroke-opacity:1',
  'stroke-dasharray:none',
  'stroke-linecap:butt',
  'paint-order:normal',
  'opacity:1',
  'visibility:visible',
  'stroke-width:1px',
  'font-weight:400',
]);

function withStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  const isText = original instanceof SVGTextElement;
  for (const name of properties) {
    if (name.startsWith('font') && !isText) continue;
    const value = style.getPropertyValue(name);
    if (!defaults.has(`${name}:${value}`)) copy.setAttribute(name, value);
  }
  copy.removeAttribute('class');
  [...original.children].forEach((child, index) => {
    const other = copy.children[index];
    if (other) withStyles(child, other);
  });
}

function copyOf(original: SVGElement): Element {
  const copy = original.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error('A copy of an element is one');
  withStyles(original, copy);
  for (const name of ['aria-hidden', 'focusable']) copy.removeAttribute(name);
  return copy;
}

/** The chart as it is shown now, as a picture that stands alone: colours of the theme, no style sheet, no script. */
export function chartPicture(chart: Chart): string {
  const { head, body } = chart.svg;
  const headHeight = Number(head.getAttribute('height'));
  const width = Number(body.getAttribute('width'));
  const height = headHeight + Number(body.getAttribute('height'));
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    picture.setAttribute(name, String(value));
  }
  const title = document.createElementNS(picture.namespaceURI, 'title');
  title.textContent = 'Timeline of virtualization';
  const back = document.createElementNS(picture.namespaceURI, 'rect');
  back.setAttribute('width', '100%');
  back.setAttribute('height', '100%');
  back.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const lower = copyOf(body);
  lower.setAttribute('y', String(headHeight));
  picture.append(title, back, copyOf(head), lower);
  return new XMLSerializer().serializeToString(picture);
}
