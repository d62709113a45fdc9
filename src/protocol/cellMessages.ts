import { isListOf, isRecord, isRecordOf, isString } from '../base/guards';
import type { MarkMode, MentionList } from '../core/mentions';

/** A fenced block of ours in a cell. */
export interface CellBlock {
  readonly language: string;
  readonly content: string;
  /** Of the cell, counted from 0, where the content begins; −1 when not known. */
  readonly line: number;
}

/** What is drawn in rendered cells with a text. */
export interface RenderedCell {
  /** With `\n` line ends, as asked. */
  readonly text: string;
  readonly mode: MarkMode;
  readonly mentions: MentionList['mentions'];
  /** UTF-16 offsets where sections begin, ascending. */
  readonly sections: readonly number[];
  /** The content of tooltips as HTML, by the id of the concept. */
  readonly tooltips: Readonly<Record<string, string>>;
  /** The HTML of each block asked for, in that order; an empty text for one that is not ours. */
  readonly blocks: readonly string[];
}

/** What the renderer of notebook cells tells the extension. */
export type FromCells =
  /** What is to be drawn in cells with this text? */
  | { readonly type: 'ask'; readonly text: string; readonly blocks: readonly CellBlock[] }
  /** Open the card of a concept. */
  | { readonly type: 'open'; readonly id: string };

/** What the extension tells the renderer of notebook cells. */
export type ToCells =
  | { readonly type: 'answer'; readonly cell: RenderedCell }
  /** Other terms or settings: what was answered before may be out of date. */
  | { readonly type: 'changed' };

const isNumber = (value: unknown): value is number => typeof value === 'number';

function isBlock(value: unknown): value is CellBlock {
  return isRecord(value) && isString(value['language']) && isString(value['content']) && isNumber(value['line']);
}

/** Whether a message is one that the renderer of notebook cells sends. */
export function isFromCells(value: unknown): value is FromCells {
  if (!isRecord(value)) return false;
  if (value['type'] === 'open') return isString(value['id']);
  return value['type'] === 'ask' && isString(value['text']) && isListOf(value['blocks'], isBlock);
}

function isMention(value: unknown): value is MentionList['mentions'][number] {
  return isRecord(value) && isNumber(value['start']) && isNumber(value['end']) && isString(value['conceptId']);
}

function isCell(value: unknown): value is RenderedCell {
  return (
    isRecord(value) &&
    isString(value['text']) &&
    ['off', 'first', 'all'].some((mode) => mode === value['mode']) &&
    isListOf(value['mentions'], isMention) &&
    isListOf(value['sections'], isNumber) &&
    isRecordOf(value['tooltips'], isString) &&
    isListOf(value['blocks'], isString)
  );
}

/** Whether a message is one that the renderer of notebook cells takes. */
export function isToCells(value: unknown): value is ToCells {
  if (!isRecord(value)) return false;
  return value['type'] === 'changed' || (value['type'] === 'answer' && isCell(value['cell']));
}
