import type { EdtfDate } from '../../base/edtf';
import type { YearSpan } from './model';

/**
 * The years that count as right: those that the date spans, and one more on both sides where it is approximate or
 * spans several. `undefined` where the date is too vague or too unsure to be asked for.
 */
export function yearsOf({ earliest, latest, precision, uncertain, approximate }: EdtfDate): YearSpan | undefined {
  if (uncertain || latest === undefined || precision === 'decade' || precision === 'century') return undefined;
  const more = approximate || latest.year > earliest.year ? 1 : 0;
  return { first: earliest.year - more, last: latest.year + more };
}
