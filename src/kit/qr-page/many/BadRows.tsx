import type { FormEvent } from 'react';
import { STATUSES } from '../../../domain/contractor';
import { t } from '../../../i18n/t';
import type { BadRow, Clients, Mending } from './clients';
import { MANY } from './texts';

/** So many can be mended at a time; of the others it is said what is wrong. */
const MOST_OPEN = 20;
/** A value that is longer is shown by its beginning: the file still has it. */
const LONGEST_SHOWN = 200;

const shown = (text: string): string => text.slice(0, LONGEST_SHOWN);

function StatusField({ id, typed }: { id: string; typed: string }) {
  const terms: string[] = STATUSES.map((status) => t(`statuses.${status}`));
  return (
    <select className="text-box" id={id} name={id} defaultValue={typed}>
      {!terms.includes(typed) && <option value={typed}>{typed || MANY.choose}</option>}
      {terms.map((term) => (
        <option key={term}>{term}</option>
      ))}
    </select>
  );
}

function TextField({ id, typed }: { id: string; typed: string }) {
  return (
    <input className="text-box" id={id} name={id} defaultValue={shown(typed)} autoComplete="off" />
  );
}

function MendRow({ row, names }: { row: BadRow; names: Record<'label' | keyof Names, string> }) {
  const { line } = row;
  return (
    <fieldset aria-describedby={`reason-${line}`}>
      <legend>
        <h4>{MANY.badRow(line, shown(row.label))}</h4>
      </legend>
      <p className="error-text" id={`reason-${line}`}>
        {row.reason}
      </p>
      {names.label && (
        <p>
          <label htmlFor={`label-${line}`}>{names.label}</label>
          <TextField id={`label-${line}`} typed={row.label} />
        </p>
      )}
      <p>
        <label htmlFor={`status-${line}`}>{names.status}</label>
        <StatusField id={`status-${line}`} typed={shown(row.status)} />
      </p>
      <p>
        <label htmlFor={`joined-${line}`}>{names.joined}</label>
        <TextField id={`joined-${line}`} typed={row.joined} />
      </p>
    </fieldset>
  );
}

type Names = Clients['columns']['names'];

interface Props {
  clients: Clients;
  onMend: (mendings: readonly Mending[]) => void;
}

/** The rows without a link: each by its number and the reason, to be mended where it stands. */
export function BadRows({ clients: { bad, header, labelAt, columns }, onMend }: Props) {
  if (bad.length === 0) return null;
  const open = bad.slice(0, MOST_OPEN);
  const names = { ...columns.names, label: header[labelAt]?.trim() ?? '' };

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const told = new FormData(event.currentTarget);
    const read = (name: string, line: number) => String(told.get(`${name}-${line}`) ?? '');
    onMend(
      open.map(({ line }) => ({
        line,
        label: read('label', line),
        status: read('status', line),
        joined: read('joined', line),
      })),
    );
  }

  return (
    <form className="many-bad" noValidate onSubmit={submit}>
      <h3>{MANY.bad(bad.length)}</h3>
      <p>{MANY.badLead}</p>
      {open.map((row) => (
        <MendRow key={row.line} row={row} names={names} />
      ))}
      <button className="button primary" type="submit">
        {MANY.mend}
      </button>
      {bad.length > MOST_OPEN && (
        <ul>
          {bad.slice(MOST_OPEN).map(({ line, label, reason }) => (
            <li key={line}>{`${MANY.badRow(line, shown(label))}　${reason}`}</li>
          ))}
        </ul>
      )}
    </form>
  );
}
