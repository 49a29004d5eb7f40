import { useLanguage } from '../history/use-journey';
import { editionText } from '../i18n/edition-text';
import { t } from '../i18n/t';
import { linkBetween, linkToAbout } from '../texts/languages';
import { OutLink } from './OutLink';
import { ruby } from './ruby';

/** What happens to the answers, and which card this form is for. In a frame, also the way out of it. */
export function PageFooter() {
  const { own, language } = useLanguage();
  return (
    <footer className="page-footer">
      <p className="open-alone">
        <OutLink href={linkBetween(own, language)} label={t('service.openAlone')} />
      </p>
      <p>{ruby(t('footer.privacy'))}</p>
      <p>
        <OutLink href={linkToAbout(own)} label={t('footer.about')} />
      </p>
      <p>{ruby(editionText())}</p>
    </footer>
  );
}
