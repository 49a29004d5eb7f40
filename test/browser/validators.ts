import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/texts/languages';
import { isExcepted, markupFaults } from '../fixtures/markup-faults';
import { aceFaults } from './ace';
import { type Look, visitScreens } from './all-screens';
import { lighthouseFaults } from './lighthouse';
import { vnuFaults } from './vnu';

/** The pages beside the form are one screen each. */
const visitPage = (name: string) => async (page: Page, look: Look) => {
  await page.goto(`./${name}/`);
  await look(name);
};

const VISITS = [
  ...LANGUAGES.map(({ code, folder }) => ({
    name: code as string,
    visit: (page: Page, look: Look) => visitScreens(page, folder && `${folder}/`, look),
  })),
  ...['about', 'desk', 'qr'].map((name) => ({ name, visit: visitPage(name) })),
];

/** What a browser writes down in its own way is no fault of the page. */
const AS_WRITTEN_DOWN = /^(attribute-boolean-style|no-trailing-whitespace) /;

for (const { name, visit } of VISITS) {
  test(`no validator has anything to say about any screen: ${name}`, async ({ page }, info) => {
    const faults: string[] = [];
    const files: string[] = [];
    await visit(page, async (screen) => {
      const html = await page.content();
      const found = (await markupFaults(html)).filter(
        (fault) => !isExcepted(fault) && !AS_WRITTEN_DOWN.test(fault),
      );
      faults.push(...[...found, ...(await aceFaults(page))].map((fault) => `${screen}: ${fault}`));
      const file = info.outputPath(`${screen}.html`);
      writeFileSync(file, html);
      files.push(file);
    });
    expect([...faults, ...vnuFaults(files)]).toEqual([]);
  });
}

for (const folder of [...LANGUAGES.map((language) => language.folder), 'about', 'desk', 'qr']) {
  test(`Lighthouse gives full marks: /${folder}`, async ({ baseURL }) => {
    const { href } = new URL(folder && `${folder}/`, baseURL);
    expect(await lighthouseFaults(href)).toEqual([]);
  });
}

test('Lighthouse would find a fault', async () => {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>no language</title><img src="data:,">');
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const faults = await lighthouseFaults(`http://localhost:${port}/`);
  server.close();
  expect(faults.join()).toContain('html-has-lang');
});

test('each of them would find a fault', async ({ page }, info) => {
  await page.goto('./about/');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('img'));
    document.querySelector('p')?.append(document.createElement('h2'));
  });
  const file = info.outputPath('faulty.html');
  writeFileSync(file, await page.content());
  expect(vnuFaults([file]).join()).toContain('img');
  expect((await aceFaults(page)).join()).toContain('img_alt');
  expect((await markupFaults(await page.content())).join()).toContain('wcag/h37');
});
