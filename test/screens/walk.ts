import { fireEvent } from '@testing-library/react';
import { control, leave, main, press, primary } from './person';

/** A walk only leads to the screen under test: bare clicks do, without all that a pointer tells on its way. */
const tick = (name: string, value: string): void => control(name, value).click();
const fill = (name: string, value: string): unknown =>
  fireEvent.change(control(name), { target: { value } });
const goOn = (): Promise<void> => leave(() => primary().click());

type Given = { readonly [check: number]: 'no' | 'yes' | 'unsure' };

/** Answers every check that is asked, `no` where nothing is given, and says which were asked. */
export async function answerChecks(given: Given = {}): Promise<number[]> {
  const asked: number[] = [];
  while (main().dataset.screen === 'check') {
    const check = Number(main().dataset.check);
    asked.push(check);
    tick('answer', given[check] ?? 'no');
    await goOn();
  }
  return asked;
}

interface Facts {
  status?: string;
  /** Era, year, month as typed. */
  joined?: readonly [string, string, string];
  /** Told instead of the month. */
  period?: string;
}

/** From the landing to the first check. */
export async function tellFacts({ status, joined, period }: Facts): Promise<void> {
  tick('status', status ?? 'sole-proprietor');
  await goOn();
  if (period) {
    await press('加入年月がわからない');
    tick('period', period);
  } else {
    const [era, year, month] = joined ?? ['heisei', '25', '4'];
    tick('era', era);
    fill('year', year);
    fill('month', month);
  }
  await goOn();
}

/** From the landing to the sheet. */
export async function walkToReview(facts: Facts = {}, given: Given = {}): Promise<void> {
  await tellFacts(facts);
  await answerChecks(given);
}

/** From the landing to the result; the oval is marked where there is one. */
export async function walkToResult(facts: Facts = {}, given: Given = {}): Promise<void> {
  await walkToReview(facts, given);
  control('oval')?.click();
  await goOn();
}
