import { expect, it } from 'vitest';
import { baseDoubt, readBase } from '../../src/kit/base-address';

const longAddress = (length: number) => `${'https://form.example/'.padEnd(length - 1, 'x')}/`;

it.each(['http://form.example/', 'https://form.example/qr/check/', longAddress(300)])(
  'the form may stand at %s',
  (base) => {
    expect(readBase(base)).toEqual({ base });
  },
);

it.each([
  'https://form.example/qr',
  'https://form.example/desk/',
  'https://form.example/about/index.html',
])('what is taken for the form at %s is said', (text) => {
  expect(readBase(text)).toEqual({ problem: expect.stringContaining('最後の「qr/」などを取って') });
});

it.each(['form.example', 'https://form.example/qr/', longAddress(301)])(
  'the form does not stand at %s',
  (text) => {
    expect(readBase(text)).toEqual({ problem: expect.stringMatching(/。$/) });
  },
);

it.each([
  ['http://localhost:4173/', 'device'],
  ['https://form.localhost/', 'device'],
  ['file:///home/a/dist/', 'device'],
  ['http://form.example/', 'http'],
  ['https://mylocalhost/', undefined],
  ['https://shop127.example/', undefined],
  ['https://form.localhost.example/', undefined],
])('against printing %s speaks: %s', (base, doubt) => {
  expect(baseDoubt(base)).toBe(doubt);
});
