import { CHECK_IDS, type CheckId, checkOf } from './checks';
import { type Contractor, JOINT_MANAGER_SINCE, type Status } from './contractor';
import type { Month } from './month';
import { possibleMonths } from './period';

/** Why a check does not concern a contractor (対象外): its status, or its first month. */
export type NotAskedReason = 'status' | 'since';

/** `latest`: the last month in which the contractor may have joined. */
function reasonFor(id: CheckId, own: Status, latest: Month): NotAskedReason | undefined {
  const { status, since } = checkOf(id);
  if (status && status !== own) return 'status';
  return since !== undefined && latest < since ? 'since' : undefined;
}

/** Undefined if the check concerns this contractor. An unknown month never skips a check. */
export const notAskedReason = (id: CheckId, { status, joined }: Contractor) =>
  reasonFor(id, status, possibleMonths(joined).to);

/** The checks that concern this contractor, in the card's order. */
export function askedChecks({ status, joined }: Contractor): CheckId[] {
  const latest = possibleMonths(joined).to;
  return CHECK_IDS.filter((id) => !reasonFor(id, status, latest));
}

/**
 * Of the checks asked, those that only the unknown month made us ask: had the contractor joined as early as may be,
 * they would be 対象外. None where the month or its period is known.
 */
export function askedInDoubt({ status, joined }: Contractor): CheckId[] {
  const earliest = possibleMonths(joined).from;
  return askedChecks({ status, joined }).filter((id) => reasonFor(id, status, earliest));
}

/** True for a 共同経営者 who joined before that was possible: the card prints the status after 通算. */
export const isStatusFromAggregation = ({ status, joined }: Contractor): boolean =>
  status === 'joint-manager' && possibleMonths(joined).to < JOINT_MANAGER_SINCE;
