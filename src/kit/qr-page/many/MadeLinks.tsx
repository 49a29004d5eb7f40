import { Fold } from '../../../components/Fold';
import { usePrint } from '../../../components/use-print';
import { t } from '../../../i18n/t';
import { save } from '../save';
import { TEXTS } from '../texts';
import { ClientTable } from './ClientTable';
import type { Clients } from './clients';
import { clientsCsv } from './clients-csv';
import { Slips } from './Slips';
import { LEAST_TOLD, MANY } from './texts';
import { useGrowing } from './use-growing';

/** All that is made for the rows that are right: the file, the table, the slips. */
export function MadeLinks({ clients, base }: { clients: Clients; base: string }) {
  const { canPrint, print } = usePrint();
  const { good, header, labelAt } = clients;
  const count = useGrowing(good.length);
  const drawn = good.slice(0, count);
  const csv = () => new Blob([clientsCsv(clients, base)], { type: 'text/csv' });
  return (
    <>
      <p className="notice">{TEXTS.personal}</p>
      <div className="actions">
        {canPrint ? (
          <button
            className="button primary"
            type="button"
            aria-disabled={count < good.length}
            onClick={() => count === good.length && print('slips')}
          >
            {MANY.print}
          </button>
        ) : (
          <p className="notice">{t('result.printHint')}</p>
        )}
        <button className="button" type="button" onClick={() => save(csv(), 'links.csv')}>
          {MANY.csv}
        </button>
        <p>{MANY.toDo}</p>
        <p role="status">
          {count < good.length && good.length > LEAST_TOLD && MANY.drawing(count, good.length)}
        </p>
      </div>
      {/* Closed, it costs a slow phone nothing: laid out, hundreds of rows take as long as all the codes. */}
      <Fold title={MANY.openTable}>
        <ClientTable clients={drawn} labelName={header[labelAt]?.trim() ?? ''} />
      </Fold>
      <Slips clients={drawn} base={base} />
    </>
  );
}
