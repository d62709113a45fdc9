import type { Box, Stack } from './types';

/** Characters inside a box of one column. */
const inner = 26;

function centred(text: string, width: number): string {
  const before = Math.max(0, Math.floor((width - text.length) / 2));
  return `${' '.repeat(before)}${text}`.padEnd(width);
}

/** The lines of a box, all equally long. */
function boxLines({ label, detail, span }: Box): readonly string[] {
  const width = span * (inner + 2) + span - 3;
  const line = '─'.repeat(width);
  return [
    `┌${line}┐`,
    ...[label, detail].flatMap((text) => (text === undefined ? [] : [`│${centred(text, width)}│`])),
    `└${line}┘`,
  ];
}

/** The layers drawn with characters, for places that can show only text. Lines have no trailing spaces. */
export function stackAsText({ boxes }: Stack): string {
  const rows = [...new Set(boxes.map(({ row }) => row))].toSorted((a, b) => b - a);
  return rows
    .flatMap((row) => {
      const beside = boxes.filter((box) => box.row === row).toSorted((a, b) => a.column - b.column);
      // A box without a detail is as high as those beside it.
      const hasDetail = beside.some(({ detail }) => detail !== undefined);
      const drawn = beside.map((box) => boxLines(hasDetail ? { ...box, detail: box.detail ?? '' } : box));
      const first = beside[0]?.column ?? 0;
      const indent = ' '.repeat(first * (inner + 3));
      return (drawn[0] ?? []).map((_, line) => `${indent}${drawn.map((lines) => lines[line] ?? '').join(' ')}`);
    })
    .map((line) => line.trimEnd())
    .join('\n');
}
