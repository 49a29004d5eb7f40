import { describe, expect, test } from 'vitest';
import { countListed, countPlaywright, countVitest } from './count.mjs';

const file = (status: string, ...tests: object[]) => ({ status, assertionResults: tests });

describe('a report of vitest', () => {
  test('counts what passed and failed, and why each other was left out', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [
        file('passed', { status: 'passed' }, { status: 'skipped', meta: { reason: 'no Firefox' } }),
        file('failed', { status: 'failed' }, { status: 'passed' }, { status: 'todo', meta: {} }),
        file('passed', { status: 'pending' }),
      ],
    };
    const untold = '理由が書かれていません';
    expect(countVitest(report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['no Firefox', untold, untold],
    });
  });

  test('a file that could not be loaded failed', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [file('failed')] };
    expect(countVitest(report).failed).toBe(1);
  });
});

describe('a report of Playwright', () => {
  const spec = (status: string, ...annotations: object[]) => ({
    tests: [{ status, annotations }],
  });
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1 },
    errors: [{}],
    suites: [
      {
        specs: [spec('expected'), spec('skipped', { type: 'skip', description: 'no font' })],
        suites: [{ specs: [spec('skipped', { type: 'skip' }), spec('unexpected')] }],
      },
    ],
  };

  test('counts what failed once as failed', () => {
    expect(countPlaywright(report)).toEqual({
      passed: 3,
      failed: 3,
      skipped: ['no font', '理由が書かれていません'],
    });
  });

  test('a list is counted at every depth', () => {
    expect(countListed(report)).toBe(4);
    expect(countListed({ suites: [] })).toBe(0);
  });
});
