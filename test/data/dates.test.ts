import assert from 'node:assert/strict';
import { confirmedClaims, runChecks, type CheckInput, type ConfirmedClaim } from '../../src/core/checks';
import { proseRanges } from '../../src/core/prose';
import { bundledKnowledge, bundledMatcher } from '../support/bundled';
import { isTold, plantedYears, type Planted } from './plantedYears';
import { rightStatements } from './rightStatements';

const context = 'Virtual machines run on a hypervisor: notes on virtualization, VM exits and guests.\n\n';

/** A text about the field with a statement in it. */
function inContext(statement: string): CheckInput {
  const text = context + statement;
  return {
    text,
    languageId: 'markdown',
    mentions: bundledMatcher().findMentions(text, 'markdown'),
    prose: proseRanges(text, 'markdown'),
    knowledge: bundledKnowledge(),
  };
}

/** The years that are reported in a text about the field. */
function reported(statement: string): readonly string[] {
  const input = inContext(statement);
  return runChecks(input, ['dates']).map(({ start, end }) => input.text.slice(start, end));
}

/** The claims of a statement that the record confirms. */
function confirmed(statement: string): readonly ConfirmedClaim[] {
  return confirmedClaims(inContext(statement));
}

/** Planted years of which nothing is known that would make them right. */
function wrongYears(yearsOff: number): readonly Planted[] {
  const knowledge = bundledKnowledge();
  return plantedYears(knowledge, yearsOff).filter(({ year, entry }) => !isTold(year, entry, knowledge));
}

function shareFound(planted: readonly Planted[]): number {
  return planted.filter(({ text, year }) => reported(text).includes(String(year))).length / planted.length;
}

describe('years planted in statements about all things', () => {
  for (const [yearsOff, least] of [
    [-6, 0.85],
    [-3, 0.65],
    [3, 0.7],
    [6, 0.8],
  ] as const) {
    it(`are found if they are ${Math.abs(yearsOff)} years too ${yearsOff < 0 ? 'early' : 'late'}, ${least * 100} % of them`, () => {
      const share = shareFound(wrongYears(yearsOff));
      assert.ok(share >= least, `${(100 * share).toFixed(1)} %`);
    });
  }

  it('are found in most of the statements of each form', () => {
    const planted = [...wrongYears(-9), ...wrongYears(9)];
    const weak = [...new Set(planted.map(({ form }) => form))].filter(
      (form) => shareFound(planted.filter((each) => each.form === form)) < 0.6,
    );
    assert.deepEqual(weak, []);
  });

  it('are left alone where they are right', () => {
    const wrong = plantedYears(bundledKnowledge(), 0).filter(({ text }) => reported(text).length > 0);
    assert.deepEqual(
      wrong.map(({ text }) => text),
      [],
    );
  });
});

describe('what the record confirms', () => {
  it('are most right years in statements about all things, each with sources', () => {
    const right = plantedYears(bundledKnowledge(), 0);
    const claims = right.map(({ text }) => confirmed(text));
    const share = claims.filter(({ length }) => length > 0).length / right.length;
    assert.ok(share >= 0.6, `${(100 * share).toFixed(1)} %`);
    for (const { sources } of claims.flat()) assert.ok(bundledKnowledge().sources(sources).length > 0);
  });

  it('is no year that is wrong', () => {
    const wrong = [-6, -3, -1, 1, 3, 6].flatMap(wrongYears).filter(({ text }) => confirmed(text).length > 0);
    assert.deepEqual(
      wrong.map(({ text }) => text),
      [],
    );
  });
});

describe('right statements of dates', () => {
  for (const statement of rightStatements) {
    it(`are left alone: ${statement.replaceAll('\n', ' ')}`, () => assert.deepEqual(reported(statement), []));
  }
});
