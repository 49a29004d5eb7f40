import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/i18n/t';
import {
  boxes,
  control,
  goOn,
  heading,
  main,
  press,
  pressInVain,
  primary,
  summary,
  typeMonth,
  user,
  where,
} from './person';
import { openJoined } from './walk';

beforeEach(openJoined);

afterEach(() => vi.useRealTimers());

test('asks for era, year and month as the card prints them, in this order, all empty', () => {
  expect(where()).toBe('joined');
  const question = screen.getByRole('group', { name: heading().textContent });
  const radios = within(question).getAllByRole<HTMLInputElement>('radio');
  const names = ['昭和', '平成', '令和', '西暦'];
  expect(names.map((name) => screen.getByRole('radio', { name }))).toEqual(radios);
  expect(radios.map(({ value }) => value)).toEqual(['showa', 'heisei', 'reiwa', 'western']);
  for (const radio of radios) expect(radio).not.toBeChecked();
  const texts = within(question).getAllByRole<HTMLInputElement>('textbox');
  expect(texts).toEqual([
    screen.getByRole('textbox', { name: '年' }),
    screen.getByRole('textbox', { name: '月' }),
  ]);
  expect(texts.map(({ name, value }) => [name, value])).toEqual([
    ['year', ''],
    ['month', ''],
  ]);
  const inOrder = [
    ...radios,
    ...texts,
    primary(),
    screen.getByRole('button', { name: '加入年月がわからない' }),
  ];
  const controls = [...main().querySelectorAll<HTMLElement>('input, button')];
  expect(controls.filter((each) => inOrder.includes(each))).toEqual(inOrder);
});

test('lets people type as they are used to: plain text boxes with a numeric keypad', async () => {
  for (const box of [control('year'), control('month')]) {
    expect(box).toHaveAttribute('type', 'text');
    expect(box).toHaveAttribute('inputmode', 'numeric');
    for (const name of ['pattern', 'placeholder', 'maxlength']) {
      expect(box).not.toHaveAttribute(name);
    }
  }
  await user.type(control('year'), '60');
  expect(control('year')).toHaveFocus();
});

describe('an unknown month', () => {
  test('leads to the period, and back to what was typed', async () => {
    await typeMonth('showa', '5', '');
    await press('加入年月がわからない');
    expect(where()).toBe('period');
    await press('戻る');
    expect(boxes()).toEqual(['5', '']);
    expect(summary()).toBeNull();
  });
});

describe('the last month is the current one in Japan', () => {
  test.each([
    ['2027-02-28T14:59:59Z', '2', true],
    ['2027-02-28T14:59:59Z', '3', false],
    ['2027-02-28T15:00:00Z', '3', true],
    ['2027-02-28T15:00:00Z', '4', false],
  ])('at %s, 令和9年%s月 can be: %s', async (now, month, isPossible) => {
    vi.setSystemTime(now);
    await openJoined();
    await typeMonth('reiwa', '9', month);
    if (isPossible) {
      await goOn();
      expect(where()).toBe('check 1');
    } else {
      expect(await pressInVain()).toHaveTextContent(t('errors.future'));
      expect(control('month')).toBeInvalid();
      expect(control('year')).not.toBeInvalid();
    }
  });
});
