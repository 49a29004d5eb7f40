import * as z from 'zod/mini';
import { ANSWERS } from '../domain/answers';
import { STATUSES } from '../domain/contractor';
import { CALENDARS } from '../domain/era';
import { readJoinMonth } from '../domain/join-month';
import { formatIsoMonth, type Month, parseIsoMonth } from '../domain/month';
import { PERIODS } from '../domain/period';

/** Messages are the keys of sentences under `errors`. An untouched group of radios holds null. */
export const statusSchema = z.object({ status: z.enum(STATUSES, 'statusMissing') });

/** A screen with nothing to fill in. */
export const nothingSchema = z.object({});

export const answerSchema = z.object({ answer: z.enum(ANSWERS, 'answerMissing') });

/** Without the mark the sheet goes on only where something may apply: then the card stays empty. */
export const ovalSchema = (isNeeded: boolean) =>
  z.object({ oval: isNeeded ? z.literal(true, 'ovalMissing') : z.boolean() });

/** A period's control carries its first month, `1994-04`. */
export const periodSchema = z.object({
  period: z.pipe(
    z.enum([...PERIODS.map(({ from }) => formatIsoMonth(from)), 'unknown'], 'periodMissing'),
    z.transform((value): Month | 'unknown' => parseIsoMonth(value) ?? 'unknown'),
  ),
});

/**
 * What is typed → { month, calendar }. `thisMonth` gives the current month in Japan: asked at each press, since a
 * screen may stay open over the end of a month.
 */
export const joinedSchema = (thisMonth: () => Month) =>
  z.pipe(
    z.object({ era: z.nullish(z.enum(CALENDARS)), year: z.string(), month: z.string() }),
    z.transform((typed, { issues }) => {
      const reading = readJoinMonth(typed, thisMonth());
      if (reading.ok) return { month: reading.month, calendar: reading.calendar };
      for (const { field, code, readings = [] } of reading.faults) {
        // Of an issue, only its message comes through to the form: the months ride along behind the key.
        const message = [code, ...readings].join(' ');
        issues.push({ code: 'custom', input: typed[field], path: [field], message });
      }
      return z.NEVER;
    }),
  );

/** Both facts on one page: `status`, and what is typed of the month → { status, month, calendar }. */
export const factsSchema = (thisMonth: () => Month) =>
  z.intersection(statusSchema, joinedSchema(thisMonth));
