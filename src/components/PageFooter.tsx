import { CAMPAIGN } from '../campaign';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** What happens to the answers, and which card this form is for. */
export function PageFooter() {
  return (
    <footer className="page-footer">
      <p>{ruby(t('footer.privacy'))}</p>
      <p>{ruby(t('footer.edition', { edition: CAMPAIGN.edition }))}</p>
    </footer>
  );
}
