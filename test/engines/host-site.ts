import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTS } from '../../src/page-attributes';
import { type HostKind, hostOf, OLD_FORM } from '../browser/host-kinds';
import { FORM } from '../browser/host-page';
import { holdPages } from '../fixtures/held-pages';

/** The form, a page of another origin that embeds it, and a third one that sends on to the form. */
export async function openHostSite() {
  const form = await holdPages();
  let page = '';
  const server = createServer((request, response) => {
    if (request.url === '/old/') return response.writeHead(302, { Location: form.url }).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const host = `http://localhost:${port}`;
  const named = new RegExp(`${HOSTS}="[^"]*"`);
  form.change((html) => html.replace(named, `${HOSTS}="${host}"`));
  form.release();
  const withOurs = (text: string) =>
    text
      .replaceAll(OLD_FORM, `http://127.0.0.1:${port}/old/`)
      .replaceAll(FORM, form.url)
      .replaceAll(new URL(FORM).origin, new URL(form.url).origin);

  return {
    /** From here on the host has a page of these kinds, at this address. */
    show(...kinds: HostKind[]): string {
      page = withOurs(hostOf(...kinds));
      return `${host}/`;
    },
    /** What happens on it when it is there. */
    lateOn: (...kinds: HostKind[]) =>
      kinds.flatMap(({ late }) => (late ? [`void (${withOurs(late)})`] : [])),
    async close() {
      await form.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
