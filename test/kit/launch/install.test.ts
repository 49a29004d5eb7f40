import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../fixtures/free-port';
import { PATIENCE } from '../../fixtures/patience';
import { copyProject, type ProjectCopy } from '../../fixtures/project-copy';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject('はじめて の', 'none');
});
afterAll(() => copy.remove());

/** Runs what every script begins with, where nothing is installed. */
async function run(env: Record<string, string>, before: string[] = []) {
  const script = join(copy.folder, 'src/kit/launch/run.mjs');
  const child = spawn(process.execPath, [...before, script, 'vite', '--version'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code };
}

test(
  'a registry that cannot be reached is one sentence, and nothing is left',
  async () => {
    const { out, err, code } = await run({
      npm_config_registry: `http://127.0.0.1:${await freePort()}/`,
      npm_config_cache: join(copy.folder, 'empty cache'),
    });
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('部品を入れています'),
      expect.stringMatching(/^部品の置き場所.*つながりません.*。$/),
    ]);
    expect(existsSync(join(copy.folder, 'node_modules'))).toBe(false);
  },
  PATIENCE,
);

test('an older Node.js is told which one is needed', async () => {
  const older = `Object.defineProperty(process, 'versions', { value: { node: '20.18.9' } })`;
  const { out, err, code } = await run({}, ['--import', `data:text/javascript,${older}`]);
  expect({ out, code }).toEqual({ out: '', code: 1 });
  expect(err).toMatch(/^Node\.js 20\.19 以上が要ります（ここにあるのは 20\.18\.9）。.*\n$/);
});
