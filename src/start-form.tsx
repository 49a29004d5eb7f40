import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { STATUSES } from './domain/contractor';
import { openHostChannel } from './embed/host-channel';
import { hostsOf } from './embed/hosts';
import { showFaultPage } from './fault';
import { readPageTexts } from './i18n/page-texts';
import { startTexts } from './i18n/t';
import { openHistory } from './journey/history';
import { JourneyContext } from './journey/use-journey';
import type { JourneyHistory } from './journey/visit';
import { App } from './screens/App';

/** What was chosen on the prerendered page while this script was still on its way. */
function earlyChoice() {
  const chosen = document.querySelector<HTMLInputElement>('input[name="status"]:checked')?.value;
  const status = STATUSES.find((code) => code === chosen);
  return status && { status };
}

/** Lets the page that embeds this one, if any, follow from screen to screen. */
function tellHost(history: JourneyHistory): void {
  const host = openHostChannel(window, hostsOf(window));
  // By then the screen stands on the page. Not at the next frame: a frame out of sight draws none.
  const tell = () => window.setTimeout(host.screenShown);
  history.subscribe(tell);
  if (!history.visit().isArrival) tell();
}

/** Brings the prerendered page to life. Throws if the page carries no texts. */
export function startForm(): void {
  const { code, texts } = readPageTexts(document);
  startTexts(code, texts);
  const history = openHistory(window, earlyChoice());
  tellHost(history);
  const page = (
    <JourneyContext value={history}>
      <App />
    </JourneyContext>
  );
  // As a transition it is done in slices, and a tap in between gets its turn.
  startTransition(() => {
    hydrateRoot(document.getElementById('root') as HTMLElement, page, {
      onUncaughtError: showFaultPage,
    });
  });
}
