import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareDays, compareEdtf, edtfInWords, edtfYearLabel, parseEdtf } from '../../../src/base/edtf';

function parsed(text: string) {
  const date = parseEdtf(text);
  assert.ok(date, `${text} should parse`);
  return date;
}

describe('EDTF dates', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['1972-08-02', '2 August 1972', '1972'],
    ['2003-10', 'October 2003', '2003'],
    ['2006', '2006', '2006'],
    ['2009~', 'about 2009', 'c. 2009'],
    ['2005?', '2005, uncertain', '2005?'],
    ['2005%', 'about 2005, uncertain', 'c. 2005?'],
    ['196X', '1960s', '1960s'],
    ['2003/2004', '2003 to 2004', '2003–2004'],
    ['1964-12/1967-01', 'December 1964 to January 1967', '1964–1967'],
    ['2017/..', 'since 2017', '2017–'],
    ['2009-05~/2010', 'about May 2009 to 2010', 'c. 2009–2010'],
  ];
  for (const [text, words, label] of cases) {
    it(`reads ${text} as "${words}", labelled ${label}`, () => {
      assert.equal(edtfInWords(parsed(text)), words);
      assert.equal(edtfYearLabel(parsed(text)), label);
    });
  }

  for (const text of [
    '',
    'soon',
    '72',
    '1972-13',
    '1972-00',
    '1972-02-30',
    '1972-8-2',
    '2004/2003',
    '196X-05',
    '/2003',
    '1972-08-02T10:00',
  ]) {
    it(`refuses "${text}"`, () => assert.equal(parseEdtf(text), undefined));
  }

  it('knows the last day of a leap month', () => {
    assert.deepEqual(parsed('1972-02').latest, { year: 1972, month: 2, day: 29 });
    assert.deepEqual(parsed('1900-02').latest, { year: 1900, month: 2, day: 28 });
  });

  it('puts a year before its months and days', () => {
    const sorted = ['1972-08-02', '1972', '1972-01-01', '1972-01', '1971', '1972/..'].map(parsed).sort(compareEdtf);
    assert.deepEqual(
      sorted.map(({ text }) => text),
      ['1971', '1972/..', '1972', '1972-01', '1972-01-01', '1972-08-02'],
    );
  });

  it('never throws, and never ends before it begins, whatever the text', () => {
    const pieces = fc.constantFrom('19', '72', 'X', '-', '/', '..', '?', '~', '%', '02', '31', ' ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const date = parseEdtf(text);
          if (date?.latest) assert.ok(compareDays(date.earliest, date.latest) <= 0);
        },
      ),
    );
  });
});
