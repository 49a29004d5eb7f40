import { JOINT_MANAGER_SINCE } from '../domain/contractor';
import { formatLimit } from '../i18n/format';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** To a 共同経営者 who joined before that was possible: the status can only come from 通算. */
export const AggregatedNotice = () => (
  <p className="notice">
    {ruby(t('check.aggregated', { since: formatLimit(JOINT_MANAGER_SINCE) }))}
  </p>
);
