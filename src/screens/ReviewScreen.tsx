import { AggregatedNotice } from '../components/AggregatedNotice';
import { AggregationNote } from '../components/AggregationNote';
import { CardText } from '../components/CardText';
import { ChangeButton } from '../components/ChangeButton';
import { DeadlineNotice } from '../components/DeadlineNotice';
import { ErrorText, errorId } from '../components/ErrorText';
import { FactRows } from '../components/FactRows';
import { InDoubt } from '../components/InDoubt';
import { Oval } from '../components/Oval';
import { Question } from '../components/Question';
import { QuestionForm } from '../components/QuestionForm';
import { ReadAloud } from '../components/ReadAloud';
import { ReplySide } from '../components/ReplySide';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { checkOf } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import { isStatusFromAggregation } from '../domain/gate';
import { findingOf } from '../domain/outcome';
import { ovalSchema } from '../form/schemas';
import { useScreenForm } from '../form/use-screen-form';
import { useJourney } from '../history/use-journey';
import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { change, showResult } from '../journey/moves';
import { checkStep } from '../journey/step';

/** The sheet: the card's reply side with every answer, and the oval to mark if nothing applies. */
export function ReviewScreen({ contractor }: { contractor: Contractor }) {
  const { position, move } = useJourney();
  const { answers, oval } = position.journey;
  const isClear = findingOf(answers, contractor).kind === 'clear';
  const screen = useScreenForm({
    schema: ovalSchema(isClear),
    initial: { oval },
    targets: { oval: 'oval' },
    onPress: (read) => move(showResult(isClear && read.oval)),
  });
  const { form, problems } = screen;
  const isRefused = problems.length > 0;
  const ovalGloss = t('gloss:oval');
  return (
    <ScreenMain title={t('review.heading')} hasError={isRefused}>
      <QuestionForm {...screen} button={{ label: t('seeResult') }}>
        <Question
          name={null}
          heading={ruby(t('review.heading'))}
          hint={<p>{ruby(t('review.hint'))}</p>}
        >
          {isStatusFromAggregation(contractor) && <AggregatedNotice />}
          <InDoubt contractor={contractor} />
          <FactRows />
          <AggregationNote />
          <ReplySide
            reply={{ contractor, answers }}
            action={(id) => (
              <ChangeButton
                name={plain(t('review.changeAnswer', { mark: checkOf(id).mark }))}
                onPress={() => move(change(checkStep(id)))}
              />
            )}
            warning={(isClear
              ? (['review.notReply'] as const)
              : (['result.contact.heading', 'mirror.doNotFill'] as const)
            ).map((key) => <span key={key}>{ruby(t(key))}</span>)}
            oval={
              isClear ? (
                <>
                  <ErrorText problems={problems} field="oval" />
                  <label className="oval-line">
                    <input
                      className="oval"
                      id="oval"
                      type="checkbox"
                      aria-labelledby={ovalGloss ? 'oval-gloss' : undefined}
                      aria-invalid={isRefused || undefined}
                      aria-describedby={isRefused ? errorId('oval') : undefined}
                      {...form.register('oval')}
                    />
                    <CardText words={t('card:oval')} gloss={ovalGloss} glossId="oval-gloss" />
                  </label>
                </>
              ) : (
                <>
                  <p className="oval-line">
                    <Oval filled={false} />
                    <CardText words={t('card:oval')} gloss={ovalGloss} />
                  </p>
                  <p>{ruby(t('review.keep'))}</p>
                </>
              )
            }
          />
        </Question>
      </QuestionForm>
      <ReadAloud texts={[t('review.heading'), t('review.hint')]} />
      <DeadlineNotice />
    </ScreenMain>
  );
}
