import { expect, test } from 'vitest';
import { hostOrigins } from '../../src/hosting/host-origins.ts';

test.each([
  { named: undefined, origins: ['https://kyosai-web.smrj.go.jp'] },
  { named: '', origins: [] },
  { named: ' https://a.example ', origins: ['https://a.example'] },
  {
    named: 'https://a.example  http://localhost:8080\nhttp://127.0.0.1',
    origins: ['https://a.example', 'http://localhost:8080', 'http://127.0.0.1'],
  },
])('$named names $origins', ({ named, origins }) => {
  expect(hostOrigins({ HOST_ORIGINS: named })).toEqual(origins);
});

test.each([
  'https://a.example/',
  'https://a.example/page',
  'https://A.example',
  'https://a.example:443',
  'https://*.a.example',
  'https://a.example;',
  "https://a.example'",
  'https://a$b.example',
  'https://user@a.example',
  'https://共済.example',
  'https://',
  'ftp://a.example',
  'a.example',
  '*',
  'null',
  "'self'",
])('%s is refused by name, also beside a right one', (wrong) => {
  expect(() => hostOrigins({ HOST_ORIGINS: `https://right.example ${wrong}` })).toThrow(
    `HOST_ORIGINS の「${wrong}」は使えません。`,
  );
});
