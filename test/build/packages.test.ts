import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { notices } from '../../src/build/notices.ts';
import { OPERATOR } from '../../src/build/operator.ts';
import { runtimePackages, uncountedModules } from '../../src/build/runtime-packages.ts';
import { sbom } from '../../src/build/sbom.ts';
import { supplierOf } from '../../src/build/supplier.ts';
import { leaveOut } from '../fixtures/leave-out';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readJson = (file: string) => JSON.parse(readFileSync(ROOT + file, 'utf8'));
const project = readJson('package.json');
const lock = readJson('package-lock.json');
const shipped = runtimePackages(lock);
const TIME = '2026-11-01T00:00:00Z';
const bill = sbom(project, shipped, {
  operator: OPERATOR,
  time: TIME,
  supplierOf: (folder) => supplierOf(ROOT + folder),
}) as Bill;

type Component = Record<'bom-ref' | 'name' | 'version' | 'purl', string> & {
  supplier?: { name: string };
};
interface Bill {
  metadata: { timestamp: string; authors: { name: string }[]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** Packages that want to run a script at installation, and why that need not be allowed. */
const UNNEEDED_SCRIPTS: Record<string, string> = {
  fsevents: 'macOS only; its binary comes with it, and without it Vite watches in another way',
  'vnu-jar': 'looks for a Java of its own; the one of the system does',
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
  expect(bill.components).toHaveLength(shipped.length);
  // npm knows no suppliers.
  for (const { supplier: _, ...component } of bill.components)
    expect(theirs.get(component['bom-ref'])).toMatchObject(component);
});

test('the bill of materials is CycloneDX to the letter', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
  expect(await validator.validate(JSON.stringify(bill))).toBeNull();
  const wrong = { ...bill, metadata: { ...bill.metadata, timestamp: 'today' } };
  expect(await validator.validate(JSON.stringify(wrong))).not.toBeNull();
});

test('it has all that the NTIA asks for: supplier, name, version, identifier, relationship, author, time', () => {
  const { metadata, components, dependencies } = bill;
  expect(metadata).toMatchObject({ timestamp: TIME, authors: [{ name: OPERATOR.name }] });
  expect(OPERATOR.name).toMatch(/^独立行政法人[^《》｜]+$/);
  for (const { supplier, name, version, purl } of [metadata.component, ...components]) {
    expect(supplier?.name).toMatch(/^[^<(]+$/);
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  }
  expect(dependencies.map(({ ref }) => ref)).toEqual(
    [metadata.component, ...components].map((each) => each['bom-ref']),
  );
  const react = dependencies.find(({ ref }) => ref.startsWith('react-dom@'));
  expect(react?.dependsOn).toContainEqual(expect.stringMatching(/^scheduler@/));
  // Else no two builds were the same.
  expect(JSON.stringify(bill)).not.toContain('serialNumber');
});
