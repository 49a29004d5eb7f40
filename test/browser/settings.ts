import type { Page } from '@playwright/test';

/** What a reader may set; `css` stands for a stylesheet of the reader's own. */
export interface Setting {
  name: string;
  width: number;
  css: string;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'none' | 'active';
}

export async function applySetting(page: Page, setting: Setting) {
  const { width, css, colorScheme = 'light', forcedColors = 'none' } = setting;
  await page.setViewportSize({ width, height: 640 });
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
