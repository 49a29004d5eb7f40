import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATIENCE } from '../../fixtures/patience';
import { copyProject, type ProjectCopy } from '../../fixtures/project-copy';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject('run-', 'installed');
});
afterAll(() => copy.remove());

test(
  'what it runs ends with the shell of npm, whatever ends that',
  async () => {
    writeFileSync(
      join(copy.folder, 'for-ever.mjs'),
      'process.stdout.write(process.argv.slice(2).join()); setInterval(() => {}, 1000);',
    );
    const command = [join(copy.folder, 'src/kit/launch/run.mjs'), 'for-ever.mjs', 'a', 'b'];
    const shell = `require('node:child_process').spawn(process.execPath, ${JSON.stringify(command)}, { stdio: 'inherit' })`;
    const child = spawn(process.execPath, ['-e', shell], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = await once(child.stdout, 'data');
    expect(String(said)).toBe('a,b');
    child.kill('SIGKILL');
    // Its output is closed once nobody holds it any more.
    await once(child, 'close');
  },
  PATIENCE,
);
