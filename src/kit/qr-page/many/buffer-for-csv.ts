import { Buffer } from 'buffer/';

/** What Node.js has and a browser lacks: csv-parse and csv-stringify call it while they load. Imported before them. */
const browser = globalThis as { Buffer?: unknown };
browser.Buffer ??= Buffer;
