import { createContext, useContext, useSyncExternalStore } from 'react';
import type { JourneyHistory } from './visit';

/** The page's one journey, given by `main.tsx`. */
export const JourneyContext = createContext<JourneyHistory | undefined>(undefined);

/** The present position and the ways to move on. Throws outside of a JourneyContext. */
export function useJourney() {
  const history = useContext(JourneyContext);
  if (!history) throw new Error('useJourney needs a JourneyContext');
  // Hydration starts from the prerendered landing, and goes on to the real position at once.
  const visit = useSyncExternalStore(history.subscribe, history.visit, history.prerendered);
  const { move, keepDraft, back, restart, handOver } = history;
  return { ...visit, move, keepDraft, back, restart, handOver };
}
