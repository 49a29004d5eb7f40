import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { POSTCARD_LINKS, runRows } from '../bench/run-rows.mjs';
import { PATIENCE } from '../fixtures/patience';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const CSV = 'status,joined\nsole-proprietor,1985-04\n';
const folder = mkdtempSync(join(tmpdir(), 'postcard links '));

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a program, and gives all that came of it. `stdout` is a file's number, if it shall not be read here. */
async function run(
  [program = '', ...args]: string[],
  input = '',
  stdout: 'pipe' | number = 'pipe',
) {
  const child = spawn(program, args, { cwd, stdio: ['pipe', stdout, 'pipe'] });
  // A command may end before it has read everything.
  child.stdin?.on('error', () => {}).end(input);
  const [out, err, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'close'),
  ]);
  return { out, err, code };
}

const LINKS = [process.execPath, ...POSTCARD_LINKS];
/** Starts the command, to be ended before it has read everything. */
function start(...more: string[]) {
  const [program = '', ...args] = [...LINKS, ...more];
  const child = spawn(program, args, { stdio: 'pipe' });
  child.stdin.on('error', () => {});
  return child;
}

const NPM = ['npm', 'run', 'postcard-links'];

it(
  'npm run postcard-links writes nothing but CSV to stdout, and passes its exit code on',
  async () => {
    const command = [...NPM, '--', '--base', 'https://form.example/'];
    const good = await run(command, CSV);
    expect(good.out).toBe(
      'status,joined,url\nsole-proprietor,1985-04,https://form.example/#status=sole-proprietor&joined=1985-04\n',
    );
    expect(good.code).toBe(0);
    const bad = await run(command, `${CSV}king,1985-04\n`);
    expect([bad.out, bad.code]).toEqual([good.out, 1]);
    expect(bad.err).toContain('3行目');
    const wrong = await run(NPM, CSV);
    expect([wrong.out, wrong.code]).toEqual(['', 2]);
  },
  PATIENCE,
);

it(
  'memory does not grow with the rows',
  async () => {
    const few = await runRows(50_000, POSTCARD_LINKS);
    const many = await runRows(300_000, POSTCARD_LINKS);
    expect([few.code, few.lines, many.code, many.lines]).toEqual([0, 100_001, 0, 600_001]);
    expect(many.megabytes - few.megabytes).toBeLessThan(25);
    // Where the heap stands differs by Node.js: about 80 MB on 20, 100 to 125 on 24 and 26. What counts is that it is flat.
    expect(many.megabytes).toBeLessThan(150);
  },
  PATIENCE,
);

it(
  'a reader that leaves ends it quietly',
  async () => {
    const child = start();
    const err = text(child.stderr);
    child.stdin.write(`${CSV}${'sole-proprietor,1985-04\n'.repeat(200_000)}`);
    const [first] = await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect(String(first)).toMatch(/^status,joined,url\n/);
    expect([code, await err]).toEqual([141, '']);
  },
  PATIENCE,
);

it.runIf(process.platform === 'linux')(
  'a full disk is named in one sentence',
  async () => {
    const full = openSync('/dev/full', 'w');
    const { err, code } = await run(LINKS, CSV, full);
    closeSync(full);
    expect(code).toBe(1);
    expect(err).toContain('空き');
    expect(err.trim().split('\n')).toHaveLength(1);
  },
  PATIENCE,
);

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s leaves whole rows on stdout',
  async (signal) => {
    const child = start();
    const out = text(child.stdout);
    child.stdin.write(`${CSV}${'sole-proprietor,1985-04\n'.repeat(100_000)}sole-propr`);
    await once(child.stdout, 'readable');
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    const rows = parse(await out);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect((await out).endsWith('joined=1985-04\n')).toBe(true);
  },
  PATIENCE,
);

it(
  'an interruption leaves no half file',
  async () => {
    const target = join(folder, 'links.csv');
    const child = start('--out', target);
    child.stdin.write(`${CSV}${'sole-proprietor,1985-04\n'.repeat(100_000)}`);
    while (!existsSync(`${target}.part`)) await new Promise((resume) => setImmediate(resume));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect([code, readdirSync(folder)]).toEqual([130, []]);
  },
  PATIENCE,
);

it(
  'a file is read and written by name, from and to a folder with spaces',
  async () => {
    const target = join(folder, 'links file.csv');
    const { code, out, err } = await run([...LINKS, '--out', target], CSV);
    expect([code, out, err]).toEqual([0, '', '']);
    expect(readFileSync(target, 'utf8')).toBe(
      'status,joined,url\nsole-proprietor,1985-04,https://form.example/#status=sole-proprietor&joined=1985-04\n',
    );
    const again = await run([...LINKS, '--in', target, '--check']);
    expect([again.code, again.out, again.err]).toEqual([0, '', '']);
  },
  PATIENCE,
);
