import { SCHEME_START } from '../domain/contractor';
import type { Month } from '../domain/month';
import type { ErrorCode } from '../texts/catalogue';
import { formatLimit, formatMonth } from './format';
import { t } from './t';

interface Fault {
  code: ErrorCode;
  /** The months that an ambiguous text may mean. */
  readings: readonly Month[];
}

/** The sentence that says how to put an input right. */
export const errorText = ({ code, readings: [one, other] }: Fault): string =>
  t(`errors.${code}`, {
    start: formatLimit(SCHEME_START),
    ...(one && other && { one: formatMonth(one), other: formatMonth(other) }),
  });
