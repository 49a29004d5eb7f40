import { t } from '../i18n/t';
import { ruby } from './ruby';

/** A link that leaves the form. It opens a new tab, so that the answers stay where they are, and says so. */
export function OutLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span>{ruby(label)}</span>
      <span className="new-tab">{ruby(t('desk.newTab'))}</span>
    </a>
  );
}
