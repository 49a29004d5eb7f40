import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { notices } from '../../src/build/notices.ts';
import { runtimePackages, uncountedModules } from '../../src/build/runtime-packages.ts';
import { sbom } from '../../src/build/sbom.ts';
import { leaveOut } from '../fixtures/leave-out';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readJson = (file: string) => JSON.parse(readFileSync(ROOT + file, 'utf8'));
const project = readJson('package.json');
const lock = readJson('package-lock.json');
const shipped = runtimePackages(lock);

const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** Packages that want to run a script at installation, and why that need not be allowed. */
const UNNEEDED_SCRIPTS: Record<string, string> = {
  fsevents: 'macOS only; its binary comes with it, and without it Vite watches in another way',
};

test('everything that is asked for at run time is counted as shipped', () => {
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...Object.keys(project.dependencies), 'scheduler']),
  );
  expect(shipped.map(({ name }) => name)).not.toContain('vite');
});

test('a bundled module of any other package is found out', () => {
  const ids = [
    '/project/src/main.tsx',
    '\0rolldown/runtime.js',
    '/project/node_modules/react/index.js',
    'C:\\project\\node_modules\\react-dom\\client.js',
    '/project/node_modules/vite/client.js',
    '/project/node_modules/react/node_modules/other/index.js',
    '/project/node_modules/react-other/index.js',
  ];
  expect(uncountedModules(ids, shipped)).toEqual(ids.slice(4));
});

test('what is shipped has a licence that allows it', () => {
  expect(shipped.filter(({ license = '' }) => !LICENCES.includes(license))).toEqual([]);
});

test('each licence text goes with it', () => {
  const text = notices(ROOT, shipped);
  for (const { name, version } of shipped) expect(text).toContain(`${name} ${version} (`);
  expect(
    text.match(/permission notice|Apache License|provided that/gi)?.length,
  ).toBeGreaterThanOrEqual(shipped.length);
});

test('no package has to run a script at installation', () => {
  const wanting = Object.entries<{ hasInstallScript?: boolean }>(lock.packages)
    .filter(([folder, { hasInstallScript }]) => {
      if (hasInstallScript) return true;
      const manifest = `${folder}/package.json`;
      if (!folder || !existsSync(ROOT + manifest)) return false;
      const { scripts = {} } = readJson(manifest);
      return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
    })
    .map(([folder]) => folder.replace(/.*node_modules\//, ''));
  expect(wanting.filter((name) => !(name in UNNEEDED_SCRIPTS))).toEqual([]);
  expect(readFileSync(`${ROOT}.npmrc`, 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

// npm may be slow to start.
test('npm describes each shipped package in the same way', { timeout: 60_000 }, (context) => {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const { status, stdout } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) leaveOut(context, 'npm が見つかりません');
  const theirs = new Map<string, object>(
    JSON.parse(stdout).components.map((item: { 'bom-ref': string }) => [item['bom-ref'], item]),
  );
  const bill = sbom(project, shipped) as { components: { 'bom-ref': string }[] };
  expect(bill.components).toHaveLength(shipped.length);
  for (const component of bill.components)
    expect(theirs.get(component['bom-ref'])).toMatchObject(component);
});

test('the bill of materials says who needs whom, and nothing of when or where it was made', () => {
  const bill = sbom(project, shipped);
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: project.name, version: project.version } },
    dependencies: expect.arrayContaining([
      expect.objectContaining({
        dependsOn: expect.arrayContaining([expect.stringMatching(/^scheduler@/)]),
        ref: expect.stringMatching(/^react-dom@/),
      }),
    ]),
  });
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});
