import { useJourney } from '../history/use-journey';
import { formatJoined } from '../i18n/format';
import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { change } from '../journey/moves';
import { ChangeButton } from './ChangeButton';
import { ruby } from './ruby';

/** The facts that are known, as the card names them; with buttons to change them unless they are final. */
export function FactRows({ isFinal = false }: { isFinal?: boolean }) {
  const { position, move } = useJourney();
  const { status, joined, calendar } = position.journey.facts;
  return (
    <dl className="facts">
      {status && (
        <div>
          <dt>{ruby(t('mirror.status'))}</dt>
          <dd>
            <span>{ruby(t(`statuses.${status}`))}</span>
            {!isFinal && (
              <ChangeButton
                name={plain(t('review.changeStatus'))}
                onPress={() => move(change('status'))}
              />
            )}
          </dd>
        </div>
      )}
      {joined && (
        <div>
          <dt>{ruby(t('mirror.joined'))}</dt>
          <dd>
            <span>{ruby(formatJoined(joined, calendar))}</span>
            {!isFinal && (
              <ChangeButton
                name={plain(t('review.changeJoined'))}
                onPress={() => move(change('joined'))}
              />
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
