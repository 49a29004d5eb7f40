import { CAMPAIGN } from '../campaign';
import { t } from '../i18n/t';
import { Fold } from './Fold';
import { OutLink } from './OutLink';
import { ruby } from './ruby';

/** No card at hand, or not the usual case: one line each, to the desk where no rule is known. */
export function Trouble() {
  return (
    <Fold title={t('trouble.title')}>
      <ul>
        {t('trouble.cases', { returnObjects: true }).map((line) => (
          <li key={line}>{ruby(line)}</li>
        ))}
      </ul>
      <p>
        <OutLink href={CAMPAIGN.desk.procedures} label={t('trouble.procedures')} />
      </p>
    </Fold>
  );
}
