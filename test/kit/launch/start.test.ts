import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { get } from '../../../src/kit/check-deploy/get.ts';
import { PATIENCE } from '../../fixtures/patience';
import { copyProject, type ProjectCopy } from '../../fixtures/project-copy';

let copy: ProjectCopy;
let dist = '';
beforeAll(() => {
  copy = copyProject('表示 する', 'installed');
  dist = join(copy.folder, 'dist');
});
afterAll(() => copy.remove());

const launch = (command: string, args: string[]) =>
  spawn(
    process.execPath,
    [join(copy.folder, 'src/kit/launch/run.mjs'), `src/kit/launch/${command}.mjs`, ...args],
    { cwd: copy.folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );

async function run(command: string, args: string[]) {
  const child = launch(command, args);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code };
}

test(
  'npm start builds anew, says that its port is taken, takes the next, and Ctrl-C ends it cleanly',
  async () => {
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'before'), 'it');
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;

    const child = launch('start', ['--port', `${taken}`, '--host-origins', 'https://a.example']);
    const err = text(child.stderr);
    const [address] = await once(createInterface(child.stdout), 'line');
    const url = new URL(address);
    expect(Number(url.port)).toBeGreaterThan(taken);
    const page = await get(url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')?.[0]).toContain(
      "frame-ancestors 'self' https://a.example",
    );
    expect(existsSync(join(dist, 'before'))).toBe(false);

    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect((await err).split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^dist\/ を組み立てました（\d+個のファイル、[\d.]+秒）。$/),
      `${taken}番のポートは使われているので、${url.port}番で表示します。`,
    ]);
    await expect(get(url)).rejects.toThrow('ECONNREFUSED');
    other.close();
  },
  PATIENCE,
);

test(
  'a build that fails leaves the one before as it was, and nothing of its own',
  async () => {
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'before'), 'it');
    const origins = await run('build', ['--host-origins', 'https://a.example/']);
    expect(origins).toMatchObject({ out: '', code: 1 });
    expect(origins.err).toMatch(/^HOST_ORIGINS の「https:\/\/a\.example\/」は使えません。.*\n$/);

    // As late as it can: when everything else has been written.
    const last = join(copy.folder, 'src/build/checksums.ts');
    const source = readFileSync(last, 'utf8');
    const full = "throw Object.assign(new Error('full'), { code: 'ENOSPC' });";
    writeFileSync(last, source.replace(/(function writeChecksums\(.*\{)/, `$1 ${full}`));
    const { out, err, code } = await run('build', []);
    writeFileSync(last, source);
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toMatch(/^ディスクに空きがありません.*\n$/);

    expect(readFileSync(join(dist, 'before'), 'utf8')).toBe('it');
    expect(existsSync(join(copy.folder, '.cache/dist'))).toBe(false);
  },
  PATIENCE,
);
