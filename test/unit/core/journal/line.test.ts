import assert from 'node:assert/strict';
import { readLine, writeLine } from '../../../../src/core/journal/line';
import type { NewAction } from '../../../../src/core/review';
import { on } from '../../../support/studyActions';

describe('a line of the study journal', () => {
  const actions: readonly NewAction[] = [
    { kind: 'answer', card: 'kvm/name', rating: 3 },
    { kind: 'answer', card: 'kvm/name', rating: 1, milliseconds: 5400, shown: 'a3f' },
    { kind: 'quiz', card: 'kvm/name', right: false },
    { kind: 'undo', target: 'a.b.1' },
    { kind: 'suspend', card: 'own: “Größe” 🦊\u2028' },
    { kind: 'resume', card: 'kvm/name' },
    { kind: 'bury', card: 'kvm/name' },
    { kind: 'add', items: ['kvm', 'xen'] },
    { kind: 'remove', items: [] },
    { kind: 'exam', deck: 'cpu', on: 20_100 },
    { kind: 'exam', deck: 'cpu' },
  ];
  for (const action of actions) {
    it(`says what it was told: ${JSON.stringify(action)}`, () => {
      const done = on(0, 'a.b.2', action);
      assert.deepEqual(readLine(writeLine(done)), { action: done });
      const behind = { ...done, order: done.at + 5 };
      assert.deepEqual(readLine(writeLine(behind)), { action: behind });
    });
  }

  it('is short', () => {
    const line = writeLine(on(0, 'k3f9.7q.12', { kind: 'answer', card: 'kvm/name', rating: 3, milliseconds: 5400 }));
    assert.equal(
      line,
      '{"v":1,"id":"k3f9.7q.12","k":"review","c":"kvm/name","g":3,"ms":5400,"t":1728043200000,"z":0,"d":20000}',
    );
  });

  const good = '"v":1,"id":"x","k":"review","c":"kvm","g":3,"t":1,"z":0,"d":0';
  const newer = ['{"v":2,"id":"x","k":"review","from":"the future"}', '{"v":1,"id":"x","k":"dream","about":"kvm"}'];
  for (const line of newer) {
    it(`is kept for newer versions: ${line}`, () => assert.deepEqual(readLine(line), { isNewer: true }));
  }

  it('may say more than is understood', () => assert.ok('action' in readLine(`{${good},"mood":"fine"}`)));

  const hostile: readonly string[] = [
    '',
    'null',
    '[]',
    '"v"',
    '{',
    `{${good}`,
    '{}',
    `{${good.replace('"v":1', '"v":0')}}`,
    `{${good.replace('"id":"x"', '"id":7')}}`,
    `{${good.replace('"id":"x"', '"id":""')}}`,
    `{${good.replace('"id":"x"', `"id":"${'x'.repeat(501)}"`)}}`,
    `{${good.replace('"g":3', '"g":5')}}`,
    `{${good.replace('"g":3', '"g":"3"')}}`,
    `{${good.replace('"c":"kvm"', '"c":{"__proto__":1}')}}`,
    `{${good.replace('"t":1', '"t":1e300')}}`,
    `{${good.replace('"t":1', '"t":1.5')}}`,
    `{${good.replace('"d":0', '"d":null')}}`,
    `{${good.replace('"z":0', '"z":99999')}}`,
    `{${good},"o":"first"}`,
    `{${good.replace('"k":"review"', '"k":["review"]')}}`,
    '{"v":1,"id":"x","k":"add","i":"kvm","t":1,"d":0}',
    '{"v":1,"id":"x","k":"exam","x":"cpu","on":"soon","t":1,"d":0}',
  ];
  for (const line of hostile) {
    it(`is a problem, and no more, when it is ${line.slice(0, 90)}`, () => assert.ok('problem' in readLine(line)));
  }

  it('cannot name a kind that every object has', () => {
    assert.deepEqual(readLine(`{${good.replace('"review"', '"constructor"')}}`), { isNewer: true });
  });
});
