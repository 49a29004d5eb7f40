import { useRef } from 'react';
import { thisMonthInJapan } from '../clock/clock';
import { useNow } from '../clock/use-now';
import { DeadlineNotice } from '../components/DeadlineNotice';
import { fillMonth, MonthBoxes } from '../components/MonthBoxes';
import { Question } from '../components/Question';
import { QuestionForm } from '../components/QuestionForm';
import { firstRadioId } from '../components/RadioRows';
import { ReadAloud } from '../components/ReadAloud';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { type Calendar, erasOf, writeMonth } from '../domain/era';
import { readJoinMonth, type TypedMonth } from '../domain/join-month';
import type { Month } from '../domain/month';
import { joinedSchema } from '../form/schemas';
import { useScreenForm } from '../form/use-screen-form';
import { useJourney } from '../history/use-journey';
import { formatLimit } from '../i18n/format';
import { t } from '../i18n/t';
import type { Facts } from '../journey/journey';
import { tellJoined, tellMonthUnknown } from '../journey/moves';

/** A month as it is typed, in the calendar given, else in the era that the card would print. */
function toTyped(month: Month, calendar: Calendar | undefined): TypedMonth {
  const eras = erasOf(month);
  const written = writeMonth(month, calendar ?? eras[eras.length - 1] ?? 'western');
  return { era: written.calendar, year: String(written.year), month: String(written.month) };
}

function initialOf({ joined, calendar }: Facts): TypedMonth {
  if (joined && 'month' in joined) return toTyped(joined.month, calendar);
  return { era: null, year: '', month: '' };
}

/** 加入年月, typed as the card prints it. */
export function JoinedScreen() {
  const { position, move } = useJourney();
  const thisMonth = useNow(thisMonthInJapan, thisMonthInJapan);
  const nextButton = useRef<HTMLButtonElement>(null);
  const screen = useScreenForm({
    schema: joinedSchema(thisMonthInJapan),
    initial: initialOf(position.journey.facts),
    targets: { era: firstRadioId('era'), year: 'year', month: 'month' },
    onPress: ({ month, calendar }) => move(tellJoined({ month }, calendar)),
  });
  const { form, problems } = screen;
  const refused = problems.length > 0 && readJoinMonth(form.getValues(), thisMonth);
  const suggestion = refused && !refused.ok ? refused.suggestion : undefined;

  function accept(month: Month): void {
    fillMonth(form, toTyped(month, undefined));
    form.clearErrors();
    nextButton.current?.focus();
  }

  const correction = suggestion !== undefined && (
    <div className="correction">
      <p>{ruby(t('joined.suggestion', { month: formatLimit(suggestion) }))}</p>
      <button className="button" type="button" onClick={() => accept(suggestion)}>
        {ruby(t('joined.accept', { month: formatLimit(suggestion) }))}
      </button>
    </div>
  );
  return (
    <ScreenMain title={t('joined.heading')} hasError={problems.length > 0}>
      <QuestionForm {...screen} correction={correction} button={{ ref: nextButton }}>
        <Question heading={ruby(t('joined.heading'))} hint={<p>{ruby(t('joined.hint'))}</p>}>
          <MonthBoxes form={form} problems={problems} thisMonth={thisMonth} />
        </Question>
      </QuestionForm>
      <ReadAloud texts={[t('joined.heading'), t('joined.hint')]} />
      <button className="button text" type="button" onClick={() => move(tellMonthUnknown)}>
        {ruby(t('joined.unknown'))}
      </button>
      <DeadlineNotice />
    </ScreenMain>
  );
}
