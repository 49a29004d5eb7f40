import { CAMPAIGN } from '../campaign';
import { PHASES, type Phase, phaseOn } from '../domain/phase';
import { todayInJapan } from './clock';
import { useNow } from './use-now';

/** Names the phase in which a page was prerendered, so that hydration starts from the same words. */
export const PHASE_ATTRIBUTE = 'data-phase';

/** The phase of the mailing by Japan's calendar. */
export const phaseNow = (): Phase => phaseOn(todayInJapan(), CAMPAIGN);

function prerenderedPhase(): Phase {
  if (typeof document === 'undefined') return phaseNow();
  const written = document.documentElement.getAttribute(PHASE_ATTRIBUTE);
  return PHASES.find((phase) => phase === written) ?? phaseNow();
}

export const usePhase = (): Phase => useNow(phaseNow, prerenderedPhase);
