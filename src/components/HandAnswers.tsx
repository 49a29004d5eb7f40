import { ANSWERS } from '../domain/answers';
import { STATUSES } from '../domain/contractor';
import { ERAS } from '../domain/era';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** Boxes to tick with a pen. They exist on paper only. */
function Boxes({ labels }: { labels: readonly string[] }) {
  return (
    <ul className="hand-boxes">
      {labels.map((label) => (
        <li key={label}>{ruby(label)}</li>
      ))}
    </ul>
  );
}

/** The three answers of one check, to be ticked on paper. */
export function HandAnswers() {
  return (
    <div className="hand" aria-hidden="true">
      <Boxes labels={ANSWERS.map((answer) => t(`answers.${answer}`))} />
    </div>
  );
}

/** Status and join month, to be filled in on paper. */
export function HandFacts() {
  return (
    <div className="hand" aria-hidden="true">
      <p>{ruby(t('leaflet.writeHere'))}</p>
      <p>{ruby(t('mirror.status'))}</p>
      <Boxes labels={STATUSES.map((status) => t(`statuses.${status}`))} />
      <p>{ruby(t('mirror.joined'))}</p>
      <Boxes labels={ERAS.map(({ id }) => t(`calendars.${id}`))} />
      <p className="hand-blanks">
        <span>{ruby(t('joined.year'))}</span>
        <span>{ruby(t('joined.month'))}</span>
      </p>
    </div>
  );
}
