import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/i18n/t';
import { cardWords } from '../../src/texts/card-words';
import { openForm } from './open-form';
import { choose, goOn, heading, main, where } from './person';

// The clock is never believed before the day the form was made: all of this mailing lies after it.
vi.mock('../../src/campaign', async (original) => {
  const { CAMPAIGN } = await original<typeof import('../../src/campaign')>();
  return {
    CAMPAIGN: {
      ...CAMPAIGN,
      sentFrom: '2027-10-01',
      deadline: '2027-12-31',
      overFrom: '2028-04-01',
      retiredFrom: '2028-10-01',
      notices: [
        { notice: 'phoneBusy', from: '2027-12-20', to: '2027-12-28' },
        { notice: 'deskClosed', from: '2027-12-29', to: '2028-01-03' },
      ],
    },
  };
});

afterEach(() => vi.useRealTimers());

/** Opens the form at noon in Japan. */
function openOn(day: string): void {
  vi.setSystemTime(`${day}T03:00:00Z`);
  openForm();
}

const desk = () => screen.getByRole('region', { name: t('desk.title') });
const leaflet = () => screen.queryByRole('region', { name: t('leaflet.title') });

describe('before the cards arrive', () => {
  test('a notice above the question says when they do; the check is there', () => {
    openOn('2027-09-30');
    const notice = within(main()).getByText(/はがきが届くのは、令和9年10月（2027年10月）ごろから/);
    expect(notice.compareDocumentPosition(heading())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(where()).toBe('status');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });
});

describe('what there is to say of the desk', () => {
  test.each([
    ['2027-12-19', []],
    ['2027-12-20', ['電話が特につながりにくく']],
    ['2027-12-28', ['電話が特につながりにくく']],
    ['2027-12-29', ['2027年12月29日から2028年1月3日まで']],
    ['2028-01-04', []],
  ])('on %s stands there: %j', (day, words) => {
    openOn(day);
    const said = [...desk().querySelectorAll('.notice')].map(({ textContent }) => textContent);
    expect(said).toHaveLength(words.length);
    for (const [i, part] of words.entries()) expect(said[i]).toContain(part);
  });
});

describe('above the first question', () => {
  test.each([
    ['2027-10-01', /^はがきの回答期限は、2027年12月31日/],
    ['2027-12-31', /^はがきの回答期限は、2027年12月31日/],
    ['2028-01-01', /^回答期限（2027年12月31日）は過ぎました/],
  ])('on %s the deadline is told: %s', (day, words) => {
    openOn(day);
    const notice = within(main()).getByText(words);
    expect(notice.compareDocumentPosition(heading())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('once the mailing is over', () => {
  test('nothing is asked; the way to the desk comes first, the card can be read', () => {
    openOn('2028-04-01');
    expect(heading()).toHaveTextContent(t('closed.over.heading'));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.querySelector('form')).toBeNull();
    const card = leaflet() as HTMLElement;
    expect(card).toHaveTextContent(cardWords.checks.c4.sentence);
    expect(desk().compareDocumentPosition(card)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(document.title).toContain(t('closed.over.heading'));
  });

  test('who was on the way finishes', async () => {
    openOn('2028-03-31');
    await choose('status', 'company-officer');
    vi.setSystemTime('2028-04-01T03:00:00Z');
    await goOn();
    expect(where()).toBe('joined');
  });
});

test('retired, it only says where to go', () => {
  openOn('2028-10-01');
  expect(heading()).toHaveTextContent(t('closed.retired.heading'));
  expect(leaflet()).toBeNull();
  expect(document.querySelector('form')).toBeNull();
  expect(within(desk()).getByRole('link', { name: /050-5541-7171/ })).toBeVisible();
});
