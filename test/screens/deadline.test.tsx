import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/i18n/t';
import { openForm } from './open-form';
import { choose, control, goOn, main, press, typeMonth, user, where } from './person';
import { answerChecks } from './walk';

// A campaign whose deadline lies ahead: the clock is never believed before the day the form was made.
vi.mock('../../src/campaign', async (original) => {
  const { CAMPAIGN } = await original<typeof import('../../src/campaign')>();
  return { CAMPAIGN: { ...CAMPAIGN, sentFrom: '2024-10-01', deadline: '2027-03-31' } };
});

const DATE = '2027年3月31日';

afterEach(() => vi.useRealTimers());

/** Says on every screen of a journey whether the page says that the deadline has passed. */
async function noticesOnAWalk(): Promise<Record<string, boolean>> {
  const said: Record<string, boolean> = {};
  const look = () => {
    const isLate = within(document.body).queryAllByText(t('deadline.passed', { date: DATE }));
    const isAhead = within(document.body).queryAllByText(t('deadline.date', { date: DATE }));
    expect(isLate.length + isAhead.length).toBe(1);
    said[main().dataset.screen as string] = isLate.length === 1;
  };
  look();
  await choose('status', 'company-officer');
  await goOn();
  look();
  await press('加入年月がわからない');
  look();
  await press('戻る');
  await typeMonth('showa', '60', '4');
  await goOn();
  look();
  await answerChecks();
  look();
  await user.click(control('oval'));
  await goOn();
  look();
  return said;
}

const everyScreen = (isLate: boolean) =>
  Object.fromEntries(
    ['status', 'joined', 'period', 'check', 'review', 'result'].map((name) => [name, isLate]),
  );

describe('the deadline', () => {
  test('through its last second in Japan, every page names it', async () => {
    vi.setSystemTime('2027-03-31T14:59:59Z');
    openForm();
    expect(await noticesOnAWalk()).toEqual(everyScreen(false));
  });

  test('from the next day in Japan, every page says that it has passed, and the check stays usable', async () => {
    vi.setSystemTime('2027-03-31T15:00:00Z');
    openForm();
    expect(await noticesOnAWalk()).toEqual(everyScreen(true));
    expect(where()).toBe('result');
    expect(t('deadline.passed', { date: DATE })).toContain('共済相談室');
  });

  test('on the result it is read before the steps that it bears upon', async () => {
    vi.setSystemTime('2027-03-31T15:00:00Z');
    openForm();
    await noticesOnAWalk();
    const notice = screen.getByText(t('deadline.passed', { date: DATE }));
    const steps = screen.getByRole('heading', { name: t('result.next') });
    expect(notice.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('the landing of a linked card says so, too', () => {
    vi.setSystemTime('2027-03-31T15:00:00Z');
    openForm('#status=company-officer&joined=1985-04');
    expect(within(main()).getByText(t('deadline.passed', { date: DATE }))).toBeVisible();
  });
});
