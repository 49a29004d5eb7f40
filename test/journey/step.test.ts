import { expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/domain/checks';
import { checkIdOf, checkStep, STEPS } from '../../src/journey/step';

it('there is one step for each screen, and one for each check', () => {
  const checks = CHECK_IDS.map((id) => `check-${id}`).join(' ');
  expect(STEPS.join(' ')).toBe(`card status joined period ${checks} review result`);
  expect(STEPS.map(checkIdOf).filter((id) => id)).toEqual(CHECK_IDS);
  expect(CHECK_IDS.map(checkStep).map(checkIdOf)).toEqual(CHECK_IDS);
});
