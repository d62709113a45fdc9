import assert from 'node:assert/strict';
import { editDistance, nearest } from '../../../src/base/nearest';

describe('the edit distance', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['kvm', 'kvm', 0],
    ['kvm', 'kmv', 1],
    ['kitten', 'sitting', 3],
    ['migraton', 'migration', 1],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
  ];
  for (const [a, b, distance] of cases) {
    it(`from “${a}” to “${b}” is ${distance}, and the same back`, () => {
      assert.equal(editDistance(a, b), distance);
      assert.equal(editDistance(b, a), distance);
    });
    it(`from “${a}” to “${b}” is the same with any bound that it keeps, and just above any other`, () => {
      for (let most = 0; most < 5; most++) assert.equal(editDistance(a, b, most), Math.min(distance, most + 1));
    });
  }
});

describe('the nearest choice', () => {
  const choices = ['comparison', 'subjects', 'rows', 'definition'];
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['comparsion', 'comparison'],
    ['Subject', 'subjects'],
    ['rwos', 'rows'],
    ['definiton', 'definition'],
    ['rocket', undefined],
    ['', undefined],
    ['rows'.repeat(30), undefined],
  ];
  for (const [text, choice] of cases) {
    it(`to “${text.slice(0, 20)}” is ${choice ?? 'none'}`, () => assert.equal(nearest(text, choices), choice));
  }
  it('is the first of equally near ones', () => assert.equal(nearest('abx', ['aby', 'abz']), 'aby'));
});
