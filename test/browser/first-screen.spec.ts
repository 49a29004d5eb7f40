import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/texts/languages';
import { openForm } from './form-page';
import { applySetting } from './settings';
import { tornWords } from './torn-words';

for (const { code, folder } of LANGUAGES) {
  test(`a phone’s first screen says what this is, and holds the first choice: ${code}`, async ({
    page,
  }) => {
    await page.goto(folder ? `./${folder}/` : './');
    await expect(page.locator('html[data-live]')).toBeAttached();
    const bottomOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return box ? box.y + box.height : Number.NaN;
    };
    expect(await bottomOf('.about')).toBeLessThan(await bottomOf('main h1'));
    expect(await bottomOf('main label.radio')).toBeLessThanOrEqual(640);
  });
}

test('the month of joining stands on one line above each check, in every language', async ({
  page,
}) => {
  for (const { code, folder } of LANGUAGES) {
    await page.goto('about:blank');
    await page.goto(`./${folder && `${folder}/`}#status=sole-proprietor&joined=2013-04`);
    await page.locator('main [type=submit]').click();
    await expect(page.locator('.check-month')).toContainText('平成');
    for (const width of [280, 320, 360, 390]) {
      await page.setViewportSize({ width, height: 640 });
      const height = await page.locator('.check-month').evaluate((month) => {
        // 平成25年4月, without its readings; in a translation the month of the western calendar follows.
        const texts = document.createTreeWalker(month, NodeFilter.SHOW_TEXT);
        const bottoms: number[] = [];
        for (let end = -1, text = texts.nextNode(); text && end < 0; text = texts.nextNode()) {
          if (text.parentElement?.closest('rt')) continue;
          end = text.textContent?.indexOf('月') ?? -1;
          const range = document.createRange();
          range.selectNode(text);
          if (end >= 0) range.setEnd(text, end + 1);
          bottoms.push(...[...range.getClientRects()].map(({ bottom }) => bottom));
        }
        return Math.max(...bottoms) - Math.min(...bottoms);
      });
      expect(height, `${code} at ${width}`).toBeLessThan(10);
    }
  }
});

for (const folder of ['', 'ja-easy/']) {
  test(`in large letters no comma stands alone below the two names of a month: /${folder}`, async ({
    page,
  }) => {
    await openForm(page, `${folder}#status=joint-manager&joined=1989-01`);
    await page.locator('main [type=submit]').click();
    await expect(page.locator('.check-month')).toHaveCount(2);
    await applySetting(page, { name: '', width: 320, css: 'html { font-size: 200% }' });
    expect(await tornWords(page, 'ja')).toEqual([]);
  });
}
