import { readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../../src/build/built-files.ts';
import { EXCEPTIONS, isExcepted, markupFaults } from '../../fixtures/markup-faults';

const DIST = new URL('../../../dist/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, DIST), 'utf8');
const pages = builtFiles(DIST.pathname).filter((file) => file.endsWith('.html'));

describe('html-validate', () => {
  test('has nothing to say about any page but what is excepted, and each exception is needed', async () => {
    const faults = (await Promise.all(pages.map((page) => markupFaults(read(page))))).flat();
    expect(faults.filter((fault) => !isExcepted(fault))).toEqual([]);
    const rules = new Set(faults.map((fault) => fault.split(' ')[0]));
    expect([...rules].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });

  test('would find a fault', async () => {
    const page = read('about/index.html').replace('<main', '<b id="b"></b><b id="b"></b><main');
    const faults = (await markupFaults(page)).filter((fault) => !isExcepted(fault));
    expect(faults.map((fault) => fault.split(' ')[0])).toContain('no-dup-id');
  });
});

describe('CSP Evaluator', () => {
  const findings = (policy: string) => new CspEvaluator(new CspParser(policy).csp).evaluate();

  test.each(['_headers', ...pages])('finds nothing in a policy of %s', (file) => {
    const sent = [...read(file).matchAll(/Content-Security-Policy(?:: |" content=")([^"\n]*)/g)];
    const policies = [...new Set(sent.map(([, policy = '']) => policy))];
    expect(policies.length).toBeGreaterThan(0);
    expect(policies.flatMap(findings)).toEqual([]);
  });

  test('would find a fault', () => {
    expect(findings("default-src 'none'; script-src 'unsafe-inline'")).not.toEqual([]);
  });
});
