import { createContext, useContext, useSyncExternalStore } from 'react';
import { isLanding } from '../journey/moves';
import type { JourneyHistory } from './visit';

/** The page's one journey, given by `main.tsx`. */
export const JourneyContext = createContext<JourneyHistory | undefined>(undefined);

/** The page's journey itself. Throws outside of a JourneyContext. */
function useHistory(): JourneyHistory {
  const history = useContext(JourneyContext);
  if (!history) throw new Error('useJourney needs a JourneyContext');
  return history;
}

/** The language that the page was made in, the one shown, and how to change it. */
export function useLanguage() {
  const { subscribe, visit, own, changeLanguage } = useHistory();
  const read = () => visit().language;
  return { own, language: useSyncExternalStore(subscribe, read, read), changeLanguage };
}

/** Whether the first screen is shown. */
export function useIsLanding(): boolean {
  const { subscribe, visit } = useHistory();
  const read = () => isLanding(visit().position.place);
  return useSyncExternalStore(subscribe, read, read);
}

/** The present position and the ways to move on. */
export function useJourney() {
  const history = useHistory();
  const visit = useSyncExternalStore(history.subscribe, history.visit, history.visit);
  return { ...history, ...visit };
}
