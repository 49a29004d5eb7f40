import { expect, type Page } from '@playwright/test';
import { control, PRIMARY, screen } from '../fixtures/robot.mjs';
import { askedOf } from '../fixtures/walks';

/** Shown every distinct screen and error state, by a name for files and messages. */
export type Look = (name: string) => Promise<void>;

const choose = (page: Page, name: string, value: string) =>
  page.locator(control(name, value)).check();

const press = (page: Page) => page.locator(PRIMARY).click();

const isOn = (page: Page, name: string) => expect(page.locator(screen(name))).toBeVisible();

/** Facts, as typed and as refused, up to the first check. */
async function visitFacts(page: Page, look: Look): Promise<void> {
  await look('status');
  await press(page);
  await look('status-refused');
  await choose(page, 'status', 'company-officer');
  await press(page);
  await isOn(page, 'joined');
  await look('joined');
  await press(page);
  await look('joined-refused');
  await choose(page, 'era', 'heisei');
  await page.locator('input[name="year"]').fill('32');
  await page.locator('input[name="month"]').fill('4');
  await press(page);
  await expect(page.locator('.correction')).toBeVisible();
  await look('joined-correction');
  await page.locator('main .question-form ~ button, main > .button.text').last().click();
  await isOn(page, 'period');
  await look('period');
  await press(page);
  await look('period-refused');
  await choose(page, 'period', 'unknown');
  await press(page);
}

/** All checks of an officer, with their explanations open, and the sheet. */
async function visitChecks(page: Page, look: Look): Promise<void> {
  await isOn(page, 'check');
  await press(page);
  await look('check-refused');
  for (const id of askedOf('company-officer')) {
    await expect(page.locator('main')).toHaveAttribute('data-check', id);
    await page.locator('fieldset summary').click();
    await choose(page, 'answer', 'no');
    await look(`check-${id}`);
    await press(page);
  }
  await isOn(page, 'review');
  await look('review');
  await press(page);
  await look('review-refused');
  await page.locator('input[name="oval"]').check();
  await look('review-marked');
  await press(page);
  await isOn(page, 'result');
  await look('confirmed');
}

/** What a change of status brings: a dropped answer, ⑦, and the other result. */
async function visitChange(page: Page, look: Look): Promise<void> {
  await page.goBack();
  await isOn(page, 'review');
  await page.locator('.facts button').first().click();
  await choose(page, 'status', 'sole-proprietor');
  await press(page);
  await expect(page.locator('main')).toHaveAttribute('data-check', '7');
  await look('check-7-after-a-change');
  await choose(page, 'answer', 'unsure');
  await press(page);
  await isOn(page, 'review');
  await look('review-contact');
  await press(page);
  await isOn(page, 'result');
  await look('contact');
}

/** Shows every screen of one language's page, one after the other. `folder` is empty or ends in a slash. */
export async function visitScreens(page: Page, folder: string, look: Look): Promise<void> {
  const open = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`./${folder}${hash}`);
    await expect(page.locator('html[data-live]')).toBeAttached();
  };
  await open('');
  await visitFacts(page, look);
  await visitChecks(page, look);
  await visitChange(page, look);
  await open('#status=joint-manager&joined=1990-01');
  await look('card');
  await press(page);
  await isOn(page, 'check');
  await look('check-1-from-aggregation');
  await open('#joined=1990-01');
  await look('card-month-only');
}
