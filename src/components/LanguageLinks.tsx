import type { MouseEvent } from 'react';
import { LANGUAGES } from '../i18n/languages';
import { plain } from '../i18n/readings';
import { language, t } from '../i18n/t';
import { linkTo } from '../journey/folder';
import { useJourney } from '../journey/use-journey';

/** Another tab starts afresh; only this one goes on with the journey. */
const opensHere = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey;

/** Real links to the same page in the other languages. The journey goes on there. */
export function LanguageLinks() {
  const { handOver } = useJourney();
  const from = LANGUAGES.find(({ code }) => code === language())?.folder ?? '';
  return (
    <nav className="languages" id="languages" aria-label={plain(t('service.languages'))}>
      <ul className="plain-list">
        {LANGUAGES.map(({ code, folder, lang, name }) => (
          <li key={code}>
            {code === language() ? (
              <span lang={lang} aria-current="true">
                {name}
              </span>
            ) : (
              <a
                href={linkTo(folder, from)}
                hrefLang={lang}
                lang={lang}
                onClick={(event) => opensHere(event) && handOver()}
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
