import type { CheckId } from './checks';
import type { Contractor } from './contractor';
import { askedChecks } from './gate';

/** 該当していなかった, 該当していた, わからない */
export const ANSWERS = ['no', 'yes', 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];
export type Answers = { readonly [id in CheckId]?: Answer };

/** Only the answers to checks that concern this contractor: one no longer asked does not exist. */
export function prune(answers: Answers, contractor: Contractor): Answers {
  const kept: { [id in CheckId]?: Answer } = {};
  for (const id of askedChecks(contractor)) {
    const answer = answers[id];
    if (answer) kept[id] = answer;
  }
  return kept;
}

/** The first check that concerns this contractor and has no answer yet. */
export const firstUnanswered = (answers: Answers, contractor: Contractor): CheckId | undefined =>
  askedChecks(contractor).find((id) => !answers[id]);
