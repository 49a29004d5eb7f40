import { CAMPAIGN } from '../campaign';
import { t } from '../i18n/t';

/** What happens to the answers, and which card this form is for. */
export function PageFooter() {
  return (
    <footer className="page-footer">
      <p>{t('footer.privacy')}</p>
      <p>{t('footer.edition', { edition: CAMPAIGN.edition })}</p>
    </footer>
  );
}
