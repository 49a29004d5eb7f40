import type { MouseEvent } from 'react';
import { useLanguage } from '../history/use-journey';
import { showTextsOnPage, whenAllTextsAreHere } from '../i18n/page-texts';
import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { LANGUAGES, type LanguageCode, linkBetween } from '../texts/languages';

/** Another tab starts afresh; only this one goes on with the journey. */
const opensHere = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey;

/** The languages. Without a script each is a link to the page in that language; with it, this page changes. */
export function LanguageLinks() {
  const { own, language, changeLanguage } = useLanguage();

  async function change(code: LanguageCode): Promise<void> {
    if (document.readyState === 'loading') await whenAllTextsAreHere(document);
    if (showTextsOnPage(document, code)) changeLanguage(code);
    else window.location.assign(linkBetween(own, code));
  }

  return (
    <nav className="languages" id="languages" aria-label={plain(t('service.languages'))}>
      <ul className="plain-list">
        {LANGUAGES.map(({ code, lang, name }) => (
          <li key={code}>
            <a
              href={linkBetween(own, code)}
              hrefLang={lang}
              lang={lang}
              aria-current={code === language || undefined}
              onClick={(event) => {
                if (!opensHere(event)) return;
                event.preventDefault();
                void change(code);
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
