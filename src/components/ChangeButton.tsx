import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** 「変更する」, named apart for those who hear it without seeing its row: 「①の回答を変更する」. */
export function ChangeButton({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button className="button change" type="button" aria-label={plain(name)} onClick={onPress}>
      {ruby(t('review.change'))}
    </button>
  );
}
