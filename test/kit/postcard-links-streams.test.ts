import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { postcardLinks } from '../../src/kit/postcard-links';

const BASE = ['--base', 'https://form.example/'];
const CSV = 'status,joined\nsole-proprietor,1985-04\n';
const LINKS =
  'status,joined,url\nsole-proprietor,1985-04,https://form.example/#status=sole-proprietor&joined=1985-04\n';

const folder = mkdtempSync(join(tmpdir(), 'streams '));
const source = join(folder, 'in.csv');
writeFileSync(source, CSV);

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const csv = (text = CSV) => Readable.from([Buffer.from(text)]);
const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

interface Setting {
  stdin?: Readable & { isTTY?: boolean; fd?: number };
  /** What happens to stdout at its first piece. */
  failure?: Error;
  isTTY?: boolean;
  signal?: AbortSignal;
}

async function run(args: string[], setting: Setting = {}) {
  const { stdin = csv(), failure, isTTY = false, signal = new AbortController().signal } = setting;
  let [out, err] = ['', ''];
  const stdout = new Writable({
    write(piece, _, done) {
      out += piece;
      done(failure);
    },
  });
  const stderr = new Writable({
    write(piece, _, done) {
      err += piece;
      done();
    },
  });
  const streams = { stdin, stdout, stderr: Object.assign(stderr, { isTTY }) };
  const code = await postcardLinks([...BASE, ...args], streams, signal);
  return { code, out, err };
}

describe('a path', () => {
  it.each([
    ['where npm was called', folder, 'in.csv'],
    ['here, if npm was not', undefined, relative('', source)],
  ])('is seen from %s', async (_, place, path) => {
    vi.stubEnv('INIT_CWD', place);
    expect(await run(['--in', path])).toEqual({ code: 0, out: LINKS, err: '' });
  });

  it('gets a file of the rows with a link, though others have none', async () => {
    const target = join(folder, 'links.csv');
    const { code } = await run(['--out', target], { stdin: csv(`${CSV}king,1985-04\n`) });
    expect([code, readFileSync(target, 'utf8')]).toEqual([1, LINKS]);
  });
});

describe('stdin', () => {
  it('is not waited for where somebody would have to type the CSV', async () => {
    const { code, out, err } = await run([], { stdin: Object.assign(csv(), { isTTY: true }) });
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('--in')]);
  });

  it('that is a file says on a terminal how much of it is read', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    async function* slowly() {
      vi.setSystemTime(Date.now() + 2_000);
      yield Buffer.from(CSV);
    }
    const fd = openSync(source, 'r');
    const stdin = Object.assign(Readable.from(slowly()), { fd });
    const { code, err } = await run([], { stdin, isTTY: true });
    closeSync(fd);
    expect([code, err]).toEqual([0, expect.stringContaining('100%')]);
  });
});

describe('the end', () => {
  it('comes with a word about an address that is not to be printed', async () => {
    const { code, err } = await run(['--base', 'http://localhost:4173/']);
    expect([code, err]).toEqual([0, expect.stringContaining('http://localhost:4173/')]);
  });

  it.each([
    [[], CSV],
    [['--check'], LINKS],
  ])('comes at an interruption, and is told: %j', async (args, text) => {
    const interruption = new AbortController();
    async function* interrupted() {
      yield Buffer.from(text);
      interruption.abort();
    }
    const stdin = Readable.from(interrupted());
    const { code, err } = await run(args, { stdin, signal: interruption.signal });
    expect([code, err]).toEqual([130, expect.stringContaining('途中で止めました')]);
  });

  it('comes quietly where nobody reads on', async () => {
    const { code, err } = await run([], { failure: systemError('EPIPE') });
    expect([code, err]).toEqual([141, '']);
  });

  it('comes with the name of what failed', async () => {
    const { code, err } = await run([], { failure: systemError('EIO') });
    expect([code, err]).toEqual([1, expect.stringMatching(/（EIO ?）。\n$/)]);
  });

  it('comes with the whole error where the fault is our own', async () => {
    await expect(run([], { failure: new Error('ours') })).rejects.toThrow('ours');
  });
});
