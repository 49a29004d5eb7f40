import { t } from '../i18n/t';
import { DeadlineNotice } from './DeadlineNotice';
import { ruby } from './ruby';

/** What this page is and what it is not, in three short lines, and whether there still is time. */
export function About() {
  return (
    <>
      <ul className="about">
        {t('status.about', { returnObjects: true }).map((line) => (
          <li key={line}>{ruby(line)}</li>
        ))}
      </ul>
      <DeadlineNotice />
    </>
  );
}
