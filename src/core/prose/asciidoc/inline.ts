import { InlinePatterns } from '../inlinePatterns';

/** What follows the text of a link in its brackets: `[text,window=_blank]`. */
const LINK_ATTRIBUTE = ',\\s{0,10}(?:window|role|opts|options|title|id|rel|xrefstyle)=[^\\]\\n]{0,300}(?=\\])';

/**
 * Repetitions that do not end at a back-tick are bounded: a pattern that is tried at each place must not look far each time.
 */
export const INLINE = new InlinePatterns([
  // Curved quotation marks, "`text`" and '`text`': their back-ticks set off no code.
  { source: '(?<!\\w)"`(?=[^\\s`][^`]{0,300}`")|(?<!\\w)\'`(?=[^\\s`][^`]{0,300}`\')', kind: 'markup' },
  { source: '(?<="`[^\\s`][^`]{0,300})`"(?!\\w)|(?<=\'`[^\\s`][^`]{0,300})`\'(?!\\w)', kind: 'markup' },
  { source: '``[^`]+``', kind: 'code' },
  // Two back-ticks and no others behind them are an opening quotation mark of old.
  { source: "(?<![`\\w\\\\])`(?=[^\\s`])[^`]*(?<=\\S)`(?![`\\w'])", kind: 'code' },
  { source: '(?:\\+\\+\\+|\\$\\$)[^\\n]{1,300}?(?:\\+\\+\\+|\\$\\$)', kind: 'code' },
  { source: '(?:pass|stem|latexmath|asciimath|kbd|btn):[a-z,]{0,20}\\[[^\\]\\n]{0,300}\\]', kind: 'code' },
  { source: 'menu:[^\\s\\[\\]][^\\n\\[\\]]{0,100}\\[[^\\]\\n]{0,300}\\]', kind: 'code' },
  { source: '(?:image|icon)::?[^\\s\\[]{0,300}\\[[^\\]\\n]{0,300}\\]', kind: 'alt' },
  // Terms of an index that are not shown; ((those)) are.
  { source: '\\({3}[^()\\n]{1,300}\\){3}|indexterm:\\[[^\\]\\n]{0,300}\\]', kind: 'markup' },
  { source: '(?:link|xref):\\+\\+[^\\n\\[\\]]{1,300}?\\+\\+(?=\\[)', kind: 'url' },
  // The text in brackets is prose, the rest of a macro is not.
  {
    source:
      '(?:link|xref|mailto|include|footnoteref|anchor|video|audio|indexterm2|footnote):{1,2}[^\\s\\[\\]]{0,500}(?=\\[)',
    kind: 'url',
  },
  { source: '(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}://[^\\s\\[\\]<>"]{0,500}(?=\\[)', kind: 'url' },
  { source: LINK_ATTRIBUTE, kind: 'markup' },
  // A name with spaces is the title of a section, which is shown.
  { source: '<<(?=[^<>,\\n]{1,100} [^<>,\\n]{1,100}>>)|<<[^<>,\\n]{0,200}(?:,|>>)', kind: 'url' },
  {
    source: '\\[\\[[^\\[\\]\\n]{0,200}\\]\\]|(?<![^\\s(\\[{"\'*_#`>|,;])\\[[.#\\w][\\w .#%-]{0,100}\\](?=[#*_`])',
    kind: 'markup',
  },
  { source: '\\{[a-zA-Z][\\w-]{0,60}(?::[^{}\\n]{0,100})?\\}', kind: 'markup' },
  { source: '</?[a-z][^<>\\n]{0,300}>|<\\d{1,3}>', kind: 'markup' },
]);
