/** More alternatives than this are not worth the time: such a pattern is left out. */
const most = 200;

/** The globs that one with `{a,b}` stands for, without braces. Empty when they would be too many. */
export function expandBraces(glob: string): readonly string[] {
  const open = glob.indexOf('{');
  if (open < 0) return [glob];
  const alternatives: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < glob.length; at++) {
    const character = glob[at];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    if ((character === ',' && depth === 1) || depth === 0) {
      alternatives.push(glob.slice(start, at));
      start = at + 1;
    }
    if (depth === 0) break;
  }
  if (depth !== 0) return [];
  const expanded = alternatives.flatMap((alternative) => {
    const whole = glob.slice(0, open) + alternative + glob.slice(start);
    return alternatives.length > most ? [] : expandBraces(whole);
  });
  return expanded.length > most ? [] : expanded;
}
