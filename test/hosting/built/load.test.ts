import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runs } from '../../fixtures/effort';
import { leaveOut } from '../../fixtures/leave-out';
import { reasonWithout } from '../../run/needs.mjs';
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
async function visitAll(url: string): Promise<{ results: (number | string)[]; seconds: number }> {
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  const visits: Promise<number | string>[] = [];
  while (visits.length < SECONDS * VISITS_A_SECOND) {
    const due = Math.min(since(), SECONDS) * VISITS_A_SECOND;
    while (visits.length < due) visits.push(visit(url));
    await wait(5);
  }
  return { results: await Promise.all(visits), seconds: since() };
}

test(`nginx answers ${VISITS_A_SECOND} visits a second for ${SECONDS} seconds, each with the whole page`, {
  timeout: (SECONDS + 60) * 1000,
}, async (context) => {
  const copy = servedCopy('');
  const server = await startNginx(copy);
  if (!server) leaveOut(context, reasonWithout('nginx'));
  try {
    const whole = await visit(server.url);
    expect(whole).toBeGreaterThan(100_000);
    const { results, seconds } = await visitAll(server.url);
    const wrong = results.filter((result) => result !== whole);
    expect({ wrong: wrong.length, why: new Set(wrong) }).toEqual({ wrong: 0, why: new Set() });
    // No queue has built up.
    expect(seconds).toBeLessThan(SECONDS + 15);
  } finally {
    await server.stop();
    copy.remove();
  }
});
