import { firstUnanswered } from '../domain/answers';
import type { CheckId } from '../domain/checks';
import { askedChecks } from '../domain/gate';
import { findingOf } from '../domain/outcome';
import { contractorOf, type Journey } from './journey';
import { checkIdOf, checkStep, type Step } from './step';

/** The first thing still to be asked; the sheet once everything is. */
export function firstMissing(journey: Journey): Step {
  const contractor = contractorOf(journey);
  if (!contractor) return journey.facts.status ? 'joined' : 'status';
  const missing = firstUnanswered(journey.answers, contractor);
  return missing ? checkStep(missing) : 'review';
}

/** What comes after a check in the card's order; the first check if none is named. */
export function stepAfter(journey: Journey, id: CheckId | 0): Step {
  const contractor = contractorOf(journey);
  if (!contractor) return firstMissing(journey);
  const following = askedChecks(contractor).find((asked) => asked > id);
  return following ? checkStep(following) : firstMissing(journey);
}

/** What came before a step in the card's order. */
export function stepBefore(step: Step, journey: Journey): Step {
  const contractor = contractorOf(journey);
  const landing = journey.linked ? 'card' : 'status';
  if (step === 'period') return 'joined';
  if (step === 'joined' || !contractor) return landing;
  const id = step === 'review' ? Number.POSITIVE_INFINITY : checkIdOf(step);
  if (!id) return firstMissing(journey);
  const before = askedChecks(contractor).filter((asked) => asked < id);
  const last = before[before.length - 1];
  if (last) return checkStep(last);
  if (journey.linked) return 'card';
  return 'period' in contractor.joined ? 'period' : 'joined';
}

function isReachable(step: Step, journey: Journey): boolean {
  if (step === 'card') return journey.linked;
  if (step === 'status') return true;
  if (step === 'joined' || step === 'period') {
    return journey.linked || journey.facts.status !== undefined;
  }
  const contractor = contractorOf(journey);
  if (!contractor) return false;
  const id = checkIdOf(step);
  const missing = firstUnanswered(journey.answers, contractor);
  if (id) return askedChecks(contractor).includes(id) && (!missing || id <= missing);
  if (step === 'review') return !missing;
  const finding = findingOf(journey.answers, contractor).kind;
  return finding === 'contact' || (finding === 'clear' && journey.oval);
}

/** The step itself, or the furthest one that the answers allow: an old history entry may name any step. */
export function settle(step: Step, journey: Journey): Step {
  if (isReachable(step, journey)) return step;
  return step === 'card' ? 'status' : firstMissing(journey);
}
