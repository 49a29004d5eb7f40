import { afterEach, describe, expect, it, vi } from 'vitest';
import { CAMPAIGN } from '../../src/campaign';
import { nowInJapan, thisMonthInJapan, todayInJapan } from '../../src/clock/clock';
import { formatIsoMonth } from '../../src/domain/month';

/** Hours from UTC on 31 December 2039, which prove that the device stands where it is said to stand. */
const ZONES = [
  ['Asia/Tokyo', 9],
  ['America/Los_Angeles', -8],
  ['Pacific/Kiritimati', 14],
] as const;

const deviceZone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (deviceZone === undefined) delete process.env.TZ;
  else process.env.TZ = deviceZone;
});

describe.each(ZONES)('on a device in %s', (zone, hours) => {
  it.each([
    ['2039-11-30T14:59:59.999Z', '2039-11-30'],
    ['2039-11-30T15:00:00.000Z', '2039-12-01'],
    ['2039-12-31T14:59:59.999Z', '2039-12-31'],
    ['2039-12-31T15:00:00.000Z', '2040-01-01'],
    ['2040-02-28T14:59:59.999Z', '2040-02-28'],
    ['2040-02-28T15:00:00.000Z', '2040-02-29'],
    ['2040-02-29T14:59:59.999Z', '2040-02-29'],
    ['2040-02-29T15:00:00.000Z', '2040-03-01'],
    ['2041-02-28T15:00:00.000Z', '2041-03-01'],
    ['2040-06-30T07:00:00.000Z', '2040-06-30'],
    ['2040-06-30T23:00:00.000Z', '2040-07-01'],
  ])('at %s it is %s in Japan', (moment, today) => {
    process.env.TZ = zone;
    vi.setSystemTime(moment);
    expect(new Date('2039-12-31T00:00:00Z').getTimezoneOffset()).toBe(-hours * 60);
    expect(todayInJapan()).toBe(today);
    expect(todayInJapan(Date.parse(moment))).toBe(today);
    expect(formatIsoMonth(thisMonthInJapan())).toBe(today.slice(0, 7));
  });
});

describe('the time of day in Japan', () => {
  it.each([
    ['2039-12-31T14:59:59.999Z', '2039-12-31', 23 * 60 + 59],
    ['2039-12-31T15:00:00.000Z', '2040-01-01', 0],
    ['2040-01-04T00:30:59.999Z', '2040-01-04', 9 * 60 + 30],
  ])('at %s is counted in minutes', (moment, day, minute) => {
    vi.setSystemTime(moment);
    expect(nowInJapan()).toEqual({ day, minute });
  });
});

describe('a clock that stands before the form was made', () => {
  const dayMade = Date.parse(`${CAMPAIGN.preparedOn}T00:00:00+09:00`);

  it.each([
    ['of 1970', 0],
    ['of 1904', Date.parse('1904-01-01')],
    ['one millisecond too early', dayMade - 1],
    ['of that very day', dayMade],
  ])('%s is taken for the day it was made', (_, now) => {
    expect(todayInJapan(now)).toBe(CAMPAIGN.preparedOn);
    vi.setSystemTime(now);
    expect(formatIsoMonth(thisMonthInJapan())).toBe(CAMPAIGN.preparedOn.slice(0, 7));
  });

  it('is believed from the next day on', () => {
    const nextDay = new Date(dayMade + 33 * 60 * 60 * 1000).toISOString().slice(0, 10);
    expect(todayInJapan(dayMade + 24 * 60 * 60 * 1000)).toBe(nextDay);
    expect(nextDay > CAMPAIGN.preparedOn).toBe(true);
  });
});
