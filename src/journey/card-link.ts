import { SCHEME_START, STATUSES, type Status } from '../domain/contractor';
import { formatIsoMonth, type Month, parseIsoMonth } from '../domain/month';
import type { Facts } from './journey';

/** What a card's link says. */
export interface CardLink {
  facts: Facts;
  /** The link meant to tell a fact that cannot be read. */
  isDamaged: boolean;
}

/** Far longer than any link we print; what follows was put there by others. */
const MAX_LENGTH = 500;

/** As %3D, %26 and the like; what is not well-formed stands as it is, but for ASCII. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(Number(`0x${code}`)));
  }
}

/** Takes apart what mail programs, chats and trackers make of a link: `&amp;`, `%253D`, `=3D`, `?fbclid=`, quotes. */
const partsOf = (hash: string): string[] =>
  decode(decode(hash.slice(0, MAX_LENGTH)))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/=3d/g, '=')
    .replace(/[‐-―−]/g, '-')
    .split(/[#&?;\s"'<>]/);

/** A key, and its value if that is whole: behind it may stand what ends a sentence or a bracket. */
const PART = /^[^a-z\d/]*(status|joined)(?![\w-])(?:=([a-z\d]+(?:-[a-z\d]+)*)[^a-z\d\0]*$)?/;

/**
 * Reads the facts from a card's link, `#status=<code>&joined=<YYYY-MM>`. `thisMonth` is the current month in
 * Japan. Each key is read alone; what carriers do to a link is forgiven. A month that is impossible, or a key that
 * says two things, is not read. Never throws.
 */
export function readCardLink(hash: string, thisMonth: Month): CardLink {
  const told: Record<string, Set<string>> = {};
  for (const part of hash.startsWith('#') ? partsOf(hash) : []) {
    const [, key, value = ''] = PART.exec(part) ?? [];
    if (key) told[key] = new Set(told[key]).add(value);
  }
  const only = (key: string) => (told[key]?.size === 1 ? [...told[key]][0] : undefined);
  const status = STATUSES.find((code) => code === only('status'));
  const month = parseIsoMonth(only('joined') ?? '');
  const isPossible = month !== undefined && SCHEME_START <= month && month <= thisMonth;
  const facts: Facts = { ...(status && { status }), ...(isPossible && { joined: { month } }) };
  return { facts, isDamaged: Object.keys(told).length > Object.keys(facts).length };
}

/** What stands behind the form's address in a card's link. The caller sees to it that the month is possible. */
export const writeCardLink = (status: Status, month: Month): string =>
  `#status=${status}&joined=${formatIsoMonth(month)}`;
