import { CAMPAIGN } from '../campaign.ts';
import { plain } from '../i18n/readings.ts';

/** Who answers for what is built, without readings. */
export const OPERATOR = { name: plain(CAMPAIGN.operator.name), url: CAMPAIGN.operator.site };
