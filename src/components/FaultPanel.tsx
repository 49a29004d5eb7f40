import { CAMPAIGN } from '../campaign';
import { t } from '../i18n/t';

/** What is shown when the form itself fails. Prerendered, so that it needs nothing that can fail with it. */
export function FaultPanel() {
  const { phone } = CAMPAIGN.desk;
  return (
    <div className="page fault">
      <h1 tabIndex={-1}>{t('fault.heading')}</h1>
      <p>{t('fault.text')}</p>
      <p>
        <a className="phone" href={`tel:${phone.replace(/-/g, '')}`}>
          {t('desk.call', { phone })}
        </a>
      </p>
      <p>{t('desk.hours')}</p>
      <p>
        <a href="./">{t('fault.again')}</a>
      </p>
    </div>
  );
}
