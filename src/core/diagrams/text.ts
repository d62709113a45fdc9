import type { Box, Stack } from './types';

/** Characters inside a box of one column. */
const inner = 26;

function centred(text: string, width: number): string {
  const before = Math.max(0, Math.floor((width - text.length) / 2));
  return `${' '.repeat(before)}${text}`.padEnd(width);
}

/** The lines of a box, all equally long. */
function boxLines({ label, note, span }: Box): readonly string[] {
  const width = span * (inner + 2) + span - 3;
  const line = '─'.repeat(width);
  return [
    `┌${line}┐`,
    ...[label, note].flatMap((text) => (text === undefined ? [] : [`│${centred(text, width)}│`])),
    `└${line}┘`,
  ];
}

/** The layers drawn with characters, for where only text can be shown. Lines end without spaces. */
export function stackAsText({ boxes }: Stack): string {
  const rows = [...new Set(boxes.map(({ row }) => row))].toSorted((a, b) => b - a);
  return rows
    .flatMap((row) => {
      const beside = boxes.filter((box) => box.row === row).toSorted((a, b) => a.column - b.column);
      // A box without a note is as high as those beside it.
      const noted = beside.some(({ note }) => note !== undefined);
      const drawn = beside.map((box) => boxLines(noted ? { ...box, note: box.note ?? '' } : box));
      const first = beside[0]?.column ?? 0;
      const indent = ' '.repeat(first * (inner + 3));
      return (drawn[0] ?? []).map((_, line) => `${indent}${drawn.map((lines) => lines[line] ?? '').join(' ')}`);
    })
    .map((line) => line.trimEnd())
    .join('\n');
}
