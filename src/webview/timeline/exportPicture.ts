import type { Chart } from './chart';

/** What decides how an element of the picture looks, by kind; the style sheet is not part of an exported file. */
const shapeProperties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
];
const textProperties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
];
const propertiesOf: Readonly<Record<string, readonly string[]>> = {
  path: shapeProperties,
  rect: shapeProperties,
  circle: shapeProperties,
  text: textProperties,
  stop: ['stop-color', 'stop-opacity'],
};

/** The values that need not be written down. */
const defaults = new Set([
  'fill-opacity:1',
  'stroke:none',
  'stroke-width:1px',
  'stroke-opacity:1',
  'stroke-dasharray:none',
  'stroke-linecap:butt',
  'stroke-linejoin:miter',
  'paint-order:normal',
  'font-weight:400',
  'stop-opacity:1',
]);

/** Turns colours as style sheets compute them, mixed ones too, into those that every program knows. */
class PlainColors {
  readonly #context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  readonly #known = new Map<string, string>();

  of(color: string): string {
    if (!/^(?:oklab|color|lab|lch|oklch)\(/.test(color)) return color;
    const known = this.#known.get(color);
    if (known !== undefined || !this.#context) return known ?? color;
    this.#context.fillStyle = color;
    this.#context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = this.#context.getImageData(0, 0, 1, 1).data;
    const plain = `rgb(${red}, ${green}, ${blue})`;
    this.#known.set(color, plain);
    return plain;
  }
}

/** Whether the element draws nothing. */
function isEmpty(element: Element): boolean {
  return (
    element.getAttribute('d') === '' ||
    element.getAttribute('visibility') === 'hidden' ||
    (element instanceof SVGTextElement && element.textContent === '')
  );
}

/** A copy that needs no style sheet. */
function copyOf(original: Element, colors: PlainColors): Element | undefined {
  if (isEmpty(original)) return undefined;
  const copy = document.createElementNS(original.namespaceURI, original.localName);
  for (const { name, value } of original.attributes) {
    if (!['class', 'aria-hidden', 'focusable', 'visibility'].includes(name)) copy.setAttribute(name, value);
  }
  const style = getComputedStyle(original);
  for (const name of propertiesOf[original.localName] ?? []) {
    const value = colors.of(style.getPropertyValue(name));
    if (!copy.hasAttribute(name) && !defaults.has(`${name}:${value}`)) copy.setAttribute(name, value);
  }
  if (original instanceof SVGTextElement) copy.textContent = original.textContent;
  else copy.append(...[...original.children].flatMap((child) => copyOf(child, colors) ?? []));
  return copy;
}

/** The chart as it is shown now, as a picture that stands alone: colours of the theme, no style sheet, no script. */
export function chartPicture(chart: Chart): string {
  const colors = new PlainColors();
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
  const lower = copyOf(body, colors);
  lower?.setAttribute('y', String(headHeight));
  picture.append(title, back, ...[copyOf(head, colors), lower].filter((part) => part !== undefined));
  return new XMLSerializer().serializeToString(picture);
}
