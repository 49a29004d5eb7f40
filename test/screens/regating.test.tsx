import { within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { askedIn, rowsWith } from '../fixtures/cases';
import { openForm, reload } from './open-form';
import { boxes, choose, control, goOn, main, press, rows, typeMonth, user, where } from './person';
import { answerChecks, walkToReview } from './walk';

const notice = () => within(main()).queryByRole('status');

async function changeStatus(status: string): Promise<void> {
  await press('加入時の地位を変更する');
  await choose('status', status);
  await goOn();
}

async function changeMonth(...month: readonly [string, string, string]): Promise<void> {
  await press('加入年月を変更する');
  await typeMonth(...month);
  await goOn();
}

beforeEach(() => openForm());

describe('a fact changed on the sheet', () => {
  test('asks only what is newly needed, keeps the rest, and says which answer it dropped', async () => {
    await walkToReview({ status: 'sole-proprietor' }, { 2: 'unsure', 7: 'yes', 8: 'yes' });
    await changeStatus('company-officer');

    expect(where()).toBe('check 6');
    expect(notice()).toHaveTextContent('⑦');
    expect(notice()).not.toHaveTextContent('⑧');
    expect(await answerChecks({ 6: 'unsure' })).toEqual([6]);
    expect(where()).toBe('review');
    expect(notice()).toHaveTextContent('⑦');
    const asked = askedIn('company-officer', '2013-04');
    expect(rows()).toEqual(rowsWith(asked, { 2: 'unsure', 6: 'unsure', 8: 'yes' }));
  });

  test('comes straight back where nothing new is needed, naming all that it dropped', async () => {
    await walkToReview({ status: 'sole-proprietor' });
    expect(notice()).toBeNull();
    await changeMonth('heisei', '6', '3');

    expect(where()).toBe('review');
    expect(notice()).toHaveTextContent('⑦と⑧');
    expect(rows()).toMatchObject({ 6: 'not-asked', 7: 'not-asked', 8: 'not-asked' });
    const { answers } = window.history.state.copy.journey;
    expect(Object.keys(answers).map(Number)).toEqual(askedIn('sole-proprietor', '1994-03'));
  });

  test('without a change drops nothing and asks nothing', async () => {
    await walkToReview({ status: 'company-officer', joined: ['showa', '64', '1'] }, { 6: 'yes' });
    const before = rows();
    for (const name of ['加入時の地位を変更する', '加入年月を変更する']) {
      await press(name);
      await goOn();
      expect(where()).toBe('review');
      expect(rows()).toEqual(before);
      expect(main()).toHaveTextContent('昭和64年1月（1989年1月）');
      expect(notice()).toBeNull();
    }
  });

  test('changed back, what was dropped is asked again, unanswered', async () => {
    await walkToReview({ status: 'sole-proprietor' }, { 8: 'yes' });
    await changeMonth('heisei', '22', '12');
    reload();
    await changeMonth('heisei', '25', '4');

    expect(where()).toBe('check 8');
    expect(main().querySelector(':checked')).toBeNull();
    expect(notice()).toBeNull();
    expect(await answerChecks()).toEqual([8]);
    expect(where()).toBe('review');
  });
});

describe('an answer no longer asked does not exist', () => {
  test('a dropped 該当していた no longer stands in the way of the oval', async () => {
    await walkToReview({ status: 'joint-manager' }, { 8: 'yes' });
    expect(control('oval')).toBeNull();
    await changeMonth('heisei', '22', '12');
    await user.click(control('oval'));
    await goOn();
    expect(main()).toHaveAttribute('data-outcome', 'confirmed');
  });

  test('a dropped わからない is not among the affected', async () => {
    await walkToReview({ status: 'sole-proprietor' }, { 1: 'unsure', 7: 'unsure' });
    await changeStatus('joint-manager');
    await goOn();
    expect(main().querySelector('[data-affected]')).toHaveAttribute('data-affected', '1');
  });

  test('the notice ends with the result', async () => {
    await walkToReview({}, { 1: 'yes' });
    await changeStatus('joint-manager');
    expect(notice()).toHaveTextContent('⑦');
    await goOn();
    await press('戻る');
    expect(where()).toBe('review');
    expect(notice()).toBeNull();
  });

  test('the oval marked before a fact changed is empty again', async () => {
    await walkToReview({ status: 'sole-proprietor' });
    await user.click(control('oval'));
    await goOn();
    await press('戻る');
    expect(control('oval')).toBeChecked();
    await changeStatus('joint-manager');
    expect(control('oval')).not.toBeChecked();
  });
});

describe('a period told instead of the month', () => {
  test('「加入年月を変更する」 leads to the empty boxes, and the month told there counts', async () => {
    await walkToReview({ period: 'unknown' });
    await press('加入年月を変更する');
    expect(where()).toBe('joined');
    expect(boxes()).toEqual(['', '']);
    await typeMonth('showa', '60', '4');
    await goOn();
    expect(where()).toBe('review');
    expect(main()).toHaveTextContent('昭和60年4月');
    expect(rows()).toMatchObject({ 7: 'not-asked', 8: 'not-asked' });
  });

  test('can itself be changed, by way of the month', async () => {
    await walkToReview({ period: '1994-04' });
    await press('加入年月を変更する');
    await press('加入年月がわからない');
    expect(control('period', '1994-04')).toBeChecked();
    await choose('period', '2011-01');
    await goOn();
    expect(await answerChecks()).toEqual([8]);
    expect(where()).toBe('review');
  });
});
