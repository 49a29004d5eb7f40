import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answers, firstUnanswered, prune } from '../../src/domain/answers';
import { CHECK_IDS } from '../../src/domain/checks';
import type { Contractor } from '../../src/domain/contractor';
import { askedChecks } from '../../src/domain/gate';
import { toMonth } from '../../src/domain/month';
import { findingOf } from '../../src/domain/outcome';
import { aContractor, anAnswer, someAnswers } from '../fixtures/arbitraries';
import { CASES, joinedOf } from '../fixtures/cases';
import { runs } from '../fixtures/effort';
import { PATIENCE } from '../fixtures/patience';
import { askedOf } from '../fixtures/walks';

const aCheck = fc.constantFrom(...CHECK_IDS);

describe('answers', () => {
  it('have the values that the form controls carry', () => {
    expect(ANSWERS).toEqual(['no', 'yes', 'unsure']);
  });

  it.each(CASES)('are kept only for $asked: $status, $known known, $from', (row) => {
    const contractor = { status: row.status, joined: joinedOf(row) };
    const all: Answers = Object.fromEntries(CHECK_IDS.map((id) => [id, ANSWERS[id % 3]]));
    expect(prune(all, contractor)).toEqual(
      Object.fromEntries(row.asked.map((id) => [id, all[id]])),
    );
  });

  it('are kept as they are where none is missing or superfluous, and none is made up', () => {
    const contractor: Contractor = {
      status: 'company-officer',
      joined: { month: toMonth(1990, 1) },
    };
    expect(prune({ 2: 'yes', 6: 'no' }, contractor)).toEqual({ 2: 'yes', 6: 'no' });
    expect(prune({}, contractor)).toStrictEqual({});
  });

  it('are asked for in the card’s order, passing over what is not asked', () => {
    const contractor: Contractor = { status: 'joint-manager', joined: { period: 'unknown' } };
    const order = [];
    let answers = {};
    // Once more than there are checks: one that is asked for ever would never end.
    for (let turn = 0; turn <= CHECK_IDS.length; turn += 1) {
      const id = firstUnanswered(answers, contractor);
      if (!id) break;
      order.push(id);
      answers = { ...answers, [id]: 'no' };
    }
    expect(order).toEqual(askedOf('joint-manager').map(Number));
  });

  it(
    'count only where they are asked for',
    () => {
      fc.assert(
        fc.property(someAnswers, aContractor, (answers, contractor) => {
          const pruned = prune(answers, contractor);
          expect(findingOf(pruned, contractor)).toEqual(findingOf(answers, contractor));
          expect(prune(pruned, contractor)).toEqual(pruned);
        }),
        { numRuns: runs(2000) },
      );
    },
    PATIENCE,
  );

  it(
    'change nothing where they are not asked for',
    () => {
      fc.assert(
        fc.property(
          someAnswers,
          aContractor,
          aCheck,
          anAnswer,
          (answers, contractor, id, answer) => {
            fc.pre(!askedChecks(contractor).includes(id));
            const edited = { ...answers, [id]: answer };
            expect(findingOf(edited, contractor)).toEqual(findingOf(answers, contractor));
            expect(prune(edited, contractor)).toEqual(prune(answers, contractor));
            expect(firstUnanswered(edited, contractor)).toBe(firstUnanswered(answers, contractor));
          },
        ),
        { numRuns: runs(2000) },
      );
    },
    PATIENCE,
  );
});
