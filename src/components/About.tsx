import { t } from '../i18n/t';
import { ruby } from './ruby';

/** What this page is, in three short lines. */
export function About() {
  return (
    <ul className="about">
      {t('status.about', { returnObjects: true }).map((line) => (
        <li key={line}>{ruby(line)}</li>
      ))}
    </ul>
  );
}
