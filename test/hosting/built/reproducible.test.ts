import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from '../../../src/build/built-files.ts';
import { readChecksums, sha256 } from '../../../src/build/checksums.ts';
import { leaveOut } from '../../fixtures/leave-out';
import { copyProject, type ProjectCopy } from '../../fixtures/project-copy';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const vite = join(ROOT, 'node_modules/vite/bin/vite.js');

const copies: ProjectCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** Builds a copy of the sources, and returns the sum of each built file. */
function build(prefix: string, env: Record<string, string>) {
  const copy = copyProject(prefix, 'installed');
  copies.push(copy);
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: copy.folder,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const dist = join(copy.folder, 'dist');
  const sums = builtFiles(dist).map((file) => [file, sha256(readFileSync(join(dist, file)))]);
  return { dist, sums };
}

test('the same sources make the same files wherever and by whomever they are built', () => {
  const one = build('a-', { TZ: 'Pacific/Kiritimati', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' });
  const other = build('another folder-', { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' });
  expect(one.sums.length).toBeGreaterThan(20);
  expect(other.sums).toEqual(one.sums);
});

test('SHA256SUMS names every file but itself, in order, with its sum', () => {
  const dist = join(ROOT, 'dist');
  const files = builtFiles(dist).filter((file) => file !== 'SHA256SUMS');
  expect([...readChecksums(dist)]).toEqual(
    files.map((file) => [file, sha256(readFileSync(join(dist, file)))]),
  );
});

test('sha256sum agrees', (context) => {
  const { error, status, stdout } = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
    cwd: join(ROOT, 'dist'),
    encoding: 'utf8',
  });
  if (error) leaveOut(context, 'sha256sum がありません（Windows、macOS）');
  expect({ status, stdout }).toMatchObject({ status: 0 });
});
