import assert from 'node:assert/strict';
import { csvRow, csvRows } from '../../../../src/base/csv';
import { csvToLines, isCsv, linesToCsv } from '../../../../src/core/journal';
import { writeLine } from '../../../../src/core/journal/line';
import type { NewAction } from '../../../../src/core/review';
import { on } from '../../../support/studyActions';

describe('comma-separated values', () => {
  const rows: readonly (readonly string[])[] = [
    ['a', 'b,c', 'say "so"'],
    ['two\nlines', 'two\r\nlines', '"'],
    ['=SUM(A1)', '+1', "'quoted'", '-'],
    ['“Größe”', ' spaces ', 'x'],
  ];

  it('are read as they were written', () => {
    assert.deepEqual([...csvRows(rows.map(csvRow).join(''))], rows);
  });

  it('keep a formula from running', () => assert.equal(csvRow(['=1+1', '@x']), "'=1+1,'@x\r\n"));

  it('are read from other hands', () => {
    assert.deepEqual([...csvRows('\uFEFFa,"b"x,c\n"open')], [['a', 'b', 'c'], ['open']]);
    assert.deepEqual([...csvRows('')], []);
  });
});

describe('answers as CSV', () => {
  const actions: readonly NewAction[] = [
    { kind: 'answer', card: 'kvm/name', rating: 3, milliseconds: 5400, shown: 'a3f' },
    { kind: 'quiz', card: '=own "term", 1', right: false },
    { kind: 'undo', target: 'a.b.1' },
    { kind: 'suspend', card: 'kvm/name' },
    { kind: 'add', items: ['kvm', 'own: my term'] },
    { kind: 'exam', deck: 'cpu', on: 20_100 },
    { kind: 'exam', deck: 'cpu' },
  ];
  const lines = actions.map((action, index) =>
    writeLine({ ...on(-index, `a.b.${index}`, action), offset: 345, order: 1_728_043_200_000 + index }),
  );

  it('say all that the lines say', () => {
    const csv = linesToCsv([...lines, '{"v":9,"id":"from the future"}']);
    assert.ok(isCsv(csv) && !isCsv(lines.join('\n')));
    assert.deepEqual(csvToLines(csv), lines);
  });

  it('can be read by people', () => {
    const [head, row] = linesToCsv(lines.slice(0, 1)).split('\r\n');
    assert.equal(
      head,
      'id,kind,card,rating,right,time,minutes east of UTC,study day,milliseconds,takes back,items,deck,exam day,answer shown,order',
    );
    assert.match(row ?? '', /^a\.b\.0,review,kvm\/name,3,,2024-10-04T12:00:00\.000Z,345,2024-10-04,5400,/);
  });
});
