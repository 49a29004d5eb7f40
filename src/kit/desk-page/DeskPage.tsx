import { useForm, useWatch } from 'react-hook-form';
import { thisMonthInJapan } from '../../clock/clock';
import { AggregatedNotice } from '../../components/AggregatedNotice';
import { DeadlineNotice } from '../../components/DeadlineNotice';
import { DeskCard } from '../../components/DeskCard';
import { NextSteps } from '../../components/NextSteps';
import { Papers } from '../../components/Papers';
import { StatusHelp } from '../../components/StatusHelp';
import { Trouble } from '../../components/Trouble';
import { ANSWERS } from '../../domain/answers';
import { CHECK_IDS } from '../../domain/checks';
import type { Contractor } from '../../domain/contractor';
import { isStatusFromAggregation } from '../../domain/gate';
import { formatJoined } from '../../i18n/format';
import { t } from '../../i18n/t';
import { CallerForm } from './CallerForm';
import { CheckSheet, findingFor } from './CheckSheet';
import { type Entered, readCaller } from './caller';
import { DeskTable, marksOf } from './DeskTable';
import { NotToSay } from './NotToSay';
import { SearchBox } from './SearchBox';
import { TEXTS } from './texts';

/** What the result screen says to this contractor, by the strongest answer given. */
function Results({ contractor }: { contractor: Contractor }) {
  return (
    <section className="desk-results">
      <h2>{TEXTS.results}</h2>
      {ANSWERS.map((answer) => {
        const finding = findingFor(1, answer, contractor);
        const outcome = finding.kind === 'clear' ? 'confirmed' : 'contact';
        return (
          <section key={answer} data-answer={answer}>
            <h3>{TEXTS.resultOf[answer]}</h3>
            <p className="desk-leads">{t(`result.${outcome}.heading`)}</p>
            <p>{t('result.lead')}</p>
            <NextSteps finding={finding} contractor={contractor} />
          </section>
        );
      })}
    </section>
  );
}

/** For whoever answers the telephone: derived from the table, the form's texts and the campaign. */
export function DeskPage() {
  const form = useForm<Entered>({ defaultValues: { status: null, text: '', period: null } });
  const entered = useWatch({ control: form.control }) as Entered;
  const { contractor, calendar } = readCaller(entered, thisMonthInJapan());
  const found =
    contractor &&
    TEXTS.found
      .replace('{{status}}', t(`statuses.${contractor.status}`))
      .replace('{{joined}}', formatJoined(contractor.joined, calendar))
      .replace('{{marks}}', marksOf(contractor));
  return (
    <>
      <header className="page-header">
        <div className="page-title">
          <p className="service">
            <span className="service-scheme">{t('service.scheme')}</span>
            <span className="service-name">{t('service.name')}</span>
          </p>
        </div>
      </header>
      <main className="page" data-screen="desk">
        <h1>{TEXTS.heading}</h1>
        <p className="lead">{TEXTS.lead}</p>
        <DeadlineNotice />
        <CallerForm form={form} />
        <p className="desk-found" role="status">
          {found ?? TEXTS.missing}
        </p>
        {contractor && isStatusFromAggregation(contractor) && <AggregatedNotice />}
        <SearchBox status={contractor?.status ?? 'sole-proprietor'} />
        <section className="desk-checks">
          <h2>{TEXTS.checks}</h2>
          {CHECK_IDS.map((id) => (
            <CheckSheet key={id} id={id} contractor={contractor} calendar={calendar} />
          ))}
        </section>
        {contractor && <Results contractor={contractor} />}
        <NotToSay />
        <StatusHelp />
        <Papers />
        <Trouble />
        <DeskTable />
      </main>
      <DeskCard />
    </>
  );
}
