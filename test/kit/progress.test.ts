import { expect, it } from 'vitest';
import { progressText } from '../../src/kit/progress';

it.each([
  [25, 100, 10, '25% あと約30秒'],
  [1, 100, 10, '1% あと約17分'],
  [100, 100, 10, '100% あと約0秒'],
  [200, 100, 10, '100% あと約0秒'],
  [2_500_000, undefined, 10, '2 MB'],
  [2_500_000, 0, 10, '2 MB'],
])('%i of %s bytes after %i s: %s', (read, whole, seconds, text) => {
  expect(progressText(read, whole, seconds)).toBe(text);
});
