import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { onLeash } from './on-leash.mjs';

/** Lives on, and starts another that does; both hold stdout, which therefore is closed when both are gone. */
const FOR_EVER = `
  const live = () => setInterval(() => {}, 1000);
  require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  console.log('here'); live();
`;

test('passes on what a program says, and how it ends', async () => {
  const child = onLeash(process.execPath, [
    '-e',
    'console.log(1); console.error(2); process.exit(3)',
  ]);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  expect([out, err, code]).toEqual(['1\n', '2\n', 3]);
});

test('a program that is not there ends as one that failed', async () => {
  const child = onLeash('/no/such/program', []);
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(err).toContain('/no/such/program');
  expect(code).toBe(127);
});

test.each([
  ['its stdin is closed', (child: ReturnType<typeof onLeash>) => child.stdin.end()],
  ['it is ended itself', (child: ReturnType<typeof onLeash>) => child.kill('SIGTERM')],
])('ends all that was started when %s', async (_when, end) => {
  const child = onLeash(process.execPath, ['-e', FOR_EVER]);
  await once(child.stdout, 'data');
  const closed = once(child, 'close');
  end(child);
  await closed;
  expect(child.killed || child.stdin.writableEnded).toBe(true);
});

/** Whether anything of a group still runs: where nobody buries the dead, as in a container, they keep their numbers. */
const runsIn = (group: number): boolean =>
  readdirSync('/proc').some((pid) => {
    try {
      const stat = readFileSync(`/proc/${Number(pid)}/stat`, 'utf8').replace(/^.*\) /s, '');
      const [state, , pgrp] = stat.split(' ');
      return Number(pgrp) === group && state !== 'Z';
    } catch {
      return false;
    }
  });

test('ends all that was started when whoever holds it is killed', async () => {
  const module = fileURLToPath(new URL('on-leash.mjs', import.meta.url));
  const holder = `
    import { onLeash } from ${JSON.stringify(module)};
    const child = onLeash(process.execPath, ['-e', ${JSON.stringify(FOR_EVER)}]);
    child.stdout.once('data', () => console.log(child.pid));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', holder]);
  const group = Number((await once(child.stdout, 'data'))[0]);
  const isThere = () => {
    try {
      return existsSync('/proc/self/stat') ? runsIn(group) : process.kill(-group, 0);
    } catch {
      return false;
    }
  };
  expect(isThere()).toBe(true);
  child.kill('SIGKILL');
  await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
}, 60_000);
