import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { t } from '../../src/i18n/t';
import { openForm } from '../screens/open-form';
import { choose, goOn, main, typeMonth } from '../screens/person';

vi.mock('../../src/campaign', async (original) => {
  const { CAMPAIGN } = await original<typeof import('../../src/campaign')>();
  return { CAMPAIGN: { ...CAMPAIGN, deadline: '2027-03-31' } };
});

const DATE = '2027年3月31日';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('a page left open over midnight in Japan says that the deadline has passed', () => {
  vi.setSystemTime('2027-03-31T14:59:30Z');
  openForm();
  expect(screen.getByText(t('deadline.date', { date: DATE }))).toBeVisible();
  pass(29_000);
  expect(screen.getByText(t('deadline.date', { date: DATE }))).toBeVisible();
  pass(2_000);
  expect(screen.getByText(t('deadline.passed', { date: DATE }))).toBeVisible();
});

test('over the end of a month, the month that begins can be told', async () => {
  vi.setSystemTime('2027-01-31T14:58:00Z');
  openForm();
  await choose('status', 'sole-proprietor');
  await goOn();
  await typeMonth('reiwa', '9', '2');
  const echo = () => main().textContent?.includes('2027年2月');
  expect(echo()).toBe(false);
  pass(120_000);
  expect(echo()).toBe(true);
});

test.each([
  ['visibilitychange', document],
  ['pageshow', window],
] as const)('a page put aside for days says at its %s what is true by then', (type, target) => {
  vi.setSystemTime('2027-03-29T03:00:00Z');
  openForm();
  vi.setSystemTime('2027-04-01T03:00:00Z');
  expect(screen.getByText(t('deadline.date', { date: DATE }))).toBeVisible();
  act(() => void target.dispatchEvent(new Event(type)));
  expect(screen.getByText(t('deadline.passed', { date: DATE }))).toBeVisible();
});

test('a page that is closed leaves no timer behind', () => {
  const before = vi.getTimerCount();
  openForm();
  expect(vi.getTimerCount()).toBeGreaterThan(before);
  cleanup();
  expect(vi.getTimerCount()).toBe(before);
});
