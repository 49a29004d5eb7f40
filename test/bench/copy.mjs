/** Copies CSV from stdin to stdout with the libraries that postcard-links uses: what reading and writing alone take. */
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

await pipeline(process.stdin, parse({ relax_column_count: true }), stringify(), process.stdout);
