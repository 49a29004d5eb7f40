import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { POSTCARD_LINKS, runRows } from '../bench/run-rows.mjs';
import { PATIENCE } from '../fixtures/patience';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const CSV = 'status,joined\nsole-proprietor,1985-04\n';
const SHELL = { cwd, shell: '/bin/sh', stdio: 'pipe' } as const;

/** Starts the command by a line of shell, with `$LINKS` for it, and gives all that came of it. */
async function shell(line: string, input = '') {
  const LINKS = [process.execPath, ...POSTCARD_LINKS].join(' ');
  const child = spawn(line, { ...SHELL, env: { ...process.env, LINKS } });
  // A command may end before it has read everything.
  child.stdin.on('error', () => {}).end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code };
}

it(
  'npm run postcard-links writes nothing but CSV to stdout, and passes its exit code on',
  async () => {
    const run = 'npm run postcard-links -- --base https://FORM/';
    const good = await shell(run, CSV);
    expect(good.out).toBe(
      'status,joined,url\nsole-proprietor,1985-04,https://FORM/#status=sole-proprietor&joined=1985-04\n',
    );
    expect(good.code).toBe(0);
    const bad = await shell(run, `${CSV}king,1985-04\n`);
    expect([bad.out, bad.code]).toEqual([good.out, 1]);
    expect(bad.err).toContain('3行目');
    const wrong = await shell('npm run postcard-links', CSV);
    expect([wrong.out, wrong.code]).toEqual(['', 2]);
  },
  PATIENCE,
);

it(
  'memory does not grow with the rows',
  async () => {
    const { code, lines, megabytes } = await runRows(100_000, POSTCARD_LINKS);
    expect([code, lines]).toEqual([0, 200_001]);
    expect(megabytes).toBeLessThan(150);
  },
  PATIENCE,
);

it(
  'a reader that leaves ends it quietly, with whole lines',
  async () => {
    const rows = `${CSV}${'sole-proprietor,1985-04\n'.repeat(50_000)}`;
    const { out, err } = await shell('($LINKS; echo "exit $?" >&2) | head -n 1', rows);
    expect(out).toBe('status,joined,url\n');
    expect(err).toBe('exit 141\n');
  },
  PATIENCE,
);

it.runIf(process.platform === 'linux')(
  'a full disk is named in one sentence',
  async () => {
    const { err, code } = await shell('$LINKS > /dev/full', CSV);
    expect(code).toBe(1);
    expect(err).toContain('空き');
    expect(err.trim().split('\n')).toHaveLength(1);
  },
  PATIENCE,
);

it(
  'Ctrl-C leaves whole rows',
  async () => {
    const [script = '', ...args] = POSTCARD_LINKS;
    const child = spawn(process.execPath, [script, ...args], { stdio: 'pipe' });
    const out = text(child.stdout);
    child.stdin.write(`${CSV}${'sole-proprietor,1985-04\n'.repeat(1_000)}sole-propr`);
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    const rows = parse(await out);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect((await out).endsWith('joined=1985-04\n')).toBe(true);
  },
  PATIENCE,
);
