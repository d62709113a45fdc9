/** What a line of Markdown may begin with. All functions take the text and where the line's content begins and ends. */

/** Whether a UTF-16 unit is an ASCII letter. */
export function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** Length of the list marker at an offset: `-`, `+`, `*`, or up to nine digits and `.` or `)`; 0 if there is none. */
export function listMarkerLength(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from);
  let end = from;
  if (unit >= 0x30 && unit <= 0x39) {
    while (end < from + 9 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
    if (text.charCodeAt(end) !== 0x2e && text.charCodeAt(end) !== 0x29) return 0;
  } else if (unit !== 0x2d && unit !== 0x2a && unit !== 0x2b) return 0;
  end++;
  return end >= to || text.charCodeAt(end) <= 0x20 ? end - from : 0;
}

/** Whether a line is a heading: one to six number signs and a space. */
export function isHeading(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === 0x23) at++;
  return at - from <= 6 && (at >= to || text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09);
}

/** Whether a line is a thematic break: three or more of its first character, and spaces. */
export function isRule(text: string, from: number, to: number): boolean {
  const mark = text.charCodeAt(from);
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === mark) count++;
    else if (unit !== 0x20 && unit !== 0x09) return false;
  }
  return count >= 3;
}

/** Whether a line underlines the paragraph before it, and makes it a heading. */
export function isUnderline(text: string, from: number, to: number): boolean {
  const unit = text.charCodeAt(from);
  return (unit === 0x3d || unit === 0x2d) && /^(?:=+|-+)[ \t]*$/.test(text.slice(from, to));
}

/** The back-ticks or tildes of the fence that a line opens; `undefined` if it opens none. */
export function openingFence(content: string): string | undefined {
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s.exec(content);
  return fence?.[1] ?? fence?.[2];
}

/** Length of what a line of three colons or more has before its text: a directive; 0 if it is none. */
export function directiveLength(content: string): number {
  return /^:{3,} *[\w-]*(?:\{[^}\n]*\})?/.exec(content)?.[0].length ?? 0;
}

/** Whether a line opens a formula: two dollars or more, and no other. */
export function opensFormula(content: string): boolean {
  return /^\$\$+[^$]*$/.test(content);
}

/** Whether a line is a target of MyST: `(label)=`. */
export function isTarget(content: string): boolean {
  return /^\([\w.:-]+\)=[ \t]*$/.test(content);
}

/** Whether a line begins a module in MDX. */
export function isModule(content: string): boolean {
  return /^(?:import|export)\s/.test(content);
}
