import './old-phones';
import { STATUSES } from './domain/contractor';
import { openHostChannel } from './embed/host-channel';
import { hostsOf } from './embed/hosts';
import { openHistory } from './history/history';
import { ownLanguage, showTextsOnPage, whenAllTextsAreHere } from './i18n/page-texts';
import { ARRIVING } from './page-attributes';
import { drawPage } from './screens/draw-page';

/** What was chosen on the prerendered page while this script was still on its way. */
function earlyChoice() {
  const chosen = document.querySelector<HTMLInputElement>('input[name="status"]:checked')?.value;
  const status = STATUSES.find((code) => code === chosen);
  return status && { status };
}

/** Brings the prerendered page to life. */
async function start(): Promise<void> {
  // For browsers without a script; React's page has none.
  for (const bracket of document.querySelectorAll('rp')) bracket.remove();
  const own = ownLanguage(document);
  showTextsOnPage(document, own);
  const history = openHistory(window, own, earlyChoice());
  const { language } = history.visit();
  if (language !== own) {
    if (document.readyState === 'loading') await whenAllTextsAreHere(document);
    if (!showTextsOnPage(document, language)) history.changeLanguage(own);
  }
  const host = openHostChannel(window, hostsOf(window));
  // By then the screen stands on the page. Not at the next frame: a frame out of sight draws none.
  history.subscribe(() => window.setTimeout(host.screenShown));
  drawPage(history, !document.documentElement.hasAttribute(ARRIVING));
}

window.early?.scriptIsHere();
start().catch((error) => {
  console.error(error);
  window.early?.giveUp();
});
