import type { InlineSyntax, NonProseKind, ProseMap } from '../prose';

/** A text, and the markup of its language that may stand inside terms. */
export interface MarkedText {
  readonly text: string;
  readonly syntax: InlineSyntax | undefined;
}

/**
 * What a phrase is when it is not prose; `undefined` if it is. Markup inside it counts for nothing: what is left of
 * `<b>live</b> migration` is prose.
 */
export function kindOfPhrase(
  { text, syntax }: MarkedText,
  prose: ProseMap,
  start: number,
  end: number,
): NonProseKind | undefined {
  const kind = prose.kindOf(start, end);
  if (kind === undefined || syntax === undefined) return kind;
  let from = start;
  for (let offset = start; offset < end;) {
    const markup = syntax.at(text, offset);
    if (markup !== undefined) {
      const piece = from < offset ? prose.kindOf(from, offset) : undefined;
      if (piece !== undefined) return piece;
      from = offset + markup.length;
    }
    offset += markup?.length ?? 1;
  }
  return from < end ? prose.kindOf(from, end) : undefined;
}
