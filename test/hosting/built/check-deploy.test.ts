import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { publish } from '../../fixtures/published.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const SCRIPT = fileURLToPath(
  new URL('../../../src/kit/check-deploy/check-deploy.mjs', import.meta.url),
);

async function run(url: string) {
  const child = spawn(process.execPath, [SCRIPT, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { output, code };
}

test('npm run check-deploy ends with the verdict on what was built, and 0 or 1', async () => {
  const { url, server } = await publish(DIST);
  expect(await run(url)).toEqual({ output: expect.stringMatching(/合格：[^\n]*\n$/), code: 0 });
  server.close();
  expect(await run(url)).toEqual({ output: expect.stringMatching(/不合格：[^\n]*\n$/), code: 1 });
});
