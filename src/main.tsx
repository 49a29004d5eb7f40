import './old-phones';
import { hydrateRoot } from 'react-dom/client';
import { STATUSES } from './domain/contractor';
import { markFramed } from './embed/framed';
import { openHostChannel } from './embed/host-channel';
import { hostsOf } from './embed/hosts';
import { showFaultPage, watchFaults } from './fault';
import { readPageTexts } from './i18n/page-texts';
import { startTexts } from './i18n/t';
import { openHistory } from './journey/history';
import { JourneyContext } from './journey/use-journey';
import { App } from './screens/App';
import './styles/index.css';

/** What was chosen on the prerendered page while this script was still on its way. */
function earlyChoice() {
  const chosen = document.querySelector<HTMLInputElement>('input[name="status"]:checked')?.value;
  const status = STATUSES.find((code) => code === chosen);
  return status && { status };
}

function start(): void {
  markFramed(window);
  const { code, texts } = readPageTexts(document);
  startTexts(code, texts);
  const history = openHistory(window, earlyChoice());
  const host = openHostChannel(window, hostsOf(window));
  // By then the screen stands on the page. Not at the next frame: a frame out of sight draws none.
  const tellHost = () => window.setTimeout(host.screenShown);
  history.subscribe(tellHost);
  if (!history.visit().isArrival) tellHost();
  const page = (
    <JourneyContext value={history}>
      <App />
    </JourneyContext>
  );
  hydrateRoot(document.getElementById('root') as HTMLElement, page, {
    onUncaughtError: showFaultPage,
  });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) watchFaults(window, script.src);
try {
  start();
} catch (error) {
  showFaultPage(error);
}
