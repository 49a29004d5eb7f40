import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { inNextTask } from '../../src/form/in-next-task';
import { useGrowing } from '../../src/kit/qr-page/many/use-growing';

const nextTask = () => act(() => new Promise<void>(inNextTask));

test('a long list grows by a few with each task, to its end and no further', async () => {
  const { result } = renderHook(() => useGrowing(100));
  const seen = [result.current];
  for (let task = 0; task < 4; task++) {
    await nextTask();
    seen.push(result.current);
  }
  expect(seen).toEqual([48, 96, 100, 100, 100]);
});

test('a short list is there at once, and drawn once', async () => {
  for (const all of [0, 10, 48]) {
    const grow = vi.fn(() => useGrowing(all));
    const { result } = renderHook(grow);
    await nextTask();
    expect(result.current).toBe(all);
    expect(grow).toHaveBeenCalledTimes(1);
  }
});

test('a list that gets longer goes on growing', async () => {
  const { result, rerender } = renderHook(useGrowing, { initialProps: 10 });
  rerender(60);
  await nextTask();
  expect(result.current).toBe(60);
});
