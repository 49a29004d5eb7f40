import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/texts/languages';
import { visitScreens } from './all-screens';
import { applySetting, type Setting } from './settings';

const OUT = 'test-results/screens';

const VIEWS: readonly Setting[] = [
  { name: 'phone', width: 360, css: '' },
  { name: 'tablet', width: 768, css: '' },
  { name: 'desktop', width: 1280, css: '' },
  { name: 'dark', width: 360, css: '', colorScheme: 'dark' },
  { name: 'forced', width: 360, forcedColors: 'active', css: '' },
  { name: 'large', width: 320, css: 'html { font-size: 200% }' },
];

/** One page that shows all pictures of a language side by side, a row a view. */
function contactSheet(code: string, screens: readonly string[]): string {
  const rows = VIEWS.map(({ name }) => {
    const pictures = screens.map(
      (screen) => `<img src="${code}/${name}/${screen}.png" width="300">`,
    );
    return `<h2>${name}</h2><div style="display:flex;gap:8px;align-items:start">${pictures.join('')}</div>`;
  });
  return `<!doctype html><title>${code}</title><body style="background:#888">${rows.join('')}`;
}

for (const { code, folder } of LANGUAGES) {
  test(`pictures of every screen: ${code}`, async ({ page }) => {
    const screens: string[] = [];
    for (const { name } of VIEWS) mkdirSync(`${OUT}/${code}/${name}`, { recursive: true });
    await visitScreens(page, folder && `${folder}/`, async (screen) => {
      screens.push(screen);
      for (const view of VIEWS) {
        await applySetting(page, view);
        await page.screenshot({
          path: `${OUT}/${code}/${view.name}/${screen}.png`,
          fullPage: true,
        });
      }
    });
    writeFileSync(`${OUT}/${code}.html`, contactSheet(code, screens));
    expect(screens.length).toBeGreaterThan(20);
  });
}
