import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { openHistory } from '../../src/history/history';
import {
  JourneyContext,
  useIsLanding,
  useJourney,
  useLanguage,
} from '../../src/history/use-journey';
import type { JourneyHistory } from '../../src/history/visit';
import { restart, tellStatus } from '../../src/journey/moves';

/** What a hook gives on a page with this journey, and how often it was asked. */
function onPage<Given>(hook: () => Given) {
  window.history.pushState(null, '', '/');
  const journey = openHistory(window, 'ja');
  const asked = vi.fn(hook);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <JourneyContext value={journey}>{children}</JourneyContext>
  );
  const { result } = renderHook(asked, { wrapper });
  const after = (act_: (journey: JourneyHistory) => void) => {
    act(() => act_(journey));
    return result.current;
  };
  return { given: result.current, after, asked };
}

test('the journey is there with the position, and follows each move', () => {
  const { given, after } = onPage(useJourney);
  expect(given).toMatchObject({ own: 'ja', position: { place: { step: 'status' } }, key: 0 });
  const next = after(({ move }) => move(tellStatus('joint-manager')));
  expect(next).toMatchObject({
    position: { place: { step: 'joined' }, journey: { facts: { status: 'joint-manager' } } },
    key: 1,
  });
});

test('the language shown is told, and the one that the page was made in', () => {
  const { given, after } = onPage(useLanguage);
  expect(given).toMatchObject({ own: 'ja', language: 'ja' });
  const changed = after(() => given.changeLanguage('vi'));
  expect(changed).toMatchObject({ own: 'ja', language: 'vi' });
});

test('whether the first screen is shown follows each move', () => {
  const { given, after, asked } = onPage(useIsLanding);
  expect(given).toBe(true);
  expect(after(({ move }) => move(tellStatus('joint-manager')))).toBe(false);
  expect(after(({ move }) => move(restart))).toBe(true);
  // What else changes draws nothing anew.
  const before = asked.mock.calls.length;
  after(({ changeLanguage }) => changeLanguage('en'));
  expect(asked).toHaveBeenCalledTimes(before);
});

test('without a journey it is said what is missing', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  expect(() => renderHook(useJourney)).toThrow('JourneyContext');
});
