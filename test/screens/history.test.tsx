import { beforeEach, describe, expect, test } from 'vitest';
import { askedIn } from '../fixtures/cases';
import { openForm, reload } from './open-form';
import {
  boxes,
  browserBack,
  choose,
  control,
  goOn,
  heading,
  leave,
  main,
  press,
  user,
  where,
} from './person';
import { tellFacts, walkToReview } from './walk';

const anyChosen = () => main().querySelector(':checked');

beforeEach(() => openForm());

describe('the browser’s Back', () => {
  test('shows each screen as it was left, its h1 focused, and the next press goes on', async () => {
    await tellFacts({ status: 'company-officer', joined: ['showa', '60', '4'] });
    await choose('answer', 'unsure');
    await goOn();
    await browserBack();
    expect(where()).toBe('check 1');
    expect(heading()).toHaveFocus();
    expect(control('answer', 'unsure')).toBeChecked();
    await browserBack();
    expect(boxes()).toEqual(['60', '4']);
    await browserBack();
    expect(control('status', 'company-officer')).toBeChecked();
    await goOn();
    expect(where()).toBe('joined');
  });

  test('and Forward walk the same screens', async () => {
    await tellFacts({});
    await browserBack();
    await leave(() => window.history.forward());
    expect(where()).toBe('check 1');
  });

  test('is what 「戻る」 does: no entry is added', async () => {
    await tellFacts({});
    const before = window.history.length;
    await press('戻る');
    await press('戻る');
    expect(where()).toBe('status');
    expect(window.history.length).toBe(before);
  });

  test('keeps what was chosen and not yet pressed', async () => {
    await tellFacts({});
    await choose('answer', 'yes');
    await browserBack();
    await goOn();
    expect(where()).toBe('check 1');
    expect(control('answer', 'yes')).toBeChecked();
  });
});

describe('a reload', () => {
  test('keeps the step and the radio chosen, without moving the focus', async () => {
    await tellFacts({});
    await choose('answer', 'unsure');
    reload();
    expect(where()).toBe('check 1');
    expect(control('answer', 'unsure')).toBeChecked();
    expect(document.body).toHaveFocus();
    await goOn();
    expect(where()).toBe('check 2');
  });

  test('keeps what was typed, even if it is not yet a month', async () => {
    await choose('status', 'sole-proprietor');
    await goOn();
    await choose('era', 'showa');
    await user.type(control('year'), '６０');
    reload();
    expect(where()).toBe('joined');
    expect(control('era', 'showa')).toBeChecked();
    expect(boxes()).toEqual(['６０', '']);
  });

  test('keeps the way back, the sheet, the oval and the result', async () => {
    await walkToReview();
    await user.click(control('oval'));
    reload();
    expect(control('oval')).toBeChecked();
    await goOn();
    reload();
    expect(main()).toHaveAttribute('data-outcome', 'confirmed');
    await press('戻る');
    expect(where()).toBe('review');
    await browserBack();
    expect(where()).toBe(`check ${askedIn('sole-proprietor', '2013-04').at(-1)}`);
  });

  test.each([
    ['text', 'hello'],
    ['a stranger’s object', { step: 'result' }],
    ['another version', { v: 1, depth: 0, position: {} }],
  ])('with %s in the history starts at the first question', (_, state) => {
    window.history.replaceState(state, '');
    reload();
    expect(where()).toBe('status');
    expect(anyChosen()).toBeNull();
  });

  test('on a step that the answers do not allow goes to the furthest they do', async () => {
    await tellFacts({});
    window.history.replaceState({ ...window.history.state, place: { step: 'result' } }, '');
    reload();
    expect(where()).toBe('check 1');
  });
});
