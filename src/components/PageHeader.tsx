import type { MouseEvent } from 'react';
import { ruby } from '../i18n/readings';
import { t } from '../i18n/t';

/** Moves the focus without touching the address, which belongs to the journey. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function jumpToLanguages(event: MouseEvent): void {
  event.preventDefault();
  const first = document.querySelector<HTMLElement>('#languages a');
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}

/** The name of the service, and the way past it for those who read with the keyboard. */
export function PageHeader() {
  const authority = t('service.authority');
  return (
    <header className="page-header">
      <a className="skip" href="#main" onClick={skip}>
        {ruby(t('service.skip'))}
      </a>
      <div className="page-title">
        <p className="service">
        <span className="service-scheme">{ruby(t('service.scheme'))}</span>
        <span className="service-name">{ruby(t('service.name'))}</span>
        </p>
        <a className="language-jump" href="#languages" lang="en" onClick={jumpToLanguages}>
          Language
        </a>
      </div>
      {authority && <p className="authority">{ruby(authority)}</p>}
    </header>
  );
}
