import { type Answer, type Answers, prune } from '../domain/answers';
import { CHECK_IDS, type CheckId } from '../domain/checks';
import type { Contractor, Joined, Status } from '../domain/contractor';
import type { Calendar } from '../domain/era';
import { notAskedReason } from '../domain/gate';
import type { Step } from './step';

/** The two facts on the card, as far as they are known yet. */
export interface Facts {
  status?: Status;
  joined?: Joined;
  /** The calendar in which the month was given, so that it is shown as on the contractor's card. */
  calendar?: Calendar;
}

/** What is chosen or typed on a screen and not yet pressed, by the controls' names. */
export type Draft = Readonly<Record<string, string | boolean>>;

/** All that the contractor has told us. The screen shown is not part of it. */
export interface Journey {
  facts: Facts;
  answers: Answers;
  /** The oval is marked. Any change of a fact or an answer empties it. */
  oval: boolean;
  drafts: { readonly [step in Step]?: Draft };
  /** Checks whose answers were dropped since the sheet was last seen, in the card's order. */
  dropped: readonly CheckId[];
  /** Whether the facts came with a link, and so are shown first for confirmation. */
  linked: boolean;
  /** Whether there was a link that could not be read. */
  unreadable: boolean;
  /** The facts of a second card whose link was opened here: the contractor is asked which one counts. */
  otherCard?: Facts;
}

export const EMPTY_JOURNEY: Journey = {
  facts: {},
  answers: {},
  oval: false,
  drafts: {},
  dropped: [],
  linked: false,
  unreadable: false,
};

/** The contractor, once both facts are known. */
export function contractorOf({ facts }: Journey): Contractor | undefined {
  const { status, joined } = facts;
  return status && joined ? { status, joined } : undefined;
}

type Drafts = Journey['drafts'];

function without(drafts: Drafts, ...steps: Step[]): Drafts {
  const rest: { [step in Step]?: Draft } = { ...drafts };
  for (const step of steps) delete rest[step];
  return rest;
}

/** What was confirmed before no longer stands once something changes: the oval is empty again. */
const reopened = ({ drafts }: Journey) => ({ oval: false, drafts: without(drafts, 'review') });

/** Takes new facts, drops the answers they leave without a question, and remembers which those were. */
export function withFacts(journey: Journey, facts: Facts): Journey {
  const next = { ...journey, ...reopened(journey), facts: { ...journey.facts, ...facts } };
  const contractor = contractorOf(next);
  if (!contractor) return next;
  const gone = CHECK_IDS.filter((id) => notAskedReason(id, contractor));
  const drafts = without(next.drafts, ...gone.map((id) => `check-${id}` as const));
  const dropped = gone.filter((id) => journey.answers[id] || journey.dropped.includes(id));
  return { ...next, answers: prune(journey.answers, contractor), drafts, dropped };
}

export const withAnswer = (journey: Journey, id: CheckId, answer: Answer): Journey => ({
  ...journey,
  ...reopened(journey),
  answers: { ...journey.answers, [id]: answer },
});

export function withDraft(journey: Journey, step: Step, draft: Draft | undefined): Journey {
  const others = without(journey.drafts, step);
  return { ...journey, drafts: draft ? { ...others, [step]: draft } : others };
}
