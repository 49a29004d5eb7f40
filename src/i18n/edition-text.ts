import { CAMPAIGN } from '../campaign';
import { formatDay } from './format';
import { t } from './t';

/** Which version of form and texts this is, and of which day. */
export const editionText = (): string =>
  t('footer.edition', { edition: CAMPAIGN.edition, date: formatDay(CAMPAIGN.preparedOn) });
