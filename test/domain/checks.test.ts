import { describe, expect, it } from 'vitest';
import { CHECK_IDS, CHECKS, checkOf } from '../../src/domain/checks';
import {
  JOINT_MANAGER_SINCE,
  SCHEME_START,
  STAFF_LIMIT,
  STATUSES,
} from '../../src/domain/contractor';
import { formatIsoMonth } from '../../src/domain/month';
import { MARKS } from '../fixtures/cases';

describe('the table of checks', () => {
  it('has the checks of the desk’s table under the card’s numbers, in the card’s order', () => {
    expect(CHECK_IDS).toEqual(MARKS.map((_, i) => i + 1));
    expect(CHECKS.map(({ mark }) => mark)).toEqual(MARKS);
  });

  it('finds each check under its number', () => {
    expect(CHECK_IDS.map((id) => checkOf(id).id)).toEqual(CHECK_IDS);
  });

  it('names the card’s own line as the source of each', () => {
    for (const { mark, source } of CHECKS) expect(source).toContain(`加入資格確認書 ${mark}`);
  });
});

describe('the contractor', () => {
  it('has one of the three statuses that the link and the controls name', () => {
    expect(STATUSES).toEqual(['sole-proprietor', 'company-officer', 'joint-manager']);
  });

  it('has a staff of 20 at most, of 5 in most of trade and services', () => {
    expect(STAFF_LIMIT).toEqual({ staff: 20, tradeStaff: 5 });
  });

  it('cannot have joined before the scheme, nor as 共同経営者 before that was possible', () => {
    expect(formatIsoMonth(SCHEME_START)).toBe('1965-12');
    expect(formatIsoMonth(JOINT_MANAGER_SINCE)).toBe('2011-01');
  });
});
