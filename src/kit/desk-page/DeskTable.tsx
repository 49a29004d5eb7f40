import { AggregatedNotice } from '../../components/AggregatedNotice';
import { usePrint } from '../../components/use-print';
import { CHECKS, checkOf } from '../../domain/checks';
import { type Contractor, STATUSES } from '../../domain/contractor';
import { askedChecks, isStatusFromAggregation } from '../../domain/gate';
import { PERIODS } from '../../domain/period';
import { editionText } from '../../i18n/edition-text';
import { formatPeriod } from '../../i18n/format';
import { t } from '../../i18n/t';
import { TEXTS } from './texts';

/** ①②③④⑤⑦ */
export const marksOf = (contractor: Contractor): string =>
  askedChecks(contractor)
    .map((id) => checkOf(id).mark)
    .join('');

/** The whole rule on one A4: three statuses, three periods, and the card's own sentences. */
export function DeskTable() {
  const { canPrint, print } = usePrint();
  return (
    <section className="desk-table" aria-labelledby="table">
      <h2 id="table">{TEXTS.table}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.statusAndJoined}</th>
            {PERIODS.map((period) => (
              <th scope="col" key={period.from}>
                {formatPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status) => (
            <tr key={status}>
              <th scope="row">{t(`statuses.${status}`)}</th>
              {PERIODS.map(({ from }) => {
                const contractor = { status, joined: { period: from } };
                const note = isStatusFromAggregation(contractor) ? '†' : '';
                return <td key={from}>{marksOf(contractor) + note}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="desk-dagger">
        <span>†</span>
        <AggregatedNotice />
      </div>
      <ul className="desk-sentences">
        {CHECKS.map(({ id, mark }) => (
          <li key={id}>
            <b>{mark}</b>
            <span>{t(`card:checks.c${id}.sentence`) + t(`card:checks.c${id}.condition`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('leaflet.aboutJoining')}</p>
      <p>{editionText()}</p>
      {canPrint && (
        <button className="button" type="button" onClick={() => print()}>
          {TEXTS.print}
        </button>
      )}
    </section>
  );
}
