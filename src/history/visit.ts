import type { Draft } from '../journey/journey';
import { type Move, type Position, START } from '../journey/moves';
import type { LanguageCode } from '../texts/languages';

/** A showing of a screen: each has a key of its own, even of the same step. */
export interface Visit {
  position: Position;
  key: number;
  language: LanguageCode;
  /** Nobody has pressed anything for this showing: the screen was found on load, or is drawn anew. */
  isArrival: boolean;
}

/** The journey as the screens see it. */
export interface JourneyHistory {
  /** The language that the page was made in. */
  own: LanguageCode;
  subscribe: (listener: () => void) => () => void;
  visit: () => Visit;
  move: (move: Move) => void;
  /** Keeps what is chosen or typed and not yet pressed. */
  keepDraft: (draft: Draft) => void;
  back: () => void;
  /** The screen is drawn, and read out. */
  arrived: () => void;
  /** Is to be drawn anew: for which nobody pressed anything, if it had been drawn before. */
  arriveAgain: () => void;
  /** Says which language is shown from here on, so that a reload stays in it. */
  changeLanguage: (language: LanguageCode) => void;
}

const noop = () => {};

/** The journey of the prerendered page itself, which goes nowhere. */
export function stillHistory(language: LanguageCode): JourneyHistory {
  const visit: Visit = { position: START, key: 0, language, isArrival: true };
  return {
    own: language,
    subscribe: () => noop,
    visit: () => visit,
    move: noop,
    keepDraft: noop,
    back: noop,
    arrived: noop,
    arriveAgain: noop,
    changeLanguage: noop,
  };
}
