import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN } from '../../../src/campaign';
import { CHECKS } from '../../../src/domain/checks';
import { plain } from '../../../src/i18n/readings';
import { ALL_TEXTS } from '../../../src/texts/all-texts';
import { LANGUAGES } from '../../../src/texts/languages';
import { openForAll } from '../../fixtures/open-for-all';
import { findTextBrowsers } from '../../run/programs.mjs';

const ARGS = {
  lynx: ['-dump', '-nolist', '-width=400', '-display_charset=utf-8'],
  w3m: ['-dump', '-cols', '400', '-O', 'UTF-8'],
  links2: ['-dump', '-width', '400', '-codepage', 'utf-8'],
};

/** Without what only sets type, and the breaks of lines. */
const bare = (text: string) => text.replace(/[\s\u2060\u200b\u00a0]/g, '');

describe.each(Object.keys(ARGS) as (keyof typeof ARGS)[])('%s', (name) => {
  openForAll(['文字だけのブラウザ'], {});

  test.each(LANGUAGES)('reads the leaflet: $code', ({ code, folder }) => {
    const program = findTextBrowsers()?.[name] ?? '';
    const { stdout } = spawnSync(program, [...ARGS[name], `dist/${folder}/index.html`], {
      encoding: 'utf8',
    });
    const said = bare(stdout);
    const { card, form } = ALL_TEXTS[code];
    const { service, fault } = form;
    // Such a browser says readings in brackets after their words.
    const written = (text: string) =>
      bare(plain(text.replace(/｜([^《]*)《([^》]+)》/g, '$1（$2）')));
    // First of all that no question can be answered here, then the whole card in its order, then whom to ask.
    const expected = [
      service.name,
      service.noScript,
      ...CHECKS.map(({ id }) => card.checks[`c${id}`].sentence),
      CAMPAIGN.desk.phone,
    ].map(written);
    let at = -1;
    for (const text of expected) {
      expect(said.slice(at + 1), text).toContain(text);
      at = said.indexOf(text, at + 1);
    }
    expect(said).not.toContain(written(fault.heading));
    expect(said).not.toMatch(/data-texts|function|"checks"/);
  });
});
