import type { LaunchOptions, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN } from '../../src/campaign';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import { LANGUAGES, type LanguageCode } from '../../src/texts/languages';
import { askedIn } from '../fixtures/cases';
import { runs } from '../fixtures/effort';
import { openForAll } from '../fixtures/open-for-all';
import { serveBuilt } from '../fixtures/serve-built';
import { type Launchable, launch } from './launch';
import { lacking, readSheets } from './sheets';

const FONTS = ['ja', 'x-western', 'x-unicode', 'zh-CN', 'ko'];

/** In pixels, than which readers let no letter be smaller: the last is twice what the card has. */
const SIZES = runs(1) > 1 ? [10, 12, 16] : [16];

const SETTINGS: Record<Launchable, (size: number) => LaunchOptions> = {
  Chromium: (size) => ({ args: [`--blink-settings=minimumFontSize=${size}`] }),
  Firefox: (size) => ({
    extraPrefsFirefox: Object.fromEntries(FONTS.map((font) => [`font.minimum-size.${font}`, size])),
  }),
};
const READERS = SIZES.flatMap((size) =>
  (['Chromium', 'Firefox'] as const).map((name) => ({ name, size })),
);

const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
const SUBMIT = 'main [type=submit]';

async function answer(page: Page, id: string, value: string): Promise<void> {
  await page.waitForSelector(`main[data-check="${id}"]`);
  await press(page, `[name=answer][value=${value}]`);
  await press(page, SUBMIT);
}

describe.each(READERS)('where no letter is below $size pixels, $name', ({ name, size }) => {
  const opened = openForAll([name, 'Poppler'], {
    server: serveBuilt,
    browser: () => launch(name, SETTINGS[name](size)),
  });
  let page: Page;

  const open = async (hash: string) => {
    const { server, browser } = opened;
    page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto('about:blank');
    await page.goto(`${server.url}${hash}`);
    await page.waitForSelector('html[data-live]:not([data-parts-left])');
  };

  /** Prints what is shown in every language; what is wrong with the sheets, by their language. */
  async function print(
    judge: (code: LanguageCode, sheets: ReturnType<typeof readSheets>) => string[],
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const [i, { code, lang, folder }] of LANGUAGES.entries()) {
      await press(page, `#languages li:nth-child(${i + 1}) a`);
      await page.waitForSelector(`html[lang="${lang}"][data-folder="${folder}"]`);
      const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
      const sheets = readSheets(await page.pdf({ format: 'a4', margin }));
      faults.push(...judge(code, sheets).map((fault) => `${code}: ${fault}`));
    }
    return faults;
  }

  /** Everything the card says, whatever stands beside it. */
  const cardOf = (code: LanguageCode): string[] => {
    const { card } = ALL_TEXTS[code];
    const checks = Object.values(card.checks).flatMap(({ condition, sentence }) => [
      condition,
      sentence,
    ]);
    return [
      card.title,
      card.instruction,
      ...checks,
      card.notesTitle,
      ...card.notes,
      card.fill,
      card.oval,
    ];
  };

  test('prints both results whole in every language, and says where the copy had to grow', async () => {
    await open('#status=sole-proprietor&joined=1985-04');
    await press(page, SUBMIT);
    for (const id of askedIn('sole-proprietor', '1985-04')) await answer(page, `${id}`, 'no');
    await page.waitForSelector('#oval');
    await press(page, '#oval');
    await press(page, SUBMIT);
    await page.waitForSelector('[data-outcome=confirmed]');
    const judge: Parameters<typeof print>[0] = (code, { text, faults }) => {
      const { answers, mirror } = ALL_TEXTS[code].form;
      // In translations Firefox's file does not say of every letter which one it is.
      const isSaid = code === 'ja' || name === 'Chromium';
      const own = [answers.no, CAMPAIGN.desk.phone, ...(isSaid ? [mirror.notTrueSize] : [])];
      return [...faults, ...lacking(text, [...cardOf(code), ...own])];
    };
    expect(await print(judge)).toEqual([]);
    await page.goBack();
    await page.waitForSelector('#oval');
    await press(page, '[data-check="3"] .change');
    await answer(page, '3', 'yes');
    await page.waitForSelector('main[data-screen=review]');
    await press(page, SUBMIT);
    await page.waitForSelector('[data-outcome=contact]');
    expect(await print(judge)).toEqual([]);
  });

  test('prints the sheet to fill in whole in every language', async () => {
    await open('');
    const faults = await print((code, sheets) => {
      const wanted = [CAMPAIGN.desk.phone];
      // Readings stand between the words, and over them.
      if (code === 'ja-easy') return lacking(sheets.text, wanted);
      return [...sheets.faults, ...lacking(sheets.text, [...cardOf(code), ...wanted])];
    });
    expect(faults).toEqual([]);
  });
});
