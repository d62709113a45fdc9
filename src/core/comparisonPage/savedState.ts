import { isListOf, isOptional, isRecord, isString, type Parsed } from '../../base/guards';
import { layouts, type ComparisonView, type Layout, type Sort } from './view';

/** Changes when an older state can no longer be read. */
const stateVersion = 1;

/** What the page keeps over a reload. */
export interface SavedState {
  readonly version: typeof stateVersion;
  readonly view: ComparisonView;
  /** Where the page was scrolled to, in CSS pixels. */
  readonly scroll: { readonly left: number; readonly top: number };
}

/** The state to be kept. */
export function savedState(view: ComparisonView, scroll = { left: 0, top: 0 }): SavedState {
  return { version: stateVersion, view, scroll };
}

function isSort(value: unknown): value is Sort {
  return isRecord(value) && isString(value['dimension']) && typeof value['descending'] === 'boolean';
}

function isLayout(value: unknown): value is Layout {
  return layouts.some((layout) => layout === value);
}

function isStringList(value: unknown): value is readonly string[] {
  return isListOf(value, isString);
}

/** Whether the value has the shape of a view. Its ids may still name nothing: see `fitView`. */
export function isComparisonView(value: unknown): value is ComparisonView {
  return (
    isRecord(value) &&
    isString(value['comparison']) &&
    isOptional(value['subjects'], isStringList) &&
    isOptional(value['dimensions'], isStringList) &&
    typeof value['differing'] === 'boolean' &&
    isString(value['filter']) &&
    isOptional(value['sort'], isSort) &&
    isOptional(value['layout'], isLayout) &&
    isOptional(value['subject'], isString)
  );
}

/** Reads a state that was kept; a problem when it is of another version or shape. */
export function parseSavedState(value: unknown): Parsed<SavedState> {
  if (!isRecord(value)) return { problem: 'it is not an object' };
  if (value['version'] !== stateVersion) return { problem: `its version is ${JSON.stringify(value['version'])}` };
  if (!isComparisonView(value['view'])) return { problem: 'its view has another shape than today' };
  const { view, scroll } = value;
  const at = (key: 'left' | 'top'): number =>
    isRecord(scroll) && typeof scroll[key] === 'number' && scroll[key] > 0 ? scroll[key] : 0;
  return { value: savedState(view, { left: at('left'), top: at('top') }) };
}
