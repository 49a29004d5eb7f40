import { CHECK_IDS, type CheckId, checkOf } from './checks';
import { type Contractor, JOINT_MANAGER_SINCE } from './contractor';
import { possibleMonths } from './period';

/** Why a check does not concern a contractor (対象外): its status, or its first month. */
export type NotAskedReason = 'status' | 'since';

/** Undefined if the check concerns this contractor. An unknown month never skips a check. */
export function notAskedReason(id: CheckId, contractor: Contractor): NotAskedReason | undefined {
  const { status, since } = checkOf(id);
  if (status && status !== contractor.status) return 'status';
  if (since !== undefined && possibleMonths(contractor.joined).to < since) return 'since';
  return undefined;
}

/** The checks that concern this contractor, in the card's order. */
export const askedChecks = (contractor: Contractor): CheckId[] =>
  CHECK_IDS.filter((id) => !notAskedReason(id, contractor));

/** True for a 共同経営者 who joined before that was possible: the card prints the status after 通算. */
export const isStatusFromAggregation = ({ status, joined }: Contractor): boolean =>
  status === 'joint-manager' && possibleMonths(joined).to < JOINT_MANAGER_SINCE;
