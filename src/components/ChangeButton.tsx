import { t } from '../i18n/t';

/** 「変更する」, named apart for those who hear it without seeing its row: 「①の回答を変更する」. */
export function ChangeButton({ what, onPress }: { what: string; onPress: () => void }) {
  return (
    <button className="button change" type="button" onClick={onPress}>
      <span className="visually-hidden">{what}</span>
      <span>{t('review.change')}</span>
    </button>
  );
}
