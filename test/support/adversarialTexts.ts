/** Repeats a text up to a length. */
const fill = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that make careless scanners slow, by the length wanted. */
export const ADVERSARIAL: Readonly<Record<string, (length: number) => string>> = {
  'no space': fill('a'),
  'one line': fill('the host of a live migration '),
  'a line of ambiguous words': fill('host '),
  'nested quotes': fill('>'),
  'nested lists': (length) => {
    let text = '';
    for (let depth = 0; text.length < length; depth++) text += `${' '.repeat(2 * (depth % 200))}- a\n`;
    return text;
  },
  'list markers in a row': fill('- '),
  'open brackets': fill('['),
  'open images': fill('!['),
  'open links': fill('[a]('),
  'open destinations': fill('](<'),
  'open titles': fill('](a "'),
  'links in links': fill('[a](b'),
  labels: fill('[a]['),
  'unclosed emphasis': fill('*a _b **c '),
  'back-ticks of all lengths': (length) => {
    let text = '';
    for (let run = 1; text.length < length; run++) text += `${'`'.repeat(run % 300)} `;
    return text;
  },
  'unclosed fences': fill('```\na\n\n'),
  'unclosed fences of another kind': fill('```` a\n~~~\n'),
  'open tags': fill('<a b="'),
  'open tags with spaces': fill('<a         '),
  'open comments': fill('<!-- '),
  'open comments in a list': (length) => `- <!--\n${'  a\n'.repeat(length / 4)}`,
  'open comments in paragraphs': fill('a <!-- b\n\n'),
  'open declarations': fill('<!A <? <![CDATA['),
  'open code elements': fill('<code>a'),
  'closing tags': fill('</'),
  dollars: fill('$a '),
  'open braces': fill('{a{{ {% '),
  backslashes: fill('\\'),
  references: fill('&nbsp;'),
  'open references': fill('&#1'),
  dots: fill('a.b.c.'),
  slashes: fill('a/b/'),
  colons: fill('a://'),
  'at signs': fill('a@'),
  'combining marks': fill('\u0301'),
  surrogates: fill('\u{1d400}'),
  'lone surrogates': fill('\ud800a'),
  ideographs: fill('虚'),
  'beginnings of a phrase': fill('a '),
  'beginnings of a phrase on lines': fill('live\n'),
  'empty lines': fill('\n'),
  'lines of spaces': fill('          \n'),
  'carriage returns': fill('\r'),
  underlines: fill('a\n=\n'),
  'table rows': fill('|a|host|\n'),
  definitions: fill('[a]: b "c\n'),
  footnotes: fill('[^a]: '),
  directives: fill('.. a::\n   b\n'),
  roles: fill(':a:`b'),
  macros: fill('a:b['),
  anchors: fill('<<a [['),
  commands: fill('\\begin{a}\\b{'),
  blocks: fill('#+begin_src\n:A:\n'),
  'numbered headings': fill('1.1.1.1.1.1.'),
  capitals: fill('AB C\n\n'),
};
