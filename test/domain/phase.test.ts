import { describe, expect, test } from 'vitest';
import { type Life, phaseOn } from '../../src/domain/phase';

const LIFE: Life = {
  sentFrom: '2027-10-01',
  deadline: '2027-12-31',
  overFrom: '2028-04-01',
  retiredFrom: '2029-04-01',
};

describe('the life of a mailing', () => {
  test.each([
    ['2026-01-01', 'before'],
    ['2027-09-30', 'before'],
    ['2027-10-01', 'open'],
    ['2027-12-31', 'open'],
    ['2028-01-01', 'late'],
    ['2028-03-31', 'late'],
    ['2028-04-01', 'over'],
    ['2029-03-31', 'over'],
    ['2029-04-01', 'retired'],
    ['2099-12-31', 'retired'],
  ])('%s: %s', (today, phase) => {
    expect(phaseOn(today, LIFE)).toBe(phase);
  });

  test('stays late while its end is not decided', () => {
    const life = { ...LIFE, overFrom: undefined, retiredFrom: undefined };
    expect(phaseOn('2099-12-31', life)).toBe('late');
  });

  test('may be retired without having been over', () => {
    expect(phaseOn('2029-04-01', { ...LIFE, overFrom: undefined })).toBe('retired');
  });
});
