import type { LaunchOptions, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/i18n/readings';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import type { PageTexts } from '../../src/texts/catalogue';
import { type Launchable, launch } from '../engines/launch';
import { askedIn, MARKS } from '../fixtures/cases';
import { openForAll } from '../fixtures/open-for-all';
import { serveBuilt } from '../fixtures/serve-built';
import { bare, Listener } from './listener';
import { startOrca } from './orca';

/** Pages are asked for in their language, so that no browser offers to translate them. */
const BROWSERS: readonly { name: Launchable; options: LaunchOptions }[] = [
  {
    name: 'Firefox',
    options: {
      args: ['--kiosk'],
      extraPrefsFirefox: {
        'accessibility.force_disabled': -1,
        'browser.translations.enable': false,
        'media.webspeech.synth.enabled': false,
      },
    },
  },
  { name: 'Chromium', options: { args: ['--kiosk', '--force-renderer-accessibility'] } },
];

const LANGUAGES = [
  { code: 'ja', folder: '' },
  { code: 'ja-easy', folder: 'ja-easy/' },
  { code: 'en', folder: 'en/' },
] as const;

const once = (heard: string, phrase: string) =>
  expect(heard.split(bare(phrase)).length - 1, `${phrase} in ${heard}`).toBe(1);

const LAST = MARKS.at(-1) ?? '';
const SUBMIT = 'main [type=submit]';
const changeOf = (id: string) => `[data-check="${id}"] .change`;

/** Answers checks that need not be heard; leaves the last one to be sent. */
async function answerChecks(page: Page, ids: readonly string[]): Promise<void> {
  for (const [i, id] of ids.entries()) {
    if (i > 0) await page.click(SUBMIT);
    await page.waitForSelector(`main[data-check="${id}"]`);
    await page.click('[name=answer][value=no]');
  }
}

/** A browser that Orca reads. */
async function startHeard(name: Launchable, options: LaunchOptions) {
  const orca = await startOrca();
  const shown = { headless: false, defaultViewport: null, env: orca.env };
  const browser = await launch(name, { ...options, ...shown });
  const close = async () => {
    await browser.close();
    await orca.close();
  };
  return { orca, browser, close };
}

describe.each(BROWSERS)('Orca reads the form in $name', ({ name, options }) => {
  const opened = openForAll(['Orca', name], {
    server: serveBuilt,
    heard: () => startHeard(name, options),
  });

  test.each(LANGUAGES)(
    'in $code',
    async ({ code, folder }) => {
      const { form, card, gloss } = ALL_TEXTS[code] as PageTexts;
      const { server, heard } = opened;
      const { orca, browser } = heard;
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      const me = new Listener(orca, page);
      // The page's title, when it is loaded and Orca knows it.
      const address = `${server.url}${folder}`;
      // A new visit: the same address again would be a reload, and go on where it was.
      await page.goto('about:blank');
      await me.hear(() => page.goto(address), form.status.heading);
      await page.waitForSelector('html[data-live]:not([data-parts-left])');
      const { press } = me;
      const next = () => press('Return');

      // The landing, from the top.
      await orca.clickPage();
      await me.goToTop(form.service.skip);
      for (const line of form.status.about) await me.readTo(line, form.next);
      await me.readTo(form.status.heading, form.next);
      await me.readTo(form.statuses['joint-manager'], form.next);

      // A refused press says what is wrong, and so does the control.
      await me.tabTo(SUBMIT);
      const refused = await me.hear(next, form.errors.title, form.errors.statusMissing);
      once(refused, form.errors.statusMissing);
      await me.tabTo('.error-summary a');
      await me.hear(
        () => press('Return'),
        form.statuses['sole-proprietor'],
        form.errors.statusMissing,
      );
      await press('space');

      // The next question: its heading, and right after it what belongs to it.
      await me.tabTo(SUBMIT);
      await me.hear(next, form.joined.heading);
      await me.readTo(form.joined.eraLegend, form.next);
      await me.tabTo('[name=era]');
      await press('space');
      // Until then Orca takes digits for commands of its own.
      await me.hear(() => me.tabTo('[name=year]'), form.joined.year, 'Focus mode');
      await press('6', '0');
      await me.hear(() => me.tabTo('[name=month]'), form.joined.month);
      await press('4');
      await me.tabTo(SUBMIT);

      // The first check: how far, the card's words once, the explanation, the examples.
      const progress = form.check.progress
        .replace('{{n}}', '1')
        .replace('{{total}}', `${askedIn('sole-proprietor', '1985-04').length}`);
      const { sentence } = card.checks.c1;
      const lead = form.check.lead.split('{{joined}}');
      const first = await me.hear(next, progress, ...lead, '①', sentence);
      once(first, sentence);
      if (gloss) once(first, gloss.checks.c1.sentence);
      const explained = await me.readTo(form.check.examples, form.next);
      expect(explained).toContain(bare(form.checks.c1.meaning));
      // Where the reading stands: Firefox does not move the focus along, so Tab would lead past it.
      await press('Return');
      await page.waitForSelector('details[open]', { timeout: 10_000 });
      const examples = await me.readTo(form.answers.no, form.next);
      expect(examples).toContain(bare(form.checks.c1.applies[0] ?? ''));
      await me.tabTo(SUBMIT);
      await me.hear(next, form.errors.title, form.errors.answerMissing);
      await me.tabTo('[name=answer]');
      await press('space');
      await me.tabTo(SUBMIT);
      await me.hear(next, progress.replace('1', '2'), '②');

      // The sheet: its heading, and right after it what belongs to it; the rows in order, asked or not; the oval.
      await answerChecks(page, askedIn('sole-proprietor', '1985-04').slice(1).map(String));
      await me.tabTo(SUBMIT);
      await me.hear(next, form.review.heading);
      const below = await me.readTo(form.review.hint, '①');
      expect(below).not.toContain(bare(form.review.heading));
      const change = (mark: string) => plain(form.review.changeAnswer).replace('{{mark}}', mark);
      await me.hear(() => me.tabTo(changeOf('5')), change('⑤'));
      const rows = await me.readTo(LAST, form.seeResult);
      for (const mark of ['⑥', '⑦'])
        expect(rows.slice(rows.indexOf(mark))).toContain(bare(form.answers['not-asked']));
      await me.hear(() => me.tabTo('#oval'), gloss ? gloss.oval : card.oval);
      await me.hear(() => press('space'), 'checked');
      await me.tabTo(SUBMIT);

      // The confirmation, and a copy that says each time that it was made.
      const confirmed = form.result.confirmed.heading;
      await me.hear(next, confirmed.replace('{{firstMark}}', '①').replace('{{lastMark}}', LAST));
      await me.readTo(form.result.notReply, form.result.next);
      await me.tabTo('.actions button:nth-of-type(3)');
      once(await me.hear(next, form.result.copied), form.result.copied);
      await me.hear(next, form.result.copiedAgain);

      // The other result: which numbers.
      await page.goBack();
      await page.waitForSelector('main[data-screen=review]');
      await page.click(changeOf('1'));
      await page.waitForSelector('main[data-check="1"]');
      await page.click('[name=answer][value=yes]');
      await me.tabTo(SUBMIT);
      await me.hear(next, form.review.heading);
      await me.tabTo(SUBMIT);
      await me.hear(next, form.result.contact.heading);
      const affected = form.result.contact.affected.replace('{{marks}}', '①');
      await me.readTo(form.result.notReply, affected);
      await me.readTo(affected, form.result.next);
    },
    180_000,
  );
});
