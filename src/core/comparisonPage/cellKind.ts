import { edtfInWords, parseEdtf } from '../../base/edtf';

/** How a value is shown and announced. A `yes` or `no` may have a qualification: `yes, since 2.6.20`. */
export type CellKind = 'yes' | 'no' | 'unknown' | 'not-applicable' | 'text';

/** What kind of value it is. `none, runs on the hardware` is text: it answers another question than yes or no. */
export function cellKind(value: string): CellKind {
  if (value === 'unknown') return 'unknown';
  if (value === 'not applicable') return 'not-applicable';
  if (/^yes(?=$|[,;:]| \()/i.test(value)) return 'yes';
  if (/^no(?=$|[,;:]| \()/i.test(value)) return 'no';
  return 'text';
}

/** A date of `asOf` in words: `2019`, `March 2019`, `5 March 2019`. Anything else stays as it is. */
export function asOfInWords(asOf: string): string {
  const date = parseEdtf(asOf);
  return date ? edtfInWords(date) : asOf;
}
