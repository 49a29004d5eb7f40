import './old-phones';
import { startTransition } from 'react';
import { STATUSES } from './domain/contractor';
import { openHostChannel } from './embed/host-channel';
import { hostsOf } from './embed/hosts';
import { showFaultPage, watchFaults } from './fault';
import { readPageTexts } from './i18n/page-texts';
import { startTexts } from './i18n/t';
import { openHistory } from './journey/history';
import { JourneyContext } from './journey/use-journey';
import type { JourneyHistory } from './journey/visit';
import { App } from './screens/App';
import './styles/paper.css';

/** A phone takes in the script in several goes: between two of them a tap must get its turn. */
const breathe = () => new Promise((turn) => window.setTimeout(turn));

/** What was chosen on the prerendered page while this script was still on its way. */
function earlyChoice() {
  const chosen = document.querySelector<HTMLInputElement>('input[name="status"]:checked')?.value;
  const status = STATUSES.find((code) => code === chosen);
  return status && { status };
}

/** Lets the page that embeds this one, if any, follow from screen to screen. Returns what to do with the first one. */
function tellHost(history: JourneyHistory): () => void {
  const host = openHostChannel(window, hostsOf(window));
  // By then the screen stands on the page. Not at the next frame: a frame out of sight draws none.
  const tell = () => window.setTimeout(host.screenShown);
  history.subscribe(tell);
  return () => {
    if (!history.visit().isArrival) tell();
  };
}

/** Brings the prerendered page to life. */
async function start(): Promise<void> {
  await breathe();
  const { hydrateRoot } = await import('react-dom/client');
  await breathe();
  const { code, texts } = readPageTexts(document);
  startTexts(code, texts);
  await breathe();
  const history = openHistory(window, earlyChoice());
  const page = (
    <JourneyContext value={history}>
      <App onLive={tellHost(history)} />
    </JourneyContext>
  );
  await breathe();
  // As a transition it is done in slices.
  startTransition(() => {
    hydrateRoot(document.getElementById('root') as HTMLElement, page, {
      onUncaughtError: showFaultPage,
      // A page translator or an extension was there first: React draws the page anew. By default it would be reported
      // like a fault, which it is not.
      onRecoverableError: () => {},
    });
  });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) watchFaults(window, script.src);
start().catch(showFaultPage);
