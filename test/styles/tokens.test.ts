import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const dadsFile = createRequire(import.meta.url).resolve(
  '@digital-go-jp/design-tokens/dist/tokens.css',
);

/** Custom properties of the first rule of a stylesheet: what prints or adapts may differ. */
function propertiesOf(css: string): Record<string, string> {
  const rule = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const found: Record<string, string> = {};
  for (const [, name, value] of rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
    if (name && value) found[name] = value.trim().toLowerCase();
  }
  return found;
}

const dads = propertiesOf(readFileSync(dadsFile, 'utf8'));
const ours = propertiesOf(
  readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'),
);

/** `#333` and `#333333` are one colour. */
const long = (colour: string | undefined) =>
  colour?.replace(
    /^#(\w)(\w)(\w)$/,
    (_, r: string, g: string, b: string) => `#${r}${r}${g}${g}${b}${b}`,
  );

const TAKEN = [
  ['--color-text', '--color-neutral-solid-gray-800'],
  ['--color-text-strong', '--color-neutral-solid-gray-900'],
  ['--color-text-support', '--color-neutral-solid-gray-700'],
  ['--color-border', '--color-neutral-solid-gray-600'],
  ['--color-divider', '--color-neutral-solid-gray-420'],
  ['--color-key', '--color-primitive-blue-900'],
  ['--color-key-hover', '--color-primitive-blue-1000'],
  ['--color-key-active', '--color-primitive-blue-1200'],
  ['--color-key-tint', '--color-primitive-blue-50'],
  ['--color-link', '--color-primitive-blue-1000'],
  ['--color-link-visited', '--color-primitive-magenta-900'],
  ['--color-error', '--color-primitive-red-1000'],
  ['--color-focus', '--color-primitive-yellow-300'],
  ['--color-notice-rule', '--color-primitive-yellow-900'],
  ['--color-sheet-rule', '--color-primitive-green-600'],
  ['--color-sheet-text', '--color-primitive-green-900'],
] as const;

test.each(TAKEN)('%s has the value of %s', (own, token) => {
  expect(dads[token]).toMatch(/^#/);
  expect(long(ours[own])).toBe(long(dads[token]));
});
