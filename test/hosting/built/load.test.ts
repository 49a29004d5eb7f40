import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runs } from '../../fixtures/effort';
import { openForAll } from '../../fixtures/open-for-all';
import { servedCopy } from './served-copy.ts';
import { startNginx } from './web-server.ts';

/** Three times the worst minute that `src/hosting/README.md` reckons with. */
const VISITS_A_SECOND = 500;
const SECONDS = runs(2);

/** One visit: a connection of its own and the whole page. How many bytes came, or what went wrong. */
const visit = (url: string): Promise<number | string> =>
  new Promise((end) => {
    get(url, { agent: false, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      const isRight = answer.statusCode === 200 && answer.headers['content-encoding'] === 'gzip';
      buffer(answer).then(
        ({ length }) => end(isRight ? length : `status ${answer.statusCode}`),
        (error) => end(String(error)),
      );
    }).on('error', (error) => end(String(error)));
  });

/** Visits begin by the clock, however long the answers take. */
async function visitAll(url: string): Promise<(number | string)[]> {
  const started = performance.now();
  const visits: Promise<number | string>[] = [];
  while (visits.length < SECONDS * VISITS_A_SECOND) {
    const due = Math.min((performance.now() - started) / 1000, SECONDS) * VISITS_A_SECOND;
    while (visits.length < due) visits.push(visit(url));
    await wait(5);
  }
  return Promise.all(visits);
}

const opened = openForAll(['nginx'], { server: () => startNginx(servedCopy('')) });

test(`nginx answers ${VISITS_A_SECOND} visits a second for ${SECONDS} seconds, each with the whole page`, {
  timeout: (SECONDS + 60) * 1000,
}, async () => {
  const { url } = opened.server;
  const whole = await visit(url);
  expect(whole).toBeGreaterThan(100_000);
  const wrong = (await visitAll(url)).filter((result) => result !== whole);
  expect({ wrong: wrong.length, why: new Set(wrong) }).toEqual({ wrong: 0, why: new Set() });
});
