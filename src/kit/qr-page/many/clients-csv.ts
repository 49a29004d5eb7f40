import { stringify } from 'csv-stringify/sync';
import { ADDED, type Clients, checksOf } from './clients';

/** All columns that were read, then the checks to ask and the link. As Excel opens it: with byte order mark and CRLF. */
export const clientsCsv = ({ header, good }: Clients, base: string): string =>
  stringify(
    [
      [...header, ...ADDED],
      ...good.map(({ fields, link }) => [...fields, checksOf(link), base + link.hash]),
    ],
    { bom: true, record_delimiter: '\r\n' },
  );
