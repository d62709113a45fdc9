/** What is between the fences of a directive of MyST, Quarto and their like, by its name. */

/** Those with text in them. What has a name that we do not know is a cell to be run, such as `{python}`. */
const OF_PROSE =
  /^(?:note|warning|tip|hint|important|caution|attention|danger|error|seealso|todo|admonition|topic|sidebar|margin|aside|dropdown|details|epigraph|pull-quote|highlights|blockquote|quote|compound|container|div|rubric|deprecated|version(?:added|changed|removed)|glossary|figure|table|list-table|tabs?|tab-set|tab-item|group-tab|grid|grid-item(?:-card)?|card(?:-\w+)?|exercise(?:-\w+)?|solution(?:-\w+)?|prf:[a-z]+|theorem|proof|lemma|definition|example|only|ifconfig|hlist|centered|parsed-text|related-links|line-block)$/;

/** Those whose content is code also where colons are the fence. */
const OF_CODE =
  /^(?:code(?:-block|-cell)?|sourcecode|literalinclude|parsed-literal|prompt|math|mermaid|graphviz|digraph|raw|doctest|testcode|testoutput|eval-rst|image|include|toctree|contents|bibliography|csv-table|automodule|autoclass|autofunction|terminal)$/;

/** Directives that are followed by the path of a file, not by a title. */
const OF_PATH = /^(?:figure|image|include|literalinclude|only|ifconfig|list-table-of|iframe)$/;

/** The beginning of a fenced directive: its fence, its name, and where its title begins. */
const OPENING = /^(`{3,}|~{3,}|:{3,})[ \t]*\{([a-zA-Z][\w:.+-]*)\}[ \t]*/;

/** The fences of a plugin of Obsidian: `ad-note`, whose content is text. */
const OBSIDIAN_OPENING = /^(`{3,}|~{3,})(ad-[\w-]+)[ \t]*$/;

/** A directive that a line opens. */
export interface OpeningDirective {
  readonly fence: string;
  readonly content: 'prose' | 'code';
  /** Length of what of the line is no title. */
  readonly length: number;
}

/** The directive that a line opens, if it is one whose content we know; `undefined` otherwise. */
export function openingDirective(content: string): OpeningDirective | undefined {
  const match = OPENING.exec(content) ?? OBSIDIAN_OPENING.exec(content);
  if (match === null) return undefined;
  const [whole, fence = '', name = ''] = match;
  if (OF_CODE.test(name)) return { fence, content: 'code', length: content.length };
  if (!OF_PROSE.test(name) && !name.startsWith('ad-')) return undefined;
  return { fence, content: 'prose', length: OF_PATH.test(name) ? content.length : whole.length };
}

/** Whether a line is an option of the directive that the line before opened, or continued: `:class: tip`. */
function isDirectiveOption(content: string): boolean {
  return /^:[a-zA-Z][\w-]*:(?:[ \t]|$)/.test(content);
}

/** Asked of line after line behind the beginning of a directive: whether it is an option, also as YAML between hyphens. */
export function directiveOptions(): (content: string) => boolean {
  let place: 'beginning' | 'YAML' | 'options' = 'beginning';
  return (content) => {
    const isRule = /^---[ \t]*$/.test(content);
    if (place === 'beginning' && isRule) place = 'YAML';
    else if (place === 'YAML') place = isRule ? 'options' : place;
    else {
      place = 'options';
      return isDirectiveOption(content);
    }
    return content.trim() !== '';
  };
}

/** Keys that slides (remark, Slidev) have at their beginning. */
const SLIDE_PROPERTY =
  /^(?:name|class|layout|template|background(?:-\w+)?|count|exclude|continued|transition|clicks|image|level|hideInToc|routeAlias|zoom|theme|highlighter|mdc|drawings|colorSchema|aspectRatio|canvasWidth|lineNumbers|_?(?:backgroundColor|color|paginate)):[ \t]*\S/;

/** Whether a line is a property of the slide that begins before it: `class: center, middle`. */
export function isSlideProperty(content: string): boolean {
  return SLIDE_PROPERTY.test(content);
}
