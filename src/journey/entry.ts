import * as z from 'zod/mini';
import { ANSWERS } from '../domain/answers';
import { CHECK_IDS, type CheckId } from '../domain/checks';
import { SCHEME_START, STATUSES } from '../domain/contractor';
import { CALENDARS } from '../domain/era';
import type { Draft } from './journey';
import type { Position } from './moves';
import { STEPS, type Step } from './steps';

/** What one entry of the browser's history holds, so that reload and Back find everything again. */
export interface Entry {
  v: 1;
  /** Steps since the form was opened: how far back the first entry lies. */
  depth: number;
  position: Position;
}

function entrySchema(): z.ZodMiniType<Entry> {
  const month = z.int().check(z.gte(SCHEME_START), z.lte(120_000));
  const draft: z.ZodMiniType<Draft> = z.record(z.string(), z.union([z.string(), z.boolean()]));
  const checkKey = z.enum(CHECK_IDS.map(String) as [`${CheckId}`]);
  const checkId = z.literal(CHECK_IDS as [CheckId]);
  return z.object({
    v: z.literal(1),
    depth: z.int().check(z.gte(0)),
    position: z.object({
      place: z.object({
        step: z.enum(STEPS as [Step]),
        returnTo: z.exactOptional(z.enum(['card', 'review'])),
      }),
      journey: z.object({
        facts: z.object({
          status: z.exactOptional(z.enum(STATUSES)),
          joined: z.exactOptional(
            z.union([
              z.object({ month }),
              z.object({ period: z.union([month, z.literal('unknown')]) }),
            ]),
          ),
          calendar: z.exactOptional(z.enum(CALENDARS)),
        }),
        answers: z.partialRecord(checkKey, z.enum(ANSWERS)),
        oval: z.boolean(),
        drafts: z.partialRecord(z.enum(STEPS as [Step]), draft),
        dropped: z.array(checkId),
        linked: z.boolean(),
      }),
    }),
  });
}

let schema: z.ZodMiniType<Entry> | undefined;

/** Reads `history.state`; undefined for anything that is not an entry of ours. Never throws. */
export function parseEntry(state: unknown): Entry | undefined {
  // On a first visit there is nothing to read: no need to make a schema while a slow phone comes to life.
  if (state === null) return undefined;
  schema ??= entrySchema();
  const result = z.safeParse(schema, state);
  return result.success ? result.data : undefined;
}
