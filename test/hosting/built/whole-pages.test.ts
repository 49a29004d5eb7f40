import { readFileSync } from 'node:fs';
import { parse, tokTypes } from 'acorn';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../../src/build/built-files.ts';
import { contentSecurityPolicy } from '../../../src/build/content-security-policy.ts';
import { inlineHashes } from '../../../src/build/inline-hashes.ts';
import { LANGUAGES } from '../../../src/texts/languages';

const DIST = new URL('../../../dist/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, DIST), 'utf8');
const pages = builtFiles(DIST.pathname).filter((file) => file.endsWith('.html'));

interface Block {
  name: string;
  attributes: string;
  content: string;
}

const blocksOf = (html: string): Block[] =>
  [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)].map(
    ([, name = '', attributes = '', content = '']) => ({ name, attributes, content }),
  );

const scriptsOf = (html: string): string[] =>
  blocksOf(html)
    .filter(({ name, attributes }) => name === 'script' && attributes === '')
    .map(({ content }) => content);

/** Throws at syntax that the browsers of hand-me-down phones refuse, with the whole script. */
function parseAsOld(script: string, ecmaVersion: 5 | 2018): void {
  parse(script, {
    ecmaVersion,
    sourceType: 'script',
    // What Firefox 67 and Safari 12 do not know of regular expressions.
    onToken({ type, start, end }) {
      const literal = script.slice(start, end);
      if (type === tokTypes.regexp && /\(\?<|\\p\{|\/[a-z]*[dsv][a-z]*$/i.test(literal))
        throw new Error(`a newer regular expression: ${literal}`);
    },
  });
}

test('there is one page a language, one each for counter and desk, and one about them all', () => {
  const folders = [...LANGUAGES.map(({ folder }) => folder), 'about', 'desk', 'qr'];
  expect(pages).toEqual(folders.map((folder) => `${folder && `${folder}/`}index.html`).sort());
});

describe.each(pages)('%s', (page) => {
  const html = read(page);

  test('is whole: no address of it asks for a second file', () => {
    // Within a script it is a text: the code that qr/ offers for a host page.
    const markup = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
    const addresses = [...markup.matchAll(/\s(src|href|srcset|data|poster|action)="([^"]*)"/g)];
    const loaded = addresses.filter(([tag, name]) => name !== 'href' || tag.includes('rel='));
    expect(loaded.map(([, , address]) => address)).toEqual([]);
    expect(
      [...html.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, href]) => href?.slice(0, 5)),
    ).toEqual(['data:']);
    expect(markup).not.toMatch(/\sstyle="|url\((?!#)|@import/);
  });

  test('its own policy is the one that fits what stands in it', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toBe(contentSecurityPolicy(inlineHashes([html])));
    expect(policy).not.toContain("'self'");
  });

  test('its links lead to pages of the same folder, wherever that lies', () => {
    for (const [, address = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      if (/^(#|tel:|https:\/\/)/.test(address)) continue;
      expect(address).toMatch(/^\.\.?\//);
      const { pathname } = new URL(address, new URL(page, DIST));
      expect(pages).toContain(
        pathname.slice(DIST.pathname.length).replace(/(^|\/)$/, '$1index.html'),
      );
    }
  });

  test('its scripts are classic ones of ES2018', () => {
    expect(scriptsOf(html).length > 0).toBe(page !== 'about/index.html');
    for (const script of scriptsOf(html)) expect(() => parseAsOld(script, 2018)).not.toThrow();
  });
});

describe.each(LANGUAGES)('the page of $code', ({ code, folder }) => {
  const html = read(`${folder && `${folder}/`}index.html`);
  const blocks = blocksOf(html).map(
    ({ name, attributes }) => /"([\w-]+)"$/.exec(attributes)?.[1] ?? name,
  );

  test('comes in the order of need: paint and first tap, own texts, script, other languages', () => {
    const others = LANGUAGES.map((each) => each.code).filter((each) => each !== code);
    const scripts = scriptsOf(html)
      .slice(1)
      .map(() => 'script');
    expect(blocks).toEqual(['style', 'script', code, ...scripts, ...others]);
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('<body>'));
    expect(html.indexOf('id="root"')).toBeLessThan(html.indexOf(`data-texts="${code}"`));
  });

  test('no script carries a text of any language', () => {
    const scripts = scriptsOf(html).join('\n');
    const sentencesIn = (texts: unknown): string[] =>
      typeof texts === 'string' ? [texts] : Object.values(texts ?? {}).flatMap(sentencesIn);
    const data = blocksOf(html).filter(({ attributes }) => attributes.includes('json'));
    const sentences = data.flatMap(({ content }) => sentencesIn(JSON.parse(content)));
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter((text) => text.length > 12 && scripts.includes(text))).toEqual([]);
  });
});

test('the script for host pages is for browsers as old as they may want', () => {
  expect(() => parseAsOld(read('embed.js'), 5)).not.toThrow();
  expect(() => parseAsOld('const a = 1', 5)).toThrow();
  expect(() => parseAsOld('/(?<a>b)/', 2018)).toThrow();
});
