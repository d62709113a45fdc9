/** What of a directive is prose. */
export type DirectiveKind =
  /** Its argument and its content. */
  | 'prose'
  /** Its content alone; the argument is a name, a condition, a signature. */
  | 'content'
  /** The content, a caption, alone; the argument is an address. */
  | 'figure'
  /** Nothing. */
  | 'code';

/** Directives without prose: code, formulas, diagrams, lists of names, what goes to one output format alone. */
const CODE =
  /^(?:code|code-block|sourcecode|code-tab|literalinclude|parsed-literal|highlight|highlightlang|raw|math|productionlist|doctest|testsetup|testcode|testcleanup|testoutput|prompt|terminal|console|command-output|program-output|graphviz|graph|digraph|inheritance-diagram|uml|plantuml|mermaid|ditaa|blockdiag|seqdiag|nwdiag|actdiag|packetdiag|rackdiag|aafig|plot|exec|jinja|ipython|jupyter-execute|kernel-doc|toctree|contents|sectnum|include|index|meta|default-role|role|unicode|date|tabularcolumns|bibliography|sectionauthor|codeauthor|argparse|click|configtable|show-options|raw-html)$/;

/** Directives whose argument is a name, class or condition, and whose content is prose. */
const CONTENT =
  /^(?:container|class|rst-class|cssclass|only|ifconfig|figure-md|program|option|cmdoption|confval|setting|envvar|describe|object|module|currentmodule|automodule|auto(?:class|function|method|exception|data|attribute|property|decorator|object|summary)|(?:py:|c:|cpp:|js:|rst:|std:)?(?:module|function|class|classmethod|staticmethod|method|exception|data|attribute|property|decorator|decoratormethod|type|struct|union|enum|enumerator|macro|member|var|alias|concept|directive|role|namespace(?:-push|-pop)?)|http:\w+|grid(?:-item)?|django-admin(?:-option)?|setting|templatefilter|templatetag|fieldlookup)$/;

/** @param name as it is written: `note`, `c:function` */
export function directiveKind(name: string): DirectiveKind {
  if (name === 'figure' || name === 'image') return 'figure';
  if (CODE.test(name)) return 'code';
  return CONTENT.test(name) ? 'content' : 'prose';
}
