import { InlinePatterns } from '../inlinePatterns';

/** Roles whose text is prose: only the role's name is not. */
export const PROSE_ROLE =
  '(?:term|abbr|dfn|emphasis|strong|title|title-reference|t|sub|subscript|sup|superscript|guilabel|menuselection)';

/** Repetitions that do not end at a back-tick are bounded: a pattern tried at each place must not look far each time. */
export const INLINE = new InlinePatterns([
  { source: '``[^]*?``', kind: 'code' },
  { source: `:${PROSE_ROLE}:(?=\`)`, kind: 'markup' },
  // Roles of links: with a text of its own, `text <target>`, that is prose.
  { source: ':[a-zA-Z][\\w:+.-]{0,60}:(?=`[^`<]{1,300}[^`<\\\\]<[^<>`]{0,300}>`)', kind: 'markup' },
  { source: ':[a-zA-Z][\\w:+.-]{0,60}:`[^`]*`', kind: 'code' },
  { source: '`[^`\\n]{1,300}`:(?:code|literal|math|file|samp|command|program|option|envvar|kbd):', kind: 'code' },
  { source: '<[^<>`]*>`_{0,2}', kind: 'url' },
  {
    source: '(?<![^\\s\'"([{<*/:-])\\|[^|\\s](?:[^|\\n]{0,60}[^|\\s])?\\|_{0,2}(?![^\\s.,;:!?)\'"\\]}>/*-])',
    kind: 'markup',
  },
  { source: '\\[(?:#[\\w-]{0,60}|\\*|[\\w][\\w.+:-]{0,60})\\]_', kind: 'markup' },
]);
