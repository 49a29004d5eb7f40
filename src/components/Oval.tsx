import { plain } from '../i18n/readings';
import { t } from '../i18n/t';

/** マーク欄 as a picture of what to do on the card: filled as by pencil, or left empty. Else it is a picture only. */
export function Oval({ filled }: { filled?: boolean }) {
  if (filled === undefined) return <span className="oval" aria-hidden="true" />;
  return (
    <span
      className="oval"
      role="img"
      data-filled={filled}
      aria-label={plain(filled ? t('mirror.ovalFilled') : t('mirror.ovalEmpty'))}
    />
  );
}
