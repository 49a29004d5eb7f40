import type { Answer } from '../domain/answers';
import type { Joined, Status } from '../domain/contractor';
import type { Calendar } from '../domain/era';
import type { CardLink } from './card-link';
import {
  EMPTY_JOURNEY,
  type Facts,
  type Journey,
  withAnswer,
  withDraft,
  withFacts,
} from './journey';
import { checkIdOf, type Step } from './step';
import { firstMissing, settle, stepAfter, stepBefore } from './steps';

/** Where the contractor is: a step, and where it returns to if it was opened by 「変更する」. */
export interface Place {
  step: Step;
  returnTo?: 'card' | 'review';
}

/** What is told, and where. All moves are pure: (position, what was pressed) → position. */
export interface Position {
  place: Place;
  journey: Journey;
}

export type Move = (position: Position) => Position;

export const START: Position = { place: { step: 'status' }, journey: EMPTY_JOURNEY };

/** The first screen, from which no way leads back. */
export const isLanding = ({ step, returnTo }: Place): boolean =>
  step === 'card' || (step === 'status' && !returnTo);

/** Goes on from the present step: back to where 「変更する」 was pressed, asking only what is missing. */
function advance({ place, journey: told }: Position, linear: (journey: Journey) => Step): Position {
  const journey = withDraft(told, place.step, undefined);
  if (place.returnTo === 'card') return { place: { step: 'card' }, journey };
  if (place.returnTo === 'review') {
    const step = firstMissing(journey);
    return { place: step === 'review' ? { step } : { step, returnTo: 'review' }, journey };
  }
  return { place: { step: settle(linear(journey), journey) }, journey };
}

const tellFacts =
  (facts: Facts, linear: (journey: Journey) => Step): Move =>
  ({ place, journey }) =>
    advance({ place, journey: withFacts(journey, facts) }, linear);

/** On a linked card the month may be known already: then the status leads straight to the first check. */
export const tellStatus =
  (status: Status): Move =>
  (position) =>
    tellFacts({ status }, (journey) =>
      position.place.step === 'card' ? firstFactOrCheck(journey) : 'joined',
    )(position);

const firstFactOrCheck = (journey: Journey): Step => stepAfter(journey, 0);

export const tellJoined = (joined: Joined, calendar?: Calendar): Move =>
  tellFacts({ joined, ...(calendar && { calendar }) }, firstFactOrCheck);

/** 「加入年月がわからない」 */
export const tellMonthUnknown: Move = ({ place, journey }) => ({
  place: { ...place, step: 'period' },
  journey,
});

export const confirmCard: Move = ({ place, journey }) =>
  advance({ place, journey }, firstFactOrCheck);

export const tellAnswer =
  (answer: Answer): Move =>
  ({ place, journey }) => {
    const id = checkIdOf(place.step);
    if (!id) return { place, journey };
    return advance({ place, journey: withAnswer(journey, id, answer) }, (told) =>
      stepAfter(told, id),
    );
  };

/** 「結果を見る」 */
export const showResult =
  (oval: boolean): Move =>
  ({ journey }) => {
    const told: Journey = { ...withDraft(journey, 'review', undefined), oval, dropped: [] };
    return { place: { step: settle('result', told) }, journey: told };
  };

/** 「変更する」: opens a step as it was last confirmed, and comes back here. */
export const change =
  (step: Step): Move =>
  (position) => {
    const { place, journey } = position;
    // The second half of a double press: the step is open already.
    if (place.returnTo) return position;
    return {
      place: { step, returnTo: place.step === 'card' ? 'card' : 'review' },
      journey: withDraft(journey, step, undefined),
    };
  };

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.step === b.step && a.returnTo === b.returnTo;

/** Where 「戻る」 leads: to where 「変更する」 was pressed, else to the question before, as the answers stand now. */
export function placeBefore({ place, journey }: Position): Place {
  const { step, returnTo } = place;
  if (step !== 'period' && returnTo && settle(returnTo, journey) === returnTo)
    return { step: returnTo };
  return { ...place, step: settle(stepBefore(step, journey), journey) };
}

/** 「最初からやり直す」 */
export const restart: Move = () => START;

const isUntouched = ({ place, journey }: Position): boolean =>
  isLanding(place) &&
  Object.keys(journey.answers).length === 0 &&
  (journey.linked || Object.keys(journey.facts).length === 0);

/** One person never sees another's answers: a card's facts begin a journey of their own. */
const startWith = (facts: Facts, unreadable = false): Position => ({
  place: { step: 'card' },
  journey: { ...EMPTY_JOURNEY, facts, linked: true, unreadable },
});

/** Opens a card's link. Where something was answered already, both are kept until the contractor has chosen. */
export const takeLink =
  ({ facts, isDamaged }: CardLink): Move =>
  (position) => {
    const { place, journey } = position;
    if (Object.keys(facts).length === 0) {
      return isDamaged ? { place, journey: { ...journey, unreadable: true } } : position;
    }
    if (isUntouched(position)) return startWith(facts, isDamaged);
    return { place, journey: { ...journey, otherCard: facts } };
  };

/** Goes on with the journey as it is. */
export const keepThisCard: Move = ({ place, journey: { otherCard: _, ...journey } }) => ({
  place,
  journey,
});

/** Leaves this journey for the other card's. */
export const takeOtherCard: Move = (position) => startWith(position.journey.otherCard ?? {});
