/** What the reader can do to the page by a key or a button. */
export type Action =
  | 'undo'
  | 'suspend'
  | 'bury'
  | 'openCard'
  | 'timeline'
  | 'compare'
  | 'sources'
  | 'keys'
  | 'next'
  | 'chooseDeck'
  | 'progress'
  | 'study';

const letters: Readonly<Record<string, Action>> = {
  u: 'undo',
  s: 'suspend',
  b: 'bury',
  o: 'openCard',
  t: 'timeline',
  c: 'compare',
  e: 'sources',
  '?': 'keys',
};

/**
 * What a key asks for: an action, a number from 1 to 4, or to go on. `undefined` for keys that are not ours: those with
 * a modifier, those that press a button which has the focus, and all while a dialog is open.
 */
export function actionOfKey(event: KeyboardEvent): Action | 'proceed' | number | undefined {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  const isControl = target instanceof Element && target.closest('button, a, summary, input, select') !== null;
  if (key === ' ' || key === 'Enter') return isControl ? undefined : 'proceed';
  if (/^[1-4]$/.test(key)) return Number(key);
  return letters[key.toLowerCase()];
}
