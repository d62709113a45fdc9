import { edtfInWords, parseEdtf } from './edtf';

/** A text whose ISO dates, such as `2007-02` or `1972-08-02`, are in words: `February 2007`, `2 August 1972`. */
export function isoDatesInWords(text: string): string {
  return text.replaceAll(/(?<![\w.-])\d{4}-\d{2}(?:-\d{2})?(?![\w-])/g, (iso) => {
    const date = parseEdtf(iso);
    return date ? edtfInWords(date) : iso;
  });
}
