import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/texts/languages';

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
