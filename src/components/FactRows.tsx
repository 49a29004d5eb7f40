import { formatJoined } from '../i18n/format';
import { t } from '../i18n/t';
import { change } from '../journey/moves';
import { useJourney } from '../journey/use-journey';
import { ChangeButton } from './ChangeButton';

/** The facts that are known, as the card names them; with buttons to change them unless they are final. */
export function FactRows({ isFinal = false }: { isFinal?: boolean }) {
  const { position, move } = useJourney();
  const { status, joined, calendar } = position.journey.facts;
  return (
    <dl className="facts">
      {status && (
        <div>
          <dt>{t('card.status')}</dt>
          <dd>
            <span>{t(`statuses.${status}`)}</span>
            {!isFinal && (
              <ChangeButton name={t('review.changeStatus')} onPress={() => move(change('status'))} />
            )}
          </dd>
        </div>
      )}
      {joined && (
        <div>
          <dt>{t('card.joined')}</dt>
          <dd>
            <span>{formatJoined(joined, calendar)}</span>
            {!isFinal && (
              <ChangeButton name={t('review.changeJoined')} onPress={() => move(change('joined'))} />
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
