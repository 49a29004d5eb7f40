import { CHECK_IDS, type CheckId } from '../domain/checks';

/** A screen of the journey. `card` is the landing of a linked card: the facts read from it. */
export type Step =
  | 'card'
  | 'status'
  | 'joined'
  | 'period'
  | `check-${CheckId}`
  | 'review'
  | 'result';

export const STEPS: readonly Step[] = [
  'card',
  'status',
  'joined',
  'period',
  ...CHECK_IDS.map((id): Step => `check-${id}`),
  'review',
  'result',
];

export const checkStep = (id: CheckId): Step => `check-${id}`;

export const checkIdOf = (step: Step): CheckId | undefined =>
  CHECK_IDS.find((id) => step === `check-${id}`);
