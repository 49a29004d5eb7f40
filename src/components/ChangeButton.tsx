import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/**
 * 「変更する」, named apart for those who hear it without seeing its row: 「①の回答を変更する」. By text, not by a label:
 * page translators leave labels alone, and a label would not be what is seen where readings stand above it.
 */
export function ChangeButton({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button className="button change" type="button" onClick={onPress}>
      <span aria-hidden="true">{ruby(t('review.change'))}</span>
      <span className="unseen">{plain(name)}</span>
    </button>
  );
}
