/**
 * Every id that `package.json` contributes, once, with its type. A test holds the two against each other, both ways.
 * Types of VS Code only, so that the file loads in plain Node.
 */
import type * as vscode from 'vscode';
import { citationStyles, type CitationStyle } from './core/citing';
import type { MarkMode } from './core/mentions';
import type { TimelineGrouping } from './core/knowledge';

/** Scheme of the read-only files that hold the text of the cards, and that their pages are the editors of. */
export const cardScheme = 'virtualization-notes';

/** Prefix of all settings. */
export const settingsSection = 'virtualizationNotes';

export const Commands = {
  search: 'virtualizationNotes.search',
  goToConcept: 'virtualizationNotes.goToConcept',
  goToTimelineEvent: 'virtualizationNotes.goToTimelineEvent',
  goToDispute: 'virtualizationNotes.goToDispute',
  goToComparison: 'virtualizationNotes.goToComparison',
  compareHypervisorTypes: 'virtualizationNotes.compareHypervisorTypes',
  openCard: 'virtualizationNotes.openCard',
  previousCard: 'virtualizationNotes.previousCard',
  nextCard: 'virtualizationNotes.nextCard',
  openComparison: 'virtualizationNotes.openComparison',
  compareSelected: 'virtualizationNotes.compareSelected',
  openTimeline: 'virtualizationNotes.openTimeline',
  revealEvent: 'virtualizationNotes.revealEvent',
  revealRelated: 'virtualizationNotes.revealRelated',
  copyMarkdownLink: 'virtualizationNotes.copyMarkdownLink',
  insertAtCursor: 'virtualizationNotes.insertAtCursor',
  citeSource: 'virtualizationNotes.citeSource',
  citeFact: 'virtualizationNotes.citeFact',
  exportSources: 'virtualizationNotes.exportSources',
  insertGlossary: 'virtualizationNotes.insertGlossary',
  insertBibliography: 'virtualizationNotes.insertBibliography',
  insertTimeline: 'virtualizationNotes.insertTimeline',
  insertComparison: 'virtualizationNotes.insertComparison',
  insertDefinition: 'virtualizationNotes.insertDefinition',
  insertDate: 'virtualizationNotes.insertDate',
  groupGlossaryByCategory: 'virtualizationNotes.groupGlossaryByCategory',
  listGlossaryAlphabetically: 'virtualizationNotes.listGlossaryAlphabetically',
  groupTimelineByEra: 'virtualizationNotes.groupTimelineByEra',
  groupTimelineByDecade: 'virtualizationNotes.groupTimelineByDecade',
  groupTimelineByLane: 'virtualizationNotes.groupTimelineByLane',
  listGlossaryInDocument: 'virtualizationNotes.listGlossaryInDocument',
  filterGlossary: 'virtualizationNotes.filterGlossary',
  clearGlossaryFilter: 'virtualizationNotes.clearGlossaryFilter',
  filterTimeline: 'virtualizationNotes.filterTimeline',
  clearTimelineFilter: 'virtualizationNotes.clearTimelineFilter',
  revealInSidebar: 'virtualizationNotes.revealInSidebar',
  explainTerm: 'virtualizationNotes.explainTerm',
  unmuteTerms: 'virtualizationNotes.unmuteTerms',
  whereUsed: 'virtualizationNotes.whereUsed',
  ignoreFinding: 'virtualizationNotes.ignoreFinding',
  exportWordList: 'virtualizationNotes.exportWordList',
  exportValeVocabulary: 'virtualizationNotes.exportValeVocabulary',
  exportStudyAnswers: 'virtualizationNotes.exportStudyAnswers',
  importStudyAnswers: 'virtualizationNotes.importStudyAnswers',
  moveStudyAnswers: 'virtualizationNotes.moveStudyAnswers',
  addTerm: 'virtualizationNotes.addTerm',
  openOwnTerm: 'virtualizationNotes.openOwnTerm',
  reloadGlossaries: 'virtualizationNotes.reloadGlossaries',
  openSampleNote: 'virtualizationNotes.openSampleNote',
  writeSkill: 'virtualizationNotes.writeSkill',
  study: 'virtualizationNotes.study',
  studyDeck: 'virtualizationNotes.studyDeck',
  quizDeck: 'virtualizationNotes.quizDeck',
  cramDeck: 'virtualizationNotes.cramDeck',
  studyProgress: 'virtualizationNotes.studyProgress',
  startStudying: 'virtualizationNotes.startStudying',
  addToStudy: 'virtualizationNotes.addToStudy',
  removeFromStudy: 'virtualizationNotes.removeFromStudy',
  resumeCards: 'virtualizationNotes.resumeCards',
  planExam: 'virtualizationNotes.planExam',
  exportForAnki: 'virtualizationNotes.exportForAnki',
  showLog: 'virtualizationNotes.showLog',
} as const;
export type CommandId = (typeof Commands)[keyof typeof Commands];

export const Views = {
  glossary: 'virtualizationNotes.glossary',
  timeline: 'virtualizationNotes.timeline',
  study: 'virtualizationNotes.study',
} as const;

/** What tree items are, for the conditions of their menus. */
export const ItemContexts = {
  group: 'group',
  concept: 'concept',
  /** A concept or platform that is a subject of a comparison. */
  comparedConcept: 'concept.compared',
  event: 'event',
  deck: 'deck',
} as const;

