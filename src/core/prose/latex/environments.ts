/** Environments whose content is code or a drawing; those that packages make are named after what they are. */
const CODE =
  /^(?:alltt|filecontents|comment|tikzpicture|pgfpicture|tikzcd|circuitikz|forest|axis|picture|algorithmic|macrocode|luacode|python|sage[a-z]*|asy|asydef|gnuplot|VerbatimOut|verbatimwrite|dot2tex|pycode|sourcecode|[a-z]*code|[a-z]*listing|lstlisting|minted|(?:[a-zA-Z]*[vV]erbatim)(?:tab)?)\*?$/;
const MATH =
  /^(?:equation|align|alignat|xalignat|gather|multline|eqnarray|IEEEeqnarray|math|displaymath|flalign|dmath|dgroup|darray|empheq|prooftree)\*?$/;

/** What the content of an environment is; `undefined` if it is prose. @param behind the text behind `\begin{name}` */
export function environmentKind(name: string, behind: string): 'code' | 'math' | 'comment' | undefined {
  if (MATH.test(name)) return 'math';
  if (name === 'comment') return 'comment';
  // A figure with a listing and a caption, or the listing itself, which has the number of its first line.
  if (name === 'listing') return behind.startsWith('{') ? 'code' : undefined;
  return CODE.test(name) ? 'code' : undefined;
}

const ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ['tabular', 1],
  ['array', 1],
  ['longtable', 1],
  ['supertabular', 1],
  ['tabularx', 2],
  ['tabulary', 2],
  ['tabular*', 2],
  ['minipage', 1],
  ['multicols', 1],
  ['wrapfigure', 2],
  ['wraptable', 2],
  ['adjustbox', 1],
  ['subfigure', 1],
  ['subtable', 1],
  ['thebibliography', 1],
  ['otherlanguage', 1],
]);

/** Number of arguments in braces after `\begin{name}` that say how to set it: columns, widths. The others are prose. */
export function bareArgumentsOf(name: string): number {
  return ARGUMENTS.get(name) ?? 0;
}

/** Whether what is in square brackets after `\begin{name}` says how to set it; that of a theorem is its title. */
export function hasBareOption(name: string): boolean {
  return /^(?:figure|table|wrap|tabular|array|minipage|enumerate|itemize|description|multicols|longtable|sub|tcolorbox|[a-z]*listing|minted|frame|listing|adjustbox|mdframed|center|document|landscape|acronym|tikz)/.test(
    name,
  );
}
