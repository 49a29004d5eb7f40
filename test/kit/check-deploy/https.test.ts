import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkDeploy } from '../../../src/kit/check-deploy/check-deploy.ts';
import { publish, smallBuild } from '../../fixtures/published.ts';

const FOLDER = await smallBuild();
afterAll(() => rmSync(FOLDER, { recursive: true }));

let site: { url: string; server: Server };
const asked = new Set<string>();
beforeEach(async () => {
  asked.clear();
  site = await publish(
    FOLDER,
    (_file, { req: { headers, socket } }) => {
      const { servername } = socket as TLSSocket;
      asked.add(`${headers.host} ${servername} ${headers['proxy-authorization']}`);
    },
    true,
  );
});
afterEach(() => {
  site.server.close();
  vi.unstubAllEnvs();
});

async function check(url: string) {
  const lines: string[] = [];
  await checkDeploy(url, FOLDER, (line) => lines.push(line));
  return lines;
}

const RIGHT = [
  expect.stringMatching(/^△ 注意　\/：Strict-Transport-Security がありません/),
  expect.stringMatching(/^合格：8個/),
];

test('a site whose certificate nobody trusts is none', async () => {
  expect(await check(site.url)).toEqual([
    expect.stringMatching(
      /^不合格：.*証明書を信用できません（DEPTH_ZERO_SELF_SIGNED_CERT）.*nginx.*Apache/,
    ),
  ]);
});

test('a site by https like the build passes', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  expect(await check(site.url)).toEqual(RIGHT);
});

test('so it does behind the proxy of an office, which is told its own password, and the site nothing of it', async () => {
  const opened = new Set<string>();
  const proxy = createServer().on('connect', (request, socket) => {
    opened.add(`${request.url} ${request.headers['proxy-authorization']}`);
    const tunnel = connect(Number(new URL(site.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      // How either side hangs up is no matter.
      for (const [from, to] of [
        [tunnel, socket],
        [socket, tunnel],
      ] as const)
        pipeline(from, to).catch(() => undefined);
    });
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  vi.stubEnv('https_proxy', `http://me:pw@127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  expect(await check(site.url.replace('127.0.0.1', 'form.example'))).toEqual(RIGHT);
  proxy.close();
  const host = new URL(site.url).host.replace('127.0.0.1', 'form.example');
  expect([...opened]).toEqual([`${host} Basic ${btoa('me:pw')}`]);
  expect([...asked]).toEqual([`${host} form.example undefined`]);
});
