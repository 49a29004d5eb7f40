import { CAMPAIGN } from '../campaign';
import { t } from '../i18n/t';
import { DeskNotices } from './DeskNotices';
import { DeskState } from './DeskState';
import { OutLink } from './OutLink';
import { ruby } from './ruby';

const { desk } = CAMPAIGN;

/** 共済相談室. In the same place on every screen; the pages come first, since the line is often busy. */
export function DeskCard() {
  return (
    <section className="desk" aria-labelledby="desk-title">
      <h2 id="desk-title">{ruby(t('desk.title'))}</h2>
      <ul className="plain-list">
        <li>
          <OutLink href={desk.faq} label={t('desk.faq')} />
        </li>
        <li>
          <OutLink href={desk.site} label={t('desk.form')} />
        </li>
      </ul>
      <p className="desk-name">{ruby(t('desk.name'))}</p>
      <p>
        <a className="phone" href={`tel:${desk.phone.replace(/-/g, '')}`}>
          {ruby(t('desk.call', { phone: desk.phone }))}
        </a>
      </p>
      <p>{ruby(t('desk.hours', desk.hours))}</p>
      <DeskState />
      <p>{ruby(t('desk.busy'))}</p>
      <DeskNotices />
    </section>
  );
}
