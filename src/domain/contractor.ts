import { type Month, toMonth } from './month';

/** 加入時の地位, as printed on the card. In the law 共同経営者 is a kind of individual; the card names it apart. */
export const STATUSES = ['sole-proprietor', 'company-officer', 'joint-manager'] as const;
export type Status = (typeof STATUSES)[number];

/** 昭和40年12月: the scheme began on 1965-12-01 (制度の沿革), so nobody joined earlier. */
export const SCHEME_START: Month = toMonth(1965, 12);

/** 平成23年1月: 共同経営者 may join since then. An earlier month can only come from 通算. */
export const JOINT_MANAGER_SINCE: Month = toMonth(2011, 1);

/** 加入年月: the month, or the period it lies in (named by its first month), or nothing known. */
export type Joined = { month: Month } | { period: Month | 'unknown' };

/** 共済契約者, as far as the checks need to know one. */
export interface Contractor {
  status: Status;
  joined: Joined;
}

/** Up to how many employees a business may have for its owner to join; fewer in most of trade and services (加入資格). */
export const STAFF_LIMIT = { staff: 20, tradeStaff: 5 };
