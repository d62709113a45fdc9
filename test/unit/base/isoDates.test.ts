import assert from 'node:assert/strict';
import { isoDatesInWords } from '../../../src/base/isoDates';

// "2007-02" stood beside "February 2007".
describe('ISO dates', () => {
  for (const [text, words] of [
    ['2007-02 (Linux 2.6.20)', 'February 2007 (Linux 2.6.20)'],
    ['2010-04 (alpha); 2012-09-03 (1.0)', 'April 2010 (alpha); 3 September 2012 (1.0)'],
    ['active, 2026.1 (2026-05)', 'active, 2026.1 (May 2026)'],
    ['2009', '2009'],
    ['2003-13, 0.2005-12, CVE-2018-3646, v2019-07-25x', '2003-13, 0.2005-12, CVE-2018-3646, v2019-07-25x'],
  ] as const) {
    it(`are in words in ${text}`, () => assert.equal(isoDatesInWords(text), words));
  }
});
