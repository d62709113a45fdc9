import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

/** What the oracle says of one UTF-16 unit. Units that it does not speak of are white space or markup of no interest. */
export type OracleClass = 'text' | 'code' | 'url' | 'html' | 'math' | 'frontMatter' | 'alt' | 'markup';

const CLASSES: Readonly<Record<string, OracleClass>> = {
  codeFenced: 'code',
  codeIndented: 'code',
  codeText: 'code',
  codeFlowValue: 'code',
  resource: 'url',
  reference: 'url',
  definition: 'url',
  autolink: 'url',
  literalAutolink: 'url',
  htmlFlow: 'html',
  htmlText: 'html',
  mathFlow: 'math',
  mathText: 'math',
  yaml: 'frontMatter',
  toml: 'frontMatter',
  gfmFootnoteCall: 'markup',
  gfmFootnoteDefinitionLabel: 'markup',
};

const EXTENSIONS = [gfm(), frontmatter(['yaml', 'toml']), math()];

/** Front matter that ends with three dots, as Pandoc allows, with three hyphens, which the oracle knows. */
function withHyphens(text: string): string {
  return text.replace(/^(---\r?\n(?:(?!---\s).*\r?\n)*?)\.\.\.(?=\s)/, '$1---');
}

/** Micromark's view of a Markdown text: a class for each UTF-16 unit, `undefined` where it says nothing. */
export function classifyByOracle(text: string): readonly (OracleClass | undefined)[] {
  const classes = Array.from({ length: text.length }, (): OracleClass | undefined => undefined);
  const events = postprocess(
    parse({ extensions: EXTENSIONS })
      .document()
      .write(preprocess()(withHyphens(text), 'utf8', true)),
  );
  for (const [kind, token] of events) {
    if (kind !== 'exit') continue;
    const name = token.type;
    const own = name === 'data' ? 'text' : CLASSES[name];
    if (own === undefined && name !== 'image') continue;
    for (let offset = token.start.offset; offset < token.end.offset; offset++) {
      // Tokens end from the inside out: what encloses text or anything else decides, but for images, whose text is alt.
      if (name === 'image') {
        if (classes[offset] !== 'url') classes[offset] = 'alt';
      } else classes[offset] = own;
    }
  }
  return classes;
}
