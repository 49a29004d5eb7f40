import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { expect } from 'vitest';
import { t } from '../../src/i18n/t';

export const user = userEvent.setup({
  delay: null,
  pointerEventsCheck: PointerEventsCheckLevel.Never,
});

export const main = (): HTMLElement => document.querySelector('main') as HTMLElement;

/** `status`, `check 3`, `result` … */
export const where = (): string =>
  [main().dataset.screen, main().dataset.check].filter(Boolean).join(' ');

export const heading = (): HTMLElement => document.querySelector('main h1') as HTMLElement;

/** The primary button, by the contract of design.md §4. */
export const primary = (): HTMLButtonElement =>
  main().querySelector('button[type=submit]') as HTMLButtonElement;

/** A native control by its name and value, as the contract gives them. */
export const control = (name: string, value?: string): HTMLInputElement =>
  main().querySelector(
    `input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`,
  ) as HTMLInputElement;

/** Every showing of a screen is a new `<main>`, and its h1 takes the focus. */
export async function leave(act: () => unknown): Promise<void> {
  const before = main();
  await act();
  await waitFor(() => {
    if (main() === before) throw new Error(`still on ${where()}`);
    if (document.activeElement !== heading()) throw new Error(`no focus on the h1 of ${where()}`);
  });
}

/** The error summary, if there is one. */
export const summary = (): HTMLElement | null =>
  screen.queryByRole('group', { name: t('errors.title') });

/** The summary, once it has the focus. */
export async function refusal(): Promise<HTMLElement> {
  return waitFor(() => {
    const found = summary();
    expect(found).toHaveFocus();
    return found as HTMLElement;
  });
}

/** A press that is refused. */
export async function pressInVain(): Promise<HTMLElement> {
  await user.click(primary());
  return refusal();
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const press = (name: string): Promise<void> => leave(() => user.click(button(name)));
export const choose = (name: string, value: string): Promise<void> =>
  user.click(control(name, value));
export const goOn = (): Promise<void> => leave(() => user.click(primary()));
export const browserBack = (): Promise<void> => leave(() => window.history.back());

export async function typeMonth(era: string, year: string, month: string): Promise<void> {
  await choose('era', era);
  for (const [name, text] of [
    ['year', year],
    ['month', month],
  ] as const) {
    await user.clear(control(name));
    if (text) await user.type(control(name), text);
  }
}

/** What stands in the boxes for year and month. */
export const boxes = (): string[] => [control('year').value, control('month').value];

/** The names of the buttons that change what was told. */
export const changeNames = () =>
  within(main())
    .queryAllByRole('button', { name: /変更する$/ })
    .map((button) => button.querySelector('.unseen')?.textContent);

/** What the rows of the sheet and of the result say of each check: `no`, `yes`, `unsure`, `not-asked`. */
export const rows = (): Record<string, string | undefined> =>
  Object.fromEntries(
    [...main().querySelectorAll<HTMLElement>('[data-check][data-answer]')].map(({ dataset }) => [
      dataset.check,
      dataset.answer,
    ]),
  );
