import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type Answer, control, type Seeing, tellAllAnswers } from '../fixtures/robot.mjs';

/** The page that the form stands in, or the frame. */
export type Form = Page | FrameLocator;

/** Opens the built form as a new visit and waits until a press counts and all is there. */
export async function openForm(page: Page, hash = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await expect(page.locator('html[data-live]:not([data-parts-left])')).toBeAttached();
}

export const pressNext = (page: Form) => page.getByRole('button', { name: '次へ進む' }).click();

export async function chooseStatus(page: Form, status: string): Promise<void> {
  await page.getByRole('radio', { name: status }).check();
  await pressNext(page);
}

export async function typeMonth(
  page: Form,
  era: string,
  year: string,
  month: string,
): Promise<void> {
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
  await page.getByRole('radio', { name: era }).check();
  await page.locator('input[name="year"]').fill(year);
  await page.locator('input[name="month"]').fill(month);
  await pressNext(page);
}

/** What the robot needs of a page in any language. */
export const handOf = (page: Form): Seeing => ({
  appears: (selector) => expect(page.locator(selector)).toBeVisible(),
  press: (selector) => page.locator(selector).click(),
  type: (selector, text) => page.locator(selector).fill(text),
  checkNow: async () => (await page.locator('main').getAttribute('data-check')) ?? '',
});

/** Answers every check that is asked, and returns their numbers in the order asked. */
export const answerChecks = (page: Form, answers?: Record<string, Answer>): Promise<string[]> =>
  tellAllAnswers(handOf(page), answers);

export const seeResult = (page: Form) => page.getByRole('button', { name: '結果を見る' }).click();

/** From the sheet to the confirmation. */
export async function confirm(page: Form): Promise<void> {
  await page.locator(control('oval')).check();
  await seeResult(page);
  await expect(page.locator('main[data-outcome="confirmed"]')).toBeVisible();
}

/** From the landing to the confirmation of a sole proprietor who joined in 昭和60年4月. */
export async function walkToConfirmation(page: Form): Promise<void> {
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '昭和', '60', '4');
  await answerChecks(page);
  await confirm(page);
}
