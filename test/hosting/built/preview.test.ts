import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeadersFile } from '../../../src/hosting/headers-file.ts';
import { get } from '../../../src/kit/check-deploy/get.ts';
import { openForAll } from '../../fixtures/open-for-all';
import { serveBuilt } from '../../fixtures/serve-built';
import { onceEach, watchedHeaders } from './watched-headers.ts';

const opened = openForAll([], { server: serveBuilt });

const rules = readHeadersFile(
  readFileSync(new URL('../../../dist/_headers', import.meta.url), 'utf8'),
);

test('serves every file with the headers of production', async () => {
  expect(rules.size).toBeGreaterThan(10);
  for (const [path, headers] of rules) {
    if (path === '/*') continue;
    const answer = await get(opened.server.url + path.slice(1));
    expect({ path, status: answer.status, ...watchedHeaders(answer) }).toEqual({
      path,
      status: 200,
      // Where nothing is asked for, Vite has its own files looked up again.
      ...onceEach({ 'Cache-Control': 'no-cache', ...headers }),
    });
  }
});

test.each([
  { path: '/nope', status: 404 },
  { path: '/nope/', status: 404 },
  { path: '/nope/form-00000000.js', status: 404 },
  { path: '/%', status: 400 },
  { path: '/%E0%A4%A', status: 400 },
  { path: '/nope/%', status: 400 },
])('answers $path with $status, and no cache', async ({ path, status }) => {
  const answer = await get(opened.server.url + path.slice(1));
  expect({ status: answer.status, ...watchedHeaders(answer) }).toEqual({
    status,
    ...onceEach(rules.get('/*') ?? {}),
  });
});
