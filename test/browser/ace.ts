import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const ACE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** Rules of IBM's that are not held to, and why. What it only asks a person to look at is no fault. */
const EXCEPTIONS: Record<string, string> = {
  aria_form_label_unique: 'a form without a name is no landmark',
  aria_landmark_name_unique: 'the same; of other landmarks axe knows the rule',
  fieldset_label_valid: 'a fieldset with role="none" is no group: the only one stands in it',
  input_label_before:
    '年 and 月 stand behind their boxes, as the card and every Japanese date have it',
};

interface Ace {
  Checker: new () => {
    check(
      page: Document,
      policies: string[],
    ): Promise<{
      results: { ruleId: string; value: string[]; message: string; snippet: string }[];
    }>;
  };
}

/** What IBM Equal Access finds on the screen, each with the rule's name first. */
export async function aceFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in window)))
    await page.evaluate(`${ACE}; window.ace = ace`);
  const failed = await page.evaluate(async () => {
    const { Checker } = Reflect.get(window, 'ace') as Ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value }) => value[1] === 'FAIL');
  });
  return failed
    .filter(({ ruleId }) => !(ruleId in EXCEPTIONS))
    .map(({ ruleId, message, snippet }) => `${ruleId} ${message} ${snippet}`);
}
