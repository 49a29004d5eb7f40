import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS, type CheckId } from '../../src/domain/checks';
import { EMPTY_JOURNEY, type Journey } from '../../src/journey/journey';
import { checkIdOf, checkStep, STEPS, type Step } from '../../src/journey/step';
import { firstMissing, settle, stepAfter } from '../../src/journey/steps';
import { aJourney, aStep } from '../fixtures/arbitraries';
import { askedIn, CASES, joinedOf } from '../fixtures/cases';
import { runs, sample } from '../fixtures/effort';
import { allAnswered, IN_2000, screensOf } from '../fixtures/journeys';
import { everySheet, outcomeOf } from '../fixtures/outcomes';
import { PATIENCE } from '../fixtures/patience';

const OFFICER: Journey = {
  ...EMPTY_JOURNEY,
  facts: { status: 'company-officer', joined: IN_2000 },
};
const ASKED = askedIn('company-officer', '2000-04');
const LAST = ASKED.at(-1) as CheckId;
const ALL_NO: Journey = { ...OFFICER, answers: allAnswered(ASKED, 'no') };

describe('the steps', () => {
  it('are one for each screen, and one for each check', () => {
    const checks = CHECK_IDS.map((id) => `check-${id}`).join(' ');
    expect(STEPS.join(' ')).toBe(`card status joined period ${checks} review result`);
    expect(STEPS.map(checkIdOf).filter((id) => id)).toEqual(CHECK_IDS);
    expect(CHECK_IDS.map(checkStep).map(checkIdOf)).toEqual(CHECK_IDS);
  });
});

describe('the first thing missing', () => {
  it.each<[string, Journey, Step]>([
    ['nothing known', EMPTY_JOURNEY, 'status'],
    ['only the status known', { ...EMPTY_JOURNEY, facts: { status: 'joint-manager' } }, 'joined'],
    ['only the month known', { ...OFFICER, facts: { joined: { period: 'unknown' } } }, 'status'],
    ['both facts known', OFFICER, 'check-1'],
    ['a gap among the answers', { ...OFFICER, answers: { 1: 'no', 3: 'no' } }, 'check-2'],
    ['all answered', ALL_NO, 'review'],
  ])('%s', (_, journey, step) => {
    expect(firstMissing(journey)).toBe(step);
  });
});

describe('the step after a check', () => {
  it.each<[CheckId | 0, Step]>([
    [0, checkStep(1)],
    ...ASKED.slice(1).map((next, i): [CheckId, Step] => [ASKED[i] as CheckId, checkStep(next)]),
    [LAST, 'review'],
  ])('after %s is %s, answered or not', (id, step) => {
    expect(stepAfter(ALL_NO, id)).toBe(step);
  });

  it('after the last check is what is missing', () => {
    expect(stepAfter({ ...OFFICER, answers: { 1: 'no', [LAST]: 'no' } }, LAST)).toBe('check-2');
  });

  it('passes over what is not asked', () => {
    const owner: Journey = {
      ...EMPTY_JOURNEY,
      facts: { status: 'sole-proprietor', joined: { period: 'unknown' } },
    };
    expect(stepAfter(owner, 5)).toBe('check-7');
    expect(stepAfter(EMPTY_JOURNEY, 5)).toBe('status');
  });
});

describe('settling on a step', () => {
  it.each<[string, Step, Journey, Step]>([
    ['the card without a link', 'card', ALL_NO, 'status'],
    ['the month before the status', 'joined', EMPTY_JOURNEY, 'status'],
    ['a check before the facts', 'check-1', EMPTY_JOURNEY, 'status'],
    ['a check after one not answered', 'check-3', { ...OFFICER, answers: { 1: 'no' } }, 'check-2'],
    ['a check that is not asked', 'check-7', OFFICER, 'check-1'],
    ['a check not asked after all is answered', 'check-7', ALL_NO, 'review'],
    ['the sheet too early', 'review', OFFICER, 'check-1'],
    ['the result without the mark', 'result', ALL_NO, 'review'],
    ['the result too early', 'result', { ...OFFICER, oval: true }, 'check-1'],
  ])('%s', (_, step, journey, settled) => {
    expect(settle(step, journey)).toBe(settled);
  });

  it(
    'never ends where the answers do not lead, stays where they do, and is done in one go',
    () => {
      const moved = new Set<Step>();
      fc.assert(
        fc.property(aStep, aJourney, (step, journey) => {
          const reachable = screensOf(journey);
          const furthest = step === 'card' ? 'status' : reachable.at(-1);
          const settled = settle(step, journey);
          expect(settled).toBe(reachable.includes(step) ? step : furthest);
          expect(settle(settled, journey)).toBe(settled);
          if (settled !== step) moved.add(step);
        }),
        { numRuns: runs(5000) },
      );
      expect([...moved].sort()).toEqual(STEPS.filter((step) => step !== 'status').sort());
    },
    PATIENCE,
  );

  it(
    'shows a result exactly where the desk’s table gives one, the mark made or not',
    () => {
      const mismatches: unknown[] = [];
      for (const row of CASES) {
        const facts = { status: row.status, joined: joinedOf(row) };
        for (const answers of sample(everySheet(row.asked, [undefined, 'no', 'yes', 'unsure']))) {
          const { finding, isOvalFilled } = outcomeOf(answers, row.asked);
          for (const oval of [true, false]) {
            const isDue = finding !== 'unanswered' && (oval || !isOvalFilled);
            const settled = settle('result', { ...EMPTY_JOURNEY, facts, answers, oval });
            if ((settled === 'result') !== isDue)
              mismatches.push({ facts, answers, oval, settled });
          }
        }
      }
      expect(mismatches).toEqual([]);
    },
    PATIENCE,
  );
});
