import { todayInJapan } from '../clock/clock';
import { AggregationNote } from '../components/AggregationNote';
import { CardText } from '../components/CardText';
import { DeadlineNotice } from '../components/DeadlineNotice';
import { FactRows } from '../components/FactRows';
import { InDoubt } from '../components/InDoubt';
import { NextSteps } from '../components/NextSteps';
import { Oval } from '../components/Oval';
import { Papers } from '../components/Papers';
import { ReplySide } from '../components/ReplySide';
import { ResultActions } from '../components/ResultActions';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { Trouble } from '../components/Trouble';
import type { Contractor } from '../domain/contractor';
import { findingOf } from '../domain/outcome';
import { useJourney } from '../history/use-journey';
import { editionText } from '../i18n/edition-text';
import { formatDay, formatMarks } from '../i18n/format';
import { t } from '../i18n/t';

/** Where the journey ends: fill the oval, or leave it empty. The contractor's own check, not a ruling, not the reply. */
export function ResultScreen({ contractor }: { contractor: Contractor }) {
  const { answers } = useJourney().position.journey;
  const finding = findingOf(answers, contractor);
  const isContact = finding.kind === 'contact';
  const outcome = isContact ? 'contact' : 'confirmed';
  return (
    <ScreenMain title={t(`result.${outcome}.heading`)} outcome={outcome}>
      <h1 tabIndex={-1}>{ruby(t(`result.${outcome}.heading`))}</h1>
      <p className="affected">{ruby(t('result.notReply'))}</p>
      {isContact && (
        <p className="affected" data-affected={finding.affected.join(' ')}>
          {ruby(t('result.contact.affected', { marks: formatMarks(finding.affected) }))}
        </p>
      )}
      <InDoubt contractor={contractor} />
      <p>{ruby(t('result.lead'))}</p>
      <DeadlineNotice />
      <NextSteps finding={finding} contractor={contractor} />
      {isContact && <Papers />}
      <section className="result-sheet">
        <h2>{ruby(t('result.sheet'))}</h2>
        <FactRows isFinal />
        <AggregationNote />
        <p>{ruby(t('result.date', { date: formatDay(todayInJapan()) }))}</p>
        <p className="paper-only">{ruby(editionText())}</p>
        <ReplySide
          reply={{ contractor, answers }}
          warning={
            <>
              {isContact && <strong>{ruby(t('mirror.doNotFill'))}</strong>}
              <span>{ruby(t('mirror.doNotPost'))}</span>
              <span className="paper-only not-true-size">{ruby(t('mirror.notTrueSize'))}</span>
            </>
          }
          oval={
            <p className="oval-line">
              <Oval filled={!isContact} />
              <CardText words={t('card:oval')} gloss={t('gloss:oval')} />
            </p>
          }
        />
      </section>
      <ResultActions contractor={contractor} />
      <Trouble />
    </ScreenMain>
  );
}
