import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { ARRIVALS, BOXES, type HostKind, hostOf, OLD_FORM } from './host-kinds';
import { FORM, HOST, hiddenPart, serveForm } from './host-page';
import { test } from './routes';

const HEIGHT = 640;

/** Opens a page of these kinds, and lets happen what happens there after load. */
async function openKinds(page: Page, baseURL: string, kinds: HostKind[]): Promise<FrameLocator> {
  await serveForm(page, baseURL);
  await page.route(`${HOST}/**`, (route) =>
    route.fulfill({ body: hostOf(...kinds), contentType: 'text/html; charset=utf-8' }),
  );
  // What leads to another origin by its status cannot be fulfilled here; see test/engines.
  const elsewhere = `<meta http-equiv="refresh" content="0; url=${FORM}">`;
  await page.route(`${OLD_FORM}**`, (route) =>
    route.fulfill({ body: elsewhere, contentType: 'text/html' }),
  );
  await page.goto(`${HOST}/`);
  for (const { late } of kinds) if (late) await page.evaluate(late);
  return page.frameLocator('iframe');
}

/** Whether the middle of it can be seen, and be pressed. */
async function isInSight(page: Page, target: Locator): Promise<boolean> {
  const box = await target.boundingBox();
  if (!box) return false;
  return page.evaluate(([x, y]) => document.elementFromPoint(x, y) instanceof HTMLIFrameElement, [
    box.x + box.width / 2,
    box.y + box.height / 2,
  ] as const);
}

/** Turns the wheel until the target can be seen. Nothing else is ever scrolled. */
async function turnTo(page: Page, target: Locator): Promise<void> {
  let before: number | undefined;
  await expect(async () => {
    if (!(await isInSight(page, target))) {
      // A lazy frame has to come near first.
      const box = (await target.count()) ? await target.boundingBox() : null;
      const y = box ? box.y + box.height / 2 : HEIGHT;
      await page.mouse.move(180, HEIGHT / 2);
      // A turn of the wheel: what scrolls may be the page first, and then the frame.
      await page.mouse.wheel(0, Math.max(-250, Math.min(250, y - HEIGHT / 2)));
    }
    expect(await isInSight(page, target)).toBe(true);
    // And until it stands still: the host follows the frame's height.
    const last = before;
    before = (await target.boundingBox())?.y;
    expect(before).toBe(last);
  }).toPass({ intervals: [50], timeout: 15_000 });
}

async function press(page: Page, target: Locator): Promise<void> {
  await turnTo(page, target);
  const box = await target.boundingBox();
  if (!box) throw new Error('it has gone');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const comesIntoSight = (page: Page, target: Locator) =>
  expect.poll(() => isInSight(page, target)).toBe(true);

async function canBeUsed(page: Page, form: FrameLocator): Promise<void> {
  const next = form.getByRole('button', { name: '次へ進む' });
  await press(page, form.getByRole('radio', { name: '会社等の役員' }));
  await expect(form.locator('html[data-live]')).toBeAttached();
  await press(page, next);
  await expect(form.locator('main[data-screen="joined"]')).toBeVisible();
  await comesIntoSight(page, form.locator('main h1'));
  await press(page, next);
  await comesIntoSight(page, form.locator('.error-summary'));
  // From far away it comes into the upper half.
  await turnTo(page, form.locator('.page-footer'));
  await form.getByRole('button', { name: '戻る' }).dispatchEvent('click');
  await expect(form.locator('main[data-screen="status"]')).toBeVisible();
  await comesIntoSight(page, form.locator('main h1'));
  // The upper half of what is to be seen of the frame.
  const top = Math.max(0, (await page.locator('iframe').boundingBox())?.y ?? 0);
  expect((await form.locator('main h1').boundingBox())?.y).toBeLessThanOrEqual((top + HEIGHT) / 2);
  // What the frame cannot show at once, its scroll bar shows.
  const isSized = (await form.locator('html[data-sized]').count()) > 0;
  expect(isSized && (await hiddenPart(form)) > 2).toBe(false);
}

const isPage = ({ css = '.page' }: HostKind) => css.includes('.page');
const PAGES = BOXES.filter(isPage);
const AROUND = BOXES.filter(({ css }) => css?.includes('.around {'));

/** Each layout with one of the ways to arrive, which come in turn, and each box within a page. In all engines: test/engines. */
const CASES = [
  ...(process.env.ALL_PAIRS
    ? BOXES.flatMap((box) => ARRIVALS.map((arrival) => [box, arrival]))
    : BOXES.map((box, i) => [box, ARRIVALS[i % ARRIVALS.length] as HostKind])),
  ...PAGES.flatMap((outer) => AROUND.map((box) => [outer, box])),
];

for (const kinds of CASES.filter((each) => !each.some(({ isZoomed }) => isZoomed))) {
  test(`the form can be used in ${kinds.map(({ name }) => name).join(', ')}`, async ({
    page,
    baseURL,
  }) => {
    await canBeUsed(page, await openKinds(page, `${baseURL}`, kinds));
  });
}
