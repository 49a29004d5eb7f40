import { CAMPAIGN } from '../campaign';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** What is shown when the form fails twice in the same place. `goOn` draws it once more, with every answer. */
export function FaultPanel({ goOn, restart }: { goOn: () => void; restart: () => void }) {
  const { phone, hours } = CAMPAIGN.desk;
  return (
    <div className="page fault">
      <h1 tabIndex={-1}>{ruby(t('fault.heading'))}</h1>
      <p>{ruby(t('fault.text'))}</p>
      <button className="button primary" type="button" onClick={goOn}>
        {ruby(t('fault.goOn'))}
      </button>
      <p>
        <a className="phone" href={`tel:${phone.replace(/-/g, '')}`}>
          {ruby(t('desk.call', { phone }))}
        </a>
      </p>
      <p>{ruby(t('desk.hours', hours))}</p>
      <p>
        <a href="./" onClick={restart}>
          {ruby(t('fault.again'))}
        </a>
      </p>
    </div>
  );
}
