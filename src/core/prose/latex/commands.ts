/** Commands that set their argument as code, or as it stands. */
const CODE =
  /^(?:texttt|code|file|filename|cmd|command|cs|pkg|verb|Verb|lstinline|mintinline|mint|py|path|url|nolinkurl|lstinputlisting|inputminted|verbatiminput|VerbatimInput|tcbinputlisting)\*?$/;

/** Commands none of whose arguments are prose: names, files, measures, definitions. */
const BARE =
  /^(?:label|zlabel|(?:page|auto|Auto|eq|name|c|C|v|V|f|F|sub|labelc|namec|z|title)?ref(?:range)?|cpageref|[cC]ite[a-zA-Z]*|(?:no|text|paren|foot|auto|full|footfull|super|smart)cite[a-z]*|bibitem|bibliography(?:style)?|addbibresource|printbibliography|include(?:graphics|only|pdf|svg)?|input|subfile(?:include)?|import|subimport|usepackage|RequirePackage|LoadClass|PassOptionsTo(?:Package|Class)|documentclass|usetheme|use[a-z]+theme|usetikzlibrary|tikzset|pgfplotsset|tcbset|tcbuselibrary|hypersetup|geometry|lstset|lstdefine(?:style|language)|setminted|usemintedstyle|fvset|set(?:length|counter|lengths|list|mainfont|sansfont|monofont|mathfont)|addto(?:length|counter)|stepcounter|refstepcounter|[vh]space|rule|let|DefineVerbatimEnvironment|newminted|newlength|newcounter|Declare[A-Z][a-zA-Z]*|ensuremath|graphicspath|pagestyle|thispagestyle|pagenumbering|s?index[a-z]*|gls[a-z]*|G[lL]S?s[a-z]*|[aA]cr(?:short|long|full)[a-z]*|[iI]?[aA]c(?:s|l|f|p|sp|lp|fp|su|lu|fi|sfi)?|acused|acuse|acreset|acsetup|missingfigure|print[a-z]+|glsadd[a-z]*|glsreset|color|pagecolor|definecolor|colorlet|[cC]ref(?:[a-z]*format|name|alias)|selectlanguage|hyphenation|fontsize|usefont|fontfamily|si|SI|num|qty|unit|ang|tikz|vskip|hskip|phantom|hphantom|vphantom|makeglossaries|bibliographystyle|begin|end)\*?$/;

/** How many arguments of other commands are not prose, before those that are. */
const LEADING: ReadonlyMap<string, number> = new Map([
  ['href', 1],
  ['hyperlink', 1],
  ['hypertarget', 1],
  ['glslink', 1],
  ['glsdisp', 1],
  ['newacronym', 1],
  ['newabbreviation', 1],
  ['newglossaryentry', 1],
  ['longnewglossaryentry', 1],
  ['DeclareAcronym', 1],
  ['textcolor', 1],
  ['colorbox', 1],
  ['fcolorbox', 2],
  ['foreignlanguage', 1],
  ['parbox', 1],
  ['raisebox', 1],
  ['scalebox', 1],
  ['rotatebox', 1],
  ['resizebox', 2],
  ['multicolumn', 2],
  ['multirow', 2],
  ['newtheorem', 1],
  ['captionof', 1],
  ['addcontentsline', 2],
]);

/** Commands whose argument in square brackets is prose: a term that is described, a short title. */
const PROSE_OPTION =
  /^(?:item|caption|captionof|subfloat|subcaptionbox|part|chapter|(?:sub)*section|(?:sub)?paragraph|title|author)\*?$/;

const SECTION = /^(?:part|chapter|(?:sub)*section|(?:sub)?paragraph)\*?$/;

/** How a command treats its arguments. */
export interface CommandRule {
  /** What its name and those of its arguments that are not prose are. */
  readonly kind: 'markup' | 'code' | 'url';
  /** Number of arguments in braces that are not prose; they come first. */
  readonly bare: number;
  /** Its argument in square brackets is prose. */
  readonly hasProseOption: boolean;
  readonly isSection: boolean;
}

/** Whether the last argument of a command is a list of keys and values, some of which are shown. */
export function hasEntries(name: string): boolean {
  return /^(?:DeclareAcronym|newglossaryentry|longnewglossaryentry|provideglossaryentry)$/.test(name);
}

/** Whether a command sets all that follows in its group as code. */
export function switchesToCode(name: string): boolean {
  return name === 'tt' || name === 'ttfamily';
}

const rules = new Map<string, CommandRule>();

/** @param name of a command, without backslash, with its star */
export function commandRule(name: string): CommandRule {
  const known = rules.get(name);
  if (known !== undefined) return known;
  const plain = name.endsWith('*') ? name.slice(0, -1) : name;
  const leading = LEADING.get(plain);
  const isCode = CODE.test(name);
  const isAddress = /^(?:url|nolinkurl|href)$/.test(plain);
  const rule: CommandRule = {
    kind: isAddress ? 'url' : isCode ? 'code' : 'markup',
    // Of code commands, those that name a language have one more.
    bare:
      leading ?? (isCode ? (/^(?:mint|mintinline|inputminted)$/.test(plain) ? 2 : 1) : BARE.test(name) ? Infinity : 0),
    hasProseOption: PROSE_OPTION.test(name),
    isSection: SECTION.test(name),
  };
  // A document can have any number of names of its own.
  if (rules.size < 1000) rules.set(name, rule);
  return rule;
}
