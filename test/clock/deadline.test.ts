import { afterEach, expect, it, vi } from 'vitest';
import { isAfterDeadline } from '../../src/clock/clock';

vi.mock('../../src/campaign', () => ({
  CAMPAIGN: { preparedOn: '2040-09-01', deadline: '2040-12-31' },
}));

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['1970-01-01T00:00:00+09:00', false],
  ['2040-12-30T23:59:59+09:00', false],
  ['2040-12-31T00:00:00+09:00', false],
  ['2040-12-31T23:59:59.999+09:00', false],
  ['2041-01-01T00:00:00+09:00', true],
  ['2041-11-01T00:00:00+09:00', true],
])('at %s the deadline has passed: %s', (moment, hasPassed) => {
  vi.setSystemTime(moment);
  expect(isAfterDeadline()).toBe(hasPassed);
});
