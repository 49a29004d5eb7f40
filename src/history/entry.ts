import * as z from 'zod/mini';
import { ANSWERS } from '../domain/answers';
import { CHECK_IDS, type CheckId } from '../domain/checks';
import { SCHEME_START, STATUSES } from '../domain/contractor';
import { CALENDARS } from '../domain/era';
import type { Draft, Facts, Journey } from '../journey/journey';
import type { Place } from '../journey/moves';
import { STEPS, type Step } from '../journey/step';
import { LANGUAGES, type LanguageCode } from '../texts/languages';

/**
 * What one entry of the browser's history holds. Each knows its place; only the current one carries the copy of the
 * journey that a reload starts from.
 */
export interface Entry {
  v: 2;
  /** Counts what was written in this tab: of two copies the one with the higher count is the newer. */
  rev: number;
  place: Place;
  /** The place of the entry behind, where that one is known to be the form's own. */
  behind?: Place;
  copy?: { journey: Journey; language: LanguageCode };
}

const month = z.int().check(z.gte(SCHEME_START), z.lte(120_000));
const draft: z.ZodMiniType<Draft> = z.record(z.string(), z.union([z.string(), z.boolean()]));
const checkKey = z.enum(CHECK_IDS.map(String) as [`${CheckId}`]);
const checkId = z.literal(CHECK_IDS as [CheckId]);
const place: z.ZodMiniType<Place> = z.object({
  step: z.enum(STEPS as [Step]),
  returnTo: z.exactOptional(z.enum(['card', 'review'])),
});
const facts: z.ZodMiniType<Facts> = z.object({
  status: z.exactOptional(z.enum(STATUSES)),
  joined: z.exactOptional(
    z.union([z.object({ month }), z.object({ period: z.union([month, z.literal('unknown')]) })]),
  ),
  calendar: z.exactOptional(z.enum(CALENDARS)),
});
const journey = z.object({
  facts,
  answers: z.partialRecord(checkKey, z.enum(ANSWERS)),
  oval: z.boolean(),
  drafts: z.partialRecord(z.enum(STEPS as [Step]), draft),
  dropped: z.array(checkId),
  linked: z.boolean(),
  unreadable: z.boolean(),
  otherCard: z.exactOptional(facts),
});
const language = z.enum(LANGUAGES.map(({ code }) => code) as [LanguageCode]);
const entry: z.ZodMiniType<Entry> = z.object({
  v: z.literal(2),
  rev: z.int().check(z.gte(0)),
  place,
  behind: z.exactOptional(place),
  copy: z.exactOptional(z.object({ journey, language })),
});

/** Reads `history.state`; undefined for anything that is not an entry of ours. Never throws. */
export function parseEntry(state: unknown): Entry | undefined {
  const result = z.safeParse(entry, state);
  return result.success ? result.data : undefined;
}
