import { isListOf, isOptional, isRecord, isString } from '../base/guards';
import type {
  EndScreen,
  NumberRow,
  NumberSeries,
  ProgressScreen,
  QuestionScreen,
  RatingButton,
  ShownCard,
  ShownChoice,
  ShownLink,
  StudyScreen,
} from '../core/studyPage/pageModel';
import { isStudyMode } from '../core/studyPage/request';
import { isCitedSource } from './pageMessages';

/**
 * What the study page tells the extension, beside what every page tells. A `turn` names the question that an answer is
 * to: one to an earlier question is ignored.
 */
export type FromStudy =
  | { readonly type: 'rate'; readonly turn: number; readonly rating: 1 | 2 | 3 | 4; readonly milliseconds: number }
  | { readonly type: 'choose'; readonly turn: number; readonly choice: number }
  | { readonly type: 'next' | 'suspend' | 'bury'; readonly turn: number }
  | { readonly type: 'undo' | 'chooseDeck' | 'progress' | 'study' }
  | { readonly type: 'timeline'; readonly event: string }
  | { readonly type: 'compare'; readonly comparison: string; readonly subject: string };

/** What the extension tells the study page, beside what it tells every page. */
export interface ToStudy {
  readonly type: 'show';
  readonly screen: StudyScreen;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Whether a message is one that only the study page sends. */
export function isFromStudy(value: unknown): value is FromStudy {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'rate':
      return isNumber(value['turn']) && isRating(value['rating']) && isNumber(value['milliseconds']);
    case 'choose':
      return isNumber(value['turn']) && isNumber(value['choice']);
    case 'next':
    case 'suspend':
    case 'bury':
      return isNumber(value['turn']);
    case 'undo':
    case 'chooseDeck':
    case 'progress':
    case 'study':
      return true;
    case 'timeline':
      return isString(value['event']);
    case 'compare':
      return isString(value['comparison']) && isString(value['subject']);
    default:
      return false;
  }
}

function isRating(value: unknown): value is 1 | 2 | 3 | 4 {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

function isLink(value: unknown): value is ShownLink {
  return isRecord(value) && isString(value['id']) && isString(value['title']);
}

function isCard(value: unknown): value is ShownCard {
  return (
    isRecord(value) &&
    ['place', 'ask', 'prompt', 'answer', 'subject'].every((key) => isString(value[key])) &&
    ['hint', 'more', 'event', 'comparison'].every((key) => isOptional(value[key], isString)) &&
    ['items', 'steps', 'files'].every((key) => isListOf(value[key], isString)) &&
    isListOf(value['parts'], isPart) &&
    isListOf(value['claims'], isClaim) &&
    isListOf(value['sources'], isCitedSource) &&
    isListOf(value['disputes'], isLink) &&
    isOptional(value['picture'], isPicture) &&
    isBoolean(value['disputed']) &&
    isBoolean(value['changed']) &&
    isBoolean(value['leech'])
  );
}

function isPart(value: unknown): value is ShownCard['parts'][number] {
  return isRecord(value) && isString(value['name']) && isString(value['says']);
}

function isClaim(value: unknown): value is ShownCard['claims'][number] {
  return isRecord(value) && isString(value['source']) && isString(value['says']);
}

function isPicture(value: unknown): value is NonNullable<ShownCard['picture']> {
  return isRecord(value) && isString(value['diagram']) && isListOf(value['hidden'], isString);
}

function isButton(value: unknown): value is RatingButton {
  return (
    isRecord(value) &&
    isRating(value['rating']) &&
    isString(value['title']) &&
    ['next', 'nextInWords'].every((key) => isOptional(value[key], isString))
  );
}

function isChoice(value: unknown): value is ShownChoice {
  return isRecord(value) && ['text', 'is', 'item'].every((key) => isString(value[key])) && isBoolean(value['isRight']);
}

/** What the screens of a session have in common. */
function isOfSession(value: Readonly<Record<string, unknown>>): boolean {
  const { counts } = value;
  return (
    isLink(value['deck']) &&
    isStudyMode(value['mode']) &&
    isRecord(counts) &&
    ['done', 'learning', 'due', 'fresh'].every((key) => isNumber(counts[key])) &&
    isBoolean(value['canUndo']) &&
    isOptional(value['said'], isString)
  );
}

function isQuestion(value: Readonly<Record<string, unknown>>): value is Record<string, unknown> & QuestionScreen {
  return (
    isOfSession(value) &&
    isNumber(value['turn']) &&
    isCard(value['card']) &&
    isListOf(value['ratings'], isButton) &&
    isListOf(value['choices'], isChoice)
  );
}

function isEnd(value: Readonly<Record<string, unknown>>): value is Record<string, unknown> & EndScreen {
  const { score } = value;
  return (
    isOfSession(value) &&
    isListOf(value['lines'], isString) &&
    isListOf(value['missed'], isLink) &&
    isBoolean(value['hasMore']) &&
    (score === undefined || (isRecord(score) && isNumber(score['right']) && isNumber(score['of'])))
  );
}

function isRow(value: unknown): value is NumberRow {
  return (
    isRecord(value) &&
    isString(value['label']) &&
    isNumber(value['value']) &&
    isOptional(value['begun'], isNumber) &&
    isOptional(value['words'], isString)
  );
}

function isSeries(value: unknown): value is NumberSeries {
  return (
    isRecord(value) &&
    ['id', 'title', 'unit', 'summary'].every((key) => isString(value[key])) &&
    (value['draw'] === 'columns' || value['draw'] === 'bars' || value['draw'] === 'calendar') &&
    isListOf(value['rows'], isRow)
  );
}

function isProgress(value: Readonly<Record<string, unknown>>): value is Record<string, unknown> & ProgressScreen {
  return isListOf(value['lines'], isString) && isListOf(value['series'], isSeries);
}

/** Whether a message is one that only the study page takes. */
export function isToStudy(value: unknown): value is ToStudy {
  if (!isRecord(value) || value['type'] !== 'show' || !isRecord(value['screen'])) return false;
  const { screen } = value;
  switch (screen['screen']) {
    case 'question':
      return isQuestion(screen);
    case 'end':
      return isEnd(screen);
    case 'progress':
      return isProgress(screen);
    default:
      return false;
  }
}
