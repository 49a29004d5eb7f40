import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/kit/check-deploy/check-files.ts';
import { Findings } from '../../../src/kit/check-deploy/findings.ts';
import type { HttpResponse } from '../../../src/kit/check-deploy/get.ts';
import { SHORT, smallBuild } from '../../fixtures/published.ts';

const FOLDER = await smallBuild();
afterAll(() => rmSync(FOLDER, { recursive: true }));

const refused = () => Promise.reject(new Error('refused'));
const notThere = async (): Promise<HttpResponse> => ({
  status: 404,
  headers: new Map([['link', ['</a.css>']]]),
  body: Buffer.alloc(0),
});

/** Checks the files of a site that answers so, one request after the other, and like the last from then on. */
async function checkWith(...answers: (() => Promise<HttpResponse>)[]) {
  const asked: string[] = [];
  const found = new Findings();
  const ask = (path: string) => {
    asked.push(path);
    return (answers[asked.length - 1] ?? answers.at(-1) ?? refused)();
  };
  const site = new URL('https://form.example/');
  const checked = await checkFiles({ site, folder: FOLDER, ask, found }).catch(() => undefined);
  return { asked, checked, lines: found.lines(checked?.count ?? 0) };
}

describe('a site', () => {
  test('that never answers is given up after three files', async () => {
    const { asked, checked } = await checkWith(refused);
    expect(asked).toHaveLength(3);
    expect(checked).toBeUndefined();
  });

  test.each([
    ['late', [refused, refused, notThere]],
    ['once', [notThere, refused]],
  ])('that answers %s is asked for every file', async (_when, answers) => {
    const { asked, checked } = await checkWith(...answers);
    expect(asked).toHaveLength(checked?.count ?? 0);
    expect(asked.sort()).toEqual(
      ['', 'embed.js', 'en/', SHORT, 'ja-easy/', 'ko/', 'sbom.cdx.json']
        .concat('third-party-notices.txt')
        .map((path) => `/${path}`),
    );
    expect(checked?.statuses).toEqual(new Set([404]));
  });

  test('that has a file no longer is told that, and nothing of what came instead', async () => {
    expect((await checkWith(notThere)).lines).toEqual([
      expect.stringMatching(/^× すべて（8個）：ファイルがありません/),
      expect.stringMatching(/^　→ /),
    ]);
  });
});
