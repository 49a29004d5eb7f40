import { CAMPAIGN } from '../campaign';
import { PHASES, type Phase, phaseOn } from '../domain/phase';
import { PHASE } from '../page-attributes';
import { todayInJapan } from './clock';
import { useNow } from './use-now';

/** The phase of the mailing by Japan's calendar. */
export const phaseNow = (): Phase => phaseOn(todayInJapan(), CAMPAIGN);

function prerenderedPhase(): Phase {
  if (typeof document === 'undefined') return phaseNow();
  const written = document.documentElement.getAttribute(PHASE);
  return PHASES.find((phase) => phase === written) ?? phaseNow();
}

export const usePhase = (): Phase => useNow(phaseNow, prerenderedPhase);
