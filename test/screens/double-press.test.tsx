import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { openForm } from './open-form';
import { choose, control, goOn, leave, primary, refusal, summary, user, where } from './person';
import { tellFacts, walkToReview } from './walk';

/** Two clicks before anything can be drawn in between. */
const pressTwice = () =>
  leave(() => {
    const target = primary();
    target.click();
    target.click();
  });

/** A tap, at a time in milliseconds. */
function tap(timeStamp: number, clientY = 500): void {
  const event = new PointerEvent('click', {
    ...{ bubbles: true, cancelable: true, detail: 1 },
    ...{ pointerType: 'touch', clientX: 100, clientY },
  });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  fireEvent(primary(), event);
}

beforeEach(() => openForm());

describe('two presses at once count once', () => {
  async function expectOneStep(next: string): Promise<void> {
    const entries = window.history.length;
    await pressTwice();
    await user.tab();
    expect(where()).toBe(next);
    expect(window.history.length).toBe(entries + 1);
    expect(summary()).toBeNull();
  }

  test('on the first question', async () => {
    await choose('status', 'sole-proprietor');
    await expectOneStep('joined');
  });

  test('on a linked card', async () => {
    openForm('#status=sole-proprietor&joined=1985-04');
    await expectOneStep('check 1');
  });

  test('on a check', async () => {
    await tellFacts({});
    await choose('answer', 'no');
    await expectOneStep('check 2');
  });

  test('on the sheet', async () => {
    await walkToReview();
    await user.click(control('oval'));
    await expectOneStep('result');
  });
});

describe('the second half of a double press does nothing on the screen that has come meanwhile', () => {
  test('of a mouse, which counts its clicks', async () => {
    await choose('status', 'sole-proprietor');
    await goOn();
    fireEvent.click(primary(), { detail: 2 });
    await user.type(control('year'), '60');
    expect(where()).toBe('joined');
    expect(summary()).toBeNull();

    fireEvent.click(primary(), { detail: 1 });
    expect(await refusal()).toBeVisible();
  });

  test('of a mouse, on a linked card', async () => {
    openForm('#status=sole-proprietor&joined=1985-04');
    fireEvent.click(primary(), { detail: 2 });
    await user.tab();
    expect(where()).toBe('status');
  });

  test('of a finger, which does not: a tap right after, in the same place', async () => {
    await choose('status', 'sole-proprietor');
    await leave(() => tap(100_000));
    tap(100_200, 503);
    await user.tab();
    expect(summary()).toBeNull();

    tap(101_000);
    expect(await refusal()).toBeVisible();
  });

  test.each([
    ['later', 200_500, 500],
    ['elsewhere', 200_100, 560],
  ])('but a tap %s is a press of its own', async (_, timeStamp, clientY) => {
    await choose('status', 'sole-proprietor');
    await leave(() => tap(200_000));
    tap(timeStamp, clientY);
    expect(await refusal()).toBeVisible();
  });

  test('and so is a quick tap after a choice', async () => {
    await tellFacts({});
    await choose('answer', 'no');
    await leave(() => tap(300_000));
    await choose('answer', 'no');
    await leave(() => tap(300_100));
    expect(where()).toBe('check 3');
  });
});

test('a press that the browser counts together with the choice before it, in the same place, is one', async () => {
  await choose('status', 'sole-proprietor');
  await leave(() => fireEvent.click(primary(), { detail: 2 }));
  expect(where()).toBe('joined');
});
