import type { Status } from './contractor';
import { type Month, toMonth } from './month';

/** One of the card's conditions 確認項目①–⑧, and whom it concerns. */
interface Check {
  /** The card's number. It is never renumbered. */
  id: number;
  /** The number as the card prints it. */
  mark: string;
  /** Only contractors who joined with this 加入時の地位; everyone if absent. */
  status?: Status;
  /** Only contractors who joined in this month or later; everyone if absent. */
  since?: Month;
  /** Where the condition and its limits come from. */
  source: string;
}

/** Without its year: which mailing this is stands in campaign.ts. */
const CARD = '加入資格確認書';

/** THE TABLE. Gates, periods, leaflet, sheet and result all derive from it, in this order. */
export const CHECKS = [
  { id: 1, mark: '①', source: `${CARD} ①` },
  { id: 2, mark: '②', source: `${CARD} ②` },
  { id: 3, mark: '③', source: `${CARD} ③` },
  { id: 4, mark: '④', source: `${CARD} ④` },
  { id: 5, mark: '⑤', source: `${CARD} ⑤` },
  { id: 6, mark: '⑥', status: 'company-officer', source: `${CARD} ⑥` },
  {
    id: 7,
    mark: '⑦',
    status: 'sole-proprietor',
    since: toMonth(1994, 4),
    source: `${CARD} ⑦`,
  },
  {
    id: 8,
    mark: '⑧',
    since: toMonth(2011, 1),
    source: `${CARD} ⑧、小規模企業共済法第3条第5項第3号、平成22年法律第24号附則第2条第3項`,
  },
] as const satisfies readonly Check[];

export type CheckId = (typeof CHECKS)[number]['id'];

/** The row of a check, with its limits as optional fields. */
export const checkOf = (id: CheckId): Check => CHECKS[id - 1] as Check;

export const CHECK_IDS: readonly CheckId[] = CHECKS.map((check) => check.id);
