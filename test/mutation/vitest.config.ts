import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ALONE } from '../../vite.config';

/** The tests that have to notice a mutant of the room at hand: `run.mjs` names them. */
const include = (process.env['ROOM_TESTS'] ?? '').split(' ');

const isSlow = ({ moduleId }: TestSpecification) =>
  Number(readFileSync(moduleId, 'utf8').includes('PATIENCE'));

/** Most mutants are noticed by the first few tests. */
class QuickOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return [...files].sort((a, b) => isSlow(a) - isSlow(b));
  }
}

export default defineConfig({
  plugins: [react()],
  test: {
    // Under each mutant a worker of its own, but one for all files: starting is what takes the time.
    isolate: false,
    sequence: { sequencer: QuickOnesFirst },
    setupFiles: ['test/mutation/setup.ts'],
    // They start processes, which would not be those of the mutant.
    exclude: ['test/kit/launch/**', 'test/kit/*-process.test.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: include.map((room) => `${room}{,/**/*}.test.ts`) },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: include.map((room) => `${room}{,/**/*}.test.tsx`),
          exclude: ALONE,
          setupFiles: ['test/mutation/setup.ts', 'test/setup.ts'],
        },
      },
    ],
  },
});
