import { CheckExplanation } from '../../components/CheckExplanation';
import { ANSWERS, type Answer, type Answers } from '../../domain/answers';
import { type CheckId, checkOf } from '../../domain/checks';
import type { Contractor } from '../../domain/contractor';
import type { Calendar } from '../../domain/era';
import { askedChecks, askedInDoubt } from '../../domain/gate';
import { findingOf } from '../../domain/outcome';
import { checkText, decidingText, leadPieces, notAskedText } from '../../i18n/check-texts';
import { t } from '../../i18n/t';
import { TEXTS } from './texts';

interface Props {
  id: CheckId;
  /** Whoever is calling; until that is known, what everybody reads. */
  contractor: Contractor | undefined;
  calendar: Calendar | undefined;
}

/** What comes of this answer where all others are 該当していなかった. */
export function findingFor(id: CheckId, answer: Answer, contractor: Contractor) {
  const answers: Answers = Object.fromEntries(
    askedChecks(contractor).map((each) => [each, each === id ? answer : 'no']),
  );
  return findingOf(answers, contractor);
}

function leadsTo(id: CheckId, answer: Answer, contractor: Contractor): string {
  const isClear = findingFor(id, answer, contractor).kind === 'clear';
  const result = t(isClear ? 'result.confirmed.heading' : 'result.contact.heading');
  const text = isClear ? TEXTS.restNo.replace('{{result}}', result) : result;
  return TEXTS.leadsTo.replace('{{result}}', text);
}

/** Word for word what the caller's screen says of one check, and where each answer leads. */
function CallerScreen({ id, contractor, calendar }: Props & { contractor: Contractor }) {
  const asked = askedChecks(contractor);
  const deciding = decidingText(id, contractor.status);
  return (
    <div className="desk-screen">
      <p className="tag">{TEXTS.screen}</p>
      <p>{t('check.progress', { n: asked.indexOf(id) + 1, total: asked.length })}</p>
      {askedInDoubt(contractor).includes(id) && <p className="notice">{t('check.monthUnknown')}</p>}
      <p>{leadPieces(contractor, calendar).join('')}</p>
      <p>{checkText(id, 'meaning', contractor.status)}</p>
      {deciding && <p>{deciding}</p>}
      <dl>
        {ANSWERS.map((answer) => (
          <div key={answer} data-answer={answer}>
            <dt>{t(`answers.${answer}`)}</dt>
            <dd>{checkText(id, answer, contractor.status)}</dd>
            <dd className="desk-leads">{leadsTo(id, answer, contractor)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** All that the desk needs of one check: its sentence, whether it concerns the caller, the caller's screen, its source. */
export function CheckSheet({ id, contractor, calendar }: Props) {
  const reason = contractor && notAskedText(id, contractor);
  const state = reason ? 'not-asked' : 'asked';
  return (
    <article className="desk-check" data-check={id} data-state={contractor && state}>
      <h3 id={`check-${id}`} tabIndex={-1}>
        <span className="check-mark">{checkOf(id).mark}</span>
        <span>{t(`card:checks.c${id}.sentence`)}</span>
      </h3>
      <p>{t(`card:checks.c${id}.condition`)}</p>
      {contractor && (
        <p className="desk-state-of">
          {reason ? `${t('answers.not-asked')}：${reason}` : TEXTS.asked}
        </p>
      )}
      {contractor && !reason && (
        <CallerScreen id={id} contractor={contractor} calendar={calendar} />
      )}
      <CheckExplanation id={id} />
      <p className="desk-source">{TEXTS.source.replace('{{source}}', checkOf(id).source)}</p>
    </article>
  );
}
