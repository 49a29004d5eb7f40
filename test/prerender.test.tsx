import { describe, expect, it } from 'vitest';
import { renderPages } from '../src/prerender';
import { LANGUAGES } from '../src/texts/languages';
import { MARKS } from './fixtures/cases';
import { japaneseOn, strayJapanese } from './fixtures/stray-japanese';

const PAGES = await renderPages(['https://host.example']);

/** The page as it is before the script. */
function pageOf(folder: string): Document {
  const {
    htmlAttributes = '',
    head = '',
    body = '',
  } = PAGES.find((page) => page.folder === folder) ?? {};
  return new DOMParser().parseFromString(
    `<!doctype html><html ${htmlAttributes}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe.each(LANGUAGES.filter(({ lang }) => lang !== 'ja'))(
  'the prerendered page of $code',
  ({ code, folder }) => {
    const pattern = japaneseOn(code);

    it('says of all Japanese on it that it is Japanese', () => {
      expect(strayJapanese(pattern, pageOf(folder))).toEqual([]);
    });

    it('would be found to say it of too little', () => {
      const page = pageOf(folder);
      for (const node of page.querySelectorAll('#root main [lang="ja"]'))
        node.removeAttribute('lang');
      expect(strayJapanese(pattern, page).length).toBeGreaterThan(20);
      page.title = '加入資格確認';
      expect(strayJapanese(pattern, page)).toContain('加入資格確認');
    });
  },
);

it('on a Japanese page nothing is said to be Japanese but the card’s own words and the names of languages', () => {
  for (const folder of ['', 'ja-easy']) {
    const named = [...pageOf(folder).querySelectorAll('#root [lang="ja"]')];
    expect(named.length, folder).toBeGreaterThan(20);
    expect(named.filter((node) => !node.matches('.card-text > *, #languages *'))).toEqual([]);
  }
});

it.each(LANGUAGES)(
  'the whole card stands on the page of $code, and no mark of a reading',
  (language) => {
    const { body, title } = pageOf(language.folder);
    expect(MARKS.filter((mark) => !body.textContent.includes(mark))).toEqual([]);
    expect(title + body.textContent).not.toMatch(/[《》]/);
  },
);

it.each(LANGUAGES)(
  'no browser can send anything from the page of $code: there is no form on it',
  ({ folder }) => {
    const page = pageOf(folder);
    expect(page.querySelector('main button[type=submit]')).not.toBeNull();
    // Without one a button has nothing to send: lynx asked for `/?status=sole-proprietor`.
    expect(page.querySelectorAll('form, [form], [formaction]')).toHaveLength(0);
  },
);
