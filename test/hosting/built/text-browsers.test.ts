import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { CAMPAIGN } from '../../../src/campaign';
import { CHECKS } from '../../../src/domain/checks';
import { plain } from '../../../src/i18n/readings';
import { ALL_TEXTS } from '../../../src/texts/all-texts';
import { cardWords } from '../../../src/texts/card-words';
import { LANGUAGES } from '../../../src/texts/languages';
import { leaveOut } from '../../fixtures/leave-out';
import { reasonWithout } from '../../run/needs.mjs';
import { findTextBrowsers } from '../../run/programs.mjs';

const ARGS = {
  lynx: ['-dump', '-nolist', '-width=400', '-display_charset=utf-8'],
  w3m: ['-dump', '-cols', '400', '-O', 'UTF-8'],
  links2: ['-dump', '-width', '400', '-codepage', 'utf-8'],
};

/** Without what only sets type, and the breaks of lines. */
const bare = (text: string) => text.replace(/[\s\u2060\u200b\u00a0]/g, '');

describe.each(Object.keys(ARGS) as (keyof typeof ARGS)[])('%s', (name) => {
  beforeEach((context) => {
    if (!findTextBrowsers()) leaveOut(context, reasonWithout('文字だけのブラウザ'));
  });

  // Readings stand in brackets or beside their words there: another page than the one that is tried here.
  test.each(LANGUAGES.filter(({ code }) => code !== 'ja-easy'))(
    'reads the leaflet: $code',
    ({ code, folder }) => {
      const program = findTextBrowsers()?.[name] ?? '';
      const { stdout } = spawnSync(program, [...ARGS[name], `dist/${folder}/index.html`], {
        encoding: 'utf8',
      });
      const said = bare(stdout);
      const { service, fault } = ALL_TEXTS[code].form;
      // First of all that no question can be answered here, then the whole card in its order, then whom to ask.
      const expected = [
        service.name,
        service.noScript,
        ...CHECKS.map(({ id }) => cardWords.checks[`c${id}`].sentence),
        CAMPAIGN.desk.phone,
      ].map((text) => bare(plain(text)));
      let at = -1;
      for (const text of expected) {
        expect(said.slice(at + 1), text).toContain(text);
        at = said.indexOf(text, at + 1);
      }
      expect(said).not.toContain(bare(plain(fault.heading)));
      expect(said).not.toMatch(/data-texts|function|"checks"/);
    },
  );
});
