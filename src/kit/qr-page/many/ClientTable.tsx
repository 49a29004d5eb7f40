import { memo } from 'react';

import { t } from '../../../i18n/t';
import { type Client, checksOf } from './clients';
import { monthText } from './month-text';
import { MANY } from './texts';

const ClientRow = memo(({ client: { line, label, link } }: { client: Client }) => (
  <tr>
    <td>{line}</td>
    <th scope="row">{label}</th>
    <td>{t(`statuses.${link.status}`)}</td>
    <td>{monthText(link.month)}</td>
    <td>{checksOf(link)}</td>
  </tr>
));

interface Props {
  clients: readonly Client[];
  /** What the table calls the column with the labels. */
  labelName: string;
}

/** What to ask whom. On a narrow screen it is moved sideways, by the keyboard, too. */
export function ClientTable({ clients, labelName }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, who has no mouse could not scroll.
    <section className="many-table" aria-labelledby="many-table" tabIndex={0}>
      <table>
        <caption id="many-table">{MANY.table}</caption>
        <thead>
          <tr>
            {[MANY.line, labelName, MANY.status, MANY.joined, MANY.checks].map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move, and two may have one name.
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clients.map((client) => (
            <ClientRow key={client.line} client={client} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
