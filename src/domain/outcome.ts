import { type Answers, firstUnanswered } from './answers';
import type { CheckId } from './checks';
import type { Contractor } from './contractor';
import { askedChecks } from './gate';

/**
 * What the answers come to. `clear`: every check asked was 該当していなかった, so the oval may be marked.
 * `contact`: leave the oval empty. 該当していた and わからない both lead there; the card knows no third way.
 */
export type Finding =
  | { kind: 'unanswered' }
  | { kind: 'clear' }
  | { kind: 'contact'; yes: CheckId[]; unsure: CheckId[]; affected: CheckId[] };

/** Depends on nothing but the answers to the checks that concern this contractor. */
export function findingOf(answers: Answers, contractor: Contractor): Finding {
  if (firstUnanswered(answers, contractor)) return { kind: 'unanswered' };
  const asked = askedChecks(contractor);
  const yes = asked.filter((id) => answers[id] === 'yes');
  const unsure = asked.filter((id) => answers[id] === 'unsure');
  const affected = asked.filter((id) => answers[id] !== 'no');
  return affected.length > 0 ? { kind: 'contact', yes, unsure, affected } : { kind: 'clear' };
}
