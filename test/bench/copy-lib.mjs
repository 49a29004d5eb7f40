import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

await pipeline(process.stdin, parse({ relax_column_count: true }), stringify(), process.stdout);
