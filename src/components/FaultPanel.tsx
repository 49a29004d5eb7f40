import { CAMPAIGN } from '../campaign';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** What is shown when the form itself fails. Prerendered, so that it needs nothing that can fail with it. */
export function FaultPanel() {
  const { phone, hours } = CAMPAIGN.desk;
  return (
    <div className="page fault">
      <h1 tabIndex={-1}>{ruby(t('fault.heading'))}</h1>
      <p>{ruby(t('fault.text'))}</p>
      <p>
        <a className="phone" href={`tel:${phone.replace(/-/g, '')}`}>
          {ruby(t('desk.call', { phone }))}
        </a>
      </p>
      <p>{ruby(t('desk.hours', hours))}</p>
      <p>
        <a href="./">{ruby(t('fault.again'))}</a>
      </p>
    </div>
  );
}
