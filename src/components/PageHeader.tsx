import type { MouseEvent } from 'react';
import { ruby } from '../i18n/readings';
import { t } from '../i18n/t';

/** Moves the focus without touching the address, which belongs to the journey. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** The name of the service, and the way past it for those who read with the keyboard. */
export function PageHeader() {
  return (
    <header className="page-header">
      <a className="skip" href="#main" onClick={skip}>
        {ruby(t('service.skip'))}
      </a>
      <p className="service">
        <span className="service-scheme">{ruby(t('service.scheme'))}</span>
        <span className="service-name">{ruby(t('service.name'))}</span>
      </p>
    </header>
  );
}
