/**
 * What form and host page say to each other. No message carries an answer, a fact or a result.
 * Lengths are whole CSS pixels.
 */
const NS = 'shikaku-kakunin';
const VERSION = 1;

const LEAST_HEIGHT = 200;
const MOST = 20_000;
const LONGEST_ID = 40;

/** To whoever embeds us, once a load: "say hello". It holds nothing, so anybody may read it. */
export const BOOT = { ns: NS, v: VERSION, type: 'boot' } as const;

/** What is said to the host page once it is known. */
export type FormMessage =
  | { type: 'ready' | 'height'; h: number }
  /** `n`: screens shown since load, 1, 2, 3 …; `top`: the heading's distance from the frame's top. */
  | { type: 'step'; n: number; top: number; h: number };

export const message = (id: string, told: FormMessage) => ({ ns: NS, v: VERSION, id, ...told });

/** The `id` of a host's hello; undefined for anything else, whatever it is. */
export function readHello(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { ns, v, type, id } = data as Record<string, unknown>;
  if (ns !== NS || v !== VERSION || type !== 'hello') return undefined;
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? id : undefined;
}

const between = (least: number, length: number): number =>
  Math.min(MOST, Math.max(least, Math.ceil(length)));

/** A frame's height that nothing is cut off by, within what a host accepts. */
export const asHeight = (length: number): number => between(LEAST_HEIGHT, length);

/** A distance from the frame's top, within what a host accepts. */
export const asTop = (length: number): number => between(0, length);
