import type { Page } from '@playwright/test';

/** What a reader may set; `css` stands for a stylesheet of the reader's own. */
export interface Setting {
  name: string;
  width: number;
  forcedColors: 'none' | 'active';
  css: string;
}

export async function applySetting(page: Page, { width, forcedColors, css }: Setting) {
  await page.setViewportSize({ width, height: 640 });
  await page.emulateMedia({ forcedColors });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
