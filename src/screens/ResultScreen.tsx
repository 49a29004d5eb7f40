import { todayInJapan } from '../clock/clock';
import { AggregationNote } from '../components/AggregationNote';
import { CardText } from '../components/CardText';
import { DeadlineNotice } from '../components/DeadlineNotice';
import { FactRows } from '../components/FactRows';
import { NextSteps } from '../components/NextSteps';
import { Oval } from '../components/Oval';
import { ReplySide } from '../components/ReplySide';
import { ResultActions } from '../components/ResultActions';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import type { Contractor } from '../domain/contractor';
import { findingOf } from '../domain/outcome';
import { formatDay, formatMarks } from '../i18n/format';
import { t } from '../i18n/t';
import { useJourney } from '../journey/use-journey';

/** Where the journey ends: fill the oval, or leave it empty. The contractor's own check, not a ruling. */
export function ResultScreen({ contractor }: { contractor: Contractor }) {
  const { answers } = useJourney().position.journey;
  const finding = findingOf(answers, contractor);
  const isContact = finding.kind === 'contact';
  const outcome = isContact ? 'contact' : 'confirmed';
  return (
    <ScreenMain title={t(`result.${outcome}.heading`)} outcome={outcome}>
      <h1 tabIndex={-1}>{ruby(t(`result.${outcome}.heading`))}</h1>
      {isContact && (
        <p className="affected" data-affected={finding.affected.join(' ')}>
          {ruby(t('result.contact.affected', { marks: formatMarks(finding.affected) }))}
        </p>
      )}
      <p>{ruby(t(`result.${outcome}.lead`))}</p>
      <DeadlineNotice />
      <NextSteps outcome={outcome} />
      <section className="result-sheet">
        <h2>{ruby(t('result.sheet'))}</h2>
        <FactRows isFinal />
        <AggregationNote />
        <ReplySide
          reply={{ contractor, answers }}
          oval={
            <>
              <p className="oval-line">
                <Oval filled={!isContact} />
                <CardText words={t('card:oval')} gloss={t('gloss:oval')} />
              </p>
              {/* The card says to fill it, in every case: what to do stands beside it. The picture says so, too. */}
              <p className="oval-note" aria-hidden="true">
                {ruby(t(isContact ? 'mirror.ovalEmpty' : 'mirror.ovalFilled'))}
              </p>
            </>
          }
        />
        <p>{ruby(t('result.date', { date: formatDay(todayInJapan()) }))}</p>
      </section>
      <ResultActions contractor={contractor} />
    </ScreenMain>
  );
}
