import { Writable } from 'node:stream';
import { afterEach, expect, it, vi } from 'vitest';
import { progressText, withProgress } from '../../src/kit/progress';

it.each([
  [25, 100, 10, '25% あと約30秒'],
  [25, 100, 20, '25% あと約1分'],
  [1, 100, 10, '1% あと約17分'],
  [0, 100, 10, '0 MB'],
  [100, 100, 10, '100% あと約0秒'],
  [200, 100, 10, '100% あと約0秒'],
  [2_500_000, undefined, 10, '2 MB'],
  [2_500_000, 0, 10, '2 MB'],
])('%i of %s bytes after %i s: %s', (read, whole, seconds, text) => {
  expect(progressText(read, whole, seconds)).toBe(text);
});

async function* tens(count: number) {
  for (let n = 0; n < count; n++) yield new Uint8Array(10);
}

/** What is written while pieces of ten bytes are worked off, each at its millisecond. */
async function writtenAt(times: number[], isTTY: boolean) {
  const written: string[] = [];
  const terminal = new Writable({
    write(piece, _, done) {
      written.push(String(piece));
      done();
    },
  });
  vi.useFakeTimers({ toFake: ['Date'] });
  const start = Date.now();
  const pieces = withProgress(tens(times.length), 100, Object.assign(terminal, { isTTY }));
  for (const time of times) {
    await pieces.next();
    vi.setSystemTime(start + time);
  }
  await pieces.next();
  return written;
}

afterEach(() => {
  vi.useRealTimers();
});

it('is shown on a terminal once a second, each time in the place of the last, and wiped at the end', async () => {
  expect(await writtenAt([999, 1_000, 1_999, 2_100], true)).toEqual([
    '\r\x1b[K20% あと約4秒',
    '\r\x1b[K40% あと約4秒',
    '\r\x1b[K',
  ]);
});

it.each([
  ['where it takes less than a second', [500, 999], true],
  ['where nobody sees it', [1_000, 2_000], false],
])('is not shown %s', async (_, times, isTTY) => {
  expect(await writtenAt(times, isTTY)).toEqual([]);
});
