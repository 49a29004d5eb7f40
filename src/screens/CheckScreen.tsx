import { AggregatedNotice } from '../components/AggregatedNotice';
import { CardText } from '../components/CardText';
import { CheckExplanation } from '../components/CheckExplanation';
import { DeadlineNotice } from '../components/DeadlineNotice';
import { Papers } from '../components/Papers';
import { Question } from '../components/Question';
import { QuestionForm } from '../components/QuestionForm';
import { firstRadioId, RadioRows } from '../components/RadioRows';
import { ReadAloud } from '../components/ReadAloud';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { ANSWERS } from '../domain/answers';
import { type CheckId, checkOf } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import { askedChecks, askedInDoubt, isStatusFromAggregation } from '../domain/gate';
import { answerSchema } from '../form/schemas';
import { useScreenForm } from '../form/use-screen-form';
import { useJourney } from '../history/use-journey';
import { checkText, decidingText, leadPieces } from '../i18n/check-texts';
import { t } from '../i18n/t';
import { tellAnswer } from '../journey/moves';

/** One of the card's checks: its number and sentence, what it means on the day of joining, three answers. */
export function CheckScreen({ id, contractor }: { id: CheckId; contractor: Contractor }) {
  const { position, move } = useJourney();
  const screen = useScreenForm({
    schema: answerSchema,
    initial: { answer: position.journey.answers[id] ?? null },
    targets: { answer: firstRadioId('answer') },
    onPress: ({ answer }) => move(tellAnswer(answer)),
  });
  const { status } = contractor;
  const { mark } = checkOf(id);
  const lead = leadPieces(contractor, position.journey.facts.calendar);
  const meaning = checkText(id, 'meaning', status);
  const deciding = decidingText(id, status);
  const asked = askedChecks(contractor);
  const words = t(`card:checks.c${id}.sentence`);
  const gloss = t(`gloss:checks.c${id}.sentence`);
  const condition = t(`card:checks.c${id}.condition`);
  const options = ANSWERS.map((value) => ({
    value,
    label: t(`answers.${value}`),
    meaning: checkText(id, value, status),
  }));
  const speech = [
    lead.join(''),
    mark + (gloss || words),
    meaning,
    deciding,
    ...options.map(({ label, meaning }) => [label, meaning].join(' ')),
  ];
  return (
    <ScreenMain title={t('check.title', { mark })} hasError={screen.problems.length > 0}>
      {id === asked[0] && isStatusFromAggregation(contractor) && <AggregatedNotice />}
      {askedInDoubt(contractor).includes(id) && (
        <p className="notice">{ruby(t('check.monthUnknown'))}</p>
      )}
      <QuestionForm {...screen}>
        <Question
          name="check-lead check-mark"
          heading={
            <>
              {/* Heard and seen before the heading: Orca leaves out what only describes an h1. */}
              <span className="progress">
                {ruby(t('check.progress', { n: asked.indexOf(id) + 1, total: asked.length }))}
              </span>
              <span className="check-lead" id="check-lead">
                {lead.map((piece, i) => (
                  <span className={i % 2 ? 'check-month' : undefined} key={piece}>
                    {ruby(piece)}
                  </span>
                ))}
              </span>
              <span className="check-sentence">
                <span className="check-mark" id="check-mark">
                  {mark}
                </span>
                <CardText words={words} gloss={gloss} />
              </span>
            </>
          }
          hint={
            <>
              {condition && (
                <p className="check-condition">
                  <CardText words={condition} gloss={t(`gloss:checks.c${id}.condition`)} />
                </p>
              )}
              <p className="check-meaning">
                <span className="tag">{ruby(t('check.explanation'))}</span>
                <span>{ruby(meaning)}</span>
              </p>
              {deciding && <p className="check-deciding">{ruby(deciding)}</p>}
            </>
          }
        >
          <CheckExplanation id={id} />
          <RadioRows
            field={screen.form.register('answer')}
            problems={screen.problems}
            options={options}
          />
        </Question>
      </QuestionForm>
      <ReadAloud texts={speech} />
      <Papers />
      <DeadlineNotice />
    </ScreenMain>
  );
}
