import { expect, test } from 'vitest';
import { inputFault, sentenceFor } from '../../../src/kit/launch/faults.mjs';

test.each([
  { fault: { code: 'EROFS', path: '/srv/form' }, said: ['/srv/form', '書き込めません', 'EROFS'] },
  { fault: { code: 'EACCES', path: '/home/a/.npm' }, said: ['/home/a/.npm', '書き込めません'] },
  { fault: { code: 'EACCES' }, said: ['このフォルダー', '書き込めません'] },
  { fault: { code: 'ENOSPC' }, said: ['空き'] },
  { fault: { code: 'PLUGIN_ERROR', pluginCode: 'ENOSPC' }, said: ['空き'] },
  { fault: { code: 'ENOTCACHED' }, said: ['つながりません', 'プロキシ'] },
  { fault: { code: 'ETIMEDOUT' }, said: ['つながりません', 'ETIMEDOUT'] },
  { fault: inputFault('「a」は、使えません。'), said: ['「a」は、使えません。'] },
])('$fault.code is one sentence', ({ fault, said }) => {
  const sentence = sentenceFor(fault);
  for (const part of said) expect(sentence).toContain(part);
  expect(sentence).not.toContain('\n');
});

test.each([{}, { code: 'ERR_ASSERTION' }, { code: 'toString' }, new Error('a fault of ours')])(
  'what is no fault of the person is not explained away: %s',
  (fault) => {
    expect(sentenceFor(fault)).toBeUndefined();
  },
);
