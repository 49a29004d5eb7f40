import { fireEvent, waitFor } from '@testing-library/react';
import {
  type Answer,
  type Seeing,
  tellAllAnswers,
  tellMonth,
  tellStatus,
} from '../fixtures/robot.mjs';
import { openForm } from './open-form';
import { control, leave, main, press, primary } from './person';

const find = (selector: string) =>
  main().parentElement?.querySelector(selector) as HTMLInputElement;

/** A walk only leads to the screen under test: bare clicks do, without all that a pointer tells on its way. */
const HAND: Seeing = {
  appears: (selector) =>
    waitFor(() => {
      if (!find(selector)) throw new Error(`never there: ${selector}`);
    }),
  press: async (selector) =>
    find(selector) === (primary() as HTMLElement)
      ? leave(() => primary().click())
      : find(selector).click(),
  type: async (selector, text) => fireEvent.change(find(selector), { target: { value: text } }),
  checkNow: async () => main().dataset.check ?? '',
};

/** Opens the form anew, at the month of joining. */
export async function openJoined(): Promise<void> {
  openForm();
  await tellStatus(HAND, 'sole-proprietor');
}

/** Answers every check that is asked, `no` where nothing is given, and says which were asked. */
export const answerChecks = async (given?: Readonly<Record<string, Answer>>): Promise<number[]> =>
  (await tellAllAnswers(HAND, given)).map(Number);

interface Facts {
  status?: string;
  /** Era, year, month as typed. */
  joined?: readonly [string, string, string];
  /** Told instead of the month. */
  period?: string;
}

/** From the landing to the first check. */
export async function tellFacts({ status, joined, period }: Facts): Promise<void> {
  await tellStatus(HAND, status ?? 'sole-proprietor');
  const [era, year, month] = joined ?? ['heisei', '25', '4'];
  if (!period) return tellMonth(HAND, { era, year, month });
  await press('加入年月がわからない');
  control('period', period).click();
  await leave(() => primary().click());
}

/** From the landing to the sheet. */
export async function walkToReview(
  facts: Facts = {},
  given: Readonly<Record<string, Answer>> = {},
): Promise<void> {
  await tellFacts(facts);
  await answerChecks(given);
}

/** From the landing to the result; the oval is marked where there is one. */
export async function walkToResult(
  facts: Facts = {},
  given: Readonly<Record<string, Answer>> = {},
): Promise<void> {
  await walkToReview(facts, given);
  control('oval')?.click();
  await leave(() => primary().click());
}
