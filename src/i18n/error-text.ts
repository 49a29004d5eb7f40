import { SCHEME_START } from '../domain/contractor';
import type { ErrorCode } from './catalogue';
import { formatLimit } from './format';
import { t } from './t';

/** The sentence that says how to put an input right. */
export const errorText = (code: ErrorCode): string =>
  t(`errors.${code}`, { start: formatLimit(SCHEME_START) });
