import { memo, useMemo } from 'react';

import { t } from '../../../i18n/t';
import { qrCode } from '../../qr-code';
import { QrPicture } from '../QrPicture';
import { TEXTS } from '../texts';
import type { Client } from './clients';
import { monthText } from './month-text';
import { MANY } from './texts';

const A_SHEET = 8;

interface SlipProps {
  client: Client;
  base: string;
  mask: number;
}

const Slip = memo(({ client: { line, label, link }, base, mask }: SlipProps) => {
  const url = base + link.hash;
  const name = label || MANY.anybody(line);
  return (
    <li className="many-slip">
      <QrPicture code={qrCode(url, mask)} label={`${TEXTS.picture}：${name}`} />
      <div>
        <p className="many-name">{name}</p>
        <p>{t(`statuses.${link.status}`)}</p>
        <p>{monthText(link.month)}</p>
        <p className="many-what">{TEXTS.slipTitle}</p>
      </div>
      <p className="slip-address">{url}</p>
    </li>
  );
});

/** The slips as they will be printed, eight on a sheet. */
export function Slips({ clients, base }: { clients: readonly Client[]; base: string }) {
  const first = clients[0]?.link.hash;
  // The links of one form differ in a few letters: they share the mask that is the best for the first.
  const mask = useMemo(() => (first ? qrCode(base + first).mask : 0), [base, first]);
  const sheets = Array.from({ length: Math.ceil(clients.length / A_SHEET) }, (_, sheet) =>
    clients.slice(sheet * A_SHEET, (sheet + 1) * A_SHEET),
  );
  return (
    <section className="many-slips" aria-labelledby="many-slips">
      <h3 id="many-slips">{MANY.slips}</h3>
      {sheets.map((sheet, at) => (
        <ul key={sheet[0]?.line} className="many-sheet" aria-label={MANY.sheet(at + 1)}>
          {sheet.map((client) => (
            <Slip key={client.line} client={client} base={base} mask={mask} />
          ))}
        </ul>
      ))}
    </section>
  );
}
