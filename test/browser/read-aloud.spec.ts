import { expect, type Page, test } from '@playwright/test';
import { askedOf } from '../fixtures/walks';
import { answerChecks, openForm, pressNext } from './form-page';

interface Said {
  said: { text: string; lang: string }[];
  stops: number;
}

/** A browser with these voices, which writes down what it would say. */
async function giveVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
  await page.addInitScript((available) => {
    const log = { said: [] as { text: string; lang: string }[], stops: 0 };
    Object.assign(window, { speechLog: log });
    class Utterance {
      lang = '';
      voice = null;
      constructor(public text: string) {}
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => available,
      speak: ({ text, lang }: Utterance) => log.said.push({ text, lang }),
      cancel: () => {
        log.stops += 1;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  }, voices);
  return () => page.evaluate(() => Reflect.get(window, 'speechLog') as Said);
}

const PLAY = { name: '読み上げる' };

test('reads a check from its texts, once, and stops when the screen is left', async ({ page }) => {
  const log = await giveVoices(page, [{ lang: 'ja-JP', localService: true }]);
  await openForm(page, '#status=joint-manager&joined=2011-01');
  await pressNext(page);
  await page.getByRole('button', PLAY).click();
  const { said } = await log();
  expect(said).toHaveLength(1);
  expect(said[0]?.lang).toBe('ja-JP');
  expect(said[0]?.text).toContain(
    'アパート経営等の事業を兼業している給与所得者、サラリーマンである。',
  );
  const stops = (await log()).stops;
  await page.getByRole('radio', { name: /^該当していた/ }).check();
  await pressNext(page);
  await expect(page.locator('main')).toHaveAttribute('data-check', '2');
  expect((await log()).stops).toBeGreaterThan(stops);
});

test('a second press stops', async ({ page }) => {
  await giveVoices(page, [{ lang: 'ja-JP', localService: true }]);
  await openForm(page);
  await page.getByRole('button', PLAY).click();
  await page.getByRole('button', { name: '読み上げを止める' }).click();
  await expect(page.getByRole('button', PLAY)).toBeVisible();
});

test('with readings, it is the readings that are spoken', async ({ page }) => {
  const log = await giveVoices(page, [{ lang: 'ja-JP', localService: true }]);
  await openForm(page, 'ja-easy/');
  await page.locator('.read-aloud button').click();
  const text = (await log()).said[0]?.text ?? '';
  expect(text).toContain('こじん');
  expect(text).not.toMatch(/[《》]|個人/);
});

test('on a translated page, a Japanese voice reads the Japanese words', async ({ page }) => {
  const log = await giveVoices(page, [
    { lang: 'en-US', localService: true },
    { lang: 'ja-JP', localService: true },
  ]);
  await openForm(page, 'en/');
  await page.locator('.read-aloud button').click();
  const { said } = await log();
  const KANJI = /[一-鿿]/;
  expect(said.filter(({ lang }) => lang === 'ja-JP').map(({ text }) => text)).toContain(
    '個人事業主',
  );
  expect(said.filter(({ text, lang }) => KANJI.test(text) !== (lang === 'ja-JP'))).toEqual([]);
  expect(said.map(({ text }) => text).join('')).toContain('Sole proprietor');
});

for (const [name, voices] of [
  ['no voice', []],
  ['a voice of another language only', [{ lang: 'en-US', localService: true }]],
  ['a voice only on a server', [{ lang: 'ja-JP', localService: false }]],
] as const) {
  test(`with ${name} there is no button`, async ({ page }) => {
    await giveVoices(page, [...voices]);
    await openForm(page, '#status=joint-manager&joined=2011-01');
    await expect(page.getByRole('button', PLAY)).toHaveCount(0);
    await pressNext(page);
    expect(await answerChecks(page)).toEqual(askedOf('joint-manager'));
  });
}
