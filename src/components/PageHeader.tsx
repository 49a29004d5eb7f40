import { t } from '../i18n/t';
import { JumpLink } from './JumpLink';
import { moveFocus } from './move-focus';
import { ruby } from './ruby';

function skip(): void {
  moveFocus(document.querySelector<HTMLElement>('main h1'));
}

function jumpToLanguages(): void {
  const first = document.querySelector<HTMLElement>('#languages a');
  first?.scrollIntoView({ block: 'center' });
  moveFocus(first);
}

/** The name of the service, and the way past it for those who read with the keyboard. */
export function PageHeader() {
  const authority = t('service.authority');
  return (
    <header className="page-header">
      <JumpLink className="skip" target="main" jump={skip}>
        {ruby(t('service.skip'))}
      </JumpLink>
      <div className="page-title">
        <p className="service">
          <span className="service-scheme">{ruby(t('service.scheme'))}</span>
          <span className="service-name">{ruby(t('service.name'))}</span>
        </p>
        <JumpLink className="language-jump" target="languages" lang="en" jump={jumpToLanguages}>
          Language
        </JumpLink>
      </div>
      {authority && <p className="authority">{ruby(authority)}</p>}
    </header>
  );
}
