import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { CASES } from '../fixtures/cases';
import { openForm } from './open-form';
import { choose, control, goOn, heading, main, press, where } from './person';
import { answerChecks, tellFacts } from './walk';

const toPeriod = async (status: string) => {
  await choose('status', status);
  await goOn();
  await press('加入年月がわからない');
};

beforeEach(() => openForm());

describe('the period', () => {
  test('is asked with four options, in the order of time, and nothing preselected', async () => {
    await toPeriod('sole-proprietor');

    expect(where()).toBe('period');
    const group = screen.getByRole('group', { name: heading().textContent });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'period=1965-12',
      'period=1994-04',
      'period=2011-01',
      'period=unknown',
    ]);
    const labels = [
      '平成6年3月まで',
      '平成6年4月から平成22年12月まで',
      '平成23年1月から',
      'わからない',
    ];
    expect(labels.map((name) => within(main()).getByRole('radio', { name }))).toEqual(radios);
    for (const radio of radios) expect(radio).not.toBeChecked();
  });

  test('shows the one chosen before on coming back', async () => {
    await tellFacts({ period: '1994-04' });
    expect(where()).toBe('check 1');
    await press('戻る');

    expect(where()).toBe('period');
    expect(control('period', '1994-04')).toBeChecked();
  });

  test('is left for the month by 「戻る」', async () => {
    await toPeriod('sole-proprietor');
    await press('戻る');
    expect(where()).toBe('joined');
  });
});

describe('an unknown month never skips a check', () => {
  test.each(CASES.filter(({ known }) => known !== 'month'))(
    '$status, $from: asks $asked',
    async ({ status, from, asked }) => {
      await tellFacts({ status, period: from || 'unknown' });
      expect(await answerChecks()).toEqual(asked);
      expect(where()).toBe('review');
    },
  );
});
