import { t } from '../i18n/t';
import { Fold } from './Fold';
import { ruby } from './ruby';

/** The papers that help who does not know, and that an answer is not the last word. */
export function Papers() {
  return (
    <Fold title={t('papers.title')}>
      <ul>
        {t('papers.list', { returnObjects: true }).map((paper) => (
          <li key={paper}>{ruby(paper)}</li>
        ))}
      </ul>
      <p>{ruby(t('papers.change'))}</p>
    </Fold>
  );
}
