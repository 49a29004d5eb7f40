import { t } from '../i18n/t';
import { CardText } from './CardText';

/** What the card's ※ beside the status stands for. */
export function AggregationNote() {
  return (
    <p className="aggregation">
      <CardText words={t('card:aggregation')} gloss={t('gloss:aggregation')} />
    </p>
  );
}