/** Types of webview panels; each has an activation event for its return after a reload. */
export const WebviewPanels = {
  comparison: 'virtualizationNotes.comparison',
  timelinePage: 'virtualizationNotes.timelinePage',
  studyPage: 'virtualizationNotes.studyPage',
} as const;

/** Custom editors. */
export const CustomEditors = {
  card: 'virtualizationNotes.card',
} as const;

/** The renderer of Markdown cells of notebooks. */
export const notebookRenderer = 'virtualization-notes-cells';

/** How the glossary is laid out. */
export type GlossaryLayout = 'category' | 'alphabet' | 'document';

/** When terms are offered while writing. */
export type CompletionMode = 'off' | 'onDemand' | 'asYouType';

/** How loudly a check speaks. */
export type CheckLevel = 'off' | 'hint' | 'information' | 'warning';

const checkLevels: readonly CheckLevel[] = ['off', 'hint', 'information', 'warning'];

/** Settings, without their prefix, and their types. */
export interface Settings {
  readonly languages: readonly string[];
  readonly 'hover.enabled': boolean;
  readonly marks: MarkMode;
  readonly 'preview.marks': MarkMode;
  readonly completion: CompletionMode;
  /** How sources are cited; `auto` goes by the language of the document. */
  readonly citationStyle: CitationStyle | 'auto';
  /** Globs, from each workspace folder, of further glossaries of the user. */
  readonly glossaries: readonly string[];
  readonly 'checks.acronyms': CheckLevel;
  readonly 'checks.names': CheckLevel;
  readonly 'checks.spelling': CheckLevel;
  readonly 'checks.dates': CheckLevel;
  readonly 'checks.keys': CheckLevel;
  /** What checks leave alone: `concept` or `check:concept`. */
  readonly 'checks.ignored': readonly string[];
  /** Whether Code Spell Checker is offered the words. */
  readonly spellChecker: boolean;
  /** Probability of recall, from 0 to 1, at which a card is due. */
  readonly 'study.retention': number;
  readonly 'study.newCardsPerDay': number;
  /** Reviews and new cards together. */
  readonly 'study.cardsPerDay': number;
  /** Hour of the local clock at which a study day begins. */
  readonly 'study.dayStartsAt': number;
  /** Where answers are kept: a path or a URI, or nothing for the storage of the extension. */
  readonly 'study.folder': string;
  /** Ids of concepts that are never marked. */
  readonly mutedTerms: readonly string[];
  /** The same for single files: path from the workspace folder to ids. */
  readonly mutedTermsByFile: Readonly<Record<string, readonly string[]>>;
}

/** The values that settings with a fixed choice may have. */
export const settingChoices: { readonly [K in keyof Settings]?: readonly Settings[K][] } = {
  marks: ['off', 'first', 'all'],
  'checks.acronyms': checkLevels,
  'checks.names': checkLevels,
  'checks.spelling': checkLevels,
  'checks.dates': checkLevels,
  'checks.keys': checkLevels,
  'preview.marks': ['off', 'first', 'all'],
  completion: ['off', 'onDemand', 'asYouType'],
  citationStyle: ['auto', ...citationStyles],
};

/** The defaults, equal to those in `package.json`. */
export const settingDefaults: Settings = {
  languages: [
    'markdown',
    'mdx',
    'quarto',
    'rmd',
    'plaintext',
    'restructuredtext',
    'asciidoc',
    'latex',
    'tex',
    'org',
    'html',
    'git-commit',
    'scminput',
  ],
  'hover.enabled': true,
  marks: 'off',
  'preview.marks': 'first',
  completion: 'onDemand',
  citationStyle: 'auto',
  glossaries: [],
  'checks.acronyms': 'off',
  'checks.names': 'hint',
  'checks.spelling': 'off',
  'checks.dates': 'hint',
  'checks.keys': 'information',
  'checks.ignored': [],
  spellChecker: true,
  'study.retention': 0.9,
  'study.newCardsPerDay': 10,
  'study.cardsPerDay': 100,
  'study.dayStartsAt': 4,
  'study.folder': '',
  mutedTerms: [],
  mutedTermsByFile: {},
};

/** Theme colours, as `package.json` contributes them. */
export const termUnderlineColor = 'virtualizationNotes.termUnderline';

/** Context keys and their types; they steer menus and views. */
export interface ContextKeys {
  /** A hover of ours has been shown in this window; completes a step of the walkthrough. */
  readonly 'virtualizationNotes.hovered': boolean;
  readonly 'virtualizationNotes.glossaryLayout': GlossaryLayout;
  readonly 'virtualizationNotes.timelineGrouping': TimelineGrouping;
  readonly 'virtualizationNotes.glossaryFiltered': boolean;
  readonly 'virtualizationNotes.timelineFiltered': boolean;
  /** Whether a card is active, and another was before it. */
  readonly 'virtualizationNotes.cardBefore': boolean;
  /** Whether a card is active to which the user has come back from another. */
  readonly 'virtualizationNotes.cardAfter': boolean;
}

/** Registers a command under a known id. Arguments are never trusted: handlers narrow them. */
export function registerCommand(
  commands: typeof vscode.commands,
  id: CommandId,
  handler: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return commands.registerCommand(id, handler);
}

/** Sets a context key to a value of its type. */
export function setContext<K extends keyof ContextKeys>(
  commands: typeof vscode.commands,
  key: K,
  value: ContextKeys[K],
): void {
  void commands.executeCommand('setContext', key, value);
}
