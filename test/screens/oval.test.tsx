import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/t';
import { cardWords } from '../../src/texts/card-words';
import { openForm } from './open-form';
import { choose, control, goOn, leave, main, press, pressInVain, primary, user } from './person';
import { walkToReview } from './walk';

const oval = () => screen.queryByRole('checkbox', { name: cardWords.oval });

beforeEach(() => openForm());

describe('the oval', () => {
  test('is empty and asked for only if every asked check is 該当していなかった', async () => {
    await walkToReview();
    expect(oval()).toBe(control('oval'));
    expect(oval()).not.toBeChecked();
    expect(primary()).toBe(screen.getByRole('button', { name: '結果を見る' }));
  });

  test('is marked wrong, and described, when missing', async () => {
    await walkToReview();
    const link = within(await pressInVain()).getByRole('link');
    expect(oval()).toBeInvalid();
    expect(oval()).toHaveAccessibleDescription(expect.stringContaining(link.textContent));
  });

  test('Enter in it presses the button', async () => {
    await walkToReview();
    await user.click(control('oval'));
    await leave(() => user.keyboard('{Enter}'));
    expect(main()).toHaveAttribute('data-outcome', 'confirmed');
  });

  test.each(['yes', 'unsure'] as const)(
    'is not there after one %s, and the sheet goes on',
    async (answer) => {
      await walkToReview({}, { 5: answer });
      expect(within(main()).queryByRole('checkbox')).toBeNull();
      expect(within(main()).getByRole('img', { name: t('mirror.ovalEmpty') })).toBeVisible();
      await goOn();
      expect(main()).toHaveAttribute('data-outcome', 'contact');
    },
  );

  test('marked, it is empty again once an answer was changed and changed back', async () => {
    await walkToReview();
    await user.click(control('oval'));
    for (const answer of ['yes', 'no']) {
      await press('④の回答を変更する');
      await choose('answer', answer);
      await goOn();
    }
    expect(oval()).not.toBeChecked();
  });
});
