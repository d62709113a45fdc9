import type { Box, Diagram, Stack, Step } from './types';

function boxInWords({ label, detail }: Box): string {
  return detail === undefined ? label : `${label} (${detail})`;
}

/** The layers in words, from the bottom up: `Hardware; above it hypervisor (ring 0); …`. */
export function stackInWords({ boxes }: Stack): string {
  const rows = [...new Set(boxes.map(({ row }) => row))].toSorted((a, b) => a - b);
  const layers = rows.map((row) => {
    const beside = boxes.filter((box) => box.row === row).toSorted((a, b) => a.column - b.column);
    const names = beside.map(boxInWords);
    const [first = ''] = names;
    const same = names.length > 1 && names.every((name) => name === first);
    return same ? `${names.length} times ${first}` : names.join(' beside ');
  });
  return `From the bottom up: ${layers.join('; ')}.`;
}

/** Everything that the picture shows, in words. */
export function diagramInWords(diagram: Diagram): string {
  const legs = diagram.legs.map(({ says }, index) => `${index + 1}. ${says}`);
  return [diagram.summary, stackInWords(diagram), ...legs].join(' ');
}

/** Everything that the picture of a step shows, in words. */
export function stepInWords(stack: Stack, { active, arrow }: Step): string {
  const label = (id: string): string => stack.boxes.find((box) => box.id === id)?.label ?? id;
  const marked = `Marked: ${active.map(label).join(', ')}.`;
  const led = arrow ? `An arrow leads from ${label(arrow.from)} to ${label(arrow.to)}.` : '';
  return [stackInWords(stack), marked, led].filter(Boolean).join(' ');
}
