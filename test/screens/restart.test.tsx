import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { openForm, reload } from './open-form';
import { boxes, browserBack, button, choose, goOn, heading, main, press, where } from './person';
import { walkToResult } from './walk';

const anyChosen = () => main().querySelector(':checked');

beforeEach(() => openForm());

describe('「最初からやり直す」', () => {
  const restart = () => press('最初からやり直す');

  test('starts empty, with the h1 focused, and walks again', async () => {
    await walkToResult({}, { 1: 'yes' });
    await restart();
    expect(where()).toBe('status');
    expect(heading()).toHaveFocus();
    expect(anyChosen()).toBeNull();
    await walkToResult({ status: 'joint-manager' });
    expect(main()).toHaveAttribute('data-outcome', 'confirmed');
  });

  test('leaves nothing for Back or a reload to bring back', async () => {
    await walkToResult({}, { 1: 'yes' });
    await restart();
    reload();
    expect(anyChosen()).toBeNull();
    await browserBack();
    expect(where()).toBe('status');
    expect(anyChosen()).toBeNull();
    reload();
    expect(anyChosen()).toBeNull();
    await choose('status', 'joint-manager');
    await goOn();
    expect(boxes()).toEqual(['', '']);
  });

  test('forgets the card’s link, too', async () => {
    openForm('#status=company-officer&joined=1985-04');
    await goOn();
    while (main().dataset.screen === 'check') {
      await choose('answer', 'unsure');
      await goOn();
    }
    await goOn();
    await restart();
    expect(screen.queryByRole('button', { name: /変更する/ })).toBeNull();
    expect(anyChosen()).toBeNull();
    expect(button('次へ進む')).toBeEnabled();
  });
});
