import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages';
import { visitScreens } from './all-screens';
import { answerChecks, openForm, pressNext, typeMonth } from './form-page';
import { applySetting } from './settings';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a reader may set, each of which every screen has to bear. */
const SETTINGS = [
  { name: 'plain', width: 360, forcedColors: 'none', css: '' },
  { name: 'forced colours', width: 360, forcedColors: 'active', css: '' },
  { name: 'text at 200 %', width: 320, forcedColors: 'none', css: 'html { font-size: 200% }' },
  {
    name: 'text spacing',
    width: 320,
    forcedColors: 'none',
    // WCAG 1.4.12
    css: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  },
] as const;

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    // Contrast of 7:1 is asked for; whoever has that has 4.5:1 as well.
    .options({
      rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

/** Whatever runs out of the page sideways, and whatever is pressed and has less than 44 pixels each way. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const pressed = 'label:has(input), button, summary, a:not(p a:not(.phone))';
    const small = [...document.querySelectorAll(pressed)].filter((node) => {
      const { width, height } = node.getBoundingClientRect();
      return node.checkVisibility() && !node.matches('.skip') && Math.min(width, height) < 43.5;
    });
    const faults = small.map((node) => `small target ${node.outerHTML.slice(0, 80)}`);
    return scrollWidth > clientWidth
      ? [...faults, `${scrollWidth - clientWidth} px too wide`]
      : faults;
  });

for (const { code, folder } of LANGUAGES) {
  test(`every screen passes axe, fits and can be hit, whatever the reader sets: ${code}`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    const faults: string[] = [];
    await visitScreens(page, folder && `${folder}/`, async (screen) => {
      for (const setting of SETTINGS) {
        await applySetting(page, setting);
        // Axe judges the document and its colours: both are the same in every setting of one language.
        const isJudged = setting.name === 'plain';
        const found = [...(isJudged ? await faultsOf(page) : []), ...(await measure(page))];
        faults.push(...found.map((fault) => `${screen}, ${setting.name}: ${fault}`));
      }
      await applySetting(page, SETTINGS[0]);
    });
    expect(faults).toEqual([]);
  });
}

test('in forced colours what is chosen and what is marked can be told by shape', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openForm(page);
  const radio = page.getByRole('radio', { name: '個人事業主' });
  const empty = await radio.screenshot();
  await radio.check();
  expect(Buffer.compare(empty, await radio.screenshot())).not.toBe(0);
  await pressNext(page);
  await typeMonth(page, '昭和', '60', '4');
  await answerChecks(page);
  const oval = page.getByRole('checkbox');
  const unmarked = await oval.screenshot();
  await oval.check();
  expect(Buffer.compare(unmarked, await oval.screenshot())).not.toBe(0);
});

test('nothing on the page moves by itself', async ({ page }) => {
  await openForm(page);
  await pressNext(page);
  const running = await page.evaluate(() =>
    document
      .getAnimations()
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'other')),
  );
  expect(running).toEqual([]);
});
