import { html, type Html } from '../../base/html';
import type { Arrow, Box, Stack } from './types';

/** All lengths are in units of the view box; the picture scales with the page. */
const boxHeight = 44;
const rowGap = 8;
const columnGap = 8;
const stackWidth = 264;
const gutter = 34;
const laneWidth = 10;
const width = stackWidth + 2 * gutter;

/** What a picture needs to look right without a style sheet; the style sheet does all else. */
const bare = html`fill="none" stroke="currentColor"`;
const bareText = html`fill="currentColor" font-size="12" text-anchor="middle"`;

/** What of a picture is emphasized, and which arrows are drawn. */
export interface Emphasis {
  /** Boxes that stand out; `undefined`: all look the same. */
  readonly active?: readonly string[];
  readonly arrows: readonly Arrow[];
  /** Whether arrows carry their number. */
  readonly numbered: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function heightOf({ boxes }: Stack): number {
  const rows = Math.max(...boxes.map(({ row }) => row)) + 1;
  return rows * (boxHeight + rowGap) - rowGap + 2;
}

function placeOf(box: Box, stack: Stack): Place {
  const columnWidth = (stackWidth - columnGap * (stack.columns - 1)) / stack.columns;
  return {
    x: gutter + box.column * (columnWidth + columnGap),
    y: heightOf(stack) - 1 - (box.row + 1) * boxHeight - box.row * rowGap,
    width: columnWidth * box.span + columnGap * (box.span - 1),
  };
}

function boxSvg(box: Box, stack: Stack, active: readonly string[] | undefined): Html {
  const { x, y, width: boxWidth } = placeOf(box, stack);
  const middle = x + boxWidth / 2;
  const state = active === undefined ? '' : active.includes(box.id) ? ' is-active' : ' is-quiet';
  const label = box.detail === undefined ? y + boxHeight / 2 + 4.5 : y + boxHeight / 2 - 2.5;
  return html`<g class="box box-${box.kind}${state}">
    <rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="4" ${bare} />
    <text class="box-label" x="${middle}" y="${label}" ${bareText}>${box.label}</text>
    ${
      box.detail !== undefined &&
      html`<text class="box-note" x="${middle}" y="${y + boxHeight / 2 + 13}" ${bareText}>${box.detail}</text>`
    }
  </g>`;
}

/** An arrow along the edge: out of one box, down or up, and into the other. */
function arrowSvg(arrow: Arrow, index: number, stack: Stack, emphasis: Emphasis): Html | undefined {
  const ends = [arrow.from, arrow.to].map((id) => stack.boxes.find((box) => box.id === id));
  const [from, to] = ends;
  if (!from || !to) return undefined;
  const outwards = arrow.side === 'left' ? -1 : 1;
  const edge = arrow.side === 'left' ? gutter : gutter + stackWidth;
  // Arrows that meet at a box leave and arrive at different heights.
  const [startsAt, endsAt] = from.row > to.row ? [8, -8] : [-8, 8];
  const start = placeOf(from, stack).y + boxHeight / 2 + startsAt;
  const end = placeOf(to, stack).y + boxHeight / 2 + endsAt;
  const span = Math.abs(from.row - to.row);
  const x = edge + outwards * (10 + laneWidth * span);
  const tip = edge + outwards * 2;
  return html`<g class="arrow">
    <path d="M ${edge} ${start} H ${x} V ${end} H ${tip}" ${bare} />
    <path class="arrow-head" d="M ${tip} ${end} l ${outwards * 6} -4 v 8 z" fill="currentColor" />
    ${
      emphasis.numbered &&
      html`<circle cx="${x}" cy="${(start + end) / 2}" r="8" fill="Canvas" stroke="currentColor" />
        <text class="arrow-number" x="${x}" y="${(start + end) / 2 + 3.5}" ${bareText}>${index + 1}</text>`
    }
  </g>`;
}

/**
 * The picture as inline SVG, styled by classes alone. It is an image for screen readers: its name is `title`, and the
 * element with the id `describedBy` says all that it shows.
 */
export function stackSvg(stack: Stack, title: string, describedBy: string, emphasis: Emphasis): Html {
  const height = heightOf(stack);
  return html`<svg
    class="virt-diagram"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${title}"
    aria-describedby="${describedBy}"
  >
    ${stack.boxes.map((box) => boxSvg(box, stack, emphasis.active))}
    ${emphasis.arrows.flatMap((arrow, index) => arrowSvg(arrow, index, stack, emphasis) ?? [])}
  </svg>`;
}
