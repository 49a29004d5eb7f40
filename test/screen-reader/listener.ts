import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { plain } from '../../src/i18n/readings';
import type { Orca } from './orca';

/** Where one piece ends and what it is differ from browser to browser; the words do not. */
export const bare = (text: string) =>
  plain(text.replace(/見出し level 1|clickable/g, '')).replace(/[\s.\u2060]/g, '');

/** One person with a keyboard and a voice. */
export class Listener {
  constructor(
    readonly orca: Orca,
    readonly page: Page,
  ) {}

  private said = (from: number) => this.orca.spoken().slice(from);

  /** Does something, waits until all phrases were said after it, in this order, and returns all that was said. */
  async hear(act: () => Promise<unknown>, ...phrases: string[]): Promise<string> {
    const from = this.orca.spoken().length;
    await act();
    const missing = () => {
      let rest = bare(this.said(from).join(''));
      return phrases.find((phrase) => {
        const at = rest.indexOf(bare(phrase));
        rest = rest.slice(at + bare(phrase).length);
        return at < 0;
      });
    };
    await vi
      .waitUntil(() => missing() === undefined, { timeout: 15_000, interval: 100 })
      .catch(() => {
        throw new Error(`never said: ${missing()}\nsaid: ${this.said(from).join(' | ')}`);
      });
    return bare(this.said(from).join(''));
  }

  press = (...keys: string[]) => this.orca.press(...keys);

  /** To the top of the page, whose first words are these. A page that is only just there may not heed the key. */
  async goToTop(words: string): Promise<void> {
    const from = this.orca.spoken().length;
    const isThere = () => bare(this.said(from).join('')).includes(bare(words));
    await vi.waitUntil(async () => isThere() || void (await this.press('ctrl+Home')), {
      timeout: 30_000,
      interval: 1_500,
    });
  }

  /** By Tab to what is looked for. */
  async tabTo(selector: string): Promise<void> {
    for (let i = 0; i < 40; i++) {
      const before = await this.page.evaluateHandle(() => document.activeElement);
      await this.press('Tab');
      // The browser may take its time: another Tab meanwhile would lead past it.
      await this.page
        .waitForFunction(
          (was) => document.activeElement !== was,
          { polling: 50, timeout: 5_000 },
          before,
        )
        .catch(() => {});
      if (await this.page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector))
        return;
    }
    throw new Error(`no way by Tab to ${selector}`);
  }

  /** Reads on line by line until a phrase is said; returns all lines up to it. Fails where `end` comes first. */
  async readTo(phrase: string, end: string): Promise<string> {
    const from = this.orca.spoken().length;
    const lines = () => bare(this.said(from).join(''));
    for (let i = 0; i < 40; i++) {
      const before = this.orca.spoken().length;
      await this.press('Down');
      await vi
        .waitUntil(() => this.orca.spoken().length > before, { timeout: 5_000, interval: 50 })
        .catch(() => {});
      if (lines().includes(bare(phrase))) return lines();
      if (lines().includes(bare(end))) break;
    }
    throw new Error(`not reached: ${phrase}\nsaid: ${this.said(from).join(' | ')}`);
  }
}
