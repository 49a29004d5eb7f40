import { t } from '../i18n/t';

/** Where the status is printed. Not knowing it is no choice: the negative ⑥ would be wrong for most. */
export function StatusHelp() {
  return (
    <section className="help">
      <h2>{t('status.unknownTitle')}</h2>
      <p>{t('status.unknown')}</p>
      <p>{t('card.aggregation')}</p>
    </section>
  );
}
