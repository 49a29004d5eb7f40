import { cleanup, render } from '@testing-library/react';
import { vi } from 'vitest';
import { openHistory } from '../../src/history/history';
import { JourneyContext } from '../../src/history/use-journey';
import type { JourneyHistory } from '../../src/history/visit';
import type { Draft } from '../../src/journey/journey';
import { App } from '../../src/screens/App';

let closePage = () => {};

/** Opens the journey; the listeners of the page before would write into this one's history. */
function openJourney(early?: Draft): JourneyHistory {
  closePage();
  const added = vi.spyOn(window, 'addEventListener');
  const journey = openHistory(window, 'ja', early);
  const listeners = [...added.mock.calls];
  added.mockRestore();
  closePage = () => {
    for (const [type, listener] of listeners) window.removeEventListener(type, listener);
  };
  return journey;
}

function load(early?: Draft): void {
  cleanup();
  document.title = '';
  document.documentElement.removeAttribute('data-live');
  render(
    <JourneyContext value={openJourney(early)}>
      <App />
    </JourneyContext>,
  );
}

/** Opens the form at an address, in a history that knows nothing of it. `early`: chosen before the script ran. */
export function openForm(address = '', early?: Draft): void {
  // A new entry cuts off the entries that an earlier test may have left ahead.
  window.history.pushState(null, '', `/${address}`);
  load(early);
}

/** Reload: all is lost but the entry of the browser's history. */
export const reload = (): void => load();
