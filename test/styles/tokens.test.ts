import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

const dadsFile = createRequire(import.meta.url).resolve(
  '@digital-go-jp/design-tokens/dist/tokens.css',
);

/** Custom properties of the first rule whose selector ends so: what prints or adapts may differ. */
function propertiesOf(css: string, selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  for (const [, name, value] of rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
    if (name && value) found[name] = value.trim().toLowerCase();
  }
  return found;
}

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const dads = propertiesOf(readFileSync(dadsFile, 'utf8'), ':root');
const light = propertiesOf(tokens, '.reply-side');
/** What has no colour of its own in the dark theme has the same in both. */
const dark = { ...light, ...propertiesOf(tokens, ':root:not([data-framed])') };

/** `#333` and `#333333` are one colour. */
const long = (colour: string | undefined) =>
  colour?.replace(
    /^#(\w)(\w)(\w)$/,
    (_, r: string, g: string, b: string) => `#${r}${r}${g}${g}${b}${b}`,
  );

/** Ours, and DADS's in the light theme and in the dark one. */
const TAKEN = [
  ['text', 'neutral-solid-gray-800', 'neutral-solid-gray-100'],
  ['text-strong', 'neutral-solid-gray-900', 'neutral-solid-gray-50'],
  ['text-support', 'neutral-solid-gray-700', 'neutral-solid-gray-200'],
  ['background', 'neutral-white', 'neutral-solid-gray-900'],
  ['border', 'neutral-solid-gray-600', 'neutral-solid-gray-400'],
  ['divider', 'neutral-solid-gray-420', 'neutral-solid-gray-500'],
  ['key', 'primitive-blue-900', 'primitive-blue-300'],
  ['key-hover', 'primitive-blue-1000', 'primitive-blue-200'],
  ['key-active', 'primitive-blue-1200', 'primitive-blue-100'],
  ['key-tint', 'primitive-blue-50', 'primitive-blue-1000'],
  ['link', 'primitive-blue-1000', 'primitive-blue-300'],
  ['link-visited', 'primitive-magenta-900', 'primitive-magenta-200'],
  ['error', 'primitive-red-1000', 'primitive-red-300'],
  ['focus', 'primitive-yellow-300', 'primitive-yellow-300'],
  ['notice-rule', 'primitive-yellow-900', 'primitive-yellow-500'],
  ['sheet-rule', 'primitive-green-600', 'primitive-green-500'],
  ['sheet-text', 'primitive-green-900', 'primitive-green-300'],
] as const;

test.each(TAKEN)('%s has the value of %s, and of %s in the dark', (own, inLight, inDark) => {
  expect(dads[`--color-${inLight}`]).toMatch(/^#/);
  expect(long(light[`--color-${own}`])).toBe(long(dads[`--color-${inLight}`]));
  expect(long(dark[`--color-${own}`])).toBe(long(dads[`--color-${inDark}`]));
});

test('whatever is coloured was taken from there', () => {
  const named = Object.keys(light).filter((name) => name.startsWith('--color'));
  expect(named.filter((name) => !TAKEN.some(([own]) => name === `--color-${own}`))).toEqual([
    // As if by pencil.
    '--color-graphite',
  ]);
});

function luminance(colour = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(long(colour)?.slice(at, at + 2) ?? '', 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(colour: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(colour), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  const on = (own: string, background: string) =>
    contrast(theme[`--color-${own}`], theme[`--color-${background}`]);

  test.each(['text', 'text-strong', 'text-support', 'link', 'link-visited', 'error', 'sheet-text'])(
    '%s can be read: 7:1',
    (own) => expect(on(own, 'background')).toBeGreaterThanOrEqual(7),
  );

  test.each(['text', 'text-strong', 'key-active'])('%s can be read on what is chosen: 7:1', (own) =>
    expect(on(own, 'key-tint')).toBeGreaterThanOrEqual(7),
  );

  test.each(['key', 'key-hover', 'key-active'])('on a button of %s its name can be read', (own) =>
    expect(on('background', own)).toBeGreaterThanOrEqual(7),
  );

  test.each(['border', 'divider', 'key', 'notice-rule', 'sheet-rule'])(
    '%s can be seen: 3:1',
    (own) => expect(on(own, 'background')).toBeGreaterThanOrEqual(3),
  );
});
