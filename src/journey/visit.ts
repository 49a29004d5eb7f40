import { type Draft, withDraft } from './journey';
import { type Move, type Position, START } from './moves';

/** A showing of a screen: each has a key of its own, even of the same step. */
export interface Visit {
  position: Position;
  key: number;
  /** The screen found on load, for which nobody pressed anything. */
  isArrival: boolean;
}

/** The journey as the screens see it. */
export interface JourneyHistory {
  subscribe: (listener: () => void) => () => void;
  visit: () => Visit;
  /** What the prerendered page shows: hydration has to start from there. */
  prerendered: () => Visit;
  move: (move: Move) => void;
  /** Keeps what is chosen or typed and not yet pressed. */
  keepDraft: (draft: Draft) => void;
  back: () => void;
  restart: () => void;
  /** Lets the next page, in another language, go on from here. */
  handOver: () => void;
}

/** The landing as it stands in the prerendered page, with what was chosen there before the script ran. */
export const prerenderedVisit = (early: Draft | undefined): Visit => ({
  position: early ? { ...START, journey: withDraft(START.journey, 'status', early) } : START,
  key: 0,
  isArrival: true,
});

const noop = () => {};

/** The journey of the prerendered page itself, which goes nowhere. */
export function stillHistory(): JourneyHistory {
  const visit = prerenderedVisit(undefined);
  const stay = () => visit;
  return {
    subscribe: () => noop,
    visit: stay,
    prerendered: stay,
    move: noop,
    keepDraft: noop,
    back: noop,
    restart: noop,
    handOver: noop,
  };
}
